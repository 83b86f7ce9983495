/** Points: the uncertain days that claims speak of, each with a key, a name in words and its claims. */
import type { Claim } from '../../model/claim.ts';
import type { Cluster } from '../../model/cluster.ts';
import { daysOf } from '../career.ts';
import type { Evidence, Party } from '../evidence.ts';
import { statement } from '../wording.ts';

/** Acts by which their victims died. */
export const LETHAL: ReadonlySet<string> = new Set(['killing', 'execution', 'assassination']);

export type PointKind = 'birth' | 'death' | 'event';

export interface Point {
  readonly key: string;
  readonly kind: PointKind;
  /** "birth of Okoro", or what happened, as a claim words it. */
  readonly name: string;
  /** The person whose birth or death it is. */
  readonly person: Party | null;
  /** The claim that tells of the event. */
  readonly claim: Claim | null;
}

export function lifePoint(kind: 'birth' | 'death', person: Party): Point {
  return { key: `${kind} ${person.key}`, kind, name: `${kind} of ${person.name}`, person, claim: null };
}

export function eventPoint(claim: Claim): Point {
  return { key: `event ${claim.id}`, kind: 'event', name: statement(claim), person: null, claim };
}

/** An event that has a name of its own, "the March rising". */
export function namedEventPoint(event: Cluster): Point {
  return { key: `event ${event.id}`, kind: 'event', name: event.name, person: null, claim: null };
}

/** A claim passed on as a fact: its innermost voice asserts it, and nobody on the way doubts it. */
export function isFirm(claim: Claim): boolean {
  return (
    (claim.voices.at(-1)?.stance ?? 'asserted') === 'asserted' &&
    claim.voices.every((voice) => voice.stance !== 'doubted') &&
    claim.certainty !== 'possible' &&
    claim.polarity === '+'
  );
}

/** Whether all that bounds a claim's days is the date of its source, by which it was told. */
export function onlyBySource(claim: Claim, evidence: Evidence): boolean {
  if (claim.when.edtf !== null) return false;
  const [first, last] = daysOf(claim, evidence);
  if (first !== null) return false;
  return last === null || last === (evidence.sources.get(claim.source)?.date?.end[1] ?? null);
}
