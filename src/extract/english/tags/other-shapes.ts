/** Shapes around a word that make it an adjective, an adverb, a pronoun or part of a name. */

import { roleType } from '../lexicon/role-type.ts';
import type { Token } from '../tokens.ts';
import { BE, HAVE } from './verb-forms.ts';

/** "Three suspected militants were", "two fleeing drovers": a participle between a number or an article and its noun. */
export function isAttribute(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (
    !next ||
    !/^(suspected|alleged|fleeing|armed|masked|wanted|reputed|presumed|convicted|unidentified)$/.test(
      token.lower,
    )
  )
    return false;
  if (
    at > first &&
    !/^(DET|NUM)$/.test(before!.pos) &&
    !/^(other|several|many|some|more|these|those|the|of|against|by)$/.test(before!.lower)
  )
    return false;
  return /^(NOUN|ADJ|PROPN)$/.test(next.pos);
}

/** "“They left,” Cook said": a capitalised verb before one of saying is who says it. */
export function isNamedSpeaker(tokens: readonly Token[], at: number, first: number): boolean {
  return (
    at > first &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) &&
    /^["”’»]$/.test(tokens[at - 1]!.text) &&
    /^(?:said|says|told|added|wrote|replied|answered|asked|explained|continued)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  );
}

/** "Most were tortured": it stands for those who were. */
export function isQuantityAsSubject(tokens: readonly Token[], at: number): boolean {
  return (
    /^(most|many|several|some|all|few|others|none)$/.test(tokens[at]!.lower) && tokens[at + 1]?.pos === 'AUX'
  );
}

/** "has since left": it opens no clause. */
export function isSinceInGroup(tokens: readonly Token[], at: number, first: number): boolean {
  return at > first && HAVE.has(tokens[at - 1]!.lower) && /^(VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "Serving officers stated": what the officers are, not what is done to them. */
export function isServing(tokens: readonly Token[], at: number): boolean {
  return (
    /^(serving|surviving|remaining|returning|visiting|arresting|investigating|presiding|commanding|protesting|striking|opposing|retreating|fleeing)$/.test(
      tokens[at]!.lower,
    ) && tokens[at + 1]?.pos === 'NOUN'
  );
}

/** "as acting head", "the acting deputy chairman": the word belongs to the post behind it. */
export function isActingRole(tokens: readonly Token[], at: number, first: number): boolean {
  let to = at + 1;
  while (/^(NOUN|PROPN|ADJ)$/.test(tokens[to]?.pos ?? '') && tokens[to]!.sentence === tokens[at]!.sentence)
    to++;
  return at > first && roleType(tokens.slice(at + 1, to).map((token) => token.lower)) !== null;
}

/** "is Faith Dolin": a capitalised word inside a sentence right before a name is part of it. */
export function isCapitalisedName(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return (
    at > first &&
    before !== undefined &&
    /^\p{L}/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    next?.pos === 'PROPN'
  );
}

/** "was accidental.": a bare word with the ending of an adjective after "be", and nothing after it. */
export function isAdjectiveAfterBe(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  const ends =
    next === undefined || next.sentence !== tokens[at]!.sentence || /^(PUNCT|ADP|CCONJ)$/.test(next.pos);
  return (
    at > first &&
    ends &&
    tokens[at - 1]!.pos !== 'PART' &&
    BE.has(tokens[at - 1]!.lower) &&
    /(al|ous|ive|ful|less|ible|able|ic|ary)$/.test(tokens[at]!.lower)
  );
}
