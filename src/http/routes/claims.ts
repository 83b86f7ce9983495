/** One claim with everything that is known of it, and claims that a person makes. */
import { z } from 'zod';
import { makeClaim } from '../../app/make-claim.ts';
import { type OtherAccounts, otherAccounts } from '../../app/other-accounts.ts';
import { claimView } from '../claim-view.ts';
import { HttpFault } from '../fault.ts';
import type { Route } from '../route.ts';
import { ClaimDetail, ClaimView, NewClaim } from '../schemas/claim.ts';
import { JudgementConflict } from '../schemas/judgement.ts';
import { judgementView } from './judgements.ts';

export const CLAIM_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/claims',
    summary:
      'Some claims, each with the latest judgement on it: what a page asks for that has heard of their change. Unknown ids are left out.',
    query: z.object({ id: z.array(z.string()).max(200).describe('once for each claim') }),
    answer: z.array(ClaimView),
    handle: ({ query }, { of }): ClaimView[] => {
      const ids = query['id'] as readonly string[];
      const sources = new Map(of.describedSources().map((source) => [source.id, source]));
      const judged = of.latestJudgements('claim', ids);
      return [...of.claims({ ids, current: 'any' })].map((claim) =>
        claimView(claim, sources, judged.get(claim.id) ?? null),
      );
    },
  },
  {
    method: 'get',
    path: '/api/claims/:id',
    summary: 'A claim, everything that was decided on it, and what other sources say of the same.',
    answer: ClaimDetail,
    handle: ({ at }, { of }): ClaimDetail => {
      const claim = of.claim(at['id']!);
      if (claim === undefined) throw new HttpFault(404, `There is no claim ${at['id']} in the case.`);
      const sources = new Map(of.describedSources().map((source) => [source.id, source]));
      const judgements = of.judgements('claim', claim.id);
      return {
        ...claimView(claim, sources, judgements.at(-1) ?? null),
        judgements: judgements.map(judgementView),
        ...listed(otherAccounts(of, claim)),
      };
    },
  },
  {
    method: 'post',
    path: '/api/claims',
    summary:
      'A claim that a person makes of words in a source, accepted by whoever makes it. With "corrects" it stands in place of that claim, which is rejected with the reason in the same step.',
    body: NewClaim,
    answer: ClaimView,
    status: 201,
    others: { 409: JudgementConflict },
    handle: ({ body }, { of, author, changed }): ClaimView => {
      const made = makeClaim(of, body as z.output<typeof NewClaim>, author);
      changed();
      const source = of.describedSource(made.claim.source)!;
      return claimView(made.claim, new Map([[source.id, source]]), made.judgement);
    },
  },
];

const listed = ({ same, otherwise }: OtherAccounts) => ({ same: [...same], otherwise: [...otherwise] });
