/** Reads a verb group ("could not have been arrested", "to kill", "working") from tagged tokens. */

import { verbLemma } from '../tags/verb-forms.ts';
import { opensWithParticiple } from '../tags/verb-shapes.ts';
import type { Token } from '../tokens.ts';
import type { VerbGroup } from './clause.ts';
import { compoundAdverbEnd, type Item } from './items.ts';

const BE = new Set([
  'be',
  'been',
  'being',
  'am',
  'is',
  'are',
  'was',
  'were',
  "'s",
  "'re",
  "'m",
  'get',
  'got',
]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d"]);
const DO = new Set(['do', 'does', 'did']);
const MODALS = new Set([
  'can',
  'ca',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would',
  'wo',
  "'ll",
  'ought',
]);
const NEGATIONS = new Set(['not', "n't", 'never']);

/** Verbs with the particles that make another verb of them. */
export const PARTICLE_VERBS: Readonly<Record<string, readonly string[]>> = {
  carry: ['out', 'off'],
  take: ['away', 'over', 'up', 'part'],
  put: ['down', 'up'],
  give: ['up', 'over'],
  round: ['up'],
  pass: ['away'],
  pick: ['up'],
  hand: ['over', 'in'],
  turn: ['over', 'in'],
  blow: ['up'],
  burn: ['down', 'alive'],
  break: ['up', 'off'],
  call: ['on', 'upon', 'in', 'up'],
  seek: ['out'],
  find: ['out'],
  go: ['over', 'on'],
  come: ['over', 'in', 'back'],
  read: ['out', 'aloud'],
  close: ['down'],
  shut: ['down'],
  wipe: ['out'],
  set: ['up', 'fire'],
  beat: ['up'],
  gun: ['down'],
  shoot: ['down', 'dead'],
  bury: ['alive'],
  skin: ['alive'],
  roast: ['alive'],
  cut: ['down', 'off'],
  lock: ['up'],
  drive: ['out', 'off', 'away'],
  throw: ['out'],
  send: ['off', 'away', 'back'],
  step: ['down', 'aside'],
  stand: ['down'],
  point: ['out'],
  make: ['up'],
  bring: ['in', 'up'],
  haul: ['in', 'off', 'away'],
  cart: ['off', 'away'],
  march: ['off', 'away'],
  whisk: ['away', 'off'],
  chase: ['out', 'away', 'off'],
  finish: ['off'],
  mow: ['down'],
  rough: ['up'],
  lay: ['off'],
  force: ['out'],
  strip: ['away'],
  kick: ['out'],
  let: ['go', 'in'],
  tear: ['down'],
  tie: ['up'],
  string: ['up'],
  drag: ['off', 'away', 'out'],
  lead: ['away', 'off'],
  run: ['into', 'over'],
};

/** The verb group that begins at `i`, or null. `last` is the item before it. */
export function readVerbGroup(
  tokens: readonly Token[],
  i: number,
  limit: number,
  last: Item | undefined,
): VerbGroup | null {
  let at = i;
  let negated = false;
  const modals: string[] = [];
  const adverbs: number[] = [];
  let infinitive = false;
  let have = false;
  let be = false;
  let passiveBe = false;
  let finite = false;
  let past = false;
  let auxiliary = -1;
  const first = tokens[i]!;
  if (tokens[i - 1]?.lower === 'longer' && tokens[i - 2]?.lower === 'no') negated = true;
  if (first.lower === 'to' && isInfinitiveTo(tokens, i, limit)) {
    infinitive = true;
    at++;
  } else if (
    NEGATIONS.has(first.lower) &&
    tokens[i + 1]?.lower === 'to' &&
    isInfinitiveTo(tokens, i + 1, limit)
  ) {
    infinitive = true;
    negated = true;
    at += 2;
  } else if (first.pos !== 'AUX' && first.pos !== 'VERB' && !(HAVE.has(first.lower) && first.pos !== 'PRON'))
    return null;
  let main = -1;
  while (at < limit) {
    const token = tokens[at]!;
    const { lower, pos } = token;
    if (NEGATIONS.has(lower)) {
      negated = true;
      if (lower === 'never') adverbs.push(at);
      at++;
    } else if (auxiliary >= 0 && (compoundAdverbEnd(tokens, at, limit) ?? -1) > at) {
      if (lower === 'no') negated = true;
      adverbs.push(at);
      at = compoundAdverbEnd(tokens, at, limit)!;
    } else if (pos === 'ADV' && auxiliary >= 0 && verbAhead(tokens, at + 1, limit)) {
      adverbs.push(at);
      at++;
    } else if (MODALS.has(lower) && pos === 'AUX') {
      modals.push(lower);
      finite = true;
      auxiliary = at;
      at++;
    } else if (
      pos === 'AUX' ||
      (HAVE.has(lower) && pos === 'VERB' && verbAhead(tokens, at + 1, limit) && auxiliary < 0)
    ) {
      if (BE.has(lower)) {
        be = true;
        passiveBe = true;
        if (!/^(be|been|being)$/.test(lower)) finite = true;
        if (/^(was|were)$/.test(lower)) past = true;
      } else if (HAVE.has(lower)) {
        have = true;
        passiveBe = false;
        if (lower !== 'having') finite = true;
        if (lower === 'had') past = true;
      } else if (DO.has(lower)) {
        finite = true;
        if (lower === 'did') past = true;
      } else finite = true;
      auxiliary = at;
      at++;
    } else if (
      pos === 'VERB' ||
      (infinitive && main < 0 && auxiliary < 0 && (pos === 'NOUN' || pos === 'ADJ'))
    ) {
      if (main >= 0) break;
      main = at;
      at++;
      break;
    } else break;
  }
  if (main < 0) {
    if (auxiliary < 0) return null;
    // "is", "had" alone: the copula or "have" as main verb. Adverbs after it stay outside.
    while (at - 1 > auxiliary && !NEGATIONS.has(tokens[at - 1]!.lower)) at--;
    main = auxiliary;
    const lemma = BE.has(tokens[main]!.lower)
      ? 'be'
      : HAVE.has(tokens[main]!.lower)
        ? 'have'
        : DO.has(tokens[main]!.lower)
          ? 'do'
          : tokens[main]!.lemma;
    return {
      from: i,
      to: at,
      head: main,
      lemma,
      particle: null,
      voice: 'active',
      form: infinitive
        ? 'infinitive'
        : finite && first.lower !== 'having'
          ? 'finite'
          : tokens[main]!.lower.endsWith('ing') || first.lower === 'having'
            ? 'gerund'
            : 'finite',
      negated,
      modals,
      tense: tenseOf({ infinitive, finite, past, have: have && lemma !== 'have', modals }),
      adverbs: adverbs.filter((a) => a < at),
    };
  }
  const word = tokens[main]!;
  const ing = word.lower.endsWith('ing') && word.lemma !== word.lower;
  const participle =
    !ing && /(ed|en|wn|t|d|ne|ng|un|ck|ad|ept|ome)$/.test(word.lower) && word.lemma !== word.lower;
  const unchanged = /^(put|set|cut|hit|beat|shut|cast|hurt|read|let|cost|split|spread)$/.test(word.lower);
  let voice: VerbGroup['voice'] =
    be && passiveBe && !ing && (participle || unchanged || have || be) ? 'passive' : 'active';
  let form: VerbGroup['form'];
  if (infinitive) form = 'infinitive';
  else if (auxiliary >= 0 && (finite || modals.length > 0) && first.lower !== 'having') form = 'finite';
  else if (ing || first.lower === 'having') form = 'gerund';
  else if (auxiliary >= 0 && tokens[auxiliary]!.lower === 'being') form = 'gerund';
  else if (
    isPastParticipleOnly(word.lower) ||
    // "Questioned, he said": at the front and without a subject it is a participle.
    (last === undefined &&
      tokens[i - 1]?.sentence !== word.sentence &&
      /ed$/.test(word.lower) &&
      opensWithParticiple(tokens, main)) ||
    (participle && last?.kind === 'mark' && /^[,(—]$/.test(last.key) && tokens[main + 1]?.lower === 'by')
  ) {
    form = 'participle';
    voice = 'passive';
  } else {
    form = 'finite';
    past = past || isPastForm(word);
  }
  let particle: string | null = null;
  const lemma = lemmaOf(word);
  const next = tokens[at];
  if (next && at < limit && (PARTICLE_VERBS[lemma]?.includes(next.lower) ?? false) && next.pos !== 'NOUN') {
    // "called on the strikers" and "carried out missions", but not "put up" before a clause break only.
    particle = next.lower;
    at++;
  } else if (
    lemma === 'send' &&
    voice === 'passive' &&
    next?.lower === 'for' &&
    at + 1 <= limit &&
    /^(PUNCT|CCONJ|ADV|SCONJ)$/.test(tokens[at + 1]?.pos ?? 'PUNCT')
  ) {
    // "Orlov was sent for."
    particle = 'for';
    at++;
  }
  return {
    from: i,
    to: at,
    head: main,
    lemma: particle ? `${lemma} ${particle}` : lemma,
    particle,
    voice,
    form,
    negated,
    modals,
    tense: tenseOf({ infinitive, finite: form === 'finite', past, have, modals }),
    adverbs,
  };
}

function lemmaOf(token: Token): string {
  if (token.lemma !== token.lower || !/(ed)$/.test(token.lower)) return token.lemma;
  return verbLemma(token.lower);
}

/** "shot", "arrested", not "shoots". */
function isPastForm(word: Token): boolean {
  return word.lemma !== word.lower && !/[^s]s$/.test(word.lower);
}

function tenseOf(facts: {
  infinitive: boolean;
  finite: boolean;
  past: boolean;
  have: boolean;
  modals: readonly string[];
}): VerbGroup['tense'] {
  if (facts.infinitive || !facts.finite) return 'none';
  if (facts.modals.some((m) => /^(will|shall|'ll|wo)$/.test(m))) return 'future';
  if (facts.have) return facts.past ? 'past' : 'perfect';
  return facts.past ? 'past' : 'present';
}

/** Participles that are never a finite past. */
function isPastParticipleOnly(lower: string): boolean {
  return /^(taken|given|written|driven|drawn|known|shown|thrown|beaten|fallen|chosen|broken|stolen|seen|done|gone|born|sworn|hidden|forbidden|spoken|withdrawn|begun|slain|been|dated)$/.test(
    lower,
  );
}

function isInfinitiveTo(tokens: readonly Token[], i: number, limit: number): boolean {
  let at = i + 1;
  while (at < limit && (tokens[at]!.pos === 'ADV' || NEGATIONS.has(tokens[at]!.lower))) at++;
  const next = tokens[at];
  if (at >= limit || next === undefined) return false;
  if (next.pos === 'VERB' || next.pos === 'AUX')
    return !/(ing|[^e]ed)$/.test(next.lower) || next.lemma === next.lower;
  return false;
}

function verbAhead(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 4; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos === 'ADV' || NEGATIONS.has(lower) || lower === 'of' || lower === 'course') continue;
    return false;
  }
  return false;
}
