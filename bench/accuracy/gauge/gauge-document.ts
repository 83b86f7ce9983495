/**
 * One document of the gauge: what `training/guidelines.md` marks in a text that is not part of this
 * repository. The file holds offsets and labels only; the text stands in `../shared/data`, and its hash
 * tells whether it is the one that was annotated.
 *
 * Offsets count Unicode code points. The texts hold no character outside the Basic Multilingual Plane,
 * which `readGauge` checks, so they are indices of strings too.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export const MARK_TYPES = [
  'Person',
  'Rank',
  'Title',
  'Role',
  'Organization',
  'Place',
  'Date',
  'Work',
  'Group',
  'Event',
] as const;
export const RELATION_TYPES = [
  'has_rank',
  'has_title',
  'has_role',
  'is_posted',
  'commands',
  'answers_to',
  'part_of',
  'member_of',
  'alias',
] as const;
export const ASPECTS = ['holds', 'begun', 'ended', 'former', 'acting'] as const;

export interface GaugeMark {
  readonly id: string;
  readonly type: (typeof MARK_TYPES)[number];
  readonly start: number;
  readonly end: number;
  /** Set where the mark has nothing to do with a security force. */
  readonly scope?: 'civil';
  /** A mark on which two careful readers may differ: neither missed when absent nor wrong when proposed. */
  readonly optional?: true;
}

export interface GaugeRelation {
  readonly type: (typeof RELATION_TYPES)[number];
  readonly head: string;
  readonly tail: string;
  readonly aspect?: (typeof ASPECTS)[number];
  /** Ids of Date marks. */
  readonly begin?: string;
  readonly end?: string;
  readonly at?: string;
  readonly optional?: true;
}

/** As the file holds it. */
export interface GaugeFile {
  readonly id: string;
  /** The folder of `../shared/data` that holds the text. */
  readonly set: string;
  /** SHA-256 of the text in UTF-8. */
  readonly sha256: string;
  readonly entities: readonly GaugeMark[];
  readonly relations: readonly GaugeRelation[];
}

export interface GaugeDocument extends GaugeFile {
  readonly text: string;
}

const FOLDER = new URL('../../../training/gauge/', import.meta.url);

export function readGaugeFiles(folder: URL = FOLDER): GaugeFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GaugeFile);
}

/**
 * The file together with its text. Throws where the text is not the one that was annotated: figures
 * against another text would mean nothing.
 */
export function withText(file: GaugeFile, text: string): GaugeDocument {
  const found = createHash('sha256').update(text, 'utf8').digest('hex');
  if (found !== file.sha256)
    throw new Error(`gauge ${file.id}: the text has SHA-256 ${found}, ${file.sha256} was annotated.`);
  if (/[\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error(`gauge ${file.id}: the text has a character outside the Basic Multilingual Plane.`);
  return { ...file, text };
}
