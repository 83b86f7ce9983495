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

/**
 * A work that the author of a source cites for a claim, or for a part of it, as the author identifies
 * it: a dataset's row names where each of its cells comes from. That the work says so is the author's
 * word; a `Relink` leads to the exact words where its text is at hand.
 */
export interface Citation {
  /** As the author identifies it: an id, an address, a shelf mark. */
  readonly key: string;
  readonly title: string | null;
  /** Who published it. */
  readonly publication: string | null;
  /** EDTF, or null where it is not given or cannot be read. */
  readonly published: string | null;
  readonly url: string | null;
  /** What it is cited for: names of arguments, or `start` and `end` of the time. */
  readonly parts: readonly string[];
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
  /** Works that the author names as where it comes from; absent where the claim rests on the author's word alone. */
  readonly citations?: readonly Citation[];
  /** Extractors that proposed it, `patterns-en@1`; a person's own claim says `person`. */
  readonly by: readonly string[];
  /** The patterns behind it, `posting.head-of`. */
  readonly patterns: readonly string[];
}
