/**
 * Roles: what each noun phrase or pronoun is to the verb beside it, told from order and prepositions.
 * Rough on purpose: reference needs to know subjects from objects, not a parse.
 */
import type { Document, Token } from '../tokens.ts';

export type Role = 'subject' | 'object' | 'agent' | 'oblique' | 'possessor' | 'none';

export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  /** Token of the verb it belongs to, or -1. */
  readonly verb: number;
}

interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly finite: boolean;
}

/** Verb groups of a sentence: auxiliaries, adverbs between them, and the main verb. */
export function verbGroups(doc: Document, first: number, end: number): VerbGroup[] {
  const found: VerbGroup[] = [];
  let i = first;
  while (i < end) {
    const token = doc.tokens[i]!;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') {
      i++;
      continue;
    }
    const before = doc.tokens[i - 1];
    const infinitive = i > first && before!.lower === 'to';
    const gerund = token.pos === 'VERB' && token.lower.endsWith('ing');
    let to = i + 1;
    let head = i;
    if (token.pos === 'AUX')
      for (let j = i + 1; j < end && j < i + 6; j++) {
        const next = doc.tokens[j]!;
        if (next.pos === 'VERB') {
          head = j;
          to = j + 1;
          break;
        }
        if (next.pos === 'AUX') to = j + 1;
        else if (next.pos !== 'ADV' && next.pos !== 'PART') break;
      }
    found.push({ from: i, to, head, finite: !infinitive && !gerund });
    i = to;
  }
  return found;
}

/**
 * The role of the phrase in [from, to) of one sentence. `phrases` are all phrases of the sentence in
 * order, itself among them; titles and determiners count into them.
 */
export function roleOf(
  doc: Document,
  groups: readonly VerbGroup[],
  phrases: readonly (readonly [from: number, to: number])[],
  from: number,
  to: number,
): Placed {
  const { tokens } = doc;
  const token = tokens[from]!;
  const before: Token | undefined =
    tokens[from - 1]?.sentence === token.sentence ? tokens[from - 1] : undefined;
  const after: Token | undefined = tokens[to]?.sentence === token.sentence ? tokens[to] : undefined;
  const left = groups.findLast((group) => group.to <= from);
  const right = groups.find((group) => group.from >= to);
  const place = (role: Role, verb: VerbGroup | undefined): Placed => ({
    from,
    to,
    role,
    verb: verb?.head ?? -1,
  });
  const owner = (after !== undefined && /^['’]s?$/.test(after.text)) || isOwnerPronoun(doc, from, to);
  if (owner) return place('possessor', left ?? right);
  const coordinated = coordinatedWith(doc, phrases, from);
  if (coordinated !== null) return { ...roleOf(doc, groups, phrases, ...coordinated), from, to };
  if (
    before !== undefined &&
    (before.pos === 'ADP' || before.lower === 'to') &&
    !isParticle(before, tokens[from - 2])
  ) {
    const passive = before.lower === 'by' && left !== undefined;
    return place(passive ? 'agent' : 'oblique', left ?? right);
  }
  if (right?.finite && reaches(doc, phrases, to, right.from)) return place('subject', right);
  if (left !== undefined && left.to <= from) return place('object', left);
  return place('none', right);
}

/** "his", "her letter", "their", "its", "whose": pronouns that own what follows. */
export function isOwnerPronoun(doc: Document, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const { lower } = doc.tokens[from]!;
  if (/^(?:his|their|its|whose|my|our|your)$/.test(lower)) return true;
  const next = doc.tokens[to];
  return (
    lower === 'her' &&
    next !== undefined &&
    next.sentence === doc.tokens[from]!.sentence &&
    (/^(?:NOUN|ADJ|NUM|PROPN)$/.test(next.pos) || (next.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower)))
  );
}

/** "carried out", "went over": the word before is a particle of the verb, not a preposition. */
function isParticle(before: Token, verb: Token | undefined): boolean {
  return /^(?:out|up|down|off|away|back)$/.test(before.lower) && verb?.pos === 'VERB';
}

/** Only adverbs, prepositional phrases and what stands between commas lie between a subject and its verb. */
function reaches(
  doc: Document,
  phrases: readonly (readonly [number, number])[],
  from: number,
  to: number,
): boolean {
  let i = from;
  while (i < to) {
    const token = doc.tokens[i]!;
    if (/^[,(—–]$/.test(token.text)) {
      let close = i + 1;
      while (close < to && !/^[,)—–]$/.test(doc.tokens[close]!.text)) close++;
      if (close >= to) {
        // One comma only: "Later, Orlov, he said".
        return false;
      }
      i = close + 1;
      continue;
    }
    if (/^(?:who|which|that)$/.test(token.lower)) return i === from && to - i === 1;
    if (/^[;:.]$/.test(token.text) || token.pos === 'CCONJ' || token.pos === 'SCONJ') return false;
    if (token.pos === 'PRON' && !/sel(?:f|ves)$/.test(token.lower)) return false;
    const phrase = phrases.find(([start]) => start === i);
    if (phrase !== undefined) {
      const before = doc.tokens[i - 1]!;
      if (before.pos !== 'ADP') return false;
      i = phrase[1];
      continue;
    }
    i++;
  }
  return true;
}

/** The phrase right before "and" or "or". */
function coordinatedWith(
  doc: Document,
  phrases: readonly (readonly [number, number])[],
  from: number,
): readonly [number, number] | null {
  const before = doc.tokens[from - 1];
  if (before === undefined || !/^(?:and|or)$/.test(before.lower)) return null;
  return phrases.find(([, end]) => end === from - 1) ?? null;
}
