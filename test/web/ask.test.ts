import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HolderView, LinkView } from '../../src/http/schemas/ask.ts';
import { chainShape } from '../../src/web/ask/chain-shape.ts';
import { notesOf } from '../../src/web/ask/notes.ts';
import { leftOut, turned } from '../../src/web/ask/switch.ts';
import { reviewedWords } from '../../src/web/evidence/reviewed.ts';
import { changed } from '../../src/web/kit/address.ts';
import { allTogether, reasonWords, share, signed } from '../../src/web/worklists/weight.ts';

test('notes are numbered in the order of the text, and each stands once', () => {
  const sentences = [['a', 'b'], ['b'], ['c', 'a']];
  const { number, first } = notesOf(sentences);
  assert.deepEqual(
    [...number],
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
  );
  assert.deepEqual(
    sentences.map((ids) => first.get(ids)),
    [['a', 'b'], [], ['c']],
  );
});

test('a switch writes into the address, and turned back it leaves nothing there', () => {
  const off = turned({}, 'same-name', true);
  assert.deepEqual(off, { 'presume-not': ['same-name'] });
  assert.deepEqual(turned(off, 'same-name', false), { 'presume-not': [] });
  assert.deepEqual(turned({}, 'one-head', false), { presume: ['one-head'] });
  assert.deepEqual(turned({ presume: ['one-head'] }, 'one-head', true), { presume: [] });
  assert.deepEqual(leftOut(leftOut({}, 'note-a.txt'), 'note-a.txt'), { without: [] });
});

test('an address changes in one place and keeps the rest', () => {
  assert.equal(changed('q=GPU&show=a', { show: null }), 'q=GPU');
  assert.equal(changed('kind=act', { kind: ['act', 'posting'] }), 'kind=act&kind=posting');
  assert.equal(changed('q=GPU', { on: '' }), 'q=GPU');
});

test('proposals never look like results', () => {
  assert.equal(reviewedWords(6, 6), '6 claims, none reviewed');
  assert.equal(reviewedWords(3, 5), '3 of 5 claims not reviewed');
  assert.equal(reviewedWords(0, 5), '5 claims, all reviewed');
  assert.equal(reviewedWords(1, 1), '1 claim, not reviewed');
  assert.equal(reviewedWords(0, 0), 'no claims');
});

const holder: HolderView = {
  person: 'Yagoda',
  type: 'head',
  basis: 'in-fact',
  aspect: 'holds',
  verdict: 'evidenced',
  role: null,
  rank: null,
  voices: [],
  claims: ['c1'],
  says: '',
};
const link = (superior: string, subordinate: string): LinkView => ({
  superior,
  subordinate,
  type: 'allegiance',
  basis: null,
  level: 1,
  verdict: 'evidenced',
  voices: [],
  claims: ['c2'],
  heads: [],
  says: '',
});

test('what stands above the head of an organ is drawn above the organ, and says of whom', () => {
  const { boxes, lines } = chainShape({
    question: { name: 'GPU', on: '1930-01-04', mode: 'some-time-in', organ: 'State Political Directorate' },
    holders: [holder],
    chain: [link('Stalin', 'Yagoda'), link('Politburo', 'State Political Directorate')],
  });
  assert.deepEqual(
    boxes.map(({ name }) => name),
    ['GPU', 'Stalin', 'Politburo'],
  );
  assert.deepEqual(
    lines.map(({ from, to, type, basis }) => [from, to, type, basis]),
    [
      ['Stalin', 'GPU', 'allegiance of Yagoda', 'unsaid'],
      ['Politburo', 'GPU', 'allegiance', 'unsaid'],
    ],
  );
});

test('weights are told in words, and never as a decision', () => {
  assert.equal(reasonWords(3.1), 'speaks strongly for one and the same');
  assert.equal(reasonWords(-1.7), 'speaks against it');
  assert.equal(reasonWords(0.4), 'speaks slightly for one and the same');
  assert.equal(reasonWords(0), 'says neither');
  assert.match(allTogether(5.6), /That is no decision\.$/);
  assert.match(allTogether(-0.2), /leave it open/);
  assert.deepEqual([signed(3.1), signed(-1.7), signed(0)], ['+3.1', '−1.7', '0.0']);
  assert.deepEqual([share(2, 4), share(-4, 4), share(1, 0)], [50, 100, 0]);
});
