/** Timeline: lanes of claims with their words at the left and their days at the right. */

import { type KeyboardEvent, type Ref, useMemo } from 'react';
import type { TimelineView } from '../../http/schemas/views.ts';
import { axisOf } from './axis.ts';
import { Bar, Hatching } from './bar.tsx';
import { type Extent, extentWords } from './extent.ts';
import { measureIn } from './measure.ts';
import type { Placed, Rows } from './rows.ts';
import { outside, partsOf } from './timeline-parts.ts';
import { DRAWN_OVER } from './unheard.ts';
import { wrap } from './wrap.ts';

export type Item = TimelineView['items'][number];

const HEAD = 30;
const LANE = 30;
const LINE = 18;
const SMALL = 15;
const PAD = 7;
const SIGNS: Readonly<Record<string, string>> = { proposed: '○', accepted: '✓', rejected: '✕', unsure: '?' };

/** A row of the timeline or of the telling as a button: chosen by focus, click, Enter. */
export function rowButton(
  claim: string,
  first: boolean,
  selected: string | null,
  onSelect: (c: string) => void,
) {
  return {
    role: 'button',
    tabIndex: selected === claim || (selected === null && first) ? 0 : -1,
    'data-evidence': claim,
    'data-selected': selected === claim,
    'aria-pressed': selected === claim,
    onClick: () => onSelect(claim),
    onFocus: () => onSelect(claim),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onSelect(claim);
    },
  } as const;
}

export function TimelineDrawing({
  rows,
  span,
  width,
  label,
  selected,
  onSelect,
  svg,
}: {
  readonly rows: Rows<Item>;
  readonly span: readonly [number, number];
  readonly width: number;
  readonly label: string;
  readonly selected: string | null;
  readonly onSelect: (claim: string) => void;
  readonly svg: Ref<SVGSVGElement>;
}) {
  const words = Math.max(220, Math.min(430, Math.round(width * 0.46)));
  const left = words + 24;
  const right = width - 14;
  const axis = axisOf(span, [left, right], Math.max(3, Math.floor((right - left) / 80)));
  const laid = useMemo(() => layRows(rows, words), [rows, words]);
  const first = rows.lanes[0]?.placed[0]?.item.claim;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it
    <svg
      ref={svg}
      className="drawing timeline"
      role="group"
      aria-label={label}
      viewBox={`0 0 ${width} ${laid.height}`}
      width={width}
      height={laid.height}
    >
      <Hatching />
      <clipPath id="timeline-field">
        <rect x={left - 40} y={0} width={right - left + 54} height={laid.height} />
      </clipPath>
      {axis.ticks.map(({ x, words: says }) => (
        <g key={x}>
          <path className="line-tick" d={`M${x},${HEAD - 6}V${laid.height}`} />
          <text className="line-tick-words" x={x} y={HEAD - 12} textAnchor="middle">
            {says}
          </text>
        </g>
      ))}
      {laid.lanes.map(({ name, y, rows: placed }) => (
        <g key={name}>
          <path className="line-rule" d={`M0,${y + 4}H${width}`} />
          <text className="line-lane" x={4} y={y + 23}>
            {name}
          </text>
          {placed.map(({ item, extent, top, height, lines, when }) => {
            const parts = partsOf(extent, axis.x);
            const gone = outside(parts, [left, right]);
            const y0 = top + PAD + LINE / 2;
            return (
              <g key={item.claim} data-review={item.review}>
                <g
                  className="line-row"
                  data-review={item.review}
                  aria-label={`${item.label}: ${extentWords(extent)}. ${item.review}.`}
                  {...rowButton(item.claim, item.claim === first, selected, onSelect)}
                >
                  <rect className="line-ground" x={1} y={top} width={width - 2} height={height} rx={2} />
                </g>
                {/* The name of the button says all of it. */}
                <g {...DRAWN_OVER}>
                  <text className="line-aside" x={6} y={top + PAD + 12}>
                    {SIGNS[item.review] ?? ''}
                  </text>
                  {lines.map((line, i) => (
                    <text key={`${i}${line}`} className="line-words" x={22} y={top + PAD + 12 + i * LINE}>
                      {line}
                    </text>
                  ))}
                  {when.map((line, i) => (
                    <text
                      key={`${i}${line}`}
                      className="line-when"
                      x={22}
                      y={top + PAD + 10 + lines.length * LINE + i * SMALL}
                    >
                      {line}
                    </text>
                  ))}
                  {gone === null ? (
                    <g clipPath="url(#timeline-field)">
                      <Bar parts={parts} y={y0} review={item.review} solid={extent.core.kind === 'certain'} />
                    </g>
                  ) : reachesIn(extent, gone) ? (
                    <>
                      <path className="part-line part-unknown" d={`M${left},${y0}H${right}`} />
                      <text
                        className="line-aside line-halo"
                        x={(left + right) / 2}
                        y={y0 + 4}
                        textAnchor="middle"
                      >
                        ?
                      </text>
                    </>
                  ) : (
                    <text
                      className="line-aside"
                      x={gone === 'before' ? left : right}
                      y={y0 + 4}
                      textAnchor={gone === 'before' ? 'start' : 'end'}
                    >
                      {gone === 'before' ? '← earlier' : 'later →'}
                    </text>
                  )}
                </g>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Known only to have been by a day that lies beyond: it may be anywhere in what is shown. */
const reachesIn = ({ before, after }: Extent, gone: 'before' | 'after') =>
  (gone === 'after' ? before : after).kind === 'fade';

function layRows(rows: Rows<Item>, words: number) {
  let y = HEAD;
  const lanes = rows.lanes.map(({ name, placed }) => {
    const at = y;
    y += LANE;
    const laid = placed.map((one: Placed<Item>) => {
      const lines = wrap(
        one.item.label,
        words - 26,
        measureIn(14, 400, '"Source Serif 4 Variable", serif'),
        3,
      );
      const when = wrap(extentWords(one.extent), words - 26, measureIn(12), 2);
      const height = lines.length * LINE + when.length * SMALL + 2 * PAD;
      const row = { ...one, lines, when, top: y, height };
      y += height;
      return row;
    });
    y += 8;
    return { name, y: at, rows: laid };
  });
  return { lanes, height: y + 6 };
}
