/** Network: names, and a line for each way in which claims say that they communicated. */

import { type KeyboardEvent, type Ref, useMemo } from 'react';
import { typeWords } from './chart-drawing.tsx';
import { headOf } from './chart-layout.ts';
import { measureIn } from './measure.ts';
import {
  bentLine,
  type DrawnLink,
  layoutNetwork,
  type NetworkLink,
  type NetworkNode,
} from './network-layout.ts';
import { UNHEARD } from './unheard.ts';
import { wrap } from './wrap.ts';

/** The same for the same link. */
export const linkKey = ({ from, to, type, denied, claims }: NetworkLink) =>
  `${from}>${to}:${type}${denied ? ':denied' : ''}:${claims[0] ?? ''}`;

const words = ({ type, denied }: NetworkLink) => (denied ? `denied: ${typeWords(type)}` : typeWords(type));

export const hands = ({ type }: NetworkLink) => type === 'interception';

export function NetworkDrawing({
  nodes,
  links,
  label,
  selected,
  onSelect,
  svg,
}: {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly label: string;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly svg: Ref<SVGSVGElement>;
}) {
  const layout = useMemo(() => {
    const measure = measureIn(13, 560);
    return layoutNetwork(
      { nodes, links },
      ({ name }) => Math.min(180, measure(name) + 16) / 2,
      (link) => measureIn(12)(words(link)) / 2 + 6,
    );
  }, [nodes, links]);
  const press = (key: string) => ({
    role: 'button',
    tabIndex: 0,
    'aria-pressed': selected === key,
    'data-selected': selected === key,
    onClick: () => onSelect(key),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onSelect(key);
    },
  });
  return (
    <div className="drawing-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it */}
      <svg
        ref={svg}
        className="drawing network"
        role="group"
        aria-label={label}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        {layout.links.map((drawn: DrawnLink) => {
          const { link, middle } = drawn;
          const a = layout.nodes.get(link.from);
          const b = layout.nodes.get(link.to);
          if (!a || !b) return null;
          const { path, end } = bentLine(a, b, middle);
          const key = linkKey(link);
          return (
            <g
              key={key}
              className="net-link"
              data-denied={link.denied}
              data-hands={hands(link)}
              aria-label={`${link.denied ? 'Denied. ' : ''}${link.says} On the line: ${words(link)}.`}
              {...press(key)}
            >
              <path className="chart-hit" d={path} />
              <path className="net-stroke" d={path} />
              <path className="net-head" d={headOf(end)} />
              <text {...UNHEARD} className="net-type" x={middle.x} y={middle.y + 4} textAnchor="middle">
                {words(link)}
              </text>
            </g>
          );
        })}
        {nodes.map(({ key, name, type }) => {
          const at = layout.nodes.get(key);
          if (!at) return null;
          const lines = wrap(name, 160, measureIn(13, 560), 2);
          return (
            <g key={key} transform={`translate(${at.x},${at.y})`}>
              <Dot type={type} />
              {lines.map((line, i) => (
                <text
                  key={`${i}${line}`}
                  className="net-name"
                  data-type={type}
                  textAnchor="middle"
                  y={22 + i * 15}
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Persons are round, organs square, groups two rounds; what has no name is dashed. */
function Dot({ type }: { readonly type: string }) {
  if (type === 'Organization')
    return <rect className="net-dot" data-type={type} x={-6} y={-6} width={12} height={12} />;
  if (type === 'Group')
    return (
      <>
        <circle className="net-dot" data-type={type} cx={-4} r={6} />
        <circle className="net-dot" data-type={type} cx={4} r={6} />
      </>
    );
  return <circle className="net-dot" data-type={type} r={6.5} />;
}

/** What the marks mean. */
export function NetworkLegend() {
  return (
    <ul className="legend" aria-label="What the marks mean">
      {(
        [
          ['Person', 'person'],
          ['Organization', 'organ'],
          ['Group', 'group'],
          ['unnamed', 'not named'],
        ] as const
      ).map(([type, says]) => (
        <li key={type}>
          <svg width="24" height="16" viewBox="-12 -8 24 16" aria-hidden="true" className="drawing">
            <Dot type={type} />
          </svg>
          {says}
        </li>
      ))}
      {(
        [
          [false, false, 'communicated'],
          [true, false, 'fell into the hands of'],
          [false, true, 'denied'],
        ] as const
      ).map(([inHands, denied, says]) => (
        <li key={says}>
          <svg width="46" height="12" viewBox="0 0 46 12" aria-hidden="true" className="drawing">
            <g className="net-link" data-hands={inHands} data-denied={denied}>
              <path className="net-stroke" d="M2,6H44" />
            </g>
          </svg>
          {says}
        </li>
      ))}
    </ul>
  );
}
