/**
 * Verify a case: what `apparatus verify DIR` does. The store checks bytes, log and tables; here every
 * text is decoded again from its bytes, and every quote compared with the characters it names.
 */
import { type CodePoints, codePoints } from '../model/codepoints.ts';
import type { Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import { TABLE_READER, tableOf } from '../readers/table/table.ts';
import { type Case, type CaseCounts, openCase } from '../store/case.ts';
import { CaseError, isDamage } from '../store/case-error.ts';
import type { Checkpoint } from '../store/log.ts';
import type { CaseIssue } from '../store/verify.ts';

export interface CaseReport {
  /** Empty where nothing is wrong. */
  readonly issues: readonly CaseIssue[];
  /** Null where the database is too damaged to count. */
  readonly counts: CaseCounts | null;
  /** Number of records in the logs; 0 where they cannot be read. */
  readonly records: number;
  /** The state of each log, to be written down to hold a later check against; empty where a log is at fault. */
  readonly checkpoints: readonly Checkpoint[];
}

/** Readers whose text is nothing but the decoded bytes. */
const DECODED_BY = /^(plain|markdown|table)@/;

/**
 * Checks the case in a folder, trusting nothing in it. `earlier` are checkpoints written down before.
 * Throws `CaseError` where there is no case that can be opened.
 */
export function verifyCase(dir: string, earlier: readonly Checkpoint[] = []): CaseReport {
  try {
    const theCase = openCase(dir);
    try {
      return report(theCase, earlier);
    } finally {
      theCase.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    const says = 'SQLite cannot read it: it is damaged.';
    return {
      issues: [{ kind: 'database', place: 'case.sqlite', says }],
      counts: null,
      records: 0,
      checkpoints: [],
    };
  }
}

function report(theCase: Case, earlier: readonly Checkpoint[]): CaseReport {
  const issues = [...theCase.verify(earlier)];
  if (issues.some((issue) => issue.kind === 'database'))
    return { issues, counts: null, records: 0, checkpoints: [] };
  // The words are looked at only where the log and the tables can be believed.
  if (issues.every((issue) => issue.kind === 'bytes')) issues.push(...checkWords(theCase));
  return {
    issues,
    counts: theCase.counts(),
    records: theCase.logSize(),
    checkpoints: issues.some((issue) => issue.kind === 'record' || issue.kind === 'tree')
      ? []
      : theCase.checkpoints(),
  };
}

function checkWords(theCase: Case): CaseIssue[] {
  const issues: CaseIssue[] = [];
  for (const source of theCase.sources()) {
    const text = theCase.text(source.id);
    if (text === undefined) continue;
    const bytes = readable(theCase, source.id);
    if (bytes !== undefined && DECODED_BY.test(text.reader) && decode(bytes, text) !== text.received)
      issues.push({ kind: 'text', place: source.path, says: 'Its text is not what its bytes decode to.' });
    const points = codePoints(text.received);
    const cells = text.reader === TABLE_READER ? cellPlaces(text.received) : null;
    const check = (what: string, start: number, end: number, quote: string) => {
      if (slice(points, start, end) !== quote)
        issues.push({
          kind: 'quote',
          place: `${what} in ${source.path}, characters ${start} to ${end}`,
          says: 'The words it quotes do not stand there.',
        });
    };
    for (const emendation of text.emendations)
      check(`emendation ${emendation.id}`, emendation.start, emendation.end, emendation.original);
    for (const mention of theCase.mentions(text.id))
      check(`mention ${mention.id}`, mention.start, mention.end, mention.quote);
    for (const mark of theCase.marks(text.id)) check(`mark ${mark.id}`, mark.start, mark.end, mark.quote);
    for (const { found } of theCase.relinkings({ text: text.id }))
      for (const { id, span } of found) {
        check(`relink ${id}`, span.start, span.end, span.quote);
        if (bytes !== undefined && !standsInBytes(bytes, text, span))
          issues.push({
            kind: 'quote',
            place: `relink ${id} in ${source.path}, characters ${span.start} to ${span.end}`,
            says: 'The bytes that it names do not hold the words it quotes.',
          });
      }
    for (const claim of theCase.claims({ source: source.id, current: 'any' })) {
      for (const span of [...claim.spans, ...claim.cues]) {
        if (span.text !== text.id) continue;
        check(`claim ${claim.id}`, span.start, span.end, span.quote);
        if (cells && !standsInCell(cells, span))
          issues.push({
            kind: 'quote',
            place: `claim ${claim.id} in ${source.path}, characters ${span.start} to ${span.end}`,
            says: 'The row and column that it names do not hold the words it quotes.',
          });
        if (bytes !== undefined && !standsInBytes(bytes, text, span))
          issues.push({
            kind: 'quote',
            place: `claim ${claim.id} in ${source.path}, characters ${span.start} to ${span.end}`,
            says: 'The bytes that it names do not hold the words it quotes.',
          });
      }
    }
  }
  return issues;
}

/** The bytes of a source; undefined where they are missing or altered, which is listed already. */
function readable(theCase: Case, source: string): Uint8Array | undefined {
  try {
    return theCase.sourceBytes(source);
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

/** Where each cell of a table stands, by row and name of the column; the first of two columns of one name. */
function cellPlaces(received: string): ReadonlyMap<string, string> {
  const table = tableOf(received);
  const places = new Map<string, string>();
  for (const row of table.rows) {
    for (const [i, cell] of row.cells.entries()) {
      const key = `${row.number}\n${table.header[i]?.value ?? ''}`;
      if (!places.has(key)) places.set(key, `${cell.start} ${cell.end}`);
    }
  }
  return places;
}

function standsInCell(cells: ReadonlyMap<string, string>, { place, start, end }: Span): boolean {
  if (place === null || !('row' in place)) return false;
  return cells.get(`${place.row}\n${place.column}`) === `${start} ${end}`;
}

function standsInBytes(bytes: Uint8Array, text: Text, span: Span): boolean {
  if (span.place === null || !('bytes' in span.place)) return true;
  const [start, end] = span.place.bytes;
  return decodeRange(bytes.subarray(start, end), text.encoding) === span.quote;
}

function decode(bytes: Uint8Array, text: Text): string | undefined {
  return decodeRange(bytes.subarray(text.byteOrderMark), text.encoding);
}

function decodeRange(bytes: Uint8Array, encoding: Text['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function slice(points: CodePoints, start: number, end: number): string | undefined {
  return start <= end && end <= points.length && start >= 0 ? points.slice(start, end) : undefined;
}
