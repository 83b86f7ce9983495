/** Ranks: where a text gives a rank, and which of them is the one that is wanted. */
import { RANK_ABBREVIATIONS, rankAt } from '../english/lexicon/ranks.ts';
import { acronyms, canonicalRankWord, SMALL, wordsOf } from './fold.ts';
import type { TextWords, Word } from './text-words.ts';
import type { Candidate } from './wanted.ts';

/** First and last word of every rank in the text. */
export function rankPlaces(text: string, words: readonly Word[]): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let i = 0; i < words.length; i++) {
    const { start } = words[i]!;
    const end = Math.max(rankAt(text, start) ?? 0, pluralRankAt(text, start) ?? 0);
    if (end === 0) continue;
    let last = i;
    while ((words[last + 1]?.end ?? Infinity) <= end) last += 1;
    // "General Officer Commanding" is a title that begins with a rank.
    if (/^officers?$/.test(words[last + 1]?.folded ?? '')) continue;
    places.push([i, last]);
    i = last;
  }
  return places;
}

/** The end of several people's rank: "Brigadier-Generals A and B". */
function pluralRankAt(text: string, at: number): number | null {
  const one = /^((?:[\p{L}-]+[ .-]{1,2}){0,3}[\p{L}-]*\p{L})s(?=\s+\p{Lu})/u.exec(
    text.slice(at, at + 60),
  )?.[1];
  return one !== undefined && rankAt(one, 0) === one.length ? at + one.length + 1 : null;
}

export function findRank(
  text: TextWords,
  ranks: readonly (readonly [number, number])[],
  wanted: string,
): Candidate[] {
  const forms = rankForms(wordsOf(wanted));
  const short = new Set([...acronyms(wanted)].filter((letters) => RANK_ABBREVIATIONS.includes(letters)));
  const found: Candidate[] = [];
  for (const [first, last] of ranks) {
    const raw = text.slice(first, last);
    const folded = text.words.slice(first, last + 1).map((word) => word.folded);
    const given = rankForms(folded);
    const same = given.join(' ') === forms.join(' ') || spelledOut(raw, forms);
    if (raw === wanted)
      found.push({ first, last, how: 'exact', strength: 1, reason: 'the words themselves' });
    else if (same) {
      const how = folded.join(' ') === wordsOf(wanted).join(' ') ? 'folded' : 'abbreviation';
      found.push({ first, last, how, strength: 1, reason: 'the same rank, written otherwise' });
    } else if (short.has(raw))
      found.push({ first, last, how: 'abbreviation', strength: 0.95, reason: 'the initials of the rank' });
    else if (forms.at(-1) === 'police' && given.join(' ') === forms.slice(0, -1).join(' '))
      found.push({
        first,
        last,
        how: 'part-of-name',
        strength: 0.9,
        reason: 'the rank without the name of its force',
      });
    else if (forms.length > given.length && forms.slice(-given.length).join(' ') === given.join(' '))
      found.push({
        first,
        last,
        how: 'part-of-name',
        strength: 0.55,
        reason: 'the rank in short, as in address',
      });
  }
  return found;
}

function rankForms(folded: readonly string[]): string[] {
  return folded.filter((word) => !SMALL.has(word)).map(canonicalRankWord);
}

/** "MajGen" for major general. */
function spelledOut(raw: string, forms: readonly string[]): boolean {
  const parts = raw.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  return (
    parts.length > 1 &&
    parts.map((part) => canonicalRankWord(part.toLowerCase())).join(' ') === forms.join(' ')
  );
}
