/**
 * Noise: a text as a bad scan and its recognition would have it, with the way back for every position.
 * Each character but line ends is hit with the same chance. A hit is mostly a confusion of shapes that
 * look alike; else a character is lost, a space lost or put in, or a speck read as punctuation. The
 * model is our own; its shares are round numbers, not measured on scans.
 */

/** Whole numbers from low to high, both included. */
export type Pick = (low: number, high: number) => number;

export interface Noisy {
  readonly text: string;
  /** The range of the clean text that a range of the noisy one stands for, both in code points. */
  readonly toClean: (start: number, end: number) => readonly [start: number, end: number];
}

/** What is taken for what, longest first where one begins with another. */
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  rn: ['m'],
  cl: ['d'],
  vv: ['w'],
  li: ['h'],
  ri: ['n'],
  fi: ['ﬁ'],
  a: ['o', 'u', 's'],
  b: ['h', '6'],
  c: ['e', 'o'],
  d: ['cl'],
  e: ['c', 'o'],
  f: ['t', 'r'],
  g: ['9', 'q'],
  h: ['b', 'li'],
  i: ['l', '1', 'j'],
  l: ['1', 'I', 'i'],
  m: ['rn', 'ni'],
  n: ['u', 'ri'],
  o: ['0', 'c'],
  r: ['n', 'i'],
  s: ['5', 'a'],
  t: ['f', 'l'],
  u: ['n', 'ii'],
  v: ['y', 'u'],
  w: ['vv', 'iv'],
  y: ['v'],
  z: ['2'],
  A: ['4', 'R'],
  B: ['8', 'R'],
  C: ['G', '('],
  D: ['O', '0'],
  E: ['F'],
  F: ['P'],
  G: ['6', 'C'],
  I: ['l', '1'],
  M: ['N', 'lVI'],
  N: ['M'],
  O: ['0', 'Q'],
  P: ['F'],
  Q: ['O'],
  S: ['5'],
  T: ['I'],
  U: ['V'],
  Z: ['2'],
  '0': ['O', 'o'],
  '1': ['l', 'I'],
  '2': ['Z'],
  '5': ['S'],
  '6': ['b'],
  '8': ['B'],
  '.': [','],
  ',': ['.'],
  ';': [':'],
  '“': ['"', "''"],
  '”': ['"', "''"],
};
const SPECKS = ['.', "'", '|', '-', '~', ','];
/** Of a hundred hits. */
const [CONFUSIONS, LOSSES, SPACES] = [70, 12, 10];
const FINE = 1_000_000;

/** @param rate the chance of a character to be hit, 0 to 1 */
export function withNoise(clean: string, rate: number, pick: Pick): Noisy {
  const from = Array.from(clean);
  const out: string[] = [];
  /** For each character of `out`: what of the clean text it stands for. */
  const origin: (readonly [number, number])[] = [];
  const put = (characters: string, start: number, end: number): void => {
    for (const character of characters) {
      out.push(character);
      origin.push([start, end]);
    }
  };
  for (let i = 0; i < from.length; ) {
    const character = from[i]!;
    if (/[\r\n]/.test(character) || pick(1, FINE) > rate * FINE) {
      put(character, i, ++i);
      continue;
    }
    const kind = pick(1, 100);
    const two = character + (from[i + 1] ?? '');
    const found = CONFUSED[two] !== undefined && pick(0, 1) === 0 ? two : character;
    const options = CONFUSED[found];
    if (kind <= CONFUSIONS && options) {
      const taken = i;
      i += found.length;
      put(options[pick(0, options.length - 1)]!, taken, i);
    } else if (kind <= CONFUSIONS + LOSSES || character === ' ') i++;
    else {
      put(kind <= CONFUSIONS + LOSSES + SPACES ? ' ' : SPECKS[pick(0, SPECKS.length - 1)]!, i, i);
      put(character, i, ++i);
    }
  }
  return {
    text: out.join(''),
    toClean: (start, end) => {
      const first = origin[start]?.[0] ?? from.length;
      const last = end > start ? (origin[end - 1]?.[1] ?? from.length) : first;
      return [first, Math.max(first, last)];
    },
  };
}
