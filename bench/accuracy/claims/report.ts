/** The printed form of a score. */
import { CLAIM_KINDS } from '../../../src/model/kinds.ts';
import type { GoldClaim, GoldName } from './gold.ts';
import type { ProposedClaim } from './predictions.ts';
import type { Row, Score } from './score.ts';

const HEAD = ['', 'gold', 'right', 'recall', 'with voices', 'strict', 'proposed', 'accounted'];

export function table(rows: readonly (readonly [name: string, row: Row])[]): string {
  const cells = [HEAD, ...rows.map(([name, row]) => rowCells(name, row))];
  const widths = HEAD.map((_, c) => Math.max(...cells.map((row) => row[c]!.length)));
  return cells
    .map((row) =>
      row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  '),
    )
    .join('\n');
}

export function kindTable(score: Score): string {
  const kinds = CLAIM_KINDS.filter((kind) => score.kinds.has(kind));
  const { type, when, polarity } = score.agree;
  const agree = `of the ${score.total.right} right: type ${type}, when ${when}, polarity ${polarity}`;
  return `${table([...kinds.map((kind) => [kind, score.kinds.get(kind)!] as const), ['total', score.total]])}\n${agree}`;
}

function rowCells(name: string, row: Row): string[] {
  const share = row.gold ? (row.right / row.gold).toFixed(3) : '-';
  const voices = row.gold ? `${row.withVoices} (${(row.withVoices / row.gold).toFixed(3)})` : '-';
  return [
    name,
    String(row.gold),
    String(row.right),
    share,
    voices,
    String(row.strict),
    String(row.proposed),
    String(row.accounted),
  ];
}

/** Missed gold and unmatched proposals, each with its quote, taken from the text on this machine. */
export function errorList(score: Score, text: string): string {
  const points = [...text];
  const quote = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => `“${points.slice(start, end).join('').replace(/\s+/gu, ' ')}”`).join(' … ');
  const missed = score.missed.map((claim) => `  ${goldLine(claim)}\n      ${quote(claim.spans)}`);
  const unmatched = score.unmatched.map(
    (claim) => `  ${proposalLine(claim)}\n      ${quote(claim.spans.map((span) => [span.start, span.end]))}`,
  );
  return [
    `missed (${missed.length})`,
    ...missed,
    `proposed without a match (${unmatched.length})`,
    ...unmatched,
  ].join('\n');
}

function goldLine(claim: GoldClaim): string {
  const args = Object.entries(claim.args).map(
    ([name, fillers]) => `${name}=${fillers.map(nameWords).join(', ')}`,
  );
  return `${claim.id} ${claim.kind} ${claim.type ?? ''} ${args.join('; ')}  [${claim.voices.map(nameWords).join(' > ')}: ${claim.stances.join(' > ')}]`;
}

function proposalLine(claim: ProposedClaim): string {
  const args = Object.entries(claim.args).map(([name, fillers]) => `${name}=${fillers.join(', ')}`);
  return `${claim.kind} ${claim.type ?? ''} ${args.join('; ')}  [${claim.voices.join(' > ')}: ${claim.stances.join(' > ')}]`;
}

function nameWords(name: GoldName): string {
  return typeof name === 'string' ? name : `${name.anyOf[0]}${name.optional ? '?' : ''}`;
}
