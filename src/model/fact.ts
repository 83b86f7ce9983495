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

/** One stood above another by a chain of links, from the lower to the upper, all on one day together. */
export interface ChainFact extends AskedTime {
  readonly kind: 'chain';
  readonly lower: PartyRef;
  readonly upper: PartyRef;
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

/** A day of which claims speak: of a birth, of a death, or of what a claim tells or an entity names. */
export type DayPoint =
  | { readonly birth: PartyRef }
  | { readonly death: PartyRef }
  | { readonly event: string };

/** So many months and then so many days. */
export interface Distance {
  readonly months: number;
  readonly days: number;
}

/** A day lies within days, or `to` lies from `least` to `most` after `from`; null where there is no limit. */
export type DateBound =
  | { readonly point: DayPoint; readonly days: readonly [Day | null, Day | null] }
  | {
      readonly from: DayPoint;
      readonly to: DayPoint;
      readonly least: Distance | null;
      readonly most: Distance | null;
    };

/** What claims say of days. */
export interface DatedFact {
  readonly kind: 'dated';
  readonly bounds: readonly DateBound[];
}

/** The days that follow for one. */
export interface BoundsFact {
  readonly kind: 'bounds';
  readonly of: DayPoint;
  readonly days: readonly [Day | null, Day | null];
}

/** How the sides of a conflict exclude each other, or differ. */
export const CONFLICT_GROUNDS = [
  /** Two heads on the same days. */
  'overlap',
  /** Dates of one birth, death or event that exclude each other. */
  'days',
  /** Days and distances that cannot all hold. */
  'network',
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

/** Every claim among the premises tells of an act and names this party; any act where null. */
export interface ActsFact {
  readonly kind: 'acts';
  readonly of: PartyRef | null;
  /** First and last day asked about; null where no time was. */
  readonly asked: readonly [Day, Day] | null;
}

/** An organ operates at a place, or has a site there; or what stands above it takes its area on. */
export interface AreaFact extends AskedTime {
  readonly kind: 'area';
  readonly organ: PartyRef;
  readonly place: PartyRef;
  readonly type: string;
  /** Who takes it on; null where the area is the organ's own. */
  readonly by: PartyRef | null;
  readonly verdict: Verdict;
}

/** Somebody had a say over another, in one way. */
export interface ControlFact extends AskedTime {
  readonly kind: 'control';
  /** A type of link, `order`, `appointment`, `dismissal`, `protest`, or a type of act. */
  readonly type: string;
  readonly by: PartyRef;
  /** Null where a passage tells it, and no argument. */
  readonly over: PartyRef | null;
  readonly verdict: Verdict;
}

/** A protest stands in the passage of a dated claim: by position, as the words and spans show. */
export interface PassageFact {
  readonly kind: 'passage';
  readonly how: 'between' | 'sentence';
  /** The claim whose time and organ it takes. */
  readonly frame: string;
  /** The protest. */
  readonly claim: string;
}

/** One who had a say is gone, or cannot act. */
export interface LossFact extends AskedTime {
  readonly kind: 'loss';
  readonly way: 'absent' | 'dissolved' | 'died' | 'ended' | 'denied' | 'disabled';
  readonly of: PartyRef;
  readonly verdict: Verdict;
}

/** A control at two times, the earlier first. */
export interface ComparedFact {
  readonly kind: 'compared';
  readonly change: string;
  readonly earlier: readonly [Day, Day];
  readonly later: readonly [Day, Day];
}

/** Parts that answer one question, each for one of these times. */
export interface GatheredFact {
  readonly kind: 'gathered';
  readonly times: readonly (readonly [Day, Day])[];
  readonly mode: AskedTime['mode'];
}

export const FACT_KINDS = [
  'answer',
  'holder',
  'replaced',
  'shared',
  'link',
  'chain',
  'not-together',
  'denied',
  'succession',
  'same',
  'period',
  'dated',
  'bounds',
  'conflict',
  'course',
  'acts',
  'area',
  'control',
  'passage',
  'loss',
  'compared',
  'gathered',
] as const satisfies readonly Fact['kind'][];

export type Fact =
  | ActsFact
  | AreaFact
  | ControlFact
  | PassageFact
  | LossFact
  | ComparedFact
  | GatheredFact
  | AnswerFact
  | HolderFact
  | ReplacedFact
  | SharedFact
  | LinkFact
  | ChainFact
  | NotTogetherFact
  | DeniedFact
  | SuccessionFact
  | SameFact
  | PeriodFact
  | DatedFact
  | BoundsFact
  | ConflictFact
  | CourseFact;
