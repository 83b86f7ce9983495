/** Conflicts: what the sources say that does not go together. */
import type { Conflict } from '../reason/conflicts/conflict.ts';
import { findConflicts } from '../reason/conflicts/find-conflicts.ts';
import type { Evidence } from '../reason/evidence.ts';
import type { Case } from '../store/case.ts';
import type { Scope } from './evidence-of.ts';
import { keptEvidence } from './kept-evidence.ts';

export interface ConflictsAnswer {
  readonly conflicts: readonly Conflict[];
  readonly evidence: Evidence;
}

export function conflicts(of: Case, scope: Scope = {}): ConflictsAnswer {
  const evidence = keptEvidence(of, scope);
  return { conflicts: findConflicts(evidence), evidence };
}
