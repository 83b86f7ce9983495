/** What kind of posting the words of a role make: "deputy chairman" a deputy, "resident" one of the staff. */
import { DEPUTISING, POSTING_TYPES, type PostingType, ROLES } from './roles.ts';
import { TITLES } from './titles.ts';

const TYPES: ReadonlyMap<string, PostingType> = new Map(
  // The heads last, so that a word listed twice makes a head.
  [...POSTING_TYPES]
    .reverse()
    .flatMap((type) =>
      [...ROLES[type], ...TITLES[type]].map((words) => [plain(words.split(' ')), type] as const),
    ),
);
const DEPUTIES = new Set(DEPUTISING);

/** The type of the longest known role with which the lower-case words end, or null where none is known. */
export function roleType(words: readonly string[]): PostingType | null {
  const row = words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  for (let from = 0; from < row.length; from++) {
    const type =
      TYPES.get(plain(row.slice(from))) ?? TYPES.get(plain([...row.slice(from, -1), singular(row.at(-1)!)]));
    if (type === undefined) continue;
    return row.slice(0, from).some((word) => DEPUTIES.has(word)) ? 'deputy' : type;
  }
  // "Commissioner of Trade": the words before the field.
  const field = row.findIndex((word, i) => i > 0 && /^(of|for|to|in)$/.test(word));
  return field > 0 ? roleType(row.slice(0, field)) : null;
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('men') ? `${word.slice(0, -3)}man` : word.replace(/s$/, '');
}

function plain(words: readonly string[]): string {
  return words.join(' ').replaceAll('-', ' ').toLowerCase();
}
