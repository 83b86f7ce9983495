/** One row of the text: its words with their marks, the bars of its claims beside it. */
import { memo, type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ListedClaim } from '../kit/claim-list.ts';
import { displayed, type Mode } from './displayed.ts';
import { lanes } from './lanes.ts';
import { type ClaimMark, HUES, type Mark, type Reading, type ShownChange } from './reading.ts';
import { type Segment, segments } from './segments.ts';

export const LANE = 10;
const MOST_LANES = 6;

export interface TextRowProps {
  readonly reading: Reading;
  readonly index: number;
  readonly mode: Mode;
  /** Marks of claims that touch the row, and the claims themselves. */
  readonly marks: readonly ClaimMark[];
  readonly claims: readonly ListedClaim[];
  /** Places found, chosen, led to: whatever else is marked in the row. */
  readonly more: readonly Mark[];
  readonly quiet: boolean;
  readonly active: string | null;
  readonly hovered: string | null;
  readonly current: boolean;
  readonly onBars: (tops: ReadonlyMap<string, number>) => void;
  readonly onHover: (id: string | null) => void;
  readonly onPick: (ids: readonly string[]) => void;
  readonly onEmendation: (id: string, anchor: HTMLElement, stay: boolean) => void;
  readonly onEmendationLeave: () => void;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

export const TextRow = memo(DrawnRow, (a, b) =>
  (Object.keys(b) as (keyof TextRowProps)[]).every((name) => {
    const [before, now] = [a[name], b[name]];
    return before === now || (Array.isArray(before) && Array.isArray(now) && sameList(before, now));
  }),
);

function DrawnRow(props: TextRowProps) {
  const { reading, index, mode, marks, claims, more, quiet, active, hovered, current } = props;
  const row = reading.rows[index]!;
  const body = useRef<HTMLElement>(null);
  const changes = useMemo(
    () => reading.changes.filter(({ start, end }) => start >= row.start && end <= row.end),
    [reading, row],
  );
  const all = useMemo(
    (): Mark[] => [
      ...reading.mentions.touching(row.start, row.end),
      ...marks,
      ...more,
      ...(quiet ? reading.silent.touching(row.start, row.end) : []),
    ],
    [reading, row, marks, more, quiet],
  );
  const cut = useMemo(
    () =>
      row.table === null
        ? [{ column: '', cut: segments(displayed(reading.received, changes, mode, row.start, row.end), all) }]
        : row.table.cells.map(({ column, start, end }) => ({
            column,
            cut: segments(displayed(reading.received, changes, mode, start, end), all),
          })),
    [reading, changes, mode, row, all],
  );
  const words = (list: readonly Segment<Mark, ShownChange>[]): ReactNode =>
    list.map((segment) => (
      <Words
        key={`${segment.from}-${segment.to}`}
        segment={segment}
        lit={active !== null && touched(segment, active) ? active : null}
        hovered={hovered !== null && touched(segment, hovered) ? hovered : null}
        {...handlers(props)}
      />
    ));
  const Tag = row.heading > 0 ? (`h${Math.min(6, row.heading + 1)}` as 'h2') : 'p';
  const empty = cut.every(({ cut: list }) => list.every(({ shown }) => shown === ''));
  return (
    <div
      className="row"
      data-continues={row.continues}
      data-current={current}
      data-heading={row.heading > 0}
      data-table={row.table !== null}
      data-empty={empty}
    >
      {row.page !== null && <span className="row-page">{`p. ${row.page}`}</span>}
      {row.table !== null && (
        <span className="row-page">{row.table.row === 0 ? 'columns' : `row ${row.table.row}`}</span>
      )}
      <Bars
        body={body}
        cut={cut}
        marks={marks}
        claims={claims}
        active={active}
        hovered={hovered}
        onBars={props.onBars}
        onHover={props.onHover}
        onPick={props.onPick}
      />
      {row.table === null ? (
        <Tag
          ref={body as never}
          className="row-text"
          data-flows={row.flows}
          lang={undefined}
          aria-describedby={claims.length > 0 ? `row-says-${index}` : undefined}
        >
          {words(cut[0]!.cut)}
        </Tag>
      ) : (
        <dl ref={body as never} className="row-text row-cells" data-header={row.table.row === 0}>
          {cut.map(({ column, cut: list }, i) => (
            <div key={i} className="cell">
              {row.table?.row === 0 ? null : <dt>{column}</dt>}
              <dd>{words(list)}</dd>
            </div>
          ))}
        </dl>
      )}
      {claims.length > 0 && (
        <span hidden id={`row-says-${index}`}>
          {`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} here`}
        </span>
      )}
    </div>
  );
}

const touched = ({ marks }: Segment<Mark>, id: string): boolean => marks.some((mark) => mark.id === id);

const handlers = ({ onHover, onPick, onEmendation, onEmendationLeave }: TextRowProps) => ({
  onHover,
  onPick,
  onEmendation,
  onEmendationLeave,
});

interface WordsProps
  extends Pick<TextRowProps, 'onHover' | 'onPick' | 'onEmendation' | 'onEmendationLeave' | 'hovered'> {
  readonly segment: Segment<Mark, ShownChange>;
  /** The active claim where it stands on these words. */
  readonly lit: string | null;
}

/** A stretch with the same marks throughout. Underlines of names lie below each other, the longer name lower. */
const Words = memo(function Words({
  segment,
  lit,
  hovered,
  onHover,
  onPick,
  onEmendation,
  onEmendationLeave,
}: WordsProps) {
  const { from, to, shown, exact, change, marks, sign } = segment;
  const claims = marks.filter((mark) => mark.what === 'claim');
  const mentions = marks
    .filter((mark) => mark.what === 'mention')
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const on = (what: Mark['what'], id?: string | null) =>
    marks.some((mark) => mark.what === what && (id === undefined || mark.id === id));
  const active = lit !== null && on('claim', lit);
  const hover = hovered !== null && on('claim', hovered);
  const cue = (lit !== null && on('cue', lit)) || (hovered !== null && on('cue', hovered));
  let words: ReactNode = shown;
  mentions.slice(0, 2).forEach(({ mention }, depth) => {
    words = (
      <span className="name" data-hue={HUES[mention.type] ?? 'other'} data-depth={depth}>
        {words}
      </span>
    );
  });
  return (
    <>
      {/* Claims have keys and a list of their own. */}
      <span
        className="words"
        data-from={from}
        data-to={to}
        data-exact={exact}
        data-active={active || undefined}
        data-hover={hover || undefined}
        data-cue={cue || undefined}
        data-found={on('here') ? 'here' : on('found') ? 'found' : undefined}
        data-place={on('place') || undefined}
        data-chosen={on('chosen') || undefined}
        data-silent={on('silent') || undefined}
        data-refused={change?.refused || undefined}
        data-claims={claims.length > 0 ? claims.map(({ id }) => id).join(' ') : undefined}
        {...(claims.length > 0 && {
          onPointerEnter: () => onHover(smallest(claims).id),
          onPointerLeave: () => onHover(null),
          onClick: () => onPick(bySize(claims).map(({ id }) => id)),
        })}
      >
        {words}
      </span>
      {sign && change !== null && change.view.kind !== 'markup' && (
        // No line ends between the word and its sign.
        <span className="sign-place">
          {'\u2060'}
          <button
            type="button"
            className="sign"
            data-refused={change.refused}
            aria-label={`${change.refused ? 'Refused emendation' : 'Emendation'}: ${reads(change)}`}
            onClick={(event) => onEmendation(change.id, event.currentTarget, true)}
            onPointerEnter={(event) => onEmendation(change.id, event.currentTarget, false)}
            onPointerLeave={onEmendationLeave}
          >
            {change.refused ? '×' : '°'}
          </button>
        </span>
      )}
    </>
  );
});

/** "“die” for “the”", in words. */
export const reads = ({ original, corrected }: Pick<ShownChange, 'original' | 'corrected'>): string =>
  original === ''
    ? `“${corrected}” put in`
    : corrected === ''
      ? `“${original.trim()}” left out`
      : `“${original}” read as “${corrected}”`;

const bySize = <T extends { start: number; end: number }>(marks: readonly T[]): T[] =>
  [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
const smallest = <T extends { start: number; end: number }>(marks: readonly T[]): T => bySize(marks)[0]!;

interface BarsProps
  extends Pick<TextRowProps, 'marks' | 'claims' | 'active' | 'hovered' | 'onBars' | 'onHover' | 'onPick'> {
  readonly body: RefObject<HTMLElement | null>;
  /** What is drawn in the row: where that changes, the bars are measured again. */
  readonly cut: unknown;
}

/** Bars stand where the words were drawn: they are measured, once for each row and width. */
const Bars = memo(function Bars(props: BarsProps) {
  const { body, cut, marks, claims, active, hovered, onBars, onHover, onPick } = props;
  const [heights, setHeights] = useState<ReadonlyMap<string, readonly [number, number]>>(NONE);
  const [width, setWidth] = useState(0);
  const none = claims.length === 0;
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || none) return;
    let known = 0;
    const watch = new ResizeObserver(([entry]) => {
      const now = Math.round(entry!.contentRect.width);
      if (known !== 0 && now !== known) setWidth(now);
      known = now;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [body, none]);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || none) return;
    const found = new Map<string, [number, number]>();
    const origin = element.parentElement!.getBoundingClientRect().top;
    for (const segment of element.querySelectorAll<HTMLElement>('[data-claims]')) {
      const box = segment.getBoundingClientRect();
      if (box.height === 0) continue;
      const top = box.top - origin;
      const bottom = box.bottom - origin;
      for (const id of segment.dataset['claims']!.split(' ')) {
        const known = found.get(id);
        if (known) {
          known[0] = Math.min(known[0], top);
          known[1] = Math.max(known[1], bottom);
        } else found.set(id, [top, bottom]);
      }
    }
    setHeights(found);
    onBars(new Map([...found].map(([id, [top]]) => [id, top])));
  }, [cut, width, marks, none]);
  const bars = useMemo(() => {
    const list = claims.flatMap(({ id, review }) => {
      const height = heights.get(id);
      return height ? [{ id, review, start: Math.round(height[0]) + 3, end: Math.round(height[1]) - 3 }] : [];
    });
    const lane = lanes(list, MOST_LANES);
    return list.map((bar, i) => ({ ...bar, lane: lane[i]! }));
  }, [claims, heights]);
  return (
    <div className="row-bars" aria-hidden="true">
      {bars.map(({ id, review, start, end, lane }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the claims have keys and a list of their own
        // biome-ignore lint/a11y/useKeyWithClickEvents: the claims have keys and a list of their own
        <span
          key={id}
          className="bar"
          data-review={review}
          data-active={id === active || id === hovered}
          style={{ top: start, height: Math.max(8, end - start), right: lane * LANE }}
          onClick={() => onPick([id])}
          onPointerEnter={() => onHover(id)}
          onPointerLeave={() => onHover(null)}
        />
      ))}
    </div>
  );
});
const NONE: ReadonlyMap<string, readonly [number, number]> = new Map();
