/**
 * Holders: who is said to have headed an organ, or been its deputy, in a time asked about. A head in
 * law and a head in fact are two holders and do not contest each other; nor do head and deputy.
 */
import type { Claim } from '../model/claim.ts';
import type { DeniedFact, HolderFact, PartyRef } from '../model/fact.ts';
import type { Presumption, Proof, RuleStep, Verdict } from '../model/finding.ts';
import type { Aspect, Basis } from '../model/kinds.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import type { Asked } from '../time/modality.ts';
import type { Day } from '../time/when.ts';
import {
  type Attestation,
  attest,
  periodPremises,
  type Standing,
  sharedDays,
  standing,
} from './attestation.ts';
import { type Evidence, type Party, partiesOf } from './evidence.ts';
import type { Organ, Succession } from './organ.ts';
import { presumed, presumptionsOf, step } from './proof.ts';
import type { Rule } from './rules.ts';
import { bearerOf, refIn, sameSteps } from './same.ts';
import { type Mode, stateOf, verdictOf } from './state.ts';
import { publicationsOf, sentence } from './wording.ts';

export interface Holder {
  readonly key: string;
  readonly person: string;
  readonly type: 'head' | 'deputy';
  readonly basis: Basis | null;
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  readonly role: string | null;
  readonly title: string | null;
  readonly rank: string | null;
  /** The organ, where it is not the one asked about but one that a source joins to it. */
  readonly organization: string | null;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
  /** Claims that say the same less surely for this time; the verdict does not rest on them. */
  readonly also: readonly string[];
  readonly presumptions: readonly Presumption[];
  readonly proof: RuleStep;
}

