import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytePlace, bytePlaces } from '../../src/readers/byte-place.ts';
import type { Encoding } from '../../src/readers/decode.ts';
import { decode } from '../../src/readers/decode.ts';
import { encode } from './encode.ts';

const WORDS = 'Colonel Ardo was seen — «в городе» 😀 — at dawn.\r\nNobody stopped him.\n';

for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
  for (const mark of [true, false])
    test(`${encoding} ${mark ? 'with' : 'without'} a byte order mark gives the same characters, line ends kept`, () => {
      const result = decode(encode(WORDS, encoding, mark), 'a.txt');
      assert.deepEqual(result, {
        ok: true,
        decoded: { received: WORDS, encoding, byteOrderMark: mark ? (encoding === 'utf-8' ? 3 : 2) : 0 },
      });
    });

test('Russian in UTF-16 without a mark is told by its spaces', () => {
  const result = decode(encode('Начальник отдела ушёл на рассвете.', 'utf-16le', false), 'a.txt');
  assert.equal(result.ok && result.decoded.encoding, 'utf-16le');
});

const REFUSED: readonly [what: string, bytes: Uint8Array, sentence: string][] = [
  ['an empty file', new Uint8Array(), 'a.txt: the file is empty.'],
  ['only blanks', Buffer.from(' \n\t\n'), 'a.txt: the file holds no text, only spaces and line ends.'],
  [
    'Windows-1251',
    Buffer.from([0x41, 0x42, 0x20, 0xcf, 0xf0, 0xe8]),
    'a.txt: byte 3 is not valid UTF-8; other encodings come later.',
  ],
  [
    'a cut-off last character',
    Buffer.from('Ardo ж').subarray(0, 6),
    'a.txt: byte 5 is not valid UTF-8; other encodings come later.',
  ],
  [
    'a surrogate in UTF-8',
    Buffer.from([0x41, 0xed, 0xa0, 0x80]),
    'a.txt: byte 1 is not valid UTF-8; other encodings come later.',
  ],
  [
    'a lone surrogate in UTF-16',
    Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]),
    'a.txt: byte 4 is not valid UTF-16 LE; other encodings come later.',
  ],
  [
    'half a unit at the end of UTF-16',
    Buffer.from([0xfe, 0xff, 0x00, 0x41, 0x00]),
    'a.txt: byte 4 is not valid UTF-16 BE; other encodings come later.',
  ],
  [
    'zero bytes',
    Buffer.from([0x41, 0x00, 0x00, 0x42, 0x43]),
    'a.txt: byte 1 is zero; this is a binary file, not text.',
  ],
  [
    'control characters',
    Buffer.from('AB\u0001\u0002\u0003CD'),
    'a.txt: byte 2 is a control character; this is a binary file, not text.',
  ],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'a.txt: this is a PDF document, which cannot be read yet.'],
  [
    'a Word file',
    Buffer.from('PK\u0003\u0004xx'),
    'a.txt: this is a ZIP archive or an office document, which cannot be read yet.',
  ],
];
for (const [what, bytes, sentence] of REFUSED)
  test(`${what} is refused in one sentence`, () => {
    const result = decode(bytes, 'a.txt');
    assert.equal(result.ok, false);
    assert.equal(!result.ok && result.issue.message, sentence);
  });

test('the colours of a terminal in a short text are no binary file', () => {
  const result = decode(
    Buffer.from('Colonel \u001b[31mMarek Dolin\u001b[0m was appointed commander of the guard.'),
    'a.txt',
  );
  assert.equal(result.ok, true);
});

test('one stray control character in a long text is kept as received', () => {
  const text = `${'The convoy left the town at dawn. '.repeat(10)}\u0002`;
  const result = decode(Buffer.from(text), 'a.txt');
  assert.equal(result.ok && result.decoded.received, text);
});

test('the bytes of a range are those of its characters', () => {
  const bytes = encode(WORDS, 'utf-8', true);
  const result = decode(bytes, 'a.txt');
  assert.ok(result.ok);
  const start = [...WORDS.slice(0, WORDS.indexOf('😀'))].length;
  const [from, to] = bytePlace(result.decoded, start, start + 1);
  assert.equal(Buffer.from(bytes.subarray(from, to)).toString('utf8'), '😀');
});

const unicode = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

test('property: whatever is decoded leads back to the bytes it came from', () => {
  const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be');
  fc.assert(
    fc.property(unicode, encodings, fc.nat(), fc.nat(), (part, encoding, a, b) => {
      // Long enough that the remembered byte counts matter.
      const text = `Words ${part.repeat(300)} end`;
      const bytes = encode(text, encoding, true);
      const decoded = { received: text, encoding, byteOrderMark: encoding === 'utf-8' ? 3 : 2 };
      const characters = [...text];
      const [start, end] = [a, b].map((n) => n % (characters.length + 1)).toSorted((x, y) => x - y) as [
        number,
        number,
      ];
      const [from, to] = bytePlaces(decoded)(start, end);
      const quote = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(from, to));
      assert.equal(quote, characters.slice(start, end).join(''));
    }),
    { numRuns: 60 },
  );
});

test('property: any bytes give a document or a sentence, never an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const result = decode(bytes, 'a.txt');
      if (!result.ok) assert.match(result.issue.message, /^a\.txt: .*\.$/);
      else {
        const { received, encoding, byteOrderMark } = result.decoded;
        assert.deepEqual(Buffer.from(encode(received, encoding, byteOrderMark > 0)), Buffer.from(bytes));
      }
    }),
    { numRuns: 500 },
  );
});
