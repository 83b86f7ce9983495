/**
 * From holds: who held the organ, its head, or those who controlled it at some time, and by what means:
 * coercion, personal control and allegiance as claimed, and acts against them (deprivation, threat,
 * arrest …) as far as a claim names who did them or ordered them.
 */
import type { Claim } from '../../model/claim.ts';
import { type Evidence, type Party, partyOf } from '../evidence.ts';
import { rolesIn } from '../relations.ts';
import { attested, Grouped, namedIn, standingOf } from './attested.ts';
import type { Control } from './control.ts';
import { areMembersOf, bodyOf } from './members.ts';
import type { Subject } from './subject.ts';

const HOLDS: ReadonlySet<string> = new Set(['coercion', 'personal-control', 'allegiance']);

/** Acts that a person can be held by; a pardon is none, and a trial or sentence decides nothing of that. */
const NO_HOLD: ReadonlySet<string> = new Set(['pardon', 'trial', 'interception', 'dismissal']);

interface Hold {
  readonly by: Party;
  readonly over: Party;
  readonly type: string;
  readonly level: number;
}

/** @param controllers who controlled the organ at any time */
export function controlsFromHolds(
  subject: Subject,
  controllers: readonly Party[],
  evidence: Evidence,
): Control[] {
  const groups = new Grouped<Hold>();
  for (const claim of evidence.claims) {
    if (claim.polarity === '-') continue;
    for (const hold of holdsIn(claim, subject, controllers, evidence)) {
      if (hold.by.key === hold.over.key) continue;
      groups.add([hold.type, hold.by.key, hold.over.key].join('\n'), hold, claim);
    }
  }
  return groups.all().flatMap(({ of, claims }): Control[] => {
    const stand = standingOf(claims, subject, evidence);
    if (stand === null) return [];
    const used = stand.used.map((each) => each.claim);
    const means = used.flatMap((claim) => [
      ...(claim.args['means'] ?? []),
      ...(claim.args['instrument'] ?? []),
    ]);
    return [
      {
        category: 'hold',
        ...of,
        means: [...new Set(means.map((filler) => filler.name))],
        verdict: stand.verdict,
        begins: used.some((claim) => claim.aspect === 'begins'),
        also: [],
        ...attested(
          stand,
          {
            rule: 'control.hold',
            parties: [of.by, of.over],
            fact: {
              kind: 'control',
              type: of.type,
              by: namedIn(stand, ['superior', 'perpetrator', 'ordered-by'], of.by, evidence),
              over: namedIn(stand, ['subordinate', 'victim'], of.over, evidence),
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

function holdsIn(claim: Claim, subject: Subject, controllers: readonly Party[], evidence: Evidence): Hold[] {
  // By the words of the claim: "members of the Council" may be an entity that is called "members".
  const parties = (argument: string): Party[] =>
    (claim.args[argument] ?? []).flatMap((filler) => {
      const party = partyOf(filler, claim.source, evidence.clusters);
      if (party === null) return [];
      return [bodyOf(filler.name) === null ? party : { ...party, name: filler.name }];
    });
  const roles = rolesIn(claim);
  let by: Party[];
  let held: Party[];
  if (claim.kind === 'command' && roles && HOLDS.has(claim.type ?? '')) {
    by = parties(roles.superior);
    held = parties(roles.subordinate);
  } else if (claim.kind === 'act' && !NO_HOLD.has(claim.type ?? '')) {
    by = [...parties('perpetrator'), ...parties('ordered-by')];
    held = parties('victim');
  } else return [];
  const type = claim.type ?? claim.kind;
  return held.flatMap((over) => {
    const controller = controllers.some(
      (each) => each.key === over.key || areMembersOf(over.name, claim.source, each),
    );
    // The organ and its heads under somebody's hold stand in the chain above already.
    if (!controller || subject.keys.has(over.key)) return [];
    return by.map((each) => ({ by: each, over, type, level: 2 }));
  });
}
