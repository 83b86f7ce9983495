/** English passage: whether the words around a place are English, so that a quotation in German is left alone. */
import { ENGLISH_ONLY, ENGLISH_TOO } from '../function-words.ts';

/** Function words of languages that have a word spelled like one of the slips. */
const FOREIGN = new Set(
  'der das und ist nicht auf für von zu dem den des ein eine einen sich wird het een niet nie vir wat sal ook les des une dans est pour del los las una por che della nel'.split(
    ' ',
  ),
);
/** Characters looked at on either side, within the line. */
const REACH = 120;
/** Words on either side that must not be foreign. */
const NEAR = 4;

export function inEnglish(text: string, start: number, end: number): boolean {
  const before = wordsOf(
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[\r\n]{2,}/u)
      .at(-1)!,
  );
  const after = wordsOf(text.slice(end, end + REACH).split(/[\r\n]{2,}/u)[0]!);
  const near = [...before.slice(-NEAR), ...after.slice(0, NEAR)];
  if (near.some((word) => FOREIGN.has(word))) return false;
  const all = [...before, ...after];
  const only = all.filter((word) => ENGLISH_ONLY.has(word)).length;
  const too = all.filter((word) => ENGLISH_TOO.has(word)).length;
  return only >= 1 && (only + too) * 7 >= all.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
