/**
 * Fillers: from a noun phrase to the argument of a claim, with the name the text gives and the entity
 * behind it. Pronouns are resolved where the reference reader was sure; else their words stand.
 */

import type { Quantity } from '../../../model/claim.ts';
import type { EntityType } from '../../../model/entity.ts';
import type { Range, ReadArgument } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import { type Phrase, phraseEnd } from '../clauses/phrase.ts';

export interface Filler {
  readonly argument: ReadArgument;
  readonly type: EntityType | null;
  /** Tokens it stands on, for the span of the claim. */
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity | null;
}

const HUMAN_PRONOUNS = new Set([
  'he',
  'him',
  'his',
  'she',
  'her',
  'hers',
  'himself',
  'herself',
  'who',
  'whom',
  'i',
  'me',
]);
const GROUP_PRONOUNS = new Set([
  'they',
  'them',
  'their',
  'themselves',
  'we',
  'us',
  'our',
  'those',
  'these',
  'others',
]);
const COUNT_NOUNS = new Set([
  'hundred',
  'thousand',
  'dozen',
  'score',
  'ten',
  'million',
  'number',
  'handful',
  'majority',
  'minority',
  'couple',
  'group',
  'kind',
  'sort',
  'lot',
  'one',
  'some',
  'many',
  'most',
  'several',
  'all',
  'both',
  'none',
  'each',
  'neither',
  'two',
  'three',
  'last',
  'rest',
  'remnant',
]);
/** "one of his letters", "hundreds of hostages": the noun behind "of" is what is meant. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  hundred: 100,
};

/** The arguments that a phrase fills: one, or each of those that "they" or "the two men" stand for. */
export function fillersOf(analysis: Analysis, phrase: Phrase): Filler[] {
  const several = analysis.plurals.get(phrase.head);
  const filler = fillerOf(analysis, phrase);
  // "two of them, Orlov and Petrov,": each by name.
  const row = phrase.appositions.find((a) => a.kind === 'name' && a.conjuncts.length > 0);
  if (row && phrase.kind !== 'name') {
    const named = [row, ...row.conjuncts].map((name) => fillerOf(analysis, name));
    if (named.every(({ type }) => type === 'Person'))
      return named.map((each) => ({
        ...each,
        quantity: filler.quantity,
        from: filler.from,
        to: Math.max(filler.to, each.to),
      }));
  }
  if (!several) return [filler];
  return several.map((entity) => {
    const name = analysis.usualNames[entity]!;
    const { type } = analysis.entities[entity]!;
    return { ...filler, type, quantity: null, argument: { ...filler.argument, name, entity } };
  });
}

/** The argument that a phrase fills; `words` for values (roles, reasons) that are no entities. */
export function fillerOf(analysis: Analysis, phrase: Phrase): Filler {
  const { tokens } = analysis;
  const core = countedPhrase(analysis, phrase);
  const quantity = quantityOf(analysis, phrase, core);
  // "the head of the section, Orlov": the name says more than the noun.
  const named =
    core.kind === 'noun'
      ? core.appositions.find((a) => a.kind === 'name' && mentionOf(analysis, a)?.type === 'Person')
      : undefined;
  // "Orlov, a careerist who …": the noun in apposition is the one it stands beside.
  const target = named ?? hostOf(analysis, core) ?? core;
  const found = lookUp(analysis, target);
  const to = Math.max(phrase.to, target.to);
  if (found) return { ...found, from: phrase.from, to, quantity };
  const end = target.kind === 'pronoun' ? target.to : withOf(target);
  const [start, stop] = trimDeterminer(analysis, target.from, end);
  return {
    argument: {
      name: analysis.doc.text.slice(tokens[start]!.start, tokens[stop - 1]!.end).replace(/\s+/g, ' '),
      entity: null,
      claim: null,
      range: [tokens[target.from]!.start, tokens[end - 1]!.end],
    },
    type: pronounType(tokens[target.head]!.lower),
    from: phrase.from,
    to: Math.max(to, end),
    quantity,
  };
}

function hostOf(analysis: Analysis, phrase: Phrase): Phrase | null {
  if (phrase.kind !== 'noun' || !phrase.host) return null;
  const { host } = phrase;
  return (host.kind === 'name' && /^(Person|Organization)$/.test(mentionOf(analysis, host)?.type ?? '')) ||
    host.kind === 'pronoun'
    ? host
    : null;
}

type Found = Pick<Filler, 'argument' | 'type'>;

function lookUp(analysis: Analysis, phrase: Phrase): Found | null {
  const { tokens, entities, anaphora } = analysis;
  const referred =
    anaphora.get(phrase.head) ?? (phrase.kind === 'pronoun' ? anaphora.get(phrase.from) : undefined);
  if (
    referred !== undefined &&
    (phrase.kind === 'pronoun' || phrase.kind === 'adjective' || mentionOf(analysis, phrase)?.form !== 'name')
  ) {
    const entity = entities[referred]!;
    return {
      argument: {
        name: analysis.usualNames[referred]!,
        entity: referred,
        claim: null,
        range: [tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end],
      },
      type: entity.type,
    };
  }
  const place = mentionPlace(analysis, phrase);
  if (place === null) return null;
  const mention = analysis.mentions[place]!;
  const entity = analysis.entityOfMention[place] ?? null;
  const named = entity !== null && /\p{Lu}/u.test(analysis.usualNames[entity]!) && mention.form === 'nominal';
  const people = mention.form === 'nominal' && mention.type === 'Group' && !named;
  const whole = people ? withPeopleOf(analysis, phrase, mention.range) : mention.range;
  const words = analysis.doc.text.slice(...whole).replace(/\s+/g, ' ');
  // A name keeps its own words; a description takes the name of whom it describes, if that has one.
  const own = entity === null || whole !== mention.range || (mention.form === 'name' && !mention.inverted);
  return {
    argument: {
      name: own ? words : analysis.usualNames[entity]!,
      entity,
      claim: null,
      range: whole,
    },
    type: entity === null ? mention.type : analysis.entities[entity]!.type,
  };
}

