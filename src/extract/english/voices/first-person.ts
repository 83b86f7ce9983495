/** The first person inside direct speech is whoever speaks: ""They beat me," said Orlov" tells of Orlov. */
import type { Analysis } from '../analysis.ts';
import { fillerOf } from '../fillers/fillers.ts';
import type { Attributions } from './attributions.ts';

const FIRST_PERSON = /^(i|me|my|mine|myself)$/;

/** The analysis with "I" and "me" of quotations resolved to the person who is quoted. */
export function withFirstPersons(analysis: Analysis, { quotes }: Attributions): Analysis {
  const anaphora = new Map(analysis.anaphora);
  let at = 0;
  for (const { range, speaker } of quotes) {
    if (!speaker) continue;
    const { argument, type } = fillerOf(analysis, speaker.phrase);
    if (argument.entity === null || type !== 'Person') continue;
    while (at > 0 && analysis.tokens[at - 1]!.start >= range[0]) at--;
    while (at < analysis.tokens.length && analysis.tokens[at]!.start < range[0]) at++;
    for (; at < analysis.tokens.length && analysis.tokens[at]!.end <= range[1]; at++) {
      if (FIRST_PERSON.test(analysis.tokens[at]!.lower) && !anaphora.has(at))
        anaphora.set(at, argument.entity);
    }
  }
  return { ...analysis, anaphora };
}
