/** Collect: every place of a text that may be meant by a part of a record, before they are weighed. */
import { NATIONALITIES } from '../english/lexicon/nationalities.ts';
import { findContext } from './contexts.ts';
import { findDate } from './dates.ts';
import { SMALL, wordsOf } from './fold.ts';
import { findOrgan } from './organs.ts';
import { findPerson } from './persons.ts';
import { findPlace } from './places.ts';
import { findRole, findTitle } from './posts.ts';
import type { PreparedText } from './prepared.ts';
import { findRank } from './ranks.ts';
import { findSequence } from './sequences.ts';
import type { TextWords } from './text-words.ts';
import type { Candidate, Wanted, WantedPart } from './wanted.ts';

export function collect(text: PreparedText, wanted: Wanted): Map<string, Candidate[]> {
  const { words, ranks } = text;
  const rankWords = new Set<number>();
  for (const [first, last] of ranks) for (let i = first; i <= last; i++) rankWords.add(i);
  const isRank = (word: number) => rankWords.has(word);
  const titles = Object.values(wanted.parts).flatMap((part) =>
    part.kind === 'title' ? findTitle(words, part.names) : [],
  );
  const find = (part: WantedPart): Candidate[] => {
    switch (part.kind) {
      case 'person':
        return findPerson(words, isRank, part.names);
      case 'organ':
        return [...findOrgan(words, part.names), ...organsInTitles(words, part.names, titles)];
      case 'rank':
        return part.names.flatMap((name) => findRank(words, ranks, name));
      case 'title':
        return findTitle(words, part.names);
      case 'role':
        return findRole(words, part.names, titles);
      case 'place':
        return findPlace(words, part.names);
      case 'class':
        // "Army" is a name; "the military" is a word like others.
        return part.names.flatMap((name) =>
          findSequence(words, name.replace(/\([^)]*\)/g, '')).map((c) => ({
            ...c,
            strength: (words.words[c.first]!.capital ? 0.9 : 0.6) * c.strength,
          })),
        );
      case 'context':
        return findContext(words, part.names);
      case 'date':
        return findDate(words, part.date, wanted.published);
    }
  };
  return new Map(Object.entries(wanted.parts).map(([name, part]) => [name, find(part)]));
}

/** "Chief of Army Staff" says of what: an organ with a word of its name in the title of its head. */
function organsInTitles(
  words: TextWords,
  names: readonly string[],
  titles: readonly Candidate[],
): Candidate[] {
  const own = wordsOf(names[0] ?? '').filter((word) => !SMALL.has(word) && !NATIONALITIES.has(word));
  return titles.flatMap(({ first, last, strength }): Candidate[] => {
    if (first === last) return [];
    const title = words.words.slice(first, last + 1).map(({ folded }) => folded);
    const share = own.filter((word) => title.includes(word)).length / Math.max(1, own.length);
    if (share < 0.5) return [];
    const worth = (share === 1 ? 0.7 : 0.38) * strength;
    return [{ first, last, how: 'follows', strength: worth, reason: 'a title that says what it is of' }];
  });
}
