/**
 * From orders: orders that were given to the organ or its head, and appointments and dismissals that
 * somebody outside decided, each as claimed.
 */
import type { Claim } from '../../model/claim.ts';
import { type Evidence, type Party, partiesOf } from '../evidence.ts';
import { attested, Grouped, namedIn, standingOf } from './attested.ts';
import type { Control } from './control.ts';
import type { Subject } from './subject.ts';

interface Order {
  readonly category: 'orders' | 'appointment';
  readonly type: string;
  readonly by: Party;
  readonly over: Party;
}

export function controlsFromOrders(subject: Subject, evidence: Evidence): Control[] {
  const byId = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const groups = new Grouped<Order>();
  for (const claim of evidence.claims) {
    if (claim.polarity === '-') continue;
    for (const order of ordersIn(claim, subject, byId, evidence)) {
      if (subject.keys.has(order.by.key)) continue;
      groups.add([order.category, order.type, order.by.key, order.over.key].join('\n'), order, claim);
    }
  }
  return groups.all().flatMap(({ of, claims }): Control[] => {
    const stand = standingOf(claims, subject, evidence);
    if (stand === null) return [];
    return [
      {
        ...of,
        means: [],
        verdict: stand.verdict,
        level: 1,
        begins: false,
        also: [],
        ...attested(
          stand,
          {
            rule: `control.${of.category}`,
            parties: [of.by, of.over],
            fact: {
              kind: 'control',
              type: of.type,
              by: namedIn(stand, ['from', 'ordered-by', 'perpetrator'], of.by, evidence),
              over:
                of.type === 'appointment'
                  ? null
                  : namedIn(stand, ['to', 'victim', 'perpetrator'], of.over, evidence),
              asked: subject.asked,
              mode: subject.mode,
              verdict: stand.verdict,
            },
          },
          evidence,
        ),
      },
    ];
  });
}

function ordersIn(
  claim: Claim,
  subject: Subject,
  byId: ReadonlyMap<string, Claim>,
  evidence: Evidence,
): Order[] {
  const parties = (of: Claim, argument: string): Party[] => partiesOf(of, argument, evidence);
  const own = (each: readonly Party[]): Party[] => each.filter((party) => subject.keys.has(party.key));
  if (claim.kind === 'communication' && claim.type === 'order') {
    const content = (claim.args['content'] ?? []).flatMap((filler) => byId.get(filler.claim ?? '') ?? []);
    const posts = content.filter((each) => each.kind === 'posting');
    const appointed = posts.flatMap((each) => own(parties(each, 'organization')));
    const over = appointed.length > 0 ? appointed : own(parties(claim, 'to'));
    const category = appointed.length > 0 ? 'appointment' : 'orders';
    return pairs(parties(claim, 'from'), over, category, category === 'orders' ? 'order' : 'appointment');
  }
  if (claim.kind !== 'act') return [];
  if (claim.type === 'dismissal') {
    const by = [...parties(claim, 'ordered-by'), ...parties(claim, 'perpetrator')];
    return pairs(by, own(parties(claim, 'victim')), 'appointment', 'dismissal');
  }
  return pairs(parties(claim, 'ordered-by'), own(parties(claim, 'perpetrator')), 'orders', 'order');
}

function pairs(
  by: readonly Party[],
  over: readonly Party[],
  category: Order['category'],
  type: string,
): Order[] {
  return by.flatMap((each) => over.map((other) => ({ category, type, by: each, over: other })));
}
