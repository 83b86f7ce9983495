/**
 * Whole chain: whether one party stood under another in a time, by which links, all of them at one
 * instant, and on whose word. The links are followed by the graph of `links/`; what each of them is
 * worth is said by the rules that every chain of command goes by.
 *
 * Invariants: a chain is never more sure than its weakest link, and no surer than possible where its
 * links did not certainly hold on one day; it is contested only where no chain does without a link that
 * a voice denies.
 */
import type { Claim } from '../model/claim.ts';
import type { Cluster } from '../model/cluster.ts';
import type { PartyRef } from '../model/fact.ts';
import type { Presumption, RuleStep, Verdict } from '../model/finding.ts';
import type { Basis } from '../model/kinds.ts';
import type { Asked } from '../time/modality.ts';
import { STRENGTH, type Standing, standing } from './attestation.ts';
import { ARGUMENTS, calledIn, contraryTo, heldBy, linkProof } from './chain.ts';
import { askedOrgan, askedWords } from './command.ts';
import { type Corroboration, corroboration } from './contest/corroboration.ts';
import { Origins } from './contest/origins.ts';
import { countUnreviewed, type Evidence, type Party } from './evidence.ts';
import { type Against, denialsOf, uniqueAgainst, uniqueVoices } from './holders.ts';
import { boundsOfWhen, type DayBounds, UNDATED } from './links/dated-link.ts';
import { boundsOf } from './links/from-claims.ts';
import {
  bestChain,
  type ChainAsked,
  chainApart,
  chainsBetween,
  type GradedChain,
  type GradedLink,
  MOST,
  type SetsOfClaims,
  SUCCESSION,
  setsOf,
} from './links/graded-chain.ts';
import { organAt, type Succession } from './organ.ts';
import { claimsOf, presumptionsOf, step } from './proof.ts';
import { type Relation, relationsOf } from './relations.ts';
import { sameSteps } from './same.ts';
import type { Mode } from './state.ts';

export interface WholeChainQuestion {
  readonly lower: Named;
  readonly upper: Named;
  readonly asked: Asked;
  readonly mode: Mode;
  /** Types of link to follow; all where none is given. */
  readonly only?: readonly string[];
}

/** A party as it was asked for. */
export interface Named {
  readonly name: string;
  readonly cluster: Cluster;
}

export interface ChainLink {
  readonly superior: string;
  readonly subordinate: string;
  /** A type of `command`, or `part-of`. */
  readonly type: string;
  readonly basis: Basis | null;
  readonly verdict: Verdict;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
  /** Other claims of the same link that speak of this time. */
  readonly also: readonly string[];
  readonly presumptions: readonly Presumption[];
}

export interface ToldChain {
  readonly verdict: Verdict;
  /** The one type of its links, or `mixed`: only a chain whose links are all `command` is one of command. */
  readonly sort: string;
  /** From the lower party upward. */
  readonly links: readonly ChainLink[];
  /** Steps from an organ of it to one that followed or preceded it. */
  readonly succession: readonly Succession[];
  readonly proof: RuleStep;
}

export interface WholeChainFinding {
  readonly verdict: Verdict;
  /** The chain that bears the verdict; of `apart` the one whose links never met; null where there is none. */
  readonly chain: ToldChain | null;
  /** Each link of the chain held on some day of this time, but not all on one day together. */
  readonly apart: boolean;
  readonly others: readonly ToldChain[];
  /** Whether there are other chains than those told. */
  readonly otherwise: SetsOfClaims['rest'];
  /** The sets of claims of which each bears the verdict. */
  readonly restsOn: SetsOfClaims;
  readonly corroboration: Corroboration;
  readonly against: readonly Against[];
  readonly presumptions: readonly Presumption[];
  readonly unreviewed: number;
  /** All claims behind the answer. */
  readonly claims: readonly string[];
  readonly proof: RuleStep;
}

/** A link as the search takes it, with what it was made from. */
type Edge = GradedLink &
  (
    | { readonly of: Relation; readonly stand: Standing; readonly step: null }
    | { readonly of: null; readonly stand: null; readonly step: Turn }
  );

