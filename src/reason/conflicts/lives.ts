/**
 * Lives: what cannot all be true of the dates of one life. Births and deaths told differently, and
 * deeds dated before the birth or after the death.
 */
import type { Claim } from '../../model/claim.ts';
import { addYears } from '../../time/day.ts';
import type { Day } from '../../time/when.ts';
import { daysOf } from '../career.ts';
import { type Evidence, type Party, partiesOf } from '../evidence.ts';
import { refIn } from '../same.ts';
import { sentence } from '../wording.ts';
import { type Conflict, conflict, fewest, type Grounds, isAccount, rangesApart, side } from './conflict.ts';

type Days = readonly [Day | null, Day | null];

interface Dated {
  readonly claim: Claim;
  readonly days: Days;
  readonly says: string;
}

interface Life {
  readonly party: Party;
  readonly births: Dated[];
  readonly deaths: Dated[];
  readonly deeds: Dated[];
}

const LETHAL = new Set(['killing', 'execution', 'assassination']);
/** Arguments in which somebody acts. A publication or a quotation can come after a death. */
const ACTS: Readonly<Record<string, readonly string[]>> = {
  posting: ['person'],
  membership: ['person'],
  act: ['perpetrator', 'ordered-by'],
  communication: ['from'],
};
const POSTHUMOUS = new Set(['publication', 'quotation', 'letter']);

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, n) => [word, n] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n) => [word, 20 + n * 10] as const),
);

/** "eighteen", "a youth of eighteen", "42", "thirty-five" */
export function ageIn(words: string): number | null {
  const digits = /\b(\d{1,3})\b/.exec(words)?.[1];
  if (digits) return Number(digits);
  for (const word of words.toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g) ?? []) {
    const [tens, ones] = word.split('-');
    const round = TENS.get(tens ?? '');
    if (round !== undefined) return round + (NUMBERS.get(ones ?? 'zero') ?? 0);
    const small = NUMBERS.get(word);
    if (small !== undefined && small > 0) return small;
  }
  return null;
}

export function lives(evidence: Evidence): Conflict[] {
  const all = new Map<string, Life>();
  const life = (party: Party): Life => {
    const known = all.get(party.key) ?? { party, births: [], deaths: [], deeds: [] };
    all.set(party.key, known);
    return known;
  };
  for (const claim of evidence.claims) {
    if (claim.polarity === '-' || !isAccount(claim)) continue;
    const days = daysOf(claim, evidence);
    if (claim.kind === 'attribute') {
      for (const party of partiesOf(claim, 'of', evidence)) {
        if (claim.type === 'birth')
          life(party).births.push({ claim, days, says: `born ${dateWords(claim)}` });
        else if (claim.type === 'death')
          life(party).deaths.push({ claim, days, says: `died ${dateWords(claim)}` });
        else if (claim.type === 'age') {
          const born = birthOf(claim, days);
          if (born)
            life(party).births.push({ claim, days: born, says: `${ageWords(claim)}, ${dateWords(claim)}` });
        }
      }
    }
    if (claim.kind === 'act' && LETHAL.has(claim.type ?? '')) {
      for (const party of partiesOf(claim, 'victim', evidence)) {
        if (party.cluster?.type === 'Person') {
          life(party).deaths.push({ claim, days, says: `${claim.type}, ${dateWords(claim)}` });
        }
      }
    }
    for (const argument of ACTS[claim.kind] ?? []) {
      if (claim.aspect === 'former' || claim.aspect === 'ends' || POSTHUMOUS.has(claim.type ?? '')) continue;
      for (const party of partiesOf(claim, argument, evidence)) {
        if (party.cluster?.type === 'Person') life(party).deeds.push({ claim, days, says: dateWords(claim) });
      }
    }
  }
  return [...all.values()].flatMap((each) => [
    ...told('birth', each, each.births, evidence),
    ...told('death', each, each.deaths, evidence),
    ...outside(each, evidence),
  ]);
}

/** The words for the date, without the preposition; the value where the claim has no time. */
function dateWords(claim: Claim): string {
  const words = claim.when.text ?? claim.args['value']?.[0]?.name ?? claim.when.edtf ?? 'without a date';
  return words.replace(/^(?:on|in|at)\s+(?:the\s+)?/i, '');
}

const ageWords = (claim: Claim): string => `aged ${claim.args['value']?.[0]?.name ?? ''}`.trim();

/** The days of birth that an age on known days leaves. */
function birthOf(claim: Claim, [first, last]: Days): Days | null {
  const age = ageIn(claim.args['value']?.[0]?.name ?? '');
  if (age === null || first === null || last === null) return null;
  return [addYears(first, -(age + 1)), addYears(last, -age)];
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
  ground: 'days' | 'limit',
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

/** Deeds after the last day of every account of the death, or before the first of every account of the birth. */
function outside({ party, births, deaths, deeds }: Life, evidence: Evidence): Conflict[] {
  const out: Conflict[] = [];
  const known = (dated: readonly Dated[]): Dated[] =>
    dated.filter(({ days }) => days[0] !== null && days[1] !== null);
  const death = known(deaths).toSorted((a, b) => ((a.days[1] ?? '') < (b.days[1] ?? '') ? 1 : -1))[0];
  const birth = known(births).toSorted((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? -1 : 1))[0];
  for (const deed of deeds) {
    if (death && deed.days[0] !== null && deed.days[0] > (death.days[1] ?? '~')) {
      out.push(clash(party, 'death', death, deed, evidence));
    }
    if (birth && deed.days[1] !== null && deed.days[1] < (birth.days[0] ?? '')) {
      out.push(clash(party, 'birth', birth, deed, evidence));
    }
  }
  return out;
}

function clash(
  party: Party,
  what: 'birth' | 'death',
  limit: Dated,
  deed: Dated,
  evidence: Evidence,
): Conflict {
  const where = what === 'death' ? 'after' : 'before';
  return conflict(
    'date',
    `${what} of ${party.name} and a claim dated ${deed.says}`,
    [side(limit.says, [limit.claim]), side(sentence(deed.claim, evidence.sources), [deed.claim])],
    `According to these claims, something of ${party.name} is dated ${where} the ${what}; the dates cannot all hold.`,
    evidence,
    { grounds: groundsOf('limit', party, [[limit], [deed]], evidence) },
  );
}
