/**
 * Larger reading: one source as it is put to a larger extractor, and its answers as records of the
 * case. A claim that the case has already, in the same words or saying the same of overlapping words,
 * is not made twice: it gets one proposer more.
 */
import { createHash } from 'node:crypto';
import type { KnownName } from '../extract/endpoint/known-names.ts';
import { passagesOf } from '../extract/endpoint/passages.ts';
import { type Message, messagesFor, proposer } from '../extract/endpoint/prompt.ts';
import { type Proposals, proposalsFrom } from '../extract/endpoint/proposals.ts';
import type { Range, Reading } from '../extract/extractor.ts';
import type { Asking } from '../model/asking.ts';
import type { Argument, Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { type Readable, readable } from '../model/readable.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import type { Case } from '../store/case.ts';
import { claimId } from '../store/ids.ts';
import { makeReading } from './make-reading.ts';
import { saysTheSame } from './same-statement.ts';

/** A passage with the question that is put about it. */
export interface Passage {
  /** UTF-16 indices of the readable text. */
  readonly range: Range;
  /** Code points of the text as received. */
  readonly start: number;
  readonly end: number;
  readonly messages: readonly Message[];
  /** SHA-256 of the question. */
  readonly request: string;
  /** Whether this model was asked this already. */
  readonly known: boolean;
}

export interface Recorded {
  readonly asking: Asking;
  /** Of its claims, those that something else had proposed before. */
  readonly shared: number;
}

export class LargerReading {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly #case: Case;
  readonly #text: Text;
  readonly #by: string;
  readonly #refused: ReadonlySet<string>;
  readonly #readable: Readable;
  readonly #held = new Map<string, Claim>();

  constructor(into: Case, source: Source, text: Text, model: string, passageLength: number) {
    this.source = source;
    this.#case = into;
    this.#text = text;
    this.#by = proposer(model);
    this.#refused = new Set(
      text.emendations.map(({ id }) => id).filter((id) => into.decision('emendation', id) === 'no'),
    );
    this.#readable = readable(text, this.#refused);
    const asked = new Set(into.askings(text.id, this.#by).map((one) => keyOf(one)));
    this.passages = passagesOf(this.#readable.text, passageLength).map((range) => {
      const [start, end] = this.#readable.toReceived(...range);
      const messages = messagesFor(this.#readable.text.slice(...range), source.date?.edtf ?? null);
      const request = sha256(JSON.stringify([this.#by, messages]));
      return { range, start, end, messages, request, known: asked.has(keyOf({ start, end, request })) };
    });
  }

  /** What an answer proposes of a passage; null where it holds no list of claims. */
  proposals(passage: Passage, answer: string): Proposals | null {
    return proposalsFrom(answer, {
      text: this.#readable.text,
      passage: passage.range,
      language: this.source.language,
      date: this.source.date,
      periods: this.#case.periods(),
      known: this.#known(),
    });
  }

  /** Puts what a passage came to into the case, in one transaction. */
  record(passage: Passage, answer: string, proposals: Proposals): Recorded {
    const { entities, claims } = this.#records(proposals.reading);
    if (this.#held.size === 0)
      for (const claim of this.#case.claims({ source: this.source.id })) this.#held.set(claim.id, claim);
    const settled = this.#settled(claims);
    const shared = settled.filter(({ id }) => this.#held.has(id)).length;
    const asking = this.#case.addAsking(
      {
        text: this.#text.id,
        source: this.source.id,
        by: this.#by,
        start: passage.start,
        end: passage.end,
        request: passage.request,
        answer: sha256(answer),
        answered: proposals.answered,
        dropped: proposals.dropped,
      },
      { entities: this.#entitiesOf(settled, entities), claims: settled },
    );
    for (const claim of settled) if (!this.#held.has(claim.id)) this.#held.set(claim.id, claim);
    return { asking, shared };
  }

  #records(reading: Reading): { entities: readonly Entity[]; claims: readonly Claim[] } {
    const language = 'any';
    return makeReading({
      text: this.#text,
      sha256: this.source.sha256,
      language,
      date: this.source.date,
      periods: [],
      refused: this.#refused,
      secret: this.#case.secret,
      extractors: [{ id: this.#by, languages: [language], read: () => reading }],
    });
  }

  /** Each claim, or the one that the case holds in its place; those about others point to what stands there. */
  #settled(claims: readonly Claim[]): Claim[] {
    const made = new Map(claims.map((claim) => [claim.id, claim]));
    const done = new Map<string, Claim>();
    const settle = (claim: Claim): Claim => {
      const known = done.get(claim.id);
      if (known !== undefined) return known;
      const filler = (argument: Argument): Argument => {
        const target = argument.claim === null ? undefined : made.get(argument.claim);
        return target === undefined ? argument : { ...argument, claim: settle(target).id };
      };
      const args = Object.fromEntries(
        Object.entries(claim.args).map(([name, list]) => [name, list.map(filler)] as const),
      );
      const body = { ...claim, args };
      const own = { ...body, id: claimId(this.#case.secret, this.source.sha256, body) };
      const same = this.#held.get(own.id) ?? [...this.#held.values()].find((held) => saysTheSame(held, own));
      // Found again under its own id: `addAsking` adds the proposer to what the case holds.
      const result = same ?? own;
      done.set(claim.id, result);
      return result;
    };
    return [...new Map(claims.map(settle).map((claim) => [claim.id, claim])).values()];
  }

  /** The entities that the claims name, as they are proposed or as the case holds them. */
  #entitiesOf(claims: readonly Claim[], proposed: readonly Entity[]): Entity[] {
    const named = new Set(
      claims.flatMap((claim) =>
        [...Object.values(claim.args).flat(), ...claim.where, ...claim.voices].flatMap(
          ({ entity }) => entity ?? [],
        ),
      ),
    );
    const held = this.#case.entities({ ids: [...named], current: 'any' });
    const known = new Set(held.map(({ id }) => id));
    return [...held, ...proposed.filter(({ id }) => named.has(id) && !known.has(id))];
  }

  /** The entities of the source with the places of the readable text that name them. */
  #known(): KnownName[] {
    const mentions = new Map<string, { range: Range; byName: boolean }[]>();
    for (const { entity, start, end, form } of this.#case.mentions(this.#text.id)) {
      if (entity === null) continue;
      const list = mentions.get(entity) ?? [];
      mentions.set(entity, list);
      list.push({ range: this.#readable.fromReceived(start, end), byName: form === 'name' });
    }
    return this.#case
      .entities({ source: this.source.id })
      .map(({ id, type, name, aliases }) => ({ type, name, aliases, mentions: mentions.get(id) ?? [] }));
  }
}

const keyOf = (one: Pick<Asking, 'start' | 'end' | 'request'>): string =>
  `${one.start} ${one.end} ${one.request}`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
