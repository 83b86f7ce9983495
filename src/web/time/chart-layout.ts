/**
 * Chart layout: a place for every box and line of an organ's chart, over all dates together. A box has
 * the same place on every date, so that dragging the date moves nothing that stays.
 */
import { Graph, layout } from '@dagrejs/dagre';
import type { ChartView } from '../../http/schemas/views.ts';

export type ChartHolder = Pick<
  ChartView['boxes'][number]['holders'][number],
  'person' | 'role' | 'type' | 'basis' | 'verdict' | 'claims'
>;
export type ChartBox = Pick<ChartView['boxes'][number], 'key' | 'name'> & {
  readonly holders: readonly ChartHolder[];
};
export type ChartLine = ChartView['lines'][number];
/** Of a chart or of the chain of an answer, what is drawn. */
export interface ChartShape {
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
export interface Route {
  /** From the superior to the subordinate. */
  readonly points: readonly Point[];
  /** Middle of the words beside it. */
  readonly label: Point;
}
export interface ChartLayout {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: ReadonlyMap<string, Route>;
  readonly width: number;
  readonly height: number;
}

/** The same for the same link on every date. */
export const lineKey = ({ from, to, type, basis }: Pick<ChartLine, 'from' | 'to' | 'type' | 'basis'>) =>
  `${from}>${to}:${type}:${basis}`;

/** What dagre is told and tells; its own types do not resolve. */
interface Laid extends Point {
  readonly width: number;
  readonly height: number;
  readonly points?: readonly Point[];
}

/**
 * @param charts the same chart on several dates, in the order of the dates
 * @param size width and height that a box needs
 * @param label width of the words beside a line
 */
export function layoutChart(
  charts: readonly ChartShape[],
  size: (box: ChartBox) => { readonly width: number; readonly height: number },
  label: (line: ChartLine) => number,
): ChartLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 32, ranksep: 44, edgesep: 20, marginx: 12, marginy: 12 });
  const sizes = new Map<string, { width: number; height: number }>();
  for (const { boxes } of charts)
    for (const box of boxes) {
      const { width, height } = size(box);
      const before = sizes.get(box.key);
      sizes.set(box.key, {
        width: Math.max(before?.width ?? 0, width),
        height: Math.max(before?.height ?? 0, height),
      });
    }
  for (const [key, needed] of sizes) graph.setNode(key, { ...needed });
  const ends = new Map<string, readonly [string, string]>();
  for (const { lines } of charts)
    for (const line of lines) {
      const key = lineKey(line);
      if (!sizes.has(line.from) || !sizes.has(line.to) || line.from === line.to || ends.has(key)) continue;
      ends.set(key, [line.from, line.to]);
      graph.setEdge(
        line.from,
        line.to,
        { width: label(line), height: 18, labelpos: 'r', labeloffset: 7 },
        key,
      );
    }
  if (sizes.size > 0) layout(graph);
  const boxes = new Map<string, Box>();
  for (const key of sizes.keys()) {
    const { x, y, width, height } = graph.node(key) as Laid;
    boxes.set(key, { x: x - width / 2, y: y - height / 2, width, height });
  }
  const lines = new Map<string, Route>();
  for (const [key, [from, to]] of ends) {
    const edge = graph.edge(from, to, key) as Laid;
    lines.set(key, {
      points: (edge.points ?? []).map(({ x, y }) => ({ x, y })),
      label: { x: edge.x, y: edge.y },
    });
  }
  const all = graph.graph() as { width?: number; height?: number };
  return { boxes, lines, width: finite(all.width), height: finite(all.height) };
}

const finite = (n: number | undefined) => (n !== undefined && Number.isFinite(n) ? Math.ceil(n) : 0);

/** A smooth path through points. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${at(first)}`;
  let previous = first;
  for (const point of rest) {
    const half = (previous.y + point.y) / 2;
    path += `C${at({ x: previous.x, y: half })} ${at({ x: point.x, y: half })} ${at(point)}`;
    previous = point;
  }
  return path;
}

/** A broken path: two pieces with an end each, and a gap in the middle. */
export function brokenPath(points: readonly Point[], gap = 12): string {
  const length = lengthOf(points);
  if (length <= gap * 2) return straight(points);
  const middle = length / 2;
  const before = alongTo(points, middle - gap / 2);
  const after = alongTo(points.toReversed(), middle - gap / 2);
  return [before, after].map((piece) => `${straight(piece)}${bar(piece)}`).join('');
}

const straight = (points: readonly Point[]) =>
  points.map((p, i) => `${i === 0 ? 'M' : 'L'}${at(p)}`).join('');

/** A short line across the end of a piece. */
function bar(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const across = { x: (-(end.y - before.y) / length) * 6, y: ((end.x - before.x) / length) * 6 };
  return `M${at({ x: end.x - across.x, y: end.y - across.y })}L${at({ x: end.x + across.x, y: end.y + across.y })}`;
}

const lengthOf = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, p, i) => sum + Math.hypot(p.x - points[i]!.x, p.y - points[i]!.y), 0);

function alongTo(points: readonly Point[], length: number): readonly Point[] {
  const kept: Point[] = [];
  let left = length;
  for (const [i, point] of points.entries()) {
    const previous = points[i - 1];
    const step = previous ? Math.hypot(point.x - previous.x, point.y - previous.y) : 0;
    if (previous && step > left) {
      const part = left / step;
      kept.push({
        x: previous.x + (point.x - previous.x) * part,
        y: previous.y + (point.y - previous.y) * part,
      });
      return kept;
    }
    left -= step;
    kept.push(point);
  }
  return kept;
}

/** A small triangle at the end of a line. */
export function headOf(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const unit = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const back = { x: end.x - unit.x * 8, y: end.y - unit.y * 8 };
  return `M${at(end)}L${at({ x: back.x - unit.y * 4, y: back.y + unit.x * 4 })}L${at({ x: back.x + unit.y * 4, y: back.y - unit.x * 4 })}Z`;
}

const at = ({ x, y }: Point) => `${round(x)},${round(y)}`;
const round = (n: number) => Math.round(n * 10) / 10;

/** Verdicts that leave it open whether it held on the day. */
export const uncertain = (verdict: string) =>
  verdict === 'possible' || verdict === 'assumed' || verdict === 'contiguous';
