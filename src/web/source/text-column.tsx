/** The text, row by row: only what is near the view is drawn, so that 300 pages scroll as one does. */
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { ListedClaim } from '../kit/claim-list.ts';
import { domRange } from './dom-places.ts';
import type { Intervals } from './intervals.ts';
import { rowAt } from './paragraphs.ts';
import type { ClaimMark, Mark, Reading } from './reading.ts';
import { TextRow, type TextRowProps } from './text-row.tsx';

/** Characters on a line and height of a line, for rows that have not been drawn yet. */
const PER_LINE = 66;
const LINE = 28;
const BETWEEN = 14;

/** Where claims stand in the rows of the text. */
export interface Spots {
  readonly ids: readonly string[];
  readonly rows: Int32Array;
  readonly shares: Float64Array;
  /** Stands under the one before, whatever its own words. */
  readonly under: Uint8Array;
}

export interface TextHandle {
  readonly scroller: HTMLElement | null;
  /** Height of a place in the whole text, in pixels; measured where it is drawn, estimated elsewhere. */
  readonly heightOf: (place: number, claim?: string) => number;
  /** The same for many places, not decreasing: index of the row, share of the row before it, claim. */
  readonly heightsOf: (spots: Spots) => Float64Array;
  /** Brings a place into the middle part of the view, unless it is there. */
  readonly reveal: (start: number, end: number) => void;
  /** The part of the text in view, in UTF-16 units. */
  readonly inView: () => readonly [number, number];
}

interface Props
  extends Pick<
    TextRowProps,
    | 'reading'
    | 'mode'
    | 'quiet'
    | 'active'
    | 'hovered'
    | 'onHover'
    | 'onPick'
    | 'onEmendation'
    | 'onEmendationLeave'
  > {
  readonly handle: RefObject<TextHandle | null>;
  readonly marks: Intervals<ClaimMark>;
  readonly claims: ReadonlyMap<string, ListedClaim>;
  readonly more: Intervals<Mark>;
  /** The row on which the keys for picking words stand. */
  readonly current: number | null;
  /** Called when anything stands elsewhere than before: sizes were measured, or the text was scrolled. */
  readonly onLayout: (why: 'scroll' | 'size') => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly children?: ReactNode;
}

