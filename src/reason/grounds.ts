/** Grounds: where the claims behind a finding stand in tables, and which works their authors cite. */
import type { Citation, Claim } from '../model/claim.ts';
import type { Evidence } from './evidence.ts';
import { sourceName } from './wording.ts';

/** A row of a table, by the name of the file and the number of the row: data rows from 1. */
export interface RowPlace {
  readonly source: string;
  readonly row: number;
}

/** Each row once, in the order of the claims. Claims of running text have none. */
export function placesOf(
  claims: readonly Claim[],
  sources: Parameters<typeof sourceName>[1],
): readonly RowPlace[] {
  const found = new Map<string, RowPlace>();
  for (const claim of claims) {
    for (const { place } of claim.spans) {
      if (place === null || !('row' in place)) continue;
      const source = sourceName(claim.source, sources);
      found.set(`${source}\n${place.row}`, { source, row: place.row });
    }
  }
  return [...found.values()];
}

/** Each work once, with all that it is cited for. */
export function citationsOf(claims: readonly Claim[]): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const cited of claims.flatMap((claim) => claim.citations ?? [])) {
    const known = found.get(cited.key);
    const parts = [...new Set([...(known?.parts ?? []), ...cited.parts])];
    found.set(cited.key, { ...cited, parts });
  }
  return [...found.values()];
}

/**
 * The rows and the cited works that claims of the evidence rest on, by their ids, for an answer as data;
 * nothing where they rest on running text.
 */
export function groundsIn(evidence: Pick<Evidence, 'claims' | 'sources'>): (ids: readonly string[]) => {
  readonly places?: readonly RowPlace[];
  readonly citations?: readonly Citation[];
} {
  const byId = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  return (ids) => {
    const claims = ids.map((id) => byId.get(id)).filter((claim) => claim !== undefined);
    const places = placesOf(claims, evidence.sources);
    return places.length === 0 ? {} : { places, citations: citationsOf(claims) };
  };
}
