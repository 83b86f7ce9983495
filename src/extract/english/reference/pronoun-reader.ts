/**
 * PronounReader: resolves the pronouns of a document, sentence by sentence, by salience.
 *
 * Invariant: what it knows of an entity comes from words before the one being read, except that a
 * fronted clause may look ahead in its own sentence (`#cataphor`).
 */
import type { ReadEntity } from '../../extractor.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import { coordinatedPersons, type Item, itemsOf } from './items.ts';
import type { PronounKind } from './pronouns.ts';
import { isOwnerPronoun, type Placed } from './roles.ts';
import { type EntitySex, sexes } from './traits.ts';

/**
 * Weights of Lappin & Leass, table 1, summed by role: a subject is also a head noun that no phrase
 * embeds (80) and no adverbial (50), an object likewise; a possessor is embedded.
 */
const WEIGHTS = {
  recency: 100,
  subject: 210,
  object: 180,
  agent: 150,
  oblique: 120,
  possessor: 30,
  none: 100,
  parallel: 35,
  /** "His" goes to the subject of its own clause more often than not (our addition). */
  ownSubject: 80,
  /** A description is less in the reader's mind than a name (our addition). */
  nominal: 0.85,
} as const;

/** The first must be this much heavier than the second, as a share of the first. */
const MARGIN = 0.25;
/** How much of what an entity weighed before stays when it is named in a new sentence. */
const CARRY = 0.6;
/** What being named in the infinitive beside its own adds for an object (our addition). */
const SAME_INFINITIVES = 3.5;
/** Older than this many sentences, an entity is out of mind. */
const WINDOW = 3;

interface Weighed {
  weight: number;
  lastSentence: number;
  lastRole: Placed['role'];
  lastToken: number;
}

export class PronounReader {
  readonly #salience = new Map<number, Weighed>();
  readonly #sex: EntitySex[];
  #paragraph = -1;
  #lastPair: { members: readonly number[]; sentence: number } | null = null;
  readonly #bySentence: number[][];
  private readonly doc: Document;
  private readonly mentions: readonly NameMention[];
  private readonly entities: readonly ReadEntity[];
  private readonly entityOf: readonly (number | null)[];
  private readonly one: Map<number, number>;
  private readonly several: Map<number, readonly number[]>;
  private readonly topics: ReadonlyMap<number, number>;

  constructor(
    doc: Document,
    mentions: readonly NameMention[],
    entities: readonly ReadEntity[],
    entityOf: readonly (number | null)[],
    one: Map<number, number>,
    several: Map<number, readonly number[]>,
    topics: ReadonlyMap<number, number>,
  ) {
    this.doc = doc;
    this.mentions = mentions;
    this.entities = entities;
    this.entityOf = entityOf;
    this.one = one;
    this.several = several;
    this.topics = topics;
    this.#sex = sexes(doc, mentions, entities, entityOf);
    this.#bySentence = doc.sentences.map(() => []);
    mentions.forEach(({ tokens }, i) => {
      this.#bySentence[doc.tokens[tokens[0]]!.sentence]!.push(i);
    });
  }

  readSentence(index: number): void {
    const { paragraph } = this.doc.sentences[index]!;
    for (const [entity, weighed] of this.#salience) {
      weighed.weight /= 2;
      if (paragraph !== this.#paragraph) weighed.weight /= 2;
      if (index - weighed.lastSentence > WINDOW) this.#salience.delete(entity);
    }
    this.#paragraph = paragraph;
    this.#addTopic(index);
    const inSentence = this.#bySentence[index]!;
    const items = itemsOf(this.doc, this.mentions, inSentence, this.one, index);
    const pair = coordinatedPersons(this.doc, this.mentions, this.entityOf, inSentence);
    for (const item of items) {
      // "A boy of twelve, he ran": the description belongs to the pronoun.
      const description = items.find(
        (other) =>
          other.from <= item.from && item.to <= other.to && this.#describesPronoun(other, items) !== null,
      );
      if (item.mention !== null && description !== undefined) continue;
      const entity = item.pronoun === null ? this.#entityOf(item) : this.#resolve(item, items, index);
      if (entity === null) continue;
      const described = items.find(
        (other) => other.mention !== null && this.#describesPronoun(other, items) === item,
      );
      if (described !== undefined) this.one.set(described.token, entity);
      if (item.pronoun !== null) this.one.set(item.token, entity);
      if (!this.#isPredicate(item)) this.#add(entity, item, index);
    }
    if (pair !== null) this.#lastPair = { members: pair, sentence: index };
  }

  /** What a mention names, a description or relative stands for, a pronoun was resolved to. */
  #entityOf({ token, mention }: Item): number | null {
    return this.one.get(token) ?? (mention === null ? null : (this.entityOf[mention] ?? null));
  }

  /** The pronoun after a comma that a description in front belongs to. */
  #describesPronoun({ mention, to, from }: Item, items: readonly Item[]): Item | null {
    if (
      mention === null ||
      this.mentions[mention]!.form !== 'nominal' ||
      !/^(?:Person|Organization)$/.test(this.mentions[mention]!.type)
    )
      return null;
    const organ = this.mentions[mention]!.type === 'Organization';
    const { tokens } = this.doc;
    if (!/^an?$/.test(tokens[from]!.lower)) return null;
    let comma = to;
    while (comma < to + 4 && tokens[comma] !== undefined && tokens[comma]!.text !== ',') comma++;
    return (
      items.find(
        (other) =>
          other.pronoun !== null &&
          (other.pronoun.sex === 'none') === organ &&
          other.from === comma + 1 &&
          other.role === 'subject',
      ) ?? null
    );
  }

