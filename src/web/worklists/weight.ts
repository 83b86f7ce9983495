/** Weights of reasons in words. A weight is in bits: each one doubles or halves how much speaks for it. */

const STEPS = [
  [6, 'very strongly'],
  [3, 'strongly'],
  [1, ''],
  [0, 'slightly'],
] as const;

/** "speaks strongly for one", "speaks slightly against", "says neither". */
export function reasonWords(weight: number): string {
  if (Math.abs(weight) < 0.05) return 'says neither';
  const how = STEPS.find(([from]) => Math.abs(weight) >= from)?.[1] ?? '';
  const way = weight > 0 ? 'for one and the same' : 'against it';
  return `speaks ${how === '' ? '' : `${how} `}${way}`;
}

/** All reasons together, which are no decision. */
export function allTogether(weight: number): string {
  if (Math.abs(weight) < 1) return 'Together the reasons leave it open.';
  return `Together they ${reasonWords(weight).replace(/^speaks/u, 'speak')}. That is no decision.`;
}

/** "+3.1", "−1.7" */
export const signed = (weight: number) =>
  `${weight > 0 ? '+' : weight < 0 ? '−' : ''}${Math.abs(weight).toFixed(1)}`;

/** Width of a bar in per cent of its half; the largest of all fills it. */
export const share = (weight: number, largest: number) =>
  largest === 0 ? 0 : Math.round((Math.abs(weight) / largest) * 100);
