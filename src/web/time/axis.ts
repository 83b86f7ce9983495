/** Axis: days to pixels, with ticks that say what they are. */
import { scaleUtc } from 'd3-scale';

const DAY_MS = 86_400_000;

export interface Tick {
  readonly x: number;
  readonly words: string;
}
export interface Axis {
  readonly x: (day: number) => number;
  /** The day at a place, rounded. */
  readonly day: (x: number) => number;
  readonly ticks: readonly Tick[];
}

/** @param span first and last day; @param range left and right in pixels */
export function axisOf(
  span: readonly [number, number],
  range: readonly [number, number],
  ticks: number,
): Axis {
  const [from, to] = span[0] === span[1] ? [span[0] - 1, span[1] + 1] : span;
  const scale = scaleUtc()
    .domain([new Date(from * DAY_MS), new Date((to + 1) * DAY_MS)])
    .range([...range]);
  return {
    x: (day) => scale(new Date(day * DAY_MS)),
    day: (x) => Math.round(scale.invert(x).getTime() / DAY_MS),
    ticks: scale
      .ticks(ticks)
      .filter((date) => date.getTime() % DAY_MS === 0)
      .map((date) => ({ x: scale(date), words: tickWords(date) })),
  };
}

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function tickWords(date: Date): string {
  const month = SHORT[date.getUTCMonth()]!;
  if (date.getUTCDate() !== 1) return `${date.getUTCDate()} ${month}`;
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : `${month} ${date.getUTCFullYear()}`;
}

/** A span wider or narrower around its middle, or moved along; never narrower than a month. */
export function zoomed(
  span: readonly [number, number],
  by: number,
  around = (span[0] + span[1]) / 2,
): readonly [number, number] {
  const from = Math.round(around - (around - span[0]) * by);
  const to = Math.round(around + (span[1] - around) * by);
  return to - from < 30 ? [Math.round(around) - 15, Math.round(around) + 15] : [from, to];
}
export function moved(span: readonly [number, number], part: number): readonly [number, number] {
  const by = Math.round((span[1] - span[0]) * part);
  return [span[0] + by, span[1] + by];
}
/** With a little room on both sides. */
export function roomy(span: readonly [number, number]): readonly [number, number] {
  const room = Math.max(20, Math.round((span[1] - span[0]) * 0.06));
  return [span[0] - room, span[1] + room];
}
