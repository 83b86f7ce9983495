/**
 * Runs every accuracy bench that is there, each as one section: `npm run bench:accuracy [NAME...]`.
 * A bench exports `run`, or is a program of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCHES = ['sfm', 'claims', 'reference'];

interface Bench {
  readonly run?: (print: (line: string) => void) => Promise<void> | void;
}

const asked = process.argv.slice(2);
for (const name of BENCHES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const file = new URL(`./${name}.ts`, import.meta.url);
  if (!existsSync(file)) continue;
  console.log(`\n== ${name}`);
  const bench = (await import(file.href)) as Bench;
  if (bench.run) await bench.run((line) => console.log(line));
  else spawnSync(process.execPath, [fileURLToPath(file)], { stdio: 'inherit' });
}
