import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceStarts, sentencesTouched } from '../../bench/accuracy/claims/sentences.ts';

function sentences(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim()).filter((part) => part !== '');
}

test('sentences end at a stop before a capital, also after a lost note anchor or a closing quote', () => {
  assert.deepEqual(sentences('He led the Guard2. "It is mine." Nobody spoke.'), [
    'He led the Guard2.',
    '"It is mine."',
    'Nobody spoke.',
  ]);
});

test('initials and titles end no sentence, an empty line does', () => {
  assert.deepEqual(sentences('A heading\n\nL. D. Ostrander met Col. Sanabal. They left'), [
    'A heading',
    'L. D. Ostrander met Col. Sanabal.',
    'They left',
  ]);
});

test('ranges are counted by the sentences they touch together', () => {
  const text = 'One is here. Two is here. Three is here.';
  const starts = sentenceStarts(text);
  assert.equal(sentencesTouched(starts, [[0, 12]]), 1);
  assert.equal(sentencesTouched(starts, [[0, 14]]), 2);
  assert.equal(
    sentencesTouched(starts, [
      [0, 3],
      [26, 30],
      [27, 31],
    ]),
    2,
  );
});
