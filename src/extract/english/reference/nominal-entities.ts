/**
 * Descriptions of one source: "the party" again is the same party; "a colonel" founds an entity to which
 * "the colonel" goes back; a description in apposition belongs to the name beside it.
 */
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import type { Clusters } from './clusters.ts';

export function joinNominals(doc: Document, mentions: readonly NameMention[], clusters: Clusters): void {
  /** Descriptions by type and head, then by their other words: the latest mention of each. */
  const seen = new Map<string, Map<string, { mention: number; modifiers: readonly string[] }>>();
  mentions.forEach((mention, i) => {
    if (mention.form !== 'nominal') return;
    const name = appositionName(doc, mentions, i);
    if (name !== null) clusters.join(name, i);
    const described = describedBefore(doc, mentions, i);
    if (described !== null) clusters.join(described, i);
    const key = `${mention.type} ${doc.tokens[mention.head]!.lower}`;
    const earlier = seen.get(key) ?? new Map<string, { mention: number; modifiers: readonly string[] }>();
    const { modifiers, definite } = describe(doc, mention);
    if (name === null && described === null && definite) {
      const same = [...earlier.values()].filter((other) => agree(modifiers, other.modifiers));
      // Two that fit: only the very same words are taken for the same thing.
      const exact = earlier.get(modifiers.join(' '));
      if (new Set(same.map((other) => clusters.find(other.mention))).size === 1)
        clusters.join(same.at(-1)!.mention, i);
      else if (exact !== undefined) clusters.join(exact.mention, i);
    }
    earlier.set(modifiers.join(' '), { mention: i, modifiers });
    seen.set(key, earlier);
  });
}

/** Everything but determiner and head: adjectives, owners, "of …". */
function describe(doc: Document, mention: NameMention): { modifiers: string[]; definite: boolean } {
  const [from, to] = mention.tokens;
  const first = doc.tokens[from]!.lower;
  const determiner = /^(?:the|a|an|this|that|these|those|some|one|another)$/.test(first);
  const modifiers: string[] = [];
  for (let i = determiner ? from + 1 : from; i < to; i++)
    if (i !== mention.head) modifiers.push(doc.tokens[i]!.lower);
  const indefinite = /^(?:a|an|some|one|another|several)$/.test(first) || doc.tokens[from]!.pos === 'NUM';
  const owned = /^(?:my|your|his|her|its|our|their|whose)$/.test(first);
  return { modifiers, definite: !indefinite && !owned };
}

/** "the ambassador" goes back to "the German ambassador", not the other way round with a new adjective. */
function agree(later: readonly string[], earlier: readonly string[]): boolean {
  return later.every((word) => earlier.includes(word));
}

/** "Orlov, the ambassador" and "the Archbishop of Torvik, Orlov,": the name that a comma joins to a description. */
function appositionName(doc: Document, mentions: readonly NameMention[], i: number): number | null {
  const mention = mentions[i]!;
  if (mention.type !== 'Person' && mention.type !== 'Organization') return null;
  const [from] = mention.tokens;
  const to = endWithOf(doc, mentions, i);
  const called = calledName(doc, mentions, i, to);
  if (called !== null) return called;
  if (doc.tokens[from - 1]?.text === ',')
    for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
      const other = mentions[j]!;
      if (other.form !== 'name' || other.type !== mention.type || other.tokens[1] !== from - 1) continue;
      if (closes(doc, to) && !inList(doc, other.tokens[0], to)) return j;
    }
  if (doc.tokens[to]?.text === ',')
    for (let j = i + 1; j < mentions.length && j <= i + 4; j++) {
      const other = mentions[j]!;
      if (other.form !== 'name' || other.type !== mention.type) continue;
      if ((other.title?.[0] ?? other.tokens[0]) !== to + 1) continue;
      if (closes(doc, other.tokens[1]) && !inList(doc, from, other.tokens[1])) return j;
    }
  return null;
}

/** "a sailor known as Orlov". */
function calledName(doc: Document, mentions: readonly NameMention[], i: number, to: number): number | null {
  let at = to;
  if (!/^(?:called|named|known|nicknamed|alias)$/.test(doc.tokens[at]?.lower ?? '')) return null;
  at++;
  while (/^(?:as|only|simply|to|us|by|the|name|of|["“‘'])$/.test(doc.tokens[at]?.lower ?? '')) at++;
  for (let j = i + 1; j < mentions.length && j <= i + 2; j++) {
    const other = mentions[j]!;
    if (other.tokens[0] === at && other.form === 'name' && other.type === mentions[i]!.type) return j;
  }
  return null;
}

/** "the doctor, a quiet man called Orlov": the description before a comma. */
function describedBefore(doc: Document, mentions: readonly NameMention[], i: number): number | null {
  const { type, tokens } = mentions[i]!;
  const [from, to] = tokens;
  if (type !== 'Person' || doc.tokens[from - 1]?.text !== ',' || !/^an?$/.test(doc.tokens[from]!.lower))
    return null;
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const other = mentions[j]!;
    if (other.form !== 'nominal' || other.type !== 'Person' || other.tokens[1] !== from - 1) continue;
    const after = doc.tokens[to];
    const closed =
      after !== undefined && (/^[,—–)]$/.test(after.text) || /^(?:called|named|known)$/.test(after.lower));
    return closed && doc.tokens[other.tokens[0] - 1]?.text !== ',' ? j : null;
  }
  return null;
}

/** One past a description with the name that "of" hangs on it: "the Archbishop of Torvik". */
function endWithOf(doc: Document, mentions: readonly NameMention[], i: number): number {
  const to = mentions[i]!.tokens[1];
  if (doc.tokens[to]?.lower !== 'of') return to;
  const start = doc.tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  for (let j = i + 1; j < mentions.length && j <= i + 2; j++)
    if (mentions[j]!.tokens[0] === start) return mentions[j]!.tokens[1];
  return to;
}

function closes(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  if (token?.lower === 'and') return /^(?:NOUN|ADJ)$/.test(doc.tokens[at + 1]?.pos ?? '');
  return (
    token === undefined ||
    /^[,.;:—–)?!]$/.test(token.text) ||
    /^(?:of|who|whose|in|at|for)$/.test(token.lower)
  );
}

/** "Orlov, the colonel, and …": a list, where a comma joins different people. */
function inList(doc: Document, start: number, end: number): boolean {
  const before = doc.tokens[start - 1];
  const after = doc.tokens[end];
  const next = doc.tokens[end + 1];
  const and = (lower: string | undefined) => lower === 'and' || lower === 'or';
  return (
    before?.text === ',' ||
    (and(after?.lower) && !/^(?:NOUN|ADJ)$/.test(next?.pos ?? '')) ||
    (after?.text === ',' && and(next?.lower))
  );
}