/** From an organ to the one that followed or preceded it. */
interface Turn {
  readonly change: Succession;
  readonly proof: RuleStep;
}

/** Other chains that are told. */
const OTHERS = 8;

/** Whether the two count as one organ in this time, so that neither stands above the other. */
export function areOneOrgan(a: Cluster, b: Cluster, asked: Asked, evidence: Evidence): boolean {
  const reaches = (from: Cluster, to: Cluster): boolean =>
    organAt(from.name, [from.id], asked, evidence).keys.has(to.id);
  return a.id === b.id || reaches(a, b) || reaches(b, a);
}

export function wholeChain(question: WholeChainQuestion, evidence: Evidence): WholeChainFinding {
  const { lower, upper, asked, mode } = question;
  const teller = new Teller(question, evidence);
  const edges = teller.edges();
  const search: ChainAsked = { from: lower.cluster.id, to: upper.cluster.id, asked, mode };
  const best = bestChain(edges, search);
  const loose = best === null ? chainApart(edges, search) : null;
  const main = best
    ? teller.told(best)
    : loose
      ? teller.told({ links: loose, verdict: 'no evidence' })
      : null;
  const { chains, rest } = chainsBetween(edges, search);
  const others = otherThan(best, chains)
    .map((chain) => teller.told(chain))
    .sort(
      (a, b) => STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict) || a.links.length - b.links.length,
    );
  const shown = others.slice(0, OTHERS);
  const restsOn: SetsOfClaims = best ? setsOf(best, search) : { sets: [], rest: 'none' };
  const byId = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const known = (ids: readonly string[]): Claim[] => ids.flatMap((id) => byId.get(id) ?? []);
  const origins = corroboration(restsOn.sets.map(known), new Origins(evidence));
  const proof = teller.proof(main, shown);
  const against = teller.against([...(main?.links ?? []), ...shown.flatMap((each) => each.links)]);
  const also = [main, ...shown].flatMap((each) => each?.links.flatMap((link) => link.also) ?? []);
  const claims = [
    ...new Set([
      ...claimsOf(proof),
      ...restsOn.sets.flat(),
      ...also,
      ...against.flatMap((each) => each.claims),
    ]),
  ];
  return {
    verdict: main?.verdict ?? 'no evidence',
    chain: main,
    apart: loose !== null,
    others: shown,
    otherwise: others.length > OTHERS ? 'more' : rest,
    restsOn,
    corroboration: { ...origins, exact: origins.exact && restsOn.rest === 'none' },
    against,
    presumptions: [...new Set(presumptionsOf(proof))],
    unreviewed: countUnreviewed(claims, evidence.reviews),
    claims,
    proof,
  };
}

/** Each chain once, without the best; at most as many as sets are looked for. */
function otherThan(
  best: GradedChain<Edge> | null,
  chains: readonly GradedChain<Edge>[],
): GradedChain<Edge>[] {
  const nameOf = (chain: GradedChain<Edge>): string => chain.links.map((link) => link.relation).join('\n\n');
  const seen = new Set(best ? [nameOf(best)] : []);
  return chains.slice(0, MOST).filter((chain) => {
    const name = nameOf(chain);
    return seen.has(name) ? false : seen.add(name);
  });
}

class Teller {
  readonly #question: WholeChainQuestion;
  readonly #evidence: Evidence;
  readonly #ground: Parameters<typeof contraryTo>[2];
  readonly #relations = new Map<ChainLink, Relation>();
  #about: readonly [PartyRef, PartyRef] | null = null;

