/**
 * Posts: where a text gives a title or role. A record's role is its authors' word: "Commander" stands
 * for whoever heads a unit, so it is led back to the words of the post from which it follows.
 */
import { roleType } from '../english/lexicon/role-type.ts';
import { DEPUTISING, POST_ACRONYMS, ROLES } from '../english/lexicon/roles.ts';
import { TITLES } from '../english/lexicon/titles.ts';
import { acronyms, SMALL, wordsOf } from './fold.ts';
import { findSequence } from './sequences.ts';
import type { TextWords } from './text-words.ts';
import type { Candidate } from './wanted.ts';

const DEPUTIES = new Set(DEPUTISING);
/** Words of a title that it has also without them. */
const GRADE = /^(?:acting|ag|pioneer|new|former|overall|substantive)\s+/i;

export function findTitle(text: TextWords, names: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  names.forEach((name, i) => {
    found.push(...whole(text, name, i > 0 ? 0.9 : 1));
    const bare = name.replace(GRADE, '');
    if (bare === name) return;
    for (const candidate of whole(text, bare, 0.65)) {
      // "acting GOC" for Acting General Officer Commanding.
      const before = text.words[candidate.first - 1];
      const graded = before !== undefined && name.toLowerCase().startsWith(before.folded);
      found.push(
        graded
          ? { ...candidate, first: candidate.first - 1, strength: 0.97 }
          : { ...candidate, how: 'part-of-name', reason: 'the title without the word before it' },
      );
    }
  });
  return undeputised(text, distinct(found), names[0] ?? '');
}

function whole(text: TextWords, name: string, worth: number): Candidate[] {
  const letters = new Set([...acronyms(name)].filter((acronym) => acronym.length >= 2));
  const words = wordsOf(name).filter((word) => !SMALL.has(word));
  return [
    ...findSequence(text, name, { spelling: true }).map((c) => ({ ...c, strength: c.strength * worth })),
    ...text.words.flatMap((word, i) =>
      letters.has(word.raw)
        ? [
            {
              first: i,
              last: i,
              how: 'abbreviation' as const,
              strength: 0.95 * worth,
              reason: 'the initials of the title',
            },
          ]
        : [],
    ),
    // "Chief of Army" for Chief of Army Staff.
    ...(words.length > 2
      ? findSequence(text, words.slice(0, -1).join(' ')).map((c) => ({
          ...c,
          how: 'part-of-name' as const,
          strength: 0.55 * worth,
          reason: 'the title without its last word',
        }))
      : []),
    // "director of information" for Director of Defence Information.
    ...(words.length > 2
      ? findSequence(text, [words[0]!, ...words.slice(2)].join(' ')).map((c) => ({
          ...c,
          how: 'part-of-name' as const,
          strength: 0.6 * worth,
          reason: 'the title without the word that says of what',
        }))
      : []),
    // "commander" for Theatre Commander.
    ...(words.length > 1 && roleType([words.at(-1)!]) === 'head'
      ? findSequence(text, words.at(-1)!).map((c) => ({
          ...c,
          how: 'part-of-name' as const,
          strength: 0.45 * worth,
          reason: 'the last word of the title',
        }))
      : []),
  ];
}

export function findRole(
  text: TextWords,
  names: readonly string[],
  title: readonly Candidate[],
): Candidate[] {
  const role = names[0] ?? '';
  // "Commanders" in general are not the one who is meant.
  const same = names
    .flatMap((name) => whole(text, name, 1))
    .map((c) =>
      text.words[c.last]!.folded.endsWith('s') && !/s$/i.test(role)
        ? { ...c, strength: 0.6 * c.strength }
        : c,
    );
  const out = undeputised(text, same, role);
  const type = roleType(role.toLowerCase().split(/\s+/));
  const follows = (candidate: Candidate, strength: number, reason: string): Candidate => ({
    ...candidate,
    how: 'follows',
    strength,
    reason,
  });
  out.push(...title.map((c) => follows(c, 0.85 * c.strength, 'the title from which the role follows')));
  if (type === 'head') {
    for (const phrase of HEAD_PHRASES)
      out.push(
        ...undeputised(text, findSequence(text, phrase), role).map((c) =>
          follows(
            c,
            0.7 + 0.005 * phrase.length,
            'a post that heads what it is of, from which the role follows',
          ),
        ),
      );
    text.words.forEach((word, i) => {
      if (HEAD_LETTERS.has(word.raw) || (word.raw === 'CP' && i + 1 < text.words.length))
        out.push(
          ...undeputised(
            text,
            [
              follows(
                { first: i, last: i, how: 'follows', strength: 0, reason: '' },
                0.78,
                'initials of a post that heads what it is of',
              ),
            ],
            role,
          ),
        );
      // "Period of command", at the head of a list.
      if (word.folded === 'command' && text.words[i - 1]?.folded === 'of')
        out.push({
          first: i,
          last: i,
          how: 'follows',
          strength: 0.55,
          reason: 'the word for what a commander has',
        });
      if (/^(?:commanded|commanding|commands|heads|headed|leads|led)$/.test(word.folded))
        out.push(
          follows(
            { first: i, last: i, how: 'follows', strength: 0, reason: '' },
            0.6,
            'a verb that says who leads',
          ),
        );
    });
  }
  return distinct(out);
}

const HEAD_PHRASES = [...new Set([...TITLES.head, ...ROLES.head])].filter(
  (phrase) =>
    !/^(?:chief|president|chairman|chairwoman|chairperson|chair|minister|governor|mayor)$/.test(phrase),
);
const HEAD_LETTERS = new Set(
  Object.keys(POST_ACRONYMS).filter((letters) => POST_ACRONYMS[letters] === 'head'),
);

/** Leaves out posts of stand-ins where a head is wanted: "deputy director" for a director. */
function undeputised(text: TextWords, candidates: readonly Candidate[], wanted: string): Candidate[] {
  if (wordsOf(wanted).some((word) => DEPUTIES.has(word))) return [...candidates];
  return candidates.filter(({ first }) => !DEPUTIES.has(text.words[first - 1]?.folded ?? ''));
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.first} ${candidate.last}`;
    const known = best.get(key);
    if (known === undefined || known.strength < candidate.strength) best.set(key, candidate);
  }
  return [...best.values()];
}
