/**
 * Chain: who is said to have stood above an organ in a time asked about, upward from the organ and its
 * heads: command, administration, oversight, a person's control, coercion, allegiance, and the larger
 * organ it is part of. Each party is entered once, so that a circle of power ends where it closes.
 */
import type { Claim } from '../model/claim.ts';
import type { LinkFact, PartyRef } from '../model/fact.ts';
import type { Presumption, RuleStep, Verdict } from '../model/finding.ts';
import type { Basis } from '../model/kinds.ts';
import { type Asked, chainSomeTimeIn } from '../time/modality.ts';
import { type Attestation, attest, periodPremises, STRENGTH, standing } from './attestation.ts';
import { type Evidence, type Party, partiesOf, partyOf } from './evidence.ts';
import {
  type Against,
  type Beside,
  denialsOf,
  deniedStep,
  notAmong,
  say,
  uniqueAgainst,
  uniqueVoices,
} from './holders.ts';
import { presumptionsOf, step } from './proof.ts';
import { bearerOf, refIn, sameSteps } from './same.ts';
import type { Mode } from './state.ts';
import { sentence } from './wording.ts';

export interface Link {
  readonly superior: string;
  readonly subordinate: string;
  /** A type of `command`, or `part-of`. */
  readonly type: string;
  readonly basis: Basis | null;
  readonly means: readonly string[];
  readonly verdict: Verdict;
  /** 1 for what stands directly above the organ or its head. */
  readonly level: number;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
  /** Claims that say the same less surely for this time; the verdict does not rest on them. */
  readonly also: readonly string[];
  readonly presumptions: readonly Presumption[];
  readonly proof: RuleStep;
}

interface Relation {
  readonly superior: Party;
  readonly subordinate: Party;
  readonly type: string;
  readonly basis: Basis | null;
  readonly attestations: Attestation[];
}

/** Every relation of one party above another, and what speaks against, with the time weighed. */
function relations(asked: Asked, mode: Mode, evidence: Evidence) {
  const above = new Map<string, Relation[]>();
  const negative: { claim: Claim; pairs: string[] }[] = [];
  const absent = new Map<string, Claim[]>();
  for (const claim of evidence.claims) {
    if (claim.kind === 'structure' && claim.type === 'absent' && claim.polarity === '+') {
      const { verdict } = attest(claim, asked, mode, evidence);
      if (verdict === 'no evidence') continue;
      for (const party of partiesOf(claim, 'organization', evidence)) {
        absent.set(party.key, [...(absent.get(party.key) ?? []), claim]);
      }
      continue;
    }
    const part = claim.kind === 'structure' && claim.type === 'part-of';
    if (claim.kind !== 'command' && !part) continue;
    const superiors = partiesOf(claim, part ? 'whole' : 'superior', evidence);
    const subordinates = partiesOf(claim, part ? 'part' : 'subordinate', evidence);
    const attestation = attest(claim, asked, mode, evidence);
    for (const superior of superiors) {
      for (const subordinate of subordinates) {
        if (claim.polarity === '-') {
          if (attestation.verdict !== 'no evidence') {
            negative.push({ claim, pairs: [`${superior.key} ${subordinate.key}`] });
          }
          continue;
        }
        const type = part ? 'part-of' : (claim.type ?? 'command');
        const known = above.get(subordinate.key) ?? [];
        const same = known.find((each) => each.superior.key === superior.key && each.type === type);
        if (same) same.attestations.push(attestation);
        else {
          known.push({ superior, subordinate, type, basis: claim.basis, attestations: [attestation] });
          above.set(subordinate.key, known);
        }
      }
    }
  }
  return { above, negative, absent };
}

