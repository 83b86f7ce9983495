/** Times in: the times that a question tells in words, figures or EDTF, and the question without them. */
import { readTimePhrases } from '../../extract/english/time/phrases.ts';
import type { Period } from '../../model/period.ts';
import { parseEdtf } from '../../time/edtf.ts';

export interface AskedTime {
  /** EDTF; null where the words give no date that a question could be asked for: "yesterday", "in May". */
  readonly on: string | null;
  /** The words, without what stands around them. */
  readonly text: string;
  /** Asked of all of the time, and not of some day in it. */
  readonly throughout: boolean;
  /** UTF-16 range in the question. */
  readonly range: readonly [number, number];
}

const QUOTED = /"[^"]*"|“[^”]*”/g;
/** One word of figures and the marks of EDTF: "1930-01", "1929/1930", "1929~", "[1929,1930]". */
const EDTF_WORD = /(?<=^|\s)[[{]?(?:\.\.)?[\dX]{4}[\dX\-~?%/.,]*[\]}]?(?=$|[\s?,;])/g;

/** In the order of the question. Words in quotes are a name or a phrase, and no time is read in them. */
export function timesIn(question: string, periods: readonly Period[] = []): AskedTime[] {
  const open = question.replace(QUOTED, (quoted) => '"'.repeat(quoted.length));
  const found: AskedTime[] = readTimePhrases(open, { date: null, periods }).map(
    ({ range, text, edtf, relation }) => {
      // "in 1929~": the mark of EDTF belongs to the date.
      const mark =
        edtf !== null && /^[\d-]+$/.test(edtf) ? (/^[~%]/.exec(open.slice(range[1]))?.[0] ?? '') : '';
      return {
        on: edtf === null || edtf.includes('XXXX') ? null : `${edtf}${mark}`,
        text: `${text}${mark}`,
        throughout: relation === 'throughout',
        range: [range[0], range[1] + mark.length],
      };
    },
  );
  const free = (start: number, end: number): boolean =>
    found.every(({ range }) => end <= range[0] || start >= range[1]);
  for (const match of open.matchAll(EDTF_WORD)) {
    const text = match[0].replace(/[.,](?!\.)$/, '').replace(/(?<=[\d~%])\?$/, '');
    const [start, end] = [match.index, match.index + text.length];
    // A bare year is a time where nothing follows it but another time: "Army of 1919 soldiers" is none.
    const bare = /^\d{4}$/.test(text);
    if (bare && !/^(?:1\d{3}|20\d{2}|2100)$/.test(text)) continue;
    if (
      bare &&
      !/^[\s?.!,]*(?:(?:and|or|to|vs\.?|versus|against|with|compared\b.*|\d{4})(?:\s|$)|$)/i.test(
        open.slice(end),
      )
    )
      continue;
    if (free(start, end) && parseEdtf(text).ok) {
      found.push({ on: text, text, throughout: false, range: [start, end] });
    }
  }
  return found.toSorted((a, b) => a.range[0] - b.range[0]);
}

/** The question with blanks in place of its times. */
export function withoutTimes(question: string, times: readonly AskedTime[]): string {
  let out = question;
  for (const { range } of times.toReversed()) out = `${out.slice(0, range[0])} ${out.slice(range[1])}`;
  return out.replace(/\s+/g, ' ').trim();
}
