/** Find conflicts: all that does not go together in the evidence, each once. */
import type { Evidence } from '../evidence.ts';
import { accounts } from './accounts.ts';
import type { Conflict } from './conflict.ts';
import { dates } from './dates.ts';
import { denials } from './denials.ts';
import { identities } from './identities.ts';
import { lives } from './lives.ts';
import { samePost } from './same-post.ts';

export function findConflicts(evidence: Evidence): Conflict[] {
  const told = accounts(evidence);
  // A contrary that an account of the same event already sets beside the others is not shown twice.
  const shown = told.map((each) => new Set(each.sides.flatMap((side) => side.claims)));
  const rest = denials(evidence).filter(
    (each) =>
      !shown.some((claims) =>
        each.sides.every((side) => side.claims.length > 0 && side.claims.every((id) => claims.has(id))),
      ),
  );
  return [
    ...samePost(evidence),
    ...identities(evidence),
    ...lives(evidence),
    ...dates(evidence),
    ...told,
    ...rest,
  ];
}
