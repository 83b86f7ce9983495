/**
 * Narrow evidence: of the claims of a case those that a question about one organ or person can touch.
 *
 * A question starts from parties and goes on from claim to claim: from an organ to its heads, from
 * both to what stands above them. Its steps are data (`Step`), and claims are fetched along them, with
 * an index for each, until nothing new is reached. The rules then reason over what was fetched as
 * they would over the whole case. The answer is the same because a rule that starts from the same
 * parties reads no other claim; `docs/decisions/0015-narrow-evidence.md` says why, and
 * `test/app/narrow-evidence.test.ts` compares the two. A rule that reads claims in a new way needs a
 * step here.
 */
import type { Cluster, Clusters } from '../model/cluster.ts';
import type { Judgement, Review } from '../model/judgement.ts';
import type { ClaimKind } from '../model/kinds.ts';
import { type Evidence, gatherEvidence, type Party, partyOf } from '../reason/evidence.ts';
import type { Case, CaseClaim } from '../store/case.ts';
import { checkVoice, clustersOf, frameOf, type Scope } from './evidence-of.ts';

/** From a party in one argument of a claim to the parties in others. */
export interface Step {
  readonly kind: ClaimKind;
  /** Only claims of these types; of every type where none is given. */
  readonly types?: readonly string[];
  readonly as: string;
  /** Arguments whose parties are reached by it; none where the claim itself is all that counts. */
  readonly onward: readonly string[];
}

/** Steps that are taken from every party reached, again and again until nothing new is found. */
export type Stage = readonly Step[];

/** Stages one after another, from where the question starts. */
export type Route = readonly Stage[];

const SUCCESSION: Stage = [
  { kind: 'structure', as: 'predecessor', onward: ['successor'] },
  { kind: 'structure', as: 'successor', onward: ['predecessor'] },
];
const POSTS: Stage = [
  { kind: 'posting', types: ['head', 'deputy'], as: 'organization', onward: ['person'] },
  { kind: 'posting', as: 'organization', onward: [] },
];
/** Who headed what was reached on the way. */
const HEADS: Stage = [{ kind: 'posting', types: ['head'], as: 'organization', onward: [] }];

/** What `reason/command.ts` goes through: organs that followed one another, their posts, what stood above or below. */
export const COMMAND_ROUTES: Readonly<Record<'up' | 'down', Route>> = {
  up: [
    SUCCESSION,
    POSTS,
    [
      ...SUCCESSION,
      { kind: 'command', as: 'subordinate', onward: ['superior'] },
      { kind: 'structure', as: 'part', onward: ['whole'] },
      { kind: 'structure', as: 'organization', onward: [] },
    ],
    HEADS,
  ],
  down: [
    SUCCESSION,
    POSTS,
    [
      ...SUCCESSION,
      { kind: 'command', as: 'superior', onward: ['subordinate'] },
      { kind: 'structure', as: 'whole', onward: ['part'] },
      { kind: 'structure', as: 'organization', onward: [] },
    ],
    HEADS,
  ],
};

/** The kinds in the order in which the rules on command are given them. */
export const COMMAND_KINDS: readonly ClaimKind[] = ['posting', 'command', 'structure', 'denial'];

/** A case as one question sees it: which sources and entities count, and what may be presumed. */
export class Inquiry {
  readonly clusters: Clusters;
  readonly sources: Evidence['sources'];
  readonly #case: Case;
  readonly #scope: Scope;
  readonly #presumptions: Evidence['presumptions'];

  /** Throws a CallError where a presumption or a source of the scope is not known. */
  constructor(of: Case, scope: Scope) {
    const { sources, presumptions, without } = frameOf(of, scope);
    this.#case = of;
    this.#scope = { ...scope, without };
    this.#presumptions = presumptions;
    this.sources = sources;
    this.clusters = clustersOf(of, sources, presumptions);
  }

