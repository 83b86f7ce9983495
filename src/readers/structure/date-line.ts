/** Date line: a line that holds nothing but a date, as sources put it under their title. */
const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = '(?<month>[A-Z][a-z]{2,8})\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>[12]\\d{3})';
const LABEL = '(?:(?:Date|Dated|Published|Published on|Issued)\\s*:?\\s+)?';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const ABOUT = '(?<about>c\\.|ca\\.|circa)';

const FORMS: readonly RegExp[] = [
  `${LABEL}${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${LABEL}${WEEKDAY}${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`,
  `${LABEL}${MONTH},?\\s+${YEAR}`,
  `${LABEL}(?:${ABOUT}\\s*)?${YEAR}`,
  `${LABEL}${YEAR}-(?<number>\\d{2})(?:-${DAY})?`,
].map((form) => new RegExp(`^\\(?${form}\\)?\\.?$`, 'u'));

/** The EDTF of a line that is only a date, or null: `4 January 1930` gives `1930-01-04`. */
export function dateLine(line: string): string | null {
  const text = line.trim();
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { year, about } = groups;
    if (about !== undefined) return `${year}~`;
    const month = groups['number'] === undefined ? monthNumber(groups['month']) : Number(groups['number']);
    if (month === null) return year!;
    if (Number.isNaN(month) || month < 1 || month > 12) continue;
    const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
    if (groups['day'] === undefined) return yearMonth;
    const day = Number(groups['day']);
    const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
    if (day < 1 || day > days) continue;
    return `${yearMonth}-${String(day).padStart(2, '0')}`;
  }
  return null;
}

/** 1 to 12; NaN where the word is no month, null where there is no word. */
function monthNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  const index = MONTHS.findIndex((month) =>
    lower.length <= 4
      ? month.startsWith(lower.slice(0, 3)) && (lower.length === 3 || lower === 'sept' || month === lower)
      : month === lower,
  );
  return index < 0 ? Number.NaN : index + 1;
}
