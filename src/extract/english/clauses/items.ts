/**
 * Items: one sentence as a row of chunks (noun phrases, verb groups, prepositions, markers), the
 * input of the clause reader. Names and time expressions that others found are taken as given.
 */
import { roleType } from '../lexicon/role-type.ts';
import type { Document, Token } from '../tokens.ts';
import type { VerbGroup } from './clause.ts';
import { makePhrase, type Phrase } from './phrase.ts';
import {
  COMPOUND_ADVERBS,
  COMPOUND_MARKERS,
  COMPOUND_PREPOSITIONS,
  SUBORDINATORS,
  VERBAL_PREPOSITIONS,
} from './prepositions.ts';
import { readVerbGroup } from './verb-group.ts';

export type Item =
  | { readonly kind: 'phrase'; readonly from: number; readonly to: number; readonly phrase: Phrase }
  | { readonly kind: 'verb'; readonly from: number; readonly to: number; readonly verb: VerbGroup }
  | { readonly kind: 'preposition'; readonly from: number; readonly to: number; readonly key: string }
  /** and, or, but, nor */
  | { readonly kind: 'conjunction'; readonly from: number; readonly to: number; readonly key: string }
  /** that, whether, because, who, which … */
  | { readonly kind: 'marker'; readonly from: number; readonly to: number; readonly key: string }
  | { readonly kind: 'adjective'; readonly from: number; readonly to: number }
  | { readonly kind: 'adverb'; readonly from: number; readonly to: number }
  | { readonly kind: 'mark'; readonly from: number; readonly to: number; readonly key: string };

/** Token ranges found by others; sorted, not overlapping. */
export interface Given {
  /** The head where it is not the last token: "Orlov, head of the guard". */
  readonly names: readonly (readonly [from: number, to: number, head?: number])[];
  readonly times: readonly (readonly [from: number, to: number])[];
  /** Tokens that open or close direct speech, whatever mark is printed there. */
  readonly speech?: ReadonlyMap<number, '“' | '”'>;
}

const RELATIVE_PRONOUNS = new Set(['who', 'whom', 'whose', 'which']);
const QUESTION_WORDS = new Set(['whether', 'how', 'why', 'what']);
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const PREDETERMINERS = new Set([
  'both',
  'all',
  'half',
  'such',
  'not',
  'only',
  'even',
  'some',
  'many',
  'several',
  'most',
]);
/** Words tagged as prepositions or adverbs that end no noun phrase but may stand inside one. */
const ADVERB_IN_PHRASE = new Set([
  'very',
  'so',
  'more',
  'most',
  'too',
  'almost',
  'completely',
  'highly',
  'newly',
  'then',
  'all',
]);

export function readItems(doc: Document, from: number, to: number, given: Given): Item[] {
  const nameAt = startsAt(given.names);
  const timeAt = startsAt(given.times);
  const items: Item[] = [];
  let i = from;
  while (i < to) {
    const speech = given.speech?.get(i);
    const item: Item =
      speech === undefined
        ? readItem(doc.tokens, i, to, nameAt, timeAt, items)
        : { kind: 'mark', from: i, to: i + 1, key: speech };
    items.push(item);
    i = Math.max(item.to, i + 1);
  }
  return joinPossessors(items, doc.tokens);
}

type Starts = ReadonlyMap<number, { readonly to: number; readonly head: number }>;

const STARTS = new WeakMap<Given['names'], Starts>();

function startsAt(ranges: Given['names']): Starts {
  const known = STARTS.get(ranges);
  if (known) return known;
  const starts = new Map(ranges.map(([from, to, head]) => [from, { to, head: head ?? to - 1 }]));
  STARTS.set(ranges, starts);
  return starts;
}

