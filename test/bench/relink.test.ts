/** The relink bench: its sample is the same on every machine, and what was read is kept without any text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomes, readJudged, sameCell } from '../../bench/accuracy/relink/outcomes.ts';
import { dataIsThere } from '../../bench/accuracy/relink/records.ts';
import { sample } from '../../bench/accuracy/relink/sample.ts';

test('what was read is kept as positions and verdicts, and nothing else', () => {
  const judged = readJudged();
  assert.equal(judged.length, 100);
  for (const one of judged) {
    assert.deepEqual(Object.keys(one), [
      'table',
      'row',
      'part',
      'key',
      'start',
      'end',
      'sureness',
      'verdict',
    ]);
    assert.match(one.key, /^[0-9a-f-]{36}$/);
    assert.match(one.verdict, /^(?:right|wrong|unclear)$/);
  }
});

test('a sample is the same each time, and no cell stands in it twice', {
  skip: dataIsThere() ? false : 'The shared data is not beside this checkout.',
}, () => {
  const { all } = outcomes();
  const drawn = sample(all, 100, 5);
  assert.equal(drawn.length, 100);
  assert.equal(new Set(drawn.map(sameCell)).size, 100);
  assert.deepEqual(sample(all, 100, 5), drawn);
  assert.notDeepEqual(sample(all, 100, 6), drawn);
});
