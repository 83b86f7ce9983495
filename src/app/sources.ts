/** Sources: what the case holds, with what is known of each. */
import type { DescribedSource } from '../model/description.ts';
import type { Review } from '../model/judgement.ts';
import type { Case } from '../store/case.ts';
import { currentSources } from './evidence-of.ts';

export interface SourceEntry {
  readonly source: DescribedSource;
  /** False where a newer version of the same file is in the case. */
  readonly newest: boolean;
  readonly languageRead: boolean;
  readonly claims: Readonly<Record<Review, number>>;
  readonly emendations: number;
}

export function listSources(of: Case): SourceEntry[] {
  const newest = currentSources(of);
  return of.describedSources().map((source) => {
    const text = of.text(source.id);
    const claims = { proposed: 0, accepted: 0, rejected: 0, unsure: 0 };
    for (const claim of of.claims({ source: source.id })) claims[claim.review]++;
    return {
      source,
      newest: newest.has(source.id),
      languageRead: text ? (of.readingState(text.id)?.languageRead ?? false) : false,
      claims,
      emendations: text?.emendations.length ?? 0,
    };
  });
}
