/**
 * Accounts: one event told differently. Claims of different voices about one kind of act on one person,
 * or about two persons meeting, are compared in who did it, when, and with what. That they tell of one
 * event is the presumption `same-event`, which is shown and can be switched off.
 */
import type { Claim } from '../../model/claim.ts';
import type { Cluster } from '../../model/cluster.ts';
import type { PartyRef } from '../../model/fact.ts';
import { PRESUMPTIONS } from '../../model/finding.ts';
import { foldName, personName, personNamesAlike } from '../../model/names.ts';
import { daysOf } from '../career.ts';
import { type Evidence, type Party, partiesOf } from '../evidence.ts';
import { attacksWithThings, familyOf, oneAttack, peopleBySource } from '../one-event.ts';
import { presumed } from '../proof.ts';
import { bearerOf, refIn } from '../same.ts';
import { listed, sentence } from '../wording.ts';
import {
  type Conflict,
  conflict,
  daysApart,
  fewest,
  type Grounds,
  isAccount,
  type Side,
  side,
  toldByOthers,
} from './conflict.ts';
import { nounOf } from './denials.ts';

const MEETINGS = new Set(['visit', 'meeting', 'conversation']);

interface Account {
  readonly claim: Claim;
  /** Whom the event concerns, as the claim names them. */
  readonly about: readonly { readonly party: Party; readonly ref: PartyRef }[];
  /** Who did it, or brought it about, by key. */
  readonly who: ReadonlyMap<string, string>;
  /** Claims in the same words that say who brought it about: an intercession beside a pardon. */
  readonly beside: readonly Claim[];
}

interface Event {
  readonly about: string;
  readonly once: boolean;
  /** Persons of like names whose accounts are compared; they are not joined. */
  readonly people: Set<string>;
  readonly accounts: Account[];
}

export function accounts(evidence: Evidence): Conflict[] {
  if (!evidence.presumptions.has('same-event')) return [];
  return [...acts(evidence), ...throwings(evidence), ...meetings(evidence)];
}

/**
 * A key under which persons of like names fall together, so that accounts of one event are compared
 * though they spell a name differently. It joins nobody: full given names must agree, and the finding
 * says that the names are only alike.
 */
function likeNames(evidence: Evidence): (party: Party) => string {
  const first = new Map<string, string>();
  const byGiven = new Map<string, Cluster[]>();
  for (const cluster of evidence.clusters.all) {
    if (cluster.type !== 'Person') continue;
    const given = personName(cluster.name).given[0];
    if (given === undefined) continue;
    const others = byGiven.get(given) ?? [];
    const like = others.find((other) => personNamesAlike(cluster.name, other.name));
    first.set(cluster.id, like ? (first.get(like.id) ?? like.id) : cluster.id);
    others.push(cluster);
    byGiven.set(given, others);
  }
  return (party) => first.get(party.key) ?? party.key;
}

function sameEventSays(event: Event): string {
  const names = [...event.people].sort();
  const like = names.filter((name) => names.some((other) => personNamesAlike(name, other)));
  if (like.length === 0) return PRESUMPTIONS['same-event'];
  return `${PRESUMPTIONS['same-event']} The names ${listed(like)} are alike; the persons are not joined.`;
}

/** Acts of one family on one person. Attacks with a thing are compared by that thing, see `throwings`. */
function acts(evidence: Evidence): Conflict[] {
  const events = new Map<string, Event>();
  const alike = likeNames(evidence);
  const helpers = helpersBySource(evidence);
  for (const claim of evidence.claims) {
    if (claim.kind !== 'act' || !isAccount(claim) || claim.polarity === '-') continue;
    const family = familyOf(claim);
    for (const victim of partiesOf(claim, 'victim', evidence)) {
      if (victim.cluster === null || victim.cluster.type === 'Group') continue;
      const key = `${family} ${alike(victim)}`;
      const event = events.get(key) ?? {
        about: `${family} of ${victim.name}`,
        once: family === 'death',
        people: new Set<string>(),
        accounts: [],
      };
      event.people.add(victim.name);
      event.accounts.push({
        claim,
        about: [{ party: victim, ref: refIn(claim, 'victim', victim.key, evidence) }],
        ...whoDid(claim, victim, helpers, evidence),
      });
      events.set(key, event);
    }
  }
  // When somebody died, `lives` compares, together with deaths told as such.
  return [...events.values()].flatMap((event) => [
    ...byWho(event, evidence),
    ...(event.once ? [] : byTime(event, evidence)),
  ]);
}

/** Communications about somebody, by source: an intercession stands beside a pardon, in the same words. */
function helpersBySource(evidence: Evidence): ReadonlyMap<string, readonly Claim[]> {
  const out = new Map<string, Claim[]>();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'communication' || claim.args['about'] === undefined) continue;
    out.set(claim.source, [...(out.get(claim.source) ?? []), claim]);
  }
  return out;
}

