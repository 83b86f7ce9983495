/**
 * The `confidence` bench: whether "right about N in 10 of such proposals" is so. Fits the weights on all
 * documents but a fold and predicts the fold, ten times; prints how many were right of those that were
 * given each tenth, and the expected calibration error beside the one that a calibration without fault
 * would show on as many labels.
 *
 *   node bench/accuracy/confidence.ts [--fit] [--weights]
 *
 * `--fit` fits on everything and writes `src/extract/confidence/calibration.ts` as the next version;
 * `--weights` prints the weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CALIBRATION } from '../../src/extract/confidence/calibration.ts';
import { type Calibration, confidenceOf } from '../../src/extract/confidence/confidence.ts';
import { proposerName } from '../../src/extract/confidence/features.ts';
import { inTen } from '../../src/model/confidence.ts';
import { fit } from './confidence/fit.ts';
import { type Label, type Labels, type Origin, readLabels } from './confidence/labels.ts';
import {
  bins,
  brier,
  calibrationError,
  errorByChance,
  type Prediction,
  ranking,
} from './confidence/reliability.ts';

const FOLDS = 10;
const FILE = new URL('../../src/extract/confidence/calibration.ts', import.meta.url);

type Print = (line: string) => void;
interface Predicted extends Prediction {
  readonly label: Label;
}

export interface ConfidenceFigures {
  /** On texts that nobody tuned the program on, cross-validated by document. */
  readonly error: number;
  /** Share of the proposals judged by hand there that are right. */
  readonly precision: number;
}

/** Prints the section; null where the shared data is not there. */
export function run(print: Print): ConfidenceFigures | null {
  return report(print, readLabels());
}

export function report(print: Print, read: Labels): ConfidenceFigures | null {
  const { labels, gone, missing } = read;
  if (missing.length > 0) print(`confidence: ${missing.length} texts are not on this machine`);
  const judged = labels.filter(isJudged);
  if (judged.length === 0) {
    print('confidence: skipped, the shared data is not beside this checkout.');
    return null;
  }
  print(
    `${labels.length} labels; ${gone.right + gone.wrong} verdicts on proposals made no longer (${gone.right} of them right)`,
  );
  printPrecision(print, read);
  const predicted = foldedPredictions(labels);
  const all = predicted.filter(({ label }) => isJudged(label));
  const of = (origin: Origin): Predicted[] => predicted.filter(({ label }) => label.origin === origin);
  print(
    `\n${'cross-validated by document'.padEnd(36)}     n  right  predicted  error  by chance  Brier  ranking`,
  );
  print(figures('judged by hand', all));
  print(figures('  latest reading', of('judged')));
  print(figures('  earlier, and patterns bettered since', of('mended')));
  for (const set of [...new Set(judged.map(setOf))].sort())
    print(
      figures(
        `  ${set}`,
        all.filter(({ label }) => setOf(label) === set),
      ),
    );
  for (const by of [...new Set(judged.map(proposersOf))].sort())
    print(
      figures(
        `  ${by}`,
        all.filter(({ label }) => proposersOf(label) === by),
      ),
    );
  print(figures('annotated exhaustively, posts', of('gauge')));
  for (const by of [...new Set(of('gauge').map(({ label }) => proposersOf(label)))].sort())
    print(
      figures(
        `  ${by}`,
        of('gauge').filter(({ label }) => proposersOf(label) === by),
      ),
    );
  print('\nsaid, in 10      n  predicted  observed');
  for (const bin of bins(all, inTen))
    print(
      `${String(inTen(bin.predicted)).padStart(11)}  ${String(bin.n).padStart(5)}  ${bin.predicted.toFixed(3).padStart(9)}  ${bin.observed.toFixed(3).padStart(8)}`,
    );
  const unmeasured = judged.filter(({ claim }) => confidenceOf(claim) === null).length;
  if (unmeasured > 0) print(`${unmeasured} of these have no confidence by ${CALIBRATION.id}: run with --fit`);
  return {
    error: calibrationError(bins(all, inTen)),
    precision: of('judged').filter(({ right }) => right).length / Math.max(1, of('judged').length),
  };
}

const isJudged = ({ origin }: Label): boolean => origin === 'judged' || origin === 'mended';
const setOf = ({ document }: Label): string => document.split('/')[0]!;
const proposersOf = ({ claim }: Label): string => [...new Set(claim.by.map(proposerName))].sort().join(' + ');

