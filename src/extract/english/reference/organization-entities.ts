/**
 * Organizations of one source: equal names with and without article, an acronym and the name it stands
 * for, and the head alone ("the Bureau") for the one name that ends in it.
 */
import { isAcronym } from '../mentions/capitals.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import { acronymFits } from './acronym.ts';
import type { Clusters } from './clusters.ts';
import { fold } from './person-name.ts';

/** Two names with one head, named within so many sentences, make the head alone unclear. */
const NEAR = 8;

export function joinOrganizations(doc: Document, mentions: readonly NameMention[], clusters: Clusters): void {
  const byName = new Map<string, number>();
  const wordsBy = new Map<number, string[]>();
  mentions.forEach((mention, i) => {
    if (mention.type === 'Organization' && mention.form === 'name') wordsBy.set(i, nameWords(doc, mention));
  });
  /** Longer names by their head noun: mentions in order. */
  const headed = new Map<string, number[]>();
  for (const [i, words] of wordsBy) {
    const head = headOf(words);
    if (head !== null) headed.set(head, [...(headed.get(head) ?? []), i]);
  }
  const alone: number[] = [];
  const firstAlone = new Map<string, number>();
  for (const [i, words] of wordsBy) {
    const key = keyOf(words);
    if (words.length === 1 && headed.has(key)) {
      alone.push(i);
      if (!firstAlone.has(key)) firstAlone.set(key, i);
      continue;
    }
    const first = byName.get(key);
    if (first === undefined) byName.set(key, i);
    else clusters.join(first, i);
  }
  joinBracketed(doc, mentions, clusters);
  joinAcronyms([...byName.values()], wordsBy, clusters);
  for (const i of alone) {
    const key = fold(wordsBy.get(i)![0]!);
    const long = longName(doc, mentions, headed.get(key)!, clusters, i, firstAlone.get(key)!);
    const same = byName.get(key);
    if (long !== null) clusters.join(long, i);
    else if (same !== undefined) clusters.join(same, i);
    else byName.set(key, i);
  }
}

/** Folded words without articles inside: "Committee for (the) Defence". */
function keyOf(words: readonly string[]): string {
  return words
    .map(fold)
    .filter((word) => word !== 'the')
    .join(' ');
}

/** The name that "the Bureau" shortens: the only one in the text, or the last before with no other near. */
function longName(
  doc: Document,
  mentions: readonly NameMention[],
  fitting: readonly number[],
  clusters: Clusters,
  short: number,
  firstShort: number,
): number | null {
  if (new Set(fitting.map((i) => clusters.find(i))).size === 1) return fitting[0]!;
  // Used before any longer name, and several follow: a name in its own right.
  if (firstShort < fitting[0]!) return null;
  const sentenceOf = (i: number) => doc.tokens[mentions[i]!.tokens[0]]!.sentence;
  const before = fitting.filter((i) => i < short);
  const last = before.at(-1);
  if (last === undefined) return null;
  const rival = before.some(
    (i) => clusters.find(i) !== clusters.find(last) && sentenceOf(i) >= sentenceOf(short) - NEAR,
  );
  return rival ? null : last;
}

function joinAcronyms(
  firsts: readonly number[],
  wordsBy: ReadonlyMap<number, string[]>,
  clusters: Clusters,
): void {
  for (const short of firsts) {
    const words = wordsBy.get(short)!;
    if (words.length !== 1 || !isAcronym(words[0]!) || isExpanded(short, firsts, wordsBy, clusters)) continue;
    const fitting = firsts.filter(
      (long) => wordsBy.get(long)!.length > 1 && acronymFits(words[0]!, wordsBy.get(long)!),
    );
    if (new Set(fitting.map((long) => clusters.find(long))).size === 1) clusters.join(fitting[0]!, short);
  }
}

/** An acronym that brackets have explained already is not explained again by its letters. */
function isExpanded(
  short: number,
  firsts: readonly number[],
  wordsBy: ReadonlyMap<number, string[]>,
  clusters: Clusters,
): boolean {
  return firsts.some(
    (other) => wordsBy.get(other)!.length > 1 && clusters.find(other) === clusters.find(short),
  );
}

/** "State Security Bureau (SSB)" and "SSB (State Security Bureau)". */
function joinBracketed(doc: Document, mentions: readonly NameMention[], clusters: Clusters): void {
  const endsAt = new Map<number, number[]>();
  mentions.forEach(({ type, tokens }, i) => {
    if (type === 'Organization') endsAt.set(tokens[1], [...(endsAt.get(tokens[1]) ?? []), i]);
  });
  mentions.forEach((mention, i) => {
    const [from, to] = mention.tokens;
    if (mention.type !== 'Organization' || mention.form !== 'name' || doc.tokens[from - 1]?.text !== '(')
      return;
    if (!/^[),;]$/.test(doc.tokens[to]?.text ?? '')) return;
    const before = endsAt.get(from - 1) ?? [];
    const acronym = doc.tokens[from]!.text;
    const named = before.filter((j) => mentions[j]!.form === 'name');
    // The shortest that the letters fit, else the name right before: "the Foreign Department of X (FD)".
    const owner =
      before.find((j) => acronymFits(acronym, nameWords(doc, mentions[j]!), 2)) ?? named[0] ?? before[0];
    if (owner !== undefined && (to - from === 1 || isAcronym(doc.tokens[mentions[owner]!.tokens[0]]!.text)))
      clusters.join(owner, i);
  });
}

/** The words of a name or a description without its article. */
function nameWords(doc: Document, { tokens }: NameMention): string[] {
  const words = doc.tokens.slice(tokens[0], tokens[1]).map(({ text }) => text);
  return words.length > 1 && /^(?:the|a|an)$/i.test(words[0]!) ? words.slice(1) : words;
}

/** "bureau" of "State Security Bureau", "ministry" of "Ministry of the Interior". */
function headOf(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  const of = words.findIndex((word) => /^(?:of|for)$/.test(word));
  return fold(of > 0 ? words[of - 1]! : words.at(-1)!);
}
