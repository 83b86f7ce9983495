import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../src/web/time/rows.ts';
import { tellers, tellingOf } from '../../src/web/time/telling.ts';

const item = (claim: string, lane: string, day: string | null, at = 0, source = 'src_a') => ({
  claim,
  lane,
  state: false,
  start: [day, day] as const,
  end: [day, day] as const,
  source,
  at,
});

test('lanes come in the order of their first day, each claim in a row of its own', () => {
  const rows = rowsOf([
    item('c', 'execution', '1929-11-03'),
    item('b', 'arrest', '1929-10-31'),
    item('a', 'execution', '1918-07-06'),
    item('d', 'arrest', null),
  ]);
  assert.deepEqual(
    rows.lanes.map(({ name, placed }) => [name, placed.map((one) => [one.item.claim, one.row])]),
    [
      [
        'execution',
        [
          ['a', 0],
          ['c', 1],
        ],
      ],
      ['arrest', [['b', 2]]],
    ],
  );
  assert.deepEqual(
    rows.undated.map(({ claim }) => claim),
    ['d'],
  );
  assert.equal(rows.rows, 3);
});

test('of nothing, nothing is drawn', () => {
  assert.deepEqual(rowsOf([]), { lanes: [], undated: [], rows: 0, span: null });
});

test('the telling has an order of its own, and says where it goes back', () => {
  const told = tellingOf(
    [
      item('later', 'act', '1929-11-03', 10),
      item('first', 'act', '1918-07-06', 90),
      item('no day', 'act', null, 50),
      item('elsewhere', 'act', '1920-01-01', 5, 'src_b'),
      item('last', 'act', '1930-01-04', 120),
    ],
    'src_a',
  );
  assert.deepEqual(
    told.map(({ item: { claim }, told: place, dated, back }) => [claim, place, dated, back]),
    [
      ['later', 0, 1, false],
      ['no day', 1, null, false],
      ['first', 2, 0, true],
      ['last', 3, 2, false],
    ],
  );
});

test('who tells most comes first', () => {
  assert.deepEqual(
    tellers([item('a', 'x', null, 0, 's2'), item('b', 'x', null, 0, 's1'), item('c', 'x', null, 0, 's2')]),
    ['s2', 's1'],
  );
});

test('what the days do not tell apart has one place by date, and nothing of it goes back', () => {
  const by = (claim: string, at: number) => ({
    ...item(claim, 'act', null, at),
    start: [null, '1930-01-04'] as const,
    end: [null, '1930-01-04'] as const,
  });
  const told = tellingOf([item('dated', 'act', '1929-11-03', 1), by('a', 2), by('b', 3)], 'src_a');
  assert.deepEqual(
    told.map(({ dated, back }) => [dated, back]),
    [
      [0, false],
      [1, false],
      [1, false],
    ],
  );
});

test('what is only known to have been by the day of the source does not widen the time that is drawn', () => {
  const by = {
    ...item('by', 'act', null),
    start: [null, '2019-12-31'] as const,
    end: [null, '2019-12-31'] as const,
  };
  const rows = rowsOf([item('a', 'act', '1929-11-03'), by]);
  assert.equal(rows.span?.[0], rows.span?.[1]);
  assert.notEqual(rowsOf([by]).span, null);
});
