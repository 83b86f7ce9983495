/**
 * Chain: who is said to have stood above an organ in a time asked about, or below it, level by level:
 * command, administration, oversight, a person's control, coercion, allegiance, and the larger organ it
 * is part of. The types are kept apart: a chain of command is one in which every link is command, and
 * what stands above an administrative superior is not thereby in command.
 *
 * Invariants: all links from the organ to any other hold on one day together, or are called possible;
 * a circle of power ends where it closes; from one organ to its successor only as a source says.
 */
import type { Claim } from '../model/claim.ts';
import type { LinkFact, PartyRef } from '../model/fact.ts';
import type { Presumption, Proof, RuleStep, Verdict } from '../model/finding.ts';
import type { Basis } from '../model/kinds.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import { toOrdinal } from '../time/day.ts';
import { type Asked, chainSomeTimeIn } from '../time/modality.ts';
import type { When } from '../time/when.ts';
import {
  type Attestation,
  attest,
  periodPremises,
  STRENGTH,
  type Standing,
  standing,
} from './attestation.ts';
import { type Evidence, type Party, partyOf } from './evidence.ts';
import { headsIn } from './heads.ts';
import {
  type Against,
  type Beside,
  denialsOf,
  deniedStep,
  type Holder,
  notAmong,
  say,
  uniqueAgainst,
  uniqueVoices,
} from './holders.ts';
import { boundsOfWhen } from './links/dated-link.ts';
import { type Organ, organAt, type Succession } from './organ.ts';
import { presumptionsOf, step } from './proof.ts';
import { type Relation, type Relations, relationsOf } from './relations.ts';
import { bearerOf, refIn, sameSteps } from './same.ts';
import type { Mode } from './state.ts';
import { sentence } from './wording.ts';

export interface Link {
  readonly superior: string;
  readonly subordinate: string;
  readonly relation: Relation;
  /** Ways from the organ to here, this link last: each all of its links, possible on one day together. */
  readonly ways: readonly Way[];
  /** A type of `command`, or `part-of`. */
  readonly type: string;
  readonly basis: Basis | null;
  readonly means: readonly string[];
  readonly verdict: Verdict;
  /** 1 for what stands directly above or below the organ or its head. */
  readonly level: number;
  /** The types of the links from the organ to this one, this one last: all alike in a chain of one sort. */
  readonly through: readonly string[];
  /** The party that the link leads to has no known name: "Unknown Brigade of 7 Division". */
  readonly placeholder: boolean;
  /** Who headed the organ that the link leads to; none for a person, a group or a placeholder. */
  readonly heads: readonly Headed[];
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
  /** Claims that say the same less surely for this time; the verdict does not rest on them. */
  readonly also: readonly string[];
  readonly presumptions: readonly Presumption[];
  readonly proof: RuleStep;
}

/** A head of an organ in the chain, in so far as it was so on one day with the links that lead there. */
export type Headed = Pick<
  Holder,
  'person' | 'basis' | 'aspect' | 'verdict' | 'role' | 'rank' | 'voices' | 'claims' | 'presumptions' | 'proof'
>;

/** A link that claims tell of without a time, which is no evidence for any day. */
export interface UndatedLink {
  readonly superior: string;
  readonly subordinate: string;
  readonly type: string;
  readonly basis: Basis | null;
  readonly level: number;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
}

export interface Chain {
  readonly chain: readonly Link[];
  /** Where the walk tells them apart: undated links of the parties that it reached. */
  readonly undated: readonly UndatedLink[];
  readonly against: readonly Against[];
  /** Steps from an organ of the chain to its successor or predecessor. */
  readonly succession: readonly Succession[];
  /** Those steps as premises. */
  readonly premises: readonly Proof[];
}

export interface Walk {
  readonly asked: Asked;
  readonly mode: Mode;
  /** Types of link to follow; all where none is given. */
  readonly only?: readonly string[];
  /** Whether links that no claim dates are told apart instead of being followed as possible on every day. */
  readonly undatedApart?: boolean;
}

