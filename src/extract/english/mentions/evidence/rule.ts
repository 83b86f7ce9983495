/**
 * Evidence for what kind of thing a name names: small declared rules, each with a weight and a reason.
 * The weights of all rules that hold at any mention of the same name string in the document are summed
 * (`name-types.ts`). Weights were set by hand: 4 decides alone, 2 decides against nothing, 1 leans.
 */
import type { EntityType } from '../../../../model/entity.ts';
import type { Document, Token } from '../../tokens.ts';
import type { Capitals } from '../capitals.ts';
import type { NameSpan } from '../name-span.ts';

/** One mention of a name as the rules see it. */
export interface NameInContext {
  readonly doc: Document;
  readonly capitals: Capitals;
  readonly span: NameSpan;
  /** Tokens of the name. */
  readonly tokens: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  /** The token before the name and its title, in the same sentence. */
  readonly before: Token | null;
  readonly before2: Token | null;
  /** The token after the name, and the verb group that follows, if one does. */
  readonly after: Token | null;
  readonly after2: Token | null;
  /** "the" (or "this", "that") stands right before. */
  readonly article: boolean;
  /** The main verb right after the name, over auxiliaries and adverbs. */
  readonly verb: Token | null;
  readonly passive: boolean;
  /** The name in lower case, without points. */
  readonly key: string;
}

export interface EvidenceRule {
  readonly id: string;
  readonly type: EntityType;
  readonly weight: number;
  readonly reason: string;
  /** It looks at the name alone, so that its repetition adds nothing. */
  readonly once?: true;
  /** False or 0: does not hold; a number scales the weight. */
  readonly holds: (name: NameInContext) => boolean | number;
}

export const isSingle = ({ tokens }: NameInContext): boolean => tokens.length === 1;
export const isNoun = (token: Token | null): boolean => token !== null && token.pos === 'NOUN';

/** "threw a bomb at": a verb of aiming at most five words before. */
export function isAimedAt({ tokens }: Document, at: Token): boolean {
  for (let i = at.index - 1; i >= 0 && i > at.index - 6; i--) {
    const token = tokens[i]!;
    if (token.sentence !== at.sentence) return false;
    if (
      /^(?:throw|shoot|fire|shout|look|aim|laugh|point|stare|glance|smile|hurl|yell|scream|swear|strike)$/.test(
        token.lemma,
      )
    )
      return true;
  }
  return false;
}
