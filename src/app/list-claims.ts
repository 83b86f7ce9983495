/** List claims: the claims of a case that a filter lets through, source by source in the order of the text. */
import { confidenceOf } from '../extract/confidence/confidence.ts';
import type { Confidence } from '../model/confidence.ts';
import type { Review } from '../model/judgement.ts';
import type { ClaimKind } from '../model/kinds.ts';
import type { Source } from '../model/source.ts';
import type { Case, CaseClaim } from '../store/case.ts';
import { clustersOf, currentSources, findSource, presumptionsOn } from './evidence-of.ts';
import { resolveName } from './resolve-name.ts';

export interface ClaimsQuestion {
  readonly kind?: ClaimKind;
  readonly type?: string;
  readonly source?: string;
  readonly about?: string;
  readonly as?: string;
  readonly review?: Review;
  /** How the name of one of its proposers begins: `patterns-en`, `endpoint:`. */
  readonly by?: string;
}

/** A claim with what the machine's proposals of its sort are worth, whatever a person judged of it. */
export interface ListedClaim extends CaseClaim {
  readonly confidence: Confidence | null;
}

export interface ClaimsAnswer {
  readonly claims: Iterable<ListedClaim>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Throws a CallError where the source or the name is not in the case. Old versions are left out unless named. */
export function listClaims(of: Case, question: ClaimsQuestion): ClaimsAnswer {
  const sources = currentSources(of);
  const { kind, type, review, about, as, by } = question;
  const source = question.source === undefined ? null : findSource(sources, question.source);
  const members =
    about === undefined && as === undefined
      ? null
      : resolveName(of, clustersOf(of, sources, presumptionsOn({})), sources, {
          name: about ?? '',
          as: as ?? null,
          types: ['Person', 'Organization', 'Place', 'Group', 'Work', 'Event'],
          what: 'person, organ or place',
        }).members;
  // An entity belongs to one source, so only the sources of the members say anything of it.
  const telling = new Set(members === null ? sources.keys() : members.map((member) => member.source));
  const filter = {
    ...(kind === undefined ? {} : { kind }),
    ...(type === undefined ? {} : { type }),
    ...(review === undefined ? {} : { review }),
    ...(members === null ? {} : { entities: members.map((member) => member.id) }),
  };
  function* claims(): Generator<ListedClaim> {
    for (const id of source === null ? sources.keys() : [source.id]) {
      if (!telling.has(id)) continue;
      const claims = [...of.claims({ ...filter, source: id })];
      for (const claim of claims.filter((each) => by === undefined || isBy(each, by)).sort(inTextOrder))
        yield { ...claim, confidence: confidenceOf(claim) };
    }
  }
  return { claims: claims(), sources };
}

const isBy = (claim: CaseClaim, by: string): boolean => claim.by.some((one) => one.startsWith(by));

const inTextOrder = (a: CaseClaim, b: CaseClaim): number =>
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.spans[0]?.end ?? 0) - (b.spans[0]?.end ?? 0);
