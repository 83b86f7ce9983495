/**
 * Command: who headed an organ in a time asked about, who stood above it and below it, what speaks
 * against it, and on whose word. The answer names nobody whom no claim names, and "no evidence" is not "nobody".
 */

import type { Cluster } from '../model/cluster.ts';
import type { Fact, PartyRef } from '../model/fact.ts';
import type { Presumption, Proof, RuleStep, Verdict } from '../model/finding.ts';
import { foldName, nameFits } from '../model/names.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import type { Asked } from '../time/modality.ts';
import { STRENGTH, strongest } from './attestation.ts';
import { chainAbove, chainBelow, type Link, type UndatedLink } from './chain.ts';
import { countUnreviewed, type Evidence } from './evidence.ts';
import {
  type Against,
  type Holder,
  holdersOf,
  type Outlived,
  type Replaced,
  type Undated,
  uniqueAgainst,
} from './holders.ts';
import { type Nearest, nearestTo } from './nearest.ts';
import { type Organ, organAt, type Succession, uniqueSuccessions } from './organ.ts';
import { type Posted, postedAt } from './posted.ts';
import { claimsOf, presumptionsOf, step, uniqueProofs } from './proof.ts';
import { sameSteps } from './same.ts';
import type { Mode } from './state.ts';

export interface CommandQuestion {
  readonly name: string;
  /** The clusters that the name means. Several only where all are taken for one by `same-name`. */
  readonly organ: readonly Cluster[];
  readonly asked: Asked;
  readonly mode: Mode;
  /** Whether to look downward too. */
  readonly down?: boolean;
  /** Types of link to follow in both directions; all where none is given. */
  readonly only?: readonly string[];
}

export interface CommandFinding {
  readonly verdict: Verdict;
  /** The organ asked about has no known name, so nobody can be posted to it. */
  readonly placeholder: boolean;
  readonly holders: readonly Holder[];
  readonly undated: readonly Undated[];
  /** In the organ, and not at its head. */
  readonly posted: readonly Posted[];
  /** Where no head is evidenced: who is named last before and first after, which is no evidence for the time. */
  readonly nearest: readonly Nearest[];
  readonly replaced: readonly Replaced[];
  readonly outlived: readonly Outlived[];
  /** What stood above. */
  readonly chain: readonly Link[];
  /** What stood below; null where it was not asked for. */
  readonly below: readonly Link[] | null;
  /** Links above, and below where that was asked for, that claims tell of without a time. */
  readonly undatedLinks: readonly UndatedLink[];
  readonly against: readonly Against[];
  readonly succession: readonly Succession[];
  readonly presumptions: readonly Presumption[];
  /** Claims behind the answer that no person has reviewed. */
  readonly unreviewed: number;
  /** All claims behind the answer. */
  readonly claims: readonly string[];
  readonly proof: Proof;
}

export function whoCommanded(question: CommandQuestion, evidence: Evidence): CommandFinding {
  const { asked, mode } = question;
  const organ = organAt(
    question.name,
    question.organ.map((cluster) => cluster.id),
    asked,
    evidence,
  );
  const found = holdersOf(organ, asked, mode, evidence);
  const holders = found.holders.toSorted(
    (a, b) =>
      Number(a.type === 'deputy') - Number(b.type === 'deputy') ||
      Number(a.basis === 'in-fact') - Number(b.basis === 'in-fact') ||
      STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict) ||
      (a.person < b.person ? -1 : 1),
  );
  const heads = holders.filter((holder) => holder.type === 'head').map((holder) => holder.key);
  const from = [...organ.keys.keys(), ...heads];
  const walk = { asked, mode, only: question.only ?? [], undatedApart: true };
  const above = chainAbove(from, walk, evidence);
  const below = question.down ? chainBelow(from, walk, evidence) : null;
  const chains = below ? [above, below] : [above];
  const links = chains.flatMap((each) => each.chain);
  const undatedLinks = chains.flatMap((each) => each.undated);
  const against = uniqueAgainst([...found.against, ...chains.flatMap((each) => each.against)]);
  const verdict = overall(holders);
  const placeholder = question.organ.every((cluster) => isPlaceholder(cluster.name));
  const parts = [...holders, ...found.replaced, ...links].map((each) => each.proof);
  const refs = parts.flatMap(({ fact }) => partiesIn(fact));
  const asks = askedOrgan(question, refs, evidence);
  const succession = uniqueProofs([
    ...organ.premisesFor(reached(refs, organ, evidence)),
    ...chains.flatMap((each) => each.premises),
  ]);
  const hangs = [
    ...headsIn(parts),
    ...succession.flatMap((each) => partiesIn('fact' in each ? each.fact : undefined)),
  ];
  const identity = sameSteps(
    [
      asks,
      ...parts.flatMap(({ fact }) =>
        fact?.kind === 'holder' || fact?.kind === 'replaced' ? [fact.organ] : [],
      ),
      ...succession.flatMap((each) => partiesIn('fact' in each ? each.fact : undefined)),
      ...hangingOn(above.chain, true, hangs, organ, evidence),
      ...hangingOn(below?.chain ?? [], false, hangs, organ, evidence),
    ],
    evidence,
  );
  const proof = step(
    'command.answer',
    saysOf(question, verdict, holders, placeholder),
    [...parts, ...succession, ...identity],
    { fact: { kind: 'answer', organ: asks, asked, mode, verdict } },
  );
  const steps = uniqueSuccessions([...organ.succession, ...chains.flatMap((each) => each.succession)]);
  const also = [...holders, ...links].flatMap((each) => each.also);
  const headed = links.flatMap((link) => link.heads);
  const posted = postedAt(organ, asked, mode, evidence);
  const nearest =
    verdict === 'no evidence' || verdict === 'possible' ? nearestTo(organ, asked, mode, evidence) : [];
  const beside = [
    ...against,
    ...steps,
    ...headed,
    ...found.outlived,
    ...found.undated,
    ...posted,
    ...nearest,
    ...undatedLinks,
  ].flatMap((each) => each.claims);
  const claims = [...new Set([...claimsOf(proof), ...beside, ...also])];
  return {
    verdict,
    placeholder,
    holders,
    undated: found.undated,
    posted,
    nearest,
    replaced: found.replaced,
    outlived: found.outlived,
    chain: above.chain,
    below: below?.chain ?? null,
    undatedLinks,
    against,
    succession: steps,
    presumptions: [...new Set(presumptionsOf(proof))],
    unreviewed: countUnreviewed(claims, evidence.reviews),
    claims,
    proof,
  };
}

