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
}

/** "the colonel", "this organ": a determiner and the head, nothing else. */
function isBareDefinite(doc: Document, { tokens: [from, to], head }: NameMention): boolean {
  return to - from === 2 && head === to - 1 && /^(?:the|this|that)$/.test(doc.tokens[from]!.lower);
}

/** The words that "the …" may repeat: the rank or office of a person, the head noun of a longer name. */
function callable(doc: Document, { type, title, tokens: [from, to], head }: NameMention): string[] {
  if (type === 'Organization') return to - from > 1 ? [doc.tokens[head]!.lower] : [];
  if (type !== 'Person' || title === null) return [];
  return doc.tokens.slice(...title).map(({ lower }) => {
    const word = lower.replace(/\.$/, '');
    return ABBREVIATIONS[word] ?? word;
  });
}

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
