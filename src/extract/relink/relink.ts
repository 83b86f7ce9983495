/**
 * Relink: leads the parts of one record back to the exact words of a text for which it is cited.
 *
 * First every place that may be meant is collected for every part, then places are weighed together:
 * the record is looked for where its subject is named and most of its parts stand near, and each part
 * is taken from there where it stands there. Nothing is taken where nothing fits: a part that is not in
 * the result was not found. Pure; cost grows with words of the text times names of the record.
 */
import { findContext } from './contexts.ts';
import { findDate, isPublication } from './dates.ts';
import { findOrgan } from './organs.ts';
import { findPerson } from './persons.ts';
import { findRole, findTitle } from './posts.ts';
import { findRank, rankPlaces } from './ranks.ts';
import { findSequence } from './sequences.ts';
import { TextWords } from './text-words.ts';
import type { Candidate, Found, Wanted, WantedPart } from './wanted.ts';

/** Name and version, as it stands in `Relink.by`. */
export const RELINKER = 'relink@1';

type Place = readonly [first: number, last: number];

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
  const subject = candidates.get(wanted.subject) ?? [];
  const anchor = chooseAnchor(text, wanted, candidates, subject);
  const chosen = new Map<string, { candidate: Candidate; distance: number | null; others: number }>();
  for (const part of Object.keys(wanted.parts)) {
    const best = choose(text, candidates.get(part) ?? [], anchor, part === wanted.subject);
    if (best !== null) chosen.set(part, best);
  }
  return wanted.asked.flatMap((part): Found[] => {
    const value = wanted.parts[part];
    if (value === undefined) return [];
    const best = chosen.get(part) ?? null;
    if (value.kind === 'date' && (best === null || weightOf(best) < 0.45)) {
      const passage = isPublication(value.date, wanted.published)
        ? passageOf(text, wanted, chosen, anchor)
        : null;
      if (passage !== null) return [{ part, ...passage }];
    }
    if (best === null) return [];
    const { candidate, distance, others } = best;
    const sureness = sureOf(text, part === wanted.subject, value, candidate, distance, anchor);
    if (sureness === null) return [];
    return [
      {
        part,
        range: rangeOf(text, candidate.first, candidate.last),
        how: candidate.how,
        sureness,
        reasons: reasonsOf(text, part === wanted.subject, candidate, distance, anchor),
        others,
      },
    ];
  });
}

function rangeOf({ words }: PreparedText, first: number, last: number): readonly [number, number] {
  const end = words.words[last]!.end;
  // "Brig. Gen." keeps the stop of its abbreviation only where more follows; a name does not end in one.
  return [words.words[first]!.start, end];
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
        return findOrgan(words, part.names);
      case 'rank':
        return part.names.flatMap((name) => findRank(words, ranks, name));
      case 'title':
        return findTitle(words, part.names);
      case 'role':
        return findRole(words, part.names, titles);
      case 'place':
        return findPlace(words, part.names);
      case 'class':
        return part.names.flatMap((name) =>
          findSequence(words, name.replace(/\([^)]*\)/g, '')).map((c) => ({ ...c, strength: 0.9 * c.strength })),
        );
      case 'context':
        return findContext(words, part.names);
      case 'date':
        return findDate(words, part.date, wanted.published);
    }
  };
  return new Map(Object.entries(wanted.parts).map(([name, part]) => [name, find(part)]));
}

