/**
 * Check claim: one claim as a model wrote it, held against the passage and the vocabulary. What comes
 * out has its words in the passage and its terms in `model/kinds.ts`; everything else is dropped and
 * counted. Nothing is mended: a claim is kept as the words bear it, with less in it, or not at all.
 */
import type { EntityType } from '../../model/entity.ts';
import { ENTITY_TYPES } from '../../model/entity.ts';
import { ASPECTS, BASES, CERTAINTIES, CLAIM_KINDS, KINDS, POLARITIES } from '../../model/kinds.ts';
import { AUTHOR, INNER_STANCES, OUTER_STANCES } from '../../model/voice.ts';
import { UNKNOWN_WHEN, type When } from '../../time/when.ts';
import { shapeOf } from '../english/matching/matcher.ts';
import type { TimeContext } from '../english/time/phrase.ts';
import type { Range, ReadArgument, ReadClaim, ReadVoice } from '../extractor.ts';
import type { Drop, DropCount } from './drops.ts';
import { type Fields, field, fieldsOf, listField, oneOf, otherFields, textField } from './fields.ts';
import type { Found, Quotes } from './quotes.ts';
import { timeOf } from './times.ts';
import { type Filling, VOCABULARY } from './vocabulary.ts';

/** The most that one claim may quote, in UTF-16 units. */
const LONGEST_CLAIM = 600;
const LONGEST_PART = 300;
const MOST_PARTS = 24;
const MOST_VOICES = 6;

const CLAIM_FIELDS = new Set([
  'quote',
  'context',
  'kind',
  'type',
  'aspect',
  'basis',
  'polarity',
  'certainty',
  'arguments',
  'voices',
  'time',
  'places',
  'quantity',
]);
const ARGUMENT_FIELDS = new Set(['argument', 'quote', 'context', 'entity', 'name', 'claim']);
const VOICE_FIELDS = new Set(['quote', 'context', 'entity', 'name', 'stance']);

/** What a claim is checked against. */
export interface Against {
  readonly text: string;
  readonly passage: Range;
  readonly quotes: Quotes;
  /** Null where the text is not English. */
  readonly english: TimeContext | null;
  /** The local number of an entity, or null where the words do not tell which is meant. */
  readonly entity: (type: EntityType, name: string, range: Range) => number | null;
  /** The name under which words at a place go, where an earlier reading resolved them. */
  readonly resolved: (type: EntityType, range: Range) => string | null;
  readonly drops: DropCount;
}

/** An argument that is another claim of the answer, by its place from 0, to be looked up when all are checked. */
export interface Pointer {
  readonly argument: string;
  readonly claim: number;
}

export interface Checked {
  readonly claim: ReadClaim;
  readonly pointers: readonly Pointer[];
}

/** The reason for which a claim is dropped, thrown to the one place that counts it. */
class Dropped extends Error {
  readonly reason: Drop;
  constructor(reason: Drop) {
    super(reason);
    this.reason = reason;
  }
}

/** The claim, or null where it was dropped; `against.drops` then has the reason. */
export function checkClaim(value: unknown, against: Against): Checked | null {
  try {
    return new Check(fieldsOf(value) ?? drop('not-a-claim'), against).checked();
  } catch (error) {
    if (!(error instanceof Dropped)) throw error;
    against.drops.add(error.reason);
    return null;
  }
}

function drop(reason: Drop): never {
  throw new Dropped(reason);
}

class Check {
  readonly #fields: Fields;
  readonly #against: Against;
  /** The claim's own quoted words. */
  readonly #own: Range;
  /** Words outside of them on which an argument rests. */
  readonly #further: Range[] = [];
  readonly #cues: Range[] = [];