function figures(name: string, list: readonly Prediction[]): string {
  const right = list.filter((each) => each.right).length / Math.max(1, list.length);
  const mean = list.reduce((sum, each) => sum + each.predicted, 0) / Math.max(1, list.length);
  const cells = [
    String(list.length).padStart(4),
    right.toFixed(3).padStart(5),
    mean.toFixed(3).padStart(9),
    calibrationError(bins(list, inTen)).toFixed(3).padStart(5),
    errorByChance(list, inTen).toFixed(3).padStart(9),
    brier(list).toFixed(3).padStart(5),
    ranking(list).toFixed(3).padStart(7),
  ];
  return `${name.padEnd(36)}  ${cells.join('  ')}`;
}

function printPrecision(print: Print, { labels }: Labels): void {
  const origins: readonly Origin[] = ['judged', 'mended', 'gauge', 'accounts'];
  print(`\n${'right as a whole'.padEnd(16)}  ${origins.map((origin) => origin.padStart(15)).join('  ')}`);
  const kinds = [...new Set(labels.map(({ claim }) => claim.kind))].sort();
  for (const kind of [...kinds, null]) {
    const cells = origins.map((origin) => {
      const list = labels.filter(
        (each) => each.origin === origin && (kind === null || each.claim.kind === kind),
      );
      const right = list.filter((each) => each.right).length;
      return list.length === 0 ? '-' : `${right}/${list.length} ${(right / list.length).toFixed(3)}`;
    });
    print(`${(kind ?? 'together').padEnd(16)}  ${cells.map((cell) => cell.padStart(15)).join('  ')}`);
  }
}

/** Predictions for each label from a fit on the documents of the other folds. */
function foldedPredictions(labels: readonly Label[]): Predicted[] {
  const documents = [...new Set(labels.map(({ document }) => document))].sort();
  const fold = new Map(documents.map((document, i) => [document, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, i) => i).flatMap((i) => {
    const inside = labels.filter(({ document }) => fold.get(document) === i);
    const others = labels.filter(({ document }) => fold.get(document) !== i);
    const calibration = calibrated(others, 'fold');
    const { mended } = fit(others);
    return inside.flatMap((label) => {
      const confidence = confidenceOf(label.claim, calibration);
      if (!confidence) return [];
      // What is better since the patterns were bettered by these very texts belongs to the prediction of them.
      const odds =
        Math.log(confidence.right / (1 - confidence.right)) + (label.origin === 'mended' ? mended : 0);
      return [{ label, right: label.right, predicted: 1 / (1 + Math.exp(-odds)) }];
    });
  });
}

function calibrated(labels: readonly Label[], id: string): Calibration {
  const { start, weights } = fit(labels);
  const measured = [...new Set(labels.flatMap(({ claim }) => claim.by))].sort();
  return { id, measured, start, weights };
}

/** Writes the next version; the same weights keep their version. */
export function write(print: Print, { labels, missing }: Labels): void {
  if (missing.length > 0) throw new Error(`--fit needs every text; missing: ${missing.join(', ')}`);
  const [name, version] = CALIBRATION.id.split('@') as [string, string];
  const next = calibrated(labels, CALIBRATION.id);
  if (JSON.stringify(next) === JSON.stringify(CALIBRATION)) {
    print(`The weights are those of ${CALIBRATION.id}.`);
    return;
  }
  const id = `${name}@${Number(version) + 1}`;
  const [head] = readFileSync(FILE, 'utf8').split('export const');
  // As the formatter wants it: quotation marks only where a name needs them.
  const weights = Object.entries(next.weights).map(
    ([feature, weight]) => `    ${/^[a-z]+$/i.test(feature) ? feature : `'${feature}'`}: ${weight},`,
  );
  const measured = next.measured.map((each) => `'${each}'`).join(', ');
  writeFileSync(
    FILE,
    `${head}export const CALIBRATION: Calibration = {\n  id: '${id}',\n  measured: [${measured}],\n  start: ${next.start},\n  weights: {\n${weights.join('\n')}\n  },\n};\n`,
  );
  print(`${id} from ${labels.length} labels, ${weights.length} weights. Documents show it: npm run renew`);
}

if (process.argv[1] === import.meta.filename) {
  const print: Print = (line) => console.log(line);
  const { values } = parseArgs({ options: { fit: { type: 'boolean' }, weights: { type: 'boolean' } } });
  const labels = readLabels();
  report(print, labels);
  if (values.weights) {
    const { weights } = fit(labels.labels);
    for (const [feature, weight] of Object.entries(weights).sort(([, a], [, b]) => a - b))
      print(`${weight.toFixed(2).padStart(6)}  ${feature}`);
  }
  if (values.fit) write(print, labels);
}