/** Perpetrators; without any, who spoke about the victim in the same words, or the reason as worded. */
function whoDid(
  claim: Claim,
  victim: Party,
  helpers: ReadonlyMap<string, readonly Claim[]>,
  evidence: Evidence,
): Omit<Account, 'claim' | 'about'> {
  const named = (parties: readonly Party[]) => new Map(parties.map((party) => [party.key, party.name]));
  const perpetrators = partiesOf(claim, 'perpetrator', evidence);
  if (perpetrators.length > 0) return { who: named(perpetrators), beside: [] };
  const beside = (helpers.get(claim.source) ?? []).filter(
    (other) =>
      partiesOf(other, 'about', evidence).some((party) => party.key === victim.key) &&
      other.spans.some((a) => claim.spans.some((b) => a.start < b.end && b.start < a.end)),
  );
  const spoke = beside.flatMap((other) => partiesOf(other, 'from', evidence));
  if (spoke.length > 0) return { who: named(spoke), beside };
  const reason = claim.type === 'pardon' ? claim.args['reason']?.[0]?.name : undefined;
  return { who: new Map(reason === undefined ? [] : [[foldName(reason), reason]]), beside: [] };
}

function byWho(event: Event, evidence: Evidence): Conflict[] {
  const told = event.accounts.filter((account) => account.who.size > 0);
  const against = (a: Account, b: Account): boolean =>
    toldByOthers(a.claim, b.claim) &&
    !daysApart(a.claim, b.claim, evidence) &&
    [...a.who.keys()].every((key) => !b.who.has(key));
  const opposed = told.filter((a) => told.some((b) => against(a, b)));
  if (opposed.length < 2) return [];
  return [
    conflict(
      'divergent-account',
      `who stands behind the ${event.about}`,
      sidesBy(opposed, whoWords),
      `According to these claims, different people stand behind the ${event.about}. Both may be true: one may have acted and another brought it about.`,
      evidence,
      {
        bothMayBeTrue: true,
        premises: [presumed('same-event', sameEventSays(event))],
        grounds: groundsOf('who', opposed, whoWords, against, evidence),
      },
    ),
  ];
}

const whoWords = ({ who }: Account): string => listed([...who.values()].sort());

/** What the checker needs: the fewest accounts of each side, whom they are about, and who did it or when. */
function groundsOf(
  ground: 'who' | 'days',
  opposed: readonly Account[],
  says: (account: Account) => string,
  against: (a: Account, b: Account) => boolean,
  evidence: Evidence,
): Grounds {
  const sides = new Map<string, Account[]>();
  for (const account of opposed) sides.set(says(account), [...(sides.get(says(account)) ?? []), account]);
  const chosen = fewest([...sides.values()], against);
  const about = chosen.flat().flatMap((account) => account.about);
  // Where names are only alike, the names that are compared belong to the proof.
  const keys = chosen.flat().map((account) =>
    account.about
      .map(({ party }) => party.key)
      .sort()
      .join(' '),
  );
  const joined = new Set(keys).size === 1;
  const bearer = ({ party, ref }: Account['about'][number]): PartyRef[] => bearerOf(party, ref);
  return {
    ground,
    about: [...about.map(({ ref }) => ref), ...(joined ? [] : about.flatMap(bearer))],
    sides: chosen.map((side) => ({
      claims: side.flatMap(({ claim, beside }) => [claim.id, ...beside.map((each) => each.id)]),
      ...(ground === 'days' && side[0] ? { days: daysOf(side[0].claim, evidence) } : {}),
      ...(ground === 'who' ? { parties: side.flatMap((account) => whoRefs(account, evidence)) } : {}),
    })),
  };
}

/** Who did it or brought it about, as the claims name them: a party, or the words of a reason. */
function whoRefs({ claim, who, beside }: Account, evidence: Evidence): PartyRef[] {
  return [...who].map(([key, words]) => {
    const from = beside.find((each) => partiesOf(each, 'from', evidence).some((party) => party.key === key));
    if (from) return refIn(from, 'from', key, evidence);
    const did = partiesOf(claim, 'perpetrator', evidence).some((party) => party.key === key);
    return did ? refIn(claim, 'perpetrator', key, evidence) : { source: claim.source, words };
  });
}