  constructor(question: WholeChainQuestion, evidence: Evidence) {
    this.#question = question;
    this.#evidence = evidence;
    this.#ground = {
      relations: relationsOf(question.asked, question.mode, evidence),
      denials: denialsOf(evidence),
      evidence,
    };
  }

  /** Every link that may have held in the time, by each claim or pair of claims, and the steps of succession. */
  edges(): Edge[] {
    const { only } = this.#question;
    const all = [...this.#ground.relations.above.values()].flat();
    const relations = only?.length ? all.filter(({ type }) => only.includes(type)) : all;
    const edges = relations.flatMap((relation, i) => this.#edgesOf(relation, `link ${i}`));
    const parties = new Map<string, string>();
    for (const { cluster } of [this.#question.lower, this.#question.upper])
      parties.set(cluster.id, cluster.name);
    for (const { superior, subordinate } of relations) {
      for (const party of [superior, subordinate]) parties.set(party.key, party.name);
    }
    return [...edges, ...this.#turns(parties)];
  }

  #edgesOf(relation: Relation, name: string): Edge[] {
    const { asked, mode } = this.#question;
    const evidence = this.#evidence;
    const { speaking, joint } = this.#speaking(relation);
    if (speaking.length === 0 && joint.used.length === 0) return [];
    const contested = this.#contrary(relation).steps.length > 0;
    const edge = (stand: Standing, bounds: DayBounds | null): Edge => ({
      superior: relation.superior.key,
      subordinate: relation.subordinate.key,
      type: relation.type,
      claims: stand.main.map(({ claim }) => claim.id),
      bounds,
      grade: gradeOf(stand.verdict),
      contested,
      relation: name,
      of: relation,
      stand,
      step: null,
    });
    const pair = joint.verdict === 'contiguous' ? [edge(joint, boundsHeld(relation, joint, asked))] : [];
    const single = speaking
      .toSorted((a, b) => STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict))
      .map((each) => {
        const stand = standing([each], asked, mode, evidence);
        const bounds = each.verdict === 'assumed' ? boundsHeld(relation, stand, asked) : boundsOf(each.state);
        return edge(stand, bounds);
      });
    return [...pair, ...single];
  }

  /** The claims of a link that speak of this time, each by itself, and what they come to together. */
  #speaking(relation: Relation) {
    const { asked, mode } = this.#question;
    // A claim without a time is no evidence for this one, as in answers about command.
    const dated = relation.attestations.filter((each) => each.state.dated);
    return {
      speaking: dated.filter((each) => each.verdict !== 'no evidence'),
      joint: standing(dated, asked, mode, this.#evidence),
    };
  }

  #contrary(relation: Relation): ReturnType<typeof contraryTo> {
    const { speaking, joint } = this.#speaking(relation);
    return contraryTo(relation, [...new Set([...speaking, ...joint.used])], this.#ground);
  }

  /** A step of succession holds all through the time: whether it applies is said by the time asked about. */
  #turns(parties: ReadonlyMap<string, string>): Edge[] {
    const evidence = this.#evidence;
    const claims = evidence.claims.filter((claim) => claim.kind === 'structure' && claim.type === 'succeeds');
    if (claims.length === 0) return [];
    const always = boundsOfWhen({ start: ['open', 'open'], end: ['open', 'open'] });
    const queue = [...parties];
    const known = new Set(parties.keys());
    const edges: Edge[] = [];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [key, name] = next;
      const organ = organAt(name, [key], this.#question.asked, { ...evidence, claims });
      for (const [to, path] of organ.keys) {
        const [change] = path;
        const [proof] = organ.premisesFor([to]);
        if (path.length !== 1 || change === undefined || proof === undefined || !('rule' in proof)) continue;
        edges.push({
          superior: to,
          subordinate: key,
          type: SUCCESSION,
          claims: change.claims,
          bounds: always,
          grade: 'evidenced',
          contested: false,
          relation: `from ${key} to ${to}`,
          of: null,
          stand: null,
          step: { change, proof },
        });
        if (known.has(to)) continue;
        known.add(to);
        const later = proof.fact?.kind === 'succession' && proof.fact.to === 'successor';
        queue.push([to, later ? change.successor : change.predecessor]);
      }
    }
    return edges;
  }

  told({ links, verdict }: { readonly links: readonly Edge[]; readonly verdict: Verdict }): ToldChain {
    const told = links.flatMap((edge) => (edge.of ? [{ edge, ...this.#link(edge.of, edge.stand) }] : []));
    const turns = links.flatMap((edge) => edge.step ?? []);
    const types = new Set(told.map(({ link }) => link.type));
    const [type = 'mixed'] = types;
    return {
      verdict,
      sort: types.size === 1 ? type : 'mixed',
      links: told.map(({ link }) => link),
      succession: turns.map(({ change }) => change),
      proof: this.#answer(
        verdict,
        told.map(({ proof }) => proof),
        turns.map(({ proof }) => proof),
      ),
    };
  }

  #link(relation: Relation, stand: Standing): { readonly link: ChainLink; readonly proof: RuleStep } {
    const { asked, mode } = this.#question;
    const evidence = this.#evidence;
    const { speaking } = this.#speaking(relation);
    const contrary = this.#contrary(relation).steps;
    const verdict = contrary.length > 0 ? 'contested' : stand.verdict;
    const used = stand.main.map(({ claim }) => claim);
    const proof = linkProof(relation, stand, verdict, contrary, { asked, mode, evidence });
    const names = ARGUMENTS[relation.type === 'part-of' ? 'part-of' : 'command'];
    const called = (party: Party, argument: string): string => calledIn(used, argument, party, evidence);
    const link: ChainLink = {
      superior: called(relation.superior, names.superior),
      subordinate: called(relation.subordinate, names.subordinate),
      type: relation.type,
      basis: relation.basis,
      verdict,
      voices: uniqueVoices(used),
      claims: used.map(({ id }) => id),
      also: speaking.filter((each) => !stand.main.includes(each)).map(({ claim }) => claim.id),
      presumptions: [...new Set(presumptionsOf(proof))],
    };
    this.#relations.set(link, relation);
    return { link, proof };
  }

  /** The links in their order, and what makes the ends of each one with those of the next. */
  #answer(
    verdict: Verdict,
    links: readonly RuleStep[],
    turns: readonly RuleStep[],
    more: readonly RuleStep[] = [],
  ): RuleStep {
    const { lower, upper, asked, mode } = this.#question;
    const ends = [...links, ...turns].flatMap(({ fact }): PartyRef[] =>
      fact?.kind === 'link'
        ? [fact.superior, fact.subordinate]
        : fact?.kind === 'succession'
          ? [fact.predecessor, fact.successor]
          : [],
    );
    // One chain after the other is about the same two: named as in the first, which bears the verdict.
    const asks = (of: Named): PartyRef =>
      askedOrgan({ name: of.name, organ: [of.cluster] }, ends, this.#evidence);
    this.#about ??= [asks(lower), asks(upper)];
    const [from, to] = this.#about;
    const same = sameSteps(ends.length === 0 ? [] : [from, ...ends, to], this.#evidence);
    const time = askedWords(asked, mode);
    const says =
      links.length === 0
        ? `No evidence in these sources that ${lower.name} stood under ${upper.name} ${time}. That is not evidence that it did not.`
        : `According to the claims below, ${upper.name} above ${lower.name} ${time}, by ${links.length === 1 ? 'one link' : `${links.length} links`}. Verdict: ${verdict}.`;
    return step('chain.answer', says, [...links, ...turns, ...same], {
      fact: { kind: 'chain', lower: from, upper: to, asked, mode, verdict },
      more,
    });
  }

  /** The proof of the answer: that of the chain which bears it, with the other chains beside it. */
  proof(main: ToldChain | null, others: readonly ToldChain[]): RuleStep {
    const own = main?.proof ?? this.#answer('no evidence', [], []);
    return others.length === 0 ? own : { ...own, more: others.map((each) => each.proof) };
  }

  against(links: readonly ChainLink[]): Against[] {
    return uniqueAgainst(
      links.flatMap((link) => {
        const relation = this.#relations.get(link);
        return relation ? this.#contrary(relation).against : [];
      }),
    );
  }
}

const gradeOf = (verdict: Verdict): GradedLink['grade'] =>
  verdict === 'evidenced' || verdict === 'contiguous' || verdict === 'assumed' ? verdict : 'possible';

/** The bounds of what is joined, or assumed to have gone on until the end of the time asked about. */
function boundsHeld(relation: Relation, stand: Standing, asked: Asked): DayBounds | null {
  const [held] = heldBy(relation, stand, asked);
  return held === undefined ? null : held.dated ? boundsOfWhen(held.when) : UNDATED;
}
