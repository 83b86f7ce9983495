/** The claims of a source in a list: as `claim-view.ts`, with what is the same in many said once. */

import type { Judgement } from '../model/judgement.ts';
import type { Source } from '../model/source.ts';
import type { CaseClaim } from '../store/case.ts';
import { claimView } from './claim-view.ts';
import type { ClaimList, ClaimListed, ClaimView } from './schemas/claim.ts';

/** @param judged the latest judgement on each */
export function claimList(
  claims: readonly CaseClaim[],
  source: Source,
  judged: ReadonlyMap<string, Judgement>,
): ClaimList {
  const sources = new Map([[source.id, source]]);
  const read: ClaimList['read'] = [];
  const places = new Map<string, number>();
  const words: Record<string, string> = {};
  let calibration: string | null = null;
  const listed = claims.map((claim) => {
    const view = claimView(claim, sources, judged.get(claim.id) ?? null);
    const way = JSON.stringify([view.by, view.patterns]);
    const place = places.get(way) ?? read.push({ by: view.by, patterns: view.patterns }) - 1;
    places.set(way, place);
    if (view.confidence !== null) {
      words[view.confidence.right] = view.confidence.words;
      calibration = view.confidence.calibration;
    }
    return claimListed(view, place);
  });
  return {
    source: source.id,
    path: source.path,
    read,
    confidence: calibration === null ? null : { calibration, words },
    claims: listed,
  };
}

/** A field in an object that is spread, or nothing where it says nothing. */
const unless = <K extends string, T, E>(
  name: K,
  value: T,
  empty: E,
): { readonly [N in K]?: Exclude<T, E> } =>
  (value as unknown) === empty ? {} : ({ [name]: value } as { readonly [N in K]?: Exclude<T, E> });

const filler = ({
  name,
  entity,
  claim,
  range,
}: ClaimView['where'][number]): ClaimListed['args'][string][number] => ({
  name,
  ...unless('entity', entity, null),
  ...unless('claim', claim, null),
  ...unless('range', range, null),
});

function claimListed(view: ClaimView, read: number): ClaimListed {
  const { accordingTo, statement, sentence, when, voices } = view;
  const [voice] = voices;
  const byAuthor =
    voices.length === 1 && voice?.name === 'author' && voice.entity === null && voice.stance === 'asserted';
  const timeless =
    when.edtf === null && when.text === null && [...when.start, ...when.end].every((one) => one === null);
  return {
    id: view.id,
    kind: view.kind,
    ...unless('type', view.type, null),
    ...unless('aspect', view.aspect, 'holds'),
    ...unless('basis', view.basis, null),
    says: [accordingTo, statement, sentence.slice(accordingTo.length + statement.length)],
    args: Object.fromEntries(Object.entries(view.args).map(([name, list]) => [name, list.map(filler)])),
    ...(view.where.length === 0 ? {} : { where: view.where.map(filler) }),
    ...(timeless ? {} : { when }),
    ...unless('quantity', view.quantity, null),
    ...(byAuthor ? {} : { voices }),
    ...unless('polarity', view.polarity, '+'),
    ...unless('certainty', view.certainty, null),
    spans: view.spans.map(({ start, end, place }): [number, number, typeof place] => [start, end, place]),
    ...(view.cues.length === 0
      ? {}
      : { cues: view.cues.map(({ start, end }): [number, number] => [start, end]) }),
    read,
    ...(view.confidence === null ? {} : { right: view.confidence.right }),
    ...(view.current ? {} : { current: false }),
    ...unless('review', view.review, 'proposed'),
    ...unless('judged', view.judged, null),
  };
}
