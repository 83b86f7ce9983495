import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Command } from 'commander';
import {
  allCommands,
  brokenLinks,
  brokenPaths,
  checkDocs,
  demands,
  missing,
  missingOfCommand,
  wrongDefinitions,
} from '../../scripts/check-docs.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the documents', () => {
  it('name everything that the program has, and every link leads somewhere', () => {
    assert.deepEqual(checkDocs(), []);
  });

  it('are asked for every family of names', () => {
    const asked = new Map<string, string[]>();
    for (const { what, names } of demands()) asked.set(what, [...(asked.get(what) ?? []), ...names]);
    assert.ok(asked.get('kind of claim')?.includes('denial'));
    assert.ok(asked.get('type of act')?.includes('hostage-taking'));
    assert.ok(asked.get('argument')?.includes('intercepted-by'));
    assert.ok(asked.get('field of the export')?.includes('voices'));
    assert.ok(asked.get('rule')?.includes('command.answer'));
    assert.ok(asked.get('kind of emendation')?.includes('scanning-slip'));
    for (const [what, names] of asked) assert.ok(names.length > 0, `no ${what} is asked for`);
    assert.ok(
      allCommands().some((command) => command.name() === 'add' && command.parent?.name() === 'period'),
    );
  });
});

describe('the check of the documents refuses', () => {
  it('a name that stands nowhere, or not in backquotes', () => {
    const demand = { file: 'docs/x.md', what: 'kind of claim', names: ['rumour', 'act'] };
    assert.deepEqual(missing(demand, 'A rumour is not an `act`.'), [
      'docs/x.md does not name the kind of claim `rumour`',
    ]);
    assert.deepEqual(missing(demand, '`rumour`, `act`'), []);
  });

  it('a type or an argument that stands under another kind only', () => {
    const page = '# `act`\n\n`victim`\n\n# `letter`\n\n`sender`\n';
    const demand = { file: 'docs/x.md', what: 'argument', names: ['victim'] };
    assert.deepEqual(missing({ ...demand, under: 'act' }, page), []);
    assert.deepEqual(missing({ ...demand, under: 'letter' }, page), [
      'docs/x.md does not name the argument `victim` under the heading `letter`',
    ]);
  });

  it('a type of act that is defined otherwise than in the program', () => {
    const types = { arrest: 'Somebody is taken into custody.' };
    assert.deepEqual(wrongDefinitions('| `arrest` | Somebody is taken into custody. |', types), []);
    assert.deepEqual(wrongDefinitions('| `arrest` | Somebody is stopped. |', types), [
      'docs/claims.md does not define `arrest` as src/model/kinds.ts does',
    ]);
  });

  it('a file that is named and not there', () => {
    const files = ['src/store/case.ts', 'src/readers/plain/plain.ts'];
    const text = 'Read `case.ts` and `plain/plain.ts` in `src/store/`, then `store/cage.ts` in `stores/`.';
    assert.deepEqual(brokenPaths('docs/x.md', text, files), [
      'docs/x.md: there is no store/cage.ts',
      'docs/x.md: there is no stores/',
    ]);
  });

  const listen = (): Command =>
    new Command('listen').argument('<wall>').option('-l, --long', 'for long').option('--case <dir>', 'where');

  it('a command without a section', () => {
    assert.deepEqual(missingOfCommand(listen(), '## `read`\n'), [
      'docs/commands.md has no section for the command `listen`',
    ]);
  });

  it('an option, an argument or an example that its section lacks', () => {
    const page = '## `listen`\n\n    apparatus listen --long\n\n-l, --long\n\n## `other`\n\n--case <wall>\n';
    assert.deepEqual(missingOfCommand(listen(), page), [
      'docs/commands.md does not name --case in the section of `listen`',
      'docs/commands.md does not name wall in the section of `listen`',
    ]);
    assert.deepEqual(missingOfCommand(listen(), '## `listen`\n\n-l, --long --case <wall>\n'), [
      'docs/commands.md has no example of `listen`',
    ]);
  });

  it('a link to a file or a heading that is not there', () => {
    assert.deepEqual(brokenLinks('README.md', '[a](docs/rules.md), [b](docs/none.md)', root), [
      'README.md: the link to docs/none.md leads nowhere',
    ]);
    assert.deepEqual(brokenLinks('docs/x.md', '[a](rules.md#verdicts) [b](rules.md#verdict)', root), [
      'docs/x.md: docs/rules.md has no heading for the link to #verdict',
    ]);
    assert.deepEqual(brokenLinks('README.md', '<img src="docs/none.svg" alt="">', root).length, 1);
    assert.deepEqual(brokenLinks('README.md', '`[a](none.md)` https://x.test [c](https://x.test)', root), []);
  });
});
