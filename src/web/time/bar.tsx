/** A bar of a timeline: solid, hatched, fading, bracketed, as its parts say. */

import type { Part } from './timeline-parts.ts';

/** Slanted lines; a drawing that shows bars has it once. */
export function Hatching() {
  return (
    <defs>
      {(['proposed', 'accepted', 'rejected', 'unsure'] as const).map((review) => (
        <pattern
          key={review}
          id={`hatch-${review}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
          data-review={review}
        >
          <rect className="part" width="1.6" height="5" />
        </pattern>
      ))}
    </defs>
  );
}

const HIGH = 12;
const STEPS = [0.75, 0.5, 0.3, 0.15];

/** @param y middle of the bar */
export function Bar({
  parts,
  y,
  review,
  solid = false,
}: {
  readonly parts: readonly Part[];
  readonly y: number;
  readonly review: string;
  /** Whether what fades fades from solid rather than from nothing certain. */
  readonly solid?: boolean;
}) {
  return (
    <g data-review={review}>
      {parts.map((part, i) => (
        <Drawn key={`${i}${part.kind}`} part={part} y={y} review={review} solid={solid} />
      ))}
    </g>
  );
}

function Drawn({
  part,
  y,
  review,
  solid,
}: {
  readonly part: Part;
  readonly y: number;
  readonly review: string;
  readonly solid: boolean;
}) {
  const top = y - HIGH / 2;
  switch (part.kind) {
    case 'solid':
      return (
        <rect className="part" x={part.from} y={top} width={Math.max(2, part.to - part.from)} height={HIGH} />
      );
    case 'hatched':
      return (
        <g>
          <rect
            x={part.from}
            y={top}
            width={Math.max(3, part.to - part.from)}
            height={HIGH}
            fill={`url(#hatch-${review})`}
          />
          <path
            className="part-line"
            d={`M${part.from},${top}H${Math.max(part.from + 3, part.to)}M${part.from},${top + HIGH}H${Math.max(part.from + 3, part.to)}`}
          />
        </g>
      );
    case 'fade': {
      const step = (part.to - part.from) / STEPS.length;
      return (
        <g>
          {STEPS.map((opacity, n) => (
            <rect
              key={opacity}
              className="part"
              x={Math.min(part.from + step * n, part.from + step * (n + 1))}
              y={solid ? top : y - 2}
              width={Math.abs(step) - 1}
              height={solid ? HIGH : 4}
              opacity={opacity}
            />
          ))}
          <text
            className="line-aside"
            x={part.to + Math.sign(step) * 3}
            y={y + 4}
            textAnchor={step > 0 ? 'start' : 'end'}
          >
            ?
          </text>
        </g>
      );
    }
    case 'open': {
      const way = Math.sign(part.to - part.from);
      return (
        <path
          className="part"
          d={`M${part.from},${top}H${part.to - way * 8}V${top - 3}L${part.to},${y}L${part.to - way * 8},${top + HIGH + 3}V${top + HIGH}H${part.from}Z`}
        />
      );
    }
    case 'bracket':
      return (
        <path
          className="part-line"
          strokeWidth={2}
          d={`M${part.at - 1},${top - 2}H${part.at - 5}V${top + HIGH + 2}H${part.at - 1}M${part.at + 1},${top - 2}H${part.at + 5}V${top + HIGH + 2}H${part.at + 1}`}
        />
      );
    case 'point':
      return (
        <path
          className="part"
          d={`M${part.at},${y - 7}L${part.at + 7},${y}L${part.at},${y + 7}L${part.at - 7},${y}Z`}
        />
      );
    case 'edge':
      return <path className="part-line" d={`M${part.at},${top - 2}V${top + HIGH + 2}`} />;
  }
}

/** What the parts of a bar mean. */
export function BarLegend() {
  const rows: readonly (readonly [string, readonly Part[], boolean])[] = [
    ['certain, as the voice says', [{ kind: 'solid', from: 6, to: 44 }], false],
    ['possible, or on some day in it', [{ kind: 'hatched', from: 6, to: 44 }], false],
    ['an end that no source gives', [{ kind: 'fade', from: 4, to: 38 }], true],
    ['goes on, as a source says', [{ kind: 'open', from: 6, to: 44 }], false],
    ['only this day is attested', [{ kind: 'bracket', at: 25 }], false],
    ['happened on this day', [{ kind: 'point', at: 25 }], false],
  ];
  return (
    <ul className="legend" aria-label="What the bars mean">
      {rows.map(([says, parts, solid]) => (
        <li key={says}>
          <svg width="50" height="18" viewBox="0 0 50 18" aria-hidden="true" className="drawing">
            <Bar parts={parts} y={9} review="proposed" solid={solid} />
          </svg>
          {says}
        </li>
      ))}
    </ul>
  );
}
