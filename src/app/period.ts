/** Period: named times of a case, added by a person or from a `periods.json` beside the sources. */
import { readFileSync } from 'node:fs';
import type { Period } from '../model/period.ts';
import type { Case } from '../store/case.ts';
import { CaseError } from '../store/case-error.ts';
import { parseEdtf } from '../time/edtf.ts';
import { because } from './find-files.ts';

/** Adds one. Throws a CaseError with one sentence where the dates are none or a word is missing. */
export function addPeriod(into: Case, period: Omit<Period, 'id'>): Period {
  const { name, edtf, citation } = period;
  if (name.trim() === '') throw new CaseError('A period needs the words that name it, such as "the siege".');
  if (citation.trim() === '')
    throw new CaseError(`The period "${name}" needs a source: say where its dates are said.`);
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new CaseError(`${parsed.issue}.`);
  return into.addPeriod({ name: name.trim(), edtf, citation: citation.trim() });
}

/** Adds the periods of a JSON file, a list of `{name, edtf, citation}`; those the case has are not added. */
export function addPeriodsFrom(into: Case, file: string): Period[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const says = error instanceof SyntaxError ? `it is no JSON (${error.message}).` : because(error);
    throw new CaseError(`${file}: ${says}`);
  }
  if (!Array.isArray(list)) throw new CaseError(`${file}: a list of periods is expected.`);
  const periods = list.map((item, i) => {
    const { name, edtf, citation } = (item ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string' || typeof edtf !== 'string' || typeof citation !== 'string') {
      throw new CaseError(`${file}: item ${i + 1} needs "name", "edtf" and "citation", each in quotes.`);
    }
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) throw new CaseError(`${file}: item ${i + 1}: ${parsed.issue}.`);
    return { name, edtf, citation };
  });
  const before = new Set(into.periods().map((period) => period.id));
  return periods.map((period) => addPeriod(into, period)).filter((period) => !before.has(period.id));
}
