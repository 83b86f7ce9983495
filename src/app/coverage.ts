/**
 * Coverage: the sentences that yielded no claim, so that silence of the program is never taken for
 * silence of the source. Pure over spans and sentences; the reading says where sentences are.
 */
import type { Source } from '../model/source.ts';
import { uncovered } from '../reason/coverage.ts';
import type { Case } from '../store/case.ts';
import { currentSources, findSource } from './evidence-of.ts';

export interface SourceCoverage {
  readonly source: Source;
  readonly languageRead: boolean;
  readonly sentences: number;
  /** Sentences that no claim touches: place in code points and words. */
  readonly silent: readonly { readonly start: number; readonly end: number; readonly words: string }[];
}

/** @param name of one source; all of the case where none is given */
export function coverage(of: Case, name?: string): SourceCoverage[] {
  const sources = currentSources(of);
  const wanted = name === undefined ? [...sources.values()] : [findSource(sources, name)];
  return wanted.map((source) => {
    const text = of.text(source.id);
    if (!text) return { source, languageRead: false, sentences: 0, silent: [] };
    const characters = Array.from(text.received);
    const sentences = of.sentences(text.id);
    const spans = [...of.claims({ source: source.id })].flatMap((claim) => claim.spans);
    return {
      source,
      languageRead: of.readingState(text.id)?.languageRead ?? false,
      sentences: sentences.length,
      silent: uncovered(sentences, spans).map(([start, end]) => ({
        start,
        end,
        words: characters.slice(start, end).join(''),
      })),
    };
  });
}
