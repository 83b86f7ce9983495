/** Reads the name of an organ: numbered units, names ending in a head noun, operations. */

import { BARE_BODIES, BODY_HEADS, OF_HEADS } from '../lexicon/bodies.ts';
import { NEVER_NAMES } from '../lexicon/common-words.ts';
import { FORCE_HEADS, FOREIGN_FORCES } from '../lexicon/forces.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { rankAt } from '../lexicon/ranks.ts';
import { FIELDS } from '../lexicon/titles.ts';
import {
  LEADING_HEADS,
  ORDINAL_WORDS,
  UNIT_HEADS,
  UNIT_QUALIFIERS,
  UNIT_SUFFIXES,
} from '../lexicon/units.ts';
import { PhraseList } from './phrase-list.ts';
import { postHeadAt } from './post-chunk.ts';
import type { Word } from './words.ts';

export interface OrganizationMatch {
  readonly next: number;
  readonly force: boolean;
  readonly unit: boolean;
}

const list = (entries: readonly string[]) =>
  new PhraseList<true>(entries.map((entry): [string, true] => [entry, true]));
const unitHeads = list(UNIT_HEADS);
const unitSuffixes = list(UNIT_SUFFIXES);
const forceHeads = list(FORCE_HEADS);
const bodyHeads = list(BODY_HEADS);
const leadingHeads = list(LEADING_HEADS);
const bareBodies = list(BARE_BODIES);
const foreignForces = list(FOREIGN_FORCES);
const ofHeads = new Set(OF_HEADS);
const qualifiers = new Set(UNIT_QUALIFIERS);
const ordinals = new Set(ORDINAL_WORDS);
const subjects = new Set(
  [...FIELDS, ...UNIT_QUALIFIERS, ...BODY_HEADS, ...FORCE_HEADS].flatMap((phrase) => phrase.split(' ')),
);
const FORCE_NAME =
  /\b(?:army|navy|naval|air force|police|military|defen[cs]e|armed|forces?|brigade|battalion|division|regiment|corps|garrison|gendarmerie|militia|security|intelligence|commandos?|guards?|infantry|artillery|armou?red|operation|exercise|squadron|platoon|fleet|peace ?keeping|marines?|special|tactical|doctrine|war|staff college|secret)\b/;

/** Heads of units that are written small as well ("16th brigade"). */
const LOWER_UNITS = /^(?:division|div|brigade|battalion|regiment|squadron)$/;

/** The organ whose name begins at `at`, or null. */
export function organizationAt(text: string, words: readonly Word[], at: number): OrganizationMatch | null {
  return (
    foreign(words, at) ??
    headquartersOf(text, words, at) ??
    numberedUnit(words, at) ??
    headedByNumber(words, at) ??
    operation(text, words, at) ??
    serviceHeadquarters(words, at) ??
    named(text, words, at)
  );
}

/** Names of forces that English texts keep in their own language. */
function foreign(words: readonly Word[], at: number): OrganizationMatch | null {
  const match = words[at]!.capital === 'none' ? null : foreignForces.at(words, at);
  return match === null ? null : { next: match.next, force: true, unit: false };
}

/** "HQ 7 Division", "Headquarters Infantry Corps Centre". */
function headquartersOf(text: string, words: readonly Word[], at: number): OrganizationMatch | null {
  if (!/^(?:headquarters|hq)$/.test(words[at]!.lower) || words[at]!.capital === 'none') return null;
  if (words[at + 1]?.kind === 'number') return numberedUnit(words, at + 1);
  return words[at + 1]?.kind === 'word' ? named(text, words, at + 1) : null;
}

/** "7 Division", "3rd Armoured Brigade", "21 Special Armoured Brigade", "First Guards Regiment". */
function numberedUnit(words: readonly Word[], at: number): OrganizationMatch | null {
  const first = words[at]!;
  const spelled = first.capital !== 'none' && ordinals.has(first.lower);
  const roman = /^[IVX]{1,5}$/.test(first.text) && words[at + 1]?.capital === 'initial';
  if (
    !(
      first.kind === 'number' &&
      /^\d{1,4}(?:st|nd|rd|th)?$|^\d{1,3}\/\d{1,3}(?:st|nd|rd|th)?$/.test(first.text)
    ) &&
    !spelled &&
    !roman
  )
    return null;
  let cursor = at + 1;
  while (cursor - at < 7) {
    const head = unitHeads.at(words, cursor);
    const after = head === null ? undefined : words[head.next];
    const qualifies = qualifiers.has(words[cursor]?.lower ?? '') || words[cursor]?.capital === 'initial';
    if (head !== null && !(after !== undefined && isQualifiedHead(words, head.next))) {
      const lower = words[cursor]!.capital === 'none';
      if (lower && (spelled || !LOWER_UNITS.test(words[cursor]!.lower))) return null;
      return { next: suffixed(words, head.next), force: true, unit: true };
    }
    if (
      !qualifies ||
      words[cursor]!.kind !== 'word' ||
      (NEVER_NAMES.has(words[cursor]!.lower) && !qualifiers.has(words[cursor]!.lower))
    )
      return null;
    cursor++;
  }
  return null;
}

