/** Score: a pair of names by our comparison and by the plain ones beside it, and the three figures. */
import { distance as levenshtein } from 'fastest-levenshtein';
import { evidenceOf, readName } from '../../../src/identity/compare.ts';
import { type Evidence, type Weights, weigh } from '../../../src/identity/comparison.ts';
import { foldName } from '../../../src/model/names.ts';
import type { NamePair } from './pairs.ts';

export type EvidenceOfPair = readonly Evidence[];

/** Anything that is no person is compared as an organ. */
export function evidenceOfPair({ name1, name2, schema }: NamePair): EvidenceOfPair {
  const type = schema === 'Person' ? 'Person' : 'Organization';
  return evidenceOf(readName(name1, type), readName(name2, type));
}

export const ourScore = (evidence: EvidenceOfPair, weights: Weights): number =>
  weigh(evidence, weights).weight;

const folded = (name: string): string =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

/** 1 where the folded words are the same in any order. */
export const foldedAndSorted = ({ name1, name2 }: NamePair): number =>
  Number(folded(name1) === folded(name2));

/** 1 less the edits by the longer name, after folding. */
export function levenshteinScore({ name1, name2 }: NamePair): number {
  const [a, b] = [foldName(name1), foldName(name2)];
  return 1 - levenshtein(a, b) / Math.max(a.length, b.length, 1);
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figures(said: readonly boolean[], pairs: readonly { readonly match: boolean }[]): Figures {
  const both = pairs.filter((pair, i) => pair.match && said[i]).length;
  const all = pairs.filter((pair) => pair.match).length;
  const ours = said.filter(Boolean).length;
  const precision = ours === 0 ? 0 : both / ours;
  const recall = all === 0 ? 0 : both / all;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The threshold with the best F1, taken from these pairs themselves: it flatters. */
export function bestThreshold(
  scores: readonly number[],
  pairs: readonly { readonly match: boolean }[],
): number {
  const f1 = (threshold: number): number =>
    figures(
      scores.map((score) => score >= threshold),
      pairs,
    ).f1;
  return [...new Set(scores)].reduce((best, each) => (f1(each) > f1(best) ? each : best), scores[0] ?? 0);
}
