/** The case as a whole. */
import { basename } from 'node:path';
import { PRESUMPTIONS } from '../../model/finding.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Route } from '../route.ts';
import { CaseView } from '../schemas/case.ts';

export const CASE_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/case',
    summary: 'The case: what it holds, its presumptions, its named periods and the vocabulary of claims.',
    answer: CaseView,
    handle: (_given, { of, author }): CaseView => {
      const counts = of.counts();
      return {
        id: of.id,
        name: basename(of.dir),
        author,
        sources: counts.sources,
        claims: { ...counts.reviews },
        emendations: counts.emendations,
        judgements: counts.judgements,
        presumptions: Object.entries(PRESUMPTIONS).map(([name, says]) => ({ name, says, on: true })),
        periods: of
          .periods()
          .map(({ id, name, edtf, citation }) => ({ id, name, edtf, citation: citation || null })),
        kinds: Object.fromEntries(
          Object.entries(KINDS).map(([kind, { types, args }]) => [
            kind,
            { types: [...types], args: [...args] },
          ]),
        ),
        log: of.logSize(),
      };
    },
  },
];
