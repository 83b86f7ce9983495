/** Prepositions that put a date into a relation: "since", "until", "not later than", as data. */
import type { TimeRelation } from './phrase.ts';
import { are, type TimeToken } from './tokens.ts';

export interface Frame {
  readonly relation: TimeRelation;
  /** Place behind the preposition. */
  readonly next: number;
  /** Whether a bare four-digit number behind it is a year: always, unless it counts something, or never. */
  readonly bareYear: 'yes' | 'unless-counting' | 'no';
  /** "of 1918": the preposition belongs to the words before and is left out of the phrase. */
  readonly outside: boolean;
  /** "on or about". */
  readonly near: boolean;
}

type Entry = readonly [words: string, relation: TimeRelation, bareYear: Frame['bareYear']];

/** Longer ones stand before those they begin with. */
const FRAMES: readonly Entry[] = [
  ['not later than', 'by', 'unless-counting'],
  ['no later than', 'by', 'unless-counting'],
  ['not before', 'since', 'unless-counting'],
  ['up until', 'until', 'yes'],
  ['up to', 'until', 'unless-counting'],
  ['until', 'until', 'yes'],
  ['till', 'until', 'yes'],
  ['ever since', 'since', 'yes'],
  ['since', 'since', 'yes'],
  ['as from', 'since', 'unless-counting'],
  ['as of', 'since', 'unless-counting'],
  ['with effect from', 'since', 'unless-counting'],
  ['effective from', 'since', 'unless-counting'],
  ['effective', 'since', 'no'],
  ['starting from', 'since', 'unless-counting'],
  ['starting in', 'since', 'yes'],
  ['starting on', 'since', 'no'],
  ['beginning from', 'since', 'unless-counting'],
  ['beginning in', 'since', 'yes'],
  ['beginning on', 'since', 'no'],
  ['before', 'before', 'unless-counting'],
  ['prior to', 'before', 'unless-counting'],
  ['after', 'after', 'unless-counting'],
  ['following', 'after', 'no'],
  ['by', 'by', 'unless-counting'],
  ['towards', 'at', 'no'],
  ['toward', 'at', 'no'],
  ['throughout', 'throughout', 'yes'],
  ['all through', 'throughout', 'yes'],
  ['in the course of', 'during', 'yes'],
  ['during', 'during', 'yes'],
  ['within', 'during', 'no'],
  ['as early as', 'at', 'unless-counting'],
  ['as late as', 'at', 'unless-counting'],
  ['already in', 'at', 'yes'],
  ['on or about', 'at', 'no'],
  ['on or around', 'at', 'no'],
  ['in or about', 'at', 'unless-counting'],
  ['in', 'at', 'yes'],
  ['on', 'at', 'no'],
  ['at', 'at', 'no'],
  ['from', 'since', 'unless-counting'],
  ['of', 'at', 'unless-counting'],
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(FRAMES, ([words]) =>
  firstWord(words),
);

function firstWord(words: string): string {
  return words.split(' ', 1)[0] as string;
}

/** The preposition that stands at `i`. */
export function readFrame(tokens: readonly TimeToken[], i: number): Frame | null {
  for (const [words, relation, bareYear] of BY_FIRST_WORD.get(tokens[i]?.lower ?? '') ?? []) {
    const list = words.split(' ');
    if (!are(tokens, i, ...list)) continue;
    const near = words.endsWith(' about') || words.endsWith(' around');
    return { relation, next: i + list.length, bareYear, outside: words === 'of', near };
  }
  return null;
}
