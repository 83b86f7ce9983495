/** Claims of a source as they come, shortened, made whole again: what the page shows everywhere is a `ClaimView`. */
import type { ClaimList, ClaimListed, ClaimView, SpanView } from '../../http/schemas/claim.ts';

/** A claim of the list. The words of its spans and cues stand in the text, and only there. */
export type ListedClaim = Omit<ClaimView, 'spans' | 'cues'> & {
  readonly spans: readonly Omit<SpanView, 'quote' | 'prefix' | 'suffix'>[];
  readonly cues: readonly Omit<ClaimView['cues'][number], 'quote'>[];
};

const NO_TIME: ClaimView['when'] = { edtf: null, text: null, start: [null, null], end: [null, null] };
const AUTHOR: ClaimView['voices'] = [{ name: 'author', entity: null, stance: 'asserted' }];

const filler = ({ name, entity, claim, range }: ClaimListed['args'][string][number]) => ({
  name,
  entity: entity ?? null,
  claim: claim ?? null,
  range: range ?? null,
});

export function wholeClaims({ source, path, read, confidence, claims }: ClaimList): ListedClaim[] {
  return claims.map((one): ListedClaim => {
    const [accordingTo, statement, rest] = one.says;
    const proposed = read[one.read]!;
    return {
      id: one.id,
      source,
      path,
      kind: one.kind,
      type: one.type ?? null,
      aspect: one.aspect ?? 'holds',
      basis: one.basis ?? null,
      sentence: `${accordingTo}${statement}${rest}`,
      accordingTo,
      statement,
      args: Object.fromEntries(Object.entries(one.args).map(([name, list]) => [name, list.map(filler)])),
      where: (one.where ?? []).map(filler),
      when: one.when ?? NO_TIME,
      quantity: one.quantity ?? null,
      voices: one.voices ?? AUTHOR,
      polarity: one.polarity ?? '+',
      certainty: one.certainty ?? null,
      spans: one.spans.map(([start, end, place]) => ({ source, path, start, end, place })),
      cues: (one.cues ?? []).map(([start, end]) => ({ start, end })),
      by: proposed.by,
      patterns: proposed.patterns,
      current: one.current ?? true,
      review: one.review ?? 'proposed',
      confidence:
        one.right === undefined || confidence === null
          ? null
          : {
              right: one.right,
              calibration: confidence.calibration,
              words: confidence.words[one.right] ?? '',
            },
      judged: one.judged ?? null,
    };
  });
}
