/** Prepositions that put a date into a relation: "since", "until", "not later than", as data. */
import { fixedPhrases, fixedPhrasesAt } from './fixed-phrases.ts';
import type { TimeRelation } from './phrase.ts';
import type { TimeToken } from './tokens.ts';

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

const FRAMES = fixedPhrases<Pick<Frame, 'relation' | 'bareYear'>>([
  ['not later than', { relation: 'by', bareYear: 'unless-counting' }],
  ['no later than', { relation: 'by', bareYear: 'unless-counting' }],
  ['not before', { relation: 'since', bareYear: 'unless-counting' }],
  ['up until', { relation: 'until', bareYear: 'yes' }],
  ['up to', { relation: 'until', bareYear: 'unless-counting' }],
  ['until', { relation: 'until', bareYear: 'yes' }],
  ['till', { relation: 'until', bareYear: 'yes' }],
  ['ever since', { relation: 'since', bareYear: 'yes' }],
  ['since', { relation: 'since', bareYear: 'yes' }],
  ['as from', { relation: 'since', bareYear: 'unless-counting' }],
  ['as of', { relation: 'since', bareYear: 'unless-counting' }],
  ['with effect from', { relation: 'since', bareYear: 'unless-counting' }],
  ['effective from', { relation: 'since', bareYear: 'unless-counting' }],
  ['effective', { relation: 'since', bareYear: 'no' }],
  ['starting from', { relation: 'since', bareYear: 'unless-counting' }],
  ['starting in', { relation: 'since', bareYear: 'yes' }],
  ['starting on', { relation: 'since', bareYear: 'no' }],
  ['beginning from', { relation: 'since', bareYear: 'unless-counting' }],
  ['beginning in', { relation: 'since', bareYear: 'yes' }],
  ['beginning on', { relation: 'since', bareYear: 'no' }],
  ['before', { relation: 'before', bareYear: 'unless-counting' }],
  ['prior to', { relation: 'before', bareYear: 'unless-counting' }],
  ['after', { relation: 'after', bareYear: 'unless-counting' }],
  ['following', { relation: 'after', bareYear: 'no' }],
  ['by', { relation: 'by', bareYear: 'unless-counting' }],
  ['towards', { relation: 'at', bareYear: 'no' }],
  ['toward', { relation: 'at', bareYear: 'no' }],
  ['throughout', { relation: 'throughout', bareYear: 'yes' }],
  ['all through', { relation: 'throughout', bareYear: 'yes' }],
  ['in the course of', { relation: 'during', bareYear: 'yes' }],
  ['during', { relation: 'during', bareYear: 'yes' }],
  ['within', { relation: 'during', bareYear: 'no' }],
  ['as early as', { relation: 'at', bareYear: 'unless-counting' }],
  ['as late as', { relation: 'at', bareYear: 'unless-counting' }],
  ['already in', { relation: 'at', bareYear: 'yes' }],
  ['on or about', { relation: 'at', bareYear: 'no' }],
  ['on or around', { relation: 'at', bareYear: 'no' }],
  ['in or about', { relation: 'at', bareYear: 'unless-counting' }],
  ['in', { relation: 'at', bareYear: 'yes' }],
  ['on', { relation: 'at', bareYear: 'no' }],
  ['at', { relation: 'at', bareYear: 'no' }],
  ['from', { relation: 'since', bareYear: 'unless-counting' }],
  ['of', { relation: 'at', bareYear: 'unless-counting' }],
]);

/** The preposition that stands at `i`. */
export function readFrame(tokens: readonly TimeToken[], i: number): Frame | null {
  const [found] = fixedPhrasesAt(FRAMES, tokens, i);
  if (found === undefined) return null;
  const { phrase, words, value } = found;
  const near = phrase.endsWith(' about') || phrase.endsWith(' around');
  return { ...value, next: i + words.length, outside: phrase === 'of', near };
}
