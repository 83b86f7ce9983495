/** Align: which word of one name goes with which word of the other. */
import { distance } from './distance.ts';
import { type Likeness, likeness } from './likeness.ts';
import { joinedWord, type NameWord } from './name-word.ts';

export interface Alignment {
  readonly a: readonly NameWord[];
  readonly b: readonly NameWord[];
  readonly pairs: readonly Pair[];
  readonly restA: readonly number[];
  readonly restB: readonly number[];
}

export interface Pair {
  readonly i: number;
  readonly j: number;
  readonly likeness: Likeness;
}

/** Names with more words than this are cut: nobody is called so, and the work grows with the square. */
const LONGEST = 14;

/**
 * Pairs words greedily, the most alike first, of equals the nearest in place. Two neighbouring words of
 * one name that are written as one in the other are joined first.
 */
export function align(first: readonly NameWord[], second: readonly NameWord[]): Alignment {
  const a = joinNeighbours(first.slice(0, LONGEST), second);
  const b = joinNeighbours(second.slice(0, LONGEST), a);
  const all: (Pair & { readonly far: number })[] = [];
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) {
      const found = likeness(x, y);
      if (found.level === 'differs') continue;
      all.push({ i, j, likeness: found, far: Math.abs(i / a.length - j / b.length) });
    }
  all.sort((x, y) => y.likeness.score - 0.05 * y.far - (x.likeness.score - 0.05 * x.far));
  const pairs: Pair[] = [];
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  for (const { i, j, likeness: found } of all) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push({ i, j, likeness: found });
  }
  pairs.sort((x, y) => x.i - y.i);
  const rest = (words: readonly NameWord[], used: ReadonlySet<number>): number[] =>
    words.map((_, i) => i).filter((i) => !used.has(i));
  return { a, b, pairs, restA: rest(a, usedA), restB: rest(b, usedB) };
}

const GOOD = new Set(['equal', 'spelling', 'typo', 'sounds']);

function joinNeighbours(words: readonly NameWord[], others: readonly NameWord[]): NameWord[] {
  let out = [...words];
  if (words.length < 2) return out;
  // Names of as many words that go together one by one need no joining.
  if (
    words.length === others.length &&
    words.every((word) =>
      others.some((other) => word.plain === other.plain || word.sound === other.sound || word.initial),
    )
  )
    return out;
  for (const other of others) {
    if (other.plain.length < 4) continue;
    if (out.some((word) => word.plain === other.plain)) continue;
    for (let length = Math.min(4, out.length); length >= 2; length--) {
      const start = out.findIndex(
        (_, i) => i + length <= out.length && fits(out.slice(i, i + length), other),
      );
      if (start < 0) continue;
      const joined = out.slice(start, start + length).reduce(joinedWord);
      out = [...out.slice(0, start), joined, ...out.slice(start + length)];
      break;
    }
  }
  return out;
}

function fits(run: readonly NameWord[], other: NameWord): boolean {
  const letters = run.reduce((sum, word) => sum + word.plain.length, 0);
  // Cheap first: most runs are far too long or too short.
  if (Math.abs(letters - other.plain.length) > 1) {
    if (other.script === run[0]!.script || Math.abs(letters - other.plain.length) > 4) return false;
  }
  if (run[0]!.plain[0] !== other.plain[0] && run[0]!.bones[0] !== other.bones[0]) return false;
  const plain = run.reduce((all, word) => all + word.plain, '');
  if (plain === other.plain) return true;
  if (other.plain.length < 6 || (run[0]!.script === other.script && distance(plain, other.plain) > 3))
    return false;
  const joined = run.reduce(joinedWord);
  const found = likeness(joined, other);
  return (
    GOOD.has(found.level) &&
    !run.some((word) => word.plain.length > 2 && likeness(word, other).score >= found.score - 0.1)
  );
}
