/**
 * Descriptions that stand for a name: "the colonel" after "Colonel Orlov", "the bureau" after "State
 * Security Bureau", "the organ" after the one organ spoken of. Only where one candidate fits.
 */
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import type { Resolution } from './resolve-entities.ts';

/** Head nouns that any organization may be called by. */
const GENERIC_ORGANS = /^(?:organ|organization|organisation|agency|body|institution|apparatus)$/;
/** How many sentences back a generic word may reach. */
const REACH = 6;

/** Fills `one` by the head token of each description that goes back to a named entity. */
export function resolveDescriptions(
  doc: Document,
  mentions: readonly NameMention[],
  { entityOf }: Resolution,
  one: Map<number, number>,
): void {
  const resolved = new Map<number, number>();
  /** Named entities so far by "Person colonel", "Organization bureau": the words they can be called by. */
  const called = new Map<string, Set<number>>();
  /** Organizations named lately, with the sentence. */
  const organs: { entity: number; sentence: number }[] = [];
  mentions.forEach((mention, i) => {
    const entity = entityOf[i];
    if (entity == null) return;
    if (mention.form === 'name') {
      for (const word of callable(doc, mention)) {
        const key = `${mention.type} ${word}`;
        called.set(key, (called.get(key) ?? new Set<number>()).add(entity));
      }
      if (mention.type === 'Organization')
        organs.push({ entity, sentence: doc.tokens[mention.tokens[0]]!.sentence });
      return;
    }
    if (!isBareDefinite(doc, mention)) return;
    const { lemma, sentence } = doc.tokens[mention.head]!;
    let fitting = called.get(`${mention.type} ${lemma}`) ?? new Set<number>();
    if (mention.type === 'Organization' && GENERIC_ORGANS.test(lemma)) {
      while (organs.length > 0 && organs[0]!.sentence < sentence - REACH) organs.shift();
      fitting = new Set(organs.map((organ) => organ.entity));
    }
    const found = resolved.get(entity) ?? (fitting.size === 1 ? [...fitting][0]! : null);
    if (found === null || found === entity) return;
    resolved.set(entity, found);
    one.set(mention.head, found);
  });
  bareNouns(doc, mentions, entityOf, one);
}

/** Plain nouns that mean an organ only where one is named by them: "the society" after "Geographical Society of Torvik". */
const ONLY_OF_NAMED = /^(?:society|foundation|league|company|union|college|centre|center|movement|front)$/;

function bareNouns(
  doc: Document,
  mentions: readonly NameMention[],
  entityOf: readonly (number | null)[],
  one: Map<number, number>,
): void {
  const called = new Map<string, Set<number>>();
  let next = 0;
  for (const { index, lower, text } of doc.tokens) {
    for (; next < mentions.length && mentions[next]!.tokens[0] <= index; next++) {
      const [mention, entity] = [mentions[next]!, entityOf[next]];
      if (entity == null || mention.form !== 'name' || mention.type !== 'Organization') continue;
      for (const word of callable(doc, mention))
        called.set(word, (called.get(word) ?? new Set<number>()).add(entity));
    }
    const fitting = ONLY_OF_NAMED.test(lower) && lower === text ? called.get(lower) : undefined;
    if (fitting?.size !== 1 || !/^(?:the|this)$/.test(doc.tokens[index - 1]?.lower ?? '')) continue;
    const after = doc.tokens[index + 1];
    if (after !== undefined && (/^(?:NOUN|PROPN)$/.test(after.pos) || after.lower === 'of')) continue;
    if (!one.has(index)) one.set(index, [...fitting][0]!);
  }
}

/** "the colonel", "this organ": a determiner and the head, nothing else. */
function isBareDefinite(doc: Document, { tokens: [from, to], head }: NameMention): boolean {
  return to - from === 2 && head === to - 1 && /^(?:the|this|that)$/.test(doc.tokens[from]!.lower);
}

/** The words that "the …" may repeat: the rank or office of a person, the head noun of a longer name. */
function callable(doc: Document, { type, title, tokens: [from, to], head }: NameMention): string[] {
  if (type === 'Organization') return to - from > 1 ? organNouns(doc, from, to, head) : [];
  if (type !== 'Person' || title === null) return [];
  return doc.tokens.slice(...title).map(({ lower }) => {
    const word = lower.replace(/\.$/, '');
    return ABBREVIATIONS[word] ?? word;
  });
}

/** "bureau" of "State Security Bureau", "society" of "Geographical Society of Torvik". */
function organNouns(doc: Document, from: number, to: number, head: number): string[] {
  const before = doc.tokens.slice(from + 1, to).findIndex(({ lower }) => /^(?:of|for|on|in)$/.test(lower));
  const first = before < 0 ? null : doc.tokens[from + before]!;
  return first !== null && NAMED_ORGANS.test(first.lower) && first.index !== head
    ? [doc.tokens[head]!.lower, first.lower]
    : [doc.tokens[head]!.lower];
}

const NAMED_ORGANS =
  /^(?:society|foundation|court|agency|bureau|ministry|university|institute|academy|association|union|federation|committee|commission|council|department|directorate|office|bank|party|army|guard|brigade|division|tribunal|chamber|board|league|church|order|company|corporation|museum|school|college|front|movement|service|police|fund|congress|senate|assembly|parliament)$/;

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  col: 'colonel',
  gen: 'general',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  brig: 'brigadier',
  prof: 'professor',
  dr: 'doctor',
  gov: 'governor',
  sen: 'senator',
};
