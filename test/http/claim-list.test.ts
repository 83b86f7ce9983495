/** The list of a source says the same as its claims, in fewer characters. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClaimList, type ClaimView } from '../../src/http/schemas/claim.ts';
import type { SourceView } from '../../src/http/schemas/source.ts';
import { wholeClaims } from '../../src/web/kit/claim-list.ts';
import { served } from '../support/served.ts';

const NOTE =
  'Okoro heads the Directorate. Boateng says that Mensah heads the Bureau. Diallo heads the Works.';

/** What the text has already is not in the list. */
const withoutWords = (claims: readonly ClaimView[]) =>
  claims.map((claim) => ({
    ...claim,
    spans: claim.spans.map(({ quote: _, prefix: __, suffix: ___, ...place }) => place),
    cues: claim.cues.map(({ start, end }) => ({ start, end })),
  }));

describe('the list of the claims of a source', () => {
  it('is the claims of the source, shortened, whatever is judged', async (t) => {
    const { get, of, post } = await served(t, { 'note.txt': NOTE });
    const [source] = await get<SourceView[]>('/api/sources');
    const same = async () => {
      const list = ClaimList.strict().parse(await get(`/api/sources/${source!.id}/list`));
      const claims = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
      assert.equal(claims.length, 3);
      assert.deepEqual(wholeClaims(list), withoutWords(claims));
      return claims;
    };
    const [first, second] = await same();
    const judge = (id: string, decision: string, seen: string | null) =>
      post('/api/judgements', { subject: { kind: 'claim', id }, decision, seen });
    assert.equal((await judge(first!.id, 'no', null)).status, 201);
    await same();
    // Who judges in another program is seen as well: nothing old is kept.
    of.addJudgement({
      subject: { kind: 'claim', id: second!.id },
      decision: 'unsure',
      reason: 'Faded.',
      author: 'Kofi',
    });
    assert.equal((await same())[1]!.judged?.author, 'Kofi');
    const [now] = await get<ClaimView[]>(`/api/sources/${source!.id}/claims`);
    assert.equal((await judge(first!.id, 'open', now!.judged!.id)).status, 201);
    assert.equal((await same())[0]!.judged, null);
  });

  it('of a source that is not there is refused', async (t) => {
    const { ask } = await served(t, { 'note.txt': NOTE });
    assert.equal((await ask('/api/sources/src_none/list')).status, 404);
  });
});
