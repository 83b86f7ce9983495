import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseView } from '../../src/http/schemas/case.ts';
import { CaseView as CaseSchema, ErrorView } from '../../src/http/schemas/case.ts';
import { ClaimDetail, ClaimView } from '../../src/http/schemas/claim.ts';
import { BulkDone, JudgementConflict, JudgementDone } from '../../src/http/schemas/judgement.ts';
import { SourceView, TextView } from '../../src/http/schemas/source.ts';
import { served } from '../support/served.ts';

const NOTE = 'Okoro heads the Directorate. Boateng says that Mensah heads the Bureau.';

describe('what the API answers', () => {
  it('has the form that its schemas say', async (t) => {
    const { get } = await served(t, { 'note.txt': NOTE });
    CaseSchema.strict().parse(await get('/api/case'));
    const sources = SourceView.strict()
      .array()
      .parse(await get('/api/sources'));
    assert.deepEqual(
      sources.map(({ path, claims }) => [path, claims.proposed]),
      [['note.txt', 2]],
    );
    const text = TextView.strict().parse(await get(`/api/sources/${sources[0]!.id}/text`));
    assert.equal(text.received, NOTE);
    const claims = ClaimView.strict()
      .array()
      .parse(await get(`/api/sources/${sources[0]!.id}/claims`));
    assert.equal(claims.length, 2);
    ClaimDetail.strict().parse(await get(`/api/claims/${claims[0]!.id}`));
  });

  it('begins each claim with its voice and leads to its words', async (t) => {
    const { get } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const claims = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    for (const claim of claims) {
      assert.match(claim.sentence, /^According to /);
      const [span] = claim.spans;
      assert.equal(NOTE.slice(span!.start, span!.end), span!.quote);
    }
    assert.match(claims[1]!.sentence, /Boateng/);
  });

  it('gives words of a source that look like markup as words, and as nothing else', async (t) => {
    const hostile = `<script>alert(1)</script><svg onload=alert(2)><img src=x onerror=alert(3)>\nOkoro heads the Directorate.\n</script><!--`;
    const { get, ask } = await served(t, { '<svg onload=alert(4)>.txt': hostile });
    const [source] = await get<SourceView[]>('/api/sources');
    assert.equal(source!.path, '<svg onload=alert(4)>.txt');
    for (const path of [
      '/api/sources',
      `/api/sources/${source!.id}/text`,
      `/api/sources/${source!.id}/claims`,
    ]) {
      const { headers, text } = await ask(path);
      assert.equal(headers['content-type'], 'application/json; charset=utf-8');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      JSON.parse(text);
    }
    const text = await get<TextView>(`/api/sources/${source!.id}/text`);
    assert.equal(text.received, hostile);
    const missing = await ask('/api/sources/<script>alert(1)</script>/text');
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['content-type'], 'application/json; charset=utf-8');
  });

  it('says in one sentence what is wrong with a call', async (t) => {
    const { ask, post, get } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const [claim] = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    const subject = { kind: 'claim', id: claim!.id };
    const wrong: readonly (readonly [body: unknown, status: number, says: RegExp])[] = [
      [{ subject, seen: null }, 400, /"decision" is missing/],
      [{ subject, decision: 'perhaps', seen: null }, 400, /"decision" must be "yes" or "no"/],
      [{ subject, decision: 'yes' }, 400, /"seen" is missing/],
      [{ subject, decision: 'yes', seen: null, reasn: 'x' }, 400, /"reasn"/],
      [{ subject: { kind: 'claim' }, decision: 'yes', seen: null }, 400, /"subject"/],
      [
        { subject: { kind: 'claim', id: 'clm_aaaaaaaaaaaa' }, decision: 'yes', seen: null },
        404,
        /There is no claim/,
      ],
      [[], 400, /./],
    ];
    for (const [body, status, says] of wrong) {
      const answer = await post('/api/judgements', body);
      assert.equal(answer.status, status, JSON.stringify(body));
      const { error } = ErrorView.strict().parse(answer.json());
      assert.match(error, says);
      assert.match(error, /^[A-Z"].*\.$/);
    }
    const headers = { 'Content-Type': 'application/json' };
    const broken = await ask('/api/judgements', { method: 'POST', headers, body: '{"a":' });
    assert.equal(broken.status, 400);
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    assert.equal((await ask('/api/judgements', { method: 'POST', headers: form, body: 'a=1' })).status, 415);
    assert.equal((await ask('/api/case?presume=x')).status, 400);
    for (const path of ['/api/nowhere', '/api', '/api/sources/src_none/text', '/api/claims/clm_none12'])
      assert.equal((await ask(path)).status, 404, path);
  });

  it('lists those among whom to choose where a name fits several', async (t) => {
    const { ask } = await served(t, {
      'note.txt': 'Okoro heads the Directorate.',
      'other.txt': 'Okoro heads the Works.',
    });
    const several = await ask('/api/timeline?about=Okoro&presume-not=same-name');
    const { error, choices } = ErrorView.strict().parse(several.json());
    assert.equal(several.status, 400);
    assert.match(error, /fits 2/);
    assert.deepEqual(
      choices?.map(({ says }) => says),
      ['Okoro (Person), in note.txt', 'Okoro (Person), in other.txt'],
    );
    const chosen = await ask(`/api/timeline?about=Okoro&presume-not=same-name&as=${choices![0]!.as}`);
    assert.equal(chosen.status, 200, chosen.text);
  });

  it('takes no body larger than it needs', async (t) => {
    const { ask, post, get } = await served(t, { 'note.txt': NOTE });
    const large = await post('/api/judgements', { reason: 'x'.repeat(1024 * 1024) });
    assert.equal(large.status, 413);
    assert.match(large.json<ErrorView>().error, /larger than 1 MiB/);
    const chunked = await ask('/api/judgements', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
      body: 'x'.repeat(2 * 1024 * 1024),
    });
    assert.equal(chunked.status, 413);
    assert.equal((await get<CaseView>('/api/case')).judgements, 0);
  });

  it('shows nothing of the inside of the program where it fails', async (t) => {
    const { ask, of, running } = await served(t, { 'note.txt': NOTE });
    of.sources = () => {
      throw new TypeError('secret inside /root/secret.ts');
    };
    const { status, text } = await ask('/api/sources');
    assert.equal(status, 500);
    assert.doesNotMatch(text, /secret|\.ts\b|\bat \S+:\d/);
    assert.ok(running.port > 0);
  });
});

