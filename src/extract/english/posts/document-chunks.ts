/** The chunks of every paragraph of a document, read once for each document. */
import type { Document } from '../tokens.ts';
import type { Chunk } from './chunk.ts';
import { chunksOf } from './chunks.ts';
import { paragraphWords } from './words.ts';

const read = new WeakMap<Document, readonly (readonly Chunk[])[]>();

export function documentChunks(doc: Document): readonly (readonly Chunk[])[] {
  let chunks = read.get(doc);
  if (chunks === undefined) {
    chunks = paragraphWords(doc).map((words) => chunksOf(doc.text, words));
    read.set(doc, chunks);
  }
  return chunks;
}
