import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { restsOnAlone } from '../../src/app/contest.ts';
import { describeSource, type NewDescription } from '../../src/app/describe-source.ts';
import { readSources } from '../../src/app/read-source.ts';
import { listSources } from '../../src/app/sources.ts';
import { checkProof } from '../../src/app/verify-answer.ts';
import { verifyCase } from '../../src/app/verify-case.ts';
import { whoCommanded } from '../../src/app/who-commanded.ts';
import type { Description as HttpDescription } from '../../src/http/schemas/source.ts';
import { openCase } from '../../src/store/case.ts';
import { apparatus } from '../support/apparatus.ts';
import { handExtractor } from '../support/hand-extractor.ts';
import { folderOf } from '../support/temporary.ts';

const HAND = { extractors: [handExtractor()], language: 'eng' };

async function caseOf(t: TestContext) {
  const folder = folderOf(t, {
    'in/a.txt': 'A report\n4 January 1930\n\nOkoro heads the Board.\n',
    'in/b.txt': 'A note\n5 May 1931\n\nOkoro heads the Board.\n',
  });
  const opened = openCase(join(folder, 'case'), { create: true });
  t.after(() => opened.close());
  for await (const _ of readSources(opened, [join(folder, 'in')], HAND));
  const { id } = opened.latestSource('a.txt')!;
  const say = (given: NewDescription, author = 'Ada') => describeSource(opened, id, given, author, HAND);
  return { opened, id, say };
}

describe('a description of a source', () => {
  it('counts wherever the source is shown, and leaves what was received as it is', async (t) => {
    const { opened, id, say } = await caseOf(t);
    const received = opened.source(id);
    await say({ kind: 'memoir', harm: 'the  family of\nthe writer ' });
    await say({ title: 'Papers of O.', author: 'M. Okoro' }, 'Ben');
    const { source, reread } = await say({ kind: 'letter' }, 'Cem');
    assert.equal(reread, false);
    const shown = {
      kind: 'letter',
      harm: 'the family of the writer',
      title: 'Papers of O.',
      author: 'M. Okoro',
    };
    assert.deepEqual(source, { ...received, ...shown, describedBy: 'Cem' });
    assert.deepEqual(opened.source(id), received);
    assert.deepEqual(listSources(opened).find((one) => one.source.id === id)?.source, source);
    assert.deepEqual(
      opened.descriptions(id).map(({ by }) => by),
      ['Ada', 'Ben', 'Cem'],
    );
    opened.rebuild();
    assert.deepEqual(opened.describedSource(id), source);
    assert.deepEqual(verifyCase(opened.dir).issues, []);
  });

  it('with nothing in a field says that it is not known', async (t) => {
    const { opened, id, say } = await caseOf(t);
    assert.equal(opened.source(id)?.title, 'A report');
    assert.equal((await say({ title: ' ' })).source.title, null);
    assert.equal((await say({ harm: 'the writer' })).source.harm, 'the writer');
    assert.equal((await say({ harm: null })).source.harm, null);
  });

  it('said again in the same words is not written again', async (t) => {
    const { opened, say } = await caseOf(t);
    await say({ kind: 'memoir', title: 'A report' });
    const records = opened.logSize();
    await say({ kind: 'memoir', title: 'A report' }, 'Ben');
    assert.equal(opened.logSize(), records);
    assert.deepEqual(
      opened.changesSince(records - 1).changes.map(({ kind, author }) => [kind, author]),
      [['description', 'Ada']],
    );
  });

  it('with another date has the source read anew, and proofs that hold', async (t) => {
    const { opened, id, say } = await caseOf(t);
    const verdict = (on: string) =>
      whoCommanded(opened, { name: 'Board', on, without: ['b.txt'] }).finding.verdict;
    assert.deepEqual([verdict('1930-01-04'), verdict('1922-03-02')], ['evidenced', 'no evidence']);
    assert.equal((await say({ date: '1922-03-02' })).reread, true);
    assert.deepEqual([verdict('1930-01-04'), verdict('1922-03-02')], ['no evidence', 'evidenced']);
    assert.deepEqual(
      [...opened.claims({ source: id })].map(({ when }) => when.edtf),
      ['1922-03-02'],
    );
    const { finding } = whoCommanded(opened, { name: 'Board', on: '1922-03-02' });
    assert.deepEqual(checkProof(opened, finding.proof).faults, []);
    // Reading again keeps to it.
    assert.equal((await say({ date: '1922-03-02' })).source.date?.edtf, '1922-03-02');
    assert.deepEqual(verifyCase(opened.dir).issues, []);
  });

  it('of one author makes two sources one origin', async (t) => {
    const { opened, id, say } = await caseOf(t);
    const origins = () => restsOnAlone(opened, 'b.txt').loss.weakened.map((each) => each.origins);
    await say({ author: 'M. Lind' });
    assert.deepEqual(origins(), [[2, 1]]);
    const other = opened.latestSource('b.txt')?.id ?? '';
    await describeSource(opened, other, { author: 'M. LIND' }, 'Ada', HAND);
    assert.deepEqual(origins(), [[1, 1]]);
    assert.equal(opened.describedSource(id)?.author, 'M. Lind');
  });

  it('that cannot be is refused in one sentence, and nothing is written', async (t) => {
    const { opened, id, say } = await caseOf(t);
    const records = opened.logSize();
    const wrong: readonly (readonly [NewDescription, RegExp])[] = [
      [{}, /Say what is described/],
      [{ kind: 'gossip' as 'news' }, /no kind of source/],
      [{ kind: 'dataset' }, /imported table/],
      [{ date: '1930-13' }, /./],
    ];
    for (const [given, says] of wrong) await assert.rejects(say(given), { name: 'CallError', message: says });
    await assert.rejects(say({ title: 'x' }, ''), { name: 'CallError' });
    await assert.rejects(describeSource(opened, 'src_none', { title: 'x' }, 'Ada'), { name: 'CallError' });
    assert.equal(opened.logSize(), records);
    const same = (given: HttpDescription): NewDescription => given;
    assert.ok(same);
    opened.withhold([id], 'asked for');
    assert.deepEqual(opened.descriptions(), []);
  });
});

describe('apparatus describe', () => {
  it('says what is known of the source then, and sources lists who may be harmed', async (t) => {
    const folder = folderOf(t, { 'in/a.txt': 'A report\n4 January 1930\n\nIt rained in the town.\n' });
    const dir = join(folder, 'case');
    const run = (...args: readonly string[]) => apparatus(...args, '--case', dir);
    await run('read', join(folder, 'in'), '--patterns-only');
    const said = await run('describe', 'a.txt', '--kind', 'memoir', '--harm', 'the writer', '--by', 'Ada');
    assert.equal(said.code, 0);
    assert.match(said.out, /kind memoir/);
    assert.doesNotMatch(said.out, /read anew/);
    const dated = await run('describe', 'a.txt', '--date', '1931', '--by', 'Ada');
    assert.match(dated.out, /dated 1931[\s\S]*It was read anew\./);
    const { out } = await run('sources');
    assert.match(out, /may be harmed by it: the writer/);
    assert.match(out, /as\s+described\s+by\s+Ada/);
    assert.equal((await run('describe', 'a.txt')).code, 2);
    assert.equal((await run('describe', 'none.txt', '--title', 'x')).code, 2);
    assert.equal((await run('describe', 'a.txt', '--kind', 'gossip')).code, 2);
  });
});
