/** Outcomes: every cited cell whose text is at hand, with what the program found for it. */
import { readFileSync } from 'node:fs';

import { prepareText } from '../../../src/extract/relink/prepared.ts';
import { relink } from '../../../src/extract/relink/relink.ts';
import type { Found } from '../../../src/extract/relink/wanted.ts';
import type { Sureness } from '../../../src/model/relink.ts';
import { type CitedRecord, type CitedText, publishedOf, readRecords, readTexts } from './records.ts';

export interface Outcome {
  readonly record: CitedRecord;
  readonly text: CitedText;
  readonly part: string;
  readonly found: Found | null;
}

export function outcomes(): {
  readonly all: Outcome[];
  readonly milliseconds: number;
  readonly records: number;
} {
  const texts = readTexts();
  const records = readRecords(new Set(texts.keys()));
  const start = performance.now();
  const prepared = new Map([...texts].map(([key, { text }]) => [key, prepareText(text)]));
  const all = records.flatMap((record): Outcome[] => {
    const text = texts.get(record.key)!;
    const found = relink(prepared.get(record.key)!, { ...record.wanted, published: publishedOf(text) });
    return record.wanted.asked.map((part) => ({
      record,
      text,
      part,
      found: found.find((one) => one.part === part) ?? null,
    }));
  });
  return { all, milliseconds: performance.now() - start, records: records.length };
}

/** Texts between the one that a row cites and the one of its control. */
const STEP = 37;

/**
 * The control: each record looked for in a text that its row does not cite. Some of what is found is
 * there all the same, since the same people and units are in the news again and again.
 */
export function controls(): Outcome[] {
  const texts = readTexts();
  const keys = [...texts.keys()];
  const records = readRecords(new Set(keys));
  const cited = Map.groupBy(records, ({ table, row }) => `${table} ${row}`);
  const prepared = new Map([...texts].map(([key, { text }]) => [key, prepareText(text)]));
  return records.flatMap((record): Outcome[] => {
    const own = new Set(cited.get(`${record.table} ${record.row}`)?.map(({ key }) => key));
    let at = keys.indexOf(record.key);
    do at = (at + STEP) % keys.length;
    while (own.has(keys[at]!));
    const text = texts.get(keys[at]!)!;
    const found = relink(prepared.get(text.id)!, { ...record.wanted, published: publishedOf(text) });
    return record.wanted.asked.map((part) => ({
      record,
      text,
      part,
      found: found.find((one) => one.part === part) ?? null,
    }));
  });
}

/** One name for all rows that say the same of the same from the same text: they are read once. */
export function sameCell({ record, part }: Outcome): string {
  const { subject, parts } = record.wanted;
  return JSON.stringify([record.table, record.key, part, parts[part], parts[subject]]);
}

export interface Judged {
  readonly table: string;
  readonly row: number;
  readonly part: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sureness: Sureness;
  readonly verdict: 'right' | 'wrong' | 'unclear';
}

/** What a person said of the cells that were read. */
export function readJudged(): Judged[] {
  return readFileSync(new URL('./judged.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged);
}
