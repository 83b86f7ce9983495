/** One claim with everything that is known of it. */
import { claimView } from '../claim-view.ts';
import { HttpFault } from '../fault.ts';
import type { Route } from '../route.ts';
import { ClaimDetail, type ClaimView } from '../schemas/claim.ts';

export const CLAIM_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/claims/:id',
    summary: 'A claim, everything that was decided on it, and what other sources say of the same.',
    answer: ClaimDetail,
    handle: ({ at }, { of }): ClaimDetail => {
      const claim = of.claim(at['id']!);
      if (claim === undefined) throw new HttpFault(404, `There is no claim ${at['id']} in the case.`);
      const sources = new Map(of.sources().map((source) => [source.id, source]));
      const judgements = of.judgements('claim', claim.id);
      return {
        ...claimView(claim, sources, judgements.at(-1) ?? null),
        judgements: structuredClone(judgements) as NonNullable<ClaimView['judged']>[],
        same: [],
        otherwise: [],
      };
    },
  },
];
