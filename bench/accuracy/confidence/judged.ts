/**
 * Judged: proposals that a person read against their sentences, strictly: right only as a whole (kind and
 * type, every argument given, aspect, polarity, voices and stances; a time is not judged). The file holds
 * offsets, kinds and verdicts, and no words of the texts. A verdict belongs to what was proposed then:
 * it holds for a proposal of today only where that says the same of the same words.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Claim } from '../../../src/model/claim.ts';

export const FAULTS = [
  /** The words say nothing of the sort. */
  'nothing',
  'kind',
  /** An argument has the wrong words or the wrong person. */
  'argument',
  /** A pronoun or description was led back to somebody else, or not led back at all. */
  'reference',
  /** The words of an argument are cut or run on so that they say something else. */
  'words',
  /** A voice is missing or wrong, or its stance is. */
  'voice',
  'aspect',
  'polarity',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Judged {
  /** A folder of `../shared/data`, `blumkin`, or `accounts`. */
  readonly set: string;
  readonly document: string;
  /** Code points of the text, half-open: the first span of the claim. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** See `keyOf`. */
  readonly key: string;
  readonly right: boolean;
  readonly fault?: Fault;
  /** Drawn from proposals that no claim by hand accounts for, and not from all. */
  readonly among?: 'unmatched';
  /** Which reading it comes from; 1 where it is absent. */
  readonly round?: number;
}

/**
 * The latest reading. The wrong ones of those before were looked at when patterns were bettered, so that what
 * is left of them is right more often than what the program proposes of a text that nobody looked at.
 */
export const LATEST = 3;

const FILE = new URL('./judged.jsonl', import.meta.url);

export const readJudged = (): Judged[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged);

type Keyed = Pick<Claim, 'kind' | 'type' | 'aspect' | 'polarity' | 'args' | 'voices'>;

/** A short hash of what a claim says; other claims that fill it count as being there, whatever they say. */
export function keyOf({ kind, type, aspect, polarity, args, voices }: Keyed): string {
  const said = [
    kind,
    type,
    aspect,
    polarity,
    Object.entries(args)
      .map(
        ([name, list]) =>
          [name, list.map((filler) => (filler.claim === null ? filler.name : 'claim'))] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    voices.map(({ name, stance }) => [name, stance]),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}

/** Whether a verdict was given on this very proposal. */
export function isOn(judged: Judged, claim: Claim): boolean {
  const [span] = claim.spans;
  return (
    span !== undefined &&
    judged.kind === claim.kind &&
    span.start < judged.end &&
    judged.start < span.end &&
    judged.key === keyOf(claim)
  );
}