export function TextColumn(props: Props) {
  const { reading, handle, marks, claims, more, mode, quiet, active, hovered, current, onLayout } = props;
  const scroller = useRef<HTMLElement>(null);
  const [printing, setPrinting] = useState(false);
  const bars = useRef(new Map<number, ReadonlyMap<string, number>>());
  const rows = reading.rows;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index]!;
      if (row.table !== null) return row.table.cells.length * LINE + BETWEEN;
      return Math.max(1, Math.ceil((row.end - row.start) / PER_LINE)) * LINE + (row.continues ? 0 : BETWEEN);
    },
    getItemKey: useCallback(
      (index: number) => `${reading.source}-${rows[index]!.start}`,
      [reading.source, rows],
    ),
    overscan: 6,
    useFlushSync: false,
  });
  const latest = useRef(onLayout);
  latest.current = onLayout;

  const heightOf = useCallback(
    (place: number, claim?: string): number => {
      const index = rowAt(rows, place);
      const row = rows[index];
      const item = virtualizer.measurementsCache[index];
      if (!row || !item) return 0;
      const top = claim === undefined ? undefined : bars.current.get(index)?.get(claim);
      if (top !== undefined) return item.start + top;
      const share = (place - row.start) / Math.max(1, row.end - row.start);
      return item.start + Math.max(0, Math.min(1, share)) * (item.size - BETWEEN);
    },
    [rows, virtualizer],
  );

  const heightsOf = useCallback(
    ({ ids, rows: at, shares, under }: Spots): Float64Array => {
      const heights = new Float64Array(ids.length);
      const cache = virtualizer.measurementsCache;
      let highest = 0;
      for (let i = 0; i < ids.length; i += 1) {
        const item = cache[at[i]!];
        if (item && under[i] === 0) {
          const top = bars.current.get(at[i]!)?.get(ids[i]!) ?? shares[i]! * (item.size - BETWEEN);
          highest = Math.max(highest, item.start + top);
        }
        heights[i] = highest;
      }
      return heights;
    },
    [virtualizer],
  );

  useImperativeHandle(handle, () => {
    const rangeBox = (start: number, end: number): DOMRect | null =>
      scroller.current === null
        ? null
        : (domRange(scroller.current, start, Math.max(end, start + 1))?.getBoundingClientRect() ?? null);
    return {
      get scroller() {
        return scroller.current;
      },
      heightOf,
      heightsOf,
      reveal: (start, end) => {
        let tries = 0;
        const step = () => {
          const element = scroller.current;
          if (!element) return;
          const box = rangeBox(start, end);
          const view = element.getBoundingClientRect();
          if (box && box.height > 0) {
            const top = box.top - view.top;
            const bottom = Math.min(box.bottom - view.top, top + view.height * 0.4);
            if (top < view.height * 0.08 || bottom > view.height * 0.85)
              element.scrollTop += top - view.height * 0.3;
            return;
          }
          const target = heightOf(start) - view.height * 0.3;
          element.scrollTop = target;
          tries += 1;
          if (tries < 6) requestAnimationFrame(step);
        };
        step();
      },
      inView: () => {
        const element = scroller.current;
        if (!element || rows.length === 0) return [0, 0];
        const first = virtualizer.getVirtualItemForOffset(element.scrollTop);
        const last = virtualizer.getVirtualItemForOffset(element.scrollTop + element.clientHeight);
        return [rows[first?.index ?? 0]!.start, rows[last?.index ?? rows.length - 1]!.end];
      },
    };
  }, [heightOf, heightsOf, rows, virtualizer]);

  const onBars = useCallback((index: number, tops: ReadonlyMap<string, number>) => {
    bars.current.set(index, tops);
    latest.current('size');
  }, []);
  const total = virtualizer.getTotalSize();
  useEffect(() => latest.current('size'), [total]);
  useEffect(() => bars.current.clear(), [rows]);
  useEffect(() => {
    // On paper the whole text stands.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  const marksOf = useMarksByRow(reading, marks);
  const draw = (index: number) => {
    const row = rows[index]!;
    const own = marksOf(index);
    const touching = new Set(own.filter(({ what }) => what === 'claim').map(({ id }) => id));
    const list = [...touching].flatMap((id) => claims.get(id) ?? []);
    return (
      <BoundRow
        reading={reading}
        index={index}
        mode={mode}
        marks={own}
        claims={list}
        more={more.touching(row.start, row.end)}
        quiet={quiet}
        active={active !== null && own.some(({ id }) => id === active) ? active : null}
        hovered={hovered !== null && own.some(({ id }) => id === hovered) ? hovered : null}
        current={current === index}
        onBarsOf={onBars}
        onHover={props.onHover}
        onPick={props.onPick}
        onEmendation={props.onEmendation}
        onEmendationLeave={props.onEmendationLeave}
      />
    );
  };
  return (
    <section
      ref={scroller}
      className="source-text"
      aria-label="The text. Arrow keys pick words."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls is reached by the keyboard
      tabIndex={0}
      onScroll={() => onLayout('scroll')}
      onKeyDown={props.onKeyDown}
    >
      {props.children}
      {printing ? (
        <div className="rows-printed">
          {rows.map((row) => (
            <div key={row.index}>{draw(row.index)}</div>
          ))}
        </div>
      ) : (
        <div className="rows" style={{ height: total }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => (
            <div
              key={key}
              className="row-place"
              data-index={index}
              ref={virtualizer.measureElement}
              style={{ transform: `translateY(${start}px)` }}
            >
              {draw(index)}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

type BoundProps = Omit<TextRowProps, 'onBars'> & {
  readonly onBarsOf: (index: number, tops: ReadonlyMap<string, number>) => void;
};

/** Gives each row the same function at every drawing, so that a row that did not change is not drawn anew. */
function BoundRow({ onBarsOf, ...props }: BoundProps) {
  const { index } = props;
  const onBars = useCallback((tops: ReadonlyMap<string, number>) => onBarsOf(index, tops), [index, onBarsOf]);
  return <TextRow {...props} onBars={onBars} />;
}

/** The marks of each row, looked up once. */
function useMarksByRow(reading: Reading, marks: Intervals<ClaimMark>) {
  return useMemo(() => {
    const known = new Map<number, readonly ClaimMark[]>();
    return (index: number): readonly ClaimMark[] => {
      let found = known.get(index);
      if (!found) {
        const row = reading.rows[index]!;
        found = marks.touching(row.start, row.end);
        known.set(index, found);
      }
      return found;
    };
  }, [reading, marks]);
}
