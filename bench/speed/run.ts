/**
 * The speed bench: `npm run bench:speed [-- --quick] [-- NAME...]`. Prints a table for each measurement
 * and writes all rows to `bench/out/speed.json`. Another measurement is a file that exports one
 * function, and a line in `MEASUREMENTS`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Measurement, Row } from './measurement.ts';
import { growingCase } from './measurements/case.ts';
import { chain } from './measurements/chain.ts';
import { checker } from './measurements/checker.ts';
import { closure } from './measurements/closure.ts';
import { dateNetworks } from './measurements/date-network.ts';
import { edtf } from './measurements/edtf.ts';
import { manyFiles } from './measurements/files.ts';
import { growth } from './measurements/growth.ts';
import { overhead } from './measurements/overhead.ts';
import { reading } from './measurements/reading.ts';
import { isMet, table } from './table.ts';

const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  reading,
  files: manyFiles,
  chain,
  closure,
  overhead,
  edtf,
  dates: dateNetworks,
  checker,
  growth,
  case: growingCase,
};

const OUT = new URL('../out/speed.json', import.meta.url);
const args = process.argv.slice(2);
const quick = args.includes('--quick');
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown.length > 0) {
  console.error(
    `There is no measurement ${unknown.join(', ')}; there are ${Object.keys(MEASUREMENTS).join(', ')}.`,
  );
  process.exit(2);
}

const log = (line: string): void => console.error(`· ${line}`);
const machine = {
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 1e9),
  loadBefore: loadavg()[0] ?? 0,
};
console.log(
  `Node ${machine.node}, ${machine.cores} × ${machine.processor}, ${machine.memoryGB} GB, load ${machine.loadBefore.toFixed(1)} before the run`,
);
const begin = performance.now();
const rows: Row[] = [];
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const found = await measure({ quick, named: names.includes(name), log });
  rows.push(...found);
  if (found.length > 0) console.log(`\n== ${name}\n\n${table(found)}`);
}
const seconds = (performance.now() - begin) / 1000;
const loadAfter = loadavg()[0] ?? 0;
const missed = rows.filter((row) => isMet(row) === false);
console.log(
  `\n${seconds.toFixed(0)} s, load ${loadAfter.toFixed(1)} after the run. ${
    missed.length === 0 ? 'Every target is met.' : `Not met: ${missed.map((row) => row.measure).join('; ')}.`
  }`,
);
mkdirSync(new URL('.', OUT), { recursive: true });
writeFileSync(
  OUT,
  `${JSON.stringify({ machine: { ...machine, loadAfter }, quick, seconds, rows }, null, 2)}\n`,
);
