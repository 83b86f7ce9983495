/**
 * Nominals: noun phrases that describe an entity without naming it ("a certain visitor", "the foreign
 * section of the bureau", "hundreds of hostages"). The head noun says what it is; a singular needs a
 * determiner or an owner, a plural may stand bare.
 */
import type { EntityType } from '../../../model/entity.ts';
import type { Document, Token } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import { EVENT_NOUNS, WORK_NOUNS } from './lexicon/events-and-works.ts';
import { CALENDAR_WORDS } from './lexicon/function-words.ts';
import { isPluralPeople } from './lexicon/nationalities.ts';
import { NOT_NOMINAL_ORGANIZATIONS, ORGANIZATION_NOUNS } from './lexicon/organizations.ts';
import { COUNT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './lexicon/persons.ts';
import { PLACE_NOUNS } from './lexicon/places.ts';
import { glued } from './line-breaks.ts';
import type { NameSpan } from './name-span.ts';

export interface NominalSpan {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly type: EntityType;
}

const NEGATIVE = /^(?:no|any|every|each|what|which|whatever|whichever|neither|either|many a)$/;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|some|his|her|its|their|our|my|your|one|another|both|all|several|certain|such|other|whose)$/;
/** Determiners before which another may stand: "a certain visitor", "the other officer". */
const INNER = /^(?:one|another|several|certain|such|other|some)$/;

/** Finds nominals that are not part of a name; a name may stand inside one ("the bureau's Orlov section"). */
export function findNominals(doc: Document, names: readonly NameSpan[]): NominalSpan[] {
  /** By token: the name that covers it, or its title. */
  const covered = new Array<NameSpan | undefined>(doc.tokens.length);
  for (const name of names) for (let i = name.title?.[0] ?? name.from; i < name.to; i++) covered[i] = name;
  const found: NominalSpan[] = [];
  for (const sentence of doc.sentences) {
    const [first, end] = sentence.tokens;
    for (let i = first; i < end; i++) {
      if (covered[i] !== undefined) continue;
      const span = nominalAt(doc, covered, i, first, end);
      if (span !== null) found.push(span);
    }
  }
  return found;
}

type Covered = readonly (NameSpan | undefined)[];

function nominalAt(
  doc: Document,
  covered: Covered,
  head: number,
  first: number,
  end: number,
): NominalSpan | null {
  const token = doc.tokens[head]!;
  if (
    !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) &&
    !(token.pos === 'VERB' && precededByArticle(doc, head, first))
  )
    return null;
  const type = nominalType(token);
  if (type === null) return null;
  const next = doc.tokens[head + 1];
  // The head of a compound comes last: "party members", "the army officer".
  if (next !== undefined && head + 1 < end && glued(doc, head) !== null) {
    if (next.pos === 'NOUN' && covered[head + 1] === undefined && !/^(?:who|that)$/.test(next.lower))
      return null;
    if (/^[-‐]$/.test(next.text) && glued(doc, head) === '') return null;
    // "the historian Orlov": the noun belongs to the name.
    if (type === 'Person' && covered[head + 1] !== undefined && isSingular(token)) return null;
  }
  if (token.pos === 'ADJ' && next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return null;
  const from = phraseStart(doc, covered, head, first);
  const opening = doc.tokens[from]!;
  if (NEGATIVE.test(opening.lower)) return null;
  const plural = !isSingular(token) || type === 'Group' || isPluralParty(doc, head);
  const determined =
    DETERMINER.test(opening.lower) ||
    opening.pos === 'NUM' ||
    hasOwner(doc, from, head) ||
    isPossessive(opening);
  if (!determined && (!plural || type === 'Place' || type === 'Work' || type === 'Event')) return null;
  if (!plural && /^(?:some|all|several|both)$/.test(opening.lower) && type !== 'Organization') return null;
  const start = withCount(doc, from, first, type);
  const stop = withOf(doc, covered, head, end, type);
  return { from: start, to: stop, head, type: type === 'Person' && plural ? 'Group' : type };
}

/** "The accused were": the word has no plural of its own. */
function isPluralParty(doc: Document, head: number): boolean {
  return (
    /^(?:accused|co-accused|deceased|condemned)$/.test(doc.tokens[head]!.lower) &&
    (/^(?:were|are|have)$/.test(doc.tokens[head + 1]?.lower ?? '') ||
      doc.tokens[head - 1]?.pos === 'NUM' ||
      /^(?:both|all)$/.test(doc.tokens[head - 1]?.lower ?? '') ||
      /^(?:both|all)$/.test(doc.tokens[head - 2]?.lower ?? ''))
  );
}

