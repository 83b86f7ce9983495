import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { commands } from '../../src/cli/commands/index.ts';
import { program } from '../../src/cli/main.ts';
import { apparatus, MAIN, spawned } from '../support/apparatus.ts';
import { folderOf } from '../support/temporary.ts';

const REPORT =
  'A report\n4 January 1930\n\nThe people of the town said what they knew. Ama Okoro is the head of the Harbour Board. Okoro was at home that day.\n';

describe('a process of its own', () => {
  it('ends with the exit code of the call', () => {
    const { code, err, out } = spawned('claims', '--case', '/nowhere/at/all');
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /nowhere/);
  });
});

describe('help', () => {
  it('shows every command with an example', async () => {
    const { out, code } = await apparatus('--help');
    assert.equal(code, 0);
    for (const command of program().commands) {
      assert.match(out, new RegExp(`^ {2}${command.name()} `, 'm'));
      assert.match(out, new RegExp(`^ {2}apparatus ${command.name()}(?: |$)`, 'm'), command.name());
    }
    assert.equal(program().commands.length, commands.length);
  });

  it('of each command shows an example', async () => {
    for (const command of program().commands) {
      const { out, code } = await apparatus(command.name(), '--help');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`Examples?:\\n {2}apparatus ${command.name()}`), command.name());
    }
  });
});

describe('period', () => {
  it('lists the periods where nothing else is said', async (t) => {
    const folder = folderOf(t, { 'a.txt': REPORT });
    const dir = join(folder, 'case');
    await apparatus('read', '--case', dir, join(folder, 'a.txt'));
    await apparatus('period', 'add', 'the siege', '1941-09/1944-01', '--citation', 'x', '--case', dir);
    const { code, out } = await apparatus('period', '--case', dir);
    assert.equal(code, 0);
    assert.match(out, /the siege.*1941-09\/1944-01/);
  });
});

describe('a wrong call', () => {
  const oneSentence = (err: string): void => {
    assert.match(err, /^\S.*[.:)]\s*$/m);
    assert.doesNotMatch(err, /\n\s+at /);
  };

  it('is said in one sentence and ends with 2', async (t) => {
    const folder = folderOf(t, { 'a.txt': REPORT });
    const dir = join(folder, 'case');
    assert.equal((await apparatus('read', '--case', dir, join(folder, 'a.txt'))).code, 0);
    for (const [args, words] of [
      [['command', 'Harbour Board', '--on', '1930-13'], /1930-13/],
      [['command', 'Harbour Board', '--on', 'soon'], /soon/],
      [['command', 'Harbor Bord', '--on', '1930'], /no organ "Harbor Bord"/],
      [['career', 'Nobody'], /Nobody/],
      [['judge', 'clm_aaaaaaaa', 'accept', '--reason', 'x'], /clm_aaaaaaaa/],
      [['rests-on', 'z.txt'], /z\.txt.*a\.txt/s],
      [['dependent', 'a.txt', 'a.txt', '--reason', 'x'], /one source/],
      [['claims', '--source', 'z.txt'], /z\.txt.*a\.txt/s],
      [['claims', '--kind', 'rumour'], /rumour/],
      [['export', '--format', 'papyrus'], /papyrus/],
      [['period', 'add', 'the siege', '1930-13', '--citation', 'x'], /1930-13/],
      [['command', 'Harbour Board', '--on', '1930', '--no-presume', 'luck'], /luck/],
      [['command', 'Harbour Board', '--on', '1930', '--according-to', 'a passer-by'], /a passer-by/],
    ] as const) {
      const [name = '', ...rest] = args;
      const after =
        name === 'period'
          ? [name, rest[0] ?? '', '--case', dir, ...rest.slice(1)]
          : [name, '--case', dir, ...rest];
      const { code, err, out } = await apparatus(...after);
      assert.equal(code, 2, `${args.join(' ')}: ${err}${out}`);
      assert.match(err, words);
      oneSentence(err);
    }
  });

  it('without a case says so', async (t) => {
    const { code, err } = await apparatus('claims', '--case', join(folderOf(t), 'none'));
    assert.equal(code, 2);
    oneSentence(err);
  });

  it('with an option that is none, or no such command, says so', async () => {
    assert.equal((await apparatus('claims', '--nonsense')).code, 2);
    const { code, err } = await apparatus('nonsense');
    assert.equal(code, 2);
    assert.match(err, /nonsense/);
  });

  it('with broken files says which, reads the others, and ends with 2', async (t) => {
    const folder = folderOf(t, {
      'in/a.txt': REPORT,
      'in/empty.txt': '',
      'in/b.bin.txt': new Uint8Array([0, 1, 2]),
    });
    const dir = join(folder, 'case');
    const { code, err, out } = await apparatus('read', '--case', dir, join(folder, 'in'));
    assert.equal(code, 2);
    assert.match(err, /empty\.txt/);
    assert.match(err, /b\.bin\.txt/);
    assert.match(out, /a\.txt: /);
    const sources = JSON.parse((await apparatus('sources', '--case', dir, '--json')).out) as {
      path: string;
    }[];
    assert.deepEqual(
      sources.map((source) => source.path),
      ['a.txt'],
    );
  });
});

