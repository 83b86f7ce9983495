/** Areas: the areas of an organ in a time, or the organs of a place, each with who headed them then. */
import type { Cluster } from '../../model/cluster.ts';
import type { Presumption, Proof, Verdict } from '../../model/finding.ts';
import { foldName } from '../../model/names.ts';
import { STRENGTH, strongest } from '../attestation.ts';
import { type Chain, chainsIn, type Headed, type Link, type Walk } from '../chain.ts';
import { askedWords } from '../command.ts';
import { countUnreviewed, type Evidence, type Party } from '../evidence.ts';
import { headsIn } from '../heads.ts';
import { type Against, uniqueAgainst } from '../holders.ts';
import { organAt, type Succession } from '../organ.ts';
import { claimsOf, presumptionsOf, step, uniqueProofs } from '../proof.ts';
import { type Area, ownArea, type Presence, presencesIn, takenOn } from './area.ts';

/** Links that carry an area upward: whose orders it follows, who administers it, whose part it is. */
export const CARRYING: readonly string[] = ['command', 'administrative', 'part-of'];

export interface AreaFinding {
  readonly verdict: Verdict;
  readonly areas: readonly PlacedArea[];
  readonly against: readonly Against[];
  readonly succession: readonly Succession[];
  readonly presumptions: readonly Presumption[];
  readonly unreviewed: number;
  readonly claims: readonly string[];
  readonly proof: Proof;
}

/** An area with the heads of the organ that has it or takes it on. */
export interface PlacedArea extends Area {
  readonly heads: readonly Headed[];
}

/** Where an organ is claimed to operate: its own areas, and those of organs below it. */
export function areasOf(
  question: { readonly name: string; readonly organ: readonly Cluster[]; readonly walk: Walk },
  evidence: Evidence,
): AreaFinding {
  const walk = carrying(question.walk);
  const keys = question.organ.map((cluster) => cluster.id);
  const organ = organAt(question.name, keys, walk.asked, evidence);
  const presences = byOrgan(presencesIn(walk, evidence));
  const heads = headsIn(walk.asked, walk.mode, evidence)(organ).filter((head) => head.type === 'head');
  const own = [...organ.keys.keys()]
    .flatMap((key) => presences.get(key) ?? [])
    .flatMap((presence) => ownArea(presence, walk, evidence) ?? []);
  const below = chainsIn(walk, evidence).below(organ.keys.keys());
  const links = byRelation(below);
  const taken = below.chain.flatMap((link) =>
    reached(link.relation.subordinate, walk, evidence).flatMap((key) =>
      (presences.get(key) ?? [])
        .filter((presence) => presence.type === 'area-of-operations')
        .flatMap((presence) => takenOn(presence, link, links, question.name, walk, evidence) ?? []),
    ),
  );
  const areas = [...own, ...taken].map((area) => ({ ...area, heads }));
  return finding(
    `Where ${question.name} is claimed to have operated ${askedWords(walk.asked, walk.mode)}`,
    areas,
    below.against,
    [...organ.succession, ...below.succession],
    [...organ.premisesFor(organ.keys.keys()), ...below.premises],
    walk,
    evidence,
  );
}

/** Which organs are claimed to operate at a place, and which stand above them and take it on. */
export function organsAt(
  question: { readonly name: string; readonly place: readonly Cluster[]; readonly walk: Walk },
  evidence: Evidence,
): AreaFinding {
  const walk = carrying(question.walk);
  const keys = new Set(question.place.map((cluster) => cluster.id));
  const words = foldName(question.name);
  const there = (presence: Presence): boolean =>
    keys.has(presence.place.key) ||
    (presence.place.cluster === null && foldName(presence.place.name) === words) ||
    presence.attestations.some(({ claim }) =>
      claim.where.some((place) => keys.has(evidence.clusters.of(place.entity ?? '')?.id ?? '')),
    );
  const chains = chainsIn(walk, evidence);
  const headsOf = headsIn(walk.asked, walk.mode, evidence);
  const areas: PlacedArea[] = [];
  const against: Against[] = [];
  const succession: Succession[] = [];
  const premises: Proof[] = [];
  for (const [key, presences] of byOrgan(presencesIn(walk, evidence).filter(there))) {
    const [first] = presences;
    if (!first) continue;
    const organ = organAt(first.organ.name, [key], walk.asked, evidence);
    const heads = headsOf(organ).filter((head) => head.type === 'head');
    for (const presence of presences) {
      const own = ownArea(presence, walk, evidence);
      if (own) areas.push({ ...own, heads });
    }
    const above = chains.above([key]);
    const links = byRelation(above);
    for (const link of above.chain) {
      for (const presence of presences.filter((each) => each.type === 'area-of-operations')) {
        const area = takenOn(presence, link, links, link.superior, walk, evidence);
        if (area) areas.push({ ...area, heads: link.heads });
      }
    }
    against.push(...above.against);
    succession.push(...above.succession);
    premises.push(...above.premises);
  }
  return finding(
    `Which organs are claimed to have operated in ${question.name} ${askedWords(walk.asked, walk.mode)}`,
    areas,
    against,
    succession,
    premises,
    walk,
    evidence,
  );
}

function carrying(walk: Walk): Walk {
  return walk.only?.length ? walk : { ...walk, only: CARRYING };
}

function byOrgan(presences: readonly Presence[]): Map<string, Presence[]> {
  const out = new Map<string, Presence[]>();
  for (const presence of presences) {
    const known = out.get(presence.organ.key);
    if (known) known.push(presence);
    else out.set(presence.organ.key, [presence]);
  }
  return out;
}

const byRelation = (chain: Chain): ReadonlyMap<unknown, Link> =>
  new Map(chain.chain.map((link) => [link.relation, link]));

/** An organ below, with what a source says it succeeded or was succeeded by in this time. */
function reached(party: Party, walk: Walk, evidence: Evidence): string[] {
  return [...organAt(party.name, [party.key], walk.asked, evidence).keys.keys()];
}

function finding(
  says: string,
  unsorted: readonly PlacedArea[],
  against: readonly Against[],
  succession: readonly Succession[],
  premises: readonly Proof[],
  walk: Walk,
  evidence: Evidence,
): AreaFinding {
  const areas = unsorted.toSorted(
    (a, b) =>
      Number(a.takenOnBy !== null) - Number(b.takenOnBy !== null) ||
      STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict) ||
      a.through.length - b.through.length ||
      (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
  );
  const verdict = strongest(areas.map((area) => area.verdict));
  const proof = step(
    'area.answer',
    areas.length > 0 ? `${says}, according to the claims below.` : `No evidence: ${says}.`,
    [...areas.map((area) => area.proof), ...uniqueProofs(premises)],
    { fact: { kind: 'gathered', times: [walk.asked], mode: walk.mode } },
  );
  const heads = areas.flatMap((area) => area.heads);
  const beside = [...against, ...heads].flatMap((each) => each.claims);
  const also = areas.flatMap((area) => area.also);
  const claims = [...new Set([...claimsOf(proof), ...beside, ...also])];
  return {
    verdict,
    areas,
    against: uniqueAgainst(against),
    succession: [...new Map(succession.map((each) => [each.claims.join(' '), each])).values()],
    presumptions: [...new Set([...presumptionsOf(proof), ...heads.flatMap((head) => head.presumptions)])],
    unreviewed: countUnreviewed(claims, evidence.reviews),
    claims,
    proof,
  };
}
