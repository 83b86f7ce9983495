import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Head } from '../../../src/extract/learned/description.ts';
import { bracketed, isBracketedBehind, withEdges } from '../../../src/extract/learned/edges.ts';
import { spansOf, type WordSpan } from '../../../src/extract/learned/spans.ts';
import { decode, grammarOf } from '../../../src/extract/learned/viterbi.ts';
import { wordsOf } from '../../../src/extract/learned/words.ts';

const LABELS = ['O', 'B-Person', 'I-Person', 'B-Rank', 'I-Rank'];
const head = (transitions: number[][] | null = null): Head => ({
  name: 'posts',
  labels: LABELS,
  from: 1,
  to: 6,
  transitions,
  bias: 0,
});

/** Rows of logits with one column of something else before. */
function best(rows: readonly (readonly number[])[], given = head()): string[] {
  const logits = Float32Array.from(rows.flatMap((row) => [99, ...row]));
  return decode(given, grammarOf(LABELS), logits, 6, 0, rows.length).labels.map((place) => LABELS[place]!);
}

describe('decoding', () => {
  it('takes the likeliest label of each word where nothing stands against it', () => {
    assert.deepEqual(
      best([
        [0, 9, 0, 0, 0],
        [0, 0, 9, 0, 0],
        [9, 0, 0, 0, 0],
      ]),
      ['B-Person', 'I-Person', 'O'],
    );
  });

  it('lets nothing go on that did not begin', () => {
    assert.deepEqual(best([[1, 0, 9, 0, 0]]), ['O']);
    assert.deepEqual(
      best([
        [0, 2, 9, 0, 0],
        [0, 0, 9, 0, 0],
      ]),
      ['B-Person', 'I-Person'],
    );
    assert.deepEqual(
      best([
        [0, 0, 0, 9, 0],
        [1, 0, 9, 0, 8.5],
      ]),
      ['B-Rank', 'I-Rank'],
    );
  });

  it('adds what it costs to pass from one label to another', () => {
    const rows = [
      [0, 9, 0, 0, 0],
      [0, 0.1, 0, 0, 0],
    ];
    assert.deepEqual(best(rows), ['B-Person', 'B-Person']);
    const costs = LABELS.map(() => [0, -5, 0, 0, 0]);
    assert.notEqual(best(rows, head(costs))[1], 'B-Person');
  });

  it('marks more where it leans against the outside, and tells the same probabilities', () => {
    const rows = [[2, 1, 0, 0, 0]];
    assert.deepEqual(best(rows), ['O']);
    assert.deepEqual(best(rows, { ...head(), bias: 1.5 }), ['B-Person']);
    const logits = Float32Array.of(99, ...rows[0]!);
    const { probabilities } = decode({ ...head(), bias: 1.5 }, grammarOf(LABELS), logits, 6, 0, 1);
    assert.ok(Math.abs(probabilities[0]! - Math.E / (Math.E ** 2 + Math.E + 3)) < 1e-6);
  });

  it('gives each mention the mean probability of its labels', () => {
    const spans = spansOf(LABELS, { labels: [1, 2, 0, 3, 1], probabilities: [0.8, 0.6, 1, 0.5, 0.9] }, 10);
    assert.deepEqual(spans, [
      { type: 'Person', from: 10, to: 12, score: 0.7 },
      { type: 'Rank', from: 13, to: 14, score: 0.5 },
      { type: 'Person', from: 14, to: 15, score: 0.9 },
    ]);
  });
});

/** Words between braces are marked; what comes back after edges were put right. */
function edges(marked: string, type = 'Person'): string[] {
  const text = marked.replace(/[{}]/g, '');
  const words = wordsOf(text);
  const spans: WordSpan[] = [];
  let shift = 0;
  for (const match of marked.matchAll(/\{([^{}]*)\}/g)) {
    const start = match.index - shift;
    const end = start + match[1]!.length;
    shift += 2;
    const inside = words.flatMap((word, i) => (word.start < end && word.end > start ? [i] : []));
    spans.push({ type, from: inside[0]!, to: inside.at(-1)! + 1, score: 1 });
  }
  return withEdges(text, words, spans).map(({ from, to }) =>
    text.slice(words[from]!.start, words[to - 1]!.end),
  );
}

describe('edges of a mention', () => {
  it('are without marks of punctuation', () => {
    assert.deepEqual(edges('saw {“Ivan Petrak,”} and {,}'), ['Ivan Petrak']);
    assert.deepEqual(edges('saw {Ivan Petrak.}'), ['Ivan Petrak']);
  });

  it('keep the stop of a short form and a bracket that closes inside', () => {
    assert.deepEqual(edges('{Maj. Gen.} Petrak', 'Rank'), ['Maj. Gen.']);
    assert.deepEqual(edges('the {Director (Works)}, left', 'Title'), ['Director (Works)']);
    assert.deepEqual(edges('the {Director)}, left', 'Title'), ['Director']);
  });

  it('take in a bracket that closes right behind, and end before one that does not', () => {
    assert.deepEqual(edges('the {Secretary (Army}) left', 'Title'), ['Secretary (Army)']);
    assert.deepEqual(edges('the {Secretary (Army} in Karsk) left', 'Title'), ['Secretary']);
  });

  it('cut no name in the middle of a word', () => {
    assert.deepEqual(edges('the {Al}-Nurak guard'), ['Al-Nurak']);
    assert.deepEqual(edges("Pat O'{Shevan} left"), ["O'Shevan"]);
    assert.deepEqual(edges('by K.{C. Brenn} alone'), ['K.C. Brenn']);
  });

  it('leave out what only hangs on a name', () => {
    assert.deepEqual(edges("{Petrak}'s men"), ['Petrak']);
    assert.deepEqual(edges('a {Karsk}-based brigade'), ['Karsk']);
    assert.deepEqual(edges('saw {Petrak}. Then'), ['Petrak']);
  });

  it('do not run into the next mention', () => {
    assert.deepEqual(edges('{Petrak}-{Brenn}'), ['Petrak', 'Brenn']);
  });

  it('take a short form in brackets apart from the name before it', () => {
    const text = 'the Salt Works Guard (SWG) left';
    const words = wordsOf(text);
    const whole = { type: 'Organization', from: 1, to: 7, score: 1 };
    const at = ({ from, to }: WordSpan) => text.slice(words[from]!.start, words[to - 1]!.end);
    const pair = bracketed(text, words, whole);
    assert.deepEqual([at(pair!.name), at(pair!.short)], ['Salt Works Guard', 'SWG']);
    assert.ok(isBracketedBehind(text, words, pair!.name, pair!.short));
    assert.equal(
      bracketed('Guard of Karsk (North)', wordsOf('Guard of Karsk (North)'), { ...whole, from: 0, to: 6 }),
      null,
    );
  });
});
