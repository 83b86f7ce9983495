/**
 * Pattern: the declared form of what the extractor knows about English. A pattern names verbs or
 * nouns, says what must stand around them, and which claim comes out with which phrase under which
 * argument. Its examples are tests (`test/extract/patterns.test.ts` runs them all).
 *
 * A *path* leads from the verb or noun to a phrase: `agent`, `patient`, `subject`, `object`,
 * `object2`, `complement` ("made X head", "X was made head"), `predicate`, `possessor`, `infinitive` (the object
 * of the infinitive behind the verb: "threatened to kill X"), `noun` (the noun itself), or a preposition (`by`, `to`, `on the
 * charge of`). Steps are joined by `.` (`object.of`, `subject.possessor`, `object.apposition`;
 * `as.organ` is whatever stands with a post as its organ: "head of X", "X's head", "the X agent"),
 * alternatives by `|`, tried in order. `agent` and `patient` look through the passive ("was shot by")
 * and through nouns ("the shooting of X by Y", "X's arrest"). `content` is the clause that is said,
 * `purpose` an infinitive, `reason` a clause of reason, `charge` one of accusation, `clause` all of it (`whole` with what hangs on it),
 * `siblings` the phrases coordinated with the noun, `orderer` whoever decided the deed ("X had Y shot",
 * "on X's orders"), `counterpart` the subject of the clause that this one is set against, `quote` the direct speech of which the clause names the speaker, `relative` a relative clause.
 * `post-before` (and `post-before-of:PATH`) under `organization` is the post told of the person before.
 * `voice` is whoever the claim is ascribed to, where that is not the author; `told-before` who spoke
 * last in the sentences before, `described-before` who was last told of without a name. The steps `first` and `second` choose among coordinated
 * phrases, `bare` leaves out what hangs on one.
 */
import type { EntityType } from '../../../model/entity.ts';
import type { Aspect, Basis, ClaimKind, Polarity } from '../../../model/kinds.ts';
import type { Stance } from '../../../model/voice.ts';

export type Path = string;

/** What a phrase must be. All that is given must hold. */
export interface Test {
  /** Lemma of the head noun (or lower-case head word) is one of these. */
  readonly heads?: readonly string[];
  readonly types?: readonly EntityType[];
  /** It is, or ends in, a proper name. */
  readonly named?: boolean;
  readonly notTypes?: readonly EntityType[];
  /** One of these words stands before the head ("chief", "personal"), in lower case. */
  readonly words?: readonly string[];
  /** Lemma of the head noun is none of these. */
  readonly not?: readonly string[];
  /** Persons, groups or organs, or a noun that means people ("newcomers", "dozens"); false: none of these. */
  readonly human?: boolean;
  /** A known post or function: "deputy chairman", "clerk"; false: none. */
  readonly role?: boolean;
  /** The head stands in the plural. */
  readonly plural?: boolean;
  /** The head is a number: "eighteen", "34". */
  readonly numeral?: boolean;
  /** With `human`: a place will do as well. */
  readonly orPlace?: boolean;
  /** A phrase stands there, whatever it is. */
  readonly present?: boolean;
  /** It stands before the verb: "As commandant Orlov forbade it". */
  readonly opens?: boolean;
}

/**
 * `future`: "will come", "is going to come". `future-said`: "would come" under a verb of saying.
 * `past`: "came", "has come". `told`: any but the future, without "can", "must" and the like.
 * `infinitive`: "to come". `lied`: "lied", "is lying", and not "lay" or "lying open".
 */
export type VerbForm = 'future' | 'future-said' | 'past' | 'told' | 'infinitive' | 'lied';

/** Which time a claim has: a state that lasts, an event, a state's begin or end. */
export type Shape = 'state' | 'event' | 'begins' | 'ends';

export interface Template {
  readonly kind: ClaimKind;
  readonly type: string | null;
  /** The words of the role decide the type (`lexicon/role-type.ts`); `type` where they say none. */
  readonly typeBy?: 'role';
  readonly aspect?: Aspect;
  readonly basis?: Basis;
  /** The claim is told in the voice of the phrase here, not in that of the clause: "X predicted …". */
  readonly voice?: Path;
  /** Turns the polarity round: "failed to", "refused". */
  readonly negates?: boolean;
  readonly stance?: Stance;
  /** A "no" or "not" inside is part of what is said: the claim itself is affirmed. */
  readonly affirms?: boolean;
  /** Argument to path. `=words` gives the words themselves: `role: '=head'`. */
  readonly args: Readonly<Record<string, Path>>;
  /** Arguments without which there is no claim; all by default for one, else the first. */
  readonly needs?: readonly string[];
  /** At least one of these must be filled. */
  readonly needsOne?: readonly string[];
  readonly shape?: Shape;
  /** What the phrase under an argument must be; else the argument stays empty. */
  readonly only?: Readonly<Record<string, Test>>;
}

export interface ExpectedClaim {
  readonly kind: ClaimKind;
  readonly type?: string | null;
  readonly aspect?: Aspect;
  readonly basis?: Basis | null;
  readonly polarity?: Polarity;
  readonly args?: Readonly<Record<string, readonly string[]>>;
  readonly voices?: readonly string[];
  readonly stances?: readonly Stance[];
  readonly when?: string | null;
}

export interface Example {
  readonly text: string;
  /** Claims that must be among what the whole extractor yields for the text. */
  readonly claims: readonly ExpectedClaim[];
}

export interface Pattern {
  /** `kind.what-it-catches`, unique. */
  readonly id: string;
  /** One sentence. */
  readonly catches: string;
  /** Infinitives, particles included ("carry out"); `*` for any verb. */
  readonly verbs?: readonly string[];
  /** Nouns that name the same as a deed: "arrest", "shooting". */
  readonly nouns?: readonly string[];
  /** Verbs that `*` leaves out. */
  readonly except?: readonly string[];
  /** Prepositions that join two noun phrases: "Orlov alias Falcon". The first is `noun`. */
  readonly prepositions?: readonly string[];
  /** Adjectives and participles after "be": "loyal", "subordinate". */
  readonly adjectives?: readonly string[];
  /**
   * Also appositions: "Orlov, a man of courage" as "Orlov was a man of courage"; `subject` is what it
   * stands beside, `predicate` what it says.
   */
  readonly appositions?: boolean;
  readonly voice?: 'active' | 'passive';
  /** The form of the verb is one of these (`VerbForm`). */
  readonly tense?: readonly VerbForm[];
  /** Only negated, or only not negated. */
  readonly negated?: boolean;
  /** The verb hangs on one of these, whose prepositions then count too: "merged with Y to form". */
  readonly under?: readonly string[];
  /** The verb needs an object: without one a bare past is a passive ("four men arrested"). */
  readonly transitive?: boolean;
  /** What "X's arrest" makes of X where no "of" stands. Default `patient`. */
  readonly possessor?: 'agent' | 'patient';
  readonly if?: Readonly<Record<Path, Test>>;
  readonly unless?: Readonly<Record<Path, Test>>;
  readonly claims: readonly Template[];
  readonly examples: readonly Example[];
  /** Sentences from which this pattern must yield nothing. */
  readonly never: readonly string[];
}
