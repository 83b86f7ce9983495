/**
 * Weigh: of the places that may be meant by a part, the one that is, and how sure that is. What counts
 * is how well the words fit, times how close they stand to where the text speaks of the subject.
 */
import type { Sureness } from '../../model/relink.ts';
import { type Anchor, type Place, PRONOUN } from './anchors.ts';
import type { PreparedText } from './prepared.ts';
import type { Candidate, Wanted, WantedPart } from './wanted.ts';

/** A place with what speaks for it. */
export interface Weighed {
  readonly candidate: Candidate;
  /** The naming of the subject to which it is closest, and how far that is. */
  readonly anchor: Anchor | null;
  readonly distance: number;
  /** Strength of the words times closeness, 0 to 1. */
  readonly weight: number;
  readonly listed: boolean;
  readonly sureness: Sureness;
  readonly others: number;
}

/** How much closeness counts: from one beside to a quarter somewhere else in the text. */
function closeness(distance: number): number {
  if (distance <= 5) return 1;
  if (distance <= 12) return 0.9;
  if (distance <= 24) return 0.7;
  if (distance <= 48) return 0.45;
  return 0.25;
}

/** How much of the record, the subject aside, stands near a place. */
export function heldAt(
  { words }: PreparedText,
  wanted: Wanted,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  place: Place,
): number {
  let held = 0;
  for (const [part, list] of candidates) {
    if (part === wanted.subject) continue;
    let nearest = 0;
    for (const { first, last, strength } of list)
      nearest = Math.max(nearest, strength * closeness(words.distance([first, last], place)));
    held += nearest;
  }
  return held;
}

/** Words from a post to the rank of the one who may hold it. */
const NEXT_RANK = 4;

/** Parts that a heading may give for every line of the list below it. */
const OF_A_LIST: ReadonlySet<WantedPart['kind']> = new Set(['organ', 'title', 'role', 'class']);

/** The place that fits a part best; null where none is worth a look. */
export function choose(
  text: PreparedText,
  value: WantedPart,
  candidates: readonly Candidate[],
  anchors: readonly Anchor[],
  isSubject: boolean,
): Weighed | null {
  const weighed = candidates
    .map((candidate) => weigh(text, value, candidate, anchors, isSubject))
    .filter((one) => one !== null);
  let best: (typeof weighed)[number] | undefined;
  for (const one of weighed) {
    if (best === undefined || one.value > best.value + 1e-9) best = one;
    else if (one.value > best.value - 1e-9 && lengthOf(one.candidate) > lengthOf(best.candidate)) best = one;
  }
  if (best === undefined) return null;
  const { candidate } = best;
  const others = weighed.filter(
    (one) =>
      one.candidate.strength >= candidate.strength - 0.05 &&
      (one.candidate.last < candidate.first || one.candidate.first > candidate.last),
  ).length;
  return { ...best, others };
}

function lengthOf({ first, last }: Candidate): number {
  return last - first;
}

function weigh(
  text: PreparedText,
  value: WantedPart,
  candidate: Candidate,
  anchors: readonly Anchor[],
  isSubject: boolean,
): (Omit<Weighed, 'others'> & { readonly value: number }) | null {
  const { words } = text;
  if (isSubject) {
    const { strength } = candidate;
    const sureness =
      strength >= 0.9 ? 'sure' : strength >= 0.6 ? 'likely' : strength >= 0.35 ? 'unsure' : null;
    if (sureness === null) return null;
    const bonus = candidate === anchors[0]?.candidate ? 0.1 : 0;
    return {
      candidate,
      anchor: null,
      distance: 0,
      weight: strength,
      listed: false,
      sureness,
      value: strength + bonus,
    };
  }
  let anchor: Anchor | null = null;
  let distance = Infinity;
  for (const one of anchors) {
    // A rank is said of whom it stands beside by name.
    if (value.kind === 'rank' && one.further >= PRONOUN) continue;
    const far = words.distance([candidate.first, candidate.last], one.place) + one.further;
    if (far < distance) {
      distance = far;
      anchor = one;
    }
  }
  // A text that does not name the subject says nothing of it.
  if (anchor === null) return null;
  const near = anchor.candidate.strength < 0.4 ? 0.2 : closeness(distance);
  const first = anchors[0];
  const listed =
    near < 0.7 &&
    OF_A_LIST.has(value.kind) &&
    first !== undefined &&
    candidate.last < first.place[0] &&
    words.inShortLine(first.candidate.first) &&
    words.inShortLine(candidate.first);
  const weight = candidate.strength * (listed ? 0.7 : near) * ofAnother(text, value, candidate, anchor);
  const sureness = sureOf(text, value, candidate, weight, anchor);
  if (sureness === null) return null;
  return {
    candidate,
    anchor,
    distance,
    weight,
    listed,
    sureness,
    // Of two that would do as well the nearer.
    value: weight - (0.04 * distance) / (distance + 200),
  };
}

/** Less than one where the words that follow say that a rank or post is somebody else's. */
function ofAnother(
  { words, ranks }: PreparedText,
  { kind }: WantedPart,
  { first, last }: Candidate,
  anchor: Anchor,
): number {
  if (first <= anchor.place[1] && last >= anchor.place[0]) return 1;
  if (kind === 'rank') {
    const next = words.words[last + 1];
    const several = /s$/i.test(words.words[last]!.raw);
    // "while Brig. Gen. B takes his place": before a name it is the rank of that one.
    if (!several && next?.capital === true && /^[.\s-]{1,3}$/.test(words.words[last]!.gap)) return 0.4;
    return 0.95;
  }
  if ((kind !== 'title' && kind !== 'role') || first < anchor.place[1]) return 1;
  // "A, the Chief of Signals, Col. B": the post before the next rank may be B's.
  const rank = ranks.find(([at]) => at > last);
  if (rank === undefined || rank[0] - last > NEXT_RANK || !words.sameSentence(last, rank[0])) return 1;
  // A conjunction or a semicolon begins what is said of the other.
  const between = words.text.slice(words.words[last]!.end, words.words[rank[0]]!.start);
  return /;|\b(?:and|while|whereas|but|as|who)\b/.test(between) ? 1 : 0.85;
}

function sureOf(
  { words }: PreparedText,
  value: WantedPart,
  candidate: Candidate,
  weight: number,
  anchor: Anchor,
): Sureness | null {
  const { strength } = candidate;
  const ground = anchor.candidate.strength;
  const same = words.sameSentence(anchor.place[1], candidate.first);
  if (value.kind === 'rank' || value.kind === 'context') {
    // A rank or a turn is said of whom it stands beside, and of nobody else.
    if (weight >= 0.9 && ground >= 0.6) return 'sure';
    if (weight >= 0.5) return 'likely';
    return weight >= 0.35 ? 'unsure' : null;
  }
  const named = anchor.further < PRONOUN;
  if (weight >= 0.85 && ground >= 0.75 && named && candidate.how !== 'follows') return 'sure';
  if (weight >= 0.5 || (same && ground >= 0.4 && weight >= 0.4)) return 'likely';
  return weight >= 0.35 || (strength >= 0.5 && weight >= 0.12) ? 'unsure' : null;
}
