/**
 * Network layout: who communicated with whom, placed once by forces that start from the same places and
 * use no chance, so that the same case is always drawn alike.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NetworkView } from '../../http/schemas/views.ts';
import type { Point } from './chart-layout.ts';

export type NetworkNode = NetworkView['nodes'][number];
export type NetworkLink = NetworkView['links'][number];

export interface NetworkLayout {
  readonly nodes: ReadonlyMap<string, Point>;
  readonly links: readonly DrawnLink[];
  readonly width: number;
  readonly height: number;
}
export interface DrawnLink {
  readonly link: NetworkLink;
  /** How far it bends aside, so that several between the same two lie apart; in pixels. */
  readonly bend: number;
}

interface Node extends SimulationNodeDatum {
  readonly key: string;
  readonly name: string;
}

const STEPS = 320;

/** @param half half the width of a name, in pixels */
export function layoutNetwork(
  { nodes, links }: Pick<NetworkView, 'nodes' | 'links'>,
  half: (node: NetworkNode) => number,
): NetworkLayout {
  const sorted = nodes.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const placed: Node[] = sorted.map((node) => ({ key: node.key, name: node.name }));
  const widths = new Map(sorted.map((node) => [node.key, half(node)]));
  const known = new Set(sorted.map(({ key }) => key));
  const usable = links.filter(({ from, to }) => known.has(from) && known.has(to));
  const springs: SimulationLinkDatum<Node>[] = usable
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => ({ source: from as unknown as Node, target: to as unknown as Node }));
  forceSimulation(placed)
    .force('charge', forceManyBody().strength(-520).distanceMax(700))
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node>>(springs)
        .id(({ key }) => key)
        .distance(150)
        .strength(0.35),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.11))
    .force('apart', forceCollide<Node>(({ key }) => Math.max(34, widths.get(key)! * 0.85)).iterations(3))
    .stop()
    .tick(STEPS);
  const room = 26;
  const left = Math.min(0, ...placed.map(({ key, x }) => x! - widths.get(key)!)) - room;
  const top = Math.min(0, ...placed.map(({ y }) => y!)) - room;
  const right = Math.max(0, ...placed.map(({ key, x }) => x! + widths.get(key)!)) + room;
  const bottom = Math.max(0, ...placed.map(({ y }) => y!)) + room + 10;
  return {
    nodes: new Map(
      placed.map(({ key, x, y }) => [key, { x: Math.round(x! - left), y: Math.round(y! - top) }]),
    ),
    links: bends(usable),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
}

/** Links between the same two lie side by side, whichever way each goes. */
function bends(links: readonly NetworkLink[]): readonly DrawnLink[] {
  const pairs = new Map<string, NetworkLink[]>();
  for (const link of links) {
    const pair = [link.from, link.to].toSorted().join('\u0000');
    pairs.set(pair, [...(pairs.get(pair) ?? []), link]);
  }
  return [...pairs.values()].flatMap((list) =>
    list.map((link, i) => {
      const aside = (i - (list.length - 1) / 2) * 26;
      return { link, bend: link.from <= link.to ? aside : -aside };
    }),
  );
}

/** A bent line from one point to another, cut short where the names stand; and its middle. */
export function bentLine(
  a: Point,
  b: Point,
  bend: number,
): { readonly path: string; readonly middle: Point } {
  if (a.x === b.x && a.y === b.y) {
    const path = `M${a.x - 8},${a.y - 12}C${a.x - 40},${a.y - 60} ${a.x + 40},${a.y - 60} ${a.x + 8},${a.y - 12}`;
    return { path, middle: { x: a.x, y: a.y - 48 } };
  }
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const unit = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const cutAt = Math.min(16, length / 4);
  const from = { x: a.x + unit.x * cutAt, y: a.y + unit.y * cutAt };
  const to = { x: b.x - unit.x * cutAt, y: b.y - unit.y * cutAt };
  const control = {
    x: (from.x + to.x) / 2 - unit.y * bend * 2,
    y: (from.y + to.y) / 2 + unit.x * bend * 2,
  };
  return {
    path: `M${r(from.x)},${r(from.y)}Q${r(control.x)},${r(control.y)} ${r(to.x)},${r(to.y)}`,
    middle: {
      x: r((from.x + 2 * control.x + to.x) / 4),
      y: r((from.y + 2 * control.y + to.y) / 4),
    },
  };
}

const r = (n: number) => Math.round(n * 10) / 10;
