/**
 * Exporter: the contract of a form in which a case goes out. Lines come one at a time, so that a large
 * case is never held in memory as a whole.
 */
import type { Claim } from '../model/claim.ts';
import type { Confidence } from '../model/confidence.ts';
import type { Case } from '../store/case.ts';

export interface ExportOptions {
  /** Ids of the sources to take; all that no newer version replaced where none is given. */
  readonly sources?: ReadonlySet<string>;
  /** For annotations: only mentions in a posting or beside a rank, or all. */
  readonly mentions?: 'posted' | 'all';
  /** How often proposals like a claim were right; without it, no claim has a confidence. */
  readonly confidence?: (claim: Claim) => Confidence | null;
}

export interface Exporter {
  /** What `export --format` calls it. */
  readonly id: string;
  /** One sentence. */
  readonly says: string;
  /** Lines without their line ends. */
  readonly lines: (from: Case, options?: ExportOptions) => Iterable<string>;
}
