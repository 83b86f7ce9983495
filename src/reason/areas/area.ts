/**
 * Area: where an organ is claimed to operate or to have a site in a time. Its own areas are those that
 * claims give it; an area of an organ below it is taken on by what stands above, only while the links
 * between them hold, and on the word of both. Presence is not responsibility: an area says nothing of
 * who did what there.
 *
 * The method is Security Force Monitor's (research handbook, "take-on claims").
 */
import type { Claim } from '../../model/claim.ts';
import type { AreaFact, LinkFact, PartyRef } from '../../model/fact.ts';
import type { Presumption, RuleStep, Verdict } from '../../model/finding.ts';
import { type Attestation, attest, periodPremises, STRENGTH, standing } from '../attestation.ts';
import { heldBy, type Link, together, type Walk, type Way } from '../chain.ts';
import { type Evidence, type Party, partiesOf, partyOf } from '../evidence.ts';
import { notAmong, uniqueVoices } from '../holders.ts';
import { presumptionsOf, step } from '../proof.ts';
import { refIn, sameSteps } from '../same.ts';
import { sentence } from '../wording.ts';

/** Types of `attribute` that put an organ at a place. Only an area of operations is taken on. */
export const AREA_TYPES = ['area-of-operations', 'site'] as const;
export type AreaType = (typeof AREA_TYPES)[number];

export interface Area {
  readonly place: string;
  readonly type: AreaType;
  /** The organ to which the claims give it. */
  readonly organ: string;
  /** The organ that takes it on, where it is another. */
  readonly takenOnBy: string | null;
  /** Links from the organ that takes it on to the one that has it, or the other way. */
  readonly through: readonly Pick<Link, 'superior' | 'subordinate' | 'type' | 'verdict' | 'claims'>[];
  readonly verdict: Verdict;
  readonly voices: readonly (readonly string[])[];
  /** Of the area, and of the links. */
  readonly claims: readonly string[];
  readonly also: readonly string[];
  readonly presumptions: readonly Presumption[];
  readonly proof: RuleStep;
}

/** Claims of one organ, one place and one type. */
export interface Presence {
  readonly organ: Party;
  readonly place: Party;
  readonly type: AreaType;
  readonly attestations: readonly Attestation[];
}

/** Every organ at every place, with what the claims say of the time asked about. */
export function presencesIn({ asked, mode }: Walk, evidence: Evidence): Presence[] {
  const found = new Map<string, Presence & { readonly attestations: Attestation[] }>();
  for (const claim of evidence.claims) {
    if (!isArea(claim) || claim.polarity === '-') continue;
    const attestation = attest(claim, asked, mode, evidence);
    if (attestation.verdict === 'no evidence') continue;
    for (const organ of partiesOf(claim, 'of', evidence)) {
      for (const place of placesOf(claim, evidence)) {
        const key = `${organ.key}\n${place.key}\n${claim.type}`;
        const known = found.get(key);
        if (known) known.attestations.push(attestation);
        else found.set(key, { organ, place, type: claim.type, attestations: [attestation] });
      }
    }
  }
  return [...found.values()];
}

function isArea(claim: Claim): claim is Claim & { readonly type: AreaType } {
  return claim.kind === 'attribute' && (AREA_TYPES as readonly (string | null)[]).includes(claim.type);
}

/** The places a claim names: the area or site itself, or the place it stands in where the words give no other. */
function placesOf(claim: Claim, evidence: Evidence): Party[] {
  const named = partiesOf(claim, 'value', evidence);
  if (named.length > 0) return named;
  return claim.where
    .slice(0, 1)
    .map((filler) => partyOf(filler, claim.source, evidence.clusters))
    .filter((party) => party !== null);
}

/** An organ's own area. */
export function ownArea(presence: Presence, { asked, mode }: Walk, evidence: Evidence): Area | null {
  const stand = standing(presence.attestations, asked, mode, evidence);
  if (stand.verdict === 'no evidence') return null;
  const used = stand.used.map((each) => each.claim);
  const main = stand.main.map((each) => each.claim);
  const refs = (claims: readonly Claim[]) =>
    claims.flatMap((claim) => [
      refIn(claim, 'of', presence.organ.key, evidence),
      placeIn(claim, presence.place.key, evidence),
    ]);
  const [organ = '', place = ''] = refs(main);
  const identity = sameSteps(refs(main), evidence);
  const proof = step(
    'area.own',
    main.map((claim) => sentence(claim, evidence.sources)).join(' '),
    [...stand.premises, ...identity],
    {
      fact: {
        kind: 'area',
        organ,
        place,
        type: presence.type,
        by: null,
        asked,
        mode,
        verdict: stand.verdict,
      },
      more: [...stand.more, ...notAmong(identity, sameSteps(refs(used), evidence))],
    },
  );
  return {
    place: presence.place.name,
    type: presence.type,
    organ: presence.organ.name,
    takenOnBy: null,
    through: [],
    verdict: stand.verdict,
    voices: uniqueVoices(used),
    claims: used.map((claim) => claim.id),
    also: alsoOf(presence, used),
    presumptions: [...new Set(presumptionsOf(proof))],
    proof,
  };
}

