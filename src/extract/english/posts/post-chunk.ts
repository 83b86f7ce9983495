/** Reads the words of a post: modifiers of grade, the head ("director"), and its field of work. */

import { BARE_BODIES, BODY_HEADS } from '../lexicon/bodies.ts';
import { FORCE_HEADS } from '../lexicon/forces.ts';
import { DEPUTISING, GRADES, POST_ACRONYMS, type PostingType, ROLES } from '../lexicon/roles.ts';
import { FIELDS, LEVELS, TITLES } from '../lexicon/titles.ts';
import { UNIT_HEADS } from '../lexicon/units.ts';
import type { PostReading } from './chunk.ts';
import { PhraseList, phrases } from './phrase-list.ts';
import type { Word } from './words.ts';

interface Head {
  readonly type: PostingType;
  readonly form: 'title' | 'role';
}

const heads = new PhraseList<Head>([
  ...phrases(ROLES, (type): Head => ({ type: type as PostingType, form: 'role' })),
  ...phrases(TITLES, (type): Head => ({ type: type as PostingType, form: 'title' })),
  ...Object.entries(POST_ACRONYMS).map(([word, type]): [string, Head] => [word, { type, form: 'title' }]),
]);
const prefixes = new PhraseList<'deputy' | 'grade' | 'level'>([
  ...LEVELS.map((word): [string, 'level'] => [word, 'level']),
  ...FIELDS.filter((word) => !word.startsWith('the ')).map((word): [string, 'level'] => [word, 'level']),
  ...GRADES.map((word): [string, 'grade'] => [word, 'grade']),
  ...DEPUTISING.map((word): [string, 'deputy'] => [word, 'deputy']),
]);
const fields = new PhraseList<true>(FIELDS.map((word): [string, true] => [word, true]));
const bodies = new Set(BARE_BODIES);
const organWords = new Set([...FORCE_HEADS, ...BODY_HEADS, ...UNIT_HEADS]);
const acronyms = new Set(Object.keys(POST_ACRONYMS).map((word) => word.toLowerCase()));

/** Posts whose field after "of" is the organ itself, which the grammar reads apart. */
const TAKES_ORGAN = new Set([
  'head',
  'commander',
  'commandant',
  'leader',
  'member',
  'agent',
  'officer',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'president',
  'chairman',
  'governor',
  'resident',
  'official',
  'deputy',
  'representative',
]);

/** Posts found in armies, police forces and secret services. */
const FORCE_WORDS =
  /\b(?:command(?:er|ant|ing)|army|navy|naval|air staff|defence|defense|military|police|brigade|battalion|division|divisional|garrison|camp|barracks|sector|theatre|theater|adjutant|quartermaster|provost|goc|coas|foc|aoc|cds|cns|cas|ppro|dpo|daprs?|chief of staff|force|contingent|general staff|policing|gendarmerie|militia|secret police)\b/;

const RANK_BEGINS =
  /^(?:gen|general|maj|major|brig|brigadier|col|colonel|lt|lieut|lieutenant|capt|captain|air|rear|vice|admiral|commodore|group|wing|squadron|sgt|sergeant|insp|inspector|supt|superintendent|assistant|deputy|chief|field|mr|mrs|dr|comrade)$/;

export interface PostMatch {
  readonly next: number;
  readonly reading: PostReading;
}

/** The head of a post; "head of state security" is the head of an organ, not of a state. */
function headAt(words: readonly Word[], at: number): { readonly value: Head; readonly next: number } | null {
  const match = heads.at(words, at);
  if (
    match !== null &&
    match.next === at + 3 &&
    words[match.next - 1]!.lower === 'state' &&
    words[match.next]?.lower === 'security'
  )
    return { value: { type: 'head', form: 'role' }, next: at + 1 };
  return match;
}

/** True where a word that heads a post stands at `at`. */
export function postHeadAt(words: readonly Word[], at: number): boolean {
  const match = headAt(words, at);
  return match !== null && spelledRight(words, at, match.next);
}

/** The post that begins at `at`, or null. */
export function postAt(words: readonly Word[], at: number): PostMatch | null {
  let cursor = at;
  let deputy = false;
  let acting = false;
  for (let steps = 0; steps < 6; steps++) {
    const head = headAt(words, cursor);
    const prefix = prefixes.at(words, cursor);
    if (head !== null && spelledRight(words, cursor, head.next)) {
      const longer =
        prefix !== null && joined(words, prefix.next) && sameCase(words, cursor, prefix.next)
          ? postAt(words, prefix.next)
          : null;
      if (longer === null) return complete(words, at, cursor, head.next, head.value, deputy, acting);
      if (head.next > prefix!.next && longer.next <= head.next)
        return complete(words, at, cursor, head.next, head.value, deputy, acting);
    } else if (prefix === null || !joined(words, prefix.next)) return null;
    if (prefix === null) return null;
    // "under King Marek", but "under secretary".
    if (
      words[cursor]!.lower === 'under' &&
      !/^(secretary|sheriff|minister|officer)$/.test(words[prefix.next]!.lower)
    )
      return null;
    if (prefix.value === 'deputy') deputy = true;
    if (/^(?:acting|interim|provisional)$/.test(words[cursor]!.lower)) acting = true;
    cursor = prefix.next;
  }
  return null;
}

