/**
 * Fit: the weights of a logistic model, drawn back to nothing (ridge), by Newton's method. A kind's and
 * a pattern's own weight is drawn back harder the finer it is, so that a pattern seen five times moves
 * little from its kind. The same labels give the same weights.
 */
import type { Calibration } from '../../../src/extract/confidence/confidence.ts';
import { featuresOf, proposerName } from '../../../src/extract/confidence/features.ts';
import type { Label } from './labels.ts';

/** How many labels each sort of weight is drawn back by: the variance of the prior is its inverse. */
export interface Pull {
  readonly kind: number;
  readonly pattern: number;
  readonly other: number;
}
export const PULL: Pull = { kind: 2, pattern: 6, other: 3 };
/** A feature that fewer labels have gets no weight. */
const LEAST = 6;
/** Steps of Newton's method; it has settled long before. */
const STEPS = 12;
/**
 * Feature of labels from texts that the patterns were tuned on. It takes up what is better there, and is
 * then left out, so that only what tells proposals apart is learned from those texts.
 */
const TUNED = 'origin.tuned';
/** The same for verdicts by whose faults the patterns were bettered. */
const MENDED = 'origin.mended';

/**
 * The gauge knows posts and ranks only and no voices, so that it counts otherwise: it is kept for
 * checking, except where another extractor than the patterns proposes, of which few are judged by hand.
 */
const isFittedOn = ({ origin, claim }: Label): boolean =>
  origin !== 'gauge' || claim.by.some((id) => proposerName(id) !== 'patterns-en');

export type Weights = Calibration['weights'];

export interface Fitted {
  readonly start: number;
  readonly weights: Weights;
  /** What is left out: by how much, in log-odds, verdicts are better by whose faults the patterns were bettered. */
  readonly mended: number;
}

export function fit(labels: readonly Label[], pull: Pull = PULL): Fitted {
  const rows = labels.filter(isFittedOn).map(({ claim, right, origin }) => {
    const features = new Map(featuresOf(claim));
    if (origin === 'accounts') features.set(TUNED, 1);
    if (origin === 'mended') features.set(MENDED, 1);
    return { features, answer: right ? 1 : 0 };
  });
  const seen = new Map<string, number>();
  for (const { features } of rows)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, n]) => n >= LEAST)
    .map(([name]) => name)
    .sort();
  const size = names.length + 1;
  const place = new Map(names.map((name, i) => [name, i + 1]));
  const back = [1e-6, ...names.map((name) => pullOf(name, pull))];
  const parts = rows.map(({ features, answer }) => ({
    answer,
    at: [
      [0, 1] as const,
      ...[...features].flatMap(([name, amount]) => {
        const i = place.get(name);
        return i === undefined ? [] : [[i, amount] as const];
      }),
    ],
  }));
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => -back[i]! * weight);
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? back[i]! : 0)));
    for (const { at, answer } of parts) {
      const sum = at.reduce((total, [i, amount]) => total + weights[i]! * amount, 0);
      const said = 1 / (1 + Math.exp(-sum));
      for (const [i, amount] of at) {
        slope[i] = slope[i]! + (answer - said) * amount;
        for (const [j, other] of at) curve[i]![j] = curve[i]![j]! + said * (1 - said) * amount * other;
      }
    }
    const change = solved(curve, slope);
    weights = weights.map((weight, i) => weight + change[i]!);
  }
  const told = names.map((name, i) => [name, Math.round(weights[i + 1]! * 100) / 100] as const);
  return {
    mended: weights[place.get(MENDED) ?? -1] ?? 0,
    start: Math.round(weights[0]! * 100) / 100,
    weights: Object.fromEntries(told.filter(([name, weight]) => !name.startsWith('origin.') && weight !== 0)),
  };
}

function pullOf(name: string, pull: Pull): number {
  if (name.startsWith('origin.')) return 0.1;
  if (name.startsWith('kind.') || name.startsWith('by.')) return pull.kind;
  return /^(?:pattern|type|argument)\./.test(name) ? pull.pattern : pull.other;
}

/** Solves a symmetric positive definite system by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows[i]!;
    for (let j = i + 1; j < size; j++) {
      const row = rows[j]!;
      const factor = row[i]! / pivot[i]!;
      if (factor === 0) continue;
      for (let k = i; k <= size; k++) row[k] = row[k]! - factor * pivot[k]!;
    }
  }
  const out = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i]!;
    let sum = row[size]!;
    for (let j = i + 1; j < size; j++) sum -= row[j]! * out[j]!;
    out[i] = sum / row[i]!;
  }
  return out;
}