/** Somebody whom claims name in the post without a time, which is no evidence for any day. */
export interface Undated {
  readonly person: string;
  readonly type: 'head' | 'deputy';
  readonly basis: Basis | null;
  readonly role: string | null;
  readonly title: string | null;
  readonly rank: string | null;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
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

/**
 * Somebody of whom only the beginning of a post is told, in an organ that a source says had been
 * succeeded by then: left out, and shown.
 */
export interface Outlived {
  readonly person: string;
  readonly says: string;
  readonly claims: readonly string[];
}

/** A holder left out under the presumption `one-head`: shown, so that it can be switched back on. */
export interface Replaced {
  readonly person: string;
  readonly says: string;
  readonly claims: readonly string[];
  readonly proof: RuleStep;
}

export interface Holders {
  readonly holders: readonly Holder[];
  readonly undated: readonly Undated[];
  readonly replaced: readonly Replaced[];
  readonly outlived: readonly Outlived[];
  readonly against: readonly Against[];
}

/**
 * On whose word a claim rests: the chain of its voices, and where its author cites works, one chain for
 * each publication that the author names.
 */
function voicesOf(claim: Claim): readonly (readonly string[])[] {
  const chain = claim.voices.map((voice) => voice.name);
  const cited = publicationsOf(claim);
  return cited.length === 0 ? [chain] : cited.map((publication) => [...chain, publication]);
}

export function uniqueVoices(claims: readonly Claim[]): string[][] {
  const seen = new Map(claims.flatMap(voicesOf).map((chain) => [chain.join('\n'), [...chain]]));
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
  const outlived: Outlived[] = [];
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
  const weighed = weigh([...groups.values()], negative, { organ, asked, mode, evidence });
  return { ...weighed, outlived };
}

/** A step beside a holder or a link, and the parties in it whom its claims must share. */
export interface Beside {
  readonly step: RuleStep;
  readonly refs: readonly PartyRef[];
}

/** What a question fixes for every step of its answer. */
interface Asking {
  readonly organ: Organ;
  readonly asked: Asked;
  readonly mode: Mode;
  readonly evidence: Evidence;
}

function weigh(
  groups: readonly Group[],
  negative: readonly { claim: Claim; keys: string[] }[],
  asking: Asking,
): Omit<Holders, 'outlived'> {
  const { asked, mode, evidence } = asking;
  const denials = denialsOf(evidence);
  const against: Against[] = negative.map(({ claim }) => say('negative', claim, evidence));
  const holders: Holder[] = [];
  const undated: Undated[] = [];
  const replaced: Replaced[] = [];
  for (const group of groups) {
    const rivals = groups.filter(
      (other) => other !== group && formal(other) && other.party.key !== group.party.key,
    );
    const stand = standing(group.attestations, asked, mode, evidence, (from, to) =>
      formal(group) ? rivals.some((rival) => heldBetween(rival, from, to)) : false,
    );
    if (stand.verdict === 'no evidence') continue;
    if (stand.used.every((each) => !each.state.dated)) {
      undated.push(undatedOf(group, stand));
      continue;
    }
    if (stand.verdict === 'possible' && formal(group) && evidence.presumptions.has('one-head')) {
      const later = rivals.filter((rival) => replaces(rival, group, asked));
      if (later.length > 0) {
        replaced.push(replacedBy(group, stand, later, asking));
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
    const extra: Beside[] = [];
    if (contested.length > 0 || handover.length > 0) {
      const over = contested.length > 0 ? contested : handover;
      verdict = contested.length > 0 ? 'contested' : 'handover';
      for (const { rival, shared: days } of over) {
        if (days) extra.push(sharedStep(group, rival, days, asking));
      }
    }
    if (denied.length > 0 || contradicted.length > 0) {
      const steps = [
        ...stand.used.flatMap(({ claim }) =>
          (denials.get(claim.id) ?? []).map((denial) =>
            deniedStep('holder.denied', denial, 'denial', claim, evidence),
          ),
        ),
        ...contradicted.map(({ claim }) => deniedStep('holder.denied', claim, 'negative', null, evidence)),
      ];
      // One step that contests is enough; a handover contests nothing.
      if (verdict === 'contested') extra.push(...steps);
      else extra.unshift(...steps);
      verdict = 'contested';
    }
    holders.push(holderOf(group, stand, verdict, extra, asking));
  }
  return { holders, undated, replaced, against: uniqueAgainst(against) };
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

/** The person and the organ of one claim of a group, as facts name them. */
function namedIn(group: Group, claim: Claim, { organ, evidence }: Asking): [PartyRef, PartyRef] {
  const at = partiesOf(claim, 'organization', evidence).find((party) => organ.keys.has(party.key));
  return [
    refIn(claim, 'person', group.party.key, evidence),
    refIn(claim, 'organization', at?.key ?? '', evidence),
  ];
}

/** The organs of claims, where they are not one but follow each other. */
function successionsOf(used: readonly Claim[], { organ, evidence }: Asking): readonly Proof[] {
  const keys = new Set(
    used.flatMap((claim) =>
      partiesOf(claim, 'organization', evidence)
        .filter((party) => organ.keys.has(party.key))
        .slice(0, 1)
        .map((party) => party.key),
    ),
  );
  return keys.size < 2 ? [] : organ.premisesFor(keys);
}

function sharedStep(
  group: Group,
  rival: Group,
  days: NonNullable<ReturnType<typeof sharedDays>>,
  asking: Asking,
): Beside {
  const { evidence } = asking;
  const [own, other] = days.by as readonly [Attestation, Attestation];
  const [person, organ] = namedIn(group, own.claim, asking);
  const [against, its] = namedIn(rival, other.claim, asking);
  const span = days.days === 1 ? `on ${days.from}` : `from ${days.from} to ${days.to}`;
  const proof = step(
    days.days > 1 ? 'holder.contested' : 'holder.handover',
    `According to the claims, ${group.party.name} and ${rival.party.name} both held the post ${span}.`,
    [
      { claim: own.claim.id },
      { claim: other.claim.id },
      ...periodPremises(days.by),
      ...sameSteps([organ, its], evidence),
      ...successionsOf([own.claim, other.claim], asking),
    ],
    { fact: { kind: 'shared', person, rival: against, organ, days: [days.from, days.to] } },
  );
  return { step: proof, refs: [person, organ] };
}

/** A step by which a voice denies another, or says the contrary. */
export function deniedStep(
  rule: 'holder.denied' | 'link.denied',
  denying: Claim,
  how: DeniedFact['how'],
  denied: Claim | null,
  evidence: Evidence,
): Beside {
  const state = stateOf(denying, evidence);
  const proof = step(
    rule,
    sentence(denying, evidence.sources),
    [
      { claim: denying.id },
      ...(denied === null ? [] : [{ claim: denied.id }]),
      ...(how === 'denial' ? [] : periodPremises([{ state }])),
    ],
    { fact: { kind: 'denied', how, denied: denied?.id ?? null } },
  );
  return { step: proof, refs: entitiesOf(how === 'denial' && denied ? denied : denying) };
}

const entitiesOf = (claim: Claim): string[] =>
  Object.values(claim.args)
    .flat()
    .flatMap(({ entity }) => (entity === null ? [] : [entity]));

function replacedBy(group: Group, stand: Standing, later: readonly Group[], asking: Asking): Replaced {
  const { asked, mode, evidence } = asking;
  const names = later.map((rival) => rival.party.name).join(', ');
  const says = `According to the claims, ${names} became head after ${group.party.name}, who is therefore left out for this time: an organ is presumed to have one formal head.`;
  const ids = stand.used.map(({ claim }) => claim.id);
  const own = stand.main[0] as Attestation;
  const [person, organ] = namedIn(group, own.claim, asking);
  const rivals = later.flatMap((rival) =>
    rival.attestations
      .filter((each) => replaces({ ...rival, attestations: [each] }, group, asked))
      .map((each) => ({ rival, each })),
  );
  const first = rivals[0] as (typeof rivals)[number];
  const [by, its] = namedIn(first.rival, first.each.claim, asking);
  return {
    person: group.party.name,
    says,
    claims: ids,
    proof: step(
      'holder.replaced',
      says,
      [
        { claim: own.claim.id },
        { claim: first.each.claim.id },
        presumed('one-head'),
        ...periodPremises([own, first.each]),
        ...sameSteps([organ, its], evidence),
        ...successionsOf([own.claim, first.each.claim], asking),
      ],
      { fact: { kind: 'replaced', person, by, organ, asked, mode } },
    ),
  };
}

/** A post of which only the beginning is told, in an organ that had been succeeded by then. */
function overWith(party: Party, claim: Claim, change: Succession, organ: string): Outlived {
  const says = `${change.says} ${party.name}, of whom the claims leave open how long the post in ${organ} was held, is therefore left out for this time.`;
  return { person: party.name, says, claims: [claim.id, ...change.claims] };
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
  extra: readonly Beside[],
  asking: Asking,
): Holder {
  const { asked, mode, evidence } = asking;
  const used = stand.used.map((each) => each.claim);
  const main = stand.main.map((each) => each.claim);
  const first = used[0];
  const strong = stand.main[0] as Attestation;
  const rule: Rule =
    stand.verdict !== 'possible'
      ? (RULE_OF[stand.verdict] ?? 'holder.imprecise')
      : strong.state.firm
        ? 'holder.imprecise'
        : 'holder.soft';
  const [person, organ] = namedIn(group, strong.claim, asking);
  const fact: HolderFact = {
    kind: 'holder',
    person,
    organ,
    type: group.type,
    basis: group.basis,
    asked,
    mode,
    verdict,
  };
  const needed = extra.slice(0, 1);
  const steps = [
    ...main.flatMap((claim) => namedIn(group, claim, asking)),
    ...needed.flatMap((each) => each.refs),
  ];
  const identity = [...sameSteps(steps, evidence), ...successionsOf(main, asking)];
  // Corroboration, with what makes its names those of the proof.
  const others = used.filter((claim) => !main.includes(claim));
  const refs = [
    ...others.flatMap((claim) => namedIn(group, claim, asking)),
    ...extra.slice(1).flatMap((each) => each.refs),
    ...bearerOf(group.party, person),
  ];
  const more = [
    ...stand.more,
    ...extra.slice(1).map((each) => each.step),
    ...(refs.length > 0 ? notAmong(identity, sameSteps([person, organ, ...steps, ...refs], evidence)) : []),
    ...notAmong(identity, successionsOf([...main, ...others], asking)),
  ];
  const proof = step(
    rule,
    main.map((claim) => sentence(claim, evidence.sources)).join(' '),
    [...stand.premises, ...needed.map((each) => each.step), ...identity],
    { fact, more },
  );
  const presumptions = new Set<Presumption>(stand.presumptions);
  for (const each of presumptionsOf(proof)) if (each === 'same-name') presumptions.add(each);
  return {
    key: group.party.key,
    person: group.party.name,
    type: group.type,
    basis: group.basis,
    aspect: (used.find((claim) => claim.aspect === 'holds') ?? first)?.aspect ?? 'holds',
    verdict,
    ...postWords(used),
    organization: group.organization,
    voices: uniqueVoices(used),
    claims: used.map((claim) => claim.id),
    also: group.attestations
      .filter((each) => each.verdict !== 'no evidence' && !stand.used.includes(each))
      .map(({ claim }) => claim.id),
    presumptions: [...presumptions],
    proof,
  };
}

/** The words for the post: of each the first that a claim gives. */
export function postWords(used: readonly Claim[]): Pick<Holder, 'role' | 'title' | 'rank'> {
  const word = (argument: string): string | null =>
    used.flatMap((claim) => claim.args[argument] ?? []).find((filler) => filler.claim === null)?.name ?? null;
  return { role: word('role') ?? word('title'), title: word('title'), rank: word('rank') };
}

function undatedOf({ party, type, basis }: Group, { used }: Standing): Undated {
  const claims = used.map((each) => each.claim);
  return {
    person: party.name,
    type,
    basis,
    ...postWords(claims),
    voices: uniqueVoices(claims),
    claims: claims.map((claim) => claim.id),
  };
}

/** The steps of `wanted` that do not stand among `there` word for word. */
export function notAmong(there: readonly Proof[], wanted: readonly Proof[]): Proof[] {
  const said = new Set(there.map((each) => JSON.stringify(each)));
  return wanted.filter((each) => !said.has(JSON.stringify(each)));
}

export function say(type: Against['type'], claim: Claim, evidence: Evidence): Against {
  return {
    type,
    says: sentence(claim, evidence.sources),
    voices: uniqueVoices([claim]),
    claims: [claim.id],
  };
}

export function uniqueAgainst(against: readonly Against[]): Against[] {
  return [...new Map(against.map((each) => [each.claims.join(' '), each])).values()];
}
