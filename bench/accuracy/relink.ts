/**
 * The `relink` bench: how many cells of Security Force Monitor's tables are led back to words of the
 * sources that they cite, among those whose text is at hand, by part and by how sure the program is.
 *
 * Three measures. How many are found. How many of 100 that a person read are right (`relink/judged.jsonl`
 * holds positions and verdicts; `relink/sample.ts` prints cells to read). And, where the annotators of
 * the texts marked the same person, whether the rank, post or organ that was found is one that they
 * joined to that person; no rule looks at their marks.
 */
import { SURENESSES, type Sureness } from '../../src/model/relink.ts';
import { controls, type Outcome, outcomes, readJudged, sameCell } from './relink/outcomes.ts';
import { dataIsThere } from './relink/records.ts';

/** Share of the cells of persons that are found, and share of the `sure` cells that were read as right. */
export interface RelinkFigures {
  readonly found: number;
  readonly sure: number;
}

/** Null where the data is not beside the checkout. */
export function run(print: (line: string) => void): RelinkFigures | null {
  if (!dataIsThere()) {
    print('The shared data is not here; nothing is measured.');
    return null;
  }
  const { all, milliseconds, records } = outcomes();
  print(
    `${records} records cite a text at hand, for ${all.length} cells; ${(milliseconds / records).toFixed(1)} ms each.`,
  );
  table(print, all);
  const distinct = [...new Map(all.map((one) => [sameCell(one), one])).values()];
  print('');
  print(
    `The tables repeat themselves: ${distinct.length} of the cells differ, and ${distinct.filter(({ found }) => found !== null).length} of these are found.`,
  );
  const sure = precision(print, all);
  marks(print, all);
  control(print);
  const persons = all.filter(({ record }) => record.table === 'persons');
  return { found: persons.filter(({ found }) => found !== null).length / persons.length, sure };
}

function table(print: (line: string) => void, all: readonly Outcome[]): void {
  const groups = Map.groupBy(all, ({ record, part }) => `${record.table} ${part}`);
  const row = (name: string, list: readonly Outcome[]): void => {
    const found = list.filter((one) => one.found !== null).length;
    const by = SURENESSES.map((sureness) => list.filter((one) => one.found?.sureness === sureness).length);
    const cells = [list.length, found, ...by].map((n) => String(n).padStart(6)).join(' ');
    print(`${name.padEnd(24)} ${cells} ${((100 * found) / list.length).toFixed(0).padStart(6)} %`);
  };
  print(`${'part'.padEnd(24)}  cited  found   sure likely unsure`);
  for (const [name, list] of [...groups].sort(([a], [b]) => a.localeCompare(b))) row(name, list);
  for (const name of ['persons', 'units'])
    row(
      `all of ${name}`,
      all.filter(({ record }) => record.table === name),
    );
  row('all', all);
}

function precision(print: (line: string) => void, all: readonly Outcome[]): number {
  const places = new Map(
    all.map(({ record, part, found }) => [`${record.table} ${record.row} ${part} ${record.key}`, found]),
  );
  const counts = new Map<Sureness, { right: number; wrong: number; unclear: number }>();
  let moved = 0;
  for (const { table, row, part, key, start, end, verdict } of readJudged()) {
    const found = places.get(`${table} ${row} ${part} ${key}`);
    if (found?.range[0] !== start || found.range[1] !== end) {
      moved += 1;
      continue;
    }
    const count = counts.get(found.sureness) ?? { right: 0, wrong: 0, unclear: 0 };
    count[verdict] += 1;
    counts.set(found.sureness, count);
  }
  print('');
  print('Read by a person: do these words say this of this person or unit?');
  const line = (name: string, list: readonly { right: number; wrong: number; unclear: number }[]): void => {
    const sum = (of: 'right' | 'wrong' | 'unclear') => list.reduce((n, count) => n + count[of], 0);
    const [right, wrong, unclear] = [sum('right'), sum('wrong'), sum('unclear')];
    const total = right + wrong + unclear;
    if (total > 0)
      print(
        `${name.padEnd(8)} ${total} read: ${right} right, ${wrong} wrong, ${unclear} unclear; precision ${(right / total).toFixed(2)}`,
      );
  };
  for (const sureness of SURENESSES) {
    const count = counts.get(sureness);
    if (count) line(sureness, [count]);
  }
  line('all', [...counts.values()]);
  if (moved > 0) print(`${moved} of those read are found elsewhere now, or not at all: read them again.`);
  const sure = counts.get('sure') ?? { right: 0, wrong: 0, unclear: 0 };
  return sure.right / (sure.right + sure.wrong + sure.unclear);
}

function control(print: (line: string) => void): void {
  const all = controls();
  print('');
  print('Looked for in a text that the row does not cite, where it may be named all the same:');
  for (const table of ['persons', 'units'] as const) {
    const own = all.filter(({ record }) => record.table === table);
    const by = SURENESSES.map((sureness) => {
      const n = own.filter(({ found }) => found?.sureness === sureness).length;
      return `${n} ${sureness} (${((100 * n) / own.length).toFixed(1)} %)`;
    });
    print(`${table.padEnd(8)} of ${own.length} cells ${by.join(', ')}`);
  }
}

/** The relations of the annotation that say each part of a posting. */
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  rank: ['has_rank'],
  title: ['has_title', 'has_role'],
  role: ['has_title', 'has_role'],
  organization: ['is_posted'],
};

function marks(print: (line: string) => void, all: readonly Outcome[]): void {
  print('');
  print('Where annotators of the text joined a rank, post or organ to a person of the name that was found:');
  const named = new Map(
    all
      .filter(({ record, part }) => record.table === 'persons' && (part === 'name' || part === 'alias'))
      .map(({ record, found }) => [`${record.row} ${record.key}`, found]),
  );
  for (const [part, types] of Object.entries(RELATIONS)) {
    let comparable = 0;
    let agree = 0;
    let none = 0;
    for (const { record, part: of, found, text } of all) {
      if (record.table !== 'persons' || of !== part) continue;
      const name = named.get(`${record.row} ${record.key}`);
      if (!name) continue;
      const words =
        text.text
          .slice(...name.range)
          .split(/\s+/)
          .at(-1) ?? '';
      const persons = text.entities.filter(
        ({ type, start, end }) => type === 'Person' && text.text.slice(start, end).endsWith(words),
      );
      const borne = text.relations
        .filter(({ type, head }) => types.includes(type) && persons.some(({ id }) => id === head))
        .map(({ tail }) => text.entities.find(({ id }) => id === tail))
        .filter((entity) => entity !== undefined);
      if (borne.length === 0) continue;
      comparable += 1;
      if (found === null) none += 1;
      else if (borne.some(({ start, end }) => start < found.range[1] && end > found.range[0])) agree += 1;
    }
    print(
      `${part.padEnd(14)} ${comparable} cells: ${agree} at a place they marked, ${comparable - agree - none} elsewhere, ${none} not found`,
    );
  }
}
