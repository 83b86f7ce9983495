/**
 * The `names` bench: whether two names name one, on pairs with their answer, ours beside nomenklatura's
 * matcher logic-v2, Levenshtein's distance and folded names.
 *
 * Ours twice: with the weights as shipped, which were fitted on these very pairs and flatter; and
 * cross-validated, each fold with weights fitted on the others, pairs of one right-hand name in one
 * fold. Rules and word lists were written with these pairs in sight, which no folds undo: pairs that
 * nobody looked at are the honest figure, and `--pairs FILE` takes them.
 *
 *   node bench/accuracy/names.ts                 the shared pairs
 *   node bench/accuracy/names.ts --pairs FILE    any JSON Lines of {name1, name2, schema, match}
 *   node bench/accuracy/names.ts --errors        what ours gets wrong, with its reasons
 *   node bench/accuracy/names.ts --fit           the weights fitted on the shared pairs
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compareNames } from '../../src/identity/compare.ts';
import { WEIGHTS } from '../../src/identity/weights.ts';
import { fit } from './names/fit.ts';
import { foldsOf, type PairWithEvidence, readPairs } from './names/pairs.ts';
import { peerScores } from './names/peer.ts';
import {
  bestThreshold,
  type Figures,
  figures,
  foldedAndSorted,
  levenshteinScore,
  ourScore,
} from './names/score.ts';

const DATA = new URL('../../../shared/data/names/train.jsonl', import.meta.url);
const FOLDS = 10;
/** The threshold at which its makers use logic-v2. */
const USUAL = 0.7;

/** Of thresholds in steps of 0.05 the best on the shared pairs. */
const LEVENSHTEIN = 0.8;

export interface NamesResult {
  /** Weights as shipped. */
  readonly shipped: Figures;
  /** Weights fitted on the other folds; null for a file from outside. */
  readonly folded: Figures | null;
}

/** Prints the section; null, with a line, where the data is not there. `peer`: nomenklatura as well. */
export function run(
  print: (line: string) => void,
  options: { readonly file?: URL; readonly peer?: boolean } = {},
): NamesResult | null {
  const file = options.file ?? DATA;
  if (!existsSync(file)) {
    print('names: skipped, the shared data is not beside this checkout.');
    return null;
  }
  const pairs = readPairs(file);
  const own = options.file === undefined;
  const ones = pairs.filter((pair) => pair.match).length;
  print(`${`${pairs.length} pairs, ${ones} of them of one`.padEnd(58)}  precision     recall         F1`);
  const row = (name: string, found: Figures): Figures => {
    const cells = [found.precision, found.recall, found.f1].map((figure) => figure.toFixed(3).padStart(11));
    print(`${name.padEnd(58)}${cells.join('')}`);
    return found;
  };
  const shipped = row('ours, weights as shipped', figures(said(pairs, WEIGHTS), pairs));
  const folded = own
    ? row(`ours, cross-validated in ${FOLDS} folds`, figures(crossValidated(pairs), pairs))
    : null;
  if (options.peer ?? true) peerRows(pairs, row, print);
  row(
    'Levenshtein, at most a fifth of the letters edited',
    figures(
      pairs.map((pair) => levenshteinScore(pair) >= LEVENSHTEIN),
      pairs,
    ),
  );
  row(
    'the same words, folded and sorted',
    figures(
      pairs.map((pair) => foldedAndSorted(pair) === 1),
      pairs,
    ),
  );
  row(
    'every pair said to be one',
    figures(
      pairs.map(() => true),
      pairs,
    ),
  );
  return { shipped, folded };
}

const said = (pairs: readonly PairWithEvidence[], weights: typeof WEIGHTS): boolean[] =>
  pairs.map(({ evidence }) => ourScore(evidence, weights) > 0);

function crossValidated(pairs: readonly PairWithEvidence[]): boolean[] {
  const folds = foldsOf(pairs, FOLDS);
  const out: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(pairs.filter((_, i) => folds[i] !== fold));
    pairs.forEach((pair, i) => {
      if (folds[i] === fold) out[i] = ourScore(pair.evidence, weights) > 0;
    });
  }
  return out;
}

function peerRows(
  pairs: readonly PairWithEvidence[],
  row: (name: string, found: Figures) => Figures,
  print: (line: string) => void,
): void {
  const peer = peerScores(pairs);
  if ('skipped' in peer) {
    print(`nomenklatura: skipped; ${peer.skipped}.`);
    return;
  }
  const at = (threshold: number): Figures =>
    figures(
      peer.scores.map((score) => score >= threshold),
      pairs,
    );
  row(`${peer.version}, at its usual threshold (${USUAL})`, at(USUAL));
  const best = bestThreshold(peer.scores, pairs);
  row(`${peer.version}, best threshold (${best.toFixed(2)})`, at(best));
}

function showErrors(print: (line: string) => void, file: URL): void {
  for (const { name1, name2, schema, match } of readPairs(file)) {
    const { weight, reasons } = compareNames(name1, name2, schema === 'Person' ? 'Person' : 'Organization');
    if (weight > 0 === match) continue;
    print(`${match ? 'one, not found' : 'two, taken for one'}: ${name1} | ${name2} (${weight})`);
    for (const reason of reasons) print(`  ${reason.weight.toFixed(1).padStart(5)}  ${reason.says}`);
  }
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const given = args[args.indexOf('--pairs') + 1];
  const file = args.includes('--pairs') && given !== undefined ? pathToFileURL(given) : undefined;
  const print = (line: string): void => console.log(line);
  if (args.includes('--fit')) {
    for (const [kind, weight] of Object.entries(fit(readPairs(DATA)))) print(`  '${kind}': ${weight},`);
  } else if (args.includes('--errors')) showErrors(print, file ?? DATA);
  else if (file !== undefined && !existsSync(file)) {
    console.error(`There is no file ${given}.`);
    process.exitCode = 2;
  } else run(print, file === undefined ? {} : { file });
}
