/** Claim: what a chain of voices says in one or more spans. It is never the program's own assertion. */
import type { When } from '../time/when.ts';
import type { Aspect, Basis, Certainty, ClaimKind, Polarity } from './kinds.ts';
import type { Span } from './span.ts';
import type { Voice } from './voice.ts';

/** One filler of an argument. Arguments that the words do not give are absent, never guessed. */
export interface Argument {
  /** The name as the text gives it, resolved where a pronoun or "the latter" stands. */
  readonly name: string;
  /** The entity of the same source, where the filler is one. */
  readonly entity: string | null;
  /** Another claim, where the filler is what was said, ordered or denied. */
  readonly claim: string | null;
  /** Range of the words in `Text.received`, code points; null where the filler is a claim. */
  readonly range: readonly [number, number] | null;
}

/** A number as worded; bounds only where the words give them ("at least 40": min 40). */
export interface Quantity {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
}

export interface Claim {
  readonly id: string;
  /** The source whose text it stands in. */
  readonly source: string;
  readonly kind: ClaimKind;
  readonly type: string | null;
  readonly aspect: Aspect;
  readonly basis: Basis | null;
  readonly args: Readonly<Record<string, readonly Argument[]>>;
  readonly when: When;
  readonly where: readonly Argument[];
  readonly quantity: Quantity | null;
  /** Outermost (the author) first, each with its stance. */
  readonly voices: readonly Voice[];
  readonly polarity: Polarity;
  /** As worded; the cue's span is among `cues`. No number is invented. */
  readonly certainty: Certainty | null;
  readonly spans: readonly Span[];
  /** The words that made stance, certainty or denial. */
  readonly cues: readonly Span[];
  /** Extractors that proposed it, `patterns-en@1`; a person's own claim says `person`. */
  readonly by: readonly string[];
  /** The patterns behind it, `posting.head-of`. */
  readonly patterns: readonly string[];
}
