/** The chain of voices as a value, and the steps by which it grows: each makes a new one. */
import type { Certainty } from '../../../model/kinds.ts';
import { AUTHOR, type Stance } from '../../../model/voice.ts';
import type { Range, ReadVoice } from '../../extractor.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';

export interface VoiceChain {
  readonly voices: readonly ReadVoice[];
  readonly certainty: Certainty | null;
  readonly cues: readonly Range[];
  /** The clause is negated by what governs it ("did not say that", "nobody believed that"). */
  readonly negated: boolean;
  /** Neither said nor supposed to be so: a condition, a wish. */
  readonly unreal: boolean;
}

/** Markers of clauses that are given as so, whatever the main clause is said to be. */
export const GIVEN = new Set([
  'because',
  'since',
  'when',
  'while',
  'although',
  'though',
  'after',
  'before',
  'whereas',
  'as',
  'once',
  'until',
]);

export const OUTER: VoiceChain = {
  voices: [{ name: AUTHOR, entity: null, stance: 'asserted' }],
  certainty: null,
  cues: [],
  negated: false,
  unreal: false,
};

/** The phrase of a clause on which another hangs by a preposition. */
export function governing(clause: Clause, phrase: Phrase): Phrase | null {
  const within = (host: Phrase | null): Phrase | null =>
    host === null
      ? null
      : host.attached.some((a) => a.phrase === phrase)
        ? host
        : (host.attached.map((a) => within(a.phrase)).find((found) => found !== null) ?? null);
  const roots = [
    clause.subject,
    clause.predicate,
    ...clause.objects,
    ...clause.obliques.map((o) => o.phrase),
  ];
  return roots.map(within).find((found) => found !== null) ?? null;
}

/** What a relative clause says inside a question or an order is neither asked nor ordered. */
export function given(chain: VoiceChain): VoiceChain {
  const stance = innerStance(chain);
  if (stance !== 'asked' && stance !== 'ordered') return { ...chain, negated: false };
  const voices = chain.voices.length > 1 ? chain.voices.slice(0, -1) : chain.voices;
  return withInnerStance({ ...chain, voices, negated: false }, 'asserted');
}

/** Verbs by which somebody says that something is not so. */
export const DENYING = new Set(['deny', 'dispute', 'refute', 'contest']);

export function innerStance(chain: VoiceChain): Stance {
  return chain.voices.at(-1)!.stance;
}

export function withInnerStance(chain: VoiceChain, stance: Stance): VoiceChain {
  const voices = [...chain.voices.slice(0, -1), { ...chain.voices.at(-1)!, stance }];
  return { ...chain, voices };
}

/** Puts a further voice inside: the one that spoke so far now reports. */
export function speak(
  chain: VoiceChain,
  voice: ReadVoice,
  stance: Stance,
  kind: string,
  cue: Range,
): VoiceChain {
  const outer = chain.voices.at(-1)!;
  // Who goes on speaking does not report himself.
  if (outer.entity !== null && outer.entity === voice.entity)
    return withInnerStance({ ...chain, cues: [...chain.cues, cue] }, stance);
  const passing: Stance =
    outer.stance === 'doubted' ? 'doubted' : kind === 'endorse' ? 'endorsed' : 'reported';
  return {
    ...chain,
    voices: [...chain.voices.slice(0, -1), { ...outer, stance: passing }, { ...voice, stance }],
    certainty: null,
    cues: [...chain.cues, cue],
  };
}

export function isEvidence(lemma: string): boolean {
  return /^(evidence|fact|circumstance|record|this|that|it|all|event|experience|proof)$/.test(lemma);
}

/** Whoever passes it on does not believe it. */
export function disbelieved(chain: VoiceChain): VoiceChain {
  const last = chain.voices.length - 2;
  return {
    ...chain,
    voices: chain.voices.map((voice, i) => (i === last ? { ...voice, stance: 'doubted' as const } : voice)),
  };
}

/** "allegedly": whoever passes it on does not vouch for it. */
export function doubt(chain: VoiceChain, word: string, cue: Range): VoiceChain {
  if (chain.voices.length > 1) {
    const voices = chain.voices.map((voice, i) =>
      i === chain.voices.length - 2 ? { ...voice, stance: 'doubted' as const } : voice,
    );
    return { ...chain, voices, cues: [...chain.cues, cue] };
  }
  return {
    ...chain,
    voices: [
      { ...chain.voices[0]!, stance: 'doubted' },
      { name: word, entity: null, stance: 'asserted' },
    ],
    cues: [...chain.cues, cue],
  };
}