/** @param from party keys of the organ and of its heads */
export function chainAbove(
  from: Iterable<string>,
  asked: Asked,
  mode: Mode,
  evidence: Evidence,
): { readonly chain: readonly Link[]; readonly against: readonly Against[] } {
  const { above, negative, absent } = relations(asked, mode, evidence);
  const denials = denialsOf(evidence);
  const against: Against[] = [];
  const chain: Link[] = [];
  const entered = new Set(from);
  let level = [...entered].map((key) => ({ key, path: [] as readonly Attestation[] }));
  for (let depth = 1; level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { key, path } of level) {
      for (const relation of above.get(key) ?? []) {
        const stand = standing(relation.attestations, asked, mode, evidence);
        if (stand.verdict === 'no evidence') continue;
        const strong = stand.main[0];
        const together = strong ? [...path, strong] : path;
        let verdict = stand.verdict;
        const extra: Beside[] = [];
        if (path.length > 0 && mode === 'some-time-in' && together.every((each) => each.state.dated)) {
          const whole = chainSomeTimeIn(
            together.map((each) => each.state.when),
            asked,
          );
          if (!whole.possible) continue;
          if (!whole.certain && verdict === 'evidenced') {
            verdict = 'possible';
            extra.push({
              step: step(
                'link.together',
                'Each link held on some day of this time, but not certainly on one day together.',
                [...together.map(({ claim }) => ({ claim: claim.id })), ...periodPremises(together)],
                { fact: { kind: 'not-together', asked, mode } },
              ),
              refs: [],
            });
          }
        }
        const denying = [
          ...stand.used.flatMap(({ claim }) => denials.get(claim.id) ?? []),
          ...negative
            .filter((each) => each.pairs.includes(`${relation.superior.key} ${key}`))
            .map((each) => each.claim),
        ];
        const missing = absent.get(relation.superior.key) ?? [];
        for (const claim of denying)
          against.push(say(claim.kind === 'denial' ? 'denial' : 'negative', claim, evidence));
        for (const claim of missing) against.push(say('absent', claim, evidence));
        if (denying.length + missing.length > 0) {
          verdict = 'contested';
          // What denies goes first: it decides, and the fewest steps are shown.
          extra.unshift(
            ...denying.map((claim) =>
              claim.kind === 'denial'
                ? deniedStep('link.denied', claim, 'denial', deniedBy(claim, stand.used), evidence)
                : deniedStep('link.denied', claim, 'negative', null, evidence),
            ),
            ...missing.map((claim) => deniedStep('link.denied', claim, 'absent', null, evidence)),
          );
        }
        chain.push(linkOf(relation, stand, verdict, depth, extra, { asked, mode, evidence }));
        if (!entered.has(relation.superior.key)) {
          entered.add(relation.superior.key);
          next.push({ key: relation.superior.key, path: together });
        }
      }
    }
    level = next;
  }
  chain.sort((a, b) => a.level - b.level || STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict));
  return { chain, against: uniqueAgainst(against) };
}

function linkOf(
  relation: Relation,
  stand: ReturnType<typeof standing>,
  verdict: Verdict,
  level: number,
  extra: readonly Beside[],
  { asked, mode, evidence }: { readonly asked: Asked; readonly mode: Mode; readonly evidence: Evidence },
): Link {
  const used = stand.used.map((each) => each.claim);
  const main = stand.main.map((each) => each.claim);
  const part = relation.type === 'part-of';
  const ends = (claim: Claim): readonly [PartyRef, PartyRef] => [
    refIn(claim, part ? 'whole' : 'superior', relation.superior.key, evidence),
    refIn(claim, part ? 'part' : 'subordinate', relation.subordinate.key, evidence),
  ];
  const [superior = '', subordinate = ''] = main.flatMap(ends);
  const { type } = relation;
  const basis = main[0]?.basis ?? null;
  const fact: LinkFact = { kind: 'link', superior, subordinate, type, basis, asked, mode, verdict };
  const needed = extra.slice(0, 1);
  const steps = [...main.flatMap(ends), ...needed.flatMap((each) => each.refs)];
  const identity = sameSteps(steps, evidence);
  const refs = [
    ...used.filter((claim) => !main.includes(claim)).flatMap(ends),
    ...extra.slice(1).flatMap((each) => each.refs),
    ...(relation.superior.cluster?.type === 'Person' ? bearerOf(relation.superior, superior) : []),
    ...(relation.subordinate.cluster?.type === 'Person' ? bearerOf(relation.subordinate, subordinate) : []),
  ];
  const proof = step(
    stand.verdict === 'contiguous' ? 'link.joined' : 'link.attested',
    main.map((claim) => sentence(claim, evidence.sources)).join(' '),
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
  const presumptions = new Set<Presumption>(stand.presumptions);
  for (const each of presumptionsOf(proof)) if (each === 'same-name') presumptions.add(each);
  return {
    superior: calledIn(used, part ? 'whole' : 'superior', relation.superior, evidence),
    subordinate: calledIn(used, part ? 'part' : 'subordinate', relation.subordinate, evidence),
    type: relation.type,
    basis: relation.basis,
    means: [...new Set(used.flatMap((claim) => (claim.args['means'] ?? []).map((filler) => filler.name)))],
    verdict,
    level,
    voices: uniqueVoices(used),
    claims: used.map((claim) => claim.id),
    also: relation.attestations
      .filter((each) => each.verdict !== 'no evidence' && !stand.used.includes(each))
      .map(({ claim }) => claim.id),
    presumptions: [...presumptions],
    proof,
  };
}

/** The claim that a denial names, among those that a link rests on. */
function deniedBy(denial: Claim, used: readonly Attestation[]): Claim | null {
  const names = new Set((denial.args['claims'] ?? []).map((filler) => filler.claim));
  return used.find(({ claim }) => names.has(claim.id))?.claim ?? null;
}

/** An organ by the name that the claims use, a person by the fullest name. */
function calledIn(used: readonly Claim[], argument: string, party: Party, evidence: Evidence): string {
  if (party.cluster === null || party.cluster.type === 'Person') return party.name;
  for (const claim of used) {
    for (const filler of claim.args[argument] ?? []) {
      if (partyOf(filler, claim.source, evidence.clusters)?.key === party.key) return filler.name;
    }
  }
  return party.name;
}
