/**
 * Organs: where a text names a unit or body. A unit is known by its number and its head ("21 …
 * Brigade"); what stands between may be left out but not be another. A body is known by the words that
 * few others have; the rest ("state", "police", "command") only adds to it.
 */
import { NATIONALITIES } from '../english/lexicon/nationalities.ts';
import { UNIT_HEADS, UNIT_QUALIFIERS, UNIT_SUFFIXES } from '../english/lexicon/units.ts';
import { acronyms, canonicalWord, SMALL, spelledAlike, wordsOf } from './fold.ts';
import { brokenOff, findSequence } from './sequences.ts';
import type { TextWords, Word } from './text-words.ts';
import type { Candidate } from './wanted.ts';

const set = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => phrase.split(/[\s-]+/)).map(canonicalWord));

const HEADS = new Set([...UNIT_HEADS].map(canonicalWord));
const QUALIFIERS = set(UNIT_QUALIFIERS);
const SUFFIXES = set(UNIT_SUFFIXES);
/** Words that many bodies share. */
const COMMON = new Set([
  ...set(
    [
      ...UNIT_HEADS,
      ...UNIT_QUALIFIERS,
      ...UNIT_SUFFIXES,
      'operation, state, police, command, headquarters, army, military, navy, air, force, forces, joint, task, national, federal, special, area, district, city, service, services, defence, school, college, centre, unknown',
    ].flatMap((phrase) => phrase.split(',')),
  ),
  ...NATIONALITIES,
]);

/** Every place that may name the organ; `names` begins with the name itself. */
export function findOrgan(text: TextWords, names: readonly string[]): Candidate[] {
  const best = new Map<number, Candidate>();
  const keep = (candidate: Candidate) => {
    const known = best.get(candidate.first);
    if (known === undefined || known.strength < candidate.strength) best.set(candidate.first, candidate);
  };
  names.forEach((name, i) => {
    const alias = i > 0;
    // "Unknown Brigade of 2 Division": the record names a part of it that nobody could name.
    const whole = /^unknown\s.*?\sof\s+(.+)$/i.exec(name)?.[1];
    if (whole !== undefined) {
      for (const candidate of findOrgan(text, [whole]))
        keep({
          ...candidate,
          how: 'part-of-name',
          strength: 0.55 * candidate.strength,
          reason: 'the unit of which the record names an unknown part',
        });
      return;
    }
    for (const candidate of findSequence(text, name, { spelling: true })) {
      const longer = suffixed(text, candidate, name);
      keep({
        ...candidate,
        how: alias && candidate.how !== 'spelling' ? 'alias' : candidate.how,
        strength: candidate.strength - (longer ? 0.5 : 0) - (alias ? 0.03 : 0),
        reason: longer
          ? 'the words are the beginning of the name of another unit'
          : alias
            ? 'another name on record for it'
            : candidate.reason,
      });
    }
    for (const candidate of findAcronym(text, name)) keep(candidate);
    for (const candidate of findNumbered(text, name)) keep(candidate);
  });
  for (const name of names.filter((one) => !/^unknown /i.test(one)))
    for (const candidate of findPartly(text, name)) keep(candidate);
  return [...best.values()].filter(
    (candidate) =>
      ![...best.values()].some(
        (other) =>
          other !== candidate &&
          other.first <= candidate.first &&
          other.last >= candidate.last &&
          other.strength >= candidate.strength,
      ),
  );
}

/** Whether the name goes on with a word that makes it another unit's: "7 Division Garrison". */
function suffixed(text: TextWords, { last }: Candidate, name: string): boolean {
  const next = text.words[last + 1];
  if (next === undefined || !/^[ ,]?\s?$/.test(text.words[last]!.gap) || !next.capital) return false;
  const word = next.canonical;
  if (word === 'headquarter' || word === 'headquarters' || word === 'command') return false;
  return (
    SUFFIXES.has(word) &&
    !wordsOf(name).map(canonicalWord).includes(word) &&
    HEADS.has(text.words[last]!.canonical)
  );
}

function findAcronym(text: TextWords, name: string): Candidate[] {
  const letters = new Set([...acronyms(name)].filter((acronym) => acronym.length >= 3));
  return text.words.flatMap((word, i) =>
    letters.has(word.raw)
      ? [
          {
            first: i,
            last: i,
            how: 'abbreviation' as const,
            strength: 0.8,
            reason: 'the initials of its name',
          },
        ]
      : [],
  );
}

