/**
 * Make claim: a claim that a person makes of words in a source, alone or in place of one that is not
 * right. It is recorded beside what the machine proposed, accepted by whoever makes it, and a claim that
 * it corrects is rejected in the same transaction with a reason that names the new one.
 */

import { timeOf } from '../extract/endpoint/times.ts';
import { type Filling, VOCABULARY } from '../extract/endpoint/vocabulary.ts';
import { shapeOf } from '../extract/english/matching/matcher.ts';
import type { Argument, Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import {
  ASPECTS,
  type Aspect,
  BASES,
  type Basis,
  CERTAINTIES,
  type Certainty,
  CLAIM_KINDS,
  type ClaimKind,
  KINDS,
  POLARITIES,
  type Polarity,
} from '../model/kinds.ts';
import type { Source } from '../model/source.ts';
import { AUTHOR, INNER_STANCES, OUTER_STANCES, type Stance, type Voice } from '../model/voice.ts';
import type { Case, CaseClaim } from '../store/case.ts';
import { claimId } from '../store/ids.ts';
import { parseEdtf } from '../time/edtf.ts';
import { UNKNOWN_WHEN, type When } from '../time/when.ts';
import { beginsAt, endsAt, eventAt, stateDuring } from '../time/when-from-edtf.ts';
import { CallError } from './call-error.ts';
import { OwnEntities, typeOfWords } from './own-entities.ts';
import { TextRanges } from './text-ranges.ts';

/** One filler. A range takes its words as name, and the entity that they name. */
export interface NewArgument {
  readonly name?: string | undefined;
  /** Code points of the text as received, half-open. */
  readonly range?: readonly [number, number] | undefined;
  /** Id of an entity of the source. */
  readonly entity?: string | undefined;
  /** Id of another claim of the source, where the filler is what was said, ordered or denied. */
  readonly claim?: string | undefined;
}

/** What is absent is as in the claim that it corrects; without one: it holds, nothing is stated, the author asserts it. */
export interface NewClaim {
  readonly source: string;
  /** Id of the claim in whose place it stands. */
  readonly corrects?: string | undefined;
  /** The latest judgement on that one that the person saw, null where none was in force. */
  readonly seen?: string | null | undefined;
  readonly kind: ClaimKind;
  readonly type: string | null;
  readonly aspect?: Aspect | undefined;
  readonly basis?: Basis | null | undefined;
  readonly polarity?: Polarity | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly args: Readonly<Record<string, readonly NewArgument[]>>;
  readonly where?: readonly NewArgument[] | undefined;
  /** A date in EDTF, or the words of the time, or both. Null: none is told. */
  readonly when?: { readonly edtf: string | null; readonly text: string | null } | null | undefined;
  /** Outermost first. */
  readonly voices?: readonly { readonly name: string; readonly stance: Stance }[] | undefined;
  /** The words on which it rests: at least one range. */
  readonly spans: readonly (readonly [number, number])[];
  readonly reason?: string | undefined;
}

export interface ClaimMade {
  readonly claim: CaseClaim;
  /** By which it is accepted. */
  readonly judgement: Judgement;
  /** By which the corrected claim is rejected. */
  readonly rejected: Judgement | null;
}

/**
 * Throws a CallError with what is wrong in one sentence, and `JudgedMeanwhile` where somebody judged the
 * corrected claim after what was seen. Nothing is written then.
 */
export function makeClaim(of: Case, input: NewClaim, author: string): ClaimMade {
  if (author.trim() === '') throw new CallError('A claim by a person needs the name of whoever makes it.');
  const source = of.describedSource(input.source);
  if (!source) throw new CallError(`There is no source ${input.source} in the case.`);
  const before = input.corrects === undefined ? null : corrected(of, input.corrects, source);
  const { claim, entities } = new ClaimMaker(of, source, input, before).made();
  if (before?.id === claim.id)
    throw new CallError(
      'It says the same as the claim that it is to correct: accept that one, or change something.',
    );
  const given = input.reason?.trim() ?? '';
  const [judgement, rejected] = of.addClaim(claim, {
    entities,
    author: author.trim(),
    reason: given === '' ? 'made by hand from these words' : given,
    ...(before === null
      ? {}
      : {
          corrects: {
            claim: before.id,
            reason: `corrected by ${claim.id}${given === '' ? '' : `: ${given}`}`,
            ...(input.seen === undefined ? {} : { seen: input.seen }),
          },
        }),
  });
  return { claim: of.claim(claim.id)!, judgement: judgement!, rejected: rejected ?? null };
}

function corrected(of: Case, id: string, source: Source): CaseClaim {
  const [claim] = of.claims({ ids: [id], current: 'any' });
  if (claim?.source !== source.id)
    throw new CallError(`There is no claim ${id} of ${source.path} to correct.`);
  return claim;
}

const MAKERS = { state: stateDuring, begins: beginsAt, ends: endsAt, event: eventAt } as const;
const PLACE: Filling = { entities: ['Place'], words: false, claim: false };
/** Who can be a voice. */
const SPEAKERS = ['Person', 'Group', 'Organization', 'Work'] as const;

class ClaimMaker {
  readonly #case: Case;
  readonly #source: Source;
  readonly #input: NewClaim;
  readonly #before: CaseClaim | null;
  readonly #ranges: TextRanges;
  readonly #entities: OwnEntities;

  constructor(of: Case, source: Source, input: NewClaim, before: CaseClaim | null) {
    this.#case = of;
    this.#source = source;
    this.#input = input;
    this.#before = before;
    this.#ranges = new TextRanges(of, source.id);
    this.#entities = new OwnEntities(of, source, this.#ranges);
  }

  made(): { readonly claim: Claim; readonly entities: readonly Entity[] } {
    const { kind, aspect, basis, polarity, certainty, where } = this.#input;
    const before = this.#before;
    const type = this.#type();
    const taken = oneOf(aspect ?? before?.aspect ?? 'holds', ASPECTS, 'aspect');
    const spans = this.#input.spans;
    if (spans.length === 0) throw new CallError('A claim rests on words: mark at least one passage.');
    const body: Omit<Claim, 'id' | 'source'> = {
      kind,
      type,
      aspect: taken,
      basis: orNull(basis === undefined ? (before?.basis ?? null) : basis, BASES, 'basis'),
      args: this.#args(),
      when: this.#when(timeShape(kind, type, taken)),
      where:
        where === undefined
          ? (before?.where ?? [])
          : where.map((argument) => this.#filler('where', argument, PLACE)),
      quantity: before?.quantity ?? null,
      voices: this.#voices(),
      polarity: oneOf(polarity ?? before?.polarity ?? '+', POLARITIES, 'polarity'),
      certainty: orNull(
        certainty === undefined ? (before?.certainty ?? null) : certainty,
        CERTAINTIES,
        'certainty',
      ),
      spans: [...new Map(spans.map((range) => [range.join(), range])).values()].map((range) =>
        this.#ranges.span(range),
      ),
      cues: before?.cues ?? [],
      ...(before?.citations === undefined ? {} : { citations: before.citations }),
      by: ['person'],
      patterns: [],
    };
    const id = claimId(this.#case.secret, this.#source.sha256, body);
    return { claim: { id, source: this.#source.id, ...body }, entities: this.#entities.made };
  }

  #type(): string | null {
    const { kind, type } = this.#input;
    oneOf(kind, CLAIM_KINDS, 'kind');
    const types: readonly string[] = KINDS[kind].types;
    if (type === null) {
      if (types.length === 0 || (this.#before?.kind === kind && this.#before.type === null)) return null;
      throw new CallError(`A ${kind} needs a type: ${types.join(', ')}.`);
    }
    if (types.includes(type)) return type;
    throw new CallError(
      types.length === 0
        ? `A ${kind} has no type.`
        : `"${type}" is no type of ${kind}; there are ${types.join(', ')}.`,
    );
  }

  #args(): Record<string, readonly Argument[]> {
    const { kind, args } = this.#input;
    const allowed = VOCABULARY[kind].args;
    const out: Record<string, readonly Argument[]> = {};
    for (const [name, list] of Object.entries(args)) {
      const filling = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
      if (filling === undefined)
        throw new CallError(
          `"${name}" is no argument of ${kind}; there are ${Object.keys(allowed).join(', ')}.`,
        );
      if (list.length > 0) out[name] = list.map((argument) => this.#filler(name, argument, filling));
    }
    if (Object.keys(out).length === 0)
      throw new CallError(`A ${kind} without any argument says nothing: fill at least one.`);
    return out;
  }

  #filler(argument: string, given: NewArgument, filling: Filling): Argument {
    if (given.claim !== undefined) return this.#claimFiller(argument, given.claim, given, filling);
    const range = given.range === undefined ? null : this.#ranges.checked(given.range);
    const named = given.name?.trim().replace(/\s+/g, ' ') ?? '';
    if (named !== '' && !/[^\p{C}\p{Z}]/u.test(named))
      throw new CallError(`The name given for "${argument}" has no character that can be seen.`);
    const entity = given.entity === undefined ? null : this.#entities.given(given.entity);
    if (entity !== null) {
      const name = named || (range === null ? entity.name : this.#ranges.words(range));
      return { name, entity: entity.id, claim: null, range };
    }
    if (range === null && named === '')
      throw new CallError(`"${argument}" is named but not filled: give its words, an entity or a claim.`);
    const name = named || this.#ranges.words(range!);
    const found = this.#meant(name, range, filling);
    if (found !== null) return { name: named || found.name, entity: found.entity, claim: null, range };
    if (range === null && !filling.words && filling.entities.length > 0)
      throw new CallError(
        `${this.#source.path} has no entity named "${name}": mark the words that stand for "${argument}".`,
      );
    return { name, entity: null, claim: null, range };
  }

  /** The entity that words mean, with the name under which they go; null where they are words alone. */
  #meant(
    name: string,
    range: readonly [number, number] | null,
    { entities, words }: Filling,
  ): { readonly name: string; readonly entity: string } | null {
    if (entities.length === 0) return null;
    const there = range === null ? undefined : this.#entities.at(range, entities);
    // "He" and "the organ" go by the name of what they stand for.
    if (there) return { name: there.byName ? name : there.entity.name, entity: there.entity.id };
    const known = this.#entities.named(name, entities);
    if (known) return { name, entity: known.id };
    if (words || range === null) return null;
    const made = this.#entities.make(typeOfWords(name, entities) ?? 'Person', name);
    return { name, entity: made.id };
  }

  #claimFiller(argument: string, id: string, given: NewArgument, filling: Filling): Argument {
    if (!filling.claim) throw new CallError(`"${argument}" of ${this.#input.kind} cannot be another claim.`);
    const [claim] = this.#case.claims({ ids: [id], current: 'any' });
    if (claim?.source !== this.#source.id)
      throw new CallError(`There is no claim ${id} of ${this.#source.path} to fill "${argument}".`);
    if (id === this.#before?.id) throw new CallError(`A claim cannot be about itself.`);
    return { name: given.name ?? '', entity: null, claim: id, range: null };
  }

  #voices(): readonly Voice[] {
    const given = this.#input.voices;
    const before = this.#before?.voices ?? [];
    if (given === undefined)
      return before.length > 0 ? before : [{ name: AUTHOR, entity: null, stance: 'asserted' }];
    if (given[0]?.name !== AUTHOR)
      throw new CallError(`The outermost voice is whoever wrote the source: "${AUTHOR}".`);
    return given.map(({ name, stance }, i) => {
      const stances: readonly Stance[] = i === given.length - 1 ? INNER_STANCES : OUTER_STANCES;
      if (!/[^\p{C}\p{Z}]/u.test(name))
        throw new CallError('A voice needs a name, or the words that stand for one.');
      if (!stances.includes(stance))
        throw new CallError(
          `"${stance}" is no stance of ${i === given.length - 1 ? 'the innermost' : 'an outer'} voice; there are ${stances.join(', ')}.`,
        );
      const same = before.find((voice) => voice.name === name.trim());
      const entity =
        i === 0 ? null : (same?.entity ?? this.#entities.named(name.trim(), SPEAKERS)?.id ?? null);
      return { name: name.trim(), entity, stance };
    });
  }

  #when(shape: keyof typeof MAKERS): When {
    const { when } = this.#input;
    const before = this.#before;
    const wasShape = before && timeShape(before.kind, before.type, before.aspect);
    const isSame =
      when === undefined || (when?.edtf === before?.when.edtf && when?.text === before?.when.text);
    if (before && isSame && wasShape === shape) return before.when;
    const { edtf, text } = when === undefined && before ? before.when : (when ?? UNKNOWN_WHEN);
    const words = text?.trim() || null;
    if (edtf === null || edtf.trim() === '')
      return words === null ? UNKNOWN_WHEN : this.#worded(words, shape);
    const parsed = parseEdtf(edtf.trim());
    if (!parsed.ok) throw new CallError(parsed.issue.endsWith('.') ? parsed.issue : `${parsed.issue}.`);
    try {
      return MAKERS[shape](parsed.value, words);
    } catch {
      throw new CallError(`"${edtf}" has no day that could be its start and a later one its end.`);
    }
  }

  /** Words that tell a time, with the date that the reader of English finds in them, where it finds one. */
  #worded(words: string, shape: keyof typeof MAKERS): When {
    const { language, date } = this.#source;
    const english = language === 'eng' ? { date, periods: this.#case.periods() } : null;
    return timeOf(words, null, '', shape, english).when;
  }
}

/** What its time is said of: a birth and a death happen, other attributes last. */
const timeShape = (kind: ClaimKind, type: string | null, aspect: Aspect): keyof typeof MAKERS =>
  kind === 'attribute' && (type === 'birth' || type === 'death') ? 'event' : shapeOf(kind, { type, aspect });

function oneOf<T extends string>(value: T, list: readonly T[], what: string): T {
  if (list.includes(value)) return value;
  throw new CallError(`"${value}" is no ${what}; there are ${list.join(', ')}.`);
}

const orNull = <T extends string>(value: T | null, list: readonly T[], what: string): T | null =>
  value === null ? null : oneOf(value, list, what);
