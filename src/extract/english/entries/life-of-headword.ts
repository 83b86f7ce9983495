/**
 * The brackets behind a headword with the family name first: "(1899 Karsk – 1938)", "(b. 4 May 1904,
 * Orla; d. 1951)", "(1908 – ?)". Behind such a name they hold a life, however short it was.
 */
import { eventAt } from '../../../time/when-from-edtf.ts';
import type { ReadClaim } from '../../extractor.ts';

export interface LifeDate {
  readonly type: 'birth' | 'death';
  readonly when: ReadClaim['when'];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE =
  /(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?:(?<month>\p{Lu}\p{Ll}{2,8})\.? )?(?<year>\d{4})(?:\/\d{1,2})?/u;
/** Between birth and death: a dash, a semicolon, or "d." alone. */
const PARTING = /\s?[–—-]\s?|;\s?|,\s(?=(?:d\.|died|†))/;

export function lifeOfHeadword(words: string): LifeDate[] {
  // "(1921–24 head of the section)" is no life.
  if (/\d{4}\s?[–—-]\s?\d{2}(?!\d)/.test(words)) return [];
  const [first = '', second, ...more] = words.split(PARTING);
  if (more.length > 0) return [];
  const dies = /^(?:d\.|died|†)/.test(first.trim());
  const birth = dateOf(first);
  const death = second === undefined ? null : dateOf(second);
  if (second === undefined && !/^\s*(?:b\.|born|\*|d\.|died|†)/.test(first)) return [];
  return [
    ...(birth ? [{ type: dies ? ('death' as const) : ('birth' as const), when: birth }] : []),
    ...(death && !dies ? [{ type: 'death' as const, when: death }] : []),
  ];
}

function dateOf(words: string): ReadClaim['when'] | null {
  const match = DATE.exec(words);
  if (!match || /\?/.test(words)) return null;
  const { day, month, year } = match.groups as { day?: string; month?: string; year: string };
  const place = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : 0;
  const two = (n: number | string): string => String(n).padStart(2, '0');
  const edtf = place === 0 ? year : day ? `${year}-${two(place)}-${two(day)}` : `${year}-${two(place)}`;
  return eventAt(edtf, match[0]);
}