function findPlace(words: TextWords, names: readonly string[]): Candidate[] {
  return names.flatMap((name, i) => {
    const worth = i === 0 ? 1 : 0.9;
    const found = findSequence(words, name, { spelling: true }).map((c) => ({ ...c, strength: c.strength * worth }));
    if (found.length > 0) return found.filter((c) => words.words[c.first]!.capital);
    const bare = name.replace(/\s+(?:state|province|region|district|town|city|barracks|lga|local government area)$/i, '');
    if (bare === name) return [];
    return findSequence(words, bare, { spelling: true })
      .filter((c) => words.words[c.first]!.capital)
      .map((c) => ({ ...c, how: 'part-of-name' as const, strength: 0.85 * worth, reason: 'the place without the word for its kind' }));
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

interface Anchor {
  readonly candidate: Candidate;
  /** The name with the rank before it. */
  readonly place: Place;
}

function withRank(text: PreparedText, candidate: Candidate): Place {
  const before = text.ranks.find(([, last]) => last === candidate.first - 1);
  const joined = before !== undefined && /^[\s.,-]{0,3}$/.test(text.words.words[before[1]]!.gap.replace(/\n/g, ' '));
  return [joined ? before[0] : candidate.first, candidate.last];
}

/** The naming of the subject beside which most of the record stands. */
function chooseAnchor(
  text: PreparedText,
  wanted: Wanted,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  subject: readonly Candidate[],
): Anchor | null {
  let best: Anchor | null = null;
  let most = -1;
  for (const candidate of subject) {
    const place = withRank(text, candidate);
    let value = 1.5 * candidate.strength;
    for (const [part, list] of candidates) {
      if (part === wanted.subject) continue;
      let nearest = 0;
      for (const other of list) {
        const near = other.strength * closeness(distanceTo(text, other, place));
        if (near > nearest) nearest = near;
      }
      value += nearest;
    }
    if (value > most + 1e-9) {
      most = value;
      best = { candidate, place };
    }
  }
  return best;
}

/** Distance of a place to the subject. A rank or post that directly precedes another's name is that one's. */
function distanceTo(text: PreparedText, { first, last }: Candidate, place: Place): number {
  return text.words.distance([first, last], place);
}

function choose(
  text: PreparedText,
  candidates: readonly Candidate[],
  anchor: Anchor | null,
  isSubject: boolean,
): { candidate: Candidate; distance: number | null; others: number } | null {
  if (candidates.length === 0) return null;
  const valued = candidates.map((candidate) => {
    const distance = anchor === null ? null : distanceTo(text, candidate, anchor.place);
    const value = isSubject
      ? candidate.strength + (candidate === anchor?.candidate ? 0.1 : 0)
      : candidate.strength * (distance === null ? 0.25 : closeness(distance)) - Math.min(0.04, (distance ?? 0) / 1000);
    return { candidate, distance, value };
  });
  let best = valued[0]!;
  for (const one of valued) {
    const longer = one.candidate.last - one.candidate.first - (best.candidate.last - best.candidate.first);
    if (one.value > best.value + 1e-9 || (Math.abs(one.value - best.value) < 1e-9 && longer > 0)) best = one;
  }
  const others = valued.filter(
    (one) =>
      one.candidate.strength >= best.candidate.strength - 0.05 &&
      (one.candidate.last < best.candidate.first || one.candidate.first > best.candidate.last),
  ).length;
  return { candidate: best.candidate, distance: best.distance, others };
}

function weightOf({ candidate, distance }: { candidate: Candidate; distance: number | null }): number {
  return candidate.strength * (distance === null ? 0.25 : closeness(distance));
}

function sureOf(
  text: PreparedText,
  isSubject: boolean,
  value: WantedPart,
  candidate: Candidate,
  distance: number | null,
  anchor: Anchor | null,
): Found['sureness'] | null {
  const { strength } = candidate;
  if (isSubject) return strength >= 0.9 ? 'sure' : strength >= 0.6 ? 'likely' : strength >= 0.35 ? 'unsure' : null;
  const ground = anchor === null ? 0 : anchor.candidate.strength;
  const near = distance !== null && ground >= 0.4 ? closeness(distance) : 0.2;
  const weight = strength * near;
  const same = anchor !== null && text.words.sameSentence(anchor.candidate.first, candidate.first);
  if (value.kind === 'rank' || value.kind === 'context') {
    // A rank or a turn is said of whom it stands beside, and of nobody else.
    if (weight >= 0.9 && ground >= 0.6) return 'sure';
    if (weight >= 0.5) return 'likely';
    return weight >= 0.35 ? 'unsure' : null;
  }
  if (weight >= 0.85 && ground >= 0.75 && candidate.how !== 'follows') return 'sure';
  if (weight >= 0.5 || (same && strength >= 0.6)) return 'likely';
  return strength >= 0.5 && weight >= 0.12 ? 'unsure' : null;
}

function reasonsOf(
  text: PreparedText,
  isSubject: boolean,
  candidate: Candidate,
  distance: number | null,
  anchor: Anchor | null,
): string[] {
  const reasons = [candidate.reason];
  if (isSubject || anchor === null) return reasons;
  if (distance !== null && distance <= 5) reasons.push('beside the subject of the record');
  else if (text.words.sameSentence(anchor.candidate.first, candidate.first))
    reasons.push('in the sentence that names the subject');
  else reasons.push('in another sentence than the subject');
  return reasons;
}

/** The words that hold the most of the record in the sentence of its subject: what the publication shows. */
function passageOf(
  text: PreparedText,
  wanted: Wanted,
  chosen: ReadonlyMap<string, { candidate: Candidate; distance: number | null }>,
  anchor: Anchor | null,
): Omit<Found, 'part'> | null {
  if (anchor === null || anchor.candidate.strength < 0.35) return null;
  let [first, last] = anchor.place;
  let held = 0;
  for (const [part, { candidate }] of chosen) {
    if (part === wanted.subject || wanted.parts[part]?.kind === 'date') continue;
    const near = text.words.distance([candidate.first, candidate.last], anchor.place) <= 12;
    if (!near || candidate.strength < 0.5) continue;
    first = Math.min(first, candidate.first);
    last = Math.max(last, candidate.last);
    held += 1;
  }
  return {
    range: rangeOf(text, first, last),
    how: 'publication-date',
    sureness: held > 0 && anchor.candidate.strength >= 0.4 ? 'likely' : 'unsure',
    reasons: ['published on that date', held > 0 ? 'the words show the subject in this post' : 'the words name the subject'],
    others: 0,
  };
}
