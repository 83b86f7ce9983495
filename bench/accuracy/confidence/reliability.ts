/** Reliability: how far what was predicted lies from what was observed, in bins. */
export interface Prediction {
  readonly predicted: number;
  readonly right: boolean;
}

export interface Bin {
  readonly predicted: number;
  readonly observed: number;
  readonly n: number;
}

/** Bins by what people are shown: tenths, 1 to 9. */
export function bins(predictions: readonly Prediction[], binOf: (predicted: number) => number): Bin[] {
  const by = new Map<number, Prediction[]>();
  for (const each of predictions) {
    const bin = binOf(each.predicted);
    const list = by.get(bin);
    if (list) list.push(each);
    else by.set(bin, [each]);
  }
  return [...by]
    .sort(([a], [b]) => a - b)
    .map(([, list]) => ({
      predicted: mean(list.map(({ predicted }) => predicted)),
      observed: mean(list.map(({ right }) => Number(right))),
      n: list.length,
    }));
}

/** Expected calibration error: the mean distance of predicted and observed, weighted by how many. */
export function calibrationError(of: readonly Bin[]): number {
  const n = of.reduce((sum, bin) => sum + bin.n, 0);
  return of.reduce((sum, bin) => sum + bin.n * Math.abs(bin.predicted - bin.observed), 0) / Math.max(1, n);
}

/** Mean squared distance of the prediction from the answer (Brier 1950). */
export const brier = (predictions: readonly Prediction[]): number =>
  mean(predictions.map(({ predicted, right }) => (predicted - Number(right)) ** 2));

/**
 * The calibration error that predictions without any fault would show on answers drawn at random from
 * them: what the number of labels alone makes. Mean of `times` draws with a fixed seed.
 */
export function errorByChance(
  predictions: readonly Prediction[],
  binOf: (predicted: number) => number,
  times = 200,
): number {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return mean(
    Array.from({ length: times }, () =>
      calibrationError(
        bins(
          predictions.map(({ predicted }) => ({ predicted, right: random() < predicted })),
          binOf,
        ),
      ),
    ),
  );
}

/** Chance that a right proposal has more confidence than a wrong one; half for equal ones. */
export function ranking(predictions: readonly Prediction[]): number {
  const [right, wrong] = [true, false].map((is) => predictions.filter((each) => each.right === is));
  let sum = 0;
  for (const a of right!)
    for (const b of wrong!) sum += a.predicted > b.predicted ? 1 : a.predicted === b.predicted ? 0.5 : 0;
  return sum / Math.max(1, right!.length * wrong!.length);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
