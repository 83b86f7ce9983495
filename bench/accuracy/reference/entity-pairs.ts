/**
 * Of two mentions that were found where the annotation has one, are they joined when and only when it joins
 * them: pairs within a text.
 */
import { goldOf } from './entity-names.ts';
import { readOnce } from './read-text.ts';
import { figures, type GoldDocument, loadSet, prf, type Scorer } from './shared-set.ts';

const TYPES = ['Person', 'Organization', 'Place'];

export function printEntityPairs(scorer: Scorer, print: (line: string) => void): void {
  print('entities, pairs of mentions       P        R        F1');
  for (const name of ['gum', 'litbank']) {
    const docs = loadSet(scorer, name);
    if (docs === null) continue;
    for (const type of TYPES)
      print(`${`${name} ${type}`.padEnd(26)}${figures(pairFigures(name, docs, type))}`);
  }
}

function pairFigures(set: string, docs: readonly GoldDocument[], type: string): number[] {
  let [both, said, all] = [0, 0, 0];
  for (const { id, text, entities } of docs) {
    const gold = entities.filter((entity) => entity.type === type && entity.coref !== undefined);
    const found = readOnce(set, id, text).mentions.flatMap((mention): [gold: string, ours: number][] => {
      if (mention.form !== 'name' || mention.entity === null) return [];
      const one = goldOf(mention, gold);
      return one === null ? [] : [[one.coref!, mention.entity]];
    });
    for (let a = 0; a < found.length; a++)
      for (let b = a + 1; b < found.length; b++) {
        const same = found[a]![0] === found[b]![0];
        const joined = found[a]![1] === found[b]![1];
        if (same) all++;
        if (joined) said++;
        if (same && joined) both++;
      }
  }
  return prf(both, said, all);
}
