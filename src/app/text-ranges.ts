/** Text ranges: places in a text as a person gives them, checked, with the words that stand there. */
import { type CodePoints, codePoints } from '../model/codepoints.ts';
import { type Readable, readable } from '../model/readable.ts';
import type { Place, Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import { bytePlaces } from '../readers/byte-place.ts';
import { TABLE_READER, tableOf } from '../readers/table/table.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';

/** Half-open, code points of `Text.received`. */
export type PointRange = readonly [start: number, end: number];

/** Characters of context on each side of a quote. */
const CONTEXT = 32;

export class TextRanges {
  readonly text: Text;
  readonly #points: CodePoints;
  readonly #readable: Readable;
  readonly #placeOf: (range: PointRange) => Place;

  constructor(of: Case, source: string) {
    const text = of.text(source);
    if (!text) throw new CallError(`There is no text of ${source} in the case.`);
    this.text = text;
    this.#points = codePoints(text.received);
    const refused = text.emendations
      .map(({ id }) => id)
      .filter((id) => of.decision('emendation', id) === 'no');
    this.#readable = readable(text, new Set(refused));
    this.#placeOf = text.reader === TABLE_READER ? cellsOf(text) : bytesOf(text);
  }

  /** The range itself. Throws a CallError where it lies outside of the text or holds nothing to read. */
  checked([start, end]: PointRange): PointRange {
    const { length } = this.#points;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length)
      throw new CallError(`Characters ${start} to ${end} are not all in the text, which has ${length}.`);
    if (start >= end) throw new CallError(`There are no words from character ${start} to ${end}.`);
    if (this.quote([start, end]).trim() === '')
      throw new CallError(`Characters ${start} to ${end} hold no words.`);
    return [start, end];
  }

  /** The characters as received. */
  quote([start, end]: PointRange): string {
    return this.#points.slice(start, end);
  }

  /** The words as they are read: emended, on one line. */
  words([start, end]: PointRange): string {
    const { text } = this.#readable;
    const words = text
      .slice(...this.#readable.fromReceived(start, end))
      .replace(/\s+/g, ' ')
      .trim();
    return words === '' ? this.quote([start, end]).replace(/\s+/g, ' ').trim() : words;
  }

  /** A checked range as a span. In a table a span is a whole cell, since cells are what its claims rest on. */
  span(range: PointRange): Span {
    const [start, end] = this.checked(range);
    return {
      text: this.text.id,
      start,
      end,
      quote: this.quote([start, end]),
      prefix: this.#points.slice(Math.max(0, start - CONTEXT), start),
      suffix: this.#points.slice(end, Math.min(this.#points.length, end + CONTEXT)),
      place: this.#placeOf([start, end]),
    };
  }
}

function bytesOf(text: Text): (range: PointRange) => Place {
  const bytes = bytePlaces(text);
  return (range) => ({ bytes: bytes(...range) });
}

function cellsOf(text: Text): (range: PointRange) => Place {
  const table = tableOf(text.received);
  const places = new Map<string, Place>();
  for (const { number, cells } of table.rows)
    for (const [i, cell] of cells.entries())
      places.set(`${cell.start} ${cell.end}`, { row: number, column: table.header[i]?.value ?? '' });
  return ([start, end]) => {
    const place = places.get(`${start} ${end}`);
    if (place === undefined)
      throw new CallError(
        `Characters ${start} to ${end} are no cell: in a table a claim rests on whole cells.`,
      );
    return place;
  };
}
