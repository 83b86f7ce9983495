/**
 * Chart layout: a place for every box and line of an organ's chart, over all dates together. A box has
 * the same place on every date, so that dragging the date moves nothing that stays.
 */
import dagre from '@dagrejs/dagre';
import type { ChartView } from '../../http/schemas/views.ts';

export type ChartShape = Pick<ChartView, 'boxes' | 'lines'>;
export type ChartBox = ChartView['boxes'][number];
export type ChartLine = ChartView['lines'][number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface ChartLayout {
  readonly boxes: ReadonlyMap<string, Box>;
  /** Points of each line from the superior down. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The same for the same link on every date. */
export const lineKey = ({ from, to, type, basis }: Pick<ChartLine, 'from' | 'to' | 'type' | 'basis'>) =>
  `${from}\u0000${to}\u0000${type}\u0000${basis}`;

const MARGIN = 16;

/**
 * @param charts the same chart on several dates, in the order of the dates
 * @param height how high a box must be, in pixels
 */
export function layoutChart(
  charts: readonly ChartShape[],
  width: number,
  height: (box: ChartBox) => number,
): ChartLayout {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 64, edgesep: 28, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const heights = new Map<string, number>();
  for (const { boxes } of charts)
    for (const box of boxes) heights.set(box.key, Math.max(heights.get(box.key) ?? 0, height(box)));
  for (const [key, high] of heights) graph.setNode(key, { width, height: high });
  for (const { lines } of charts)
    for (const line of lines)
      if (heights.has(line.from) && heights.has(line.to) && line.from !== line.to)
        graph.setEdge(line.from, line.to, { width: 12, height: 12 }, lineKey(line));
  dagre.layout(graph);
  const boxes = new Map(
    graph.nodes().map((key): [string, Box] => {
      const node = graph.node(key) as { x: number; y: number; width: number; height: number };
      return [
        key,
        { x: node.x - node.width / 2, y: node.y - node.height / 2, width: node.width, height: node.height },
      ];
    }),
  );
  const lines = new Map(
    graph
      .edges()
      .map((edge): [string, readonly Point[]] => [
        edge.name ?? '',
        ((graph.edge(edge) as { points?: Point[] }).points ?? []).map(({ x, y }) => ({ x, y })),
      ]),
  );
  const { width: wide = 0, height: high = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    boxes,
    lines,
    width: Number.isFinite(wide) ? wide : 0,
    height: Number.isFinite(high) ? high : 0,
  };
}

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

const at = ({ x, y }: Point) => `${round(x)},${round(y)}`;
const round = (n: number) => Math.round(n * 10) / 10;

/** The point half way along the straight pieces between the points, and the direction there. */
export function middleOf(points: readonly Point[]): Point & { readonly angle: number } {
  const lengths = points.slice(1).map((p, i) => Math.hypot(p.x - points[i]!.x, p.y - points[i]!.y));
  let left = lengths.reduce((sum, one) => sum + one, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const a = points[i]!;
    const b = points[i + 1]!;
    if (left <= length && length > 0) {
      const part = left / length;
      return {
        x: a.x + (b.x - a.x) * part,
        y: a.y + (b.y - a.y) * part,
        angle: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI,
      };
    }
    left -= length;
  }
  return { ...(points[0] ?? { x: 0, y: 0 }), angle: 90 };
}

/** Verdicts that leave it open whether it held on the day. */
export const uncertain = (verdict: string) =>
  verdict === 'possible' || verdict === 'assumed' || verdict === 'contiguous';
