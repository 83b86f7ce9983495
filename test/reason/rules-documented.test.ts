import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { PRESUMPTIONS, VERDICTS } from '../../src/model/finding.ts';
import { RULES } from '../../src/reason/rules.ts';

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');

it('every rule, verdict and presumption has its paragraph in docs/rules.md', () => {
  for (const name of [...Object.keys(RULES), ...VERDICTS, ...Object.keys(PRESUMPTIONS)]) {
    assert.ok(page.includes(`\`${name}\``), `docs/rules.md does not speak of \`${name}\``);
  }
});

it('docs/rules.md speaks of no rule that does not exist', () => {
  for (const [, name] of page.matchAll(/^`([a-z]+\.[a-z-]+)` ·/gm)) {
    assert.ok(name !== undefined && name in RULES, `there is no rule ${name}`);
  }
});
