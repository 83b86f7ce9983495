/**
 * Persons: where a text names the person of a record. Given names may stand as initials, in another
 * order, or be left out; a name with a given name that the record does not have is another person's.
 */
import { HONORIFICS } from '../english/lexicon/honorifics.ts';
import { NATIONALITIES } from '../english/lexicon/nationalities.ts';
import { POST_ACRONYMS, ROLES } from '../english/lexicon/roles.ts';
import { TITLES } from '../english/lexicon/titles.ts';
import { UNIT_HEADS } from '../english/lexicon/units.ts';
import { FUNCTION_WORDS } from '../english/mentions/lexicon/function-words.ts';
import { foldLetters, spelledAlike } from './fold.ts';
import type { TextWords, Word } from './text-words.ts';
import type { Candidate } from './wanted.ts';

type Match = 'full' | 'initial' | 'spelling';

interface NamePart {
  readonly folded: string;
  readonly initial: boolean;
}

interface RunPart extends NamePart {
  /** Number of the word; initials written together are parts of one. */
  readonly word: number;
  /** Written in capitals throughout. */
  readonly shouted: boolean;
}

/** Words with a capital that stand beside names and are no part of them. */
const NO_NAME: ReadonlySet<string> = new Set(
  [
    ...HONORIFICS,
    ...Object.values(ROLES).flat(),
    ...Object.values(TITLES).flat(),
    ...Object.keys(POST_ACRONYMS),
    ...UNIT_HEADS,
    'pioneer',
    'acting',
    'army',
    'state',
    'police',
    'command',
    'headquarters',
    'deputy',
    'assistant',
    'mr',
    'new',
    'former',
    'operation',
    'operations',
    'staff',
    'force',
    'theatre',
    'navy',
  ].flatMap((phrase) => foldLetters(phrase).split(/[\s-]+/)),
);

/** Letters in capitals that are read as initials: "JAH" before a surname. */
function asInitials(raw: string): boolean {
  return /^\p{Lu}{1,4}$/u.test(raw);
}

