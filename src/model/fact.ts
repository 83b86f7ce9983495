/**
 * Fact: what a step of a proof concludes, in a form that another program can check. The sentence of
 * the step (`says`) is for people and proves nothing; the fact is what its premises have to bear out.
 * The vocabulary is closed; `docs/rules.md` says which rule concludes which fact, and from what.
 */
import type { Bound, Day } from '../time/when.ts';
import type { Verdict } from './finding.ts';
import type { Basis } from './kinds.ts';

/** Whom a fact is about: the id of an entity, or words of one source that name no entity. */
export type PartyRef = string | { readonly source: string; readonly words: string };

/** The time asked about, first and last day, and how: on some day of it, or on all. */
export interface AskedTime {
  readonly asked: readonly [Day, Day];
  readonly mode: 'some-time-in' | 'throughout';
}

/** What an answer comes to: the strongest that its parts bear out. */
export interface AnswerFact extends AskedTime {
  readonly kind: 'answer';
  readonly organ: PartyRef;
  readonly verdict: Verdict;
}

/** Somebody heads an organ, or is deputy. */
export interface HolderFact extends AskedTime {
  readonly kind: 'holder';
  readonly person: PartyRef;
  readonly organ: PartyRef;
  readonly type: 'head' | 'deputy';
  readonly basis: Basis | null;
  readonly verdict: Verdict;
}

/** Another began as head after this one's last word, and not after the time asked about. */
export interface ReplacedFact extends AskedTime {
  readonly kind: 'replaced';
  readonly person: PartyRef;
  readonly by: PartyRef;
  readonly organ: PartyRef;
}

/** Two held one post on the same days. */
export interface SharedFact {
  readonly kind: 'shared';
  readonly person: PartyRef;
  readonly rival: PartyRef;
  readonly organ: PartyRef;
  /** First and last day that both claims certainly cover. */
  readonly days: readonly [Day, Day];
}

/** One stands above another. */
export interface LinkFact extends AskedTime {
  readonly kind: 'link';
  readonly superior: PartyRef;
  readonly subordinate: PartyRef;
  /** A type of `command`, or `part-of`. */
  readonly type: string;
  readonly basis: Basis | null;
  readonly verdict: Verdict;
}

/** The claims, one link of a chain each, do not certainly hold on one day together. */
export interface NotTogetherFact extends AskedTime {
  readonly kind: 'not-together';
}

/** A voice denies the claim `denied`, or says the contrary of the step above, or that its superior is absent. */
export interface DeniedFact {
  readonly kind: 'denied';
  readonly how: 'denial' | 'negative' | 'absent';
  /** The claim that is denied by name; null where the contrary is said. */
  readonly denied: string | null;
}

/** One organ followed another, so that an answer for this time goes on to it, or back. */
export interface SuccessionFact {
  readonly kind: 'succession';
  readonly predecessor: PartyRef;
  readonly successor: PartyRef;
  /** To which of them the answer goes from the other. */
  readonly to: 'predecessor' | 'successor';
  readonly asked: readonly [Day, Day];
}

/** Two entities are one: as a person judged, or presumed by what their names have in common. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly because:
    | { readonly judgement: string }
    /** `equal`: folded; `person`: one surname, no other given name; `organ`: one name, with or without what it is of. */
    | { readonly names: readonly [string, string]; readonly agree: 'equal' | 'person' | 'organ' };
}
export interface SameFact {
  readonly kind: 'same';
  readonly joins: readonly Join[];
}

/** The words of claims that name a period mean these days of it. */
export interface PeriodFact {
  readonly kind: 'period';
  readonly period: string;
  /** First and last day that the case records for it. */
  readonly days: readonly [Bound, Bound];
}

/** How the sides of a conflict exclude each other, or differ. */
export const CONFLICT_GROUNDS = [
  /** Two heads on the same days. */
  'overlap',
  /** Dates of one birth, death or event that exclude each other. */
  'days',
  /** Something dated after a death or before a birth. */
  'limit',
  /** Judged one, and judged different. */
  'judged',
  /** Said to be one, and said to be different. */
  'said',
  /** A claim that rejects what another voice says. */
  'denial',
  /** The same told with `+` and with `-`. */
  'contrary',
  /** Different people behind one event. */
  'who',
] as const;
export type ConflictGround = (typeof CONFLICT_GROUNDS)[number];

export interface ConflictSideFact {
  /** The claims of this side among the premises. */
  readonly claims: readonly string[];
  /** The days that its claims leave, where the conflict is one of days. */
  readonly days?: readonly [Day | null, Day | null];
  /** What the side is about: who headed, who did it. */
  readonly parties?: readonly PartyRef[];
}

export interface ConflictFact {
  readonly kind: 'conflict';
  readonly ground: ConflictGround;
  /** What all sides are about: the organ, the person born, the one it was done to. */
  readonly about: readonly PartyRef[];
  readonly sides: readonly ConflictSideFact[];
}

/** Every claim among the premises names this party. */
export interface CourseFact {
  readonly kind: 'course';
  readonly of: PartyRef;
}

export const FACT_KINDS = [
  'answer',
  'holder',
  'replaced',
  'shared',
  'link',
  'not-together',
  'denied',
  'succession',
  'same',
  'period',
  'conflict',
  'course',
] as const satisfies readonly Fact['kind'][];

export type Fact =
  | AnswerFact
  | HolderFact
  | ReplacedFact
  | SharedFact
  | LinkFact
  | NotTogetherFact
  | DeniedFact
  | SuccessionFact
  | SameFact
  | PeriodFact
  | ConflictFact
  | CourseFact;
