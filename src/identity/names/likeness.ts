/** Likeness: how far two words of names agree, as one of a few named levels. */
import { DIMINUTIVE_LINES } from './diminutives.ts';
import { similarity } from './distance.ts';
import type { NameWord } from './name-word.ts';
import { PATRONYMIC } from './person-words.ts';
import { sound } from './sound.ts';

/** From the strongest to the weakest. */
export const LEVELS = [
  'equal',
  'spelling',
  'diminutive',
  'sounds',
  'typo',
  'initial',
  'alike',
  'stem',
  'faint',
  'differs',
] as const;
export type Level = (typeof LEVELS)[number];

export interface Likeness {
  readonly level: Level;
  /** 0 to 1, for choosing which word of one name goes with which of the other. */
  readonly score: number;
}

/** The sounds of the forms of one given name, by the lines they stand in. */
const FORMS = new Map<string, Set<number>>();
for (const [i, line] of DIMINUTIVE_LINES.entries()) {
  for (const form of line) {
    const key = sound(form);
    const lines = FORMS.get(key) ?? new Set();
    lines.add(i);
    FORMS.set(key, lines);
  }
}

/** The lines of `diminutives.ts` in which a sounded name stands. */
export function linesOfName(sounded: string): ReadonlySet<number> {
  return FORMS.get(sounded) ?? NONE;
}
const NONE: ReadonlySet<number> = new Set();

export function sameGivenName(a: string, b: string): boolean {
  const lines = linesOfName(a);
  for (const line of linesOfName(b)) if (lines.has(line)) return true;
  return false;
}

/** Names with the same consonants that nobody takes for one another. */
const DISTINCT: readonly (readonly [RegExp, RegExp])[] = [
  [/^mahm[aou]d/, /^m[uo]h?a?m[ae]d/],
  [/^has[ae]n$/, /^h[uo]s[ae]i?n/],
  [/^[aei]mir$/, /^[uo]mar$/],
  [/^salim$/, /^sal[ai]?ma?n?$/],
];

/** Above which similarity of sounds a difference is a slip, an alike word, a faint likeness. */
const TYPO = 0.85;
const ALIKE = 0.72;
/** The same consonants by class, and so much else. */
const SOUNDS = 0.7;
const FAINT = 0.56;

const at = (level: Level, score: number): Likeness => ({ level, score });
const DIFFERS = at('differs', 0);

export function likeness(a: NameWord, b: NameWord): Likeness {
  if (a.plain === '' || b.plain === '') return a.text === b.text ? at('equal', 1) : DIFFERS;
  if (a.script === b.script && (a.script === 'han' || a.script === 'hangul')) return byCharacters(a, b);
  if (a.initial || b.initial) {
    if (a.plain === b.plain) return at('equal', 0.95);
    return sameInitial(a, b) ? at('initial', 0.7) : DIFFERS;
  }
  if (a.plain === b.plain) return at('equal', 1);
  if (a.sound === b.sound || a.marked === b.marked || a.marked === b.sound || a.sound === b.marked) {
    return at('spelling', 0.98);
  }
  const stems = stemsOf(a, b);
  if (stems) return stems;
  const abjad = a.script === 'abjad' || b.script === 'abjad';
  const foreign = abjad || (a.script !== b.script && (a.script === 'han' || b.script === 'han'));
  if (foreign && a.script !== b.script) return byBones(a, b);
  if (sameGivenName(a.sound, b.sound)) return at('diminutive', 0.92);
  const shorter = Math.min(a.sound.length, b.sound.length);
  // A word half as long again as the other is another word; most pairs of words end here.
  const [short, long] = a.plain.length < b.plain.length ? [a, b] : [b, a];
  if (short.plain.length < 0.5 * long.plain.length) return DIFFERS;
  const bySound = similarity(a.sound, b.sound);
  if (bySound < 0.3) return DIFFERS;
  const marked = a.marked === a.sound && b.marked === b.sound ? 0 : similarity(a.marked, b.marked);
  if (DISTINCT.some(([x, y]) => (x.test(a.sound) && y.test(b.sound)) || (y.test(a.sound) && x.test(b.sound))))
    return DIFFERS;
  const alike = Math.max(bySound, marked, similarity(a.plain, b.plain) - 0.03);
  if (a.bones === b.bones && a.bones.length >= 3 && alike >= SOUNDS)
    return at('sounds', Math.max(0.86, alike));
  // Of a short word one letter is much of it.
  const needed = shorter <= 3 ? 0.08 : 0;
  if (alike >= TYPO + needed || (shorter >= 5 && oneSlip(a.plain, b.plain)))
    return at('typo', Math.max(alike, TYPO));
  if (alike >= FAINT + needed && otherEnding(a.sound, b.sound)) return at('stem', alike);
  if (alike >= ALIKE + needed) return at('alike', alike);
  if (alike >= FAINT + needed) return at('faint', alike);
  return at('differs', alike);
}

