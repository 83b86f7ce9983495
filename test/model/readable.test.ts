import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Emendation } from '../../src/model/emendation.ts';
import { readable } from '../../src/model/readable.ts';

/** `[2|]` takes out a 2, `[die|the]` puts "the" for "die", `[|.]` puts in a stop. */
function emended(marked: string): { received: string; emendations: Emendation[] } {
  const emendations: Emendation[] = [];
  let received = '';
  let done = 0;
  for (const match of marked.matchAll(/\[([^|\]]*)\|([^\]]*)\]/g)) {
    received += marked.slice(done, match.index);
    const start = [...received].length;
    received += match[1]!;
    emendations.push({
      id: `e${emendations.length}`,
      kind: 'scanning-slip',
      start,
      end: [...received].length,
      original: match[1]!,
      corrected: match[2]!,
      reason: 'Said by the test.',
    });
    done = match.index + match[0].length;
  }
  return { received: received + marked.slice(done), emendations };
}

/** The words received where the readable words `quote` stand. */
function receivedFor(marked: string, quote: string): string {
  const view = readable(emended(marked));
  const at = view.text.indexOf(quote);
  return view.received.slice(...view.toReceived(at, at + quote.length));
}

/** The readable words where the received words `quote` stand. */
function readableFor(marked: string, quote: string): string {
  const text = emended(marked);
  const view = readable(text);
  const at = [...text.received.slice(0, text.received.indexOf(quote))].length;
  return view.text.slice(...view.fromReceived(at, at + [...quote].length));
}

const DAMAGED = '😀 great authority[2|]. He paved [die|the] way to Sidova[|.] As we said, 😀 it ended';

test('every emendation is applied', () => {
  assert.equal(
    readable(emended(DAMAGED)).text,
    '😀 great authority. He paved the way to Sidova. As we said, 😀 it ended',
  );
});

test('a refused emendation leaves the characters as received', () => {
  const text = emended(DAMAGED);
  assert.equal(
    readable(text, new Set(['e0', 'e2'])).text,
    '😀 great authority2. He paved the way to Sidova As we said, 😀 it ended',
  );
  assert.equal(readable(text, new Set(['e0', 'e1', 'e2'])).text, text.received);
});

const TO_RECEIVED: readonly [quote: string, received: string][] = [
  ['authority', 'authority'],
  ['authority.', 'authority2.'],
  ['. He', '. He'],
  ['the', 'die'],
  ['he', 'die'],
  ['paved the way', 'paved die way'],
  ['Sidova.', 'Sidova'],
  [' As', ' As'],
  ['Sidova. As', 'Sidova As'],
  ['😀 it', '😀 it'],
];
for (const [quote, expected] of TO_RECEIVED)
  test(`"${quote}" as read is "${expected}" as received`, () => {
    assert.equal(receivedFor(DAMAGED, quote), expected);
  });

const FROM_RECEIVED: readonly [quote: string, readable: string][] = [
  ['authority', 'authority'],
  ['authority2', 'authority'],
  ['authority2.', 'authority.'],
  ['die', 'the'],
  ['di', 'the'],
  ['Sidova', 'Sidova'],
  ['Sidova As', 'Sidova. As'],
  [' As', ' As'],
  ['2', ''],
  ['ended', 'ended'],
];
for (const [quote, expected] of FROM_RECEIVED)
  test(`"${quote}" as received is "${expected}" as read`, () => {
    assert.equal(readableFor(DAMAGED, quote), expected);
  });

test('the place of an insertion gives what was inserted, and what was inserted gives its place', () => {
  const view = readable(emended('to Sidova[|.] As we'));
  assert.deepEqual(view.fromReceived(9, 9), [9, 10]);
  assert.deepEqual(view.toReceived(9, 10), [9, 9]);
});

test('a cut inside a surrogate pair takes the whole character', () => {
  const view = readable(emended('a😀b'));
  assert.deepEqual(view.toReceived(0, 2), [0, 2]);
  assert.deepEqual(view.toReceived(2, 4), [1, 3]);
});

test('an emendation that overlaps another or misquotes the text is refused', () => {
  const { received, emendations } = emended('a [b|c] d');
  assert.throws(() => readable({ received, emendations: [...emendations, ...emendations] }), /overlaps/);
  assert.throws(() => readable({ received: 'a x d', emendations }), /does not quote/);
});

const marks = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', 'ж') }),
      fc
        .tuple(
          fc.string({ unit: fc.constantFrom('a', '2', '😀'), maxLength: 3 }),
          fc.string({ unit: fc.constantFrom('a', '.', '😀'), maxLength: 3 }),
        )
        .map(([original, corrected]) => `[${original}|${corrected}]`),
    ),
  )
  .map((parts) => parts.join(''));

test('property: a kept character maps to itself in both directions', () => {
  fc.assert(
    fc.property(marks, (marked) => {
      const text = emended(marked);
      const view = readable(text);
      for (let at = 0; at < view.received.length; at++) {
        if (text.emendations.some((each) => at >= each.start && at < each.end)) continue;
        const [start, end] = view.fromReceived(at, at + 1);
        assert.equal(view.text.slice(start, end), view.received.slice(at, at + 1));
        assert.deepEqual(view.toReceived(start, end), [at, at + 1]);
      }
    }),
  );
});

test('property: going to what was received and back loses nothing but deletions at the edges', () => {
  fc.assert(
    fc.property(marks, fc.nat(), fc.nat(), (marked, a, b) => {
      const text = emended(marked);
      const view = readable(text);
      const size = view.text.length + 1;
      const [start, end] = [a % size, b % size].toSorted((x, y) => x - y) as [number, number];
      const [from, to] = view.toReceived(start, end);
      assert.ok(0 <= from && from <= to && to <= view.received.length);
      if (from === to) return;
      const [first, last] = view.toReceived(...view.fromReceived(from, to));
      assert.ok(from <= first && last <= to);
      const isDeleted = (at: number): boolean =>
        text.emendations.some((each) => each.corrected === '' && each.start <= at && at < each.end);
      for (let at = from; at < to; at++) assert.ok((first <= at && at < last) || isDeleted(at));
    }),
  );
});

test('property: mapping keeps the order of ranges', () => {
  fc.assert(
    fc.property(marks, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (marked, places) => {
      const view = readable(emended(marked));
      const sorted = places.map((place) => place % (view.text.length + 1)).toSorted((x, y) => x - y);
      const first = view.toReceived(sorted[0]!, sorted[1]!);
      const second = view.toReceived(sorted[2]!, sorted[3]!);
      assert.ok(first[0] <= second[0] && first[1] <= second[1]);
    }),
  );
});

test('property: with everything refused both texts are equal and positions only change their unit', () => {
  fc.assert(
    fc.property(marks, (marked) => {
      const text = emended(marked);
      const view = readable(text, new Set(text.emendations.map((each) => each.id)));
      assert.equal(view.text, text.received);
      assert.deepEqual(view.toReceived(0, view.text.length), [0, view.received.length]);
    }),
  );
});
