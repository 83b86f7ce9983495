/**
 * How a case grows: building, opening, questions and undone judgements on synthetic cases of 10,000,
 * 100,000 and 1,000,000 claims. Every question is asked in a fresh process, as a person does.
 *
 *   node bench/speed/case.ts [--sizes 10000,100000,1000000] [--keep DIR] [--verify] [--json]
 *
 * Cases are made in DIR (default: a temporary folder) and used again where DIR holds them already.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clustersOf, frameOf } from '../../src/app/evidence-of.ts';
import { verifyCase } from '../../src/app/verify-case.ts';
import { whoCommanded } from '../../src/app/who-commanded.ts';
import { IdentityGraph } from '../../src/identity/graph.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { openCase } from '../../src/store/case.ts';
import { documents, plan, randomOf } from './synthetic-case.ts';

export interface Row {
  readonly name: string;
  readonly unit: string;
  /** By the number of claims (or of judgements) of the case. */
  readonly values: Readonly<Record<number, number>>;
}

export interface CaseOptions {
  readonly sizes?: readonly number[];
  /** Where cases are made and found again; a temporary folder that is removed where none is given. */
  readonly keep?: string;
  readonly verify?: boolean;
  readonly say?: (line: string) => void;
}

const SIZES = [10_000, 100_000, 1_000_000];
const JUDGEMENTS = 10_000;
/** The size of the case in which judgements are undone. */
const UNDONE_IN = 100_000;
const KEY = Buffer.alloc(32, 7);
const ASK = fileURLToPath(new URL('ask.ts', import.meta.url));
/** How many names each question is asked about. */
const ASKED = 7;

/** Builds and measures. Rows with the medians; times of whole processes include starting Node. */
export function measureCase(options: CaseOptions = {}): Row[] {
  const say = options.say ?? (() => {});
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'apparatus-speed-'));
  const rows = new Map<string, { unit: string; values: Record<number, number> }>();
  const note = (name: string, unit: string, size: number, value: number): void => {
    const row = rows.get(name) ?? { unit, values: {} };
    row.values[size] = value;
    rows.set(name, row);
    say(`${size} · ${name}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}`);
  };
  try {
    for (const size of options.sizes ?? SIZES) {
      const dir = join(folder, `case-${size}`);
      if (!existsSync(dir)) build(dir, size, (name, unit, value) => note(name, unit, size, value));
      measure(dir, size, (name, unit, value) => note(name, unit, size, value));
      if (options.verify) {
        const started = performance.now();
        const { issues, records } = verifyCase(dir);
        if (issues.length > 0) throw new Error(`${issues[0]?.place}: ${issues[0]?.says}`);
        const seconds = (performance.now() - started) / 1000;
        note('verify', 's', size, seconds);
        note('verify, records', 'records/s', size, records / seconds);
      }
    }
    undoing(folder, (name, unit, value) => note(name, unit, JUDGEMENTS, value));
  } finally {
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  return [...rows].map(([name, row]) => ({ name, ...row }));
}

type Note = (name: string, unit: string, value: number) => void;

function build(dir: string, size: number, note: Note): void {
  const made = plan(size);
  const temporary = `${dir}.making`;
  rmSync(temporary, { recursive: true, force: true });
  const of = openCase(temporary, { create: true, writerKey: KEY });
  const started = performance.now();
  for (const document of documents(of, made)) of.addDocument(document);
  const seconds = (performance.now() - started) / 1000;
  const records = of.logSize();
  of.close();
  renameSync(temporary, dir);
  note('build', 's', seconds);
  note('build, records', 'records/s', records / seconds);
  note('records in the log', 'records', records);
  note('size on disk', 'MB', bytesOf(dir) / 1e6);
}

function bytesOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

function measure(dir: string, size: number, note: Note): void {
  const { units, people } = plan(size);
  const random = randomOf(42);
  const some = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  note(
    'open the store',
    'ms',
    median(
      Array.from({ length: ASKED }, () => {
        const started = performance.now();
        openCase(dir, { writerKey: KEY }).close();
        return performance.now() - started;
      }),
    ),
  );
  // Names of the lower units, which have the longest chains, and a day in the middle of what is told.
  const low = units.slice(Math.floor(units.length / 8));
  const questions: Readonly<Record<string, () => string[]>> = {
    command: () => ['command', some(low).name, '--on', '2010-08-04'],
    'command, higher organ': () => ['command', some(units.slice(1, 30)).name, '--on', '2010-08-04'],
    career: () => ['career', some(people)],
    'a name that is not there': () => ['command', `${some(low).name}x`, '--on', '2010-08-04'],
  };
  for (const [name, question] of Object.entries(questions)) {
    const asked = Array.from({ length: ASKED }, () => ask([...question(), '--case', dir]));
    const of = (pick: (each: Asked) => number) => asked.map(pick);
    note(`${name}: whole process`, 'ms', median(of((each) => each.wall)));
    note(`${name}: whole process, worst`, 'ms', Math.max(...of((each) => each.wall)));
    note(`${name}: without starting Node`, 'ms', median(of((each) => each.inside)));
    note(`${name}: processor time of the process`, 'ms', median(of((each) => each.processor)));
    note(`${name}: memory, worst`, 'MB', Math.max(...of((each) => each.megabytes)));
  }
}

