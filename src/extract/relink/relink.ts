/**
 * Relink: leads the parts of one record back to the exact words of a text for which it is cited.
 *
 * First every place that may be meant is collected for every part, then places are weighed together:
 * the record is looked for where its subject is named and most of its parts stand near, and each part
 * is taken from there where it stands there. Nothing is taken where nothing fits: a part that is not in
 * the result was not found. Pure; cost grows with words of the text times names of the record.
 */
import type { Range } from '../extractor.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { collect } from './collect.ts';
import { isPublication } from './dates.ts';
import { isShortRank } from './fold.ts';
import type { PreparedText } from './prepared.ts';
import type { Found, Wanted } from './wanted.ts';
import { choose, heldAt, type Weighed } from './weigh.ts';

/** Name and version, as it stands in `Relinking.by`. */
export const RELINKER = 'relink@1';

export function relink(text: PreparedText, wanted: Wanted): Found[] {
  const candidates = collect(text, wanted);
  const anchors = findAnchors(
    text.words,
    text.ranks,
    candidates.get(wanted.subject) ?? [],
    wanted.parts[wanted.subject]?.kind === 'person',
    (place) => heldAt(text, wanted, candidates, place),
  );
  const chosen = new Map<string, Weighed>();
  for (const [part, value] of Object.entries(wanted.parts)) {
    const best = choose(text, value, candidates.get(part) ?? [], anchors, part === wanted.subject);
    if (best !== null) chosen.set(part, best);
  }
  return wanted.asked.flatMap((part): Found[] => {
    const value = wanted.parts[part];
    if (value === undefined) return [];
    const best = chosen.get(part);
    if (value.kind === 'date' && (best === undefined || best.weight < 0.45)) {
      const passage = isPublication(value.date, wanted.published)
        ? passageOf(text, wanted, chosen, anchors[0])
        : null;
      if (passage !== null) return [{ part, ...passage }];
    }
    if (best === undefined) return [];
    const { candidate, sureness, others } = best;
    return [
      {
        part,
        range: rangeOf(text, candidate.first, candidate.last),
        how: candidate.how,
        sureness,
        reasons: reasonsOf(text, part === wanted.subject, best),
        others,
      },
    ];
  });
}

function rangeOf({ words, ranks }: PreparedText, first: number, last: number): Range {
  const { end } = words.words[last]!;
  // "Brig. Gen." keeps the stop of its abbreviation, before the name that follows it.
  const shortened =
    /^\.[ \u00a0]?\p{L}/u.test(words.text.slice(end, end + 3)) &&
    isShortRank(words.words[last]!.folded) &&
    ranks.some(([, at]) => at === last);
  return [words.words[first]!.start, shortened ? end + 1 : end];
}

function reasonsOf({ words }: PreparedText, isSubject: boolean, best: Weighed): string[] {
  const { candidate, anchor, distance } = best;
  if (isSubject || anchor === null) return [candidate.reason];
  const where = best.listed
    ? 'at the head of the list in which the subject stands'
    : words.sameSentence(anchor.place[1], candidate.first)
      ? distance <= 5
        ? 'beside the subject of the record'
        : 'in a sentence that speaks of the subject'
      : 'in another sentence than the subject';
  return [candidate.reason, where];
}

/** The words that hold the most of the record in the sentence of its subject: what the publication shows. */
function passageOf(
  text: PreparedText,
  wanted: Wanted,
  chosen: ReadonlyMap<string, Weighed>,
  anchor: Anchor | undefined,
): Omit<Found, 'part'> | null {
  if (anchor === undefined || anchor.candidate.strength < 0.35) return null;
  let [first, last] = anchor.place;
  let held = 0;
  for (const [part, { candidate, sureness }] of chosen) {
    if (part === wanted.subject || wanted.parts[part]?.kind === 'date' || sureness === 'unsure') continue;
    const near = text.words.distance([candidate.first, candidate.last], anchor.place) <= 10;
    if (!near || candidate.strength < 0.5) continue;
    first = Math.min(first, candidate.first);
    last = Math.max(last, candidate.last);
    held += 1;
  }
  return {
    range: rangeOf(text, first, last),
    how: 'publication-date',
    sureness: held > 0 && anchor.candidate.strength >= 0.4 ? 'likely' : 'unsure',
    reasons: [
      'published on that date',
      held > 0 ? 'the words show what is said of the subject' : 'the words name the subject',
    ],
    others: 0,
  };
}
