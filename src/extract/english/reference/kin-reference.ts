/**
 * Who is meant where the text has told of kin: "Orlov's son, Ivo Orlov, … took her to his father, and
 * the two met". "His father" is Orlov; "him" beside it is somebody else, and if only one other person
 * has been named, that one; "the two" after somebody was taken to somebody are those.
 */
import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { References } from './clause-reference.ts';

/** Verbs by which one person is brought before another. */
const BRINGS = /^(?:take|bring|lead|conduct|escort|introduce|present)$/;
const SEXES = {
  father: /^(?:he|him|his|himself)$/,
  mother: /^(?:she|her|hers|herself)$/,
} as const;

export interface KinReferences extends References {
  readonly mentions: readonly NameMention[];
  readonly entityOfMention: readonly (number | null)[];
  readonly plurals: ReadonlyMap<number, readonly number[]>;
}

type Found = Pick<KinReferences, 'anaphora' | 'plurals'>;

/** The anaphora and plurals with these cases added and put right. */
export function withKinReference(references: KinReferences): Found {
  const anaphora = new Map(references.anaphora);
  const plurals = new Map(references.plurals);
  const parents = parentsTold(references);
  for (const clause of references.clauses) {
    if (parents.size > 0) parentOfSubject(references, clause, parents, anaphora);
    broughtTogether(references, clause, anaphora, plurals);
  }
  return { anaphora, plurals };
}

/** Children by entity, with the parent whose son or daughter a text calls them. */
function parentsTold({
  doc,
  mentions,
  entities,
  entityAt,
  entityOfMention,
}: KinReferences): Map<number, number> {
  const parents = new Map<number, number>();
  for (const { head, form, type } of mentions) {
    if (form === 'name' || type !== 'Person' || !/^(?:son|daughter)$/.test(doc.tokens[head]!.lower)) continue;
    if (!/^[’']s?$/.test(doc.tokens[head - 1]?.text ?? '')) continue;
    const owner = mentions.findIndex(({ form, tokens }) => form === 'name' && tokens[1] === head - 1);
    const [child, parent] = [entityAt(head), entityOfMention[owner] ?? null];
    if (child === null || parent === null || child === parent || entities[parent]!.type !== 'Person')
      continue;
    parents.set(child, parent);
  }
  return parents;
}

function parentOfSubject(
  references: KinReferences,
  clause: Clause,
  parents: ReadonlyMap<number, number>,
  anaphora: Map<number, number>,
): void {
  const { doc } = references;
  const child = clause.subject ? personAt(references, anaphora, clause.subject) : null;
  const parent = child === null ? undefined : parents.get(child);
  if (child === null || parent === undefined) return;
  for (const phrase of [...clause.objects, ...clause.obliques.map((oblique) => oblique.phrase)]) {
    const word = doc.tokens[phrase.head]!.lower;
    if ((word !== 'father' && word !== 'mother') || phrase.possessor?.kind !== 'pronoun') continue;
    const owner: number = anaphora.get(phrase.possessor.head) ?? child;
    if (owner !== child || !isCalled(references, parent, SEXES[word])) continue;
    anaphora.set(phrase.head, parent);
    for (const object of clause.objects)
      if (object.kind === 'pronoun' && anaphora.get(object.head) === parent)
        someoneElse(references, object, [child, parent], anaphora);
  }
}

/** Whether a pronoun of this sex stands for the person somewhere in the text. */
function isCalled({ doc, anaphora }: KinReferences, entity: number, pronoun: RegExp): boolean {
  return [...anaphora].some(([at, meant]) => meant === entity && pronoun.test(doc.tokens[at]!.lower));
}

/** Gives a pronoun to the one person named before who is none of `taken`; to nobody where two are. */
function someoneElse(
  { mentions, entityAt }: KinReferences,
  pronoun: Phrase,
  taken: readonly number[],
  anaphora: Map<number, number>,
): void {
  const others = new Set<number>();
  for (const { form, type, head } of mentions) {
    const entity = form === 'name' && type === 'Person' && head < pronoun.head ? entityAt(head) : null;
    if (entity !== null && !taken.includes(entity)) others.add(entity);
  }
  if (others.size === 1) anaphora.set(pronoun.head, [...others][0]!);
  else anaphora.delete(pronoun.head);
}

/** "Orlov took her to Petrov, and the two met": the two are whom he took and to whom. */
function broughtTogether(
  references: KinReferences,
  clause: Clause,
  anaphora: ReadonlyMap<number, number>,
  plurals: Map<number, readonly number[]>,
): void {
  const { subject, parent, relation, ownSubject } = clause;
  if (relation !== 'coordinate' || parent === null || !ownSubject || !subject) return;
  const words = references.doc.tokens.slice(subject.from, subject.to).map(({ lower }) => lower);
  if (!/^the two(?: (?:men|women))?$/.test(words.join(' '))) return;
  const before = references.clauses[parent]!;
  if (!before.verb || !BRINGS.test(before.verb.lemma) || before.verb.voice === 'passive') return;
  const to = before.obliques.filter(({ preposition }) => /^(?:to|before)$/.test(preposition));
  const [object] = before.objects;
  if (before.objects.length !== 1 || to.length !== 1 || !object) return;
  const two = [object, to[0]!.phrase].map((phrase) => personAt(references, anaphora, phrase));
  const [first, second] = two;
  if (first != null && second != null && first !== second) plurals.set(subject.head, [first, second]);
}

function personAt(
  { entities, entityAt }: KinReferences,
  anaphora: ReadonlyMap<number, number>,
  { head }: Phrase,
): number | null {
  const entity = anaphora.get(head) ?? entityAt(head);
  return entity !== null && entities[entity]!.type === 'Person' ? entity : null;
}
