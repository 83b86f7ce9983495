/**
 * Checks gold files against the model and, where the text is present, against the text: bytes as they
 * were, spans on word edges and inside the text, quotes equal, names found in the text.
 *
 *   node bench/accuracy/claims/check-gold.ts [--relocate] [GOLD.json …]
 *
 * `--relocate` finds spans again by their quotes after a text of our own was edited, and writes the file.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { goldPaths, ROOT } from './files.ts';
import type { GoldClaim, GoldFile } from './gold.ts';
import { goldFaults, readGold, readGoldText } from './gold.ts';
import { foldName } from './names.ts';

/** Faults of the gold on its text, one sentence each. */
export function textFaults(gold: GoldFile, text: string): string[] {
  const points = [...text];
  const folded = new Set(foldName(text).split(/[\s-]+/u));
  const known = (word: string): boolean => word === 'author' || folded.has(word) || folded.has(`${word}s`);
  return gold.claims.flatMap((claim) => {
    const faults: string[] = [];
    claim.spans.forEach(([start, end], i) => {
      const words = points.slice(start, end).join('');
      if (end > points.length) faults.push(`${claim.id}: span ${start}-${end} is outside the text`);
      if (isWord(points[start - 1]) && isWord(points[start]))
        faults.push(`${claim.id}: ${start} cuts a word`);
      if (isLetter(points[end - 1]) && isLetter(points[end])) faults.push(`${claim.id}: ${end} cuts a word`);
      const quote = claim.quotes?.[i];
      if (quote !== undefined && quote !== words)
        faults.push(`${claim.id}: "${quote}" is not at ${start}-${end}`);
    });
    for (const name of fillers(claim)) {
      const last =
        foldName(name)
          .split(/[\s-]+/u)
          .at(-1) ?? '';
      if (!known(last)) faults.push(`${claim.id}: "${name}" is not in the text`);
    }
    return faults;
  });
}

/** The first choice of every filler. */
function fillers(claim: GoldClaim): string[] {
  return Object.values(claim.args).flatMap((names) =>
    names.map((name) => (typeof name === 'string' ? name : name.anyOf[0]!)),
  );
}

/** Moves the spans of claims with quotes to where the quotes now stand, in the order of the file. */
export function relocate(gold: GoldFile, bytes: Buffer): GoldFile {
  const points = [...bytes.toString('utf8').replace(/^\uFEFF/, '')];
  const claims = gold.claims.map((claim) => ({
    ...claim,
    spans: claim.spans.map(([was], i) => {
      const quote = [...(claim.quotes?.[i] ?? '')];
      const found = occurrences(points, quote);
      if (found.length === 0) throw new Error(`${claim.id}: "${quote.join('')}" is no longer in the text`);
      const start = found.reduce((best, at) => (Math.abs(at - was) < Math.abs(best - was) ? at : best));
      return [start, start + quote.length] as const;
    }),
  }));
  return { ...gold, sha256: createHash('sha256').update(bytes).digest('hex'), claims };
}

function occurrences(points: readonly string[], quote: readonly string[]): number[] {
  if (quote.length === 0) return [];
  return points.flatMap((_, at) => (quote.every((point, i) => points[at + i] === point) ? [at] : []));
}

function isWord(point: string | undefined): boolean {
  return point !== undefined && /[\p{L}\p{N}]/u.test(point);
}
function isLetter(point: string | undefined): boolean {
  return point !== undefined && /\p{L}/u.test(point);
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const given = args.filter((arg) => !arg.startsWith('--'));
  let bad = 0;
  for (const path of given.length > 0 ? given : goldPaths(true)) {
    if (args.includes('--relocate')) {
      const gold = JSON.parse(readFileSync(path, 'utf8')) as GoldFile;
      const moved = relocate(gold, readFileSync(`${ROOT}/${gold.text}`));
      writeFileSync(path, `${JSON.stringify(moved, null, 2)}\n`);
    }
    const gold = readGold(path);
    const text = readGoldText(gold, ROOT);
    const faults = text === null ? goldFaults(gold) : textFaults(gold, text);
    bad += faults.length;
    const state = text === null ? 'text not on this machine, form only' : 'form and offsets';
    console.log(`${path}: ${gold.claims.length} claims, ${state}, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
  process.exitCode = bad > 0 ? 1 : 0;
}
