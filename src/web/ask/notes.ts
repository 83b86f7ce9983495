/** Notes: the claims of an answer numbered in the order in which the text names them, as footnotes are. */

/** @param groups claims of each sentence, in the order of the text */
export function notesOf(groups: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const notes = new Map<string, number>();
  for (const ids of groups) for (const id of ids) if (!notes.has(id)) notes.set(id, notes.size + 1);
  return notes;
}