/** The place as a claim names it, as its area or site or as where that stands. */
function placeIn(claim: Claim, key: string, evidence: Evidence): PartyRef {
  const value = refIn(claim, 'value', key, evidence);
  if (value !== key || (claim.args['value'] ?? []).some((filler) => filler.entity === key)) return value;
  return refIn({ ...claim, args: { where: claim.where } }, 'where', key, evidence);
}

/**
 * An area of one organ as another takes it on; null where the links and the area cannot have held on
 * one day of the time.
 *
 * @param link the last link of the chain between the two
 * @param links every link of that chain by its relation
 * @param by who takes it on
 */
export function takenOn(
  presence: Presence,
  link: Link,
  links: ReadonlyMap<unknown, Link>,
  by: string,
  walk: Walk,
  evidence: Evidence,
): Area | null {
  const { asked, mode } = walk;
  const stand = standing(presence.attestations, asked, mode, evidence);
  if (stand.verdict === 'no evidence') return null;
  const ways = link.ways
    .flatMap((way) => heldBy(null, stand, asked).map((held): Way => [...way, held]))
    .map((way) => ({ way, whole: together(way, walk) }))
    .filter((each) => each.whole.possible)
    .sort((a, b) => Number(b.whole.certain) - Number(a.whole.certain));
  const best = ways[0];
  if (!best) return null;
  const through = best.way.flatMap((held) => links.get(held.relation) ?? []);
  const verdict = weakest([
    ...through.map((each) => each.verdict),
    stand.verdict,
    ...(best.whole.certain ? [] : (['possible'] as const)),
  ]);
  const area = ownArea(presence, walk, evidence);
  if (area === null) return null;
  const apart = !best.whole.certain && through.every((each) => each.verdict !== 'possible');
  const ends = through.flatMap(({ proof: { fact } }) =>
    fact?.kind === 'link' ? [fact.superior, fact.subordinate] : [],
  );
  const own = area.proof.fact as AreaFact;
  const top = [...through].find((each) => each.superior === by) ?? through[0];
  const topFact = top?.proof.fact as LinkFact;
  const proof = step(
    'area.taken-on',
    `${by} stands above ${presence.organ.name}, which is claimed to operate in ${presence.place.name}; it takes the area on while both hold.`,
    [
      area.proof,
      ...through.map((each) => each.proof),
      ...(apart
        ? [
            step(
              'link.together',
              'The links and the area held on some day of this time, but not certainly on one day together.',
              [
                ...best.way.flatMap((held) => held.used).map(({ claim }) => ({ claim: claim.id })),
                ...periodPremises(best.way.flatMap((held) => held.used)),
              ],
              { fact: { kind: 'not-together', asked, mode } },
            ),
          ]
        : []),
      ...sameSteps([...ends, own.organ], evidence),
    ],
    { fact: { ...own, by: topFact.superior, verdict } },
  );
  return {
    ...area,
    takenOnBy: by,
    through: through.map(({ superior, subordinate, type, verdict: each, claims }) => ({
      superior,
      subordinate,
      type,
      verdict: each,
      claims,
    })),
    verdict,
    voices: [...area.voices, ...through.flatMap((each) => each.voices)].filter(
      (voice, i, all) => all.findIndex((other) => other.join() === voice.join()) === i,
    ),
    claims: [...new Set([...area.claims, ...through.flatMap((each) => each.claims)])],
    presumptions: [...new Set(presumptionsOf(proof))],
    proof,
  };
}

/** What holds only as far as all its parts do; contested as soon as one of them is. */
export function weakest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('contested')) return 'contested';
  return verdicts.reduce((a, b) => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a), 'evidenced');
}

function alsoOf(presence: Presence, used: readonly Claim[]): string[] {
  return presence.attestations
    .map(({ claim }) => claim.id)
    .filter((id) => !used.some((own) => own.id === id));
}