describe('a claim', () => {
  it('comes with what other sources say of the same, and what stands against it', async (t) => {
    const { get } = await served(t, {
      'a.txt': 'Okoro heads the Directorate.',
      'b.txt': 'Boateng says that Okoro heads the Directorate.',
      'c.txt': 'Mensah heads the Directorate.',
    });
    const sources = await get<SourceView[]>('/api/sources');
    const claims = await Promise.all(
      sources.map(({ id }) => get<ClaimView[]>(`/api/sources/${id}/claims`).then(([claim]) => claim!)),
    );
    const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map((path) => claims.find((each) => each.path === path)!);
    const detail = await get<ClaimDetail>(`/api/claims/${a!.id}`);
    assert.deepEqual(detail.same, [b!.id]);
    assert.deepEqual((await get<ClaimDetail>(`/api/claims/${c!.id}`)).same, []);
  });

  it('comes with others by their ids, those that are not there left out', async (t) => {
    const { get, ask } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const claims = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    const ids = claims.map(({ id }) => `id=${id}`).join('&');
    assert.deepEqual(await get(`/api/claims?${ids}&id=clm_none`), claims);
    assert.equal((await get<ClaimView[]>(`/api/claims?id=${claims[0]!.id}`)).length, 1);
    assert.match((await ask('/api/claims')).json<ErrorView>().error, /"id" is missing/);
  });

  it('is made by a person of words in a source, and stands in place of the one it corrects', async (t) => {
    const { get, post } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const [before] = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    const made = await post('/api/claims', {
      source: source!.id,
      corrects: before!.id,
      seen: null,
      kind: 'posting',
      type: 'deputy',
      args: { person: [{ range: [0, 5] }], organization: [{ range: [16, 27] }] },
      spans: [[0, 27]],
    });
    assert.equal(made.status, 201, made.text);
    const claim = ClaimView.strict().parse(made.json());
    assert.deepEqual([claim.type, claim.review, claim.judged?.author], ['deputy', 'accepted', 'Ama']);
    assert.deepEqual(claim.by, ['person']);
    const corrected = await get<ClaimDetail>(`/api/claims/${before!.id}`);
    assert.equal(corrected.review, 'rejected');
    assert.match(corrected.judgements.at(-1)!.reason, new RegExp(claim.id));
    const nowhere = { source: source!.id, kind: 'posting', type: null, args: {}, spans: [[0, 9999]] };
    const wrong = await post('/api/claims', nowhere);
    assert.equal(wrong.status, 400);
    assert.match(wrong.json<ErrorView>().error, /\.$/);
  });
});

