/** Points: the uncertain days that claims speak of, each with a key, a name in words and its claims. */
import type { Claim } from '../../model/claim.ts';
import type { Evidence, Party } from '../evidence.ts';
import { statement } from '../wording.ts';

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

/** A claim passed on as a fact: its innermost voice asserts it, and nobody on the way doubts it. */
export function isFirm(claim: Claim): boolean {
  return (
    (claim.voices.at(-1)?.stance ?? 'asserted') === 'asserted' &&
    claim.voices.every((voice) => voice.stance !== 'doubted') &&
    claim.certainty !== 'possible' &&
    claim.polarity === '+'
  );
}

/** The name under which a source is cited for a claim's own words. */
export type Of = Pick<Evidence, 'sources' | 'clusters'>;
