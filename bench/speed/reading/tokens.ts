/**
 * Tokens, one count for everybody: a run of letters, marks and digits is one, and so is every other
 * character that is not white space. Engines cut words in ways of their own ("J.A.", "don't",
 * "Maj-Gen"), so that their own counts would not compare.
 */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

export const tokensOf = (text: string): number => text.match(TOKEN)?.length ?? 0;
