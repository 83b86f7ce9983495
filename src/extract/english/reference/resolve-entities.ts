/**
 * Entities of one source: which mentions name the same person, organ or place. Forms of one name are
 * joined where nothing else fits them; where two fit, the form stays apart. Nothing is joined across
 * sources here, and two different full names are never joined.
 */
import type { ReadEntity } from '../../extractor.ts';
import { turned } from '../entries/headwords.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import { Clusters } from './clusters.ts';
import { joinNominals } from './nominal-entities.ts';
import { joinOrganizations } from './organization-entities.ts';
import { joinPersons } from './person-entities.ts';
import { fold } from './person-name.ts';

export interface Resolution {
  readonly entities: readonly ReadEntity[];
  /** Entity of each mention, by its place in `mentions`; null where it stands for none by itself. */
  readonly entityOf: readonly (number | null)[];
}

export function resolveEntities(doc: Document, mentions: readonly NameMention[]): Resolution {
  const clusters = new Clusters(mentions.length);
  joinPersons(doc, mentions, clusters);
  joinOrganizations(doc, mentions, clusters);
  joinEqualNames(doc, mentions, clusters);
  joinNominals(doc, mentions, clusters);
  const entities: ReadEntity[] = [];
  const entityOf = new Array<number | null>(mentions.length).fill(null);
  for (const members of clusters.lists()) {
    for (const member of members) entityOf[member] = entities.length;
    entities.push(
      entityFrom(
        doc,
        members.map((member) => mentions[member]!),
      ),
    );
  }
  return { entities, entityOf };
}

/** Places, works, events and groups with the same words are one. */
function joinEqualNames(doc: Document, mentions: readonly NameMention[], clusters: Clusters): void {
  const seen = new Map<string, number>();
  mentions.forEach((mention, i) => {
    if (mention.form !== 'name' || mention.type === 'Person' || mention.type === 'Organization') return;
    const key = `${mention.type} ${nameKey(doc, mention)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else clusters.join(first, i);
  });
}

export function nameKey(doc: Document, mention: NameMention): string {
  return wordsOf(doc, mention).map(fold).join(' ');
}

/** The words of a mention, without an article before. */
export function wordsOf(doc: Document, { tokens }: NameMention): string[] {
  const words = doc.tokens.slice(tokens[0], tokens[1]).map(({ text }) => text);
  return words.length > 1 && /^the$/i.test(words[0]!) ? words.slice(1) : words;
}

function entityFrom(doc: Document, members: readonly NameMention[]): ReadEntity {
  const names = members.filter(({ form }) => form === 'name');
  const forms = new Map<string, number>();
  for (const mention of names.length > 0 ? names : members) {
    const text = textOf(doc, mention);
    forms.set(text, (forms.get(text) ?? 0) + 1);
  }
  const ordered = [...forms].sort((a, b) => fullness(b[0]) - fullness(a[0]) || b[1] - a[1]);
  const name = ordered[0]?.[0] ?? '';
  return { type: (names[0] ?? members[0]!).type, name, aliases: ordered.slice(1).map(([text]) => text) };
}

/** Full names before short ones; a heading in capitals last. */
function fullness(text: string): number {
  const words = text.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length;
  const initials = text.split(' ').filter((word) => /^\p{Lu}\.$/u.test(word)).length;
  const shouted = text.length > 6 && text === text.toUpperCase() ? -10 : 0;
  return words * 2 + initials + shouted + Math.min(text.length, 60) / 100;
}

/** The words as they stand, on one line; an opening article of a description in lower case. */
function textOf(doc: Document, mention: NameMention): string {
  const text = mention.inverted
    ? turned(doc.tokens.slice(...mention.tokens).map((token) => token.text))
        .join(' ')
        .replace(/ \./g, '.')
    : doc.text.slice(...mention.range).replace(/\s+/g, ' ');
  return mention.form === 'name'
    ? text
    : text.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) => lowerUnlessName(doc, mention, letter));
}

function lowerUnlessName(doc: Document, mention: NameMention, letter: string): string {
  const first = doc.tokens[mention.tokens[0]]!;
  return /^(?:DET|PRON|ADJ|NUM)$/.test(first.pos) && doc.sentences[first.sentence]!.tokens[0] === first.index
    ? letter.toLowerCase()
    : letter;
}