describe('a source', () => {
  it('has what a person said of it in place of what its bytes say', async (t) => {
    const { get, post } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    assert.deepEqual(await get(`/api/sources/${source!.id}`), source);
    const path = `/api/sources/${source!.id}/description`;
    const answer = await post(path, { kind: 'memoir', harm: 'the neighbour who spoke', title: ' A note ' });
    assert.equal(answer.status, 201, answer.text);
    const { kind, harm, title, describedBy } = SourceView.strict().parse(answer.json());
    assert.deepEqual(
      [kind, harm, title, describedBy],
      ['memoir', 'the neighbour who spoke', 'A note', 'Ama'],
    );
    assert.deepEqual(await get<SourceView[]>('/api/sources'), [answer.json()]);
    assert.equal((await post(path, { kind: 'rumour' })).status, 400);
    assert.equal((await post(path, { date: 'last summer' })).status, 400);
    assert.equal((await post(path, {})).status, 400);
    assert.equal((await post('/api/sources/src_none/description', { kind: 'memoir' })).status, 404);
  });
});

describe('a mark on words', () => {
  it('stands in place of what the machine marked there, and says that a person made it', async (t) => {
    const { get, post } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const mark = { source: source!.id, start: 0, end: 5, type: 'Group' };
    const answer = await post('/api/mentions', mark);
    assert.equal(answer.status, 201, answer.text);
    const text = TextView.strict().parse(answer.json());
    const there = text.mentions.filter(({ start, end }) => start === 0 && end === 5);
    assert.deepEqual(
      there.map(({ type, by }) => [type, by]),
      [['Group', 'person']],
    );
    assert.equal(text.entities[there[0]!.entity!]?.name, 'Okoro');
    assert.equal((await post('/api/mentions', { ...mark, end: 9999 })).status, 400);
    assert.equal((await post('/api/mentions', { ...mark, source: 'src_none' })).status, 404);
  });
});

describe('judging', () => {
  it('records the decision under the name of the session, and undoes nothing of another', async (t) => {
    const { get, post, of } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const [claim] = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    const subject = { kind: 'claim', id: claim!.id };
    const first = await post('/api/judgements', { subject, decision: 'yes', seen: null });
    assert.equal(first.status, 201);
    const done = JudgementDone.parse(first.json());
    assert.equal(done.review, 'accepted');
    assert.equal(done.judgement.author, 'Ama');
    const late = await post('/api/judgements', { subject, decision: 'no', reason: 'late', seen: null });
    assert.equal(late.status, 409);
    const { error, latest } = JudgementConflict.parse(late.json());
    assert.match(error, /Ama/);
    assert.equal(latest.id, done.judgement.id);
    assert.equal(of.judgements().length, 1);
    const seen = await post('/api/judgements', { subject, decision: 'no', seen: latest.id });
    assert.equal(seen.status, 201);
    const [after] = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    assert.equal(after!.review, 'rejected');
    assert.equal(after!.judged?.id, JudgementDone.parse(seen.json()).judgement.id);
  });

  it('of many leaves alone what somebody else judged in the meantime, and records nothing where one is unknown', async (t) => {
    const { get, post, of } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const claims = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    const other = of.addJudgement({
      subject: { kind: 'claim', id: claims[0]!.id },
      decision: 'no',
      reason: 'r',
      author: 'Kofi',
    });
    const shown = claims.map(({ id }) => ({ id, seen: null }));
    const unknown = { claims: [...shown, { id: 'clm_none', seen: null }], decision: 'yes' };
    assert.equal((await post('/api/judgements/bulk', unknown)).status, 404);
    assert.equal(of.judgements().length, 1);
    const answer = await post('/api/judgements/bulk', { claims: shown, decision: 'yes' });
    assert.equal(answer.status, 201);
    const { done, conflicts } = BulkDone.strict().parse(answer.json());
    assert.deepEqual(
      done.map(({ subject }) => 'id' in subject && subject.id),
      claims.slice(1).map(({ id }) => id),
    );
    assert.deepEqual(
      conflicts.map(({ id }) => id),
      [other.id],
    );
    assert.equal(of.review(claims[0]!.id), 'rejected');
  });

  it('can be withdrawn, and what was seen before still counts as seen', async (t) => {
    const { get, post } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const [claim] = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    const subject = { kind: 'claim', id: claim!.id };
    const first = JudgementDone.parse(
      (await post('/api/judgements', { subject, decision: 'yes', seen: null })).json(),
    );
    const undone = JudgementDone.parse(
      (await post('/api/judgements', { subject, decision: 'open', seen: first.judgement.id })).json(),
    );
    assert.equal(undone.review, 'proposed');
    const [after] = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    assert.deepEqual([after!.review, after!.judged], ['proposed', null]);
    assert.equal((await post('/api/judgements', { subject, decision: 'no', seen: null })).status, 201);
  });
});
