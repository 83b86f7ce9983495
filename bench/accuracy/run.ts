/**
 * Runs every accuracy bench that is there, each as one section: `npm run bench:accuracy [NAME...]`.
 * A bench exports `run`, or is a program of its own. `--bars` checks the bars (`bars.ts`) and no more.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkBars } from './bars.ts';

const BENCHES = [
  'sfm',
  'gauge',
  'claims',
  'names-by-type',
  'reference',
  'voices',
  'relink',
  'names',
  'confidence',
  'damaged',
];

interface Bench {
  readonly run?: (print: (line: string) => void) => unknown;
}

const print = (line: string): void => console.log(line);
const asked = process.argv.slice(2);
const bars = asked.includes('--bars');
if (bars && !(await checkBars(print))) process.exitCode = 1;
for (const name of bars ? [] : BENCHES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const file = new URL(`./${name}.ts`, import.meta.url);
  if (!existsSync(file)) continue;
  console.log(`\n== ${name}`);
  const bench = (await import(file.href)) as Bench;
  if (bench.run) await bench.run(print);
  else spawnSync(process.execPath, [fileURLToPath(file)], { stdio: 'inherit' });
}
