import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { apparatus } from '../support/apparatus.ts';
import { folderOf } from '../support/temporary.ts';

const FILES = {
  'first.txt':
    'A report\n4 January 1930\n\nThe people of the town said what they knew. Yakov Sorin is the head of the Harbour Board.\n',
  'second.txt':
    'Another report\n9 May 1931\n\nThe paper says more. Iakov Sorine was arrested in 1930. Ada Okoro is the head of the Third Section.\n',
};

type Run = (command: string, ...args: readonly string[]) => ReturnType<typeof apparatus>;

async function caseOf(t: TestContext): Promise<Run> {
  const dir = `${folderOf(t)}/case`;
  await apparatus('read', '--case', dir, folderOf(t, FILES));
  return (command, ...args) => apparatus(command, '--case', dir, ...args);
}

describe('apparatus candidates', () => {
  it('lists a pair with reasons, a claim of each, and the calls that judge it', async (t) => {
    const run = await caseOf(t);
    const { out, code } = await run('candidates');
    assert.equal(code, 0);
    assert.match(out, /Yakov Sorin and Iakov Sorine|Iakov Sorine and Yakov Sorin/);
    assert.match(out, /\+\d\.\d {1,2}surname: /);
    assert.match(out, /According to first\.txt, Yakov Sorin is head/);
    const call = /apparatus (same) (ent_\w+) (ent_\w+) --reason/.exec(out);
    assert.ok(call);
    const judged = await run('same', call[2]!, call[3]!, '--reason', 'one man, two spellings');
    assert.equal(judged.code, 0);
    assert.match((await run('candidates')).out, /^No pair/m);
  });

  it('shows a pair judged unsure apart, and a judgement is taken back by unsure', async (t) => {
    const run = await caseOf(t);
    await run('different', 'Yakov Sorin', 'Iakov Sorine', '--reason', 'hasty');
    assert.match((await run('candidates')).out, /^No pair/m);
    const unsure = await run('same', 'Yakov Sorin', 'Iakov Sorine', '--unsure', '--reason', 'cannot be told');
    assert.match(unsure.out, /are judged unsure/);
    const { out } = await run('candidates');
    assert.match(out, /Judged unsure: 1 pair/);
    assert.match(out, /cannot be told/);
    const open = await run(
      'different',
      'Iakov Sorine',
      'Yakov Sorin',
      '--open',
      '--reason',
      'not looked at yet',
    );
    assert.match(open.out, /stand open again, as if nobody had\s+judged/);
    assert.doesNotMatch((await run('candidates')).out, /Judged unsure|^No pair/m);
    const both = await run('same', 'Yakov Sorin', 'Iakov Sorine', '--open', '--unsure', '--reason', 'both');
    assert.equal(both.code, 2);
  });

  it('gives the same as data, about one person', async (t) => {
    const run = await caseOf(t);
    const { candidates } = JSON.parse((await run('candidates', 'Yakov Sorin', '--json')).out);
    assert.equal(candidates.length, 1);
    assert.equal(
      Math.round(
        10 * candidates[0].reasons.reduce((sum: number, each: { weight: number }) => sum + each.weight, 0),
      ),
      Math.round(10 * candidates[0].weight),
    );
    const other = JSON.parse((await run('candidates', 'Ada Okoro', '--json')).out);
    assert.deepEqual(other.candidates, []);
  });

  it('refuses a limit that is none', async (t) => {
    const run = await caseOf(t);
    assert.equal((await run('candidates', '--limit', 'many')).code, 2);
  });
});
