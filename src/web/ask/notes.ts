/** Notes: the claims of an answer numbered in the order in which the text names them, as footnotes are. */
export interface Notes {
  readonly number: ReadonlyMap<string, number>;
  /** Of each sentence, those that no earlier one names: their words stand there, once. */
  readonly first: ReadonlyMap<readonly string[], readonly string[]>;
}

/** @param groups claims of each sentence, in the order of the text */
export function notesOf(groups: Iterable<readonly string[]>): Notes {
  const number = new Map<string, number>();
  const first = new Map<readonly string[], readonly string[]>();
  for (const ids of groups) {
    const fresh: string[] = [];
    for (const id of ids) {
      if (number.has(id)) continue;
      number.set(id, number.size + 1);
      fresh.push(id);
    }
    first.set(ids, fresh);
  }
  return { number, first };
}
