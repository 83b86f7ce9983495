/** Lives: births and deaths that different voices date differently. What follows from ages and deeds is in `dates.ts`. */
import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../time/when.ts';
import { daysOf } from '../career.ts';
import { LETHAL } from '../dates/points.ts';
import { type Evidence, type Party, partiesOf } from '../evidence.ts';
import { refIn } from '../same.ts';
import { dateWords } from '../wording.ts';
import { type Conflict, conflict, fewest, type Grounds, isAccount, rangesApart, side } from './conflict.ts';

interface Dated {
  readonly claim: Claim;
  readonly days: readonly [Day | null, Day | null];
  readonly says: string;
}

interface Life {
  readonly party: Party;
  readonly births: Dated[];
  readonly deaths: Dated[];
}

export function lives(evidence: Evidence): Conflict[] {
  const all = new Map<string, Life>();
  const life = (party: Party): Life => {
    const known = all.get(party.key) ?? { party, births: [], deaths: [] };
    all.set(party.key, known);
    return known;
  };
  for (const claim of evidence.claims) {
    if (claim.polarity === '-' || !isAccount(claim)) continue;
    if (claim.kind === 'attribute' && (claim.type === 'birth' || claim.type === 'death')) {
      const says = `${claim.type === 'birth' ? 'born' : 'died'} ${dateWords(claim)}`;
      for (const party of partiesOf(claim, 'of', evidence)) {
        const told = { claim, days: daysOf(claim, evidence), says };
        (claim.type === 'birth' ? life(party).births : life(party).deaths).push(told);
      }
    }
    if (claim.kind === 'act' && LETHAL.has(claim.type ?? '')) {
      for (const party of partiesOf(claim, 'victim', evidence)) {
        if (party.cluster?.type !== 'Person') continue;
        const says = `${claim.type}, ${dateWords(claim)}`;
        life(party).deaths.push({ claim, days: daysOf(claim, evidence), says });
      }
    }
  }
  return [...all.values()].flatMap((each) => [
    ...told('birth', each, each.births, evidence),
    ...told('death', each, each.deaths, evidence),
  ]);
}

/** Sides that exclude at least one other; each side is one date. */
function told(
  what: 'birth' | 'death',
  { party }: Life,
  dated: readonly Dated[],
  evidence: Evidence,
): Conflict[] {
  const known = dated.filter(({ days }) => days[0] !== null && days[1] !== null);
  const opposed = known.filter((a) => known.some((b) => rangesApart(a.days, b.days)));
  if (opposed.length === 0) return [];
  const sides = new Map<string, Dated[]>();
  for (const each of opposed) {
    const key = each.days.join('/');
    sides.set(key, [...(sides.get(key) ?? []), each]);
  }
  const chosen = fewest([...sides.values()], (a, b) => rangesApart(a.days, b.days));
  return [
    conflict(
      'divergent-account',
      `${what} of ${party.name}`,
      [...sides.values()].map((group) =>
        side(
          group[0]?.says ?? what,
          group.map((each) => each.claim),
        ),
      ),
      `According to these claims, the ${what} of ${party.name} has different dates, and it can have only one.`,
      evidence,
      { grounds: groundsOf('days', party, chosen, evidence) },
    ),
  ];
}

/** What the checker needs: the claims of each side with their days, and who it is in each. */
function groundsOf(
  ground: 'days',
  party: Party,
  sides: readonly (readonly Dated[])[],
  evidence: Evidence,
): Grounds {
  return {
    ground,
    about: sides.flat().flatMap(({ claim }) =>
      Object.keys(claim.args)
        .filter((argument) => partiesOf(claim, argument, evidence).some((each) => each.key === party.key))
        .map((argument) => refIn(claim, argument, party.key, evidence)),
    ),
    sides: sides.map((dated) => ({
      claims: dated.map((each) => each.claim.id),
      ...(dated[0] ? { days: dated[0].days } : {}),
    })),
  };
}