/** @param from party keys of the organ and of its heads */
export function chainAbove(from: Iterable<string>, walk: Walk, evidence: Evidence): Chain {
  return chainsIn(walk, evidence).above(from);
}

/** @param from party keys of the organ and of its heads */
export function chainBelow(from: Iterable<string>, walk: Walk, evidence: Evidence): Chain {
  return chainsIn(walk, evidence).below(from);
}

/** Chains in one time for many organs: the claims are gone through once. */
export function chainsIn(walk: Walk, evidence: Evidence) {
  const ground: Ground = {
    walk,
    evidence,
    relations: relationsOf(walk.asked, walk.mode, evidence),
    denials: denialsOf(evidence),
    byId: new Map(evidence.claims.map((claim) => [claim.id, claim])),
    changes: {
      ...evidence,
      claims: evidence.claims.filter((claim) => claim.kind === 'structure' && claim.type === 'succeeds'),
    },
    headsOf: headsIn(walk.asked, walk.mode, evidence),
  };
  return {
    above: (from: Iterable<string>): Chain => new Walker('above', ground).from(from),
    below: (from: Iterable<string>): Chain => new Walker('below', ground).from(from),
  };
}

/** What all walks in one time share. */
interface Ground {
  readonly walk: Walk;
  readonly evidence: Evidence;
  readonly relations: Relations;
  readonly denials: ReadonlyMap<string, readonly Claim[]>;
  readonly byId: ReadonlyMap<string, Claim>;
  /** The claims that one organ succeeded another. */
  readonly changes: Evidence;
  readonly headsOf: (organ: Organ) => readonly Holder[];
}

/** One link of a way with its time, as one or two claims give it. */
export interface Held {
  /** Null for what is no link: a post, an area. */
  readonly relation: Relation | null;
  readonly when: When;
  readonly dated: boolean;
  readonly used: readonly Attestation[];
}
export type Way = readonly Held[];

/** Where the walk stands: a party, and how it was reached. */
interface Place {
  readonly key: string;
  readonly through: readonly string[];
  /** Ways there: each the links that lead to it, all possible on one day together. */
  readonly ways: readonly Way[];
  /** Steps by which it is one with the organ that the last link leads to; none where it is that one. */
  readonly changes: readonly Change[];
}

/** A step from one organ to another, with its proof. */
interface Change {
  readonly step: Succession;
  readonly premise: Proof;
}

/** Ways kept to one party; more than these differ only in which of many claims is cited. */
const WAYS = 12;

class Walker {
  readonly #up: boolean;
  readonly #walk: Walk;
  readonly #evidence: Evidence;
  readonly #ground: Ground;
  readonly #links = new Map<Relation, Link>();
  readonly #against: Against[] = [];
  readonly #undated = new Map<Relation, UndatedLink>();
  readonly #succession = new Map<string, Change>();

  constructor(direction: 'above' | 'below', ground: Ground) {
    this.#up = direction === 'above';
    this.#walk = ground.walk;
    this.#evidence = ground.evidence;
    this.#ground = ground;
  }