function readItem(
  tokens: readonly Token[],
  i: number,
  limit: number,
  nameAt: Starts,
  timeAt: Starts,
  before: readonly Item[],
): Item {
  const token = tokens[i]!;
  const timeEnd = timeAt.get(i)?.to;
  if (timeEnd !== undefined) {
    return { kind: 'phrase', from: i, to: timeEnd, phrase: makePhrase(i, timeEnd, timeEnd - 1, 'time') };
  }
  const adverbEnd = compoundAdverbEnd(tokens, i, limit);
  if (adverbEnd !== null) return { kind: 'adverb', from: i, to: adverbEnd };
  const amount = amountEnd(tokens, i, limit);
  if (amount !== null) return { kind: 'adverb', from: i, to: amount };
  const compound = readCompound(tokens, i, limit);
  if (compound) return compound;
  if (isEmphatic(tokens, i, before)) return { kind: 'adverb', from: i, to: i + 1 };
  if (token.lower === 'there' && token.pos === 'PRON') return { kind: 'adverb', from: i, to: i + 1 };
  const verbal = VERBAL_PREPOSITIONS[token.lower];
  if (
    verbal !== undefined &&
    before.at(-1)?.kind !== 'verb' &&
    tokens[i - 1]?.pos !== 'DET' &&
    tokens[i - 1]?.pos !== 'AUX'
  ) {
    return { kind: 'preposition', from: i, to: i + 1, key: verbal };
  }
  const owned = i > 0 && /^['’]s?$/.test(tokens[i - 1]!.text) && tokens[i - 1]!.pos === 'PART';
  if (nameAt.has(i)) return readPhrase(tokens, i, limit, nameAt, timeAt) ?? mark(i, token);
  if (token.pos === 'PUNCT' || token.pos === 'SYM' || token.pos === 'X') return mark(i, token);
  const marker = readMarker(tokens, i, before);
  if (marker) return marker;
  if (token.pos === 'CCONJ') return { kind: 'conjunction', from: i, to: i + 1, key: token.lower };
  const ownedPhrase =
    token.pos === 'VERB' && (owned || governsParticiple(tokens, i, before.at(-1)))
      ? readPhrase(tokens, i, limit, nameAt, timeAt, true)
      : null;
  if (ownedPhrase) return ownedPhrase;
  const verb = readVerbGroup(tokens, i, limit, before.at(-1));
  if (verb) return { kind: 'verb', from: verb.from, to: verb.to, verb };
  const phrase = readPhrase(tokens, i, limit, nameAt, timeAt);
  if (phrase) return phrase;
  if (token.pos === 'ADP' || token.lower === 'to')
    return { kind: 'preposition', from: i, to: i + 1, key: token.lower };
  if (token.pos === 'ADJ' || token.pos === 'VERB') return { kind: 'adjective', from: i, to: i + 1 };
  if (token.lower === 'as' && isBareRole(tokens, i + 1))
    return { kind: 'preposition', from: i, to: i + 1, key: 'as' };
  if (token.pos === 'SCONJ' && !SUBORDINATORS.has(token.lower))
    return { kind: 'preposition', from: i, to: i + 1, key: token.lower };
  return { kind: 'adverb', from: i, to: i + 1 };
}

/** "Orlov himself was arrested", "he weighed the bread himself": it only stresses the phrase before. */
function isEmphatic(tokens: readonly Token[], i: number, before: readonly Item[]): boolean {
  if (!/^(him|her|it|my|your)self$|^(them|our)selves$/.test(tokens[i]!.lower)) return false;
  const last = before.at(-1);
  return (
    last?.kind === 'phrase' &&
    last.to === i &&
    last.phrase.kind !== 'time' &&
    before.at(-2)?.kind !== 'conjunction'
  );
}

/** "by means of forged letters": a participle between a preposition and a noun belongs to the noun. */
function governsParticiple(tokens: readonly Token[], i: number, last: Item | undefined): boolean {
  const next = tokens[i + 1];
  return (
    last?.kind === 'preposition' &&
    last.to === i &&
    /(ed|en|wn)$/.test(tokens[i]!.lower) &&
    next !== undefined &&
    /^(NOUN|PROPN|ADJ)$/.test(next.pos)
  );
}

function mark(i: number, token: Token): Item {
  return { kind: 'mark', from: i, to: i + 1, key: /^[—–-]+$/.test(token.text) ? '—' : token.text };
}

function readCompound(tokens: readonly Token[], i: number, limit: number): Item | null {
  for (const [words, key] of COMPOUND_MARKERS) {
    const end = matchWords(tokens, i, limit, words);
    if (end === null) continue;
    // "in order to kill": the "to" belongs to the infinitive.
    if (key === 'to') return { kind: 'adverb', from: i, to: end - 1 };
    return { kind: 'marker', from: i, to: end, key };
  }
  for (const [words, key] of COMPOUND_PREPOSITIONS) {
    const end = matchWords(tokens, i, limit, words);
    if (end === null) continue;
    return key === 'and'
      ? { kind: 'conjunction', from: i, to: end, key }
      : { kind: 'preposition', from: i, to: end, key };
  }
  return null;
}

/** "at least 40 people", "as many as nine": the words before a count, which then begins the phrase. */
const AMOUNT_WORDS = [
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'no fewer than',
  'no less than',
  'as many as',
  'up to',
  'over',
  'not less than',
  'upwards of',
];

function amountEnd(tokens: readonly Token[], i: number, limit: number): number | null {
  for (const words of AMOUNT_WORDS) {
    const end = matchWords(tokens, i, limit, words);
    if (
      end !== null &&
      tokens[end]?.pos === 'NUM' &&
      /^(NOUN|ADJ|CCONJ|NUM|ADP)$/.test(tokens[end + 1]?.pos ?? '')
    )
      return end;
  }
  return null;
}

/** One past a compound adverb that begins at `i`, or null. */
export function compoundAdverbEnd(tokens: readonly Token[], i: number, limit: number): number | null {
  for (const words of COMPOUND_ADVERBS) {
    const end = matchWords(tokens, i, limit, words);
    // "Orlov as well as Petrov" joins two phrases.
    if (words === 'as well' && end !== null && tokens[end]?.lower === 'as') continue;
    if (end !== null) return end;
  }
  return null;
}

function matchWords(tokens: readonly Token[], i: number, limit: number, words: string): number | null {
  if (!words.startsWith(tokens[i]!.lower)) return null;
  let at = i;
  for (const word of words.split(' ')) {
    // A dash may break in: "shot — by decision of the …" starts after it, so only the words count.
    if (at >= limit || tokens[at]!.lower !== word) return null;
    at++;
  }
  return at;
}

/** "that", "who", "because": words that open a clause, told apart from the same words elsewhere. */
function readMarker(tokens: readonly Token[], i: number, before: readonly Item[]): Item | null {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const key = token.lower;
  const item = { kind: 'marker', from: i, to: i + 1, key } as const;
  if (key === 'that') return opensThatClause(tokens, i, before) ? item : null;
  if (RELATIVE_PRONOUNS.has(key)) return item;
  // "I know it, for I was there": a subject form follows, so it gives a reason.
  if (key === 'for' && next && /^(I|he|she|they|we)$/.test(next.text)) return { ...item, key: 'because' };
  if (QUESTION_WORDS.has(key) && next && next.pos !== 'PUNCT') return item;
  if (!SUBORDINATORS.has(key)) return null;
  if (key === 'as' && isNaming(before)) return null;
  // "is quoted as saying", "before leaving": a preposition before the -ing form.
  if (next?.pos === 'VERB' && next.lower.endsWith('ing')) return null;
  if (key === 'where' || key === 'wherein' || key === 'when') return item;
  if (key === 'as' && isBareRole(tokens, i + 1)) return null;
  return clauseFollows(tokens, i + 1) ? item : null;
}

/** "as head of the section", "as acting commander": a post without an article, no clause. */
function isBareRole(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (/^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[to]?.pos ?? '') || /^(acting|-)$/.test(tokens[to]?.lower ?? ''))
    to++;
  return to > from && roleType(tokens.slice(from, to).map((token) => token.lower)) !== null;
}