function precededByArticle(doc: Document, at: number, first: number): boolean {
  return at > first && /^(?:the|a|an|his|her|their|its)$/.test(doc.tokens[at - 1]!.lower);
}

/** What a common noun means, or null. */
export function nominalType(token: Token): EntityType | null {
  const { lower, lemma } = token;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return null;
  const base = PERSON_NOUNS.has(lower) ? lower : singularOf(lower, lemma);
  if ((ORGANIZATION_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(base)) && !NOT_NOMINAL_ORGANIZATIONS.has(base))
    return 'Organization';
  if (GROUP_NOUNS.has(lower)) return 'Group';
  // "the Guard" with a capital is a force, not a man of it.
  if (token.text === 'Guard') return 'Organization';
  if (PERSON_NOUNS.has(base)) return 'Person';
  if (EVENT_NOUNS.has(base)) return 'Event';
  if (WORK_NOUNS.has(base)) return 'Work';
  if (PLACE_NOUNS.has(base)) return 'Place';
  if (isCapital(token) && isPluralPeople(lower)) return 'Group';
  return null;
}

function singularOf(lower: string, lemma: string): string {
  if (lower === lemma && lower.endsWith('s') && !lower.endsWith('ss')) {
    if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
    if (lower.endsWith('men')) return `${lower.slice(0, -2)}an`;
    return lower.slice(0, -1);
  }
  return lower.endsWith('men') ? `${lower.slice(0, -2)}an` : lemma;
}

export function isSingular(token: Token): boolean {
  const { lower, lemma } = token;
  if (/(?:men|women|children|people|police)$/.test(lower) || GROUP_NOUNS.has(lower)) return false;
  if (lower !== lemma) return false;
  return !(lower.endsWith('s') && !lower.endsWith('ss') && PERSON_NOUNS.has(lower.slice(0, -1)));
}

