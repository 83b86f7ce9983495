/**
 * Confidence: how often proposals like this one were right as a whole (kind, arguments, polarity and
 * voices) on the texts where that was measured. It says nothing of whether what a voice claims happened,
 * and nothing of whether the voice is to be trusted. It is worked out from the claim when it is shown and
 * never stored, so that a newer calibration changes no log and no id, and it stays the machine's after a
 * person judged the claim.
 */
export interface Confidence {
  /** Share of such proposals that were right, from 0 to 1, to two places. */
  readonly right: number;
  /** Name and version of the calibration, `claims-en@1`. */
  readonly calibration: string;
}

/** The share in tenths. Never none and never all: no sample shows that. */
export const inTen = (right: number): number => Math.min(9, Math.max(1, Math.round(right * 10)));

/** "right about 8 in 10 of such proposals" */
export const confidenceWords = ({ right }: Confidence): string =>
  `right about ${inTen(right)} in 10 of such proposals`;

/** Of several claims together: their confidence added up, and how many they are. */
export const shareWords = ({ sum, of }: { readonly sum: number; readonly of: number }): string =>
  `On the texts measured, about ${Math.round((100 * sum) / of)} in 100 of such proposals were right.`;
