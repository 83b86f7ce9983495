import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { windowsOf } from '../../../src/extract/learned/windows.ts';

it('a short text is one window', () => {
  assert.deepEqual(windowsOf([1, 2, 1], 10, 3), [{ from: 0, to: 3, keepFrom: 0, keepTo: 3 }]);
  assert.deepEqual(windowsOf([], 10, 3), []);
});

it('windows overlap by both margins, and a word counts where it stands further inside', () => {
  assert.deepEqual(windowsOf(new Array(20).fill(1), 10, 2), [
    { from: 0, to: 10, keepFrom: 0, keepTo: 9 },
    { from: 6, to: 16, keepFrom: 9, keepTo: 15 },
    { from: 12, to: 20, keepFrom: 15, keepTo: 20 },
  ]);
});

it('every word counts exactly once, inside of a window that has it, with its margin around', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 90 }),
      fc.integer({ min: 8, max: 40 }),
      (pieces, size) => {
        const margin = Math.floor(size / 4);
        const windows = windowsOf(pieces, size, margin);
        const kept = windows.flatMap(({ keepFrom, keepTo }) =>
          Array.from({ length: keepTo - keepFrom }, (_, i) => keepFrom + i),
        );
        assert.deepEqual(
          kept,
          pieces.map((_, i) => i),
        );
        for (const { from, to, keepFrom, keepTo } of windows) {
          assert.ok(from <= keepFrom && keepTo <= to);
          assert.ok(pieces.slice(from, to).reduce((a, b) => a + b) <= size);
        }
      },
    ),
  );
});
