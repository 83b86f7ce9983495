/**
 * Age at: the event at which somebody is said to be of an age, where the words of one sentence join
 * the two: "a boy of seventeen, he fired at the guard", "Okoro was twenty-two when he was arrested".
 */
import type { Claim } from '../../model/claim.ts';
import { type Evidence, partiesOf } from '../evidence.ts';
import { isFirm } from './points.ts';

/** Kinds that tell of something that happened on a day, or began on one. */
const HAPPENS = new Set(['act', 'communication', 'membership', 'posting', 'attribute']);
const BETWEEN = /^[\s,;–—-]*(?:when|at the time(?: when| that)?|as|while)?[\s,;–—-]*$/i;
const JOINED = /\b(?:when|at the time|as|while)\b/i;

/** Whether a claim tells of a happening that an age can be told for. */
export function isHappening(claim: Claim): boolean {
  if (!HAPPENS.has(claim.kind) || claim.polarity === '-') return false;
  if (claim.kind === 'attribute') return claim.type === 'death';
  if (claim.kind === 'posting') return claim.aspect === 'begins';
  if (claim.kind === 'membership') return claim.type === 'joins' || claim.type === 'expelled';
  return true;
}

/** Claims by source, in the order of their first words. */
export type BySource = ReadonlyMap<string, readonly Claim[]>;

export function happeningsBySource(evidence: Evidence): BySource {
  const out = new Map<string, Claim[]>();
  for (const claim of evidence.claims) {
    if (!isHappening(claim)) continue;
    const found = out.get(claim.source) ?? [];
    found.push(claim);
    out.set(claim.source, found);
  }
  for (const found of out.values()) found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return out;
}

/** The event whose words hold or touch those of the age, the closest fitting one; null where there is none. */
export function eventOfAge(age: Claim, happenings: BySource, evidence: Evidence): Claim | null {
  const whose = new Set(partiesOf(age, 'of', evidence).map((party) => party.key));
  const span = age.spans[0];
  if (span === undefined || whose.size === 0) return null;
  let best: Claim | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const claim of happenings.get(age.source) ?? []) {
    const own = claim.spans[0];
    if (own === undefined || own.text !== span.text || !isJoined(span, own)) continue;
    if (claim.voices.length !== age.voices.length || !isFirm(claim)) continue;
    const takesPart = Object.keys(claim.args).some((argument) =>
      partiesOf(claim, argument, evidence).some((party) => whose.has(party.key)),
    );
    const length = own.end - own.start;
    if (takesPart && length < least) [best, least] = [claim, length];
  }
  return best;
}

type Words = Claim['spans'][number];

/** The two share words, or only "when" and the like stand between them. */
function isJoined(age: Words, event: Words): boolean {
  if (age.start < event.end && event.start < age.end) return true;
  if (event.start >= age.end) {
    const gap = age.suffix.slice(0, event.start - age.end);
    return event.start - age.end <= age.suffix.length && BETWEEN.test(gap) && JOINED.test(gap);
  }
  const gap = age.prefix.slice(Math.max(0, age.prefix.length - (age.start - event.end)));
  return age.start - event.end <= age.prefix.length && BETWEEN.test(gap) && JOINED.test(gap);
}
