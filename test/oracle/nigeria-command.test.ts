/**
 * Who commanded, on the whole of the Nigeria data, against a second reading of the same rows that shares
 * nothing with the program: a CSV library, whole-day numbers and the verdicts as the model words them.
 * Skips where ../shared is absent.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { evidenceOf } from '../../src/app/evidence-of.ts';
import { formatOf, importTables } from '../../src/app/import-case.ts';
import type { Cluster } from '../../src/model/cluster.ts';
import { whoCommanded } from '../../src/reason/command.ts';
import { openCase } from '../../src/store/case.ts';
import { folderOf } from '../support/temporary.ts';

const SHARED = join(import.meta.dirname, '../../../shared/data/sfm-ng');
const PERSONS = join(SHARED, 'ng_persons_20190501.csv');
const skip = existsSync(PERSONS) ? false : 'the Nigeria data is not here (../shared/data/sfm-ng)';

const DAY = 86_400_000;
type Range = readonly [number, number];

/** All days of a date of which month or day may be blank; null where there is none or it is no date. */
function hull(row: Record<string, string>, which: 'first' | 'last'): Range | null {
  const [y, m, d] = ['year', 'month', 'day'].map((part) => Number(row[`${which}_${part}`] || Number.NaN));
  if (!y || y < 1900 || y > 2030) return null;
  const at = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;
  if (m && (m > 12 || (d && new Date(Date.UTC(y, m - 1, d)).getUTCDate() !== d))) return null;
  if (!m) return [at(y, 1, 1), at(y, 12, 31)];
  return d ? [at(y, m, d), at(y, m, d)] : [at(y, m, 1), at(y, m + 1, 1) - 1];
}

interface Row {
  readonly row: number;
  readonly name: string;
  /** Days on which the row puts the person in command for sure; null where there is none. */
  readonly sure: Range | null;
  /** The day by which it had certainly begun, and the last day on which it certainly had not ended. */
  readonly starts: boolean;
  readonly ends: boolean;
  readonly begun: number;
  readonly still: number;
  /** Days that an imprecise date may mean, and those between. */
  readonly all: Range;
}

function rowsOf(): Map<string, Row[]> {
  const units = new Map<string, Row[]>();
  const records = parse(readFileSync(PERSONS), { columns: true, bom: true }) as Record<string, string>[];
  records.forEach((record, i) => {
    const unit = (record['Organization'] ?? '').trim();
    if (record['Role'] !== 'Commander' || unit === '') return;
    const first = hull(record, 'first');
    const last = hull(record, 'last');
    const [from, to] = [first ?? last, last ?? first];
    if (!from || !to || from[0] > to[1]) return;
    // No start lies after the end: "in 2004" until 3 September is by then begun.
    const begun = Math.min(from[1], to[1]);
    const still = Math.max(to[0], from[0]);
    const row = {
      row: i + 1,
      name: (record['Name'] ?? '').trim(),
      starts: record['Start date? (Y/N)'] === 'Y',
      ends: record['End date? (Y/N)'] === 'Y',
      begun,
      still,
      sure: begun <= still ? ([begun, still] as Range) : null,
      all: [from[0], to[1]] as Range,
    };
    units.set(unit, [...(units.get(unit) ?? []), row]);
  });
  return units;
}