/** Another head follows, so that the one before is only a qualifier ("7 Division Task Force"). */
function isQualifiedHead(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind !== 'word' || unitSuffixes.at(words, at) !== null) return false;
  return unitHeads.at(words, at) !== null && words[at]!.capital !== 'none';
}

function suffixed(words: readonly Word[], at: number): number {
  let next = at;
  for (let steps = 0; steps < 2; steps++) {
    const suffix = words[next]?.capital !== 'none' ? unitSuffixes.at(words, next) : null;
    if (suffix === null || (postHeadAt(words, next) && suffix.next === next + 1)) break;
    next = suffix.next;
  }
  return next;
}

/** "Sector 2", "Camp 14", "Division 3", "Unit No. 8". */
function headedByNumber(words: readonly Word[], at: number): OrganizationMatch | null {
  if (words[at]!.capital === 'none') return null;
  const head = leadingHeads.at(words, at);
  if (head === null || /^(?:operation|exercise)/.test(words[at]!.lower)) return null;
  let { next } = head;
  if (/^no$/i.test(words[next]?.text ?? '') && words[next + 1]?.text === '.') next += 2;
  return words[next]?.kind === 'number' &&
    /^\d{1,4}$/.test(words[next]!.text) &&
    !/^(?:19|20)\d\d$/.test(words[next]!.text)
    ? { next: suffixed(words, next + 1), force: true, unit: true }
    : null;
}

