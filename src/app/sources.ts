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
  const figures = of.sourceFigures();
  return of.describedSources().map((source) => ({
    source,
    newest: newest.has(source.id),
    ...(figures.get(source.id) ?? NOTHING),
  }));
}

/** One of them; undefined where it is not in the case. */
export function sourceEntry(of: Case, id: string): SourceEntry | undefined {
  const source = of.describedSource(id);
  if (source === undefined) return undefined;
  const newest = (of.newestByPath().get(source.path) ?? id) === id;
  return { source, newest, ...(of.sourceFigures(id).get(id) ?? NOTHING) };
}

const NOTHING = {
  languageRead: false,
  claims: { proposed: 0, accepted: 0, rejected: 0, unsure: 0 },
  emendations: 0,
};
