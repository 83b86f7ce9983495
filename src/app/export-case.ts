/** Export case: a case in one of the registered forms, into a file as a whole or not at all. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { ExportOptions } from '../export/exporter.ts';
import { exporters } from '../export/registry.ts';
import { confidenceOf } from '../extract/confidence/confidence.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';
import { currentSources, findSource } from './evidence-of.ts';
import { because } from './find-files.ts';

export interface ExportQuestion {
  readonly format: string;
  /** Only these sources, by name. */
  readonly sources?: readonly string[];
  readonly mentions?: 'posted' | 'all';
}

/** The lines of the export, without line ends. Throws a CallError where the form is not known. */
export function exportLines(of: Case, question: ExportQuestion): Iterable<string> {
  const exporter = exporters.find(({ id }) => id === question.format);
  if (!exporter) {
    throw new CallError(
      `There is no form "${question.format}"; there are ${exporters.map(({ id }) => id).join(', ')}.`,
    );
  }
  const known = currentSources(of);
  const options: ExportOptions = {
    ...(question.sources?.length
      ? { sources: new Set(question.sources.map((name) => findSource(known, name).id)) }
      : {}),
    ...(question.mentions === undefined ? {} : { mentions: question.mentions }),
    confidence: (claim) => confidenceOf(claim),
  };
  return exporter.lines(of, options);
}

/** Writes lines beside `path` and moves them there when all are written. Returns how many. */
export function writeLines(path: string, lines: Iterable<string>): number {
  const part = `${path}.part`;
  let written = 0;
  try {
    const file = openSync(part, 'w');
    try {
      for (const line of lines) {
        writeSync(file, `${line}\n`);
        written++;
      }
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    if ((error as { code?: string }).code === undefined) throw error;
    throw new CallError(`${path}: ${because(error).replace('read', 'written')}`);
  }
  return written;
}
