/** Sources: what the case holds, with what is known of each. */
import type { Review } from '../model/judgement.ts';
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import { currentSources } from './evidence-of.ts';

export interface SourceEntry {
  readonly source: Source;
  /** False where a newer version of the same file is in the case. */
  readonly newest: boolean;
  readonly languageRead: boolean;
  readonly claims: Readonly<Record<Review, number>>;
  readonly emendations: number;
}

export function listSources(of: Case): SourceEntry[] {
  const newest = currentSources(of);
  const counts = of.reviewCounts();
  return of.sources().map((source) => {
    const text = of.text(source.id);
    return {
      source,
      newest: newest.has(source.id),
      languageRead: text ? (of.readingState(text.id)?.languageRead ?? false) : false,
      claims: counts.get(source.id) ?? { proposed: 0, accepted: 0, rejected: 0, unsure: 0 },
      emendations: text?.emendations.length ?? 0,
    };
  });
}