  from(keys: Iterable<string>): Chain {
    const started = new Set(keys);
    const entered = new Map<string, Map<string, Span[]>>();
    let level: Place[] = [...started].map((key) => ({ key, through: [], ways: [[]], changes: [] }));
    for (let depth = 1; level.length > 0; depth++) {
      const next = new Map<string, Place>();
      // What is reached by links of one sort is told so, whatever other way leads there too.
      for (const place of level.toSorted((a, b) => Number(mixed(a.through)) - Number(mixed(b.through)))) {
        for (const relation of this.#from(place.key)) {
          for (const reached of this.#follow(relation, place, depth)) {
            if (started.has(reached.key)) continue;
            const sort = mixed(reached.through) ? 'mixed' : (reached.through[0] ?? '');
            const known = entered.get(reached.key);
            if (known && sort === 'mixed' && !known.has(sort)) continue;
            // A longer way counts where it leaves days that no shorter one left.
            const spans = known?.get(sort) ?? [];
            const ways = reached.ways.filter((way) => !isCovered(spanOf(way, this.#walk), spans));
            if (ways.length === 0) continue;
            const key = `${reached.key}\n${sort}`;
            const other = next.get(key);
            next.set(key, {
              ...(other ?? reached),
              ways: other ? this.#best([...other.ways, ...ways]) : ways,
            });
          }
        }
      }
      for (const place of next.values()) {
        const known = entered.get(place.key) ?? new Map<string, Span[]>();
        const sort = mixed(place.through) ? 'mixed' : (place.through[0] ?? '');
        const spans = place.ways.map((way) => spanOf(way, this.#walk));
        entered.set(place.key, known.set(sort, [...(known.get(sort) ?? []), ...spans]));
      }
      level = [...next.values()];
    }
    return {
      chain: [...this.#links.values()].sort(
        (a, b) => a.level - b.level || STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict),
      ),
      undated: [...this.#undated.values()],
      against: uniqueAgainst(this.#against),
      succession: [...this.#succession.values()].map((each) => each.step),
      premises: [...this.#succession.values()].map((each) => each.premise),
    };
  }

  #from(key: string): readonly Relation[] {
    const all = (this.#up ? this.#ground.relations.above : this.#ground.relations.below).get(key) ?? [];
    const { only } = this.#walk;
    return only?.length ? all.filter((relation) => only.includes(relation.type)) : all;
  }

  /** Records the link and gives the places that it leads to: the party, and whoever it is one organ with. */
  #follow(relation: Relation, place: Place, depth: number): Place[] {
    const { asked, mode } = this.#walk;
    const { undatedApart = false } = this.#walk;
    const apart = undatedApart ? relation.attestations.filter((each) => !each.state.dated) : [];
    const counted = relation.attestations.filter((each) => !apart.includes(each));
    const stand = standing(counted, asked, mode, this.#evidence);
    if (stand.verdict === 'no evidence') {
      if (apart.length > 0 && !this.#undated.has(relation)) {
        this.#undated.set(relation, undatedLink(relation, apart, depth));
      }
      return [];
    }
    const steps = heldBy(relation, stand, asked);
    const ways = this.#best(place.ways.flatMap((way) => steps.map((held) => [...way, held])));
    if (ways.length === 0) return [];
    const through = [...place.through, relation.type];
    const party = this.#up ? relation.superior : relation.subordinate;
    const organ = organAt(party.name, [party.key], asked, this.#ground.changes);
    const known = this.#links.get(relation);
    if (!known || (mixed(known.through) && !mixed(through))) {
      this.#links.set(relation, this.#link(relation, stand, { ways, through, depth, organ }));
    }
    // Only what a link hangs on belongs to the answer.
    for (const change of place.changes) this.#succession.set(change.step.claims.join(' '), change);
    return [...organ.keys.keys()].map((key) => ({ key, through, ways, changes: changesTo(organ, key) }));
  }

  /** The ways whose links can all have held on one day; those that certainly did come first. */
  #best(ways: readonly Way[]): Way[] {
    return ways
      .map((way) => ({ way, whole: together(way, this.#walk) }))
      .filter((each) => each.whole.possible)
      .sort((a, b) => Number(b.whole.certain) - Number(a.whole.certain))
      .slice(0, WAYS)
      .map((each) => each.way);
  }

  #link(
    relation: Relation,
    stand: Standing,
    at: {
      readonly ways: readonly Way[];
      readonly through: readonly string[];
      readonly depth: number;
      readonly organ: Organ;
    },
  ): Link {
    const evidence = this.#evidence;
    const { asked, mode } = this.#walk;
    let verdict = stand.verdict;
    const extra: Beside[] = [];
    const best = at.ways[0] ?? [];
    const dated = best.every((held) => held.dated);
    if (verdict === 'evidenced' && best.length > 1 && dated && !together(best, this.#walk).certain) {
      verdict = 'possible';
      extra.push({ step: this.#notTogether(endingWith(at.ways, stand, relation), 'Each link'), refs: [] });
    }
    const contrary = contraryTo(relation, stand.used, this.#ground);
    this.#against.push(...contrary.against);
    if (contrary.steps.length > 0) {
      verdict = 'contested';
      // What denies goes first: it decides, and the fewest steps are shown.
      extra.unshift(...contrary.steps);
    }
    const used = stand.used.map((each) => each.claim);
    const proof = linkProof(relation, stand, verdict, extra, { asked, mode, evidence });
    const presumptions = new Set<Presumption>(stand.presumptions);
    for (const each of presumptionsOf(proof)) if (each === 'same-name') presumptions.add(each);
    const party = this.#up ? relation.superior : relation.subordinate;
    const name = (of: Party, argument: 'superior' | 'subordinate'): string =>
      calledIn(used, ARGUMENTS[relation.type === 'part-of' ? 'part-of' : 'command'][argument], of, evidence);
    return {
      superior: name(relation.superior, 'superior'),
      subordinate: name(relation.subordinate, 'subordinate'),
      relation,
      ways: at.ways,
      type: relation.type,
      basis: relation.basis,
      means: [...new Set(used.flatMap((claim) => (claim.args['means'] ?? []).map((filler) => filler.name)))],
      verdict,
      level: at.depth,
      through: at.through,
      placeholder: isPlaceholder(party.name),
      heads: this.#heads(party, at.organ, at.ways),
      voices: uniqueVoices(used),
      claims: used.map((claim) => claim.id),
      also: relation.attestations
        .filter((each) => each.verdict !== 'no evidence' && !stand.used.includes(each))
        .map(({ claim }) => claim.id),
      presumptions: [...presumptions],
      proof,
    };
  }

  /** That all of these held, but not certainly on one day together. */
  #notTogether(way: Way, what: string): RuleStep {
    const { asked, mode } = this.#walk;
    const used = way.flatMap((held) => held.used);
    return step(
      'link.together',
      `${what} held on some day of this time, but not certainly on one day together.`,
      [...used.map(({ claim }) => ({ claim: claim.id })), ...periodPremises(used)],
      { fact: { kind: 'not-together', asked, mode } },
    );
  }

  #heads(party: Party, organ: Organ, ways: readonly Way[]): Headed[] {
    if (party.cluster?.type === 'Person' || isPlaceholder(party.name)) return [];
    const { asked, mode } = this.#walk;
    return this.#ground.headsOf(organ).flatMap((holder) => {
      if (holder.type !== 'head') return [];
      const states = holder.claims
        .map((id) => this.#ground.byId.get(id))
        .filter((claim) => claim !== undefined)
        .map((claim) => attest(claim, asked, mode, this.#evidence))
        .map((each) => ({ when: each.state.when, dated: each.state.dated, used: [each], relation: null }));
      const joint = ways.flatMap((way) =>
        (holder.verdict === 'evidenced' ? states : []).map((held) => together([...way, held], this.#walk)),
      );
      if (joint.length > 0 && joint.every((each) => !each.possible)) return [];
      const apart = joint.length > 0 && joint.every((each) => !each.certain);
      const { person, basis, aspect, role, rank, voices, claims, presumptions } = holder;
      const verdict = apart ? 'possible' : holder.verdict;
      const way = [...(ways[0] ?? []), ...states.slice(0, 1)];
      const proof: Proof = apart
        ? {
            ...holder.proof,
            premises: [...holder.proof.premises, this.#notTogether(way, 'The post and each link')],
          }
        : holder.proof;
      return [{ person, basis, aspect, verdict, role, rank, voices, claims, presumptions, proof }];
    });
  }
}

function undatedLink(relation: Relation, apart: readonly Attestation[], level: number): UndatedLink {
  const { superior, subordinate, type, basis } = relation;
  const claims = apart.map(({ claim }) => claim);
  return {
    superior: superior.name,
    subordinate: subordinate.name,
    type,
    basis,
    level,
    voices: uniqueVoices(claims),
    claims: claims.map((claim) => claim.id),
  };
}

/** The arguments that name the two ends of a link, by what the claim is. */
export const ARGUMENTS = {
  command: { superior: 'superior', subordinate: 'subordinate' },
  'part-of': { superior: 'whole', subordinate: 'part' },
} as const;

/** The steps from the organ that was reached to one that a source says it succeeded, or was succeeded by. */
function changesTo(organ: Organ, key: string): Change[] {
  const premises = organ.premisesFor([key]);
  return (organ.keys.get(key) ?? []).flatMap((step, i) => {
    const premise = premises[i];
    return premise ? [{ step, premise }] : [];
  });
}

/** Whether links of several sorts lead there, so that it is no chain of one of them. */
export const mixed = (through: readonly string[]): boolean => new Set(through).size > 1;

/** The times for which claims vouch together, each claim by itself; joined claims as one. */
export function heldBy(relation: Relation | null, stand: Standing, asked: Asked): Held[] {
  const [first, second] = stand.used;
  if (stand.verdict === 'contiguous' && first && second) {
    const when = { ...first.state.when, end: second.state.when.end };
    return [{ relation, when, dated: true, used: [first, second] }];
  }
  const others = stand.used.filter((each) => !stand.main.includes(each));
  return [...stand.main, ...others].map((each) => ({
    relation,
    // What is assumed to go on is taken to have gone on until the end of the time asked about.
    when: each.verdict === 'assumed' ? { ...each.state.when, end: [asked[1], null] } : each.state.when,
    dated: each.state.dated,
    used: [each],
  }));
}

/** Whether all of these can have held on one day of the time, and whether they certainly did. */
export function together(
  way: Way,
  { asked, mode }: Walk,
): { readonly possible: boolean; readonly certain: boolean } {
  // "Throughout" is link by link, and what has no date limits nothing else.
  if (mode === 'throughout') return { possible: true, certain: true };
  return chainSomeTimeIn(
    way.filter((held) => held.dated).map((held) => held.when),
    asked,
  );
}

/** The best way that ends with the claim on which the link rests first, which its proof shows. */
function endingWith(ways: readonly Way[], stand: Standing, relation: Relation): Way {
  const [main] = stand.main;
  const fitting = ways.find((way) => way.at(-1)?.used.some((each) => each === main));
  if (fitting || !main) return fitting ?? ways[0] ?? [];
  const own = { relation, when: main.state.when, dated: main.state.dated, used: [main] };
  return [...(ways[0] ?? []).slice(0, -1), own];
}

/** What a way leaves to a further link: its latest start and earliest end, as they can be and at the strictest. */
type Span = readonly [s1: number, e2: number, s2: number, e1: number];

function spanOf(way: Way, { asked, mode }: Walk): Span {
  const [t1, t2] = [toOrdinal(asked[0]), toOrdinal(asked[1])];
  let [s1, e2, s2, e1] = [t1, t2, t1, t2];
  // Throughout is link by link, and what has no date limits nothing else.
  if (mode === 'throughout') return [s1, e2, s2, e1];
  for (const held of way) {
    const bounds = held.dated ? boundsOfWhen(held.when) : null;
    if (bounds === null) continue;
    s1 = Math.max(s1, bounds.s1);
    e2 = Math.min(e2, bounds.e2);
    s2 = Math.max(s2, bounds.s2);
    e1 = Math.min(e1, bounds.e1);
  }
  return [s1, e2, s2, e1];
}

/** Whether one of these leaves at least what the span leaves, as in `links/search.ts`. */
function isCovered([s1, e2, s2, e1]: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => other[0] <= s1 && other[1] >= e2 && other[2] <= s2 && other[3] >= e1);
}

/** What speaks against a link: a denial of one of these claims, the contrary, or that the superior does not exist. */
export function contraryTo(
  relation: Relation,
  used: readonly Attestation[],
  { relations, denials, evidence }: Pick<Ground, 'relations' | 'denials' | 'evidence'>,
): { readonly against: readonly Against[]; readonly steps: readonly Beside[] } {
  const denied = used.flatMap(({ claim }) =>
    (denials.get(claim.id) ?? []).map((denial) => ({ denial, claim })),
  );
  const negative = relations.negated(relation);
  const missing = relations.absent(relation.superior.key);
  return {
    against: [
      ...denied.map(({ denial }) => say('denial', denial, evidence)),
      ...negative.map((claim) => say('negative', claim, evidence)),
      ...missing.map((claim) => say('absent', claim, evidence)),
    ],
    steps: [
      ...denied.map(({ denial, claim }) => deniedStep('link.denied', denial, 'denial', claim, evidence)),
      ...negative.map((claim) => deniedStep('link.denied', claim, 'negative', null, evidence)),
      ...missing.map((claim) => deniedStep('link.denied', claim, 'absent', null, evidence)),
    ],
  };
}

/** The proof of one link: the fewest claims that bear it out, what decides against it, the rest beside. */
export function linkProof(
  relation: Relation,
  stand: Standing,
  verdict: Verdict,
  extra: readonly Beside[],
  { asked, mode, evidence }: { readonly asked: Asked; readonly mode: Mode; readonly evidence: Evidence },
): RuleStep {
  const { type, basis } = relation;
  const names = ARGUMENTS[type === 'part-of' ? 'part-of' : 'command'];
  const ends = ({ claim }: Attestation): readonly [PartyRef, PartyRef] => [
    refIn(claim, names.superior, relation.superior.key, evidence),
    refIn(claim, names.subordinate, relation.subordinate.key, evidence),
  ];
  const [superior = '', subordinate = ''] = stand.main.flatMap(ends);
  const fact: LinkFact = { kind: 'link', superior, subordinate, type, basis, asked, mode, verdict };
  const needed = extra.slice(0, 1);
  const steps = [...stand.main.flatMap(ends), ...needed.flatMap((each) => each.refs)];
  const identity = sameSteps(steps, evidence);
  const refs = [
    ...stand.used.filter((each) => !stand.main.includes(each)).flatMap(ends),
    ...extra.slice(1).flatMap((each) => each.refs),
    ...(relation.superior.cluster?.type === 'Person' ? bearerOf(relation.superior, superior) : []),
    ...(relation.subordinate.cluster?.type === 'Person' ? bearerOf(relation.subordinate, subordinate) : []),
  ];
  return step(
    stand.verdict === 'contiguous' ? 'link.joined' : 'link.attested',
    stand.main.map(({ claim }) => sentence(claim, evidence.sources)).join(' '),
    [...stand.premises, ...needed.map((each) => each.step), ...identity],
    {
      fact,
      more: [
        ...stand.more,
        ...extra.slice(1).map((each) => each.step),
        ...(refs.length > 0 ? notAmong(identity, sameSteps([...steps, ...refs], evidence)) : []),
      ],
    },
  );
}

/** An organ by the name that the claims use, a person by the fullest name. */
export function calledIn(used: readonly Claim[], argument: string, party: Party, evidence: Evidence): string {
  if (party.cluster === null || party.cluster.type === 'Person') return party.name;
  for (const claim of used) {
    for (const filler of claim.args[argument] ?? []) {
      if (partyOf(filler, claim.source, evidence.clusters)?.key === party.key) return filler.name;
    }
  }
  return party.name;
}
