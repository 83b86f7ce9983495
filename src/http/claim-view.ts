/** A claim as the API gives it. */
import { confidenceOf } from '../extract/confidence/confidence.ts';
import type { Argument } from '../model/claim.ts';
import { confidenceWords } from '../model/confidence.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Source } from '../model/source.ts';
import { accordingTo, sentence, statement } from '../reason/wording.ts';
import type { Case, CaseClaim } from '../store/case.ts';
import type { ClaimView } from './schemas/claim.ts';

type PlaceView = ClaimView['spans'][number]['place'];
type Sources = ReadonlyMap<string, Source>;

const argument = ({ name, entity, claim, range }: Argument) => ({
  name,
  entity,
  claim,
  range: range === null ? null : ([range[0], range[1]] as [number, number]),
});

/** @param judged the latest judgement on it */
export function claimView(claim: CaseClaim, sources: Sources, judged: Judgement | null): ClaimView {
  const confidence = confidenceOf(claim);
  const path = sources.get(claim.source)?.path ?? claim.source;
  return {
    id: claim.id,
    source: claim.source,
    path,
    kind: claim.kind,
    type: claim.type,
    aspect: claim.aspect,
    basis: claim.basis,
    sentence: sentence(claim, sources),
    accordingTo: accordingTo(claim, sources),
    statement: statement(claim),
    args: Object.fromEntries(Object.entries(claim.args).map(([name, list]) => [name, list.map(argument)])),
    where: claim.where.map(argument),
    when: {
      edtf: claim.when.edtf,
      text: claim.when.text,
      start: [...claim.when.start] as [string | null, string | null],
      end: [...claim.when.end] as [string | null, string | null],
    },
    quantity: claim.quantity?.text ?? null,
    voices: claim.voices.map(({ name, entity, stance }) => ({ name, entity, stance })),
    polarity: claim.polarity,
    certainty: claim.certainty,
    spans: claim.spans.map(({ start, end, quote, prefix, suffix, place }) => ({
      source: claim.source,
      path,
      start,
      end,
      quote,
      prefix,
      suffix,
      // Running text has its bytes as its place, which is for checkers and not for a page.
      place: place === null || 'bytes' in place ? null : (structuredClone(place) as PlaceView),
    })),
    cues: claim.cues.map(({ start, end, quote }) => ({ start, end, quote })),
    by: [...claim.by],
    patterns: [...claim.patterns],
    current: claim.current,
    review: claim.review,
    confidence: confidence === null ? null : { ...confidence, words: confidenceWords(confidence) },
    // Withdrawn is as if nobody had judged; the claim alone shows who did.
    judged:
      judged === null || judged.decision === 'open' ? null : (structuredClone(judged) as ClaimView['judged']),
  };
}

/** Claims by id with their latest judgements, as an answer brings them along. Unknown ids are left out. */
export function claimViews(of: Case, ids: Iterable<string>, sources: Sources): Record<string, ClaimView> {
  const views: Record<string, ClaimView> = {};
  for (const claim of of.claims({ ids: [...new Set(ids)], current: 'any' })) {
    const judged = claim.review === 'proposed' ? null : (of.judgements('claim', claim.id).at(-1) ?? null);
    views[claim.id] = claimView(claim, sources, judged);
  }
  return views;
}