  /** What each route leads to from some clusters, with the denials of it. */
  following(from: readonly Cluster[], routes: readonly Route[], kinds: readonly ClaimKind[]): Evidence {
    const found = new Map<string, CaseClaim>();
    for (const route of routes) {
      const reached = new Map<string, Reached>();
      for (const cluster of from) {
        reached.set(cluster.id, { key: cluster.id, name: cluster.name, cluster, source: '' });
      }
      for (const stage of route) this.#follow(stage, reached, found);
    }
    this.#denials(found);
    const byKind = new Map(kinds.map((kind) => [kind, [] as CaseClaim[]]));
    for (const id of this.#case.inOrder('claim', [...found.keys()])) {
      const claim = found.get(id);
      if (claim) byKind.get(claim.kind)?.push(claim);
    }
    return this.#gather([...byKind.values()].flat());
  }

  /** The claims in which one of the cluster takes part, as an argument or as the place. */
  about(cluster: Cluster): Evidence {
    return this.#gather([...this.#case.claimsAbout(cluster.members.map((member) => member.id))]);
  }

  #follow(stage: Stage, reached: Map<string, Reached>, found: Map<string, CaseClaim>): void {
    let next = [...reached.values()];
    while (next.length > 0) {
      const beyond: Reached[] = [];
      for (const step of stage) {
        for (const claim of this.#standing(next, step)) {
          found.set(claim.id, claim);
          for (const argument of step.onward) {
            for (const party of this.#parties(claim, argument)) {
              if (reached.has(party.key)) continue;
              const one = { ...party, source: claim.source };
              reached.set(party.key, one);
              beyond.push(one);
            }
          }
        }
      }
      next = beyond;
    }
  }

  /** The claims in which one of these parties stands as the step says. */
  *#standing(parties: readonly Reached[], { kind, types, as }: Step): Generator<CaseClaim> {
    const entities = parties.flatMap((party) => party.cluster?.members.map((member) => member.id) ?? []);
    if (entities.length > 0) yield* this.#current(this.#case.claims({ kind, types, entities, argument: as }));
    // Words that name no entity mean the same only within their source.
    const bySource = new Map<string, Set<string>>();
    for (const { key, cluster, source } of parties) {
      if (cluster === null) bySource.set(source, (bySource.get(source) ?? new Set()).add(key));
    }
    for (const [source, keys] of bySource) {
      for (const claim of this.#current(this.#case.claims({ kind, types, source, unresolved: as }))) {
        if (this.#parties(claim, as).some((party) => keys.has(party.key))) yield claim;
      }
    }
  }

  #denials(found: Map<string, CaseClaim>): void {
    const targets = [...found.keys()];
    for (const claim of this.#current(this.#case.claims({ kind: 'denial', targets }))) {
      found.set(claim.id, claim);
    }
  }

  *#current(claims: Iterable<CaseClaim>): Generator<CaseClaim> {
    for (const claim of claims) if (this.sources.has(claim.source)) yield claim;
  }

  #parties(claim: CaseClaim, argument: string): Party[] {
    return (claim.args[argument] ?? [])
      .map((filler) => partyOf(filler, claim.source, this.clusters))
      .filter((party) => party !== null);
  }

  #gather(claims: readonly CaseClaim[]): Evidence {
    const of = this.#case;
    const { accordingTo, without } = this.#scope;
    const reviews = new Map<string, Review>(claims.map((claim) => [claim.id, claim.review]));
    const { judgements: _, ...evidence } = gatherEvidence({
      claims: [...this.#current(claims)],
      reviews,
      clusters: this.clusters,
      judgements: [],
      originJudgements: of.judgements('origin'),
      periods: of.periods(),
      sources: this.sources,
      presumptions: this.#presumptions,
      accordingTo: accordingTo ?? null,
      without: without ?? [],
    });
    if (accordingTo && evidence.claims.length === 0) {
      checkVoice(of, accordingTo, this.sources, this.clusters);
    }
    // Fetched once, and only where a proof takes two for one.
    let judged: readonly Judgement[] | null = null;
    return {
      ...evidence,
      get judgements() {
        judged ??= of.judgements('identity');
        return judged;
      },
    };
  }
}

interface Reached extends Party {
  /** Where words that name no entity stand. */
  readonly source: string;
}
