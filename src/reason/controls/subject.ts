/**
 * Subject: what counts as the organ in a time when one asks who controlled it. The organ, those it
 * succeeded or was succeeded by as far as a source says so, and whoever headed it then, in law or fact.
 */
import type { Cluster } from '../../model/cluster.ts';
import { FIRST_DAY, LAST_DAY } from '../../time/day.ts';
import type { Asked } from '../../time/modality.ts';
import type { Evidence, Party } from '../evidence.ts';
import { type Holder, holdersOf } from '../holders.ts';
import { type Organ, organAt } from '../organ.ts';
import type { Mode } from '../state.ts';

export interface Subject {
  readonly asked: Asked;
  readonly mode: Mode;
  readonly organ: Organ;
  readonly heads: readonly Holder[];
  /** Party keys of the organ and of its heads. */
  readonly keys: ReadonlySet<string>;
}

export const ALL_TIME: Asked = [FIRST_DAY, LAST_DAY];

export function subjectAt(
  name: string,
  organ: readonly Cluster[],
  asked: Asked,
  mode: Mode,
  evidence: Evidence,
): Subject {
  const then = organAt(
    name,
    organ.map((cluster) => cluster.id),
    asked,
    evidence,
  );
  const heads = holdersOf(then, asked, mode, evidence).holders.filter((holder) => holder.type === 'head');
  return {
    asked,
    mode,
    organ: then,
    heads,
    keys: new Set([...then.keys.keys(), ...heads.map((head) => head.key)]),
  };
}

/** The organ as a party, for a sentence about it. */
export function organParty(subject: Subject): Party {
  const [key] = subject.organ.keys.keys();
  return { key: key ?? subject.organ.name, name: subject.organ.name, cluster: null };
}
