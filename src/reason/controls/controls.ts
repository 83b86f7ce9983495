/**
 * Controls: the safeguards on an organ at a date as claimed, and at two dates which of them are gone,
 * new, changed or unchanged, according to whom. Nothing here says that a control worked, or that an
 * organ without one did anything.
 */
import type { Cluster } from '../../model/cluster.ts';
import type { Presumption, Proof } from '../../model/finding.ts';
import type { Asked } from '../../time/modality.ts';
import { askedWords } from '../command.ts';
import { countUnreviewed, type Evidence } from '../evidence.ts';
import { type Against, uniqueAgainst } from '../holders.ts';
import { type Succession, uniqueSuccessions } from '../organ.ts';
import { claimsOf, presumptionsOf, step } from '../proof.ts';
import { sameSteps } from '../same.ts';
import type { Mode } from '../state.ts';
import { type Change, compareReadings, type KindChange, kindChanges } from './compare.ts';
import { controllersOf, type Reading, readingAt } from './reading.ts';

export interface ControlsQuestion {
  readonly name: string;
  readonly organ: readonly Cluster[];
  readonly asked: Asked;
  /** The other date; the earlier of the two is the first in the answer. */
  readonly compare?: Asked | null;
  readonly mode: Mode;
}

export interface ControlsFinding {
  /** One or two, the earlier first. */
  readonly readings: readonly [Reading] | readonly [Reading, Reading];
  /** Null where one date was asked for. */
  readonly changes: readonly Change[] | null;
  readonly kinds: readonly KindChange[];
  readonly succession: readonly Succession[];
  readonly against: readonly Against[];
  readonly presumptions: readonly Presumption[];
  readonly unreviewed: number;
  readonly claims: readonly string[];
  readonly proof: Proof;
}

export function controlsOn(question: ControlsQuestion, evidence: Evidence): ControlsFinding {
  const { name, organ, mode } = question;
  const controllers = controllersOf(name, organ, evidence);
  const at = (asked: Asked): Reading => readingAt(name, organ, asked, mode, controllers, evidence);
  const times = [question.asked, ...(question.compare ? [question.compare] : [])].sort((a, b) =>
    a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? -1 : 1,
  );
  const first = at(times[0] ?? question.asked);
  const second = times[1] ? at(times[1]) : null;
  const readings = second ? ([first, second] as const) : ([first] as const);
  const changes = second ? compareReadings(first, second, evidence) : null;
  const kinds = second ? kindChanges(first, second) : [];
  const succession = uniqueSuccessions(readings.flatMap((each) => each.succession));
  const used = new Set(readings.flatMap((each) => each.controls).flatMap((each) => each.claims));
  const parts = [
    ...readings.flatMap(readingSteps),
    ...(changes ?? []).map((change) => changeStep(change, first, second ?? first, evidence)),
    ...uniqueProofs(readings.flatMap((each) => each.premises)),
  ];
  const proof = step(
    'controls.answer',
    saysOf(question, readings),
    [
      ...parts,
      ...sameSteps(
        organ.flatMap((cluster) => namesUsed(cluster, used, evidence)),
        evidence,
      ),
    ],
    { fact: { kind: 'gathered', times: readings.map((each) => each.asked), mode } },
  );
  const against = uniqueAgainst(readings.flatMap((each) => each.against));
  const also = readings.flatMap((each) => each.controls).flatMap((each) => each.also);
  const claims = [...new Set([...claimsOf(proof), ...against.flatMap((each) => each.claims), ...also])];
  return {
    readings,
    changes,
    kinds,
    succession,
    against,
    presumptions: [...new Set(presumptionsOf(proof))],
    unreviewed: countUnreviewed(claims, evidence.reviews),
    claims,
    proof,
  };
}

function readingSteps(reading: Reading): Proof[] {
  return [
    ...reading.heads.map((head) => head.proof),
    ...reading.controls.map((control) => control.proof),
    ...reading.losses.map((loss) => loss.proof),
  ];
}

function changeStep(
  { change, because, earlier, later, by }: Change,
  first: Reading,
  second: Reading,
  evidence: Evidence,
): Proof {
  const parts = [...earlier, ...later, ...because].map((each) => each.proof);
  const refs = parts.flatMap((part) => {
    const fact = 'rule' in part ? part.fact : undefined;
    return fact?.kind === 'control' ? [fact.by] : fact?.kind === 'loss' ? [fact.of] : [];
  });
  return step(
    change === 'gone' ? 'control.gone' : 'control.compared',
    `${by}: ${change}, according to the claims below.`,
    [...parts, ...sameSteps(refs, evidence)],
    { fact: { kind: 'compared', change, earlier: first.asked, later: second.asked } },
  );
}

function saysOf(question: ControlsQuestion, readings: readonly Reading[]): string {
  const times = readings.map((each) => askedWords(each.asked, each.mode)).join(' and ');
  const count = readings.reduce((sum, each) => sum + each.controls.length, 0);
  if (count > 0) return `Who controlled ${question.name} ${times}, according to the claims below.`;
  return `No evidence in these sources of who controlled ${question.name} ${times}. That is not evidence that nobody did.`;
}

/** The members of a cluster that the claims used name. */
function namesUsed(cluster: Cluster, used: ReadonlySet<string>, evidence: Evidence): string[] {
  const entities = new Set(
    evidence.claims
      .filter((claim) => used.has(claim.id))
      .flatMap((claim) => Object.values(claim.args).flat())
      .map((filler) => filler.entity),
  );
  return cluster.members.map((member) => member.id).filter((id) => entities.has(id));
}

function uniqueProofs(proofs: readonly Proof[]): Proof[] {
  return [...new Map(proofs.map((proof) => [JSON.stringify(proof), proof])).values()];
}