  /** "was a volunteer", "as a teenager", "Orlov, an engineer": a description that brings nobody new to mind. */
  #isPredicate({ mention, from }: Item): boolean {
    if (mention === null || this.mentions[mention]!.form !== 'nominal') return false;
    const { tokens } = this.doc;
    const before = tokens[from - 1];
    if (before === undefined || before.sentence !== tokens[from]!.sentence) return false;
    if (/^(?:is|was|were|are|be|been|being|become|became|becomes|as|not|remained)$/.test(before.lower))
      return true;
    const indefinite = /^an?$/.test(tokens[from]!.lower);
    return indefinite && before.text === ',' && tokens[from - 2]?.pos === 'PROPN';
  }

  /** What an entry is about is in mind in each of its sentences, as if it were a subject there (our addition). */
  #addTopic(sentence: number): void {
    const entity = this.topics.get(sentence);
    if (entity === undefined) return;
    const lastToken = this.doc.sentences[sentence]!.tokens[0];
    const carried = (this.#salience.get(entity)?.weight ?? 0) * CARRY;
    const weight = carried + WEIGHTS.recency + WEIGHTS.subject;
    this.#salience.set(entity, { weight, lastSentence: sentence, lastRole: 'subject', lastToken });
  }

  #add(entity: number, item: Item, sentence: number): void {
    const known = this.#salience.get(entity);
    const nominal = item.mention !== null && this.mentions[item.mention]!.form === 'nominal';
    const gain = (WEIGHTS.recency + WEIGHTS[item.role]) * (nominal ? WEIGHTS.nominal : 1);
    if (known === undefined) {
      this.#salience.set(entity, {
        weight: gain,
        lastSentence: sentence,
        lastRole: item.role,
        lastToken: item.token,
      });
      return;
    }
    // A factor counts once a sentence: a second mention in it only lifts to the better role.
    known.weight =
      known.lastSentence === sentence ? Math.max(known.weight, gain) + 10 : known.weight * CARRY + gain;
    known.lastSentence = sentence;
    known.lastRole = item.role;
    known.lastToken = item.token;
  }

  #resolve(item: Item, items: readonly Item[], sentence: number): number | null {
    const kind = item.pronoun!;
    if (kind.reflexive) return this.#reflexive(item, items, kind);
    const barred = this.#barred(item, items);
    if (kind.number === 'plural') {
      const pair = this.#lastPair;
      if (
        pair !== null &&
        item.role === 'subject' &&
        pair.sentence === sentence - 1 &&
        !this.#recentGroup(sentence)
      ) {
        this.several.set(item.token, pair.members);
        return null;
      }
    }
    const ownSubject = item.role === 'possessor' ? this.#subjectOf(item, items) : null;
    const ranked = [...this.#salience]
      .filter(([entity]) => !barred.has(entity) && this.#agrees(entity, kind))
      .map(([entity, { weight, lastRole }]) => ({
        entity,
        weight:
          weight *
            this.#fit(entity, kind) *
            this.#aside(entity, item, items, sentence) *
            this.#amongInfinitives(entity, item, items) +
          (lastRole === item.role ? WEIGHTS.parallel : 0) +
          (entity === ownSubject ? WEIGHTS.ownSubject : 0),
      }))
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = ranked;
    // Nobody named in this paragraph so far: who is named further on in the sentence comes first.
    const fresh = !ranked.some(({ entity }) => this.#inParagraph(entity, sentence));
    if (fresh) {
      const later = this.#cataphor(item, items, kind, barred);
      if (later !== null) return later;
    }
    if (best === undefined) return null;
    if (second !== undefined && best.weight - second.weight < MARGIN * best.weight) return null;
    if (kind.sex === 'none' && !this.#safeIt(item, best.entity, sentence)) return null;
    if (kind.sex === 'male' || kind.sex === 'female') this.#sex[best.entity] ??= kind.sex;
    return best.entity;
  }

  /** "His widow accused Orlov, but the court acquitted him": an object is rather who else was just named. */
  #aside(entity: number, { role, token }: Item, items: readonly Item[], sentence: number): number {
    if (role !== 'object' || this.topics.get(sentence) !== entity) return 1;
    const other = items.some(
      (item) =>
        item.mention !== null &&
        item.token < token &&
        this.mentions[item.mention]!.form === 'name' &&
        this.mentions[item.mention]!.type === 'Person' &&
        this.#entityOf(item) !== entity,
    );
    return other ? 0.5 : 1;
  }

  #agrees(entity: number, { number, sex }: PronounKind): boolean {
    const { type, name } = this.entities[entity]!;
    // "The author holds that …": whoever writes, and nobody of whom the text tells.
    if (/^(?:the|this|the present) (?:author|writer)$/i.test(name)) return false;
    // "By God's grace", "thank Allah": named in passing, and nobody of whom the next sentence tells.
    if (/^(God|Allah|Lord|Almighty|Christ|Heaven)$/.test(name)) return false;
    if (number === 'plural') return type === 'Group' || type === 'Organization';
    if (sex === 'none') return type === 'Organization';
    return type === 'Person' && (this.#sex[entity] === null || this.#sex[entity] === sex);
  }

  /** A person whose sex is told fits better than one whose is not; groups fit "they" better than organs. */
  #fit(entity: number, { number, sex }: PronounKind): number {
    if (number === 'plural') return this.entities[entity]!.type === 'Group' ? 1 : 0.7;
    if (sex === 'none') return 1;
    const known = this.#sex[entity] === sex;
    return known ? 1 : sex === 'female' ? 0.5 : 0.85;
  }

  /** Arguments of the same verb are other people: "Orlov visited Petrov and talked with him". */
  #barred(item: Item, items: readonly Item[]): Set<number> {
    const barred = new Set<number>();
    for (const other of items) {
      const entity = other === item ? null : this.#entityOf(other);
      if (entity === null) continue;
      // "his father": not the father himself, nor who stands beside him.
      if (other.from <= item.from && item.to <= other.to) barred.add(entity);
      // "to whom he had written": the one who writes is another.
      if (other.to === item.from && other.mention === null && other.pronoun === null) barred.add(entity);
      if (other.token > item.token || item.role === 'possessor' || item.role === 'subject') continue;
      const sameVerb = other.verb >= 0 && other.verb === item.verb;
      if (sameVerb && (other.role === 'subject' || other.role === 'object')) barred.add(entity);
      else if (other.role === 'subject' && this.#sharesSubject(other, item)) barred.add(entity);
    }
    const controller =
      item.role === 'possessor' || item.role === 'subject' ? null : this.#controller(item, items);
    if (controller !== null) barred.add(controller);
    return barred;
  }

  /**
   * Who does what an infinitive says: the phrase right before "to" ("ordered Orlov to find Petrov and
   * to kill him"), else the subject of the verb that governs it.
   */
  #controller(item: Item, items: readonly Item[]): number | null {
    const to = this.#firstTo(item);
    if (to === null) return null;
    const object = items.findLast((other) => other.to === to && other.role !== 'possessor');
    if (object !== undefined) return this.#entityOf(object);
    const subject = items.findLast(
      (other) => other.token < to && other.role === 'subject' && other.verb < to && other.verb >= 0,
    );
    return subject === undefined ? null : this.#entityOf(subject);
  }

  /** The first "to" of the infinitives that the pronoun's verb is one of: "to win … and to kill him". */
  #firstTo(item: Item): number | null {
    const { tokens } = this.doc;
    let to = item.verb - 1;
    if (to < 0 || tokens[to]!.lower !== 'to') return null;
    for (let i = to - 2; i > 0 && /^(?:and|or|,)$/.test(tokens[to - 1]!.lower) && i > to - 12; i--)
      if (tokens[i]!.lower === 'to' && tokens[i + 1]!.pos === 'VERB') {
        to = i;
        i = to - 1;
      }
    return to;
  }

  /** "To win Orlov's trust and to kill him": who was named in the first infinitive is meant in the next. */
  #amongInfinitives(entity: number, item: Item, items: readonly Item[]): number {
    const to = item.role === 'object' ? this.#firstTo(item) : null;
    if (to === null || to === item.verb - 1) return 1;
    const named = items.some(
      (other) => other.token > to && other.token < item.token && this.#entityOf(other) === entity,
    );
    return named ? SAME_INFINITIVES : 1;
  }

  /** "Orlov visited Petrov and talked with him": the second verb has the first one's subject. */
  #sharesSubject(subject: Item, item: Item): boolean {
    if (item.verb < 0 || subject.verb < 0 || item.verb <= subject.verb) return false;
    const { tokens } = this.doc;
    for (let i = subject.verb + 1; i < item.verb; i++) {
      const { pos, lower } = tokens[i]!;
      if (pos === 'SCONJ' || /^(?:that|who|which|whom|[;:])$/.test(lower)) return false;
    }
    let at = item.verb - 1;
    while (at > subject.verb && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.pos)) at--;
    return /^(?:and|or|but|then|,)$/.test(tokens[at]!.lower);
  }

  /** Who is the subject of the verb before a possessive: "Orlov led it until his death". */
  #subjectOf(item: Item, items: readonly Item[]): number | null {
    const subject = items.findLast(
      (other) =>
        other.token < item.token && other.role === 'subject' && other.verb < item.token && other.verb >= 0,
    );
    if (subject === undefined) return null;
    return this.#entityOf(subject);
  }

  /** "Orlov himself", else the subject of the verb before: "Orlov hanged himself". */
  #reflexive(item: Item, items: readonly Item[], kind: PronounKind): number | null {
    const beside = items.find((other) => other.to === item.token && other.mention !== null);
    const entity = beside === undefined ? this.#subjectOf(item, items) : this.#entityOf(beside);
    return entity !== null && this.#agrees(entity, kind) ? entity : null;
  }

  #inParagraph(entity: number, sentence: number): boolean {
    const { sentences } = this.doc;
    const last = sentences[this.#salience.get(entity)!.lastSentence]!;
    return last.paragraph === sentences[sentence]!.paragraph;
  }

  #recentGroup(sentence: number): boolean {
    for (const [entity, { lastSentence }] of this.#salience)
      if (this.entities[entity]!.type === 'Group' && lastSentence >= sentence - 1) return true;
    return false;
  }

  /** "It" only for an organ that was a subject just before, or where no other thing was spoken of since. */
  #safeIt(item: Item, entity: number, sentence: number): boolean {
    const weighed = this.#salience.get(entity)!;
    if (sentence - weighed.lastSentence > 1) return false;
    const owner = isOwnerPronoun(this.doc, item.token, item.token + 1);
    if (weighed.lastRole === 'subject' && (item.role === 'subject' || owner)) return true;
    // "I served in it": what a preposition governs is a thing, not what a whole clause said.
    if (item.role !== 'oblique') return false;
    for (let i = weighed.lastToken + 1; i < item.token; i++) {
      const { pos, lower, lemma } = this.doc.tokens[i]!;
      if (pos === 'NOUN' && lower === lemma) return false;
    }
    return true;
  }

  /** "When he was eighteen, Orlov …": a subordinate clause before the main one, with nobody named before. */
  #cataphor(
    item: Item,
    items: readonly Item[],
    kind: PronounKind,
    barred: ReadonlySet<number>,
  ): number | null {
    if (kind.number === 'plural' || kind.sex === 'none' || item.role === 'object') return null;
    const { tokens } = this.doc;
    const first = this.doc.sentences[tokens[item.token]!.sentence]!.tokens[0];
    let subordinate = false;
    for (let i = first; i < item.token; i++)
      if (
        /^(?:when|while|after|before|although|though|because|since|as|if|until|once|in|at|despite)$/.test(
          tokens[i]!.lower,
        )
      )
        subordinate = true;
    if (!subordinate) return null;
    for (const other of items) {
      if (other.token < item.token || other.mention === null || other.role !== 'subject') continue;
      const entity = this.#entityOf(other);
      const mention = this.mentions[other.mention]!;
      if (entity === null || mention.form !== 'name' || barred.has(entity) || !this.#agrees(entity, kind))
        continue;
      return other.verb !== item.verb ? entity : null;
    }
    return null;
  }
}
