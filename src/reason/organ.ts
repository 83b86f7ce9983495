/**
 * Organ: what counts as the organ asked about. The clusters that bear the name and, only as far as a
 * source says that one succeeded the other and by when, its predecessors and successors.
 */
import type { Claim } from '../model/claim.ts';
import type { PartyRef } from '../model/fact.ts';
import type { Proof } from '../model/finding.ts';
import type { Asked } from '../time/modality.ts';
import type { Day } from '../time/when.ts';
import { type Evidence, partiesOf } from './evidence.ts';
import { step } from './proof.ts';
import { refIn } from './same.ts';
import { stateOf } from './state.ts';
import { sentence } from './wording.ts';

/** A step from the organ asked about to one that preceded or followed it. */
export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  /** The day by which the successor had followed; null where no source dates it. */
  readonly by: Day | null;
  readonly claims: readonly string[];
  readonly voices: readonly (readonly string[])[];
  readonly says: string;
}

export interface Organ {
  readonly name: string;
  /** Party keys that count as the organ, each with the steps that lead there. */
  readonly keys: ReadonlyMap<string, readonly Succession[]>;
  readonly succession: readonly Succession[];
  /** Those of them that a source says were succeeded before the time asked about, each with the step. */
  readonly over: ReadonlyMap<string, Succession>;
  /** The steps that lead from the organ asked about to these parties. */
  readonly premisesFor: (keys: Iterable<string>) => readonly Proof[];
}

/**
 * @param keys party keys of the organ asked about
 * From a predecessor the answer goes on to the successor for days after the change, and back to the
 * predecessor for days before it; where no source dates the change, in neither direction.
 */
export function organAt(name: string, keys: Iterable<string>, asked: Asked, evidence: Evidence): Organ {
  const found = new Map<string, readonly Succession[]>([...keys].map((key) => [key, []]));
  const changes = evidence.claims.filter(
    (claim) => claim.kind === 'structure' && claim.type === 'succeeds' && claim.polarity === '+',
  );
  const steps: Succession[] = [];
  const over = new Map<string, Succession>();
  const proofs = new Map<Succession, Proof>();
  const queue = [...found.keys()];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    const path = found.get(key) ?? [];
    for (const claim of changes) {
      const before = partiesOf(claim, 'predecessor', evidence);
      const after = partiesOf(claim, 'successor', evidence);
      const reached = [
        ...(before.some((party) => party.key === key) ? after.map((party) => ({ party, later: true })) : []),
        ...(after.some((party) => party.key === key) ? before.map((party) => ({ party, later: false })) : []),
      ];
      for (const { party, later } of reached) {
        if (found.has(party.key) || !applies(claim, later, asked, evidence)) continue;
        const change: Succession = {
          predecessor: later ? (before.find((each) => each.key === key)?.name ?? name) : party.name,
          successor: later ? party.name : (after.find((each) => each.key === key)?.name ?? name),
          by: changeDay(claim, evidence),
          claims: [claim.id],
          voices: [claim.voices.map((voice) => voice.name)],
          says: sentence(claim, evidence.sources),
        };
        const own = later ? 'predecessor' : 'successor';
        const other = later ? 'successor' : 'predecessor';
        const refs = {
          [own]: refIn(claim, own, key, evidence),
          [other]: refIn(claim, other, party.key, evidence),
        } as Record<'predecessor' | 'successor', PartyRef>;
        proofs.set(
          change,
          step('succession.step', change.says, [{ claim: claim.id }], {
            fact: { kind: 'succession', ...refs, to: other, asked },
          }),
        );
        steps.push(change);
        if (change.by !== null && change.by < asked[0] && firmly(claim, evidence)) {
          over.set(later ? key : party.key, change);
        }
        found.set(party.key, [...path, change]);
        queue.push(party.key);
      }
    }
  }
  return {
    name,
    keys: found,
    succession: steps,
    over,
    premisesFor: (wanted) =>
      [...new Set([...wanted].flatMap((key) => found.get(key) ?? []))].flatMap(
        (change) => proofs.get(change) ?? [],
      ),
  };
}

/** Each change once, by the claims that tell of it. */
export function uniqueSuccessions(changes: readonly Succession[]): Succession[] {
  return [...new Map(changes.map((each) => [each.claims.join(' '), each])).values()];
}

/** Said as a fact and without doubt, so that the predecessor is not only supposed to be over. */
const firmly = (claim: Claim, evidence: Evidence): boolean => stateOf(claim, evidence).firm;

function changeDay(claim: Claim, evidence: Evidence): Day | null {
  const { start } = stateOf(claim, evidence).when;
  const day = start[1] ?? start[0];
  return day === 'open' ? null : day;
}

function applies(claim: Claim, later: boolean, asked: Asked, evidence: Evidence): boolean {
  const { start } = stateOf(claim, evidence).when;
  const bound = later ? (start[0] ?? start[1]) : (start[1] ?? start[0]);
  if (bound === null || bound === 'open') return false;
  return later ? asked[1] >= bound : asked[0] <= bound;
}
