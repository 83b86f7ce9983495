/** Wording that several pages share: counts, days, kinds. Proposals never look like results. */
import type { SourceView } from '../../http/schemas/source.ts';

type Counts = SourceView['claims'];

/** "1 claim", "37 claims", "no claims". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n === 0 ? 'no' : n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

export const totalOf = ({ proposed, accepted, rejected, unsure }: Counts): number =>
  proposed + accepted + rejected + unsure;

/** "37 proposed, none reviewed", "12 of 37 reviewed: 9 accepted, 2 rejected, 1 unsure", "no claims". */
export function progress(counts: Counts): string {
  const total = totalOf(counts);
  if (total === 0) return 'no claims proposed';
  const reviewed = total - counts.proposed;
  if (reviewed === 0) return `${total.toLocaleString('en-GB')} proposed, none reviewed`;
  const parts = (['accepted', 'rejected', 'unsure'] as const)
    .filter((review) => counts[review] > 0)
    .map((review) => `${counts[review].toLocaleString('en-GB')} ${review}`);
  const of =
    reviewed === total
      ? `all ${total.toLocaleString('en-GB')} reviewed`
      : `${reviewed.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} reviewed`;
  return `${of}: ${parts.join(', ')}`;
}

/** "court-file" as "court file"; "unknown" says that nobody said. */
export const sourceKind = (kind: string): string =>
  kind === 'unknown' ? 'kind not said' : kind.replaceAll('-', ' ');

export const kindWords = (kind: string, type: string | null): string =>
  type === null ? kind : `${kind}, ${type.replaceAll('-', ' ')}`;

/** "patterns-en@3" as "the program (patterns-en@3)"; "person" as "a person". */
export const proposer = (by: string): string => (by === 'person' ? 'a person' : by);

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** ISO 639 as a name: "eng" as "English". */
export function languageName(code: string | null): string {
  if (code === null) return 'language not known';
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
