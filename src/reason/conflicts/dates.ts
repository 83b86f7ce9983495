/**
 * Dates: claims about days that cannot all hold, found in the date network. A birth, a death or an event
 * that voices date is held against the days that follow for it from other claims: an age and the day
 * of what was done at that age, deeds before and after, what is told as later or earlier. The claims of
 * each contradiction are shown, every one of which it needs, and with them what agrees.
 */
import type { Claim } from '../../model/claim.ts';
import { isDistance, pointsOf } from '../../time/network/constraint.ts';
import { solveNetwork } from '../../time/network/network.ts';
import { dateNetwork } from '../dates/date-network.ts';
import { disagreement } from '../dates/disagreement.ts';
import { type Dated, type Ground, groundStep, partiesBounded } from '../dates/ground.ts';
import type { Point } from '../dates/points.ts';
import {
  type Against,
  apart,
  type Days,
  daysInWords,
  pointInWords,
  type Tightened,
  Tightening,
  uniqueGrounds,
} from '../dates/tightened.ts';
import type { Evidence } from '../evidence.ts';
import { dateWords, listed, onWhoseWord } from '../wording.ts';
import { type Conflict, conflict, type Side, side } from './conflict.ts';

const ORDER = { birth: 0, death: 1, event: 2 } as const;

export function dates(evidence: Evidence): Conflict[] {
  const network = dateNetwork(evidence);
  const tightening = new Tightening(network);
  const out: Conflict[] = [];
  const shown = new Set<string>();
  const asked = new Set<string>();
  const add = (key: string, make: () => Conflict): void => {
    if (shown.has(key)) return;
    shown.add(key);
    out.push(make());
  };
  let kept: readonly Dated[] = network.constraints;
  for (;;) {
    const { contradictions } = solveNetwork<Ground>(kept);
    if (contradictions.length === 0) break;
    for (const cycle of contradictions) {
      const points = pointsIn(cycle)
        .map((key) => network.points.get(key))
        .filter((point) => point !== undefined)
        .toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind]);
      for (const { key } of points) {
        if (asked.has(key)) continue;
        for (const each of tightening.same(key)) asked.add(each);
        const tightened = tightening.of(key);
        if (tightened === null) continue;
        for (const group of alike(tightened.contradicts)) {
          const all = group.flatMap((each) => [...each.cycle.map((c) => c.label), ...each.told.grounds]);
          add(keyOf(all), () => against(tightened, group, evidence));
        }
      }
      const told = cycle.every(({ label }) => label.rule === 'date.told');
      const [about] = points;
      if (!told && about && !isCovered(cycle, shown)) {
        add(keyOf(uniqueGrounds(cycle)), () => plain(about, cycle, evidence));
      }
    }
    // What one contradiction needs is set aside, and the parts it stood in are looked at again.
    const aside = new Set(contradictions.flat());
    const near = new Set(contradictions.flatMap((cycle) => tightening.part(pointsIn(cycle)[0] ?? '')));
    kept = kept.filter((constraint) => near.has(constraint) && !aside.has(constraint));
  }
  return out;
}

function pointsIn(constraints: readonly Dated[]): string[] {
  return [...new Set(constraints.flatMap((constraint) => [...pointsOf(constraint)]))];
}

const idsOf = (grounds: readonly Ground[]): string[] => [
  ...new Set(grounds.flatMap((ground) => ground.claims.map((claim) => claim.id))),
];

const keyOf = (grounds: readonly Ground[]): string => idsOf(grounds).sort().join(' ');

/** Whether a contradiction already shown holds all claims of this one. */
function isCovered(cycle: readonly Dated[], shown: ReadonlySet<string>): boolean {
  const ids = idsOf(uniqueGrounds(cycle));
  return [...shown].some((key) => {
    const claims = new Set(key.split(' '));
    return ids.every((id) => claims.has(id));
  });
}