function partsOf(name: string): NamePart[] {
  const bare = name.replace(/\([^)]*\)/g, ' ');
  const words = bare.match(/\p{L}+(?:['’`]\p{L}+)*/gu) ?? [];
  const shouting = words.every((word) => word === word.toUpperCase());
  return words.flatMap((word, i): NamePart[] => {
    const initials = !shouting && i < words.length - 1 && asInitials(word);
    if (initials) return [...word].map((letter) => ({ folded: foldLetters(letter), initial: true }));
    return [{ folded: foldLetters(word), initial: word.length === 1 }];
  });
}

/** The words and the initials of the record's names, folded. */
interface OwnNames {
  readonly words: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

interface Run {
  readonly parts: readonly RunPart[];
}

/** Runs of words that may be a name: capitals in a row, no rank, title or small word among them. */
function runsOf(text: TextWords, isRank: (word: number) => boolean, own: OwnNames): Run[] {
  const runs: Run[] = [];
  let run: RunPart[] = [];
  const flush = () => {
    if (run.length > 0) runs.push({ parts: run });
    run = [];
  };
  text.words.forEach((word, i) => {
    if (
      !word.capital ||
      (!mayBeName(word) && !own.words.has(word.folded) && !own.initials.has(word.folded)) ||
      isRank(i)
    ) {
      flush();
      return;
    }
    const next = text.words[i + 1];
    const initials =
      asInitials(word.raw) &&
      !own.words.has(word.folded) &&
      next?.capital === true &&
      /^[\s.-]*$/.test(word.gap);
    if (initials)
      for (const letter of word.folded) run.push({ folded: letter, initial: true, word: i, shouted: true });
    else {
      const shouted = word.raw === word.raw.toUpperCase();
      run.push({ folded: word.folded, initial: word.raw.length === 1, word: i, shouted });
    }
    // A stop ends a name except after an initial.
    if (
      !/^(?:\.?[ \t]*|\.-|[ \t]?-[ \t]?|\.?\n)$/.test(word.gap) ||
      (word.gap.startsWith('.') && word.raw.length > 4)
    )
      flush();
  });
  flush();
  return runs;
}

function mayBeName(word: Word): boolean {
  if (!word.capital) return false;
  if (NO_NAME.has(word.folded) || NATIONALITIES.has(word.folded)) return false;
  return word.raw.length === 1 || !FUNCTION_WORDS.has(word.folded);
}

function compare(part: NamePart, given: NamePart): Match | null {
  if (part.initial || given.initial) return part.folded[0] === given.folded[0] ? 'initial' : null;
  if (part.folded === given.folded) return 'full';
  return spelledAlike(part.folded, given.folded) ? 'spelling' : null;
}

/** Every place that may name the person; `names` begins with the name itself. */
export function findPerson(
  text: TextWords,
  isRank: (word: number) => boolean,
  names: readonly string[],
): Candidate[] {
  const best = new Map<string, Candidate>();
  const variants = names.map((name) => ({ name: name.trim(), parts: partsOf(name) }));
  // The record's own names and initials are read as such also where they spell another word ("AH", "Sunday").
  const all = variants.flatMap(({ parts }) => parts);
  const own: OwnNames = {
    words: new Set(all.filter(({ initial }) => !initial).map(({ folded }) => folded)),
    initials: new Set(
      variants.map(({ parts }) =>
        parts
          .filter(({ initial }) => initial)
          .map(({ folded }) => folded)
          .join(''),
      ),
    ),
  };
  for (const run of runsOf(text, isRank, own)) {
    variants.forEach(({ name, parts }, i) => {
      if (parts.length === 0) return;
      const candidate = align(text, run, parts, name, i > 0, isRank);
      if (candidate === null) return;
      const key = `${candidate.first}`;
      const known = best.get(key);
      if (known === undefined || known.strength < candidate.strength) best.set(key, candidate);
    });
  }
  return [...best.values()];
}

/** Whether a name of two words or more is followed by another word that is no abbreviation. */
function goesOn(run: Run, last: number, length: number): boolean {
  const next = run.parts[last + 1];
  return length > 1 && next !== undefined && !next.initial && !next.shouted;
}

function align(
  text: TextWords,
  run: Run,
  parts: readonly NamePart[],
  name: string,
  alias: boolean,
  isRank: (word: number) => boolean,
): Candidate | null {
  const used = new Map<number, { at: number; match: Match }>();
  const taken = new Set<number>();
  for (const wanted of ['full', 'spelling', 'initial'] as const) {
    parts.forEach((part, p) => {
      if (used.has(p)) return;
      let nearest: number | null = null;
      run.parts.forEach((given, at) => {
        if (taken.has(at) || compare(part, given) !== wanted) return;
        // An initial counts only beside a word that is matched already.
        if (wanted === 'initial' && ![...taken].some((t) => Math.abs(t - at) <= parts.length)) return;
        if (nearest === null || Math.abs(at - p) < Math.abs(nearest - p)) nearest = at;
      });
      if (nearest !== null) {
        used.set(p, { at: nearest, match: wanted });
        taken.add(nearest);
      }
    });
  }
  const solid = [...used].filter(([p, { match }]) => match !== 'initial' && !parts[p]!.initial);
  if (solid.length === 0) return null;
  const places = [...taken].sort((a, b) => a - b);
  const [low, high] = [places[0]!, places.at(-1)!];
  const first = run.parts[low]!.word;
  const last = run.parts[high]!.word;
  const inside = high - low + 1 - places.length;
  const outside = run.parts.length - (high - low + 1);
  const full = parts.filter((part) => !part.initial).length;
  const surname = used.get(parts.length - 1);
  const whole = used.size === parts.length && inside === 0;
  const matches = [...used.values()].map(({ match }) => match);
  const make = (how: Candidate['how'], strength: number, reason: string): Candidate => ({
    first,
    last,
    how,
    strength: strength - (inside > 0 ? 0.25 : 0),
    reason,
  });
  // A single word of a longer name beside a name that is not the person's is another person.
  if (solid.length === 1 && used.size === 1 && parts.length > 1 && (outside > 0 || inside > 0)) return null;
  if (inside > 0 && solid.length < 2) return null;
  if (whole && !matches.includes('spelling')) {
    const raw = text.slice(first, last);
    const letters = parts.every((part, p) => part.initial || used.get(p)?.match === 'full');
    if (letters && outside > 0 && parts.length === 1)
      return make('part-of-name', 0.3, 'one word of another name');
    // "Ana Berg Solis" may be Ana Berg with all her names, or somebody else.
    if (letters && goesOn(run, high, parts.length))
      return make('part-of-name', 0.75, 'the name, within a longer one');
    if (letters) {
      const how = raw === name ? 'exact' : 'folded';
      const reason = raw === name ? 'the name itself' : 'the name, written a little otherwise';
      // The longer of two names fits better.
      const longer = Math.min(0.02, parts.length / 500);
      return alias
        ? make('alias', (parts.length > 1 ? 0.95 : 0.6) + longer, 'another name on record')
        : make(how, (parts.length > 1 ? 0.97 : 0.6) + longer, reason);
    }
    return make('initials', 0.85, 'given names as initials');
  }
  const conflict = outside > 0 && used.size < 2 ? 0.3 : outside > 0 ? 0.08 : 0;
  if (whole) return make('spelling', 0.8 - conflict, 'the name, a letter or two otherwise');
  if (surname !== undefined && surname.match !== 'initial' && used.size >= 2)
    return make(
      matches.includes('spelling') ? 'spelling' : 'part-of-name',
      (matches.includes('spelling') ? 0.65 : 0.8) - conflict,
      'the surname with some of the given names',
    );
  if (used.size >= 2) return make('part-of-name', 0.55 - conflict, 'some of the names');
  if (full > 0 && surname?.match === 'full' && parts.at(-1)!.folded.length > 2)
    return make(
      'part-of-name',
      (first > 0 && isRank(first - 1) ? 0.55 : 0.45) - conflict,
      'the surname alone',
    );
  if (surname?.match === 'spelling' && first > 0 && isRank(first - 1))
    return make('spelling', 0.4 - conflict, 'the surname alone, a letter or two otherwise');
  if (matches[0] === 'full' && first > 0 && isRank(first - 1))
    return make('part-of-name', 0.4 - conflict, 'one of the given names after a rank');
  return null;
}
