/**
 * Anchors: where the text speaks of the subject of a record. One of them, beside which most of the
 * record stands, is the first; its other names and the pronouns that mean it come after.
 */
import type { TextWords } from './text-words.ts';
import type { Candidate } from './wanted.ts';

export type Place = readonly [first: number, last: number];

export interface Anchor {
  /** First and last word; a name with the rank before it. */
  readonly place: Place;
  readonly candidate: Candidate;
  /** What is added to the distance from it: nothing for the first, more for a pronoun. */
  readonly further: number;
}

const PRONOUNS = new Set('he she his her who'.split(' '));
const OTHER_NAME = 6;
/** What a pronoun adds. */
export const PRONOUN = 8;

/** A name with the rank that stands directly before it. */
export function withRank(text: TextWords, ranks: readonly Place[], candidate: Candidate): Place {
  const before = ranks.find(([, last]) => last === candidate.first - 1);
  const joined = before !== undefined && /^[\s.,-]{0,4}$/.test(text.words[before[1]]!.gap);
  return [joined ? before[0] : candidate.first, candidate.last];
}

/** `value` says how much of the record stands near a place. Empty where the subject is not named. */
export function findAnchors(
  text: TextWords,
  ranks: readonly Place[],
  subject: readonly Candidate[],
  isPerson: boolean,
  value: (place: Place) => number,
): Anchor[] {
  let first: Anchor | null = null;
  let most = -1;
  for (const candidate of subject) {
    const place = withRank(text, ranks, candidate);
    const worth = 1.5 * candidate.strength + value(place);
    if (worth > most + 1e-9) {
      most = worth;
      first = { place, candidate, further: 0 };
    }
  }
  if (first === null) return [];
  const others = subject
    .filter((candidate) => candidate !== first.candidate && candidate.strength >= 0.4)
    .map(
      (candidate): Anchor => ({ place: withRank(text, ranks, candidate), candidate, further: OTHER_NAME }),
    );
  return [first, ...others, ...(isPerson ? pronounsFor(text, ranks, [first, ...others]) : [])];
}

/** Pronouns before which the subject is the last person that the text names, in their sentence or the one before. */
function pronounsFor(text: TextWords, ranks: readonly Place[], names: readonly Anchor[]): Anchor[] {
  const others = ranks
    .map(([, last]) => last + 1)
    .filter(
      (at) =>
        text.words[at]?.capital === true && !names.some(({ place }) => at >= place[0] && at <= place[1]),
    );
  const marks = [
    ...names.map(({ place, candidate }) => ({ at: place[1], candidate })),
    ...others.map((at) => ({ at, candidate: null })),
  ].sort((a, b) => a.at - b.at);
  const found: Anchor[] = [];
  let last: { at: number; candidate: Candidate | null } | null = null;
  let next = 0;
  text.words.forEach((word, i) => {
    while (next < marks.length && marks[next]!.at < i) last = marks[next++]!;
    if (!PRONOUNS.has(word.folded) || last?.candidate == null) return;
    if (text.sentenceOf(i) - text.sentenceOf(last.at) > 1) return;
    found.push({ place: [i, i], candidate: last.candidate, further: PRONOUN });
    last = { at: i, candidate: last.candidate };
  });
  return found;
}
