/**
 * The yardstick for claims: what share of the claims that a person wrote from a text is proposed.
 *
 *   node bench/accuracy/claims.ts [--text NAME] [--heldout] [--predictions FILE] [--min-right X]
 *                                 [--strict] [--verbose] [--json]
 *
 * Without `--predictions` (JSON Lines as from `claims --json`) the program of this checkout reads the
 * texts into a temporary case. Texts that are not on this machine are skipped and named.
 * `--min-right X`: exit 1 when a text has a smaller share right (`--strict`: strictly right), or more
 * proposals than it may have. `--heldout` scores the held-out texts alone, figures only: whoever reads
 * its errors while writing patterns has no held-out text any more.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { goldPaths, ROOT } from './claims/files.ts';
import type { GoldFile } from './claims/gold.ts';
import { readGold, readGoldText } from './claims/gold.ts';
import type { Propose } from './claims/predictions.ts';
import { proposalsFromFile, proposalsFromProgram } from './claims/predictions.ts';
import { errorList, kindTable, table } from './claims/report.ts';
import type { Score } from './claims/score.ts';
import { scoreText } from './claims/score.ts';

export interface TextScore {
  readonly name: string;
  readonly gold: GoldFile;
  readonly text: string;
  readonly score: Score;
}
export interface Scored {
  readonly scores: readonly TextScore[];
  /** Names of gold files whose text is not on this machine. */
  readonly skipped: readonly string[];
}

/** Scores every gold file; proposals belong to a text by the SHA-256 of its bytes. */
export function scoreClaims(paths: readonly string[], propose: Propose): Scored {
  const files = paths.map((path) => {
    const gold = readGold(path);
    return { name: basename(path, '.json'), gold, text: readGoldText(gold, ROOT) };
  });
  const present = files.flatMap(({ name, gold, text }) => (text === null ? [] : [{ name, gold, text }]));
  const proposals = present.length > 0 ? propose(present.map(({ gold }) => `${ROOT}/${gold.text}`)) : [];
  const scores = present.map(({ name, gold, text }) => {
    const own = proposals.filter((claim) => claim.spans[0]?.sha256 === gold.sha256);
    return { name, gold, text, score: scoreText(gold, text, own) };
  });
  return { scores, skipped: files.filter((file) => file.text === null).map((file) => file.name) };
}

function main(argv: string[]): number {
  const { values } = parseArgs({
    args: argv,
    options: {
      text: { type: 'string' },
      heldout: { type: 'boolean', default: false },
      predictions: { type: 'string' },
      'min-right': { type: 'string' },
      strict: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const least = Number(values['min-right'] ?? 0);
  if (!(least >= 0 && least <= 1))
    throw new Error(`--min-right: "${values['min-right']}" is not from 0 to 1`);
  const open = goldPaths(false);
  const chosen = values.heldout ? goldPaths(true).filter((path) => !open.includes(path)) : open;
  const paths = chosen.filter((path) => !values.text || basename(path, '.json') === values.text);
  if (paths.length === 0) throw new Error(`--text: no gold file "${values.text}"`);
  const propose = values.predictions ? proposalsFromFile(values.predictions) : proposalsFromProgram(ROOT);
  const { scores, skipped } = scoreClaims(paths, propose);

  if (values.json) {
    console.log(JSON.stringify(scores.map(({ name, score }) => ({ name, ...score.total, ...score.agree }))));
  } else {
    for (const { name, gold, text, score } of scores) {
      console.log(`\n${name} (${gold.text})\n${kindTable(score)}`);
      if (score.overLimit) console.log(`more than ${gold.proposalLimit} proposals`);
      if (values.verbose && !values.heldout) console.log(errorList(score, text));
    }
    console.log(`\n${table(scores.map(({ name, score }) => [name, score.total] as const))}`);
    for (const name of skipped) console.log(`${name}: skipped, its text is not on this machine`);
  }
  const low = scores.filter(({ score: { total, overLimit } }) => {
    const share = total.gold === 0 ? 0 : (values.strict ? total.strict : total.right) / total.gold;
    return share < least || (values['min-right'] !== undefined && overLimit);
  });
  return low.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
