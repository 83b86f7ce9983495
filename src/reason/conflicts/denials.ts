/** Denials: a voice rejects what another says, or says the contrary of it. */
import type { Claim } from '../../model/claim.ts';
import type { PartyRef } from '../../model/fact.ts';
import { foldName } from '../../model/names.ts';
import { daysOf } from '../career.ts';
import { type Evidence, partiesOf } from '../evidence.ts';
import { refIn } from '../same.ts';
import { sentence } from '../wording.ts';
import { type Conflict, conflict, isAccount, rangesApart, side, toldByOthers } from './conflict.ts';

/** How far before a denial, in characters, the words that it rejects are looked for. */
const NEAR = 800;

export function denials(evidence: Evidence): Conflict[] {
  const byId = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const out: Conflict[] = [];
  for (const claim of evidence.claims) {
    if (claim.kind !== 'denial' || claim.polarity === '-') continue;
    const named = (claim.args['claims'] ?? [])
      .map((filler) => (filler.claim === null ? undefined : byId.get(filler.claim)))
      .filter((each) => each !== undefined);
    const denied = named.length > 0 ? named : wordsOf(claim, evidence);
    const whose = claim.args['denied']?.[0]?.name ?? 'another voice';
    out.push(
      conflict(
        'denial',
        `what ${whose} says`,
        [
          side(
            denied.length > 0
              ? denied.map((each) => sentence(each, evidence.sources)).join(' ')
              : `what ${whose} says (no claim of the case holds it)`,
            denied,
          ),
          side(sentence(claim, evidence.sources), [claim]),
        ],
        'A voice rejects what another says. The denial stands beside it and settles nothing.',
        evidence,
        {
          grounds: {
            ground: 'denial',
            about: [],
            sides: [{ claims: denied.slice(0, 1).map((each) => each.id) }, { claims: [claim.id] }],
          },
        },
      ),
    );
  }
  return [...out, ...contraries(evidence)];
}

/** What the denied voice says in the passage before the denial, where the denial names no claim. */
function wordsOf(denial: Claim, evidence: Evidence): Claim[] {
  const denied = partiesOf(denial, 'denied', evidence);
  const at = denial.spans[0]?.start ?? 0;
  return evidence.claims.filter((claim) => {
    if (claim.source !== denial.source || claim.id === denial.id) return false;
    const start = claim.spans[0]?.start ?? 0;
    if (start > at || at - start > NEAR) return false;
    return claim.voices.some((voice) => {
      const cluster = voice.entity === null ? undefined : evidence.clusters.of(voice.entity);
      return denied.some((party) => party.cluster !== null && party.cluster === cluster);
    });
  });
}

const CONTRARY_KINDS = new Set(['posting', 'command', 'membership', 'act', 'communication']);

/** "X was not head of Y" against "X was head of Y" in another voice, for days that can be the same. */
function contraries(evidence: Evidence): Conflict[] {
  const byKind = new Map<string, Claim[]>();
  for (const claim of evidence.claims) {
    if (!CONTRARY_KINDS.has(claim.kind) || claim.polarity === '-') continue;
    const key = `${claim.kind} ${claim.type}`;
    byKind.set(key, [...(byKind.get(key) ?? []), claim]);
  }
  const out: Conflict[] = [];
  for (const negative of evidence.claims) {
    if (negative.polarity !== '-' || !CONTRARY_KINDS.has(negative.kind) || !isAccount(negative)) continue;
    const positive = (byKind.get(`${negative.kind} ${negative.type}`) ?? []).filter(
      (claim) =>
        isAccount(claim) &&
        toldByOthers(claim, negative) &&
        sameSubject(negative, claim, evidence) &&
        daysMeet(negative, claim, evidence),
    );
    if (positive.length === 0) continue;
    out.push(
      conflict(
        'denial',
        `${negative.kind} told and denied: ${partyNames(negative, evidence)}`,
        [
          side(positive.map((each) => sentence(each, evidence.sources)).join(' '), positive),
          side(sentence(negative, evidence.sources), [negative]),
        ],
        'A voice says the contrary of what another says.',
        evidence,
        {
          grounds: {
            ground: 'contrary',
            about: positive.slice(0, 1).flatMap((claim) => sharedRefs(claim, negative, evidence)),
            sides: [{ claims: positive.slice(0, 1).map((each) => each.id) }, { claims: [negative.id] }],
          },
        },
      ),
    );
  }
  return out;
}

const partyNames = (claim: Claim, evidence: Evidence): string =>
  Object.keys(claim.args)
    .flatMap((argument) => partiesOf(claim, argument, evidence))
    .map((party) => party.name)
    .join(', ');

/** Every argument that both have names the same, the denied thing is the one that was used, and at least one party of the case is shared. */
function sameSubject(a: Claim, b: Claim, evidence: Evidence): boolean {
  // "No bomb was thrown by him" does not deny that he used something else.
  if (a.args['instrument'] !== undefined && b.args['instrument'] === undefined) return false;
  let shared = 0;
  for (const argument of Object.keys(a.args)) {
    const other = partiesOf(b, argument, evidence);
    const own = partiesOf(a, argument, evidence);
    if (other.length === 0 || own.length === 0) continue;
    const meet = own.some((x) => other.some((y) => x.key === y.key || sameThing(x.name, y.name)));
    if (!meet) return false;
    if (own.some((x) => x.cluster !== null && other.some((y) => x.key === y.key))) shared++;
  }
  return shared > 0;
}

/** The first party that both name in one argument, as each names it. */
function sharedRefs(a: Claim, b: Claim, evidence: Evidence): PartyRef[] {
  for (const argument of Object.keys(b.args)) {
    const own = partiesOf(a, argument, evidence);
    const party = partiesOf(b, argument, evidence).find(
      (each) => each.cluster !== null && own.some((other) => other.key === each.key),
    );
    if (party) return [a, b].map((claim) => refIn(claim, argument, party.key, evidence));
  }
  return [];
}

/** "a bomb" and "the bomb in his hand": equal nouns of descriptions. */
export function sameThing(a: string, b: string): boolean {
  return nounOf(a) !== '' && nounOf(a) === nounOf(b);
}

/** The noun that a description is about: its last word before "of", "at" and their like. */
export function nounOf(words: string): string {
  const [own = ''] = foldName(words).split(/ (?:of|at|in|on|to|for|from|with|by|against|that|which) |,/);
  return own.split(' ').at(-1) ?? '';
}

/** A dated denial meets only what is dated on both sides; an undated one meets everything. */
function daysMeet(negative: Claim, positive: Claim, evidence: Evidence): boolean {
  const own = daysOf(negative, evidence);
  const other = daysOf(positive, evidence);
  if (own[0] === null && own[1] === null) return true;
  if (other[0] === null || other[1] === null) return false;
  return !rangesApart(own, other);
}
