/** Inserts: what stands in brackets, between dashes or as a saying between commas, taken out of a sentence. */
import type { Item } from './items.ts';
import { SAYING, THINKING } from './verb-classes.ts';

export interface Insert {
  readonly items: readonly Item[];
}

/** Takes out what stands in brackets or between paired dashes. */
export function setAside(items: readonly Item[]): { main: Item[]; inserts: Insert[] } {
  const main: Item[] = [];
  const inserts: Insert[] = [];
  const dashes = items.flatMap((item, i) => (item.kind === 'mark' && item.key === '—' ? [i] : []));
  let i = 0;
  while (i < items.length) {
    const item = items[i]!;
    if (item.kind === 'mark' && (item.key === '(' || item.key === '[')) {
      const close = items.findIndex(
        (other, j) => j > i && other.kind === 'mark' && (other.key === ')' || other.key === ']'),
      );
      if (close > 0) {
        inserts.push({ items: items.slice(i + 1, close) });
        i = close + 1;
        continue;
      }
    }
    if (item.kind === 'mark' && item.key === '—') {
      const place = dashes.indexOf(i);
      const close = dashes[place + 1];
      if (place % 2 === 0 && close !== undefined && close - i > 1) {
        inserts.push({ items: items.slice(i + 1, close) });
        i = close + 1;
        continue;
      }
      if (place % 2 === 0) {
        // A lone dash is a comma, or nothing after a preposition ("by the method of — shooting").
        if (main.at(-1)?.kind !== 'preposition') main.push({ ...item, key: ',' });
        i++;
        continue;
      }
    }
    const saying = insertedSaying(items, i);
    if (saying !== null) {
      inserts.push({ items: items.slice(i + 1, saying) });
      // One comma stays, so that what stands on both sides is not run together.
      if (!/^(preposition|marker)$/.test(items[i - 1]?.kind ?? '')) main.push(item);
      i = saying + 1;
      continue;
    }
    main.push(item);
    i++;
  }
  return { main, inserts };
}

/** ", it is alleged," or ", the report says,": the place of the second comma, or null. */
function insertedSaying(items: readonly Item[], i: number): number | null {
  const [open, subject, verb, close] = [items[i], items[i + 1], items[i + 2], items[i + 3]];
  if (open?.kind !== 'mark' || open.key !== ',' || close?.kind !== 'mark' || close.key !== ',') return null;
  if (subject?.kind !== 'phrase' || verb?.kind !== 'verb' || verb.verb.form !== 'finite') return null;
  return SAYING.has(verb.verb.lemma) || THINKING.has(verb.verb.lemma) ? i + 3 : null;
}