/** No mark or line end stands between the phrase and the next word, except a hyphen. */
function joined(words: readonly Word[], next: number): boolean {
  return words[next]?.kind === 'word';
}

/** "police chief Inspector …": a capital after small letters begins something else. */
function sameCase(words: readonly Word[], at: number, next: number): boolean {
  return words[at]!.capital !== 'none' || words[next]!.capital === 'none';
}

/** Acronyms must be written in capitals. */
function spelledRight(words: readonly Word[], at: number, next: number): boolean {
  return (
    next - at > 1 ||
    !acronyms.has(words[at]!.lower) ||
    words[at]!.capital === 'all' ||
    /^GOCs$/.test(words[at]!.text)
  );
}

function complete(
  words: readonly Word[],
  at: number,
  headAt: number,
  afterHead: number,
  head: Head,
  deputy: boolean,
  acting: boolean,
): PostMatch {
  let next = afterHead;
  let { form } = head;
  let service: PostReading['service'] = null;
  const headWord = words[afterHead - 1]!;
  const field = fieldAfter(words, afterHead, TAKES_ORGAN.has(headWord.lower), headWord.capital !== 'none');
  if (field !== null) {
    next = field.next;
    form = 'title';
    const phrase = words
      .slice(field.from, field.next)
      .map((word) => word.lower)
      .join(' ')
      .replace(/^the /, '');
    if (bodies.has(phrase)) service = [words[field.from]!.start, words[field.next - 1]!.end];
  }
  const lastWord = Math.max(headAt, afterHead - 1);
  if (service === null && field === null && lastWord > at) {
    const before = words
      .slice(at, lastWord)
      .map((word) => word.lower)
      .join(' ')
      .replace(/^(?:deputy|assistant|acting|chief) /, '');
    if (bodies.has(before)) service = [words[at]!.start, words[lastWord - 1]!.end];
  }
  next = branchInBrackets(words, next);
  const text = words
    .slice(at, next)
    .map((word) => word.lower)
    .join(' ');
  return {
    next,
    reading: {
      type: deputy ? 'deputy' : head.type,
      form,
      acting,
      force: FORCE_WORDS.test(text),
      service,
    },
  };
}

/** "of Operations", ", Public Relations", "Legal Services" after the head of a post. */
function fieldAfter(
  words: readonly Word[],
  at: number,
  takesOrgan: boolean,
  capital: boolean,
): { readonly from: number; readonly next: number } | null {
  const link = words[at]?.lower;
  let from = at;
  if (link === 'of' || link === 'for')
    from = words[at + 1]?.lower === 'the' && fields.at(words, at + 1) === null ? at + 2 : at + 1;
  else if (link === ',') from = at + 1;
  const plain = from === at;
  const first = words[from];
  if (first === undefined || ((plain || link === ',') && (first.capital === 'none') === capital)) return null;
  const field = fields.at(words, from);
  if (field === null) return null;
  let { next } = field;
  while (/^(?:and|&)$/.test(words[next]?.lower ?? '')) {
    const further = fields.at(words, next + 1);
    const after = further === null ? undefined : words[further.next];
    // "and Security Policy": more of a name follows than a field.
    if (further === null || (after?.capital === 'initial' && !RANK_BEGINS.test(after.lower))) break;
    next = further.next;
  }
  const phrase = words
    .slice(from, next)
    .map((word) => word.lower)
    .join(' ')
    .replace(/^the /, '');
  if (takesOrgan && bodies.has(phrase)) return null;
  const after = words[next];
  if (after?.kind === 'word' && organWords.has(after.lower) && after.capital === first.capital) return null;
  if (after?.kind === 'word' && headAt(words, next) !== null && (plain || link === ',')) return null;
  // ", OPERATIONS BROAD MEADOW": a name in capitals.
  const head = words[plain ? from - 1 : from - 2];
  if (
    (plain || link === ',') &&
    first.capital === 'all' &&
    after?.capital === 'all' &&
    head?.capital !== 'all' &&
    !RANK_BEGINS.test(after.lower)
  )
    return null;
  // ", Naval" before more of a name is the beginning of an organ, unless a rank follows.
  if ((plain || link === ',') && after?.capital === 'initial' && !RANK_BEGINS.test(after.lower)) return null;
  // ", Army" after a field: "Chief of Operations, Army"
  const branch =
    words[next]?.lower === ',' && /^(?:army|navy|police)$/.test(words[next + 1]?.lower ?? '')
      ? words[next + 1]!
      : undefined;
  if (
    branch !== undefined &&
    branch.capital !== 'none' &&
    words[next + 2]?.capital === 'none' &&
    link === 'of'
  )
    next += 2;
  return { from, next };
}

function branchInBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  const inside = fields.at(words, at + 1);
  return inside !== null && words[inside.next]?.text === ')' ? inside.next + 1 : at;
}
