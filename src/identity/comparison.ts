/**
 * Comparison: how alike two names are as evidence that they name one, as a waterfall of reasons.
 *
 * Each reason has a weight in bits, the logarithm to base 2 of how many times more often it is met in
 * pairs of names of one than in pairs of names of two (Fellegi and Sunter, A Theory for Record Linkage,
 * 1969). The sum is the match weight: above 0 one is likelier than two, among pairs worth comparing.
 * A weight proposes; it joins nothing.
 */
export interface Reason {
  /** The key of `weights.ts`. */
  readonly kind: string;
  /** In words, with the words of the names it is about. */
  readonly says: string;
  /** Bits; against where negative. */
  readonly weight: number;
}

export interface Comparison {
  /** The sum of the reasons, in bits. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** What is found before it is weighed: a kind, how much of it, and its words. */
export interface Evidence {
  readonly kind: string;
  readonly amount: number;
  readonly says: string;
}

export type Weights = Readonly<Record<string, number>>;

export function weigh(found: readonly Evidence[], weights: Weights): Comparison {
  const reasons = found.map(({ kind, amount, says }): Reason => {
    const weight = weights[kind];
    if (weight === undefined) throw new Error(`There is no weight for ${kind}.`);
    return { kind, says, weight: Math.round(weight * amount * 10) / 10 };
  });
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { weight: Math.round(sum * 10) / 10, reasons };
}
