/** Claim query: a filter over claims as SQL that uses an index for whatever narrows it. */

import type { Review } from '../model/judgement.ts';
import type { ClaimKind } from '../model/kinds.ts';
import type { Day } from '../time/when.ts';
import { foldName } from './names.ts';
import type { SqlValue } from './storage.ts';

/** Every member narrows; an empty filter means all current claims. */
export interface ClaimFilter {
  readonly ids?: readonly string[];
  readonly kind?: ClaimKind;
  readonly type?: string;
  readonly types?: readonly string[] | undefined;
  /** Id of a source. */
  readonly source?: string;
  /** Claims in which any of these entities fills an argument or is the place. */
  readonly entities?: readonly string[];
  /** Claims in which any of these names, folded, fills an argument or is the place. */
  readonly names?: readonly string[];
  /** Claims that have words in this argument which name no current entity. */
  readonly unresolved?: string;
  /** Narrows `entities` and `names` to one argument; `where` and `voice` are arguments here. */
  readonly argument?: string;
  /** Claims that have any of these claims as an argument: the denials of a claim, the order of an act. */
  readonly targets?: readonly string[];
  readonly review?: Review;
  /** Claims whose bounds do not rule out a day from the first to the last, both inclusive. */
  readonly during?: readonly [first: Day, last: Day];
  /** True (the default): proposed by the latest reading of their text. False: no longer. */
  readonly current?: boolean | 'any';
}

/** Selects the row numbers of the claims, in the order in which they were first recorded. */
export function claimQuery(filter: ClaimFilter): {
  readonly sql: string;
  readonly values: readonly SqlValue[];
} {
  const where: string[] = [];
  const values: SqlValue[] = [];
  const add = (condition: string, ...bound: SqlValue[]) => {
    where.push(condition);
    values.push(...bound);
  };
  const list = (items: readonly string[]) => JSON.stringify(items);
  const withArgument = (column: string, items: readonly string[]) =>
    add(
      `n IN (SELECT claim FROM claim_arg WHERE ${column} IN (SELECT value FROM json_each(?)) AND argument ${filter.argument === undefined ? `<> 'voice'` : '= ?'})`,
      list(items),
      ...(filter.argument === undefined ? [] : [filter.argument]),
    );

  // SQLite would take the index of the kind before a list, and go through a tenth of the case: a plus
  // sign keeps it from that where something narrower is given.
  const listed = [filter.ids, filter.entities, filter.names, filter.targets, filter.source];
  const wide = listed.some((each) => each !== undefined) ? '+' : '';

  if (filter.ids !== undefined) add('id IN (SELECT value FROM json_each(?))', list(filter.ids));
  if (filter.entities !== undefined) withArgument('entity', filter.entities);
  if (filter.names !== undefined) withArgument('folded', filter.names.map(foldName));
  if (filter.unresolved !== undefined)
    add(
      `EXISTS (SELECT 1 FROM claim_arg a LEFT JOIN entity e ON e.id = a.entity AND e.current = 1
       WHERE a.claim = claim.n AND a.argument = ? AND a.target IS NULL AND e.n IS NULL)`,
      filter.unresolved,
    );
  if (filter.targets !== undefined)
    add(
      'n IN (SELECT claim FROM claim_arg WHERE target IN (SELECT value FROM json_each(?)))',
      list(filter.targets),
    );
  if (filter.source !== undefined) add('source = ?', filter.source);
  if (filter.kind !== undefined) add(`${wide}kind = ?`, filter.kind);
  if (filter.type !== undefined) add(`${wide}type = ?`, filter.type);
  if (filter.types !== undefined) add(`${wide}type IN (SELECT value FROM json_each(?))`, list(filter.types));
  if (filter.review !== undefined) add(`${wide}review = ?`, filter.review);
  if (filter.during !== undefined) {
    const [first, last] = filter.during;
    add(`(start_earliest IS NULL OR start_earliest = 'open' OR start_earliest <= ?)`, last);
    add(`(end_latest IS NULL OR end_latest = 'open' OR end_latest >= ?)`, first);
  }
  if (filter.current !== 'any') add('current = ?', (filter.current ?? true) ? 1 : 0);
  return {
    sql: `SELECT n FROM claim${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`} ORDER BY n`,
    values,
  };
}
