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
  mentions.forEach((mention, i) => {
    const entity = entityOf[i];
    if (mention.form !== 'nominal' || entity == null || !isBareDefinite(doc, mention)) return;
    const known = resolved.get(entity);
    const found = known ?? antecedent(doc, mentions, entityOf, i);
    if (found === null || found === entity) return;
    resolved.set(entity, found);
    one.set(mention.head, found);
  });
}

/** "the colonel", "this organ": a determiner and the head, nothing else. */
function isBareDefinite(doc: Document, { tokens: [from, to], head }: NameMention): boolean {
  return to - from === 2 && head === to - 1 && /^(?:the|this|that)$/.test(doc.tokens[from]!.lower);
}

function antecedent(
  doc: Document,
  mentions: readonly NameMention[],
  entityOf: readonly (number | null)[],
  at: number,
): number | null {
  const mention = mentions[at]!;
  const head = doc.tokens[mention.head]!;
  const sentence = head.sentence;
  const fitting = new Set<number>();
  for (let i = at - 1; i >= 0; i--) {
    const other = mentions[i]!;
    const entity = entityOf[i];
    if (entity == null || other.type !== mention.type || other.form !== 'name') continue;
    const distance = sentence - doc.tokens[other.tokens[0]]!.sentence;
    if (mention.type === 'Person') {
      if (titleHas(doc, other, head.lemma)) fitting.add(entity);
    } else if (mention.type === 'Organization') {
      if (GENERIC_ORGANS.test(head.lemma)) {
        if (distance <= REACH) fitting.add(entity);
      } else if (nameHas(doc, other, head.lemma)) fitting.add(entity);
    }
  }
  return fitting.size === 1 ? [...fitting][0]! : null;
}

function titleHas(doc: Document, { title }: NameMention, lemma: string): boolean {
  if (title === null) return false;
  for (let i = title[0]; i < title[1]; i++) {
    const lower = doc.tokens[i]!.lower.replace(/\.$/, '');
    if (lower === lemma || ABBREVIATIONS[lower] === lemma) return true;
  }
  return false;
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

function nameHas(doc: Document, { tokens: [from, to], head }: NameMention, lemma: string): boolean {
  return to - from > 1 && doc.tokens[head]!.lower === lemma;
}
