/** Kept evidence: the evidence of a whole case, gathered once for each state of it and each way of its switches. */
import type { ClaimKind } from '../model/kinds.ts';
import type { Evidence } from '../reason/evidence.ts';
import type { Case } from '../store/case.ts';
import { evidenceOf, type Scope } from './evidence-of.ts';
import { oncePerLog } from './once-per-log.ts';

interface Wanted {
  readonly scope: Scope;
  readonly kinds: readonly ClaimKind[];
}

/** How many are kept: each may hold every claim of a case. */
const KEPT = 3;

const gathered = oncePerLog(
  (of: Case, { scope, kinds }: Wanted): Evidence =>
    evidenceOf(of, scope, kinds.length === 0 ? undefined : kinds),
  KEPT,
);

/** As `evidenceOf`. @param kinds all where none is given */
export function keptEvidence(of: Case, scope: Scope = {}, kinds: readonly ClaimKind[] = []): Evidence {
  const { accordingTo = null, without = [], presume = [] } = scope;
  return gathered(of, { scope: { accordingTo, without, presume }, kinds });
}
