import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Row, spread } from '../../bench/speed/measurement.ts';
import { figure, isMet, table } from '../../bench/speed/table.ts';
import { DAY, world } from '../../bench/speed/world.ts';
import { toOrdinal } from '../../src/time/day.ts';

const row: Row = {
  measure: 'one chain, µs',
  engine: 'ours',
  on: '10 links',
  median: 12,
  min: 10,
  max: 20,
  runs: 3,
  note: 'dated',
};

describe('the bench of speed', () => {
  it('takes the median, the least and the greatest of the runs', () => {
    assert.deepEqual(spread([3, 1, 10]), { median: 3, min: 1, max: 10, runs: 3 });
    assert.equal(spread([4, 1, 2, 10]).median, 3);
  });

  it('says of a row whether its target is kept, also by an engine that cannot do it', () => {
    assert.equal(isMet({ ...row, target: { atMost: 12 } }), true);
    assert.equal(isMet({ ...row, target: { atMost: 11 } }), false);
    assert.equal(isMet({ ...row, target: { atLeast: 13 } }), false);
    assert.equal(isMet(row), null);
    assert.equal(isMet({ ...row, median: null, target: { atMost: 12 } }), null);
  });

  it('prints a table for each measure, with a target that is not kept', () => {
    const rows = [row, { ...row, target: { atMost: 1 } }, { ...row, measure: 'another, ms' }];
    const printed = table(rows);
    assert.equal(printed.match(/\| median \|/g)?.length, 2);
    assert.match(printed, /\| ours \| 12 \| 10 to 20 \| 3 \| 10 links \| dated; target ≤ 1: NOT met \|/);
  });

  it('rounds figures to three digits', () => {
    assert.deepEqual([1.2345, 123.45, 1_234_567, null].map(figure), ['1.23', '123', '1,230,000', '–']);
  });

  it('gives every unit but the head five superiors, one at a time, and the same at every call', () => {
    const { links, onDay, units } = world(1_000);
    assert.deepEqual(world(1_000).links, links);
    assert.equal(links.length, 5 * (units - 1));
    assert.equal(onDay.length, units - 1);
    const day = toOrdinal(DAY);
    for (const { superior, subordinate, first, last } of onDay) {
      assert.ok(superior < subordinate, 'superiors have lower numbers, so there are no circles');
      assert.ok(first <= day && day <= last);
    }
  });
});
