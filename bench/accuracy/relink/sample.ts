/**
 * Prints cells at random with the words found for them, to be read by a person:
 * `node bench/accuracy/relink/sample.ts [--judged] [--seed N] [--size N] [--json]`. Drawn from the cells
 * that were found, each that says the same once, over the parts in proportion to how often they occur.
 * `--judged` prints the cells that were read, with the verdict, in place of new ones; `--json` prints only
 * positions, in the form of `judged.jsonl` without the verdict.
 */
import { parseArgs } from 'node:util';
import { type Outcome, outcomes, readJudged, sameCell } from './outcomes.ts';

export function sample(all: readonly Outcome[], size: number, seed: number): Outcome[] {
  const distinct = [
    ...new Map(all.filter(({ found }) => found !== null).map((one) => [sameCell(one), one])).values(),
  ];
  const strata = new Map<string, Outcome[]>();
  for (const one of distinct) {
    const stratum = `${one.record.table} ${one.part}`;
    strata.set(stratum, [...(strata.get(stratum) ?? []), one]);
  }
  const random = generator(seed);
  const picked: Outcome[] = [];
  // Whole parts first, then the largest remainders, so that the sizes add up.
  const shares = [...strata].map(([name, list]) => ({
    name,
    list,
    exact: (size * list.length) / distinct.length,
  }));
  let left = size - shares.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
  const byRemainder = shares.toSorted((a, b) => (b.exact % 1) - (a.exact % 1));
  for (const { list, exact } of byRemainder) {
    const take = Math.floor(exact) + (left-- > 0 ? 1 : 0);
    const pool = [...list];
    for (let i = 0; i < take && pool.length > 0; i++)
      picked.push(...pool.splice(Math.floor(random() * pool.length), 1));
  }
  return picked.toSorted(
    (a, b) =>
      `${a.record.table} ${a.part}`.localeCompare(`${b.record.table} ${b.part}`) ||
      a.record.row - b.record.row,
  );
}

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function show({ record, text, part, found }: Outcome, n: number): string {
  const [start, end] = found!.range;
  const names = (name: string): string => {
    const wanted = record.wanted.parts[name];
    if (wanted === undefined) return '';
    return wanted.kind === 'date'
      ? JSON.stringify(Object.values(wanted.date))
      : wanted.names.slice(0, 4).join(' | ');
  };
  const line = (words: string): string => words.replaceAll('\n', ' / ');
  return [
    `${n}. ${record.table} row ${record.row}, ${part}, ${record.key.slice(0, 8)} (${text.meta.date ?? 'no date'}): ${names(part)}`,
    `   of ${names('name')}; ${Object.keys(record.wanted.parts)
      .filter((p) => p !== part && !['name', 'alias', 'classification'].includes(p))
      .map((p) => `${p} ${names(p)}`)
      .join('; ')}`,
    `   ${found!.sureness}, ${found!.how}, ${found!.others} others (${found!.reasons.join('; ')})`,
    `   ${line(text.text.slice(Math.max(0, start - 160), start))}[[${line(text.text.slice(start, end))}]]${line(text.text.slice(end, end + 160))}`,
  ].join('\n');
}

/** The cells that were read, as they are found now, with the verdict of the reader. */
function readBefore(all: readonly Outcome[]): { readonly one: Outcome; readonly verdict: string }[] {
  const cells = new Map(
    all.map((one) => [`${one.record.table} ${one.record.row} ${one.part} ${one.record.key}`, one]),
  );
  return readJudged().flatMap(({ table, row, part, key, verdict }) => {
    const one = cells.get(`${table} ${row} ${part} ${key}`);
    return one?.found ? [{ one, verdict }] : [];
  });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '3' },
      size: { type: 'string', default: '100' },
      json: { type: 'boolean', default: false },
      judged: { type: 'boolean', default: false },
    },
  });
  const { all } = outcomes();
  if (values.judged)
    readBefore(all).forEach(({ one, verdict }, i) => {
      console.log(`${show(one, i + 1)}\n   read as ${verdict}`);
    });
  else
    sample(all, Number(values.size), Number(values.seed)).forEach((one, i) => {
      const { record, part, found } = one;
      const { table, row, key } = record;
      const [start, end] = found!.range;
      const place = { table, row, part, key, start, end, sureness: found!.sureness };
      console.log(values.json ? JSON.stringify(place) : show(one, i + 1));
    });
}
