/**
 * Attestation: the claims that put one party in one relation, taken together for a time asked about.
 * Used alike for holders of a post and for links of a chain of command.
 */
import type { Claim } from '../model/claim.ts';
import type { Presumption, Proof, Verdict } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import { compareDays, toOrdinal } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';
import { edtfHull } from '../time/edtf-bounds.ts';
import { type Asked, someTimeIn, throughout } from '../time/modality.ts';
import type { Day } from '../time/when.ts';
import { presumed, step } from './proof.ts';
import { certainDays, type Mode, type State, stateOf, type Times, verdictOf } from './state.ts';

export interface Attestation {
  readonly claim: Claim;
  readonly state: State;
  /** What this claim alone says of the time asked about. */
  readonly verdict: Verdict;
}

/** From the strongest; `contested` and `handover` are set over these, not compared with them. */
export const STRENGTH: readonly Verdict[] = [
  'contested',
  'handover',
  'evidenced',
  'contiguous',
  'assumed',
  'possible',
  'no evidence',
];

export const strongest = (verdicts: Iterable<Verdict>): Verdict =>
  [...verdicts].sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b))[0] ?? 'no evidence';

export function attest(claim: Claim, asked: Asked, mode: Mode, times: Times): Attestation {
  const state = stateOf(claim, times);
  return { claim, state, verdict: verdictOf(state, asked, mode, times.presumptions) };
}

export interface Standing {
  readonly verdict: Verdict;
  /** The claims it rests on, the strongest first. */
  readonly used: readonly Attestation[];
  /** The fewest of them that bear it out: one, or two that are joined. */
  readonly main: readonly Attestation[];
  readonly presumptions: readonly Presumption[];
  /** What `main` puts into a proof. */
  readonly premises: readonly Proof[];
  /** What the other claims used put beside it, as corroboration. */
  readonly more: readonly Proof[];
}

/**
 * What claims of one relation say together. Joining two of them is an inference ("contiguous") under
 * the presumption `continuity`, and no joining goes across an end that a source reports or across
 * days for which `interrupted` says no.
 */
export function standing(
  attestations: readonly Attestation[],
  asked: Asked,
  mode: Mode,
  times: Times,
  interrupted: (from: Day, to: Day) => boolean = () => false,
): Standing {
  const best = strongest(attestations.map((each) => each.verdict));
  if (best !== 'evidenced') {
    const pair = times.presumptions.has('continuity')
      ? joinedPair(attestations, asked, mode, interrupted)
      : null;
    if (pair) {
      return {
        verdict: 'contiguous',
        used: pair,
        main: pair,
        presumptions: ['continuity', ...periodsOf(pair)],
        premises: [
          ...pair.map(({ claim }) => ({ claim: claim.id })),
          presumed('continuity'),
          ...periodPremises(pair),
        ],
        more: [],
      };
    }
  }
  const used = attestations.filter((each) => each.verdict === best);
  if (best === 'no evidence')
    return { verdict: best, used: [], main: [], presumptions: [], premises: [], more: [] };
  const presumptions: Presumption[] = [...periodsOf(used)];
  if (best === 'assumed') presumptions.push('open-end');
  const main = plainest(used);
  const others = used.filter((each) => each !== main);
  return {
    verdict: best,
    used,
    main: [main],
    presumptions,
    premises: [
      { claim: main.claim.id },
      ...(best === 'assumed' ? [presumed('open-end')] : []),
      ...periodPremises([main]),
    ],
    more: [
      ...others.map(({ claim }) => ({ claim: claim.id })),
      ...periodPremises(others.filter((each) => each.state.period?.id !== main.state.period?.id)),
    ],
  };
}

