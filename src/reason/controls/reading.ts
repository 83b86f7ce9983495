/** Reading: the controls on an organ in one time, and what is claimed of those who had them at any time. */
import type { Cluster } from '../../model/cluster.ts';
import type { Proof } from '../../model/finding.ts';
import type { Asked } from '../../time/modality.ts';
import { STRENGTH } from '../attestation.ts';
import type { Evidence, Party } from '../evidence.ts';
import type { Against, Holder } from '../holders.ts';
import { uniqueAgainst } from '../holders.ts';
import type { Succession } from '../organ.ts';
import type { Mode } from '../state.ts';
import { CATEGORIES, type Control, type ControlCategory, type Loss } from './control.ts';
import { controlsFromChain } from './from-chain.ts';
import { controlsFromHolds } from './from-holds.ts';
import { controlsFromOrders } from './from-orders.ts';
import { controlsFromProtests } from './from-protests.ts';
import { lossesOf } from './losses.ts';
import { ALL_TIME, type Subject, subjectAt } from './subject.ts';

export interface Reading {
  readonly asked: Asked;
  readonly mode: Mode;
  /** The names that count as the organ in this time. */
  readonly organs: readonly string[];
  readonly heads: readonly Holder[];
  readonly controls: readonly Control[];
  readonly losses: readonly Loss[];
  readonly against: readonly Against[];
  readonly succession: readonly Succession[];
  readonly premises: readonly Proof[];
}

/** Everybody who is claimed to have controlled the organ at any time, and the organ over all time. */
export interface Controllers {
  readonly parties: readonly Party[];
  readonly ever: ReadonlySet<string>;
}

export function controllersOf(name: string, organ: readonly Cluster[], evidence: Evidence): Controllers {
  const subject = subjectAt(name, organ, ALL_TIME, 'some-time-in', evidence);
  const controls = directControls(subject, evidence).controls.filter((each) => each.category !== 'hold');
  const parties = new Map(controls.map((each) => [each.by.key, each.by]));
  return { parties: [...parties.values()], ever: subject.keys };
}

export function readingAt(
  name: string,
  organ: readonly Cluster[],
  asked: Asked,
  mode: Mode,
  controllers: Controllers,
  evidence: Evidence,
): Reading {
  const subject = subjectAt(name, organ, asked, mode, evidence);
  const direct = directControls(subject, evidence);
  const holds = controlsFromHolds(subject, controllers.parties, evidence);
  const known = new Set(direct.controls.flatMap((each) => each.claims));
  const controls = [...direct.controls, ...holds.filter((each) => each.claims.some((id) => !known.has(id)))];
  const categories = Object.keys(CATEGORIES) as ControlCategory[];
  return {
    asked,
    mode,
    organs: organNames(subject, organ),
    heads: subject.heads,
    controls: controls.toSorted(
      (a, b) =>
        categories.indexOf(a.category) - categories.indexOf(b.category) ||
        a.level - b.level ||
        STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict),
    ),
    losses: lossesOf(controllers.parties, subject, controllers.ever, evidence),
    against: uniqueAgainst(direct.against),
    succession: [...subject.organ.succession, ...direct.succession],
    premises: [...subject.organ.premisesFor(subject.organ.keys.keys()), ...direct.premises],
  };
}

function directControls(subject: Subject, evidence: Evidence) {
  const chain = controlsFromChain(subject, evidence);
  return {
    ...chain,
    controls: [
      ...chain.controls,
      ...controlsFromOrders(subject, evidence),
      ...controlsFromProtests(subject, evidence),
    ],
  };
}

function organNames(subject: Subject, organ: readonly Cluster[]): string[] {
  const names = organ.map((cluster) => cluster.name);
  const joined = subject.organ.succession.flatMap((each) => [each.predecessor, each.successor]);
  return [...new Set([...names, ...joined])];
}
