/**
 * Assemble: what every text reader does after its own part. Decoded characters and the structure that
 * the format gave, in UTF-16 indices, become a document in code points, with the languages and the
 * proposed emendations.
 */
import { codePoints } from '../model/codepoints.ts';
import type { Decoded } from './decode.ts';
import type { Document, Paragraph, ProposedEmendation } from './document.ts';
import { findEmendations } from './emendations/registry.ts';
import { identifyLanguage, identifyParagraph } from './language.ts';
import { sourceKind } from './structure/source-kind.ts';

/** The structure of one text, in UTF-16 indices. */
export interface Structure {
  readonly reader: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: {
    readonly text: string;
    readonly edtf: string;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly headings: readonly { text: string; level: number; start: number; end: number }[];
  readonly paragraphs: readonly { start: number; end: number }[];
  readonly unread: readonly { start: number; end: number; reason: string }[];
  /** Markers of the format that are not words, in code points. */
  readonly markup: readonly ProposedEmendation[];
}

export function assemble(decoded: Decoded, structure: Structure): Document {
  const { received } = decoded;
  const points = codePoints(received);
  const place = <T extends { readonly start: number; readonly end: number }>(item: T): T => ({
    ...item,
    start: points.toCodePoint(item.start),
    end: points.toCodePoint(item.end),
  });
  const language = identifyLanguage(received);
  const paragraphs: Paragraph[] = structure.paragraphs.map(({ start, end }) =>
    place({ start, end, language: identifyParagraph(received.slice(start, end), language) }),
  );
  return {
    reader: structure.reader,
    received,
    encoding: decoded.encoding,
    byteOrderMark: decoded.byteOrderMark,
    title: structure.title,
    author: structure.author,
    date: structure.date === null ? null : place(structure.date),
    kind: sourceKind(structure.title),
    headings: structure.headings.map(place),
    paragraphs,
    emendations: findEmendations(received, paragraphs, structure.markup),
    language,
    unread: structure.unread.map(place),
  };
}
