/**
 * Fit: weights in bits from pairs with their answer. Logistic regression to base 2, drawn back to the
 * priors; what is a rule and no estimate is left as it is; a nearer likeness never weighs less than a
 * farther one. The same pairs give the same weights.
 */
import type { Weights } from '../../../src/identity/comparison.ts';
import type { PairWithEvidence } from './pairs.ts';
import { PRIORS } from './priors.ts';

/** Rules of the program, or what the pairs cannot tell. */
const FIXED =
  /number\.(?:differs|missing|equal)|generation|father-and-son|title|extra\.part|note|turned|rare\.|common\.|elsewhere\.initial|patronymic|form\.equal|surname\.elsewhere/;

/** From the nearest to the farthest. */
const ORDERED = [
  ['equal', 'spelling', 'sounds', 'typo', 'alike', 'stem', 'differs'].map(
    (level) => `person.surname.${level}`,
  ),
  ['equal', 'spelling', 'sounds', 'typo', 'alike', 'faint', 'differs'].map(
    (level) => `person.given.${level}`,
  ),
  ['equal', 'diminutive', 'initial', 'faint'].map((level) => `person.given.${level}`),
  ['agrees', 'alike', 'faint', 'differs'].map((level) => `person.other.${level}`),
  ['agrees', 'alike', 'faint'].map((level) => `person.single.${level}`),
  ['agrees', 'alike', 'faint'].map((level) => `person.alone.${level}`),
  ['agrees', 'alike', 'faint'].map((level) => `person.elsewhere.${level}`),
  ['equal', 'typo', 'alike', 'faint', 'differs'].map((level) => `organ.word.${level}`),
  ['equal', 'alike', 'differs'].map((level) => `organ.generic.${level}`),
] as const;

const STEPS = 600;
const RATE = 0.4;
/** How many pairs a prior is worth. */
export const PULL = 10;

export function fit(pairs: readonly PairWithEvidence[], pull: number = PULL): Weights {
  const kinds = Object.keys(PRIORS);
  const place = new Map(kinds.map((kind, i) => [kind, i]));
  const prior = Float64Array.from(Object.values(PRIORS));
  const weights = Float64Array.from(prior);
  const estimated = kinds.map((kind) => !FIXED.test(kind));
  // Two numbers are two organs, whatever a pair says: such pairs would only teach the other weights wrong.
  const told = pairs.filter(
    ({ evidence }) => !evidence.some(({ kind }) => /number\.differs|father-and-son/.test(kind)),
  );
  const rows = told.map(({ evidence, match }) => {
    const parts = evidence.map(({ kind, amount }) => {
      const i = place.get(kind);
      if (i === undefined) throw new Error(`There is no prior for ${kind}.`);
      return { i, amount };
    });
    return { parts, answer: match ? 1 : 0 };
  });
  const slope = new Float64Array(kinds.length);
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0);
    for (const { parts, answer } of rows) {
      let sum = 0;
      for (const { i, amount } of parts) sum += weights[i]! * amount;
      const off = answer - 1 / (1 + 2 ** -sum);
      for (const { i, amount } of parts) slope[i] = slope[i]! + off * amount;
    }
    for (let i = 0; i < kinds.length; i++) {
      if (!estimated[i]) continue;
      const back = (pull / 10) * (prior[i]! - weights[i]!);
      weights[i] = weights[i]! + (RATE * (slope[i]! + back)) / (10 + rows.length / 20);
    }
  }
  const out = Object.fromEntries(kinds.map((kind, i) => [kind, weights[i]!]));
  for (const ordered of ORDERED) inOrder(out, ordered);
  return Object.fromEntries(kinds.map((kind) => [kind, Math.round(out[kind]! * 10) / 10]));
}

/** Pools neighbours that stand in the wrong order to their mean, until none do. */
function inOrder(weights: Record<string, number>, kinds: readonly string[]): void {
  const pools: { sum: number; kinds: string[] }[] = [];
  for (const kind of kinds) {
    pools.push({ sum: weights[kind]!, kinds: [kind] });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (
        before === undefined ||
        last === undefined ||
        before.sum / before.kinds.length >= last.sum / last.kinds.length
      )
        break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, kinds: [...before.kinds, ...last.kinds] });
    }
  }
  for (const pool of pools) for (const kind of pool.kinds) weights[kind] = pool.sum / pool.kinds.length;
}
