/**
 * The `sfm` bench: people, ranks, posts and organs of security forces in news, scored against Security
 * Force Monitor's annotation with the scorer that stands beside the shared data.
 *
 * Three figures together, because the annotation leaves out about one officer in four: whole documents
 * strict, annotated lines strict, whole documents relaxed; all with the edges of spans trimmed and
 * titles and roles taken as one class. The patterns alone are measured on the dev part; the trained model
 * learned from all of these documents, so what it gives here only shows that it runs as it was trained.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SFM_DATA = new URL('../../../shared/data/sfm/train.jsonl', import.meta.url);
const PROGRAM = new URL('../../src/cli/main.ts', import.meta.url);
export const SFM_SCORER = new URL('../../../shared/score/score.mjs', import.meta.url);

export interface AnnotatedDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly relations: readonly { readonly type: string; readonly head: string; readonly tail: string }[];
  readonly meta?: { readonly split?: string };
}

export interface ClassFigures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
  readonly pred: number;
}
export interface Figures {
  readonly micro: ClassFigures;
  readonly classes: Readonly<Record<string, ClassFigures>>;
}
export interface Result {
  readonly entities: { readonly strict: Figures; readonly relaxed: Figures };
  readonly relations: { readonly strict: Figures; readonly relaxed: Figures };
}
export interface Scorer {
  readonly score: (
    gold: readonly AnnotatedDocument[],
    predicted: readonly AnnotatedDocument[],
    options: object,
  ) => Result;
  readonly parseJsonl: (text: string, name: string) => AnnotatedDocument[];
  readonly parseCollapse: (spec: string) => Map<string, string>;
}

/** Runs `apparatus export` on one case with further options, and returns what it writes. */
export type Exported = (options: readonly string[]) => string;

/** Reads the texts into a new case in a temporary folder with the program of this checkout, for as long as `use` lasts. */
export function withTextsRead<T>(
  docs: readonly Pick<AnnotatedDocument, 'id' | 'text'>[],
  use: (exported: Exported) => T,
  readOptions: readonly string[] = [],
): T {
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-bench-'));
  const program = (args: readonly string[]): string => {
    const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(PROGRAM), ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0)
      throw new Error(`apparatus ${args[0]} ended with ${status}; the bench needs all texts read.`);
    return stdout;
  };
  try {
    const texts = join(folder, 'texts');
    mkdirSync(texts);
    for (const { id, text } of docs) writeFileSync(join(texts, `${id}.txt`), text);
    const dir = join(folder, 'case');
    program(['read', '--case', dir, ...readOptions, texts]);
    return use((options) => program(['export', '--case', dir, ...options]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ANCHORS = [
  ['anchor, its own output (held-out part)', 0.638, 0.82, 0.539],
  ['linear CRF, five folds of this part', 0.735, 0.795, 0.664],
  ['linear CRF on annotated lines, five folds', 0.691, 0.809, 0.663],
] as const;

/**
 * Strict F1, edges trimmed: entities of whole documents, and relations. Of the patterns alone on the dev
 * part, and `learned`, with the model on all: it learned from these documents, so that figure shows whether
 * it is read and written out as trained, and nothing else. What it finds in others, five folds tell
 * (`training/evaluate.py`, docs/benchmarks.md).
 */
export interface SfmFigures {
  readonly whole: number;
  readonly relations: number;
  readonly learned: { readonly whole: number; readonly relations: number };
}

/** Prints the section and gives the figures of the dev part; null where the shared data is not there. */
export async function run(print: (line: string) => void): Promise<SfmFigures | null> {
  if (!existsSync(SFM_DATA) || !existsSync(SFM_SCORER)) {
    print('sfm: skipped, the shared data and scorer are not beside this checkout.');
    return null;
  }
  const scorer = (await import(SFM_SCORER.href)) as Scorer;
  const gold = scorer.parseJsonl(readFileSync(SFM_DATA, 'utf8'), 'sfm');
  const collapse = scorer.parseCollapse('Title,Role=Title_Role;has_title,has_role=has_title_or_role');
  print(
    `${'sfm, strict, trimmed'.padEnd(46)}  whole  lines  relations  whole relaxed  precision  recall  rel P  rel R`,
  );
  for (const [name, whole, lines, relations] of ANCHORS) print(row(name, [whole, lines, relations]));
  const read = (options: readonly string[]): AnnotatedDocument[] =>
    withTextsRead(
      gold,
      (exported) => scorer.parseJsonl(exported(['--format', 'annotations']), 'export'),
      options,
    );
  const [patterns, both] = [read(['--patterns-only']), read([])];
  const types = new Set(['Person', 'Organization', 'Rank', 'Title_Role']);
  const of = (split: string) => gold.filter((doc) => doc.meta?.split === split);
  const rows = [
    ['patterns alone, dev (20)', of('dev'), patterns],
    ['patterns alone, train (80)', of('train'), patterns],
    ['patterns alone, all (100)', gold, patterns],
    ['with the model, which learned from these (100)', gold, both],
  ] as const;
  const measured: Omit<SfmFigures, 'learned'>[] = [];
  for (const [name, docs, exported] of rows) {
    const ids = new Set(docs.map(({ id }) => id));
    const predicted = exported.filter(({ id }) => ids.has(id));
    const all = scorer.score(docs, predicted, { collapse, types, trim: true });
    const lines = scorer.score(docs, predicted, { collapse, types, trim: true, annotatedLines: true });
    const { micro } = all.entities.strict;
    const rel = all.relations.strict.micro;
    measured.push({ whole: micro.f1, relations: rel.f1 });
    print(
      row(name, [
        micro.f1,
        lines.entities.strict.micro.f1,
        rel.f1,
        all.entities.relaxed.micro.f1,
        micro.p,
        micro.r,
        rel.p,
        rel.r,
      ]),
    );
  }
  return { ...measured[0]!, learned: measured.at(-1)! };
}

function row(name: string, figures: readonly number[]): string {
  const widths = [5, 5, 9, 13, 9, 6, 5, 5];
  return `${name.padEnd(46)}  ${figures.map((figure, i) => figure.toFixed(3).padStart(widths[i]!)).join('  ')}`;
}
