/** Telling: what a source tells in the order in which it tells it, beside the order of days, with lines between. */

import { type Ref, useMemo } from 'react';
import { extentWords } from './extent.ts';
import { measureIn } from './measure.ts';
import type { Told } from './telling.ts';
import { type Item, rowButton } from './timeline-drawing.tsx';
import { DRAWN_OVER, UNHEARD } from './unheard.ts';
import { wrap } from './wrap.ts';

const HEAD = 34;
const LINE = 18;
const PAD = 8;

export function TellingDrawing({
  told,
  width,
  label,
  selected,
  onSelect,
  svg,
}: {
  readonly told: readonly Told<Item>[];
  readonly width: number;
  readonly label: string;
  readonly selected: string | null;
  readonly onSelect: (claim: string) => void;
  readonly svg: Ref<SVGSVGElement>;
}) {
  const leftWide = Math.round(width * 0.44);
  const rightFrom = Math.round(width * 0.66);
  const laid = useMemo(() => {
    const serif = measureIn(14, 400, '"Source Serif 4 Variable", serif');
    let y = HEAD;
    const left = told.map((one) => {
      const lines = wrap(one.item.label, leftWide - 40, serif, 3);
      const row = { one, lines, y, height: lines.length * LINE + 2 * PAD };
      y += row.height;
      return row;
    });
    const bottom = y;
    // One place for all that the days do not tell apart.
    const places = new Map<number, string>();
    for (const { one } of left)
      if (one.dated !== null && one.extent !== null) places.set(one.dated, extentWords(one.extent));
    const gap = places.size === 0 ? 0 : (bottom - HEAD) / places.size;
    const right = new Map(
      [...places].map(([place, when]) => {
        const lines = wrap(when, width - rightFrom - 34, measureIn(12), gap < 34 ? 1 : 2);
        return [place, { lines, y: HEAD + gap * (place + 0.5) }] as const;
      }),
    );
    return { left, right, height: bottom + 8 };
  }, [told, leftWide, rightFrom, width]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it
    <svg
      ref={svg}
      className="drawing telling"
      role="group"
      aria-label={label}
      viewBox={`0 0 ${width} ${laid.height}`}
      width={width}
      height={laid.height}
    >
      <text className="line-lane" x={6} y={20}>
        As it is told
      </text>
      <text className="line-lane" x={rightFrom} y={20}>
        By date
      </text>
      {laid.left.map(({ one, lines, y, height }, i) => {
        const { item } = one;
        const to = one.dated === null ? undefined : laid.right.get(one.dated);
        const middle = y + height / 2;
        return (
          <g key={item.claim} data-review={item.review}>
            <g
              className="line-row"
              data-review={item.review}
              aria-label={`Told ${one.told + 1}: ${item.label}. ${one.extent === null ? 'No day is known' : extentWords(one.extent)}${one.dated === null ? '' : `, by date ${one.dated + 1}`}${one.back ? '; the telling goes back' : ''}.`}
              {...rowButton(item.claim, i === 0, selected, onSelect)}
            >
              <rect className="line-ground" x={1} y={y} width={leftWide} height={height} rx={2} />
            </g>
            <g {...DRAWN_OVER}>
              <text className="line-aside" x={24} y={y + PAD + 12} textAnchor="end">
                {one.told + 1}
              </text>
              {lines.map((line, n) => (
                <text key={`${n}${line}`} className="line-words" x={34} y={y + PAD + 12 + n * LINE}>
                  {line}
                </text>
              ))}
              {to === undefined ? (
                <text className="line-aside line-halo" x={leftWide + 8} y={middle + 4}>
                  no day is known
                </text>
              ) : (
                <path
                  className="tell-link"
                  data-back={one.back}
                  d={`M${leftWide + 4},${middle}C${leftWide + (rightFrom - leftWide) / 2},${middle} ${leftWide + (rightFrom - leftWide) / 2},${to.y} ${rightFrom - 6},${to.y}`}
                />
              )}
            </g>
          </g>
        );
      })}
      {[...laid.right].map(([place, { lines, y }]) => (
        <g key={place}>
          <text {...UNHEARD} className="line-aside" x={rightFrom + 16} y={y + 4} textAnchor="end">
            {place + 1}
          </text>
          {lines.map((line, n) => (
            <text
              key={`${n}${line}`}
              className="line-when"
              x={rightFrom + 24}
              y={y + 4 + (n - (lines.length - 1) / 2) * 15}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
