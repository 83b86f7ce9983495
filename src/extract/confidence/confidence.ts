/**
 * How often proposals like a claim were right, by a calibration: a logistic model over what the claim
 * shows of how it was read. Fitted and measured by `bench/accuracy/confidence.ts`.
 */
import type { Claim } from '../../model/claim.ts';
import type { Confidence } from '../../model/confidence.ts';
import { CALIBRATION } from './calibration.ts';
import { featuresOf, proposerName } from './features.ts';

export interface Calibration {
  /** Name and version, `claims-en@1`: another fit is another version. */
  readonly id: string;
  /** Extractors whose proposals were measured, with the version that was. */
  readonly measured: readonly string[];
  /** Log-odds of a claim without any feature that has a weight. */
  readonly start: number;
  /** What a feature adds to the log-odds, in natural logarithms. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Confidence is kept away from none and all by as much as one case among the fewest a weight is fitted on. */
const LEAST = 0.03;

/**
 * Null for claims that no measured extractor proposed: a person's own, cells of a table, one never measured.
 * Where a measured one and another propose the same, the claim has what the measured one's proposals have.
 */
export function confidenceOf(claim: Claim, calibration: Calibration = CALIBRATION): Confidence | null {
  const measured = measuredBy(calibration);
  if (!claim.by.some((id) => measured.has(proposerName(id)))) return null;
  let sum = calibration.start;
  for (const [name, amount] of featuresOf(claim)) sum += (calibration.weights[name] ?? 0) * amount;
  const right = Math.min(1 - LEAST, Math.max(LEAST, 1 / (1 + Math.exp(-sum))));
  return { right: Math.round(right * 100) / 100, calibration: calibration.id };
}

const names = new WeakMap<Calibration, ReadonlySet<string>>();

/** Names of the extractors that were measured, worked out once. */
function measuredBy(calibration: Calibration): ReadonlySet<string> {
  let found = names.get(calibration);
  if (found === undefined) {
    found = new Set(calibration.measured.map(proposerName));
    names.set(calibration, found);
  }
  return found;
}