interface Asked {
  /** Milliseconds from the start of the process to its end. */
  readonly wall: number;
  /** Milliseconds from the call of `main` to its end: opening the case, the answer, printing it. */
  readonly inside: number;
  /** Milliseconds of processor time, user and system, starting Node included: what a busy machine does not change. */
  readonly processor: number;
  readonly megabytes: number;
}

function ask(args: readonly string[]): Asked {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, [ASK, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = performance.now() - started;
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, ...(JSON.parse(last) as Omit<Asked, 'wall'>) };
}

/** Undoing one of 10,000 judgements: in the graph alone, and in a case with the answer that follows. */
function undoing(folder: string, note: Note): void {
  for (const [shape, pair] of Object.entries(SHAPES)) {
    const graph = new IdentityGraph();
    for (let i = 0; i < JUDGEMENTS; i++) graph.add(judged(i, ...pair(i)));
    const random = randomOf(7);
    const times = Array.from({ length: 200 }, () => {
      const id = `jdg_${Math.floor(random() * JUDGEMENTS)}`;
      const started = performance.now();
      graph.withdraw(id);
      const took = performance.now() - started;
      graph.restore(id);
      return took;
    });
    note(`undo a judgement, graph, ${shape}`, 'ms', median(times));
    note(`undo a judgement, graph, ${shape}, worst`, 'ms', Math.max(...times));
  }
  const copy = mkdtempSync(join(tmpdir(), 'apparatus-speed-'));
  try {
    const made = plan(UNDONE_IN);
    const dir = join(folder, `case-${UNDONE_IN}`);
    if (!existsSync(dir)) build(dir, UNDONE_IN, () => {});
    cpSync(dir, copy, { recursive: true });
    const of = openCase(copy, { writerKey: KEY });
    const random = randomOf(9);
    const byName = new Map<string, string[]>();
    for (const { id, name, type } of of.entities()) {
      const key = `${type} ${name}`;
      byName.set(key, [...(byName.get(key) ?? []), id]);
    }
    const several = [...byName.values()].filter((ids) => ids.length > 1);
    for (let i = 0; i < JUDGEMENTS; i++) {
      const ids = several[i % several.length] as string[];
      const [a, b] = [ids[i % ids.length] as string, ids[(i + 1) % ids.length] as string];
      of.addJudgement({ subject: { kind: 'identity', a, b }, decision: 'yes', reason: 'r', author: 'a' });
    }
    const writing: number[] = [];
    const joining: number[] = [];
    const answering: number[] = [];
    const { sources, presumptions } = frameOf(of, {});
    for (let i = 0; i < 25; i++) {
      const name = made.units[Math.floor(random() * made.units.length)]?.name ?? '';
      const question = { name, on: '2010-08-04' };
      whoCommanded(of, question);
      const member = of.judgements('identity')[Math.floor(random() * JUDGEMENTS)] as Judgement;
      const started = performance.now();
      of.addJudgement({ subject: member.subject, decision: 'unsure', reason: 'r', author: 'a' });
      const written = performance.now();
      if (member.subject.kind === 'identity') clustersOf(of, sources, presumptions).of(member.subject.a);
      const joined = performance.now();
      whoCommanded(of, question);
      writing.push(written - started);
      joining.push(joined - written);
      answering.push(performance.now() - joined);
    }
    const where = `case of ${UNDONE_IN} claims`;
    note(`undo a judgement, ${where}, recorded on disk`, 'ms', median(writing));
    note(`undo a judgement, ${where}, who is one with whom after it`, 'ms', median(joining));
    note(`undo a judgement, ${where}, a whole answer after it`, 'ms', median(answering));
    of.close();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Pairs judged one: many small clusters, one long chain, one cluster with many ways round. */
const SHAPES: Readonly<Record<string, (i: number) => readonly [number, number]>> = {
  'clusters of eleven': (i) => [Math.floor(i / 10) * 11 + (i % 10), Math.floor(i / 10) * 11 + (i % 10) + 1],
  'one chain of all': (i) => [i, i + 1],
  'one dense cluster': (i) => [i % 200, (i * 7 + 1 + Math.floor(i / 200)) % 200],
};

const judged = (n: number, a: number, b: number): Judgement => ({
  id: `jdg_${n}`,
  subject: { kind: 'identity', a: `ent_${a}`, b: `ent_${b}` },
  decision: 'yes',
  reason: 'r',
  author: 'a',
  at: '2026-11-22T12:00:00.000Z',
});

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string' },
      keep: { type: 'string' },
      verify: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const rows = measureCase({
    ...(values.sizes ? { sizes: values.sizes.split(',').map(Number) } : {}),
    ...(values.keep ? { keep: values.keep } : {}),
    ...(values.verify ? { verify: true } : {}),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
}
