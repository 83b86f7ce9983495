/**
 * Distance: how far two sounded words are apart, with cheap steps where writers and listeners err:
 * one vowel for another, a voiced consonant for its voiceless twin, a letter doubled, two exchanged.
 * Damerau–Levenshtein (optimal string alignment) with weights, O(length × length).
 */
const VOWELS = 'aeiou';
const TWINS = 'bp dt gk fv sz Ss Sz CT Ts Cs CS Jz JC hk gh mn Tz'.split(' ');
const NEAR = 0.6;
const EXCHANGED = 0.7;
const DOUBLED = 0.3;

/** What it costs to change one letter to another, and to lose one; other scripts cost a whole step. */
const SIZE = 128;
const CHANGE = new Float64Array(SIZE * SIZE).fill(1);
const LOSS = new Float64Array(SIZE).fill(1);
const code = (letter: string): number => letter.charCodeAt(0);
for (let i = 0; i < SIZE; i++) CHANGE[i * SIZE + i] = 0;
for (const x of VOWELS) {
  LOSS[code(x)] = 0.8;
  for (const y of VOWELS) if (x !== y) CHANGE[code(x) * SIZE + code(y)] = NEAR;
}
LOSS[code('h')] = 0.5;
for (const twin of TWINS) {
  const [x, y] = [code(twin[0]!), code(twin[1]!)];
  CHANGE[x * SIZE + y] = NEAR;
  CHANGE[y * SIZE + x] = NEAR;
}

const change = (a: number, b: number): number =>
  a === b ? 0 : a < SIZE && b < SIZE ? CHANGE[a * SIZE + b]! : 1;
const loss = (letter: number, before: number): number =>
  letter === before ? DOUBLED : letter < SIZE ? LOSS[letter]! : 1;

let rows: Float64Array[] = [0, 1, 2].map(() => new Float64Array(64));

/** Sum of the costs of the cheapest way from one to the other. */
export function distance(a: string, b: string): number {
  if (a === b) return 0;
  const width = b.length;
  if (rows[0]!.length <= width) rows = [0, 1, 2].map(() => new Float64Array(2 * width + 1));
  let [older, old, row] = rows as [Float64Array, Float64Array, Float64Array];
  old[0] = 0;
  for (let j = 1; j <= width; j++)
    old[j] = old[j - 1]! + loss(b.charCodeAt(j - 1), j > 1 ? b.charCodeAt(j - 2) : 0);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const before = i > 1 ? a.charCodeAt(i - 2) : 0;
    const lost = loss(letter, before);
    row[0] = old[0]! + lost;
    let previous = 0;
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(j - 1);
      let best = old[j - 1]! + change(letter, other);
      const dropped = old[j]! + lost;
      if (dropped < best) best = dropped;
      const added = row[j - 1]! + loss(other, previous);
      if (added < best) best = added;
      if (letter === previous && other === before && i > 1 && j > 1)
        best = Math.min(best, older[j - 2]! + EXCHANGED);
      row[j] = best;
      previous = other;
    }
    [older, old, row] = [old, row, older];
  }
  return old[width]!;
}

/** From 0 (nothing in common) to 1 (equal), by the length of the longer. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  return Math.max(0, 1 - distance(a, b) / longer);
}
