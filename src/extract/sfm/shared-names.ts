/**
 * Shared names: names of one table that may be names of one, because they share an alias or one is an
 * alias of the other. Only listed: that two are one is for a person to judge.
 */
import { foldName } from '../../model/names.ts';
import type { Defects } from './defects.ts';
import { listOf, type Row } from './row.ts';

const DONE = 'Both are kept as they are; "apparatus same" joins them where a person judges so.';

/** A name of one word fits too many to say anything. */
const says = (name: string): boolean => name.includes(' ');

export function sharedNames(rows: readonly Row[], name: string, aliases: string, defects: Defects): void {
  /** For each name or alias, folded: the names that bear it, with the row of the first. */
  const bearers = new Map<string, Map<string, Row>>();
  const spelling = new Map<string, string>();
  for (const row of rows) {
    const own = row.value(name);
    if (own === '') continue;
    for (const each of [own, ...listOf(row.value(aliases))]) {
      const folded = foldName(each);
      if (!says(folded)) continue;
      spelling.set(folded, spelling.get(folded) ?? each);
      const known = bearers.get(folded) ?? new Map<string, Row>();
      if (!known.has(own)) known.set(own, row);
      bearers.set(folded, known);
    }
  }
  const listed = new Set<string>();
  for (const [folded, rowsByName] of bearers) {
    const [first, ...others] = [...rowsByName];
    if (!first) continue;
    for (const [other, row] of others) {
      const pair = [first[0], other].sort().join('\n');
      if (listed.has(pair)) continue;
      listed.add(pair);
      const cell = row.cell(name);
      const shared = spelling.get(folded) ?? '';
      if (cell)
        defects.word(
          'shared-name',
          cell,
          `${other} and ${first[0]} (row ${first[1].number}): ${shared}`,
          DONE,
        );
    }
  }
}
