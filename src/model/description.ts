/**
 * Description: what a person says of a source beside what its bytes say of themselves: its kind, a title,
 * an author, a date, and who may be harmed by it. Of each field the latest one counts; the source as it
 * was received stays as it is.
 */
import type { When } from '../time/when.ts';
import type { Source, SourceKind } from './source.ts';

/** What can be described. An absent field is not spoken of; null says that it is not known, or of harm that there is none to name. */
export interface SourceFields {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly kind?: SourceKind;
  readonly date?: When | null;
  /** Who may be harmed by what the source holds or by its being known, in words. */
  readonly harm?: string | null;
}

export interface Description extends SourceFields {
  /** Id of the source. */
  readonly source: string;
  /** Who describes it. */
  readonly by: string;
  /** ISO 8601 with time zone. */
  readonly at: string;
}

/** A source as it is shown and reasoned with: its own data, with what people described in their place. */
export interface DescribedSource extends Source {
  /** Absent where nobody said anything of it. */
  readonly harm?: string | null;
  /** Who described it last; absent where nobody did. */
  readonly describedBy?: string;
}

/** The fields of descriptions in the order of the log, laid over the source's own. */
export function described(source: Source, descriptions: Iterable<Description>): DescribedSource {
  let result: DescribedSource = source;
  for (const { source: _, by, at: __, ...fields } of descriptions)
    result = { ...result, ...fields, describedBy: by };
  return result;
}
