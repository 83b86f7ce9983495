import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { JudgedMeanwhile, judgeClaims, judgeSubject } from '../../src/app/judge-subject.ts';
import { readSources } from '../../src/app/read-source.ts';
import type { Decision, JudgementSubject } from '../../src/model/judgement.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { handExtractor } from '../support/hand-extractor.ts';
import { folderOf } from '../support/temporary.ts';

const HAND = { extractors: [handExtractor()], language: 'eng' };

async function caseOf(t: TestContext): Promise<Case> {
  const folder = folderOf(t, {
    'in/a.txt': 'Okoro heads the Board.\n',
    'in/b.txt': 'It rained. Okorro heads the Board.\n',
  });
  const opened = openCase(join(folder, 'case'), { create: true });
  t.after(() => opened.close());
  for await (const _ of readSources(opened, [join(folder, 'in')], HAND));
  return opened;
}

const judge = (
  of: Case,
  subject: JudgementSubject,
  decision: Decision,
  author: string,
  seen?: string | null,
) =>
  judgeSubject(
    of,
    { subject, decision, reason: 'read', author, ...(seen === undefined ? {} : { seen }) },
    HAND,
  );

describe('judging against what was seen', () => {
  it('records one of two who judge a claim at once, and tells the other who it was', async (t) => {
    const opened = await caseOf(t);
    const [claim] = [...opened.claims()];
    const subject = { kind: 'claim', id: claim?.id ?? '' } as const;
    const first = await judge(opened, subject, 'yes', 'Ada', null);
    assert.equal(first.claim?.review, 'accepted');
    await assert.rejects(
      judge(opened, subject, 'no', 'Ben', null),
      (error) => error instanceof JudgedMeanwhile && error.latest.author === 'Ada',
    );
    const withdrawn = await judge(opened, subject, 'open', 'Ada', first.judgement.id);
    assert.equal(withdrawn.claim?.review, 'proposed');
    await assert.rejects(judge(opened, subject, 'open', 'Ben', first.judgement.id), JudgedMeanwhile);
    await assert.rejects(judge(opened, subject, 'open', 'Ben', withdrawn.judgement.id), /Nothing is judged/);
    await judge(opened, subject, 'no', 'Ben', null);
    assert.equal(opened.review(subject.id), 'rejected');
    assert.equal(opened.judgements().length, 3);
  });

  it('covers pairs, in either order', async (t) => {
    const opened = await caseOf(t);
    const [a = '', b = ''] = opened.entities({ type: 'Person' }).map(({ id }) => id);
    const { judgement, claim, reread } = await judge(opened, { kind: 'identity', a, b }, 'yes', 'Ada', null);
    assert.deepEqual([claim, reread], [null, null]);
    await assert.rejects(judge(opened, { kind: 'identity', a: b, b: a }, 'no', 'Ben', null), JudgedMeanwhile);
    await judge(opened, { kind: 'identity', a: b, b: a }, 'open', 'Ben', judgement.id);
    const [x = '', y = ''] = opened.sources().map(({ id }) => id);
    await judge(opened, { kind: 'origin', a: x, b: y }, 'yes', 'Ada');
    assert.equal(opened.latestJudgement({ kind: 'origin', a: y, b: x })?.decision, 'yes');
  });

  it('refuses what is not there, and a decision without a reason', async (t) => {
    const opened = await caseOf(t);
    const [claim] = [...opened.claims()];
    const id = claim?.id ?? '';
    const records = opened.logSize();
    for (const subject of [
      { kind: 'claim', id: id.slice(0, 12) },
      { kind: 'emendation', id: 'emd_aaaaaaaaaaaaaaaaaaaaaaaaaa' },
      { kind: 'identity', a: 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa', b: 'ent_baaaaaaaaaaaaaaaaaaaaaaaaa' },
      { kind: 'origin', a: 'src_aaaaaaaaaaaaaaaaaaaaaaaaaa', b: 'a work' },
    ] as const)
      await assert.rejects(judge(opened, subject, 'yes', 'Ada'), /There is no/);
    const none = judgeSubject(opened, {
      subject: { kind: 'claim', id },
      decision: 'yes',
      reason: ' ',
      author: 'Ada',
    });
    await assert.rejects(none, /needs a reason/);
    assert.equal(opened.logSize(), records);
  });
});

describe('judging many claims', () => {
  it('withdraws of all or of none', async (t) => {
    const opened = await caseOf(t);
    const claims = [...opened.claims()].map(({ id }) => ({ id, seen: null as string | null }));
    assert.equal(claims.length, 2);
    const many = (list: typeof claims, decision: Decision) =>
      judgeClaims(opened, { claims: list, decision, reason: 'read', author: 'Ada' });
    const { done } = many(claims.slice(0, 1), 'yes');
    const seen = [{ ...claims[0]!, seen: done[0]!.id }, claims[1]!];
    assert.throws(() => many(seen, 'open'), /Nothing is judged/);
    assert.equal(opened.review(claims[0]!.id), 'accepted');
    assert.throws(() => many([{ id: 'clm_none', seen: null }], 'yes'), /no claim clm_none/);
    assert.equal(many(seen.slice(0, 1), 'open').done.length, 1);
    assert.equal(opened.review(claims[0]!.id), 'proposed');
  });
});
