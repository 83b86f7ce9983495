/**
 * "His deputy", "Orlov's successor": once a text has named who that is ("Orlov's deputy, Karsk"), the same
 * words go back to the one named. Where it names two, nobody is meant for sure.
 */
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';

/** What one person can be to another, by a single holder at a time. */
const COMPANIONS =
  /^(?:deputy|adjutant|successor|predecessor|aide|assistant|superior|chief|commander|secretary|lawyer|driver|interpreter|wife|husband|widow|father|mother|brother|sister|son|daughter|fiancé|fiancée)$/;

export interface CompanionReferences {
  readonly doc: Document;
  readonly mentions: readonly NameMention[];
  readonly entityOfMention: readonly (number | null)[];
  readonly anaphora: ReadonlyMap<number, number>;
}

/** The anaphora with these added; what is resolved already stays. */
export function withCompanions({
  doc,
  mentions,
  entityOfMention,
  anaphora,
}: CompanionReferences): ReadonlyMap<number, number> {
  const found = new Map(anaphora);
  const named = new Set(
    mentions.flatMap(({ form }, i) => (form === 'name' ? [entityOfMention[i] ?? -1] : [])),
  );
  /** "12 deputy" to who was named so; null where two were. */
  const known = new Map<string, number | null>();
  mentions.forEach((mention, i) => {
    const word = doc.tokens[mention.head]!.lower;
    if (mention.form !== 'nominal' || mention.type !== 'Person' || !COMPANIONS.test(word)) return;
    const owner = ownerOf(doc, mentions, entityOfMention, found, i);
    if (owner === null) return;
    const key = `${owner} ${word}`;
    const entity = found.get(mention.head) ?? entityOfMention[i] ?? null;
    if (entity !== null && entity !== owner && named.has(entity))
      known.set(key, (known.get(key) ?? entity) === entity ? entity : null);
    else {
      const meant = known.get(key);
      if (meant != null && meant !== owner) found.set(mention.head, meant);
    }
  });
  return found;
}

/** Whose: "his deputy", "Orlov's deputy", "the deputy of Orlov". */
function ownerOf(
  doc: Document,
  mentions: readonly NameMention[],
  entityOfMention: readonly (number | null)[],
  anaphora: ReadonlyMap<number, number>,
  i: number,
): number | null {
  const { tokens, head } = mentions[i]!;
  for (let at = head - 1; at >= tokens[0] - 1 && at >= head - 4; at--) {
    if (/^(?:his|her)$/.test(doc.tokens[at]?.lower ?? '')) return anaphora.get(at) ?? null;
    if (/^[’']s?$/.test(doc.tokens[at]?.text ?? '')) return nameEndingAt(at);
  }
  return doc.tokens[head + 1]?.lower === 'of' ? nameStartingAt(head + 2) : null;

  function nameEndingAt(end: number): number | null {
    const place = mentions.findIndex(({ form, tokens: [, to] }) => form === 'name' && to === end);
    return entityOfMention[place] ?? null;
  }
  function nameStartingAt(start: number): number | null {
    const place = mentions.findIndex(
      ({ form, tokens: [from], title, type }) =>
        form === 'name' && type === 'Person' && (title?.[0] ?? from) === start,
    );
    return entityOfMention[place] ?? null;
  }
}