/** "Operation Broad Meadow", with or without quotation marks. */
function operation(text: string, words: readonly Word[], at: number): OrganizationMatch | null {
  const several = words[at]!.text === 'OPERATIONS' && words[at + 1]?.capital === 'all';
  if (!several && !/^(?:operation|exercise)$/.test(words[at]!.lower)) return null;
  if (words[at + 1] === undefined) return null;
  let cursor = at + 1;
  const quoted = /^["“”'‘`]$/.test(words[cursor]!.text);
  if (quoted) cursor++;
  const from = cursor;
  while (
    cursor - from < 4 &&
    words[cursor]?.kind === 'word' &&
    words[cursor]!.capital !== 'none' &&
    !stops(text, words, cursor)
  )
    cursor++;
  if (cursor === from) return null;
  if (/^[IVX]+$/.test(words[cursor]?.text ?? '')) cursor++;
  if (quoted && /^["“”'’`]$/.test(words[cursor]?.text ?? '')) cursor++;
  return { next: cursor, force: true, unit: false };
}

/** A rank or a post begins here, so that a name ends before it. */
function stops(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return (
    (postHeadAt(words, at) && word.lower !== 'general' && forceHeads.at(words, at) === null) ||
    rankAt(text, word.start) !== null ||
    word.lower === 'acting' ||
    (NEVER_NAMES.has(word.lower) &&
      !ordinals.has(word.lower) &&
      !/^(?:security|internet|central|north|south|east|west|northern|southern|eastern|western|upper|lower)/.test(
        word.lower,
      ))
  );
}

/** A run of capitalised words with a head noun in it: "Western Naval Command", "Ministry of Works". */
function named(text: string, words: readonly Word[], at: number): OrganizationMatch | null {
  if (words[at]!.kind !== 'word' || words[at]!.capital === 'none' || stops(text, words, at)) return null;
  const run = capitalRun(text, words, at);
  let end = -1;
  let force = false;
  let lastHead = '';
  for (let i = at; i < run; i++) {
    const isForce = forceHeads.at(words, i);
    const isBody = bodyHeads.at(words, i);
    const head = isForce !== null && (isBody === null || isForce.next >= isBody.next) ? isForce : isBody;
    if (head === null || head.next > run || words[i]!.capital === 'none') continue;
    if (i === at && !standsAlone(words, i, head.next)) {
      // A head noun alone is no name; with more behind it, it may be a qualifier.
      i = head.next - 1;
      continue;
    }
    end = head.next;
    lastHead = headText(words, i, head.next);
    if (isForce !== null) force = true;
    i = head.next - 1;
  }
  if (end < 0) return null;
  if (ofHeads.has(lastHead) && /^(?:of|for)$/.test(words[end]?.lower ?? '')) end = tail(text, words, end);
  else end = numbered(words, suffixed(words, end));
  if (end === at + 1) return null;
  if (words[end - 1]!.lower === 'police' && words[end]?.text === 'command') end++;
  if (
    /^(?:mission|operations|force)$/.test(words[end - 1]!.lower) &&
    words[end]?.lower === 'in' &&
    words[end + 1]?.capital === 'initial'
  )
    end += 2;
  const phrase = words
    .slice(at, end)
    .map((word) => word.lower)
    .join(' ');
  return { next: end, force: force || FORCE_NAME.test(phrase), unit: false };
}

/** "Light Infantry Division 12", "Rifle Battalion No. 5": the number after the head. */
function numbered(words: readonly Word[], at: number): number {
  const sign = /^no$/i.test(words[at]?.text ?? '') && words[at + 1]?.text === '.' ? at + 2 : at;
  const number = words[sign];
  if (number?.kind !== 'number' || !/^\d{1,3}(?:\.\d+)*$/.test(number.text)) return at;
  return sign === at &&
    (unitHeads.at(words, at - 1) === null ||
      (words[at + 1]?.kind === 'word' && words[at + 1]!.capital !== 'none'))
    ? at
    : sign + 1;
}

/** "Army headquarters": the head of a service, its last word written small. */
function serviceHeadquarters(words: readonly Word[], at: number): OrganizationMatch | null {
  const service = /^(?:army|navy|naval|air force|defen[cs]e|police|force)$/.test(words[at]!.lower);
  return service &&
    words[at]!.capital === 'initial' &&
    /^(?:headquarters|command)$/.test(words[at + 1]?.text ?? '')
    ? { next: at + 2, force: true, unit: false }
    : null;
}

/** A head of several words in capitals is a name ("Joint Task Force"), and so is one with "of …". */
function standsAlone(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 1 && words.slice(from, to).every((word) => word.capital !== 'none')) return true;
  return ofHeads.has(headText(words, from, to)) && /^(?:of|for)$/.test(words[to]?.lower ?? '');
}

function headText(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
}

/** The end of the run of capitalised words from `at`, small connecting words inside it allowed. */
function capitalRun(text: string, words: readonly Word[], at: number): number {
  let end = at;
  let cursor = at;
  while (cursor < words.length && cursor - at < 12) {
    const word = words[cursor]!;
    if (word.kind === 'word' && word.capital !== 'none' && !(cursor > at && stops(text, words, cursor)))
      end = ++cursor;
    else if (
      /^(?:and|&|-)$/.test(word.lower) &&
      cursor > at &&
      isSubject(words[cursor - 1]!.lower) &&
      words[cursor + 1]?.capital === 'initial' &&
      !stops(text, words, cursor + 1) &&
      headFollows(words, cursor + 1)
    )
      cursor++;
    else break;
  }
  return end;
}

/** A word for a thing, which may stand in the name of an organ, and not for a person. */
function isSubject(lower: string): boolean {
  return (
    subjects.has(lower) ||
    /(?:ing|ment|tion|sion|ism|ence|ance|ity|ics|ship|ure|al|ry|ology|eering)$/.test(lower)
  );
}

/** A head noun stands in the capitals after "and": "Training and Doctrine Command". */
function headFollows(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 4 && words[i]?.kind === 'word' && words[i]!.capital !== 'none'; i++) {
    if (i === at && (NATIONALITIES.has(words[i]!.lower) || forceHeads.at(words, i) !== null))
      return i > at || bodyHeads.at(words, i + 1) !== null;
    if (forceHeads.at(words, i) !== null || bodyHeads.at(words, i) !== null) return true;
  }
  return false;
}

/** "of Army Training and Operations": what follows "of" as long as it is a name and no organ of its own. */
function tail(text: string, words: readonly Word[], at: number): number {
  let cursor = at + 1;
  if (words[cursor]?.lower === 'the') cursor++;
  const first = words[cursor];
  if (first === undefined || first.capital === 'none' || first.kind !== 'word' || stops(text, words, cursor))
    return at;
  if (NATIONALITIES.has(first.lower) && named(text, words, cursor) !== null) return at;
  if (/^(?:operation|exercise)$/.test(first.lower)) return at;
  let end = cursor;
  while (cursor < words.length) {
    const word = words[cursor]!;
    if (word.kind === 'word' && word.capital !== 'none' && !stops(text, words, cursor)) end = ++cursor;
    else if (
      /^(?:and|&)$/.test(word.lower) &&
      words[cursor + 1]?.capital === 'initial' &&
      !stops(text, words, cursor + 1)
    )
      cursor++;
    else break;
  }
  return end;
}

/**
 * "the foreign section of the KPD", "state security": an organ in ordinary words. Its tail "of the …"
 * is left to the grammar.
 */
export function bodyAt(words: readonly Word[], at: number): number | null {
  for (let cursor = at; cursor < at + 4; cursor++) {
    const word = words[cursor];
    if (word === undefined || word.kind !== 'word') return null;
    const head = bareBodies.at(words, cursor);
    if (head !== null) {
      const more =
        words[head.next]?.kind === 'word' && words[head.next]!.capital === 'none'
          ? bareBodies.at(words, head.next)
          : null;
      return more?.next ?? head.next;
    }
    if (
      NEVER_NAMES.has(word.lower) &&
      !/^(?:internal|security|north|south|east|west|northern|southern|eastern|western|central|first|second|third)/.test(
        word.lower,
      )
    )
      return null;
  }
  return null;
}
