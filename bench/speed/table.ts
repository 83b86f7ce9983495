/** Rows of measurements as a table in Markdown, so that they can be copied into the documents. */
import type { Row } from './measurement.ts';

/** Whether the median keeps its target; `null` where there is none. */
export function isMet({ median, target }: Row): boolean | null {
  if (target === undefined || median === null) return null;
  return 'atMost' in target ? median <= target.atMost : median >= target.atLeast;
}

/** Three significant digits, and whole numbers with separators from 1,000. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  if (Math.abs(value) >= 1000) return Number(value.toPrecision(3)).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

export function table(rows: readonly Row[]): string {
  const lines: string[] = [];
  let before = '';
  for (const row of rows) {
    if (row.measure !== before) {
      if (before !== '') lines.push('');
      lines.push(`| ${row.measure} | median | min to max | runs | on | |`, '|---|---|---|---|---|---|');
    }
    before = row.measure;
    const spread = row.median === null ? '–' : `${figure(row.min)} to ${figure(row.max)}`;
    const met = isMet(row);
    const kept = met === null ? '' : `; target ${aim(row)}: ${met ? 'met' : 'NOT met'}`;
    lines.push(
      `| ${row.engine} | ${figure(row.median)} | ${spread} | ${row.runs} | ${row.on} | ${row.note}${kept} |`,
    );
  }
  return lines.join('\n');
}

function aim({ target }: Row): string {
  if (target === undefined) return '';
  return 'atMost' in target ? `≤ ${figure(target.atMost)}` : `≥ ${figure(target.atLeast)}`;
}
