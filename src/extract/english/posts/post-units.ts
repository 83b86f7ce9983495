/**
 * Stretches of text that name one holder with his post between commas, "the chief of staff, 3 Division,
 * General X": to the clause reader one name, since its commas part nothing.
 */
import type { Document } from '../tokens.ts';
import type { Post } from './post.ts';

export interface PostUnit {
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Last token of the holder's name. */
  readonly head: number;
}

const PATTERNS = new Set(['posts.post-person', 'posts.person-post']);

/** In order of the text, not overlapping. */
export function postUnits(doc: Document, posts: readonly Post[]): PostUnit[] {
  const found: PostUnit[] = [];
  for (const { pattern, person, pronoun, range } of posts) {
    if (!PATTERNS.has(pattern) || person === null || pronoun) continue;
    const [first, last] = person.tokens;
    let from = first;
    while (from > 0 && doc.tokens[from - 1]!.start >= range[0]) from--;
    let to = last;
    while (to < doc.tokens.length && doc.tokens[to]!.end <= range[1]) to++;
    const before = doc.tokens[from - 1]?.lower ?? '';
    // "as head of the guard Orlov" and "named Orlov head of the guard" are for verbs to read.
    // "Orlov, head of the guard," reads well as an apposition; a further comma in the post does not.
    const clear = before !== 'as' && hasBreak(doc, from, first) !== hasBreak(doc, last + 1, to);
    if (!clear || doc.tokens[from]!.sentence !== doc.tokens[to - 1]!.sentence) continue;
    const known = found.at(-1);
    if (known && from < known.to) {
      // Several posts of one holder: "the commander of X, General Y, a veteran".
      if (known.head === last - 1)
        found[found.length - 1] = {
          from: Math.min(from, known.from),
          to: Math.max(to, known.to),
          head: known.head,
        };
      continue;
    }
    found.push({ from, to, head: last - 1 });
  }
  return found.sort((a, b) => a.from - b.from);
}

function hasBreak(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,()]$/.test(doc.tokens[i]!.text)) return true;
  return false;
}
