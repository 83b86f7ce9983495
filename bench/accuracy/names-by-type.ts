/**
 * The `names-by-type` bench: names, dates and works in texts that people annotated, by type, strict and
 * relaxed, through what the program keeps (`reference/read-text.ts`). Edges are trimmed of punctuation.
 *
 * Nothing is trained on these sets and no list is made from them. They mark different things: gum whole
 * phrases, re3d descriptions as well as names, HIPE titles before a name, litbank fiction. Each table says
 * how its types are read; figures of two sets do not compare.
 */
import type { KeptMention } from './reference/read-text.ts';
import { readOnce } from './reference/read-text.ts';
import type { Figures, GoldDocument, Scorer } from './reference/shared-set.ts';
import { figures, loadScorer, loadSet, ofPart } from './reference/shared-set.ts';
import type { Floor, TypedSet } from './reference/typed-sets.ts';
import { TYPED_SETS } from './reference/typed-sets.ts';

const HEADER =
  'type              gold |  strict P       R      F1 | relaxed P      R      F1 | dev: strict  relaxed';

/** Prints a table for each set; says so and does nothing where the shared data is not there. */
export async function run(print: (line: string) => void): Promise<void> {
  const scorer = await loadScorer();
  if (scorer === null) {
    print('names-by-type: skipped, the shared data and scorer are not beside this checkout.');
    return;
  }

  for (const set of TYPED_SETS) {
    const docs = loadSet(scorer, set.name);
    if (docs === null) print(`\n${set.name}: skipped, not beside this checkout.`);
    else printSet(scorer, set, docs, print);
  }
}

function printSet(
  scorer: Scorer,
  set: TypedSet,
  docs: readonly GoldDocument[],
  print: (line: string) => void,
): void {
  const dev = ofPart(docs, 'dev');
  const reads = docs.map(({ id, text }) => readOnce(set.name, id, text));
  const unknown = reads.filter(({ language }) => language !== 'eng').length;
  print(`\n${set.title}: ${docs.length} texts, ${dev.length} of them dev. ${set.says}`);
  if (unknown > 0) print(`${unknown} texts are not told to be English and are read as if asked to.`);
  for (const view of set.views) {
    if (view.title) print(view.title);
    print(HEADER);
    const gold = docs.map((doc) => ({ ...doc, relations: [], entities: view.gold?.(doc) ?? doc.entities }));
    const predicted = docs.map(({ id, text }, i) => ({
      id,
      relations: [],
      entities: annotations(view.predicted?.(reads[i]!.mentions, text) ?? reads[i]!.mentions, set),
    }));
    const collapse = scorer.parseCollapse(set.collapse);
    const scored = (part: readonly GoldDocument[], types: readonly string[] | null) => {
      const ids = new Set(part.map(({ id }) => id));
      return scorer.score(
        gold.filter(({ id }) => ids.has(id)),
        predicted.filter(({ id }) => ids.has(id)),
        { trim: true, collapse, ...(types ? { types: new Set(types) } : {}) },
      ).entities;
    };
    for (const [name, types] of [
      ...view.types.map((type) => [type, [type]] as const),
      ['these types', view.types] as const,
      ...(view.everyType ? [['every type of the set', null] as const] : []),
    ]) {
      const all = scored(docs, types);
      const apart = dev.length > 0 && dev.length < docs.length ? scored(dev, types) : null;
      print(
        row(name, all.strict.micro, all.relaxed.micro, apart && [apart.strict.micro, apart.relaxed.micro]),
      );
    }
    for (const floor of view.floors ?? []) print(floorRow(floor));
  }
}

function annotations(mentions: readonly KeptMention[], { nominals }: TypedSet): object[] {
  return mentions
    .filter(({ form }) => form === 'name' || (nominals && form === 'nominal'))
    .map(({ type, start, end }, i) => ({ id: `T${i + 1}`, type, start, end }));
}

function row(
  name: string,
  strict: Figures,
  relaxed: Figures,
  dev: readonly [strict: Figures, relaxed: Figures] | null,
): string {
  const of = ({ p, r, f1 }: Figures) => figures([p, r, f1], 8);
  return `${name.padEnd(16)}${String(strict.gold).padStart(6)} |${of(strict)} |${of(relaxed)} |${
    dev ? figures([dev[0].f1, dev[1].f1], 10) : ''
  }`;
}

function floorRow({ says, strict, relaxed }: Floor): string {
  return `${`floor: ${says}`.padEnd(40)} strict F1 ${strict.toFixed(3)}, relaxed ${relaxed.toFixed(3)} (on a held-out part)`;
}

if (process.argv[1] === import.meta.filename) await run((line) => console.log(line));