/** "known as …", "identified as …": no clause follows. */
function isNaming(before: readonly Item[]): boolean {
  const last = before.filter((item) => item.kind !== 'adverb').at(-1);
  return (
    last?.kind === 'verb' &&
    /^(know|describe|identify|regard|recogni[sz]e|nickname|codename|dub|register|disguise)$/.test(
      last.verb.lemma,
    )
  );
}

/** "that" opens a clause unless it points ("that volume speaks", "That could have happened"). */
function opensThatClause(tokens: readonly Token[], i: number, before: readonly Item[]): boolean {
  const last = before.at(-1);
  const next = tokens[i + 1];
  if (!last || !next) return false;
  if (last.kind === 'preposition') return false;
  // "how old is that soldier's coat": it points, unless a subject and a verb follow.
  if (
    last.kind === 'verb' &&
    last.verb.lemma === 'be' &&
    next.pos === 'NOUN' &&
    !clauseFollows(tokens, i + 1, true)
  )
    return false;
  if (last.kind === 'conjunction' || last.kind === 'mark') {
    return (
      before.some((item) => item.kind === 'marker' && item.key.endsWith('that')) ||
      clauseFollows(tokens, i + 1, true)
    );
  }
  return true;
}

/** Whether a subject and a finite verb follow before the next break. */
function clauseFollows(tokens: readonly Token[], from: number, needsSubject = false): boolean {
  let subject = false;
  for (let i = from; i < tokens.length && i < from + 18; i++) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[from]!.sentence) return false;
    // "At the trial he denies it": a second subject, so the first belongs to a preposition.
    if (subject && /^(I|he|she|they|we)$/.test(token.text) && /^(NOUN|PROPN)$/.test(tokens[i - 1]!.pos))
      return false;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM')
      subject = true;
    if (token.pos === 'AUX') return needsSubject ? subject : subject || i === from;
    if (token.pos === 'VERB' && !token.lower.endsWith('ing')) {
      if (subject && tokens[i - 1]?.lower !== 'to') return true;
      if (!subject && !needsSubject && i === from) return true;
    }
    if (/^[,;:.!?()]$/.test(token.text) && subject) return false;
    // "After the coup in April the gates were opened": a second subject again.
    if (
      subject &&
      /^(the|a|an)$/.test(token.lower) &&
      /^(NOUN|PROPN|NUM)$/.test(tokens[i - 1]!.pos) &&
      !/^(next|following|same|previous|other|more|less|whole|day|night|morning|evening|year|week|month)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
      return false;
    // "as the head of it and commands": the verb goes on from the clause before.
    if (token.pos === 'CCONJ' && subject && /^(VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return false;
    // Another clause opens before a verb has come.
    if (subject && /^(that|who|which|whom|whose|whether|because)$/.test(token.lower)) return false;
  }
  return false;
}

/** Reads a noun phrase at `i`, or null where none begins. */
function readPhrase(
  tokens: readonly Token[],
  i: number,
  limit: number,
  nameAt: Starts,
  timeAt: Starts,
  determined = false,
): Item | null {
  let at = i;
  let head = -1;
  let kind: Phrase['kind'] = 'noun';
  let name: Phrase | null = null;
  while (at < limit) {
    const named = nameAt.get(at);
    const nameEnd = named?.to;
    if (named && nameEnd !== undefined && nameEnd <= limit) {
      if (head >= 0 && kind === 'name') break;
      // "In practice its commander, Orlov, …": a name that opens with a determiner is a phrase of its own.
      if (head >= 0 && (tokens[at]!.pos === 'DET' || POSSESSIVE_PRONOUNS.has(tokens[at]!.lower))) break;
      head = named.head;
      if (head < nameEnd - 1)
        return { kind: 'phrase', from: i, to: nameEnd, phrase: makePhrase(i, nameEnd, head, 'name') };
      kind = 'name';
      name = makePhrase(at, nameEnd, head, 'name');
      at = nameEnd;
      continue;
    }
    if (timeAt.has(at)) break;
    const token = tokens[at]!;
    const { pos, lower } = token;
    if (pos === 'PRON' || (pos === 'DET' && isLonePronoun(tokens, at, limit))) {
      if (head >= 0 || determined) break;
      if (POSSESSIVE_PRONOUNS.has(lower)) {
        at++;
        if (!continuesPhrase(tokens, at, limit, nameAt)) {
          return { kind: 'phrase', from: i, to: at, phrase: makePhrase(i, at, at - 1, 'pronoun') };
        }
        const possessor = makePhrase(at - 1, at, at - 1, 'pronoun');
        const rest = readPhrase(tokens, at, limit, nameAt, timeAt);
        if (rest?.kind !== 'phrase') return { kind: 'phrase', from: i, to: at, phrase: possessor };
        const owned = { ...rest.phrase, from: i };
        deepestOwner(owned).possessor = possessor;
        return { kind: 'phrase', from: i, to: owned.to, phrase: owned };
      }
      return { kind: 'phrase', from: i, to: at + 1, phrase: makePhrase(i, at + 1, at, 'pronoun') };
    }
    if (pos === 'DET') {
      if (head >= 0) break;
      determined = true;
      at++;
      continue;
    }
    // "chief of staff" is one noun: its organ comes behind.
    if (
      lower === 'chief' &&
      tokens[at + 1]?.lower === 'of' &&
      tokens[at + 2]?.lower === 'staff' &&
      at + 3 <= limit
    )
      return { kind: 'phrase', from: i, to: at + 3, phrase: { ...makePhrase(i, at + 3, at, 'noun'), name } };
    if (pos === 'NOUN' || pos === 'PROPN') {
      if (kind === 'name' && head >= 0 && pos === 'PROPN') break;
      head = at;
      if (kind === 'name') kind = 'noun';
      at++;
      continue;
    }
    if (pos === 'NUM') {
      // "According to the Signals Bureau 40 men fled": likewise behind a name.
      if (kind === 'name' && head >= 0 && tokens[at + 1]?.pos === 'NOUN') break;
      // "on the minister's orders four men were hanged": a count of something else begins a phrase.
      if (head >= 0 && kind === 'noun' && tokens[head]!.pos === 'NOUN' && tokens[at + 1]?.pos === 'NOUN')
        break;
      head = at;
      at++;
      continue;
    }
    if (pos === 'ADJ') {
      if (head >= 0 && !(tokens[at + 1] && /NOUN|PROPN/.test(tokens[at + 1]!.pos))) break;
      at++;
      const some =
        tokens[at]?.lower === 'of' && /^(several|many|few|most|some|all|both|none|each)$/.test(lower);
      const hyphened = tokens[at]?.text === '-' && tokens[at]!.start === token.end;
      if (head < 0 && (determined || some) && !hyphened && !continuesPhrase(tokens, at, limit, nameAt)) {
        head = at - 1;
        kind = 'adjective';
        break;
      }
      continue;
    }
    if (token.text === '-' && at > i && at + 1 < limit && tokens[at - 1]!.end === token.start) {
      at++;
      if (tokens[at] && tokens[at]!.start === token.end && head >= 0 && !nameAt.has(at)) {
        if (/NOUN|PROPN|NUM/.test(tokens[at]!.pos)) head = at;
        at++;
      } else if (tokens[at] && tokens[at]!.start === token.end && !nameAt.has(at)) {
        // "a major-general": the last part is the head where nothing follows.
        if (!continuesPhrase(tokens, at + 1, limit, nameAt)) head = at;
        at++;
      }
      continue;
    }
    if (
      pos === 'VERB' &&
      head < 0 &&
      (determined || at > i) &&
      /(ed|en|ing|t|n)$/.test(lower) &&
      tokens[at + 1]?.pos !== 'DET' &&
      continuesPhrase(tokens, at + 1, limit, nameAt)
    ) {
      at++;
      continue;
    }
    if (
      pos === 'ADV' &&
      head < 0 &&
      (determined || ADVERB_IN_PHRASE.has(lower)) &&
      continuesPhrase(tokens, at + 1, limit, nameAt)
    ) {
      at++;
      continue;
    }
    if (
      pos === 'CCONJ' &&
      head < 0 &&
      at > i &&
      tokens[at - 1]!.pos === 'ADJ' &&
      tokens[at + 1]?.pos === 'ADJ'
    ) {
      at++;
      continue;
    }
    if (at === i && PREDETERMINERS.has(lower) && continuesPhrase(tokens, at + 1, limit, nameAt)) {
      at++;
      continue;
    }
    break;
  }
  if (head < 0) return null;
  const phrase = makePhrase(i, head + 1, head, kind);
  if (kind === 'noun' && name !== null && name.to <= head) phrase.name = name;
  return { kind: 'phrase', from: i, to: head + 1, phrase };
}

function isLonePronoun(tokens: readonly Token[], at: number, limit: number): boolean {
  const lower = tokens[at]!.lower;
  if (!/^(this|that|these|those|all|both|some|any|each|none)$/.test(lower)) return false;
  const next = tokens[at + 1];
  if (/^(who|which|that)$/.test(next?.lower ?? '')) return true;
  return at + 1 >= limit || next === undefined || /^(AUX|VERB|PUNCT|ADP|ADV)$/.test(next.pos);
}

function continuesPhrase(tokens: readonly Token[], at: number, limit: number, nameAt: Starts): boolean {
  for (let i = at; i < limit && i < at + 5; i++) {
    if (nameAt.has(i)) return true;
    const { pos, text, lower } = tokens[i]!;
    // "the general ordered the guard": before an article a participle is the verb.
    if (pos === 'VERB' && tokens[i + 1]?.pos === 'DET') return false;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') return true;
    if (pos === 'CCONJ' && tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ') continue;
    if (
      pos === 'ADJ' ||
      text === '-' ||
      (pos === 'VERB' && /(ed|ing)$/.test(lower)) ||
      pos === 'ADV' ||
      pos === 'DET'
    )
      continue;
    return false;
  }
  return false;
}

/** The phrase at the left edge of a chain of possessors: "his sister's house" -> "his sister". */
function deepestOwner(phrase: Phrase): Phrase {
  return phrase.possessor ? deepestOwner(phrase.possessor) : phrase;
}

/** "Orlov" + "'s" + "section" become one phrase with a possessor. */
function joinPossessors(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const owner = joined.at(-1);
    if (
      owner?.kind === 'phrase' &&
      (isPossessiveMark(tokens, item) || isPluralPossessive(tokens, item, items[i + 1]))
    ) {
      const owned = items[i + 1];
      if (owned?.kind === 'phrase' && owned.phrase.kind !== 'pronoun') {
        joined.pop();
        const phrase = { ...owned.phrase, from: owner.from };
        deepestOwner(phrase).possessor = owner.phrase;
        joined.push({ kind: 'phrase', from: owner.from, to: owned.to, phrase });
        i++;
        continue;
      }
      continue;
    }
    joined.push(item);
  }
  return joined;
}

/** "the dockers' union": an apostrophe stuck to a plural, and a noun after it. */
function isPluralPossessive(tokens: readonly Token[], item: Item, next: Item | undefined): boolean {
  const [before, mark] = [tokens[item.from - 1], tokens[item.from]!];
  if (!/^['’]$/.test(mark.text) || !before || before.end !== mark.start || !/s$/i.test(before.text))
    return false;
  return (
    next?.kind === 'phrase' &&
    next.phrase.kind !== 'pronoun' &&
    tokens[next.from]!.start > mark.end &&
    tokens[next.from]!.pos !== 'DET'
  );
}

function isPossessiveMark(tokens: readonly Token[], item: Item): boolean {
  return (
    item.to === item.from + 1 && /^['’]s?$/.test(tokens[item.from]!.text) && tokens[item.from]!.pos === 'PART'
  );
}
