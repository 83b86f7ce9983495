/** Finite verb: whether words hold one, told by forms that are hardly anything else. */
import { isWord } from './dictionary.ts';

const FORMS = new Set(
  (
    'is are was were has have had does did do will would can could may might must shall should ' +
    'said says went came took made gave held became began knew thought saw found told kept put ran brought wrote stood fell sent led met lost won ' +
    'left spoke spent paid shot fled fought threw drew grew rose broke chose drove heard meant felt bought caught taught understood ' +
    "isn't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't can't couldn't wouldn't"
  ).split(' '),
);

export function hasFiniteVerb(words: readonly string[]): boolean {
  return words.some((word) => {
    const lower = word.toLowerCase().replaceAll('’', "'");
    return FORMS.has(lower) || (word === lower && /..ed$/u.test(lower) && isWord(lower));
  });
}
