/**
 * Describe source: what a person knows of a source that its bytes do not say, or say wrongly: kind, title,
 * author, date, and who may be harmed by it. What was received stays as it is. A date is what "now" and
 * "yesterday" in the words are counted from, so the source is read anew with it.
 */
import type { DescribedSource, SourceFields } from '../model/description.ts';
import { SOURCE_KINDS, type SourceKind } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { When } from '../time/when.ts';
import { eventAt } from '../time/when-from-edtf.ts';
import { CallError } from './call-error.ts';
import type { ReadOptions } from './read-source.ts';

/** An absent field stays as it is; null, or nothing but blanks, says that it is not known. */
export interface NewDescription {
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly kind?: SourceKind | undefined;
  /** EDTF. */
  readonly date?: string | null | undefined;
  readonly harm?: string | null | undefined;
}

export interface SourceDescribed {
  readonly source: DescribedSource;
  /** Whether its claims were read anew because of its date. */
  readonly reread: boolean;
}

/** @param id of the source. Throws a CallError where it is not in the case or a field cannot be so. */
export async function describeSource(
  of: Case,
  id: string,
  given: NewDescription,
  author: string,
  options: ReadOptions = {},
): Promise<SourceDescribed> {
  if (author.trim() === '') throw new CallError('A description needs the name of whoever gives it.');
  const source = of.describedSource(id);
  if (!source) throw new CallError(`There is no source ${id} in the case.`);
  const fields = fieldsOf(source, given);
  if (Object.keys(fields).length === 0)
    throw new CallError('Say what is described: a title, an author, a kind, a date, or who may be harmed.');
  of.addDescription({ source: id, ...fields, by: author.trim() });
  const now = of.describedSource(id)!;
  // Said again with the same date it mends a reading that was cut off.
  if (fields.date === undefined) return { source: now, reread: false };
  const { readAnew } = await import('./read-source.ts');
  return { source: now, reread: await readAnew(of, now, { ...options, always: true }) };
}

function fieldsOf(source: DescribedSource, given: NewDescription): SourceFields {
  const { kind } = given;
  if (kind !== undefined && !SOURCE_KINDS.includes(kind))
    throw new CallError(`"${kind}" is no kind of source; there are ${SOURCE_KINDS.join(', ')}.`);
  if (kind !== undefined && kind !== source.kind && [kind, source.kind].includes('dataset'))
    throw new CallError(`"dataset" is the kind of an imported table, and of nothing else.`);
  return {
    ...words('title', given.title),
    ...words('author', given.author),
    ...(kind === undefined ? {} : { kind }),
    ...(given.date === undefined ? {} : { date: dateOf(given.date) }),
    ...words('harm', given.harm),
  };
}

function words<K extends 'title' | 'author' | 'harm'>(
  field: K,
  value: string | null | undefined,
): { readonly [F in K]?: string | null } {
  if (value === undefined) return {};
  const text = value?.replace(/\s+/g, ' ').trim() ?? '';
  return { [field]: text === '' ? null : text } as { readonly [F in K]?: string | null };
}

function dateOf(edtf: string | null): When | null {
  if (edtf === null || edtf.trim() === '') return null;
  const parsed = parseEdtf(edtf.trim());
  if (!parsed.ok) throw new CallError(parsed.issue.endsWith('.') ? parsed.issue : `${parsed.issue}.`);
  return eventAt(parsed.value, null);
}
