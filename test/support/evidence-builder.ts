/** Evidence builder: claims written by hand, so that rules are tested without any extractor. */

import { joinEntities } from '../../src/identity/clusters.ts';
import type { Argument, Claim } from '../../src/model/claim.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import { PRESUMPTIONS, type Presumption } from '../../src/model/finding.ts';
import type { Decision, Judgement, Review } from '../../src/model/judgement.ts';
import type { ClaimKind } from '../../src/model/kinds.ts';
import type { Period } from '../../src/model/period.ts';
import type { Source } from '../../src/model/source.ts';
import type { Stance, Voice } from '../../src/model/voice.ts';
import { type Evidence, gatherEvidence } from '../../src/reason/evidence.ts';
import { UNKNOWN_WHEN, type When } from '../../src/time/when.ts';
import { eventAt } from '../../src/time/when-from-edtf.ts';

/** `Person:Ama Okoro` names an entity; `claim:c1` another claim; anything else is plain words. */
export type Filler = string;

export interface ClaimWords extends Partial<Omit<Claim, 'args' | 'voices' | 'where' | 'source'>> {
  readonly in: string;
  readonly kind: ClaimKind;
  readonly args?: Readonly<Record<string, Filler | readonly Filler[]>>;
  /** Places. */
  readonly at?: readonly Filler[];
  /** `author` alone by default; `Okoro/supposed` gives a stance. */
  readonly voices?: readonly string[];
  readonly when?: When;
}

const TYPES = new Set(['Person', 'Group', 'Organization', 'Place', 'Work', 'Event']);

export class EvidenceBuilder {
  readonly claims: Claim[] = [];
  readonly entities = new Map<string, Entity>();
  readonly sources = new Map<string, Source>();
  readonly judgements: Judgement[] = [];
  readonly reviews = new Map<string, Review>();
  readonly periods: Period[] = [];

  source(path: string, date: string | null = null): this {
    this.sources.set(path, {
      id: path,
      path,
      sha256: '0'.repeat(64),
      bytes: 1,
      version: 1,
      title: null,
      author: null,
      kind: 'unknown',
      date: date === null ? null : eventAt(date, null),
      language: 'eng',
      obtained: '2020-01-01T00:00:00Z',
    });
    return this;
  }

  period(name: string, edtf: string): this {
    this.periods.push({ id: `prd_${name}`, name, edtf, citation: 'a history of the place' });
    return this;
  }

  /** The id of an entity is `source|name`. */
  entity(source: string, type: EntityType, name: string, aliases: readonly string[] = []): string {
    const id = `${source}|${name}`;
    if (!this.entities.has(id)) this.entities.set(id, { id, source, type, name, aliases });
    return id;
  }

  judge(a: string, b: string, decision: Decision): this {
    this.judgements.push({
      id: `jdg_${this.judgements.length + 1}`,
      subject: { kind: 'identity', a, b },
      decision,
      reason: 'for the test',
      author: 'tester',
      at: '2020-01-01T00:00:00Z',
    });
    return this;
  }

  /** Whether two sources, cited works or voices have one origin. */
  judgeOrigin(a: string, b: string, decision: Decision): this {
    this.judgements.push({
      id: `jdg_${this.judgements.length + 1}`,
      subject: { kind: 'origin', a, b },
      decision,
      reason: 'for the test',
      author: 'tester',
      at: '2020-01-01T00:00:00Z',
    });
    return this;
  }

  claim(words: ClaimWords): string {
    const { in: source, args, at, voices, when, ...rest } = words;
    if (!this.sources.has(source)) this.source(source);
    const id = words.id ?? `c${this.claims.length + 1}`;
    const start = this.claims.length * 100;
    this.claims.push({
      type: null,
      aspect: 'holds',
      basis: null,
      quantity: null,
      polarity: '+',
      certainty: null,
      cues: [],
      by: ['hand@1'],
      patterns: [],
      spans: [{ text: source, start, end: start + 50, quote: 'words', prefix: '', suffix: '', place: null }],
      ...rest,
      id,
      source,
      args: Object.fromEntries(
        Object.entries(args ?? {}).map(([argument, fillers]) => [
          argument,
          (typeof fillers === 'string' ? [fillers] : fillers).map((filler) => this.#filler(source, filler)),
        ]),
      ),
      where: (at ?? []).map((filler) => this.#filler(source, filler)),
      voices: (voices ?? ['author']).map((voice) => this.#voice(source, voice)),
      when: when ?? UNKNOWN_WHEN,
    });
    return id;
  }

  evidence(
    options: {
      readonly off?: readonly Presumption[];
      readonly accordingTo?: string;
      readonly without?: string[];
    } = {},
  ): Evidence {
    const presumptions = new Set(
      (Object.keys(PRESUMPTIONS) as Presumption[]).filter((each) => !options.off?.includes(each)),
    );
    return gatherEvidence({
      claims: this.claims,
      reviews: this.reviews,
      clusters: joinEntities(this.entities.values(), this.judgements, {
        sameName: presumptions.has('same-name'),
      }),
      judgements: this.judgements.filter(({ subject }) => subject.kind === 'identity'),
      originJudgements: this.judgements.filter(({ subject }) => subject.kind === 'origin'),
      periods: this.periods,
      sources: this.sources,
      presumptions,
      accordingTo: options.accordingTo ?? null,
      without: options.without ?? [],
    });
  }

  #filler(source: string, filler: Filler): Argument {
    const [type, name] = [filler.slice(0, filler.indexOf(':')), filler.slice(filler.indexOf(':') + 1)];
    if (type === 'claim') return { name, entity: null, claim: name, range: null };
    if (!TYPES.has(type)) return { name: filler, entity: null, claim: null, range: [0, 1] };
    return { name, entity: this.entity(source, type as EntityType, name), claim: null, range: [0, 1] };
  }

  #voice(source: string, words: string): Voice {
    const [name = '', stance = 'asserted'] = words.split('/');
    const person = /^Person:(.*)$/.exec(name)?.[1];
    return {
      name: person ?? name,
      entity: person === undefined ? null : this.entity(source, 'Person', person),
      stance: stance as Stance,
    };
  }
}
