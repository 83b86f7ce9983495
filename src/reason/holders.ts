/**
 * Holders: who is said to have headed an organ, or been its deputy, in a time asked about. A head in
 * law and a head in fact are two holders and do not contest each other; nor do head and deputy.
 */
import type { Claim } from '../model/claim.ts';
import type { Presumption, Proof, Verdict } from '../model/finding.ts';
import type { Aspect, Basis } from '../model/kinds.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import type { Asked } from '../time/modality.ts';
import type { Day } from '../time/when.ts';
import { type Attestation, attest, type Standing, sharedDays, standing } from './attestation.ts';
import { type Evidence, type Party, partiesOf } from './evidence.ts';
import type { Organ, Succession } from './organ.ts';
import { claims, identityPremises, presumed, step } from './proof.ts';
import type { Rule } from './rules.ts';
import { type Mode, verdictOf } from './state.ts';
import { sentence } from './wording.ts';

export interface Holder {
  readonly key: string;
  readonly person: string;
  readonly type: 'head' | 'deputy';
  readonly basis: Basis | null;
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  readonly role: string | null;
  readonly rank: string | null;
  /** The organ, where it is not the one asked about but one that a source joins to it. */
  readonly organization: string | null;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
  /** Claims that say the same less surely for this time; the verdict does not rest on them. */
  readonly also: readonly string[];
  readonly presumptions: readonly Presumption[];
  readonly proof: Proof;
}

/** What speaks against a holder or a link. */
export interface Against {
  readonly type: 'negative' | 'denial' | 'absent';
  readonly says: string;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
}

interface Group {
  readonly party: Party;
  readonly type: 'head' | 'deputy';
  readonly basis: Basis | null;
  readonly organization: string | null;
  readonly attestations: Attestation[];
}

/** A holder left out, and why; shown, so that nothing is left out silently. */
export interface Replaced {
  readonly person: string;
  /** The presumption, which can be switched off; or the organ had been succeeded by then, as a source says. */
  readonly because: 'one-head' | 'succession';
  readonly says: string;
  readonly claims: readonly string[];
  readonly proof: Proof;
}

export interface Holders {
  readonly holders: readonly Holder[];
  readonly replaced: readonly Replaced[];
  readonly against: readonly Against[];
}

const voicesOf = (claim: Claim): readonly string[] => claim.voices.map((voice) => voice.name);

export function uniqueVoices(claims: readonly Claim[]): string[][] {
  const seen = new Map(claims.map((claim) => [voicesOf(claim).join('\n'), [...voicesOf(claim)]]));
  return [...seen.values()];
}

/** Denials of the case, by the claims that they deny. */
export function denialsOf(evidence: Evidence): ReadonlyMap<string, readonly Claim[]> {
  const out = new Map<string, Claim[]>();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'denial' || claim.polarity === '-') continue;
    for (const filler of claim.args['claims'] ?? []) {
      if (filler.claim !== null) out.set(filler.claim, [...(out.get(filler.claim) ?? []), claim]);
    }
  }
  return out;
}

export function holdersOf(organ: Organ, asked: Asked, mode: Mode, evidence: Evidence): Holders {
  const groups = new Map<string, Group>();
  const negative: { claim: Claim; keys: string[] }[] = [];
  const outlived: Replaced[] = [];
  for (const claim of evidence.claims) {
    if (claim.kind !== 'posting' || (claim.type !== 'head' && claim.type !== 'deputy')) continue;
    const at = partiesOf(claim, 'organization', evidence).find((party) => organ.keys.has(party.key));
    // Nobody can be posted to an organ whose name is not known: the words need not mean the same one twice.
    if (!at || isPlaceholder(at.name)) continue;
    const people = partiesOf(claim, 'person', evidence);
    if (claim.polarity === '-') {
      const verdict = attest(claim, asked, mode, evidence).verdict;
      if (verdict !== 'no evidence') {
        negative.push({ claim, keys: people.map((party) => `${claim.type} ${party.key}`) });
      }
      continue;
    }
    const joined = (organ.keys.get(at.key)?.length ?? 0) > 0 ? at.name : null;
    const attestation = attest(claim, asked, mode, evidence);
    const change = organ.over.get(at.key);
    if (change && attestation.verdict === 'possible' && attestation.state.dated) {
      outlived.push(...people.map((party) => overWith(party, claim, change, at.name)));
      continue;
    }
    for (const party of people) {
      const key = [claim.type, claim.basis ?? '', party.key].join(' ');
      const group = groups.get(key) ?? {
        party,
        type: claim.type,
        basis: claim.basis,
        organization: joined,
        attestations: [],
      };
      group.attestations.push(attestation);
      groups.set(key, group);
    }
  }
  const weighed = weigh([...groups.values()], negative, asked, mode, evidence);
  return { ...weighed, replaced: [...weighed.replaced, ...outlived] };
}

