/**
 * Relink: leads the parts of one record back to the exact words of a text for which it is cited.
 *
 * First every place that may be meant is collected for every part, then places are weighed together:
 * the record is looked for where its subject is named and most of its parts stand near, and each part
 * is taken from there where it stands there. Nothing is taken where nothing fits: a part that is not in
 * the result was not found. Pure; cost grows with words of the text times names of the record.
 */

import type { Sureness } from '../../model/relink.ts';
import { NATIONALITIES } from '../english/lexicon/nationalities.ts';
import type { Range } from '../extractor.ts';
import { type Anchor, findAnchors, type Place, PRONOUN } from './anchors.ts';
import { findContext } from './contexts.ts';
import { findDate, isPublication } from './dates.ts';
import { isShortRank, SMALL, wordsOf } from './fold.ts';
import { findOrgan } from './organs.ts';
import { findPerson } from './persons.ts';
import { findRole, findTitle } from './posts.ts';
import { findRank, rankPlaces } from './ranks.ts';
import { findSequence } from './sequences.ts';
import { TextWords } from './text-words.ts';
import type { Candidate, Found, Wanted, WantedPart } from './wanted.ts';

/** Name and version, as it stands in `Relink.by`. */
export const RELINKER = 'relink@1';

export interface PreparedText {
  readonly words: TextWords;
  readonly ranks: readonly Place[];
}

/** Prepares a text once for many records. */
export function prepareText(text: string): PreparedText {
  let ranks: readonly Place[] = [];
  const words = new TextWords(text, (list) => {
    ranks = rankPlaces(text, list);
    return ranks;
  });
  return { words, ranks };
}

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

/** A place with what speaks for it. */
interface Weighed {
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

function rangeOf({ words, ranks }: PreparedText, first: number, last: number): Range {
  const { end } = words.words[last]!;
  // "Brig. Gen." keeps the stop of its abbreviation, before the name that follows it.
  const shortened =
    /^\.[ \u00a0]?\p{L}/u.test(words.text.slice(end, end + 3)) &&
    isShortRank(words.words[last]!.folded) &&
    ranks.some(([, at]) => at === last);
  return [words.words[first]!.start, shortened ? end + 1 : end];
}

function collect(text: PreparedText, wanted: Wanted): Map<string, Candidate[]> {
  const { words, ranks } = text;
  const rankWords = new Set<number>();
  for (const [first, last] of ranks) for (let i = first; i <= last; i++) rankWords.add(i);
  const isRank = (word: number) => rankWords.has(word);
  const titles = Object.values(wanted.parts).flatMap((part) =>
    part.kind === 'title' ? findTitle(words, part.names) : [],
  );
  const find = (part: WantedPart): Candidate[] => {
    switch (part.kind) {
      case 'person':
        return findPerson(words, isRank, part.names);
      case 'organ':
        return [...findOrgan(words, part.names), ...organsInTitles(words, part.names, titles)];
      case 'rank':
        return part.names.flatMap((name) => findRank(words, ranks, name));
      case 'title':
        return findTitle(words, part.names);
      case 'role':
        return findRole(words, part.names, titles);
      case 'place':
        return findPlace(words, part.names);
      case 'class':
        // "Army" is a name; "the military" is a word like others.
        return part.names.flatMap((name) =>
          findSequence(words, name.replace(/\([^)]*\)/g, '')).map((c) => ({
            ...c,
            strength: (words.words[c.first]!.capital ? 0.9 : 0.6) * c.strength,
          })),
        );
      case 'context':
        return findContext(words, part.names);
      case 'date':
        return findDate(words, part.date, wanted.published);
    }
  };
  return new Map(Object.entries(wanted.parts).map(([name, part]) => [name, find(part)]));
}

/** "Chief of Army Staff" says of what: an organ with a word of its name in the title of its head. */
function organsInTitles(
  words: TextWords,
  names: readonly string[],
  titles: readonly Candidate[],
): Candidate[] {
  const own = wordsOf(names[0] ?? '').filter((word) => !SMALL.has(word) && !NATIONALITIES.has(word));
  return titles.flatMap(({ first, last, strength }): Candidate[] => {
    if (first === last) return [];
    const title = words.words.slice(first, last + 1).map(({ folded }) => folded);
    const share = own.filter((word) => title.includes(word)).length / Math.max(1, own.length);
    if (share < 0.5) return [];
    const worth = (share === 1 ? 0.7 : 0.38) * strength;
    return [{ first, last, how: 'follows', strength: worth, reason: 'a title that says what it is of' }];
  });
}

function findPlace(words: TextWords, names: readonly string[]): Candidate[] {
  return names.flatMap((name, i) => {
    const worth = i === 0 ? 1 : 0.9;
    const found = findSequence(words, name, { spelling: true }).map((c) => ({
      ...c,
      strength: c.strength * worth,
    }));
    if (found.length > 0) return found.filter((c) => words.words[c.first]!.capital);
    const bare = name.replace(
      /\s+(?:state|province|region|district|town|city|barracks|lga|local government area)$/i,
      '',
    );
    if (bare === name) return [];
    return findSequence(words, bare, { spelling: true })
      .filter((c) => words.words[c.first]!.capital)
      .map((c) => ({
        ...c,
        how: 'part-of-name' as const,
        strength: 0.85 * worth,
        reason: 'the place without the word for its kind',
      }));
  });
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
function heldAt(
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

function choose(
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
    value: weight - (distance === Infinity ? 0.04 : (0.04 * distance) / (distance + 200)),
  };
}

/** Less than one where the words that follow say that a rank or post is somebody else's. */
function ofAnother(
  { words, ranks }: PreparedText,
  { kind }: WantedPart,
  { first, last }: Candidate,
  anchor: Anchor | null,
): number {
  if (anchor === null || (first <= anchor.place[1] && last >= anchor.place[0])) return 1;
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
  anchor: Anchor | null,
): Sureness | null {
  const { strength } = candidate;
  const ground = anchor?.candidate.strength ?? 0;
  const same = anchor !== null && words.sameSentence(anchor.place[1], candidate.first);
  if (value.kind === 'rank' || value.kind === 'context') {
    // A rank or a turn is said of whom it stands beside, and of nobody else.
    if (weight >= 0.9 && ground >= 0.6) return 'sure';
    if (weight >= 0.5) return 'likely';
    return weight >= 0.35 ? 'unsure' : null;
  }
  const named = anchor !== null && anchor.further < PRONOUN;
  if (weight >= 0.85 && ground >= 0.75 && named && candidate.how !== 'follows') return 'sure';
  if (weight >= 0.5 || (same && ground >= 0.4 && weight >= 0.4)) return 'likely';
  return weight >= 0.35 || (strength >= 0.5 && weight >= 0.12) ? 'unsure' : null;
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
      held > 0 ? 'the words show the subject in this post' : 'the words name the subject',
    ],
    others: 0,
  };
}
