/** Days as numbers, so that they can be drawn, and in words, so that they can be read. */

const DAY_MS = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days since 1970-01-01. `null` where it is no day of the form `YYYY-MM-DD`. */
export function dayNumber(day: string): number | null {
  const parts = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  if (date.getUTCMonth() !== Number(parts[2]) - 1 || date.getUTCDate() !== Number(parts[3])) return null;
  return Math.round(date.getTime() / DAY_MS);
}

export function dayOf(number: number): string {
  const { year, month, day } = partsOf(number);
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month + 1)}-${two(day)}`;
}

const two = (n: number) => String(n).padStart(2, '0');

function partsOf(number: number) {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** "4 January 1930" */
export function dayWords(number: number): string {
  const { year, month, day } = partsOf(number);
  return `${day} ${MONTHS[month]} ${year}`;
}

/** A date as asked: "4 January 1930" of `1930-01-04`, "January 1930" of `1930-01`; else as it stands. */
export function dateWords(date: string): string {
  const number = dayNumber(date);
  if (number !== null) return dayWords(number);
  const month = /^(\d{4})-(\d\d)$/.exec(date);
  const name = month ? MONTHS[Number(month[2]) - 1] : undefined;
  return month && name ? `${name} ${month[1]}` : date;
}

/** The shortest words for a stretch of days: "1929", "January 1930", "4 January to 3 May 1930". */
export function rangeWords(from: number, to: number): string {
  if (from === to) return dayWords(from);
  const a = partsOf(from);
  const b = partsOf(to);
  const next = partsOf(to + 1);
  if (a.day === 1 && next.day === 1) {
    const whole = a.month === 0 && next.month === 0;
    if (whole) return a.year === b.year ? String(a.year) : `${a.year} to ${b.year}`;
    if (a.year === b.year)
      return a.month === b.month
        ? `${MONTHS[a.month]} ${a.year}`
        : `${MONTHS[a.month]} to ${MONTHS[b.month]} ${a.year}`;
    return `${MONTHS[a.month]} ${a.year} to ${MONTHS[b.month]} ${b.year}`;
  }
  if (a.year === b.year)
    return a.month === b.month
      ? `${a.day} to ${b.day} ${MONTHS[a.month]} ${a.year}`
      : `${a.day} ${MONTHS[a.month]} to ${b.day} ${MONTHS[b.month]} ${a.year}`;
  return `${dayWords(from)} to ${dayWords(to)}`;
}
