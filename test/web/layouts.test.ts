import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenPath, headOf, layoutChart, lineKey, pathOf } from '../../src/web/time/chart-layout.ts';
import { bentLine, layoutNetwork } from '../../src/web/time/network-layout.ts';

const box = (key: string, holders: readonly string[] = []) => ({
  key,
  name: key,
  holders: holders.map((person) => ({
    person,
    role: null,
    type: 'head',
    basis: null,
    verdict: 'evidenced',
    claims: [],
  })),
});
const line = (from: string, to: string, type = 'command') => ({
  from,
  to,
  type,
  basis: 'unsaid' as const,
  verdict: 'evidenced',
  contested: false,
  claims: [],
  says: '',
});
const size = ({ holders }: { holders: readonly unknown[] }) => ({
  width: 160,
  height: 40 + holders.length * 20,
});
const label = () => 60;

const earlier = { boxes: [box('cc'), box('gpu', ['a'])], lines: [line('cc', 'gpu')] };
const later = {
  boxes: [box('cc'), box('gpu', ['a', 'b']), box('pb')],
  lines: [line('cc', 'gpu'), line('pb', 'gpu', 'oversight'), line('cc', 'gpu', 'administrative')],
};

test('a superior stands above its subordinate, and no two boxes overlap', () => {
  const { boxes } = layoutChart([earlier, later], size, label);
  assert.ok(boxes.get('cc')!.y + boxes.get('cc')!.height < boxes.get('gpu')!.y);
  const all = [...boxes.values()];
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1))
      assert.ok(
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
      );
});

test('a box has one place for all dates, high enough for every one of them', () => {
  const layout = layoutChart([earlier, later], size, label);
  assert.equal(layout.boxes.get('gpu')!.height, 80);
  assert.deepEqual(layout, layoutChart([earlier, later, earlier], size, label));
});

test('two links of different kinds between the same two are two lines', () => {
  const { lines } = layoutChart([later], size, label);
  assert.equal(lines.size, 3);
  assert.notDeepEqual(lines.get(lineKey(later.lines[0]!)), lines.get(lineKey(later.lines[2]!)));
});

test('an empty chart is no error, and a line to a box that is not there is left out', () => {
  assert.equal(layoutChart([], size, label).boxes.size, 0);
  assert.equal(
    layoutChart([{ boxes: [box('a')], lines: [line('a', 'nowhere')] }], size, label).lines.size,
    0,
  );
});

test('a contested line is two pieces with an end each, and any line ends in a head', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 100 },
  ];
  assert.match(pathOf(points), /^M0,0C/);
  assert.equal(brokenPath(points, 20), 'M0,0L0,40M6,40L-6,40M0,100L0,60M-6,60L6,60');
  assert.match(headOf(points), /^M0,100L/);
});

test('the same network is drawn the same way, in whatever order it is given', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((key) => ({ key, name: key, type: 'person' }));
  const link = (from: string, to: string) => ({
    from,
    to,
    type: 'visit',
    says: '',
    claims: [],
    denied: false,
  });
  const links = [link('a', 'b'), link('b', 'a'), link('b', 'c')];
  const half = () => 20;
  const words = () => 15;
  const one = layoutNetwork({ nodes, links }, half, words);
  const other = layoutNetwork({ nodes: nodes.toReversed(), links }, half, words);
  for (const { key } of nodes) assert.deepEqual(one.nodes.get(key), other.nodes.get(key));
  const places = [...one.nodes.values()];
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 30);
  for (const { x, y } of places) assert.ok(x >= 0 && y >= 0 && x <= one.width && y <= one.height);
});

test('the words of lines between the same two lie apart, and each line goes through its words', () => {
  const nodes = ['a', 'b'].map((key) => ({ key, name: key, type: 'person' }));
  const link = (from: string, to: string) => ({
    from,
    to,
    type: 'letter',
    says: '',
    claims: [],
    denied: false,
  });
  const { links } = layoutNetwork(
    { nodes, links: [link('a', 'b'), link('b', 'a')] },
    () => 20,
    () => 15,
  );
  const [there, back] = links.map(({ middle }) => middle);
  assert.ok(Math.hypot(there!.x - back!.x, there!.y - back!.y) > 25);
  const { path } = bentLine({ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 50, y: 20 });
  assert.match(path, /Q50,40 /);
});