/** The claim that needs the fewest steps beside it: one that no named period dates, one with a date. */
function plainest(used: readonly Attestation[]): Attestation {
  const cost = ({ state }: Attestation): number =>
    (state.period === null ? 0 : 1) + (state.dated ? 0 : 2) + (state.firm ? 0 : 4);
  return used.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

const periodsOf = (used: readonly Attestation[]): Presumption[] =>
  used.some((each) => each.state.period !== null) ? ['period'] : [];

/** The steps for the named periods by which claims are dated, one for each period. */
export function periodPremises(used: readonly Pick<Attestation, 'state'>[]): Proof[] {
  const periods = new Map(
    used.flatMap(({ state }) => (state.period ? [[state.period.id, state.period]] : [])),
  );
  return [...periods.values()].map((period) =>
    step(
      'time.period',
      `“${period.name}” covers ${period.edtf} in this case (${period.citation}).`,
      [presumed('period')],
      { fact: { kind: 'period', period: period.id, days: hullOf(period) } },
    ),
  );
}

function hullOf(period: Period): readonly [Day | null, Day | null] {
  const parsed = parseEdtf(period.edtf);
  return parsed.ok ? edtfHull(parsed.value) : [null, null];
}

/** Two attestations between which the state is inferred for the time asked about, the closest pair. */
function joinedPair(
  attestations: readonly Attestation[],
  asked: Asked,
  mode: Mode,
  interrupted: (from: Day, to: Day) => boolean,
): readonly [Attestation, Attestation] | null {
  const firm = attestations.filter((each) => each.state.dated && each.state.firm);
  const ends = firm.filter((each) => each.claim.aspect === 'ends' || each.claim.aspect === 'former');
  let best: readonly [Attestation, Attestation] | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const a of firm) {
    const from = a.state.when.start[1];
    if (ends.includes(a) || from === null || from === 'open') continue;
    for (const b of firm) {
      const to = b.state.when.end[0];
      if (a === b || b.claim.aspect === 'begins' || b.claim.aspect === 'former') continue;
      if (to === null || to === 'open' || to <= from) continue;
      const when = { ...a.state.when, end: b.state.when.end };
      const held = mode === 'throughout' ? throughout(when, asked) : someTimeIn(when, asked);
      if (!held.certain) continue;
      const stopped = ends.some((end) => {
        const over = end.state.when.end[1];
        return end !== b && over !== null && over !== 'open' && over >= from && over < to;
      });
      if (stopped || endsBefore(a, b) || interrupted(from, to)) continue;
      const length = toOrdinal(to) - toOrdinal(from);
      if (length < bestLength) {
        best = [a, b];
        bestLength = length;
      }
    }
  }
  return best;
}

/** Whether the one term is told to have ended, or the other to have begun, between the two. */
function endsBefore(a: Attestation, b: Attestation): boolean {
  const [, over] = a.state.when.end;
  const [begun] = b.state.when.start;
  const resumed = b.state.when.start[1] ?? b.state.when.end[0];
  const left = a.state.when.end[0] ?? a.state.when.start[1];
  const ended = over !== null && over !== 'open' && resumed !== null && resumed !== 'open' && over < resumed;
  const began = begun !== null && begun !== 'open' && left !== null && left !== 'open' && begun > left;
  return ended || began;
}

/** Days that two parties both certainly held: how many, and the first and last; null where none. */
export function sharedDays(
  a: readonly Attestation[],
  b: readonly Attestation[],
  asked: Asked | null,
): {
  readonly days: number;
  readonly from: Day;
  readonly to: Day;
  readonly by: readonly Attestation[];
} | null {
  let best: { days: number; from: Day; to: Day; by: readonly Attestation[] } | null = null;
  for (const x of a) {
    const own = certainDays(x.state);
    if (own === null) continue;
    for (const y of b) {
      const other = certainDays(y.state);
      if (other === null) continue;
      const from = laterDay(own[0], other[0]);
      const to = earlierDay(own[1], other[1]);
      if (from > to || (asked !== null && (from > asked[1] || to < asked[0]))) continue;
      const days = toOrdinal(to) - toOrdinal(from) + 1;
      if (best === null || days > best.days) best = { days, from, to, by: [x, y] };
    }
  }
  return best;
}

function laterDay(a: Day, b: Day): Day {
  return compareDays(a, b) > 0 ? a : b;
}

function earlierDay(a: Day, b: Day): Day {
  return compareDays(a, b) < 0 ? a : b;
}
