/** Context: what every command shares. The case, the page, and how faults of a call end. */
import { InvalidArgumentError, Option } from 'commander';
import { CallError } from '../app/call-error.ts';
import { currentSources } from '../app/evidence-of.ts';
import { jsonLine } from '../export/json-line.ts';
import type { Source } from '../model/source.ts';
import { type Case, openCase } from '../store/case.ts';
import { CaseError } from '../store/case-error.ts';
import { clean } from './clean.ts';
import { Page } from './page.ts';
import { streams } from './streams.ts';

export const DEFAULT_CASE = './case';

export const caseOption = (): Option =>
  new Option('--case <dir>', 'the folder of the case').default(DEFAULT_CASE);
export const jsonOption = (): Option => new Option('--json', 'machine-readable');

/** The value of an option that counts things. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

export interface CaseOptions {
  readonly case: string;
}

/** Opens the case for the time of `work` and closes it after, whatever happens. */
export async function withCase<T>(
  options: CaseOptions,
  work: (opened: Case) => T | Promise<T>,
  create = false,
): Promise<T> {
  const opened = openCase(options.case, { create });
  try {
    return await work(opened);
  } finally {
    opened.close();
  }
}

export function printJson(value: unknown): void {
  streams().out.write(`${jsonLine(value, 2)}\n`);
}

export function printLine(line: string): void {
  streams().out.write(`${line}\n`);
}

export function newPage(): Page {
  return new Page();
}

/** Every source, older versions too, for naming what an answer rests on. */
export function allSources(of: Case): ReadonlyMap<string, Source> {
  return new Map([
    ...of.describedSources().map((source) => [source.id, source] as const),
    ...currentSources(of),
  ]);
}

/** One sentence on stderr; true where the error is one that a person can act on. */
export function sayFault(error: unknown): boolean {
  const known = error instanceof CallError || error instanceof CaseError;
  const message = error instanceof Error ? error.message : String(error);
  streams().err.write(`${clean(message)}\n`);
  return known;
}

/** Options given in a row: `--without a --without b`. */
export const collect = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];