describe('a name that fits several', () => {
  it('is listed with ids, and --as chooses', async (t) => {
    const text = (name: string, verb: string): string =>
      `A report\n4 January 1930\n\nThe people of the town said what they knew of it. ${name} ${verb} the head of the Harbour Board.\n`;
    const folder = folderOf(t, {
      'in/a.txt': text('Ama Okoro', 'is'),
      'in/b.txt': text('Kofi Okoro', 'was'),
      'in/c.txt': text('Jan Okoro', 'is now'),
    });
    const dir = join(folder, 'case');
    await apparatus('read', '--case', dir, join(folder, 'in'));
    const { code, err } = await apparatus('career', '--case', dir, 'Okoro');
    assert.equal(code, 2);
    const ids = [...err.matchAll(/ent_\w+/g)].map(([id]) => id);
    assert.equal(ids.length, 3, err);
    const chosen = await apparatus('career', '--case', dir, 'Okoro', '--as', ids[0] ?? '', '--json');
    assert.equal(chosen.code, 0, chosen.err);
    assert.equal((JSON.parse(chosen.out) as { entities: unknown[] }).entities.length, 1);
  });
});

describe('export', () => {
  it('writes a file as a whole, and says where it cannot', async (t) => {
    const folder = folderOf(t, { 'a.txt': REPORT });
    const dir = join(folder, 'case');
    await apparatus('read', '--case', dir, join(folder, 'a.txt'));
    const file = join(folder, 'claims.jsonl');
    assert.equal((await apparatus('export', '--case', dir, '--format', 'claims', '-o', file)).code, 0);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    assert.deepEqual(lines, (await apparatus('claims', '--case', dir, '--json')).out.trim().split('\n'));
    const { code, err } = await apparatus(
      'export',
      '--case',
      dir,
      '--format',
      'claims',
      '-o',
      join(folder, 'no', 'x'),
    );
    assert.equal(code, 2);
    assert.match(err, /no\/x/);
  });
});

describe('Ctrl-C while reading', () => {
  it('finishes the document in hand, says what is held and how to go on, and ends with 130', async (t) => {
    const files = Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [
        `in/${String(i).padStart(3, '0')}.txt`,
        `${REPORT}Number ${i} of them.\n`,
      ]),
    );
    const folder = folderOf(t, files);
    const dir = join(folder, 'case');
    const child = spawn(process.execPath, [MAIN, 'read', '--case', dir, join(folder, 'in')]);
    let out = '';
    child.stdout.on('data', (words: Buffer) => {
      if (out === '') setTimeout(() => child.kill('SIGINT'), 30);
      out += words.toString();
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const acknowledged = [...out.matchAll(/^\S*?(\d{3}\.txt): /gm)].map(([, name]) => name);
    if (acknowledged.length === 120) return t.skip('all was read before the signal came');
    assert.equal(code, 130, out);
    assert.match(out, /To go on: apparatus read/);
    assert.ok(existsSync(dir));
    const sources = JSON.parse((await apparatus('sources', '--case', dir, '--json')).out) as {
      path: string;
    }[];
    assert.deepEqual(
      sources.map((source) => source.path),
      acknowledged,
    );
    const again = await apparatus('read', '--case', dir, join(folder, 'in'));
    assert.equal(again.code, 0);
    assert.equal([...again.out.matchAll(/already in the case/g)].length, acknowledged.length);
  });
});

describe('a name that is that of something else', () => {
  it('is refused with what the case has of that name', async (t) => {
    const folder = folderOf(t);
    const [report, held] = [join(folder, 'report.txt'), join(folder, 'case')];
    writeFileSync(report, REPORT);
    await apparatus('read', '--case', held, report);
    const { code, err } = await apparatus('command', 'Ama Okoro', '--on', '1930', '--case', held);
    assert.equal(code, 2);
    assert.match(err, /There is no organ "Ama Okoro" in the case; it has a person of that name\./);
  });
});
