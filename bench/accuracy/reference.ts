/**
 * The `reference` bench: which mentions of one text are the same entity (`reference/entity-pairs.ts`), and
 * what "he", "the latter" and "the colonel" go back to (`reference/anaphora.ts`). Names by type have a bench
 * of their own (`names-by-type.ts`). Nothing is trained on these sets; word lists are not made from them.
 */
import { printAnaphora } from './reference/anaphora.ts';
import { printEntityPairs } from './reference/entity-pairs.ts';
import { loadScorer } from './reference/shared-set.ts';

/** Prints the section; says so and does nothing where the shared data is not there. */
export async function run(print: (line: string) => void): Promise<void> {
  const scorer = await loadScorer();
  if (scorer === null) {
    print('reference: skipped, the shared data and scorer are not beside this checkout.');
    return;
  }
  printEntityPairs(scorer, print);
  printAnaphora(scorer, print);
}

if (process.argv[1] === import.meta.filename) await run((line) => console.log(line));