/** Walks left over modifiers to the determiner. */
function phraseStart(doc: Document, covered: Covered, head: number, first: number): number {
  let at = head;
  while (at > first) {
    const before = doc.tokens[at - 1]!;
    if (glued(doc, at - 1) === null) break;
    // "they said that officers …": no determiner before a plural.
    if (before.lower === 'that' && !isSingular(doc.tokens[head]!)) break;
    if (DETERMINER.test(before.lower) || NEGATIVE.test(before.lower)) {
      at--;
      if (INNER.test(before.lower) && at > first && DETERMINER.test(doc.tokens[at - 1]!.lower)) continue;
      // "all the officers", "such a man", "one another officer".
      if (
        at > first &&
        /^(?:all|both|such|half|the|these|those|his|her|their|its|our)$/.test(doc.tokens[at - 1]!.lower)
      )
        at--;
      return at;
    }
    const inside = covered[at - 1];
    if (inside !== undefined) {
      // A name modifies the noun ("the Torvik garrison"); a person's name or a number between does not.
      if (inside.title !== null || doc.tokens[at]!.pos === 'NUM' || afterPersonNoun(doc, inside, first))
        break;
      at = inside.from;
      continue;
    }
    if (/^['’]s?$/.test(before.text)) {
      // "Orlov's secretariat", "the officer's widow": the owner opens the phrase.
      const owner = ownerStart(doc, covered, at - 1, first);
      return owner ?? at;
    }
    if (/^[-‐]$/.test(before.text) && at - 2 >= first) {
      at -= 2;
      continue;
    }
    if (CALENDAR_WORDS.has(before.lower) || /^\d{4}$/.test(before.text)) break;
    if (before.pos === 'NUM' && doc.tokens[at]!.pos === 'NUM' && !MULTIPLES.test(doc.tokens[at]!.lower))
      break;
    if (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(before.pos) || isParticipleModifier(doc, at - 1, first)) {
      if (
        before.pos === 'NOUN' &&
        before.lower !== before.lemma &&
        before.lower.endsWith('s') &&
        doc.tokens[at]!.pos !== 'NOUN'
      )
        break;
      at--;
      continue;
    }
    if (before.pos === 'ADV' && at - 2 >= first && DETERMINER.test(doc.tokens[at - 2]!.lower)) {
      at--;
      continue;
    }
    break;
  }
  return at;
}

/** "four thousand people": the words of one number; two numbers in figures are a date and a count. */
const MULTIPLES = /^(?:hundred|thousand|million|billion|dozen|score)$/;

/** "his wife Vera": the name belongs to the noun before it. */
function afterPersonNoun(doc: Document, name: NameSpan, first: number): boolean {
  const before = doc.tokens[name.from - 1];
  return (
    before !== undefined && name.from - 1 >= first && before.pos === 'NOUN' && PERSON_NOUNS.has(before.lemma)
  );
}

/** "the so-called republic", "an armed uprising": a participle between determiner and noun. */
function isParticipleModifier(doc: Document, at: number, first: number): boolean {
  const token = doc.tokens[at]!;
  if (token.pos !== 'VERB' || !/(?:ed|ing|en|nt)$/.test(token.lower)) return false;
  const before = doc.tokens[at - 1];
  return (
    at > first &&
    before !== undefined &&
    (DETERMINER.test(before.lower) || /^(?:ADJ|ADV|NUM)$/.test(before.pos) || before.text === '-')
  );
}

function ownerStart(doc: Document, covered: Covered, mark: number, first: number): number | null {
  if (mark <= first) return null;
  const name = covered[mark - 1];
  if (name !== undefined) {
    const start = name.title?.[0] ?? name.from;
    return start > first && /^(?:the|a|an)$/.test(doc.tokens[start - 1]!.lower) ? start - 1 : start;
  }
  let at = mark - 1;
  while (
    at > first &&
    /^(?:ADJ|NOUN|PROPN)$/.test(doc.tokens[at]!.pos) &&
    !DETERMINER.test(doc.tokens[at]!.lower)
  ) {
    const before = doc.tokens[at - 1]!;
    if (!(/^(?:ADJ|NOUN|PROPN)$/.test(before.pos) || DETERMINER.test(before.lower))) break;
    at--;
    if (DETERMINER.test(before.lower)) break;
  }
  return at;
}

function hasOwner(doc: Document, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (/^['’]s?$/.test(doc.tokens[i]!.text)) return true;
  return false;
}

function isPossessive(token: Token): boolean {
  return /^(?:my|your|his|her|its|our|their|whose)$/.test(token.lower);
}

/** "hundreds and thousands of" before a group belongs to it. */
function withCount(doc: Document, from: number, first: number, type: EntityType): number {
  if (type !== 'Person' && type !== 'Group') return from;
  let at = from;
  while (
    at - 2 >= first &&
    doc.tokens[at - 1]!.lower === 'of' &&
    COUNT_NOUNS.has(doc.tokens[at - 2]!.lower)
  ) {
    at -= 2;
    while (at > first) {
      const before = doc.tokens[at - 1]!;
      if (before.lower === 'and' && at - 2 >= first && COUNT_NOUNS.has(doc.tokens[at - 2]!.lower)) at -= 2;
      else if (
        before.pos === 'NUM' ||
        /^(?:a|an|the|several|many|some|about|ADJ)$/.test(before.lower) ||
        (before.pos === 'ADJ' && at < from)
      )
        at--;
      else break;
    }
  }
  return at;
}

/** "of the bureau" after an organ, an event, a work or members belongs to the description. */
function withOf(doc: Document, covered: Covered, head: number, end: number, type: EntityType): number {
  const after = head + 1;
  const relational =
    /^(?:members?|famil(?:y|ies)|relatives|victims|survivors|leaders?|supporters|head|heads|chief|chairman)$/.test(
      doc.tokens[head]!.lower,
    );
  if (type === 'Place' || (type === 'Person' && !relational) || (type === 'Group' && !relational))
    return after;
  if (after + 1 >= end || doc.tokens[after]!.lower !== 'of' || glued(doc, head) !== ' ') return after;
  const date = dateEnd(doc, after + 1, end);
  if (date > after + 1) return date;
  let at = after + 1;
  while (
    at < end &&
    (DETERMINER.test(doc.tokens[at]!.lower) ||
      (/^(?:ADJ|NUM)$/.test(doc.tokens[at]!.pos) && covered[at] === undefined))
  )
    at++;
  if (at >= end) return after;
  const name = covered[at];
  if (name !== undefined) return name.to;
  let stop = at;
  while (stop < end && doc.tokens[stop]!.pos === 'NOUN' && covered[stop] === undefined) stop++;
  if (stop === at) return doc.tokens[after + 1]!.pos === 'NUM' ? Math.max(after, at) : after;
  return covered[stop] !== undefined && covered[stop]!.from === stop ? covered[stop]!.to : stop;
}

/** One past "3 June 1976", "May 1980", "1976". */
function dateEnd(doc: Document, from: number, end: number): number {
  let at = from;
  while (at < end && (/^\d{1,4}$/.test(doc.tokens[at]!.text) || CALENDAR_WORDS.has(doc.tokens[at]!.lower)))
    at++;
  return at;
}
