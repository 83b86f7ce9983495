/** Pronouns of the third person: what they agree with. */
import type { Document } from '../tokens.ts';

export interface PronounKind {
  readonly number: 'singular' | 'plural';
  readonly sex: 'male' | 'female' | 'none';
  readonly reflexive: boolean;
}

const KINDS: Readonly<Record<string, PronounKind>> = {
  he: { number: 'singular', sex: 'male', reflexive: false },
  him: { number: 'singular', sex: 'male', reflexive: false },
  his: { number: 'singular', sex: 'male', reflexive: false },
  himself: { number: 'singular', sex: 'male', reflexive: true },
  she: { number: 'singular', sex: 'female', reflexive: false },
  her: { number: 'singular', sex: 'female', reflexive: false },
  hers: { number: 'singular', sex: 'female', reflexive: false },
  herself: { number: 'singular', sex: 'female', reflexive: true },
  they: { number: 'plural', sex: 'none', reflexive: false },
  them: { number: 'plural', sex: 'none', reflexive: false },
  their: { number: 'plural', sex: 'none', reflexive: false },
  themselves: { number: 'plural', sex: 'none', reflexive: true },
  it: { number: 'singular', sex: 'none', reflexive: false },
  its: { number: 'singular', sex: 'none', reflexive: false },
  itself: { number: 'singular', sex: 'none', reflexive: true },
};

/** The kind of the pronoun at a token; null for other words and for the "it" that means nothing. */
export function kindOfPronoun(doc: Document, at: number): PronounKind | null {
  const token = doc.tokens[at]!;
  const kind = Object.hasOwn(KINDS, token.lower) ? KINDS[token.lower]! : null;
  if (kind === null || (token.text === token.text.toUpperCase() && token.text.length > 1)) return null;
  return token.lower === 'it' && isEmptyIt(doc, at) ? null : kind;
}

/** "It is said that", "it seems", "it goes without saying", "it was X who". */
function isEmptyIt(doc: Document, at: number): boolean {
  const { sentence } = doc.tokens[at]!;
  for (let i = at + 1; i < at + 6; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.sentence !== sentence) return false;
    if (/^(?:seem|appear|happen|rain|snow|matter)$/.test(token.lemma)) return true;
    const next = doc.tokens[i + 1]?.lower ?? '';
    // "It turned out that", "it takes courage"; but "it took its orders from", "it turned on them".
    if (/^(?:follow|turn|go)$/.test(token.lemma) && /^(?:that|out|without|from|on)$/.test(next)) return true;
    if (
      token.lemma === 'take' &&
      !/^(?:its|over|part|up|on|control|command|charge|orders|in|away)$/.test(next)
    )
      return true;
    if (
      /^(?:is|was|be|'s|has|had|been|must|can|could|may|might|will|would|should|not|n't|also|now|thus|therefore|only|still)$/.test(
        token.lower,
      )
    )
      continue;
    // "it was decided that", "it is possible to", "it was Orlov who".
    if (i > at + 1) {
      for (let j = i; j < i + 8; j++) {
        const later = doc.tokens[j];
        if (later === undefined || later.sentence !== sentence || /^[.;]$/.test(later.text)) break;
        if (/^(?:that|who|whether|how|why|when|if)$/.test(later.lower)) return true;
        // "it is possible to go", not "it was transferred to the ministry".
        if (later.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(doc.tokens[j + 1]?.pos ?? '')) return true;
      }
    }
    return false;
  }
  return false;
}
