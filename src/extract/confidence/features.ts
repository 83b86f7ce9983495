/**
 * Features: what a claim shows by itself of how it was read. Nothing but the claim is looked at, so that
 * the same claim has the same features in a case of any age.
 */
import type { Argument, Claim } from '../../model/claim.ts';
import { foldName } from '../../model/names.ts';

/** Names of features with their amount; one that is absent has none. */
export type Features = ReadonlyMap<string, number>;

/** Arguments filled with words of their own, not with who takes part. */
const WORDED = new Set([
  'role',
  'title',
  'rank',
  'means',
  'charge',
  'reason',
  'purpose',
  'instrument',
  'content',
  'value',
  'claims',
  'point',
]);
/** Arguments that a body fills. A single word with a capital may be a piece of its name, or of another. */
const BODIES = new Set(['organization', 'part', 'whole', 'predecessor', 'successor']);
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|my|our|your|his|its|their|this|that|these|those|who|whom|which|one|everyone|someone|anyone|nobody)$/i;
/** A word that stands before the name of a body or rank and is none by itself. */
const MODAL_END =
  /\b(?:will|would|shall|should|can|could|may|might|must|to|is|was|are|were|be|has|have|had)$/i;

export function featuresOf(claim: Claim): Features {
  const found = new Map<string, number>();
  const has = (name: string, amount = 1): void => {
    if (amount !== 0) found.set(name, amount);
  };
  has(`kind.${claim.kind}`);
  if (claim.type !== null) has(`type.${claim.kind}.${claim.type}`);
  for (const name of Object.keys(claim.args)) has(`argument.${claim.kind}.${name}`);
  for (const pattern of claim.patterns) has(`pattern.${pattern}`, 1 / claim.patterns.length);
  if (claim.patterns.length > 1) has('patterns.several');
  proposers(claim, has);
  who(claim, has);
  voices(claim, has);
  words(claim, has);
  if (claim.aspect !== 'holds') has('aspect.told');
  if (claim.when.text !== null) has('time.told');
  if (claim.where.length > 0) has('place.told');
  if (claim.quantity !== null) has('quantity');
  return found;
}

type Has = (name: string, amount?: number) => void;

/** The name of an extractor without its version. */
export const proposerName = (id: string): string => id.split('@')[0]!;

function proposers({ by }: Claim, has: Has): void {
  const names = new Set(by.map(proposerName));
  if (names.has('patterns-en') && names.size > 1) has('by.both');
  else for (const name of names) if (name !== 'patterns-en') has(`by.${name}`);
}

/** How persons, groups and bodies were filled in. */
function who(claim: Claim, has: Has): void {
  const fillers = Object.entries(claim.args)
    .filter(([name]) => !WORDED.has(name))
    .flatMap(([argument, list]) => list.map((filler) => ({ argument, filler })));
  if (fillers.length === 0) has('who.none');
  if (fillers.length > 2) has('who.several');
  for (const { argument, filler } of fillers) {
    if (filler.claim !== null) continue;
    const form = formOf(filler.name);
    has(`who.${form}`);
    if (BODIES.has(argument) && form === 'one-word') has('who.body-one-word');
    const how = sourceOf(claim, filler);
    if (how !== 'here') has(`who.${how}`);
  }
}

function formOf(name: string): string {
  if (PRONOUN.test(name)) return /^(?:i|we)$/i.test(name) ? 'first-person' : 'pronoun';
  if (!/^\p{Lu}|\s\p{Lu}/u.test(name)) return 'description';
  return /\s/u.test(name) ? 'long-name' : 'one-word';
}

/** Whether the name stands in the words of the claim, or was brought there from elsewhere in the text. */
function sourceOf(claim: Claim, { name, range }: Argument): 'here' | 'resolved' | 'elsewhere' | 'unplaced' {
  if (range === null) return 'unplaced';
  const span = claim.spans.find(({ start, end }) => start <= range[0] && range[1] <= end);
  if (!span) return 'elsewhere';
  const said = [...span.quote].slice(range[0] - span.start, range[1] - span.start).join('');
  return said === name || foldName(said) === foldName(name) ? 'here' : 'resolved';
}

function voices(claim: Claim, has: Has): void {
  const inner = claim.voices.at(-1);
  if (claim.voices.length > 1) has('voices.passed-on');
  if (claim.voices.length > 2) has('voices.deep');
  if (inner && PRONOUN.test(inner.name)) has('voices.pronoun');
  if (inner && inner.stance !== 'asserted' && claim.kind !== 'forecast') has(`stance.${inner.stance}`);
  if (claim.polarity === '-') has('negated');
  if (claim.certainty !== null) has('certainty.told');
}

/** Length and edges of the quoted words, and how their surroundings look. */
function words(claim: Claim, has: Has): void {
  const [span] = claim.spans;
  if (!span) return;
  const { prefix, quote, suffix } = span;
  has('words.long', Math.max(-2, Math.min(2, Math.log2(Math.max(1, quote.length) / 80))));
  const open = (`${prefix}${quote}`.match(/[“"]/gu) ?? []).length;
  const closed = (`${quote}${suffix}`.match(/[”"]/gu) ?? []).length;
  if (claim.voices.length === 1 && closed > 0 && open === 0) has('words.inside-quotation');
  if (/\s[,.;:!?]\s/u.test(`${prefix}${quote}${suffix}`)) has('words.spaced-marks');
  if (/\s(?:I|my|me|we|our)\s/u.test(`${prefix} ${quote} ${suffix}`)) has('words.first-person');
  if (/^\p{Ll}/u.test(quote) && /[\p{L}\p{N},] $/u.test(prefix)) has('words.midway');
  if (MODAL_END.test(quote)) has('words.broken-off');
  for (const argument of ['content', 'value', 'claims']) {
    for (const filler of claim.args[argument] ?? []) {
      if (filler.claim !== null) has('content.claims');
      else if (filler.range !== null && filler.range[1] === span.end && /^ ?\p{Ll}/u.test(suffix))
        has('content.goes-on');
      if (filler.claim === null && /^[\p{Ll}-]/u.test(filler.name) && filler.name.length < 25)
        has('content.short');
    }
  }
}
