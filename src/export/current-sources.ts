/** Current sources: the newest version of each file, as people described it, in the order in which they were received. */
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import type { ExportOptions } from './exporter.ts';

export function currentSources(from: Case, options: ExportOptions = {}): Source[] {
  return from
    .describedSources()
    .filter((source) => options.sources?.has(source.id) ?? true)
    .filter(
      (source) =>
        options.sources !== undefined || (from.latestSource(source.path)?.id ?? source.id) === source.id,
    );
}
