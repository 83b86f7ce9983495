/** The claims beside the text, each on the height of its words where room allows; only those in view are drawn. */
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { aligned, inWindow } from './align.ts';
import type { Row } from './arrange.ts';

const GAP = 10;
const MARGIN = 500;

export interface ClaimsHandle {
  readonly scroller: HTMLElement | null;
  /** The text was scrolled: level with it again at the reading line. */
  readonly follow: (textTop: number, viewHeight: number) => void;
  /** Puts a claim level with its words. */
  readonly level: (id: string, wordsInView: number, textTop: number, viewHeight: number) => void;
  /** Ids of the claims that are shown now. */
  readonly shown: () => readonly string[];
  readonly focus: (id: string) => void;
  /** Heights in the text are others: stand beside the words again with the next frame. */
  readonly relayout: () => void;
}

/** Guessed height of a claim that has not been drawn. */
const guess = ({ claim }: Row): number => 66 + Math.ceil(claim.sentence.length / 46) * 22;

export function ClaimsColumn({
  handle,
  rows,
  heightsOf,
  active,
  draw,
  label,
}: {
  readonly handle: RefObject<ClaimsHandle | null>;
  readonly rows: readonly Row[];
  /** Height of the words of each in the text. */
  readonly heightsOf: () => Float64Array;
  readonly active: string | null;
  readonly draw: (row: Row) => ReactNode;
  readonly label: string;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const measured = useRef(new Map<string, number>());
  const [version, setVersion] = useState(0);
  const [view, setView] = useState<readonly [number, number]>([0, 900]);
  const drift = useRef(0);

  const known = useRef<{ rows: readonly Row[]; sizes: Float64Array }>({
    rows: [],
    sizes: new Float64Array(),
  });
  const { tops, sizes, height, toColumn } = useMemo(() => {
    if (known.current.rows !== rows) {
      const sizes = Float64Array.from(
        rows,
        (row) => (measured.current.get(row.claim.id) ?? guess(row)) + GAP,
      );
      known.current = { rows, sizes };
    }
    const { sizes } = known.current;
    return { ...aligned(heightsOf(), sizes), sizes };
  }, [rows, heightsOf, version]);
  const due = useRef(0);
  const relayout = useCallback(() => {
    if (due.current !== 0) return;
    due.current = requestAnimationFrame(() => {
      due.current = 0;
      setVersion((n) => n + 1);
    });
  }, []);
  useEffect(() => () => cancelAnimationFrame(due.current), []);
  const now = useRef({ tops, sizes, toColumn, rows });
  now.current = { tops, sizes, toColumn, rows };

  const line = (viewHeight: number) => viewHeight * 0.3;
  const base = useCallback((textTop: number, viewHeight: number): number => {
    const y0 = line(viewHeight);
    return now.current.toColumn(textTop + y0) - y0;
  }, []);

  useImperativeHandle(handle, () => {
    const scrollTo = (top: number) => {
      if (scroller.current) scroller.current.scrollTop = top;
    };
    return {
      get scroller() {
        return scroller.current;
      },
      follow: (textTop, viewHeight) => {
        // What was scrolled apart by hand comes together again little by little.
        drift.current *= 0.92;
        if (Math.abs(drift.current) < 2) drift.current = 0;
        scrollTo(base(textTop, viewHeight) + drift.current);
      },
      level: (id, wordsInView, textTop, viewHeight) => {
        const i = now.current.rows.findIndex(({ claim }) => claim.id === id);
        if (i < 0) return;
        const size = now.current.sizes[i]!;
        const inView = Math.max(0, Math.min(wordsInView, viewHeight - size));
        const top = now.current.tops[i]! - inView;
        drift.current = top - base(textTop, viewHeight);
        scrollTo(top);
      },
      shown: () => {
        const element = scroller.current;
        if (!element) return [];
        const { tops, sizes, rows } = now.current;
        const [first, last] = inWindow(
          tops,
          sizes,
          element.scrollTop,
          element.scrollTop + element.clientHeight,
        );
        return rows.slice(first, last).map(({ claim }) => claim.id);
      },
      relayout,
      focus: (id) => {
        scroller.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`)?.focus();
      },
    };
  }, [base, relayout]);

  const observer = useRef<ResizeObserver | null>(null);
  const observe = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      observer.current ??= new ResizeObserver((entries) => {
        let changed = false;
        for (const { target } of entries) {
          const id = (target as HTMLElement).dataset['claim']!;
          const size = (target as HTMLElement).offsetHeight;
          if (size > 0 && measured.current.get(id) !== size) {
            measured.current.set(id, size);
            const at = Number((target as HTMLElement).dataset['at']);
            if (known.current.rows[at]?.claim.id === id) known.current.sizes[at] = size + GAP;
            changed = true;
          }
        }
        if (changed) relayout();
      });
      const watch = observer.current;
      watch.observe(element);
      return () => watch.unobserve(element);
    },
    [relayout],
  );
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) setView([element.scrollTop, element.scrollTop + element.clientHeight]);
  }, []);
  const [first, last] = inWindow(tops, sizes, view[0] - MARGIN, view[1] + MARGIN);
  // The active one stays, so that the focus on it is not lost.
  const drawn = Array.from({ length: last - first }, (_, i) => first + i);
  const at = useMemo(
    () => (active === null ? -1 : rows.findIndex(({ claim }) => claim.id === active)),
    [rows, active],
  );
  if (at >= 0 && (at < first || at >= last)) drawn.push(at);
  return (
    <div
      ref={scroller}
      className="claims-scroller"
      onScroll={({ currentTarget }) =>
        setView([currentTarget.scrollTop, currentTarget.scrollTop + currentTarget.clientHeight])
      }
      onWheel={({ deltaY }) => {
        drift.current += deltaY;
      }}
    >
      <ol className="claims" aria-label={label} style={{ height }}>
        {drawn.map((i) => {
          const row = rows[i]!;
          return (
            <li
              key={row.claim.id}
              ref={observe}
              className="claim-place"
              data-claim={row.claim.id}
              data-at={i}
              data-under={row.under?.as}
              tabIndex={row.claim.id === active || (at < 0 && i === first) ? 0 : -1}
              aria-current={row.claim.id === active ? 'true' : undefined}
              aria-setsize={rows.length}
              aria-posinset={i + 1}
              style={{ transform: `translateY(${tops[i]}px)` }}
            >
              {draw(row)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
