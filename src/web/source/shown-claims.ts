/**
 * What is shown: the text as it is read, the rows of the list, the marks in the text and where each row
 * stands. Each stays the same object as long as it says the same, so that judging one claim draws one card
 * anew and not the text.
 */
import { useCallback, useMemo, useRef } from 'react';
import type { SourceView, TextView } from '../../http/schemas/source.ts';
import type { ListedClaim } from '../kit/claim-list.ts';
import { arrange, correctionsOf, extent, type Filter, progress, type Row, rejudged } from './arrange.ts';
import { rowAt } from './paragraphs.ts';
import { claimMarks, type Reading, reading as readingOf, sameWords } from './reading.ts';
import type { Spots } from './text-column.tsx';

/** All of it, for one source and one filter, with the ways between code points and UTF-16 units. */
export function useShown(source: SourceView, text: TextView, claims: readonly ListedClaim[], filter: Filter) {
  const reading = useMemo(
    () => readingOf(text, source.path, source.title),
    [text, source.path, source.title],
  );
  const corrects = useSame(useMemo(() => correctionsOf(claims), [claims]));
  const rows = useRows(claims, filter, corrects);
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const marks = useClaimMarks(rows, reading);
  const spots = useMemo(() => spotsOf(marks.rows, reading), [marks, reading]);
  const counts = useMemo(() => progress(claims), [claims]);
  const kinds = useMemo(() => {
    const found = new Map<string, number>();
    for (const { kind, current, judged } of claims)
      if (current || judged !== null) found.set(kind, (found.get(kind) ?? 0) + 1);
    return found;
  }, [claims]);

  const toPoints = useCallback(
    ([start, end]: readonly [number, number]): [number, number] => [
      reading.points.toPoint(start),
      reading.points.toPoint(end),
    ],
    [reading],
  );
  const toUnits = useCallback(
    ([start, end]: readonly [number, number]): [number, number] => [
      reading.points.toUnit(start),
      reading.points.toUnit(end),
    ],
    [reading],
  );

  return { reading, corrects, rows, byId, marks, spots, counts, kinds, toPoints, toUnits };
}

/** The same map as long as it says the same. */
function useSame(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const held = useRef(map);
  const same =
    held.current.size === map.size && [...map].every(([key, value]) => held.current.get(key) === value);
  if (!same) held.current = map;
  return held.current;
}

/** The rows of the list; those whose claims did not change stay the same. */
function useRows(
  claims: readonly ListedClaim[],
  filter: Filter,
  corrects: ReadonlyMap<string, string>,
): readonly Row[] {
  const held = useRef<{
    claims: readonly ListedClaim[];
    filter: Filter;
    corrects: unknown;
    rows: readonly Row[];
  } | null>(null);
  return useMemo(() => {
    const before = held.current;
    const rows =
      (before?.filter === filter && before.corrects === corrects
        ? rejudged(before.rows, before.claims, claims, filter)
        : null) ?? arrange(claims, filter, corrects);
    held.current = { claims, filter, corrects, rows };
    return rows;
  }, [claims, filter, corrects]);
}

interface Marked {
  readonly rows: readonly Row[];
  readonly reading: Reading;
  readonly marks: ReturnType<typeof claimMarks>;
}

/** The marks of the claims shown; the same as long as their words are, whatever is judged. */
function useClaimMarks(rows: readonly Row[], reading: Reading): Marked {
  const held = useRef<Marked | null>(null);
  return useMemo(() => {
    if (held.current?.reading !== reading || !sameWords(held.current.rows, rows)) {
      const claims = rows.map(({ claim }) => claim);
      held.current = { rows, reading, marks: claimMarks(claims, reading.points) };
    }
    return held.current!;
  }, [rows, reading]);
}

/** Where each claim stands in the rows of the text. */
function spotsOf(rows: readonly Row[], reading: Reading): Spots {
  const at = new Int32Array(rows.length);
  const shares = new Float64Array(rows.length);
  const under = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    const place = reading.points.toUnit(extent(row.claim)[0]);
    at[i] = rowAt(reading.rows, place);
    const { start, end } = reading.rows[at[i]!] ?? { start: 0, end: 1 };
    shares[i] = Math.max(0, Math.min(1, (place - start) / Math.max(1, end - start)));
    under[i] = row.under === null ? 0 : 1;
  });
  return { ids: rows.map(({ claim }) => claim.id), rows: at, shares, under };
}