/** "the members of the Council": a description goes on to whom it is of. */
function withPeopleOf(analysis: Analysis, phrase: Phrase, range: Range): Range {
  const of = phrase.attached.find((a) => a.preposition === 'of');
  if (!of || !/^(Person|Organization|Place|Group)$/.test(mentionOf(analysis, of.phrase)?.type ?? ''))
    return range;
  const end = analysis.tokens[withOf(phrase) - 1]!.end;
  return end > range[1] ? [range[0], end] : range;
}

function mentionOf(analysis: Analysis, phrase: Phrase) {
  const place = mentionPlace(analysis, phrase);
  return place === null ? null : analysis.mentions[place]!;
}

/** The mention whose head is the phrase's head; a name inside counts only if it is the head. */
function mentionPlace(analysis: Analysis, phrase: Phrase): number | null {
  const places = analysis.mentionsAt.get(phrase.head) ?? [];
  let best: number | null = null;
  for (const place of places) {
    const mention = analysis.mentions[place]!;
    const [from, to] = mention.tokens;
    if (mention.head !== phrase.head && !(mention.form === 'name' && to === phrase.to)) continue;
    if (mention.form === 'name') return place;
    if (from >= phrase.from && best === null) best = place;
  }
  return best;
}

/** "hundreds and thousands of hostages" -> hostages; "one of his letters" -> his letters. */
export function countedPhrase(analysis: Analysis, phrase: Phrase): Phrase {
  const token = analysis.tokens[phrase.head]!;
  if (phrase.kind === 'name' || phrase.kind === 'time') return phrase;
  const of = [phrase, ...phrase.conjuncts].flatMap((p) => p.attached).find((a) => a.preposition === 'of');
  if (
    of &&
    (COUNT_NOUNS.has(token.lemma) || COUNT_NOUNS.has(token.lower.replace(/s$/, '')) || token.pos === 'NUM')
  ) {
    return countedPhrase(analysis, of.phrase);
  }
  return phrase;
}

function quantityOf(analysis: Analysis, phrase: Phrase, core: Phrase): Quantity | null {
  const { tokens, doc } = analysis;
  const slice = (from: number, to: number) =>
    doc.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  if (core !== phrase) {
    const of = core.from - 1;
    const text = slice(phrase.from, Math.max(of, phrase.from + 1));
    const counted = phrase.to === phrase.from + 1 ? numberOf(tokens[phrase.head]!.lower) : null;
    return { text, min: counted, max: counted };
  }
  if (phrase.kind === 'name' || phrase.kind === 'time' || phrase.kind === 'pronoun') return null;
  for (let i = phrase.from; i < phrase.head; i++) {
    const token = tokens[i]!;
    if (token.pos !== 'NUM') continue;
    const value = numberOf(token.lower);
    if (value === null || value < 2) return null;
    const other = tokens[i + 1]?.lower === 'and' ? numberOf(tokens[i + 2]!.lower) : null;
    if (other !== null && tokens[i - 1]?.lower === 'between')
      return { text: slice(i - 1, i + 3), min: value, max: other };
    const before = tokens
      .slice(Math.max(0, i - 2), i)
      .map((t) => t.lower)
      .join(' ');
    const atLeast = /at least$|more than$|over$/.test(before);
    const atMost = /at most$|fewer than$|less than$|up to$/.test(before);
    return { text: slice(i, i + 1), min: atMost ? null : value, max: atLeast ? null : value };
  }
  return null;
}

function numberOf(word: string): number | null {
  if (/^\d[\d,]*$/.test(word)) return Number(word.replaceAll(',', ''));
  return NUMBER_WORDS[word] ?? null;
}

/** The phrase with its "of …" and, for values, what hangs on it. */
function withOf(phrase: Phrase): number {
  const of = phrase.attached.find((a) => a.preposition === 'of');
  return of ? Math.max(phrase.to, withOf(of.phrase)) : phrase.to;
}

function trimDeterminer(analysis: Analysis, from: number, to: number): [number, number] {
  const { tokens } = analysis;
  const first = tokens[from]!;
  if (to - from > 1 && first.pos === 'DET' && /^(the|a|an|this|that|these|those|no|any)$/.test(first.lower))
    return [from + 1, to];
  return [from, to];
}

function pronounType(lower: string): EntityType | null {
  if (HUMAN_PRONOUNS.has(lower)) return 'Person';
  if (GROUP_PRONOUNS.has(lower)) return 'Group';
  return null;
}

/** The words of a phrase with everything that hangs on it: for values such as roles and reasons. */
export function wordsOf(analysis: Analysis, phrase: Phrase, extent: 'whole' | 'bare' = 'whole'): Filler {
  const { tokens, doc } = analysis;
  const end = extent === 'whole' ? phraseEnd(phrase) : phrase.to;
  const [start] = trimDeterminer(analysis, phrase.from, end);
  return {
    argument: {
      name: doc.text.slice(tokens[start]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' '),
      entity: null,
      claim: null,
      range: [tokens[start]!.start, tokens[end - 1]!.end],
    },
    type: null,
    from: phrase.from,
    to: end,
    quantity: null,
  };
}
