/** Drawing of a chart: boxes with their holders, lines from above to below. Each is a button for its claims. */

import { type KeyboardEvent, type Ref, useMemo } from 'react';
import {
  brokenPath,
  type ChartBox,
  type ChartHolder,
  type ChartLine,
  type ChartShape,
  headOf,
  layoutChart,
  lineKey,
  pathOf,
  uncertain,
} from './chart-layout.ts';
import { measureIn } from './measure.ts';
import { UNHEARD } from './unheard.ts';
import { wrap } from './wrap.ts';
import './drawing.css';

const PAD = 10;
const NAME = 14;
const SMALL = 12;
const LINE = 17;
const WIDE = 210;

/** "head, in law · contested"; what is evidenced needs no word. */
export const postWords = ({ role, type, basis, verdict }: ChartHolder): string =>
  [
    [role ?? type, basis === 'in-law' ? 'in law' : basis === 'in-fact' ? 'in fact' : null]
      .filter((one) => one !== null && one !== '')
      .join(', '),
    verdict === 'evidenced' ? '' : verdict,
  ]
    .filter((one) => one !== '')
    .join(' · ');

export const typeWords = (type: string) => type.replaceAll('-', ' ');

interface Written {
  readonly text: string;
  readonly as: 'name' | 'person' | 'post' | 'person fact';
}

function written(box: ChartBox): readonly Written[] {
  const inner = WIDE - 2 * PAD;
  const lines: Written[] = wrap(box.name, inner, measureIn(NAME, 620), 3).map((text) => ({
    text,
    as: 'name',
  }));
  for (const holder of box.holders) {
    for (const text of wrap(holder.person, inner - 8, measureIn(SMALL + 1, 500), 2))
      lines.push({ text, as: holder.basis === 'in-fact' ? 'person fact' : 'person' });
    for (const text of wrap(postWords(holder), inner - 8, measureIn(SMALL), 2))
      lines.push({ text, as: 'post' });
  }
  return lines;
}

const lineWords = (line: ChartLine): string =>
  [typeWords(line.type), line.contested ? 'contested' : uncertain(line.verdict) ? line.verdict : '']
    .filter((one) => one !== '')
    .join(', ');

export function ChartDrawing({
  shape,
  over = [shape],
  label,
  selected,
  onSelect,
  svg,
}: {
  readonly shape: ChartShape;
  /** All dates for which places are kept. */
  readonly over?: readonly ChartShape[];
  readonly label: string;
  readonly selected?: string | null;
  readonly onSelect?: (key: string) => void;
  readonly svg?: Ref<SVGSVGElement>;
}) {
  const layout = useMemo(
    () =>
      layoutChart(
        over,
        (box) => {
          const lines = written(box);
          const wide = Math.max(
            120,
            ...lines.map(
              ({ text, as }) => measureIn(as === 'name' ? NAME : SMALL + 1, 620)(text) + 2 * PAD + 8,
            ),
          );
          return { width: Math.min(WIDE, Math.ceil(wide)), height: lines.length * LINE + 2 * PAD };
        },
        (line) => Math.ceil(measureIn(SMALL)(lineWords(line))) + 4,
      ),
    [over],
  );
  const press = (key: string) => ({
    role: onSelect ? 'button' : 'img',
    tabIndex: onSelect ? 0 : undefined,
    'aria-pressed': onSelect ? selected === key : undefined,
    onClick: () => onSelect?.(key),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onSelect?.(key);
    },
  });
  const byKey = new Map(shape.boxes.map((box) => [box.key, box]));
  return (
    <div className="drawing-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it */}
      <svg
        ref={svg}
        className="drawing chart"
        role="group"
        aria-label={label}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        {shape.lines.map((line) => {
          const key = lineKey(line);
          const route = layout.lines.get(key);
          if (!route) return null;
          const path = line.contested ? brokenPath(route.points) : pathOf(route.points);
          return (
            <g
              key={key}
              className="chart-line"
              data-basis={line.basis}
              data-uncertain={uncertain(line.verdict)}
              data-contested={line.contested}
              data-selected={selected === key}
              aria-label={line.says}
              {...press(key)}
            >
              <path className="chart-hit" d={pathOf(route.points)} />
              <path className="chart-stroke" d={path} />
              <path className="chart-head" d={headOf(route.points)} />
              <text
                {...UNHEARD}
                className="chart-type"
                x={route.label.x}
                y={route.label.y + 4}
                textAnchor="middle"
              >
                {lineWords(line)}
              </text>
            </g>
          );
        })}
        {[...layout.boxes].map(([key, place]) => {
          const box = byKey.get(key);
          if (!box) return null;
          return (
            <g
              key={key}
              className="chart-box"
              data-selected={selected === key}
              transform={`translate(${place.x},${place.y})`}
              aria-label={boxWords(box)}
              {...press(key)}
            >
              <rect className="chart-ground" width={place.width} height={place.height} rx={3} />
              {written(box).map(({ text, as }, i) => (
                <text
                  {...UNHEARD}
                  key={`${i}${text}`}
                  className={`chart-${as.split(' ')[0]}`}
                  data-fact={as.endsWith('fact')}
                  x={as === 'name' ? PAD : PAD + 8}
                  y={PAD + 12 + i * LINE}
                >
                  {`${text} `}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** A box read out. */
export function boxWords({ name, holders }: ChartBox): string {
  const who = holders.map((holder) => {
    const post = postWords(holder);
    return post === '' ? holder.person : `${holder.person}, ${post}`;
  });
  return who.length === 0 ? name : `${name}: ${who.join('; ')}`;
}

/** What the kinds of line mean. */
export function ChartLegend() {
  const rows = [
    ['in-law', false, false, 'in law'],
    ['in-fact', false, false, 'in fact'],
    ['unsaid', false, false, 'not said which'],
    ['in-law', true, false, 'uncertain on this day'],
    ['in-law', false, true, 'contested'],
  ] as const;
  return (
    <ul className="legend" aria-label="What the lines mean">
      {rows.map(([basis, unsure, contested, says]) => (
        <li key={says}>
          <svg width="46" height="14" viewBox="0 0 46 14" aria-hidden="true" className="drawing">
            <g className="chart-line" data-basis={basis} data-uncertain={unsure} data-contested={contested}>
              <path
                className="chart-stroke"
                d={
                  contested
                    ? brokenPath([
                        { x: 2, y: 7 },
                        { x: 44, y: 7 },
                      ])
                    : 'M2,7L44,7'
                }
              />
            </g>
          </svg>
          {says}
        </li>
      ))}
    </ul>
  );
}