function weigh(
  groups: readonly Group[],
  negative: readonly { claim: Claim; keys: string[] }[],
  asked: Asked,
  mode: Mode,
  evidence: Evidence,
): Holders {
  const denials = denialsOf(evidence);
  const against: Against[] = negative.map(({ claim }) => say('negative', claim, evidence));
  const holders: Holder[] = [];
  const replaced: Replaced[] = [];
  for (const group of groups) {
    const rivals = groups.filter(
      (other) => other !== group && formal(other) && other.party.key !== group.party.key,
    );
    const stand = standing(group.attestations, asked, mode, evidence, (from, to) =>
      formal(group) ? rivals.some((rival) => heldBetween(rival, from, to)) : false,
    );
    if (stand.verdict === 'no evidence') continue;
    if (stand.verdict === 'possible' && formal(group) && evidence.presumptions.has('one-head')) {
      const later = rivals.filter((rival) => replaces(rival, group, asked));
      if (later.length > 0) {
        replaced.push(replacedBy(group, stand, later));
        continue;
      }
    }
    const denied = stand.used.flatMap(({ claim }) => denials.get(claim.id) ?? []);
    for (const denial of new Set(denied)) against.push(say('denial', denial, evidence));
    const contradicted = negative.filter(
      ({ claim, keys }) =>
        keys.includes(`${group.type} ${group.party.key}`) &&
        (claim.basis === null || group.basis === null || claim.basis === group.basis),
    );
    const shared = rivals
      .filter((rival) => formal(group) && stand.verdict === 'evidenced' && rival.type === group.type)
      .map((rival) => ({ rival, shared: sharedDays(group.attestations, rival.attestations, asked) }))
      .filter((each) => each.shared !== null);
    const contested = shared.filter((each) => (each.shared?.days ?? 0) > 1);
    const handover = shared.filter((each) => each.shared?.days === 1);
    let verdict = stand.verdict;
    const extra: Proof[] = [];
    if (contested.length > 0 || handover.length > 0) {
      const over = contested.length > 0 ? contested : handover;
      verdict = contested.length > 0 ? 'contested' : 'handover';
      for (const { rival, shared: days } of over) {
        const span = days?.from === days?.to ? `on ${days?.from}` : `from ${days?.from} to ${days?.to}`;
        extra.push(
          step(
            contested.length > 0 ? 'holder.contested' : 'holder.handover',
            `According to the claims, ${group.party.name} and ${rival.party.name} both held the post ${span}.`,
            (days?.by ?? []).map(({ claim }) => ({ claim: claim.id })),
          ),
        );
      }
    }
    if (denied.length > 0 || contradicted.length > 0) {
      verdict = 'contested';
      const denying = [...new Set([...denied, ...contradicted.map((each) => each.claim)])];
      extra.push(
        step(
          'holder.denied',
          denying.map((claim) => sentence(claim, evidence.sources)).join(' '),
          denying.map((claim) => ({ claim: claim.id })),
        ),
      );
    }
    holders.push(holderOf(group, stand, verdict, extra, evidence));
  }
  return { holders, replaced, against: uniqueAgainst(against) };
}

const formal = (group: Group): boolean => group.type === 'head' && group.basis !== 'in-fact';

/** Whether a rival certainly held the post on a day strictly between two others. */
function heldBetween(rival: Group, from: Day, to: Day): boolean {
  if (from >= to) return false;
  return rival.attestations.some(
    ({ claim, state }) =>
      claim.aspect !== 'ends' &&
      claim.aspect !== 'former' &&
      state.dated &&
      state.firm &&
      verdictOf(state, [from, to], 'some-time-in', new Set()) === 'evidenced' &&
      (state.when.start[1] ?? '') > from &&
      (state.when.start[1] ?? '') < to,
  );
}

