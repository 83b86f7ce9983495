/** Loss: what is no longer said by anyone if a source, or a work that sources cite, is withdrawn. */
import type { Claim } from '../../model/claim.ts';
import type { Evidence } from '../evidence.ts';
import { sentence } from '../wording.ts';
import { corroboration } from './corroboration.ts';
import { Origins } from './origins.ts';
import { statementKey } from './statement.ts';

export interface AffectedStatement {
  readonly says: string;
  /** The claims that rest on what is withdrawn. */
  readonly claims: readonly string[];
  /** The claims that still say it. */
  readonly still: readonly string[];
  /** Independent origins before and after. */
  readonly origins: readonly [before: number, after: number];
}

/** A claim that stands with less: a row of which one end of the time is no longer supported. */
export interface LessenedClaim {
  readonly says: string;
  readonly claim: string;
  /** The arguments, or `start` and `end`, that lose their support. */
  readonly parts: readonly string[];
}

export interface Loss {
  /** Nobody says it any more. */
  readonly lost: readonly AffectedStatement[];
  /** Others still say it. */
  readonly weakened: readonly AffectedStatement[];
  readonly lessened: readonly LessenedClaim[];
}

/** @param before everything @param after the same evidence gathered without what is withdrawn */
export function lossOf(before: Evidence, after: Evidence): Loss {
  const kept = new Map(after.claims.map((claim) => [claim.id, claim]));
  const gone = before.claims.filter((claim) => !kept.has(claim.id));
  const touched = new Set(gone.map((claim) => statementKey(claim, before)));
  const statements = new Map<string, Claim[]>();
  for (const claim of before.claims) {
    const key = statementKey(claim, before);
    if (touched.has(key)) statements.set(key, [...(statements.get(key) ?? []), claim]);
  }
  const [originsBefore, originsAfter] = [new Origins(before), new Origins(after)];
  const lost: AffectedStatement[] = [];
  const weakened: AffectedStatement[] = [];
  for (const claims of statements.values()) {
    const still = claims.filter((claim) => kept.has(claim.id));
    const without = claims.filter((claim) => !kept.has(claim.id));
    const first = without[0];
    if (!first) continue;
    const one = (group: readonly Claim[], origins: Origins): number =>
      corroboration(
        group.map((claim) => [claim]),
        origins,
      ).origins;
    const affected: AffectedStatement = {
      says: sentence(first, before.sources),
      claims: without.map((claim) => claim.id),
      still: still.map((claim) => claim.id),
      origins: [
        one(claims, originsBefore),
        one(
          still.map((claim) => kept.get(claim.id) ?? claim),
          originsAfter,
        ),
      ],
    };
    (still.length === 0 ? lost : weakened).push(affected);
  }
  const lessened: LessenedClaim[] = [];
  for (const claim of before.claims) {
    const now = kept.get(claim.id);
    if (!now || now === claim) continue;
    const parts = lostParts(claim, now);
    if (parts.length > 0) lessened.push({ says: sentence(claim, before.sources), claim: claim.id, parts });
  }
  return { lost, weakened, lessened };
}

function lostParts(before: Claim, after: Claim): string[] {
  const parts = (claim: Claim): string[] => (claim.citations ?? []).flatMap((citation) => citation.parts);
  const still = new Set(parts(after));
  return [...new Set(parts(before))].filter((part) => !still.has(part));
}
