/**
 * Right: when a proposed claim counts as a gold claim found. The same kind, spans that overlap and
 * stay within a sentence or two, every person, group and organ of the gold under its argument.
 */
import type { GoldArgs, GoldClaim, GoldName } from './gold.ts';
import { sameName } from './names.ts';
import type { ProposedClaim } from './predictions.ts';
import { sentencesTouched } from './sentences.ts';

/** Arguments whose fillers can be persons, groups or organs. */
export const WHO_ARGUMENTS: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'superior',
  'subordinate',
  'perpetrator',
  'ordered-by',
  'victim',
  'from',
  'to',
  'via',
  'about',
  'intercepted-by',
  'a',
  'b',
  'of',
  'speaker',
  'agent',
  'denied',
  'part',
  'whole',
  'predecessor',
  'successor',
]);
/** The two sides of these are not ordered. */
const UNORDERED: ReadonlySet<string> = new Set(['identity', 'comparison']);
const MOST_SENTENCES = 2;

/** `lenient`: what the gold names is there. `strict`: and no other person or organ is. */
export type Mode = 'lenient' | 'strict';

interface Reading {
  readonly kind: string;
  readonly args: GoldArgs;
  readonly voices: readonly GoldName[];
  readonly stances: readonly string[];
}

/** The reading the annotator wrote and those held equally good. */
export function readings(gold: GoldClaim): Reading[] {
  return [{}, ...(gold.alternatives ?? [])].map((other) => ({
    kind: gold.kind,
    args: gold.args,
    voices: gold.voices,
    stances: gold.stances,
    ...other,
  }));
}

export interface Judge {
  readonly right: (gold: GoldClaim, proposal: ProposedClaim, mode?: Mode) => boolean;
  readonly rightWithVoices: (gold: GoldClaim, proposal: ProposedClaim) => boolean;
}

/** A judge for one text; `starts` are its sentence starts. Spans of both sides count the same units. */
export function judgeFor(starts: readonly number[]): Judge {
  const inPlace = (gold: GoldClaim, proposal: ProposedClaim): boolean => {
    const spans = proposal.spans.map((span) => [span.start, span.end] as const);
    const overlap = spans.some(([s, e]) => gold.spans.some(([a, b]) => Math.min(e, b) > Math.max(s, a)));
    const most = Math.max(MOST_SENTENCES, sentencesTouched(starts, gold.spans));
    return overlap && sentencesTouched(starts, spans) <= most;
  };
  return {
    right: (gold, proposal, mode = 'lenient') =>
      inPlace(gold, proposal) &&
      readings(gold).some((reading) => filled(reading, proposal, mode, gold.values)),
    rightWithVoices: (gold, proposal) =>
      inPlace(gold, proposal) &&
      readings(gold).some(
        (reading) => filled(reading, proposal, 'lenient', gold.values) && sameVoices(reading, proposal),
      ),
  };
}

function filled(reading: Reading, proposal: ProposedClaim, mode: Mode, values: GoldClaim['values']): boolean {
  if (reading.kind !== proposal.kind) return false;
  if (argsFilled(reading.args, proposal.args, mode, values)) return true;
  if (!UNORDERED.has(reading.kind)) return false;
  const { a = [], b = [], ...rest } = proposal.args;
  return argsFilled(reading.args, { ...rest, a: b, b: a }, mode, values);
}

function argsFilled(
  gold: GoldArgs,
  proposed: ProposedClaim['args'],
  mode: Mode,
  values: GoldClaim['values'],
): boolean {
  for (const [name, fillers] of Object.entries(gold)) {
    const given = proposed[name] ?? [];
    for (const filler of fillers) {
      if (!isOptional(filler) && !given.some((word) => names(filler, word))) return false;
    }
  }
  if (mode === 'lenient') return true;
  for (const [name, given] of Object.entries(proposed)) {
    if (!WHO_ARGUMENTS.has(name) || values?.[name] !== undefined) continue;
    for (const word of given) {
      if (word.startsWith('claim:') || (name === 'speaker' && word === 'author')) continue;
      if (!(gold[name] ?? []).some((filler) => names(filler, word))) return false;
    }
  }
  return true;
}

function sameVoices(reading: Reading, proposal: ProposedClaim): boolean {
  return (
    reading.voices.length === proposal.voices.length &&
    reading.voices.every((voice, i) => names(voice, proposal.voices[i]!)) &&
    reading.stances.length === proposal.stances.length &&
    reading.stances.every((stance, i) => stance === proposal.stances[i])
  );
}

function names(gold: GoldName, word: string): boolean {
  return typeof gold === 'string' ? sameName(gold, word) : gold.anyOf.some((name) => sameName(name, word));
}

function isOptional(gold: GoldName): boolean {
  return typeof gold !== 'string' && gold.optional === true;
}
