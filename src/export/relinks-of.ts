/** Relinks of a claim with the sources of their texts, as exports show them. */
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import type { SourcedRelink } from './claims/claim-record.ts';

export function relinksOf(of: Case, claim: Claim): SourcedRelink[] {
  if (claim.citations === undefined) return [];
  const sources = new Map<string, Source | undefined>();
  return of.relinkings({ claim: claim.id }).flatMap(({ source: id, found }) => {
    if (!sources.has(id)) sources.set(id, of.describedSource(id));
    const source = sources.get(id);
    return source === undefined ? [] : found.map((relink) => ({ relink, source }));
  });
}