  constructor(fields: Fields, against: Against) {
    this.#fields = fields;
    this.#against = against;
    const quote = textField(fields, 'quote') ?? drop('not-a-claim');
    if (quote.length > LONGEST_CLAIM) drop('quote-too-long');
    const found = against.quotes.one(quote, this.#context(fields), null);
    this.#own = found.ok
      ? found.range
      : drop(found.why === 'ambiguous' ? 'quote-ambiguous' : 'quote-not-found');
  }

  checked(): Checked {
    const fields = this.#fields;
    const kind = oneOf(field(fields, 'kind'), CLAIM_KINDS) ?? drop('unknown-kind');
    const type = this.#type(KINDS[kind].types);
    const aspect = this.#word('aspect', ASPECTS, 'holds');
    const basis = this.#word('basis', BASES, null);
    const polarity = this.#word('polarity', POLARITIES, '+');
    const voices = this.#voices();
    const certainty = this.#certainty();
    const { args, pointers, inside } = this.#arguments(VOCABULARY[kind].args);
    const { needs, needsOf } = VOCABULARY[kind];
    const needed = [...needs, ...(type === null ? [] : (needsOf?.[type] ?? []))];
    const has = (name: string) => args[name] !== undefined || pointers.some((one) => one.argument === name);
    if (!needed.every((names) => names.some(has))) drop('incomplete');
    if (!inside) drop('beside-the-quote');
    const shape =
      kind === 'attribute' && (type === 'birth' || type === 'death')
        ? 'event'
        : shapeOf(kind, { type, aspect });
    const when = this.#time(shape);
    const where = this.#places();
    const quantity = this.#quantity();
    this.#against.drops.add('field-ignored', otherFields(fields, CLAIM_FIELDS));
    const claim: ReadClaim = {
      kind,
      type,
      aspect,
      basis,
      args,
      when,
      where,
      quantity,
      voices,
      polarity,
      certainty,
      spans: [this.#own, ...outside(this.#further, [this.#own])],
      cues: outside(this.#cues, [this.#own]),
      patterns: [],
    };
    return { claim, pointers };
  }

  #type(types: readonly string[]): string | null {
    const type = textField(this.#fields, 'type');
    if (types.length === 0) return type === undefined ? null : drop('unknown-type');
    return oneOf(type, types) ?? drop('unknown-type');
  }

  #word<T extends string, D extends T | null>(name: string, list: readonly T[], otherwise: D): T | D {
    const value = field(this.#fields, name);
    return value === undefined ? otherwise : (oneOf(value, list) ?? drop('wrong-value'));
  }

  #voices(): ReadVoice[] {
    const list = listField(this.#fields, 'voices');
    if (list === null || list.length === 0 || list.length > MOST_VOICES) drop('wrong-voice');
    return list.map((value, i) => {
      const fields = fieldsOf(value) ?? drop('wrong-voice');
      this.#against.drops.add('field-ignored', otherFields(fields, VOICE_FIELDS));
      const stances = i === list.length - 1 ? INNER_STANCES : OUTER_STANCES;
      const stance = oneOf(field(fields, 'stance'), stances) ?? drop('wrong-voice');
      const quote = textField(fields, 'quote');
      // The outermost voice is whoever wrote the source, and nobody else is.
      if (i === 0)
        return quote === undefined || quote === AUTHOR
          ? { name: AUTHOR, entity: null, stance }
          : drop('wrong-voice');
      const found = this.#find(fields, quote ?? null);
      if (!found?.ok) return drop('wrong-voice');
      const type = field(fields, 'entity');
      const entity = type === undefined ? null : (oneOf(type, ENTITY_TYPES) ?? drop('wrong-voice'));
      const name = this.#name(fields, found.range, entity) ?? drop('wrong-voice');
      this.#cues.push(found.range);
      return {
        name,
        entity: entity === null ? null : this.#against.entity(entity, name, found.range),
        stance,
      };
    });
  }

  #certainty(): ReadClaim['certainty'] {
    const value = field(this.#fields, 'certainty');
    if (value === undefined) return null;
    const fields = fieldsOf(value) ?? drop('wrong-value');
    const certainty = oneOf(field(fields, 'value'), CERTAINTIES) ?? drop('wrong-value');
    const found = this.#find(fields, textField(fields, 'quote') ?? null);
    this.#cues.push(found?.ok ? found.range : drop('certainty-not-found'));
    return certainty;
  }

  #arguments(allowed: Readonly<Record<string, Filling>>): {
    readonly args: Readonly<Record<string, readonly ReadArgument[]>>;
    readonly pointers: readonly Pointer[];
    readonly inside: boolean;
  } {
    const args: Record<string, ReadArgument[]> = {};
    const pointers: Pointer[] = [];
    let inside = false;
    const list = listField(this.#fields, 'arguments') ?? drop('not-a-claim');
    if (list.length > MOST_PARTS) drop('not-a-claim');
    for (const value of list) {
      const fields = fieldsOf(value) ?? drop('not-a-claim');
      this.#against.drops.add('field-ignored', otherFields(fields, ARGUMENT_FIELDS));
      const name = textField(fields, 'argument') ?? '';
      const filling = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
      if (filling === undefined) this.#part('unknown-argument');
      else if (field(fields, 'claim') !== undefined) {
        const number = field(fields, 'claim');
        if (filling.claim && typeof number === 'number' && Number.isInteger(number) && number >= 1)
          pointers.push({ argument: name, claim: number - 1 });
        else this.#part('wrong-entity');
      } else {
        const argument = this.#argument(fields, filling);
        if (argument === null) continue;
        const known = args[name] ?? [];
        args[name] = known;
        if (known.some((one) => one.range?.join() === argument.range?.join())) continue;
        known.push(argument);
        if (within(argument.range, this.#own)) inside = true;
        else if (argument.range !== null) this.#further.push(argument.range);
      }
    }
    return { args, pointers, inside };
  }

  #argument(fields: Fields, filling: Filling): ReadArgument | null {
    const found = this.#find(fields, textField(fields, 'quote') ?? null);
    if (!found?.ok)
      return this.#part(found?.why === 'ambiguous' ? 'argument-ambiguous' : 'argument-not-found');
    const { range } = found;
    const given = field(fields, 'entity');
    const type = given === undefined ? null : oneOf(given, ENTITY_TYPES);
    if (given !== undefined && type === null) return this.#part('wrong-entity');
    // Words that fill an argument of words are words, whatever else they are said to be.
    const entity = filling.entities.length === 0 ? null : type;
    if (entity === null ? !filling.words : !filling.entities.includes(entity))
      return this.#part('wrong-entity');
    const name = this.#name(fields, range, entity);
    if (name === null) return this.#part('name-not-found');
    return {
      name,
      entity: entity === null ? null : this.#against.entity(entity, name, range),
      claim: null,
      range,
    };
  }

  #places(): ReadArgument[] {
    const list = listField(this.#fields, 'places') ?? drop('not-a-claim');
    if (list.length > MOST_PARTS) drop('not-a-claim');
    return list.flatMap((value): ReadArgument[] => {
      const fields = fieldsOf(value) ?? drop('not-a-claim');
      const found = this.#find(fields, textField(fields, 'quote') ?? null);
      if (!found?.ok) {
        this.#part('place-not-found');
        return [];
      }
      const { range } = found;
      const name = this.#words(range);
      if (!within(range, this.#own)) this.#further.push(range);
      return [{ name, entity: this.#against.entity('Place', name, range), claim: null, range }];
    });
  }

  #time(shape: ReturnType<typeof shapeOf>): When {
    const value = field(this.#fields, 'time');
    if (value === undefined) return UNKNOWN_WHEN;
    const fields = fieldsOf(value) ?? drop('not-a-claim');
    const date = textField(fields, 'edtf');
    const found = this.#find(fields, textField(fields, 'quote') ?? null);
    if (!found?.ok) {
      this.#part('time-not-found');
      return UNKNOWN_WHEN;
    }
    const { text, passage, english } = this.#against;
    const words = this.#words(found.range);
    const { when, drop: reason } = timeOf(words, date ?? null, text.slice(...passage), shape, english);
    if (reason !== null) this.#part(reason);
    this.#cues.push(found.range);
    return when;
  }

  #quantity(): ReadClaim['quantity'] {
    const value = field(this.#fields, 'quantity');
    if (value === undefined) return null;
    const found = this.#find({}, typeof value === 'string' ? value : null);
    if (!found?.ok || !within(found.range, this.#own)) return this.#part('quantity-not-found');
    // Bounds are for words that give them, and no model's sum is believed.
    return { text: this.#words(found.range), min: null, max: null };
  }

  /** The name under which the words go: one that the answer quotes, or an earlier reading found, or they themselves. */
  #name(fields: Fields, range: Range, type: EntityType | null): string | null {
    const name = textField(fields, 'name');
    if (name === null) return null;
    const words = this.#words(range);
    const own = (type === null ? null : this.#against.resolved(type, range)) ?? words;
    if (name === undefined || collapsed(name) === words) return own;
    if (name.length > LONGEST_PART || type === null) return null;
    return this.#against.quotes.all(name).length > 0 ? collapsed(name) : null;
  }

  #find(fields: Fields, quote: string | null): Found | null {
    if (quote === null || quote.length > LONGEST_PART) return null;
    return this.#against.quotes.one(quote, this.#context(fields), this.#own);
  }

  #context(fields: Fields): string | null {
    const context = textField(fields, 'context');
    return context != null && context.length <= LONGEST_CLAIM ? context : null;
  }

  #words(range: Range): string {
    return collapsed(this.#against.text.slice(...range));
  }

  #part(reason: Drop): null {
    this.#against.drops.add(reason);
    return null;
  }
}

const collapsed = (words: string): string => words.replace(/\s+/g, ' ').trim();

function within(range: Range | null, of: Range): boolean {
  return range !== null && of[0] <= range[0] && range[1] <= of[1];
}

/** The ranges that lie in none of these, each once, in the order of the text. */
function outside(ranges: readonly Range[], of: readonly Range[]): Range[] {
  const kept = new Map<string, Range>();
  for (const range of ranges) if (!of.some((one) => within(range, one))) kept.set(range.join(), range);
  return [...kept.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