const within = (range: Range | null, day: number): boolean =>
  range !== null && range[0] <= day && day <= range[1];
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The verdict and the rows behind the strongest holders on a day. */
function expected(rows: readonly Row[], day: number): { verdict: string; rows: number[] } {
  const sure = rows.filter((row) => within(row.sure, day));
  if (sure.length > 0) {
    const shares = (n: (days: number) => boolean): boolean =>
      sure.some((a) =>
        sure.some((b) => {
          if (a.name === b.name || !a.sure || !b.sure) return false;
          return n(Math.min(a.sure[1], b.sure[1]) - Math.max(a.sure[0], b.sure[0]) + 1);
        }),
      );
    const verdict = shares((days) => days > 1)
      ? 'contested'
      : shares((d) => d === 1)
        ? 'handover'
        : 'evidenced';
    return { verdict, rows: sure.map(({ row }) => row) };
  }
  // Between two dated rows of one person, where nobody else is evidenced.
  const contiguous = new Set<string>();
  for (const a of rows) {
    for (const b of rows) {
      if (a === b || a.name !== b.name || day < a.begun || day > b.still) continue;
      // A stated end before, or a stated beginning after, is not joined over.
      if ((a.ends && a.all[1] < b.begun) || (b.starts && b.all[0] > a.still)) continue;
      const [from, to] = [a.begun, b.still];
      const other = rows.some(
        (row) => row.name !== a.name && row.sure && row.sure[0] < to && row.sure[0] > from,
      );
      if (!other) contiguous.add(a.name);
    }
  }
  if (contiguous.size > 0) return { verdict: 'contiguous', rows: [] };
  const possible = rows.filter((row) => within(row.all, day));
  if (possible.length > 0) return { verdict: 'possible', rows: possible.map(({ row }) => row) };
  return { verdict: 'no evidence', rows: [] };
}

describe('who commanded, on all of the Nigeria data', { skip }, () => {
  it('has the verdict and the rows of a second reading, on and around every day that a row names', async (t) => {
    const opened = openCase(join(folderOf(t), 'case'), { create: true });
    t.after(() => opened.close());
    for await (const event of importTables(opened, formatOf('sfm'), [PERSONS]))
      assert.notEqual(event.type, 'failed');
    const evidence = evidenceOf(opened, {}, ['posting', 'denial']);
    const organs = new Map<string, Cluster>();
    for (const cluster of evidence.clusters.all) {
      if (cluster.type === 'Organization') for (const { name } of cluster.members) organs.set(name, cluster);
    }
    const rowOf = new Map(
      evidence.claims.map((claim) => {
        const place = claim.spans[0]?.place;
        return [claim.id, place && 'row' in place ? place.row : 0];
      }),
    );
    const asked: Record<string, number> = {};
    for (const [unit, rows] of rowsOf()) {
      const organ = organs.get(unit);
      assert.ok(organ, unit);
      const claims = evidence.claims.filter((claim) =>
        (claim.args['organization'] ?? []).some(
          ({ entity }) => entity !== null && evidence.clusters.of(entity) === organ,
        ),
      );
      const named = rows.flatMap((row) => [...row.all, ...(row.sure ?? [])]);
      const days = new Set(named.flatMap((day) => [day - 1, day, day + 1]));
      for (const day of days) {
        const wanted = expected(rows, day);
        const found = whoCommanded(
          { name: unit, organ: [organ], asked: [iso(day), iso(day)], mode: 'some-time-in' },
          { ...evidence, claims },
        );
        const strong = found.holders.filter(
          (holder) =>
            holder.type === 'head' &&
            (holder.verdict === found.verdict || (SURE.has(holder.verdict) && SURE.has(found.verdict))),
        );
        const got = [...new Set(strong.flatMap((holder) => holder.claims).map((id) => rowOf.get(id) ?? 0))];
        const about = `${unit} on ${iso(day)}`;
        assert.equal(found.verdict, wanted.verdict, about);
        if (wanted.verdict !== 'contiguous') assert.deepEqual(got.sort(up), wanted.rows.sort(up), about);
        asked[wanted.verdict] = (asked[wanted.verdict] ?? 0) + 1;
      }
    }
    // The data has each of these, so that the comparison is not empty.
    for (const verdict of ['evidenced', 'contested', 'handover', 'contiguous', 'possible', 'no evidence'])
      assert.ok((asked[verdict] ?? 0) > 10, verdict);
  });
});

const SURE: ReadonlySet<string> = new Set(['evidenced', 'contested', 'handover']);
const up = (a: number, b: number): number => a - b;
