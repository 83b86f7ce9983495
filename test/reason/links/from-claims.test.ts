import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Aspect } from '../../../src/model/kinds.ts';
import { attest } from '../../../src/reason/attestation.ts';
import { linksOf } from '../../../src/reason/links/from-claims.ts';
import { LinkGraph } from '../../../src/reason/links/link-graph.ts';
import type { Asked } from '../../../src/time/modality.ts';
import { beginsAt, endsAt, stateDuring, stateThroughout } from '../../../src/time/when-from-edtf.ts';
import { type ClaimWords, EvidenceBuilder } from '../../support/evidence-builder.ts';
import { generator } from '../../support/generator.ts';

const command = (subordinate: string, superior: string, more: Partial<ClaimWords> = {}): ClaimWords => ({
  in: 'a.txt',
  kind: 'command',
  type: 'command',
  args: { superior: `Organization:${superior}`, subordinate: `Organization:${subordinate}` },
  ...more,
});

describe('links from claims', () => {
  it('go from organ to organ by their clusters, across sources', () => {
    const b = new EvidenceBuilder();
    b.claim(command('Harbour Guard', 'Harbour Board', { when: stateDuring('1929/1931', null) }));
    b.claim(
      command('Harbour Board', 'Ministry of Ports', { in: 'b.txt', when: stateDuring('1930-05-01', null) }),
    );
    const evidence = b.evidence();
    const keyOf = (name: string): string => evidence.clusters.all.find((each) => each.name === name)!.id;
    const graph = new LinkGraph(linksOf(evidence));
    const above = (on: Asked) =>
      graph.above(keyOf('Harbour Guard'), on).map(({ party, certain }) => [party, certain?.level]);
    assert.deepEqual(above(['1930-05-01', '1930-05-01']), [
      [keyOf('Harbour Board'), 1],
      [keyOf('Ministry of Ports'), 2],
    ]);
    assert.deepEqual(above(['1930-05-02', '1930-05-02']), [[keyOf('Harbour Board'), 1]]);
  });

  it('a part stands under its whole, several superiors of one claim give a link each, a negative claim none', () => {
    const b = new EvidenceBuilder();
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'part-of',
      args: { part: 'Organization:Section', whole: ['Organization:Staff', 'Organization:Board'] },
    });
    b.claim(command('Section', 'Party', { polarity: '-' }));
    const links = linksOf(b.evidence());
    assert.deepEqual(
      links.map(({ type, claims }) => [type, claims]),
      [
        ['part-of', ['c1']],
        ['part-of', ['c1']],
      ],
    );
  });

  it('of one claim say for every time what the claim says for it', () => {
    const random = generator(1922);
    const day = (): string => `193${random(0, 3)}-0${random(1, 9)}-1${random(0, 9)}`;
    const date = (): string =>
      [day(), `193${random(0, 3)}`, `193${random(0, 3)}-0${random(1, 9)}`][random(0, 2)]!;
    const aspects: readonly Aspect[] = ['holds', 'begins', 'ends', 'former', 'acting'];
    const makers = [stateDuring, stateThroughout, beginsAt, endsAt];
    const seen = new Map<string, number>();
    for (let i = 0; i < 3000; i++) {
      const b = new EvidenceBuilder().source('a.txt', random(0, 1) === 0 ? null : '1933-06-01');
      const interval = random(0, 2) === 0 ? `193${random(0, 1)}/193${random(2, 3)}` : date();
      const when = makers[random(0, 3)]!(random(0, 3) === 0 ? `193${random(0, 3)}/..` : interval, 'told so');
      const aspect = aspects[random(0, 4)]!;
      const voices = [random(0, 5) === 0 ? 'author/supposed' : 'author'];
      b.claim(command('A', 'B', { when, aspect, voices }));
      const evidence = b.evidence();
      const graph = new LinkGraph(linksOf(evidence));
      const subordinate = evidence.clusters.all.find((each) => each.name === 'A')!.id;
      const asked = [day(), day()].sort() as [string, string];
      const mode = (['some-time-in', 'throughout'] as const)[random(0, 1)]!;
      const { verdict, state } = attest(evidence.claims[0]!, asked, mode, evidence);
      const [reached] = graph.above(subordinate, asked, { mode });
      // Where a source says that it goes on, a time that began before it did is for the answer to weigh.
      if (state.goesOn && mode === 'throughout') continue;
      const got = reached === undefined ? 'no evidence' : reached.certain ? 'evidenced' : 'possible';
      assert.equal(
        got,
        verdict === 'assumed' ? 'possible' : verdict,
        JSON.stringify([when, aspect, asked, mode]),
      );
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    }
    for (const verdict of ['evidenced', 'possible', 'assumed', 'no evidence'])
      assert.ok((seen.get(verdict) ?? 0) > 10, `${verdict}: ${seen.get(verdict)}`);
  });
});
