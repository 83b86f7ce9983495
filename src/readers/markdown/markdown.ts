/**
 * Markdown: `.md`. The text as received keeps its marks; they are proposed as emendations of the kind
 * `markup`, and the head of the text is read without them.
 */
import { parse, postprocess, preprocess } from 'micromark';
import { readable } from '../../model/readable.ts';
import { assemble } from '../assemble.ts';
import { decode } from '../decode.ts';
import type { Repair } from '../emendations/rule.ts';
import { propose } from '../emendations/rule.ts';
import type { Reader, ReadResult } from '../reader.ts';
import { dateLine } from '../structure/date-line.ts';
import { head } from '../structure/head.ts';
import { lines } from '../structure/lines.ts';
import { frontMatter } from './front-matter.ts';
import type { Event } from './marks.ts';
import { marks } from './marks.ts';

const ID = 'markdown@1';
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeadingText',
  'setextHeadingText',
  'codeFenced',
  'codeIndented',
  'htmlFlow',
]);

function read(bytes: Uint8Array, path: string): ReadResult {
  const result = decode(bytes, path);
  if (!result.ok) return result;
  const { decoded } = result;
  const { received } = decoded;
  const front = frontMatter(received);
  const skipped = front?.length ?? 0;
  // Blanked and not cut, so that every place stays where it is.
  const events = tokens('\n'.repeat(skipped) + received.slice(skipped));
  const repairs: Repair[] = [...marks(received, events)];
  if (skipped > 0)
    repairs.unshift({
      start: 0,
      end: skipped,
      corrected: '',
      reason: 'The front matter describes the text and is not part of it.',
    });
  const markup = propose(received, 'markup', repairs);
  const view = readable({
    received,
    emendations: markup.map((each, index) => ({ ...each, id: `${index}` })),
  });
  const words = (start: number, end: number): string => {
    const { received: points } = view;
    const range = view.fromReceived(points.toCodePoint(start), points.toCodePoint(end));
    return view.text
      .slice(...range)
      .replace(/\s+/gu, ' ')
      .trim();
  };
  /** A range of the readable text as UTF-16 indices of the text as received. */
  const back = (start: number, end: number): { start: number; end: number } => {
    const [from, to] = view.toReceived(start, end);
    return { start: view.received.toUtf16(from), end: view.received.toUtf16(to) };
  };
  const blocks = entered(events).filter((token) => PARAGRAPHS.has(token.type));
  const headings = blocks
    .filter((token) => token.type.endsWith('HeadingText'))
    .map(({ type, start, end }) => ({
      text: words(start, end),
      level:
        type === 'atxHeadingText'
          ? hashes(received, start)
          : received[skipLine(received, end)] === '='
            ? 1
            : 2,
      start,
      end,
    }))
    .filter((heading) => heading.text !== '');
  const opening = head(lines(view.text));
  const first = headings[0] !== undefined && headings[0].start === blocks[0]?.start ? headings[0] : null;
  const firstIsDate = first !== null && dateLine(first.text) !== null;
  const stated = front?.date == null ? null : dateLine(front.date.text);
  const date =
    stated !== null && front?.date != null
      ? { ...front.date, edtf: stated }
      : opening.date === null
        ? null
        : {
            text: opening.date.line.text,
            edtf: opening.date.edtf,
            ...back(opening.date.line.start, opening.date.line.end),
          };
  return {
    ok: true,
    document: assemble(decoded, {
      reader: ID,
      title: front?.title ?? (firstIsDate ? null : first?.text) ?? opening.title?.text ?? null,
      author: front?.author ?? opening.author,
      date,
      headings,
      paragraphs: blocks.map(({ start, end }) => ({ start, end })),
      unread: entered(events)
        .filter((token) => token.type === 'image')
        .map(({ start, end }) => ({
          start,
          end,
          reason: 'An image is not read, only the words that stand for it.',
        })),
      markup,
    }),
  };
}

function tokens(text: string): readonly Event[] {
  return postprocess(
    parse()
      .document()
      .write(preprocess()(text, 'utf-8', true)),
  );
}

function entered(events: readonly Event[]): readonly { type: string; start: number; end: number }[] {
  return events
    .filter(([kind]) => kind === 'enter')
    .map(([, token]) => ({ type: token.type, start: token.start.offset, end: token.end.offset }));
}

/** How many `#` stand before the text of a heading. */
function hashes(text: string, start: number): number {
  return (
    /(?<hashes>#{1,6})[ \t]*$/u.exec(text.slice(Math.max(0, start - 16), start))?.groups?.['hashes']
      ?.length ?? 1
  );
}

/** The first character of the next line. */
function skipLine(text: string, at: number): number {
  return at + (/^[ \t]*(?:\r\n|\n|\r)[ \t]*/u.exec(text.slice(at, at + 16))?.[0].length ?? 0);
}

export const markdown: Reader = { id: ID, extensions: ['md', 'markdown'], read };
