/** Corrects the tags of one sentence in place; what the corrections are stands in `corrections.ts`. */
import type { Token } from '../tokens.ts';
import { CORRECTIONS, type Correction } from './corrections.ts';
import { IRREGULAR_VERBS } from './verb-forms.ts';

type Editable = { -readonly [K in keyof Token]: Token[K] };

const OF_ANY_WORD = CORRECTIONS.map((correction, order) => ({ correction, order })).filter(
  ({ correction }) => !correction.words,
);
const OF_WORD = new Map<string, { correction: Correction; order: number }[]>();
for (const [order, correction] of CORRECTIONS.entries()) {
  for (const word of correction.words ?? []) {
    OF_WORD.set(word, [...(OF_WORD.get(word) ?? []), { correction, order }]);
  }
}

/** `tokens` from `first` on are one sentence. Earlier corrections are seen by later ones. */
export function correctTags(tokens: Token[], first: number): void {
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]! as Editable;
    const { lower, pos } = token;
    const own = OF_WORD.get(lower);
    const candidates = own ? [...OF_ANY_WORD, ...own].sort((a, b) => a.order - b.order) : OF_ANY_WORD;
    const found = candidates.find(
      ({ correction: { from, when } }) => (!from || from.includes(pos)) && when(tokens, at, first),
    )?.correction;
    if (found) {
      token.pos = found.to;
      token.lemma = found.lemma?.(lower) ?? lower;
    } else if (pos === 'VERB' || pos === 'AUX') token.lemma = IRREGULAR_VERBS[lower] ?? token.lemma;
  }
}
