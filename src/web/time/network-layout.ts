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
  /** Where its words stand; the line bends through it. */
  readonly middle: Point;
}

interface Node extends SimulationNodeDatum {
  readonly key: string;
  /** Half the room it needs from side to side; words of a line need less than a name. */
  readonly room: number;
}

const STEPS = 400;
const MARGIN = 26;

/**
 * The words of each line are placed like names, tied to both ends, so that neither lies on the other and
 * several lines between the same two part by themselves.
 *
 * @param half half the width of a name, in pixels
 * @param label half the width of the words of a line
 */
export function layoutNetwork(
  { nodes, links }: { readonly nodes: readonly NetworkNode[]; readonly links: readonly NetworkLink[] },
  half: (node: NetworkNode) => number,
  label: (link: NetworkLink) => number,
): NetworkLayout {
  const names = nodes
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((node): Node => ({ key: node.key, room: half(node) }));
  const at = new Map(names.map((node) => [node.key, node]));
  const usable = links.filter(({ from, to }) => at.has(from) && at.has(to));
  const words = usable.map((link, i): Node => ({ key: `${i} words`, room: label(link) }));
  const springs: SimulationLinkDatum<Node>[] = usable.flatMap(({ from, to }, i) => [
    { source: at.get(from)!, target: words[i]! },
    { source: words[i]!, target: at.get(to)! },
  ]);
  const all = [...names, ...words];
  forceSimulation(all)
    .force(
      'charge',
      forceManyBody<Node>()
        .strength((node) => (node.key.endsWith(' words') ? -90 : -420))
        .distanceMax(600),
    )
    .force('link', forceLink<Node, SimulationLinkDatum<Node>>(springs).distance(72).strength(0.5))
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.09))
    .force('apart', forceCollide<Node>(({ room }) => Math.max(22, room * 1.04)).iterations(4))
    .force('straight', (alpha) => {
      // Words stay about half way between the two that they tie.
      for (const [i, word] of words.entries()) {
        const { from, to } = usable[i]!;
        const [a, b] = [at.get(from)!, at.get(to)!];
        word.vx! += ((a.x! + b.x!) / 2 - word.x!) * 0.35 * alpha;
        word.vy! += ((a.y! + b.y!) / 2 - word.y!) * 0.35 * alpha;
      }
    })
    .stop()
    .tick(STEPS);
  const left = Math.min(0, ...all.map(({ x, room }) => x! - room)) - MARGIN;
  const top = Math.min(0, ...all.map(({ y }) => y!)) - MARGIN;
  const right = Math.max(0, ...all.map(({ x, room }) => x! + room)) + MARGIN;
  const bottom = Math.max(0, ...all.map(({ y }) => y!)) + MARGIN + 22;
  const place = ({ x, y }: Node): Point => ({ x: Math.round(x! - left), y: Math.round(y! - top) });
  return {
    nodes: new Map(names.map((node) => [node.key, place(node)])),
    links: usable.map((link, i) => ({ link, middle: place(words[i]!) })),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
}

export interface BentLine {
  readonly path: string;
  /** The last piece, for the head of the line. */
  readonly end: readonly [Point, Point];
}

/** A line from one point to another that bends through a third, cut short where the names stand. */
export function bentLine(a: Point, b: Point, middle: Point): BentLine {
  // A quadratic curve is half way at a quarter of each end and half of its control point.
  const control = { x: 2 * middle.x - (a.x + b.x) / 2, y: 2 * middle.y - (a.y + b.y) / 2 };
  const from = cut(a, control);
  const to = cut(b, control);
  return { path: `M${at(from)}Q${at(control)} ${at(to)}`, end: [control, to] };
}

function cut(end: Point, towards: Point): Point {
  const length = Math.hypot(towards.x - end.x, towards.y - end.y);
  if (length < 24) return end;
  return { x: end.x + ((towards.x - end.x) / length) * 13, y: end.y + ((towards.y - end.y) / length) * 13 };
}

const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
