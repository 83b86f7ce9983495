/** Plain text: `.txt`. Lines and blank lines are all the structure there is. */
import { assemble } from '../assemble.ts';
import { decode } from '../decode.ts';
import type { Reader, ReadResult } from '../reader.ts';
import { blocks } from '../structure/blocks.ts';
import { dateLine } from '../structure/date-line.ts';
import { head, standsAlone } from '../structure/head.ts';
import { lines } from '../structure/lines.ts';

const ID = 'plain@1';
/** A longer line alone between blank lines is a paragraph, not a heading. */
const LONGEST_HEADING = 80;

function read(bytes: Uint8Array, path: string): ReadResult {
  const result = decode(bytes, path);
  if (!result.ok) return result;
  const { decoded } = result;
  const all = lines(decoded.received);
  const { title, date, author } = head(all);
  const body = blocks(all);
  const headings = body
    .filter((block, index) => block.lines.length === 1 && index + 1 < body.length)
    .map((block) => block.lines[0]!)
    .filter(
      (line) => line === title || (standsAlone(line) && dateLine(line.text) === null && isHeading(line.text)),
    )
    .map((line) => ({ text: line.text, level: line === title ? 1 : 2, start: line.start, end: line.end }));
  if (title !== null && !headings.some((heading) => heading.start === title.start))
    headings.unshift({ text: title.text, level: 1, start: title.start, end: title.end });
  return {
    ok: true,
    document: assemble(decoded, {
      reader: ID,
      title: title?.text ?? null,
      author,
      date:
        date === null
          ? null
          : { text: date.line.text, edtf: date.edtf, start: date.line.start, end: date.line.end },
      headings,
      paragraphs: body.map(({ start, end }) => ({ start, end })),
      unread: [],
      markup: [],
    }),
  };
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && /^[\p{Lu}\p{N}"“«]/u.test(text);
}

export const plain: Reader = { id: ID, extensions: ['txt', 'text'], read };