function byTime(event: Event, evidence: Evidence): Conflict[] {
  const dated = event.accounts.filter(({ claim }) => {
    const [first, last] = daysOf(claim, evidence);
    return first !== null && last !== null;
  });
  const against = (a: Account, b: Account): boolean =>
    toldByOthers(a.claim, b.claim) && daysApart(a.claim, b.claim, evidence);
  const opposed = dated.filter((a) => dated.some((b) => against(a, b)));
  if (opposed.length < 2) return [];
  return [
    conflict(
      'divergent-account',
      `when the ${event.about} took place`,
      sidesBy(opposed, whenWords),
      `According to these claims, the ${event.about} took place at different times. Both may be true, if there was more than one.`,
      evidence,
      {
        bothMayBeTrue: true,
        premises: [presumed('same-event', sameEventSays(event))],
        grounds: groundsOf('days', opposed, whenWords, against, evidence),
      },
    ),
  ];
}

const whenWords = ({ claim }: Account): string => claim.when.text ?? claim.when.edtf ?? '';

/** Accounts grouped by what they say, one side for each. */
function sidesBy(told: readonly Account[], says: (account: Account) => string): Side[] {
  const sides = new Map<string, Claim[]>();
  for (const account of told) {
    const words = says(account);
    sides.set(words, [...(sides.get(words) ?? []), account.claim, ...account.beside]);
  }
  return [...sides].map(([words, claims]) => side(words, claims));
}

/**
 * Attacks with one kind of thing: who used it, and who is said not to have. A claim that names no
 * victim counts where its source also tells of somebody who stands in the other accounts.
 */
function throwings(evidence: Evidence): Conflict[] {
  const people = peopleBySource(evidence);
  const events: Claim[][] = [];
  for (const claim of attacksWithThings(evidence)) {
    const event = events.find((members) =>
      members.some((other) => oneAttack(claim, other, people, evidence)),
    );
    if (event) event.push(claim);
    else events.push([claim]);
  }
  return events.flatMap((members) => throwing(members, evidence));
}

function throwing(members: readonly Claim[], evidence: Evidence): Conflict[] {
  const sides = new Map<string, Claim[]>();
  const did = new Set<string>();
  const not = new Set<string>();
  for (const claim of members) {
    const parties = partiesOf(claim, 'perpetrator', evidence);
    for (const party of parties) (claim.polarity === '+' ? did : not).add(party.key);
    const words = `${claim.polarity === '-' ? 'not ' : ''}${listed(parties.map((party) => party.name))}`;
    sides.set(words, [...(sides.get(words) ?? []), claim]);
  }
  const denied = [...not].some((key) => did.has(key));
  if (sides.size < 2 || (did.size < 2 && !denied)) return [];
  if (!members.some((a) => members.some((b) => toldByOthers(a, b)))) return [];
  const thing = nounOf(members[0]?.args['instrument']?.[0]?.name ?? 'thing');
  const victims = members.flatMap((claim) => partiesOf(claim, 'victim', evidence)).map((party) => party.name);
  const at = victims.length > 0 ? ` in the attack on ${listed(victims)}` : '';
  return [
    conflict(
      'divergent-account',
      `who used the ${thing}${at}`,
      [...sides].map(([words, claims]) =>
        side(`${words}: ${claims.map((claim) => sentence(claim, evidence.sources)).join(' ')}`, claims),
      ),
      `According to these claims, different people used the ${thing}, or one of them did not.`,
      evidence,
      {
        premises: [presumed('same-event')],
        grounds: {
          ground: 'who',
          about: [{ source: members[0]?.source ?? '', words: thing }],
          sides: fewest([...sides.values()], toldByOthers).map((claims) => ({
            claims: claims.map((claim) => claim.id),
            parties: claims.flatMap((claim) =>
              partiesOf(claim, 'perpetrator', evidence).map((party) =>
                refIn(claim, 'perpetrator', party.key, evidence),
              ),
            ),
          })),
        },
      },
    ),
  ];
}

/** Two persons said to have met at times that exclude each other. */
function meetings(evidence: Evidence): Conflict[] {
  const alike = likeNames(evidence);
  const events = new Map<string, Event>();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'communication' || !MEETINGS.has(claim.type ?? '') || claim.polarity === '-') continue;
    for (const from of partiesOf(claim, 'from', evidence)) {
      for (const to of partiesOf(claim, 'to', evidence)) {
        if (from.cluster?.type !== 'Person' || to.cluster?.type !== 'Person' || from.key === to.key) continue;
        const key = [alike(from), alike(to)].sort().join(' ');
        const names = [from.name, to.name].sort();
        const event = events.get(key) ?? {
          about: `meeting of ${listed(names)}`,
          once: false,
          people: new Set<string>(),
          accounts: [],
        };
        for (const name of names) event.people.add(name);
        const about = [
          { party: from, ref: refIn(claim, 'from', from.key, evidence) },
          { party: to, ref: refIn(claim, 'to', to.key, evidence) },
        ];
        event.accounts.push({ claim, about, who: new Map(), beside: [] });
        events.set(key, event);
      }
    }
  }
  return [...events.values()].flatMap((event) => byTime(event, evidence));
}
