/** The clauses of a text by sentence and by what hangs on what, built once so that nothing scans them all. */
import type { Clause } from './clause.ts';

export interface ClauseTree {
  /** Clauses that hang on the clause, in order of the text. */
  readonly children: (clause: Clause) => readonly Clause[];
  readonly ofSentence: (sentence: number) => readonly Clause[];
  /** One past the last token of the clause with everything that hangs on it. */
  readonly end: (clause: Clause) => number;
}

const TREES = new WeakMap<readonly Clause[], ClauseTree>();

/** `clauses` as `readClauses` returns them; call it only when they are complete. */
export function clauseTree(clauses: readonly Clause[]): ClauseTree {
  const known = TREES.get(clauses);
  if (known) return known;
  const children = new Map<number, Clause[]>();
  const sentences = new Map<number, Clause[]>();
  const ends = clauses.map(({ to }) => to);
  for (const clause of clauses) {
    if (clause.parent !== null) add(children, clause.parent, clause);
    add(sentences, clause.sentence, clause);
  }
  // A clause stands after the one it hangs on, so ends grow upwards in one pass.
  for (let i = clauses.length - 1; i >= 0; i--) {
    const { parent, sentence } = clauses[i]!;
    if (parent !== null && clauses[parent]!.sentence === sentence)
      ends[parent] = Math.max(ends[parent]!, ends[i]!);
  }
  const tree: ClauseTree = {
    children: ({ index }) => children.get(index) ?? [],
    ofSentence: (sentence) => sentences.get(sentence) ?? [],
    end: ({ index }) => ends[index]!,
  };
  TREES.set(clauses, tree);
  return tree;
}

function add(map: Map<number, Clause[]>, key: number, clause: Clause): void {
  const list = map.get(key);
  if (list) list.push(clause);
  else map.set(key, [clause]);
}