/** What follows "servant of", and what precedes "son of", decides: the rest is in a thousand names. */
function stemsOf(a: NameWord, b: NameWord): Likeness | null {
  const servants = [a, b].filter((word) => /^abd.{3}/.test(word.sound) && word.script === 'latin').length;
  if (servants > 0) {
    const [x, y] = [a, b].map((word) => word.sound.replace(/^abd(?=.{3})/, ''));
    const alike = similarity(x!, y!);
    if (servants === 1) return alike >= 0.8 ? at('alike', ALIKE) : null;
    return alike >= 0.8 ? at('typo', alike) : alike >= ALIKE ? at('alike', alike) : at('differs', 0);
  }
  if (!PATRONYMIC.test(a.plain) || !PATRONYMIC.test(b.plain)) return null;
  const [x, y] = [a, b].map((word) => word.sound.replace(/(?:[oei]+v)?(?:i[CTc]h?|n[ai]+|iCn[ai]+)$/, ''));
  const alike = similarity(x!, y!);
  if (alike >= 0.8 || (alike >= 0.6 && sameGivenName(x!, y!)))
    return at(alike === 1 ? 'spelling' : 'typo', Math.max(0.86, alike));
  return at('differs', 0);
}

/**
 * One beginning with two endings, as many different names have: "Petrosyan", "Petrenko". A slip of the
 * pen or the ear leaves the end or stands in the middle.
 */
function otherEnding(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  return start >= 3 && a.length - start >= 2 && b.length - start >= 2 && a.at(-1) !== b.at(-1);
}

/** One letter changed, lost, added, or two neighbours exchanged. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
  );
}

const VARIANT_INITIALS = new Set([
  'jy',
  'iy',
  'ij',
  'ck',
  'kq',
  'vw',
  'gh',
  'hk',
  'ey',
  'cs',
  'ct',
  'eo',
  'ou',
  'sz',
  'ay',
]);

/** "Ye." and "E." may begin one name, and so may "J." and "I."; nothing more is known of an initial. */
function sameInitial(a: NameWord, b: NameWord): boolean {
  const [short, long] = a.initial ? [a, b] : [b, a];
  const soft = (plain: string): string => plain.replace(/^[ij](?=[aeou])/, 'y');
  if (short.plain.length > 1)
    return (
      soft(long.plain).startsWith(soft(short.plain)) || (long.initial && long.plain[0] === short.plain[0])
    );
  const [x, y] = [a.plain[0]!, b.plain[0]!];
  if (x === y || a.sound[0] === b.sound[0]) return true;
  if (a.initial && b.initial) return false;
  const full = a.initial ? b : a;
  // Beyond Latin letters, or after them, the systems differ in the first letter.
  const pair = x < y ? x + y : y + x;
  return (full.script !== 'latin' || a.script !== b.script) && VARIANT_INITIALS.has(pair);
}

/** One script of signs that are syllables or words: another sign is another name. */
function byCharacters(a: NameWord, b: NameWord): Likeness {
  const [x, y] = [[...a.text], [...b.text]];
  const same = x.filter((sign, i) => sign === y[i]).length;
  const share = same / Math.max(x.length, y.length);
  if (share === 1) return at('equal', 1);
  return at('differs', share >= 0.5 ? 0.5 : 0);
}

/** A script without vowels, or a name spelt with signs for their sound: by consonants. */
function byBones(a: NameWord, b: NameWord): Likeness {
  const [x, y] = [a.bones.replace(/r/g, 'l'), b.bones.replace(/r/g, 'l')];
  const alike = similarity(x, y);
  const sounds = similarity(a.sound, b.sound);
  if (x === y && x.length >= 2) return at('spelling', 0.95);
  if (x === y || alike >= 0.74) return at('sounds', 0.85);
  if (alike >= 0.5 || sounds >= 0.6) return at('alike', Math.max(alike, 0.7));
  return at('differs', alike / 2);
}
