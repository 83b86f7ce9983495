/**
 * Reading: tokens a second from text to claims on one core, beside pipelines that find names. Each
 * engine runs in a process of its own on the same core, with one thread, over the same texts; seconds are
 * those of the processor.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLine, pythonPeer } from '../../python-peer.ts';
import { byMeasure, count, type Measurement, type Row, spread } from '../measurement.ts';
import { installPeers } from '../peers.ts';
import type { Figures } from '../reading/figures.ts';
import { type TextSet, textSets } from '../reading/texts.ts';
import { tokensOf } from '../reading/tokens.ts';

interface Engine {
  readonly name: string;
  readonly note: string;
  /** The command without the texts and the rounds. */
  readonly command: readonly string[];
}

const script = (name: string): string => fileURLToPath(new URL(`../reading/${name}.ts`, import.meta.url));
const SPACY_NEEDS = 'it needs Python 3.10 to 3.13 with venv and the PyPI registry';
const ONE_THREAD = {
  OMP_NUM_THREADS: '1',
  OPENBLAS_NUM_THREADS: '1',
  MKL_NUM_THREADS: '1',
  BLIS_NUM_THREADS: '1',
};
const OURS = 'ours';

export const reading: Measurement = async ({ quick, log }) => {
  log('reading: ours beside spaCy, wink-nlp and compromise, one after the other on one core');
  const engines: Engine[] = [
    { name: OURS, note: 'text to claims', command: [process.execPath, script('ours')] },
    { name: 'wink-nlp', note: 'sentences, tags, entities', command: [process.execPath, script('wink')] },
  ];
  if (installPeers(['compromise'], log).has('compromise'))
    engines.push({
      name: 'compromise',
      note: 'sentences, tags, topics',
      command: [process.execPath, script('compromise')],
    });
  const spacy = pythonPeer('spacy', SPACY_NEEDS);
  if (spacy.ok)
    engines.splice(1, 0, {
      name: 'spaCy, small English pipeline',
      note: 'tags, parse, lemmas, entities',
      command: [spacy.python, join(spacy.folder, 'measure.py')],
    });
  else log(`spaCy is left out: ${spacy.why}`);
  const rows: Row[] = [];
  for (const set of textSets(quick)) rows.push(...measureSet(set, engines, quick ? 1 : 3, log));
  return byMeasure(rows);
};

function measureSet(
  { name, texts }: TextSet,
  engines: readonly Engine[],
  rounds: number,
  log: (line: string) => void,
): Row[] {
  const tokens = texts.reduce((sum, text) => sum + tokensOf(text), 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const on = `${name}: ${texts.length} texts, ${count(tokens)} tokens, ${Math.round(bytes / 1000)} kB`;
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-reading-'));
  try {
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const rows: Row[] = [];
    const rates = new Map<string, number>();
    for (const engine of engines) {
      const figures = measured(engine, file, rounds, log);
      if (figures === null) continue;
      const pace = spread(figures.rounds.map((ms) => tokens / (ms / 1000)));
      rates.set(engine.name, pace.median);
      const shared = { engine: `${engine.name} ${figures.version}`, on };
      const once = (measure: string, figure: number): Row => ({
        ...shared,
        measure,
        median: figure,
        min: figure,
        max: figure,
        runs: 1,
        note: '',
      });
      const ours = engine.name === OURS;
      rows.push(
        {
          ...shared,
          measure: 'reading on one core, tokens for each second of the processor',
          ...pace,
          note: `${engine.note}; ${count(figures.found)} found`,
          ...(ours ? { target: { atLeast: 2000 } } : {}),
        },
        {
          ...once('most memory held while reading, MB', figures.peak / 1e6),
          ...(ours ? { target: { atMost: 800 } } : {}),
        },
        once('loading, ms of the processor', figures.load),
        once('first text after loading, ms of the processor', figures.first),
      );
    }
    const own = rates.get(OURS) ?? Number.NaN;
    for (const [engine, rate] of rates) {
      if (engine === OURS) continue;
      const ratio = own / rate;
      rows.push({
        measure: 'reading, ours over theirs, ×',
        engine,
        on,
        median: ratio,
        min: ratio,
        max: ratio,
        runs: 1,
        note: '',
      });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs an engine on the last core; null, in words, where it fails. */
function measured(
  { name, command }: Engine,
  file: string,
  rounds: number,
  log: (line: string) => void,
): Figures | null {
  const words = [...command, file, String(rounds)];
  const core = lastCore();
  if (core === null) log('There is no taskset here: engines are not kept to one core.');
  const [program = '', ...args] = core === null ? words : ['taskset', '-c', core, ...words];
  const run = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...ONE_THREAD, NO_COLOR: '1' },
    maxBuffer: 2 ** 26,
  });
  if (run.status === 0) return JSON.parse(lastLine(run.stdout)) as Figures;
  log(`${name} is left out: ${lastLine(run.stderr)}`);
  return null;
}

/** The last core that this process may use, where the machine can keep a process to one. */
function lastCore(): string | null {
  const status = '/proc/self/status';
  if (!existsSync(status) || spawnSync('taskset', ['-V']).status !== 0) return null;
  return /^Cpus_allowed_list:.*?(\d+)$/m.exec(readFileSync(status, 'utf8'))?.[1] ?? null;
}
