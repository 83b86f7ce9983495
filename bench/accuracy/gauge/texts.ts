/**
 * The texts that the gauge annotates, by id. They are not part of this repository: sets of
 * `../shared/data` hold one document a line, `blumkin` is a folder of `../shared/sources` with one text a file.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { AnnotatedDocument } from '../sfm.ts';

const SHARED = new URL('../../../../shared/', import.meta.url);

export type SharedDocument = Pick<AnnotatedDocument, 'id' | 'text'> & Partial<AnnotatedDocument>;

/** The documents of a set that are asked for, with the annotation that came with them; null where the set is absent. */
export function sharedDocuments(set: string, ids: readonly string[]): Map<string, SharedDocument> | null {
  const lines = new URL(`data/${set}/train.jsonl`, SHARED);
  const folder = new URL(`sources/${set}/`, SHARED);
  const found = new Map<string, SharedDocument>();
  if (existsSync(lines)) {
    for (const line of readFileSync(lines, 'utf8').split('\n')) {
      if (!ids.some((id) => line.includes(`"${id}"`))) continue;
      const doc = JSON.parse(line) as SharedDocument;
      if (ids.includes(doc.id)) found.set(doc.id, doc);
    }
    return found;
  }
  if (!existsSync(folder)) return null;
  for (const id of ids) {
    const file = new URL(`${id}.txt`, folder);
    if (existsSync(file)) found.set(id, { id, text: readFileSync(file, 'utf8') });
  }
  return found;
}