/** Told dates that the same constraints exclude, together. */
function alike(contradicts: readonly Against[]): Against[][] {
  const groups = new Map<string, Against[]>();
  for (const each of contradicts) {
    const key = each.cycle.map((constraint) => idsOf([constraint.label]).join('+')).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function against(tightened: Tightened, group: readonly Against[], evidence: Evidence): Conflict {
  const { point } = tightened;
  const [first] = group;
  const cycle = first?.cycle ?? [];
  const days: Days = first?.days ?? [null, null];
  const grounds = uniqueGrounds(cycle);
  const agreeing = tightened.told.filter(
    (told) => !told.soft && !apart(told.days, days) && group.every((each) => each.told !== told),
  );
  const toldSide = ({ told }: { told: (typeof tightened.told)[number] }): Side =>
    side(toldWords(point, told.grounds), claimsIn(told.grounds));
  const agrees = agreeing.map((told) => toldSide({ told }));
  const beside = disagreement(claimsIn(grounds), evidence);
  const presumed = grounds.some((ground) => ground.rule === 'date.same-event');
  const word = (claims: readonly Claim[]): string => onWhoseWord(claims, evidence.sources);
  const told = group.map((each) => quoted(point, each.told.grounds, evidence));
  const note = [
    `According to ${word(claimsIn(grounds))}, ${presumed ? 'if they tell of one event, ' : ''}${pointInWords(point)} lies ${daysInWords(days)}.`,
    `That contradicts ${listed(told)}: these cannot all hold.`,
    agreeing.length > 0
      ? `It agrees with ${listed(agreeing.map((each) => quoted(point, each.grounds, evidence)))}.`
      : '',
    beside ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const all = [...new Set([...grounds, ...group.flatMap((each) => each.told.grounds)])];
  return {
    ...inConflict(point, [...sidesOf(cycle, point), ...group.map(toldSide)], note, all, cycle, evidence),
    bounds: days,
    agrees,
    ...(beside === null ? {} : { beside }),
  };
}

/** A contradiction that no told date of one event stands against: an order that goes round in a circle. */
function plain(point: Point, cycle: readonly Dated[], evidence: Evidence): Conflict {
  const grounds = uniqueGrounds(cycle);
  const word = onWhoseWord(claimsIn(grounds), evidence.sources);
  return inConflict(
    point,
    sidesOf(cycle, point),
    `According to ${word}, days and their order are told that cannot all hold.`,
    grounds,
    cycle,
    evidence,
  );
}

function inConflict(
  point: Point,
  sides: readonly Side[],
  note: string,
  grounds: readonly Ground[],
  used: readonly Dated[],
  evidence: Evidence,
): Conflict {
  return conflict('date', point.name, sides, note, evidence, {
    premises: grounds.map((each) => groundStep(each, evidence, used)),
    grounds: {
      ground: 'network',
      about: [...new Set(partiesBounded(grounds, evidence, used))],
      sides: sides.map(({ claims }) => ({ claims })),
    },
  });
}

const claimsIn = (grounds: readonly Ground[]): Claim[] => [
  ...new Set(grounds.flatMap((ground) => ground.claims)),
];

/** One side for each thing that is said, with all who say it. Presumptions and what needs no claim are no sides. */
function sidesOf(cycle: readonly Dated[], about: Point): Side[] {
  const sides = new Map<string, { says: string; claims: Claim[] }>();
  for (const constraint of cycle) {
    const { label } = constraint;
    if (label.rule === 'date.same-event' || label.claims.length === 0) continue;
    const key = isDistance(constraint)
      ? JSON.stringify([label.rule, constraint.least, constraint.most, label.claims[0]?.type])
      : JSON.stringify([label.rule, constraint.earliest, constraint.latest]);
    const own = !isDistance(constraint) && constraint.point === about.key;
    const known = sides.get(key) ?? { says: own ? toldWords(about, [label]) : label.says, claims: [] };
    known.claims.push(...label.claims);
    sides.set(key, known);
  }
  return [...sides.values()].map((each) => side(each.says, each.claims));
}

/** "“born 1898”, according to b.txt" */
function quoted(point: Point, grounds: readonly Ground[], { sources }: Evidence): string {
  return `“${toldWords(point, grounds)}”, according to ${onWhoseWord(claimsIn(grounds), sources)}`;
}

const VERB = { birth: 'born', death: 'died', event: 'dated' } as const;

/** "born 12 March 1900", "died 1929", or the sentence of what is told by a deed. */
function toldWords({ kind }: Point, grounds: readonly Ground[]): string {
  const [ground] = grounds;
  const [claim] = ground?.claims ?? [];
  if (ground === undefined || claim === undefined) return '';
  if (ground.rule !== 'date.told') return ground.says;
  const verb = kind === 'death' && claim.kind === 'act' ? `${claim.type},` : VERB[kind];
  return `${verb} ${dateWords(claim)}`;
}
