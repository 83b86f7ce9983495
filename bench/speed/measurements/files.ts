/**
 * Files: many files into a case, with one thread and with as many as the program takes by itself. The
 * whole command is timed by the clock, from the start of the process to its end.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadsFor } from '../../../src/app/worker-pool.ts';
import { byMeasure, count, type Measurement, type Row, spread } from '../measurement.ts';
import { madeTexts } from '../reading/texts.ts';
import { tokensOf } from '../reading/tokens.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
/** Put into the process that is measured: writes its peak memory in kilobytes when it ends. */
const PEAK = `import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

export const manyFiles: Measurement = async ({ quick, log }) => {
  const threads = threadsFor();
  const texts = madeTexts(quick ? 100 : 500, 5);
  const tokens = texts.reduce((sum, text) => sum + tokensOf(text), 0);
  const on = `${count(texts.length)} files, ${count(tokens)} tokens`;
  log(`files: ${on}, with one thread and with ${threads}`);
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-files-'));
  try {
    const files = join(folder, 'in');
    mkdirSync(files);
    for (const [i, text] of texts.entries())
      writeFileSync(join(files, `${String(i).padStart(4, '0')}.txt`), text);
    const rows: Row[] = [];
    const kinds = [
      { engine: 'one thread', options: ['--jobs', '1'] },
      { engine: `by itself: ${threads} threads and the one that writes`, options: [] },
    ];
    for (const { engine, options } of kinds) {
      const runs = Array.from({ length: quick ? 1 : 3 }, (_, n) =>
        readOnce(folder, files, [...options, '--case', join(folder, `case-${engine.length}-${n}`)]),
      );
      const peak = spread(runs.map(({ peakMB }) => peakMB));
      rows.push(
        {
          measure: 'many files into a case, files/s',
          engine,
          on,
          ...spread(runs.map(({ seconds }) => texts.length / seconds)),
          note: `${count(Math.round(spread(runs.map(({ seconds }) => tokens / seconds)).median))} tokens/s`,
        },
        { measure: 'most memory held, MB', engine, on, ...peak, note: '', target: { atMost: 800 } },
      );
    }
    return byMeasure(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function readOnce(
  folder: string,
  files: string,
  options: readonly string[],
): { readonly seconds: number; readonly peakMB: number } {
  const peakFile = join(folder, 'peak');
  const began = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(PEAK)}`, MAIN, 'read', ...options, files],
    { encoding: 'utf8', env: { ...process.env, PEAK_FILE: peakFile }, maxBuffer: 2 ** 28 },
  );
  if (run.status !== 0) throw new Error(`apparatus read ended with ${run.status}: ${run.stderr}`);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, peakMB: Number(readFileSync(peakFile, 'utf8')) / 1000 };
}
