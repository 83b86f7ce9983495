/**
 * Persons of one source: a bare surname, a form with initials and the full name are joined where only
 * one full name fits. Where two people share a surname, a bare surname goes to the one named last before
 * it in the same paragraph, else it stays an entity of its own.
 */
import { turned } from '../entries/headwords.ts';
import { sexOfGivenName } from '../mentions/given-names.ts';
import { FEMININE_HONORIFICS, MASCULINE_HONORIFICS } from '../mentions/lexicon/honorifics.ts';
import { KIN_NOUNS } from '../mentions/lexicon/persons.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import type { Clusters } from './clusters.ts';
import { fold, givenNamesAgree, type PersonName, readPersonName } from './person-name.ts';

interface Form {
  readonly mention: number;
  readonly name: PersonName;
  readonly paragraph: number;
  readonly sex: 'male' | 'female' | null;
  /** Introduced as kin of the bearer of the bare surname: "Orlov's son, Viktor Orlov". */
  readonly kin: boolean;
}

export function joinPersons(doc: Document, mentions: readonly NameMention[], clusters: Clusters): void {
  const bySurname = new Map<string, Form[]>();
  mentions.forEach((mention, i) => {
    if (mention.type !== 'Person' || mention.form !== 'name') return;
    const form = formOf(doc, mention, i);
    const list = bySurname.get(form.name.surname);
    if (list === undefined) bySurname.set(form.name.surname, [form]);
    else list.push(form);
  });
  for (const forms of bySurname.values()) joinForms(forms, clusters);
  joinFirstWords(bySurname, clusters);
}

function formOf(doc: Document, mention: NameMention, i: number): Form {
  const written = doc.tokens.slice(...mention.tokens).map(({ text }) => text);
  const words = mention.inverted ? turned(written) : written;
  const sentence = doc.tokens[mention.tokens[0]]!.sentence;
  const name = readPersonName(words);
  return {
    mention: i,
    name,
    kin: isKinOf(doc, mention.title?.[0] ?? mention.tokens[0], name.surname),
    paragraph: doc.sentences[sentence]!.paragraph,
    sex: sexOf(doc, mention, words),
  };
}

/** "Orlov's (younger) son" stands before, with or without a comma. */
function isKinOf(doc: Document, from: number, surname: string): boolean {
  let at = doc.tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (!KIN_NOUNS.has(doc.tokens[at]?.lemma ?? '')) return false;
  at--;
  while (doc.tokens[at]?.pos === 'ADJ') at--;
  return /^['’]s?$/.test(doc.tokens[at]?.text ?? '') && fold(doc.tokens[at - 1]?.text ?? '') === surname;
}

function sexOf(doc: Document, { title }: NameMention, words: readonly string[]): Form['sex'] {
  if (title !== null)
    for (let i = title[0]; i < title[1]; i++) {
      const lower = doc.tokens[i]!.lower.replace(/\.$/, '');
      if (FEMININE_HONORIFICS.has(lower)) return 'female';
      if (MASCULINE_HONORIFICS.has(lower)) return 'male';
    }
  if (words.length < 2) return null;
  const sex = sexOfGivenName(words[0]!);
  return sex === 'male' || sex === 'female' ? sex : null;
}

/** Forms with one surname. */
function joinForms(forms: readonly Form[], clusters: Clusters): void {
  const people: Form[][] = [];
  // Fuller names first, so that a person is founded by the fullest form.
  const full = forms.filter(({ name }) => name.given.length > 0);
  for (const form of [...full].sort((a, b) => weight(b.name) - weight(a.name))) {
    const fitting = people.filter(
      (person) => person.every((other) => givenNamesAgree(form.name, other.name)) && sexesAgree(person, form),
    );
    if (fitting.length === 1) {
      fitting[0]!.push(form);
      clusters.join(fitting[0]![0]!.mention, form.mention);
    } else if (fitting.length === 0) people.push([form]);
  }
  const bare = forms.filter(({ name }) => name.given.length === 0);
  const unclear: Record<'male' | 'female' | 'none', number | null> = { male: null, female: null, none: null };
  for (const form of bare) {
    const person = choose(people, form);
    if (person !== null) clusters.join(person[0]!.mention, form.mention);
    else {
      const slot = form.sex ?? 'none';
      const first = unclear[slot];
      if (first === null) unclear[slot] = form.mention;
      else clusters.join(first, form.mention);
    }
  }
  // One sex said of the bare surname and no other bearer: "Mrs Orlova … Orlova".
  if (people.length === 0 && unclear.none !== null && (unclear.male === null) !== (unclear.female === null))
    clusters.join(unclear.none, (unclear.male ?? unclear.female)!);
}

function choose(people: readonly Form[][], form: Form): Form[] | null {
  const fitting = people.filter((person) => sexesAgree(person, form) && !person.some(({ kin }) => kin));
  if (fitting.length <= 1) return fitting[0] ?? null;
  // Before the second is named at all, only the first can be meant.
  const known = fitting.filter((person) => person.some((other) => other.mention < form.mention));
  if (known.length === 1) return known[0]!;
  // Two people of that surname: only the one named before in this paragraph, if the other is not.
  const near = fitting.filter((person) =>
    person.some((other) => other.paragraph === form.paragraph && other.mention < form.mention),
  );
  return near.length === 1 ? near[0]! : null;
}

function sexesAgree(person: readonly Form[], { sex }: Form): boolean {
  return sex === null || person.every((other) => other.sex === null || other.sex === sex);
}

function weight({ given }: PersonName): number {
  return given.reduce((sum, word) => sum + (word.length > 1 ? 10 : 3), 0);
}

/** "Lev" alone is "Lev Orlov" where one person only bears it; so is the first word of a name written family first. */
function joinFirstWords(bySurname: ReadonlyMap<string, readonly Form[]>, clusters: Clusters): void {
  const owners = new Map<string, Set<number>>();
  for (const forms of bySurname.values())
    for (const { name, mention } of forms) {
      const first = name.given[0];
      if (first === undefined || first.length < 3) continue;
      const set = owners.get(first) ?? new Set<number>();
      set.add(clusters.find(mention));
      owners.set(first, set);
    }
  for (const [surname, forms] of bySurname) {
    const set = owners.get(surname);
    if (set === undefined || set.size !== 1 || forms.some(({ name }) => name.given.length > 0)) continue;
    for (const { mention, sex } of forms) if (sex === null) clusters.join([...set][0]!, mention);
  }
}
