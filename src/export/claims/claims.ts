/** Claims: every claim of a case as JSON Lines, in the form that `claims --json` shares. */
import type { Case } from '../../store/case.ts';
import { currentSources } from '../current-sources.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { jsonLine } from '../json-line.ts';
import { relinksOf } from '../relinks-of.ts';
import { claimRecord } from './claim-record.ts';

function* lines(from: Case, options: ExportOptions = {}): Generator<string> {
  for (const source of currentSources(from, options)) {
    const claims = [...from.claims({ source: source.id })].sort(
      (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    );
    for (const claim of claims) {
      yield jsonLine(
        claimRecord(claim, claim.review, source, relinksOf(from, claim), options.confidence?.(claim) ?? null),
      );
    }
  }
}

export const claims: Exporter = {
  id: 'claims',
  says: 'Every claim with its words, voices, time and review, one claim a line (JSON Lines).',
  lines,
};