/** "21 Brigade" for 21 Armoured Brigade, "Division 7", "1, 2 and 3 Divisions". */
function findNumbered(text: TextWords, name: string): Candidate[] {
  const forms = wordsOf(name)
    .filter((word) => !SMALL.has(word))
    .map(canonicalWord);
  const number = forms[0];
  if (number === undefined || !/^\d+$/.test(number)) return [];
  const headAt = forms.findLastIndex((word, i) => i > 0 && HEADS.has(word) && !SUFFIXES_ONLY.has(word));
  if (headAt < 0) return [];
  const head = forms[headAt]!;
  const qualifiers = new Set(forms.slice(1, headAt));
  const tail = forms.slice(headAt + 1);
  const found: Candidate[] = [];
  text.words.forEach((word, first) => {
    const next = text.words[first + 1];
    if (
      tail.length === 0 &&
      word.capital &&
      word.canonical === head &&
      /^ ?$/.test(word.gap) &&
      next !== undefined &&
      /^\d+$/.test(next.raw) &&
      next.canonical === number
    )
      found.push({
        first,
        last: first + 1,
        how: 'part-of-name',
        strength: qualifiers.size > 0 ? 0.75 : 0.85,
        reason: 'its kind and number, the other way round',
      });
    if (word.canonical !== number) return;
    let at = first + 1;
    const given: string[] = [];
    let listed = false;
    while (at < text.words.length && at - first < 9) {
      if (brokenOff(text, at - 1, at)) return;
      const { folded, canonical: form } = text.words[at]!;
      if (form === head) break;
      if (/^\d+$/.test(form)) listed = true;
      else if (folded === 'and' || SMALL.has(folded)) listed ||= folded === 'and';
      else if (QUALIFIERS.has(form) || [...qualifiers].some((q) => spelledAlike(q, form))) given.push(form);
      else return;
      at += 1;
    }
    const headWord = text.words[at];
    if (headWord === undefined || headWord.canonical !== head) return;
    if (listed && !/s$/i.test(headWord.raw)) return;
    const extra = given.filter((form) => ![...qualifiers].some((q) => q === form || spelledAlike(q, form)));
    const left = [...qualifiers].filter((q) => !given.some((form) => q === form || spelledAlike(q, form)));
    // Another arm of service is another unit.
    if (extra.length > 0 && left.length > 0) return;
    let last = at;
    for (const form of tail) {
      const next = text.words[last + 1];
      if (next === undefined || next.canonical !== form) break;
      last += 1;
    }
    if (tail.length > 0 && last === at) return;
    const candidate: Candidate = { first, last, how: 'part-of-name', strength: 0, reason: '' };
    const longer = suffixed(text, candidate, name);
    found.push({
      ...candidate,
      strength:
        (extra.length > 0 ? 0.6 : left.length > 0 ? 0.75 : 0.85) -
        (longer ? 0.4 : 0) -
        (last - at < tail.length ? 0.2 : 0),
      reason: listed
        ? 'its number in a list of such units'
        : extra.length > 0
          ? 'its number and kind, with a word that the record does not have'
          : 'its number and kind, without the arm of service',
    });
  });
  return found;
}

/** Heads that also stand behind a unit's name, where they are no head. */
const SUFFIXES_ONLY = new Set([
  'garrison',
  'headquarters',
  'headquarter',
  'signal',
  'engineer',
  'provost',
  'command',
]);

/** The words that few names share, with as many of the others as stand beside them. */
function findPartly(text: TextWords, name: string): Candidate[] {
  const forms = wordsOf(name)
    .filter((word) => !SMALL.has(word))
    .map(canonicalWord);
  if (forms.length < 2 || /^\d+$/.test(forms[0]!)) return [];
  const rare = forms.filter((form) => !COMMON.has(form) && !/^\d+$/.test(form));
  const like = ({ canonical }: Word) =>
    forms.findIndex((wanted) => wanted === canonical || spelledAlike(wanted, canonical));
  const found: Candidate[] = [];
  for (let first = 0; first < text.words.length; first++) {
    const start = text.words[first]!;
    if (SMALL.has(start.folded) || like(start) < 0 || !(start.capital || /^\d/.test(start.raw))) continue;
    const seen = new Set<number>([like(start)]);
    let last = first;
    for (let at = first + 1; at < text.words.length && at - last <= 2; at++) {
      if (brokenOff(text, at - 1, at)) break;
      const word = text.words[at]!;
      const which = like(word);
      if (which >= 0 && !SMALL.has(word.folded)) {
        seen.add(which);
        last = at;
      } else if (!SMALL.has(word.folded)) break;
    }
    const matched = [...seen].map((which) => forms[which]!);
    const share = seen.size / new Set(forms).size;
    const rareSeen = rare.filter((form) => matched.includes(form)).length;
    if (rare.length > 0 && rareSeen < rare.length) {
      first = last;
      continue;
    }
    // A number of the name that the text has otherwise makes it another ("Sector 1", "Sector 2").
    const numbers = forms.filter((form) => /^\d+$/.test(form));
    const missing = numbers.some((form) => !matched.includes(form));
    const strength = (rare.length > 0 ? 0.35 : 0.15) + 0.45 * share - (missing ? 0.3 : 0);
    if (strength > 0.2)
      found.push({
        first,
        last,
        how: 'part-of-name',
        strength,
        reason: rare.length > 0 ? 'the words of its name that few share' : 'some of the words of its name',
      });
    first = last;
  }
  return found;
}