/** Whether a rival's term begins after the group's last word and not after the time asked about. */
function replaces(rival: Group, group: Group, asked: Asked): boolean {
  const last = group.attestations
    .filter((each) => each.verdict === 'possible')
    .map(({ claim, state }) => (claim.aspect === 'begins' ? state.when.start[1] : null));
  return rival.attestations.some(({ claim, state }) => {
    const [from, by] = state.when.start;
    if (claim.aspect !== 'begins' || !state.firm || from === null || by === null) return false;
    return by <= asked[0] && last.length > 0 && last.every((day) => day !== null && day < from);
  });
}

function replacedBy(group: Group, stand: Standing, later: readonly Group[]): Replaced {
  const names = later.map((rival) => rival.party.name).join(', ');
  const says = `According to the claims, ${names} became head after ${group.party.name}, who is therefore left out for this time: an organ is presumed to have one formal head.`;
  const ids = stand.used.map(({ claim }) => claim.id);
  const rivals = later.flatMap((rival) => rival.attestations.map(({ claim }) => claim.id));
  return {
    person: group.party.name,
    because: 'one-head',
    says,
    claims: ids,
    proof: step('holder.replaced', says, [...claims([...ids, ...rivals]), presumed('one-head')]),
  };
}

/** A post of which only the beginning is told, in an organ that had been succeeded by then. */
function overWith(party: Party, claim: Claim, change: Succession, organ: string): Replaced {
  const says = `${change.says} ${party.name}, of whom the claims leave open how long the post in ${organ} was held, is therefore left out for this time.`;
  return {
    person: party.name,
    because: 'succession',
    says,
    claims: [claim.id],
    proof: step('holder.organ-over', says, claims([claim.id, ...change.claims])),
  };
}

const RULE_OF: Readonly<Record<string, Rule>> = {
  evidenced: 'holder.attested',
  contiguous: 'holder.joined',
  assumed: 'holder.going-on',
  possible: 'holder.imprecise',
};

function holderOf(
  group: Group,
  stand: Standing,
  verdict: Verdict,
  extra: readonly Proof[],
  evidence: Evidence,
): Holder {
  const used = stand.used.map((each) => each.claim);
  const first = used[0];
  const word = (argument: string): string | null =>
    used.flatMap((claim) => claim.args[argument] ?? []).find((filler) => filler.claim === null)?.name ?? null;
  const undated = stand.used.every((each) => !each.state.dated);
  const soft = stand.used.every((each) => !each.state.firm);
  const rule: Rule =
    stand.verdict === 'possible' && undated
      ? 'holder.undated'
      : stand.verdict === 'possible' && soft
        ? 'holder.soft'
        : (RULE_OF[stand.verdict] ?? 'holder.imprecise');
  const identity = group.party.cluster ? identityPremises(usedMembers(group, used)) : [];
  const presumptions = new Set<Presumption>(stand.presumptions);
  if (identity.some((proof) => 'rule' in proof && proof.rule === 'identity.same-name'))
    presumptions.add('same-name');
  return {
    key: group.party.key,
    person: group.party.name,
    type: group.type,
    basis: group.basis,
    aspect: (used.find((claim) => claim.aspect === 'holds') ?? first)?.aspect ?? 'holds',
    verdict,
    role: word('role') ?? word('title'),
    rank: word('rank'),
    organization: group.organization,
    voices: uniqueVoices(used),
    claims: used.map((claim) => claim.id),
    also: group.attestations
      .filter((each) => each.verdict !== 'no evidence' && !stand.used.includes(each))
      .map(({ claim }) => claim.id),
    presumptions: [...presumptions],
    proof: step(rule, used.map((claim) => sentence(claim, evidence.sources)).join(' '), [
      ...stand.premises,
      ...extra,
      ...identity,
    ]),
  };
}

/** The cluster narrowed to what the claims used name, so that a proof shows only joins it needs. */
function usedMembers(group: Group, used: readonly Claim[]): NonNullable<Party['cluster']> {
  const cluster = group.party.cluster as NonNullable<Party['cluster']>;
  const entities = new Set(
    used.flatMap((claim) => (claim.args['person'] ?? []).map((filler) => filler.entity)),
  );
  return { ...cluster, members: cluster.members.filter((member) => entities.has(member.id)) };
}

export function say(type: Against['type'], claim: Claim, evidence: Evidence): Against {
  return {
    type,
    says: sentence(claim, evidence.sources),
    voices: [claim.voices.map((voice) => voice.name)],
    claims: [claim.id],
  };
}

export function uniqueAgainst(against: readonly Against[]): Against[] {
  return [...new Map(against.map((each) => [each.claims.join(' '), each])).values()];
}