/** `contested` or `handover` if that applies to the formal heads, else the strongest holder's. */
function overall(holders: readonly Holder[]): Verdict {
  const formal = holders.filter((holder) => holder.type === 'head' && holder.basis !== 'in-fact');
  for (const verdict of ['contested', 'handover'] as const) {
    if (formal.some((holder) => holder.verdict === verdict)) return verdict;
  }
  const heads = holders.filter((holder) => holder.type === 'head');
  const plain = (heads.length > 0 ? heads : holders).map((holder) => holder.verdict);
  const rest = plain.filter((verdict) => verdict !== 'contested' && verdict !== 'handover');
  return rest.length > 0 ? strongest(rest) : strongest(plain);
}

/** Whom the fact of a part is about, which the parts must share. */
function partiesIn(fact: Fact | undefined): PartyRef[] {
  if (fact?.kind === 'holder' || fact?.kind === 'replaced') return [fact.person, fact.organ];
  if (fact?.kind === 'link') return [fact.superior, fact.subordinate];
  if (fact?.kind === 'succession') return [fact.predecessor, fact.successor];
  return [];
}

const headsIn = (parts: readonly RuleStep[]): PartyRef[] =>
  parts.flatMap(({ fact }) => (fact?.kind === 'holder' && fact.type === 'head' ? [fact.person] : []));

/**
 * The near end of each link of a chain, and what it hangs on where that is not an organ: a head, an organ
 * that another follows, or a link before it.
 */
function hangingOn(
  links: readonly Link[],
  up: boolean,
  others: readonly PartyRef[],
  organ: Organ,
  evidence: Evidence,
): PartyRef[] {
  const facts = links.flatMap(({ proof: { fact } }) => (fact?.kind === 'link' ? [fact] : []));
  const held = [...others, ...facts.map((fact) => (up ? fact.superior : fact.subordinate))];
  return facts.flatMap((fact) => {
    const near = up ? fact.subordinate : fact.superior;
    const key = keyOf(near, evidence);
    if (organ.keys.has(key)) return [near];
    const on = held.filter((ref) => keyOf(ref, evidence) === key);
    const direct = on.includes(near) ? near : on[0];
    return direct === undefined ? [] : [near, direct];
  });
}

/** The key of the party that a fact names. */
const keyOf = (ref: PartyRef, evidence: Evidence): string =>
  typeof ref === 'string' ? (evidence.clusters.of(ref)?.id ?? ref) : `${ref.source} ${foldName(ref.words)}`;

/** The organ asked about, as one of its names in the sources: the one that the parts name, where it is asked so. */
export function askedOrgan(
  question: Pick<CommandQuestion, 'name' | 'organ'>,
  refs: readonly PartyRef[],
  evidence: Evidence,
): PartyRef {
  const members = question.organ.flatMap((cluster) => cluster.members);
  const bearing = members.filter((member) => nameFits(question.name, member) === 'exact');
  const used = new Set(refs);
  const best = bearing.find((member) => used.has(member.id)) ?? bearing[0];
  return best?.id ?? evidence.clusters.of(question.organ[0]?.id ?? '')?.id ?? question.organ[0]?.id ?? '';
}

/** The organs, by key, that the parts name. */
function reached(refs: readonly PartyRef[], organ: Organ, evidence: Evidence): string[] {
  const keys = refs.map((ref) => keyOf(ref, evidence));
  return [...new Set(keys)].filter((key) => organ.keys.has(key));
}

export function askedWords(asked: Asked, mode: Mode): string {
  if (asked[0] === asked[1]) return `on ${asked[0]}`;
  return `${mode === 'throughout' ? 'throughout' : 'some time in'} ${asked[0]} to ${asked[1]}`;
}

function saysOf(
  question: CommandQuestion,
  verdict: Verdict,
  holders: readonly Holder[],
  placeholder: boolean,
): string {
  if (placeholder) {
    return `${question.name} stands for an organ whose name is not known: it completes a chain, and nobody is taken to have headed it.`;
  }
  const time = askedWords(question.asked, question.mode);
  if (question.organ.every((cluster) => cluster.type === 'Person')) {
    return `Who stood above ${question.name} ${time}, according to the claims below.`;
  }
  const heads = holders.filter((holder) => holder.type === 'head');
  if (heads.length === 0) {
    return `No evidence in these sources of who headed ${question.name} ${time}. That is not evidence that nobody did.`;
  }
  const names = [...new Set(heads.map((holder) => holder.person))].join(', ');
  return `According to the claims below, head of ${question.name} ${time}: ${names}. Verdict: ${verdict}.`;
}
