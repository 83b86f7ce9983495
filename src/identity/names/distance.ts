/**
 * Distance: how far two sounded words are apart, with cheap steps where writers and listeners err:
 * one vowel for another, a voiced consonant for its voiceless twin, a letter doubled, two exchanged.
 * Damerau–Levenshtein (optimal string alignment) with weights, O(length × length).
 */
const VOWELS = new Set('aeiou');
const PAIRS = new Set(['bp', 'dt', 'gk', 'fv', 'sz', 'Ss', 'Sz', 'CT', 'Ts', 'Cs', 'CS', 'Jz', 'JC', 'hk', 'gh', 'mn', 'Tz']);
const near = (a: string, b: string): boolean => PAIRS.has(a < b ? a + b : b + a);

const change = (a: string, b: string): number => {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return 0.6;
  return near(a, b) ? 0.6 : 1;
};

/** A letter more or less: a vowel or h is easily lost. */
const loss = (letter: string, before: string | undefined): number =>
  letter === before ? 0.3 : letter === 'h' ? 0.5 : VOWELS.has(letter) ? 0.8 : 1;

let rows: Float64Array[] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];

/** Sum of the costs of the cheapest way from one to the other. */
export function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (rows[0]!.length <= b.length) rows = [0, 1, 2].map(() => new Float64Array(2 * b.length + 1));
  let [older, old, row] = rows as [Float64Array, Float64Array, Float64Array];
  old[0] = 0;
  for (let j = 1; j <= b.length; j++) old[j] = old[j - 1]! + loss(b[j - 1]!, b[j - 2]);
  for (let i = 1; i <= a.length; i++) {
    const letter = a[i - 1]!;
    const lost = loss(letter, a[i - 2]);
    row[0] = old[0]! + lost;
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1]!;
      let best = Math.min(
        old[j - 1]! + change(letter, other),
        old[j]! + lost,
        row[j - 1]! + loss(other, b[j - 2]),
      );
      if (i > 1 && j > 1 && letter === b[j - 2] && other === a[i - 2]) best = Math.min(best, older[j - 2]! + 0.7);
      row[j] = best;
    }
    [older, old, row] = [old, row, older];
  }
  return old[b.length]!;
}

/** From 0 (nothing in common) to 1 (equal), by the length of the longer. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : Math.max(0, 1 - distance(a, b) / longer);
}
