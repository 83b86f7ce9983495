/** Shapes around a word that make it a verb, whatever the tagger says. */
import type { Token } from '../tokens.ts';
import {
  BE,
  clauseStart,
  HAVE,
  hasVerb,
  looksLikeParticiple,
  NOT_PARTICIPLES,
  POSSESSIVES,
} from './verb-forms.ts';

/** "Inducting the unit, …": the capital is only that of the sentence. */
export function isOpeningGerund(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    (pos === 'PROPN' || pos === 'NOUN') &&
    /^[A-Z][a-z]{3,}ing$/.test(text) &&
    (next?.pos === 'DET' || /^(him|her|his|their|them|its|us|me)$/.test(next?.lower ?? ''))
  );
}

/** "had shot Orlov", "has not shot the man": no noun stands there without an article. */
export function isPerfect(tokens: readonly Token[], at: number, first: number): boolean {
  let before = at - 1;
  while (
    before > first &&
    /^(not|n't|never|also|then|already|just|since|himself|herself)$/.test(tokens[before]!.lower)
  )
    before--;
  const next = tokens[at + 1];
  return (
    before > first &&
    HAVE.has(tokens[before]!.lower) &&
    /^(DET|PROPN|PRON|NUM)$/.test(next?.pos ?? '') &&
    next!.lower !== 'that'
  );
}

/** "I smuggled out a letter", "Nunes drowned", ", informed the lawyer": a past right after its subject. */
export function isPastAfterSubject(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]!;
  if (
    at <= first ||
    !/^(ADJ|NOUN)$/.test(word.pos) ||
    !/^\p{Ll}/u.test(word.text) ||
    !looksLikeParticiple(word)
  )
    return false;
  const next = tokens[at + 1];
  let before = at - 1;
  while (before > first && /^(ADV|PART)$/.test(tokens[before]!.pos) && tokens[before]!.lower !== 'to')
    before--;
  const { lower, pos } = tokens[before]!;
  // An adjective stands before no determiner: "informed the lawyer", but "was tired the next day".
  if (
    next &&
    (next.pos === 'DET' || POSSESSIVES.has(next.lower)) &&
    !/^(next|following|same|other|whole|more|most)$/.test(tokens[at + 2]?.lower ?? '') &&
    /^(PROPN|PUNCT)$/.test(pos) &&
    !hasVerb(tokens, first, at)
  )
    return true;
  if (next && /^(NOUN|PROPN|ADJ)$/.test(next.pos)) return false;
  if (/^(i|he|she|we|they|who)$/.test(lower)) return true;
  for (let i = first; i <= before; i++) if (tokens[i]!.pos !== 'PROPN') return false;
  return (
    next !== undefined &&
    /^(ADP|PRON|SCONJ|ADV|NUM)$/.test(next.pos) &&
    /^\p{Ll}/u.test(tokens[before]!.text.slice(1))
  );
}

/** "The Security Police answer formally to the ministry". */
export function isAnswerTo(tokens: readonly Token[], at: number, first: number): boolean {
  const to = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  return (
    tokens[to]?.lower === 'to' &&
    /^(police|forces|guards|units|services)$/.test(tokens[at - 1]?.lower ?? '') &&
    !hasVerb(tokens, first, at)
  );
}

/** "Cross-examined, the witness …", "Arrested in May, he …": what was done to the one told of behind the comma. */
export function isOpeningParticiple(tokens: readonly Token[], at: number): boolean {
  return (
    /^(cross-examined|questioned|asked|pressed|interrogated|interviewed|challenged|recalled|summoned|arrested|released|accused|convicted|sentenced|acquitted|promoted|demoted|dismissed|wounded|tortured|beaten|reached|contacted)$/.test(
      tokens[at]!.lower,
    ) && opensWithParticiple(tokens, at)
  );
}

/** Behind a participle at the front and its comma a subject follows, so that it is no verb of its own. */
export function opensWithParticiple(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(,|by|about|in|on|at|to|from|as|for|of|whether|why|how|what|again)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return false;
  const { sentence } = tokens[at]!;
  for (let i = at + 1; i < tokens.length && i < at + 14 && tokens[i]!.sentence === sentence; i++) {
    if (tokens[i]!.text !== ',') continue;
    const next = tokens[i + 1];
    return next !== undefined && /^(PROPN|PRON|DET)$/.test(next.pos);
  }
  return false;
}

/** "Dolin lives in Karsk", "Dolin reports to the minister": no other verb stands in the sentence. */
export function isOnlyVerb(tokens: readonly Token[], at: number, first: number): boolean {
  if (
    at <= first ||
    !/^(lives|works|serves|heads|leads|commands|reports|answers|belongs|rules|controls|directs|resides|sits|runs|denies|orders|returns|moves|flees|resigns|dies|visits|disappears|succeeds|retires|escapes|leaves|votes|protests|joins)$/.test(
      tokens[at]!.text,
    )
  )
    return false;
  const before = tokens[at - 1]!.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1];
  if (before?.pos !== 'PROPN' || !/^(ADP|DET|ADV|PART|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? ''))
    return false;
  const { sentence } = tokens[at]!;
  for (let i = first; i < tokens.length && tokens[i]!.sentence === sentence; i++)
    if (i !== at && /^(VERB|AUX)$/.test(tokens[i]!.pos)) return false;
  return true;
}

/** Pasts and participles that are spelled like the infinitive. */
export const UNCHANGED =
  /^(put|set|cut|hit|beat|shut|cast|hurt|read|let|cost|split|spread|quit|bet|burst|come|become|run|overrun|overcome)$/;

/** "The garrison shot at us": nobody is "a shot at us". */
export function isShotAtSomebody(tokens: readonly Token[], at: number, first: number): boolean {
  return (
    at > first &&
    /^(NOUN|PROPN|PRON)$/.test(tokens[at - 1]!.pos) &&
    tokens[at + 1]?.lower === 'at' &&
    (/^(us|them|him|me|her|people|anyone)$/.test(tokens[at + 2]?.lower ?? '') ||
      (tokens[at - 1]!.lower !== tokens[at - 1]!.lemma && !hasVerb(tokens, first, at)))
  );
}

/** "on the charge of hiding a spy": between a preposition and a new noun phrase it is a verb. */
export function isGerund(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  return (
    at > first &&
    tokens[at - 1]!.pos === 'ADP' &&
    /[a-z]{3}ing$/.test(tokens[at]!.lower) &&
    next !== undefined &&
    (next.pos === 'DET' || POSSESSIVES.has(next.lower))
  );
}

/** ", the circular claims,": between commas a noun phrase does not close with such a form. */
export function isInsertedSaying(tokens: readonly Token[], at: number, first: number): boolean {
  if (
    !/^(claims|reports|notes|argues|states|holds|maintains|suggests|concludes|answers|charges|objects|remarks|adds)$/.test(
      tokens[at]!.text,
    )
  )
    return false;
  if (tokens[at + 1]?.text !== ',') return false;
  let from = at - 1;
  while (from > first && /^(NOUN|PROPN|ADJ)$/.test(tokens[from]!.pos)) from--;
  return from > first && from < at - 1 && tokens[from]!.pos === 'DET' && tokens[from - 1]!.text === ',';
}

/** "Orlov controls the members", "a committee supervised the bureau": a phrase, a verb form, a phrase. */
export function isVerbBetweenPhrases(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  const word = tokens[at]!;
  const next = tokens[at + 1];
  if (at <= first || !before || !next || next.sentence !== word.sentence) return false;
  const asks = /^(who|which)$/.test(before.lower);
  const opens =
    next.pos === 'DET' ||
    (next.pos === 'PRON' && next.lower !== 'who' && next.lower !== 'which' && next.lower !== 'that');
  if (!opens || (!asks && hasVerb(tokens, clauseStart(tokens, first, at), at))) return false;
  if (/[a-z]{2}ed$/.test(word.lower) && !NOT_PARTICIPLES.has(word.lower))
    return before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON';
  return (
    word.pos === 'NOUN' &&
    /[^su]s$/.test(word.lower) &&
    (before.pos === 'PROPN' || before.pos === 'PRON') &&
    !POSSESSIVES.has(before.lower)
  );
}

/** Present forms that a chronicle uses after a name and that are nouns elsewhere: "The court sentences X". */
export const CHRONICLE_VERBS = new Set([
  'sentences',
  'appeals',
  'orders',
  'arrests',
  'visits',
  'charges',
  'protests',
  'reports',
  'demands',
  'names',
  'heads',
  'returns',
  'places',
  'raids',
  'requests',
  'questions',
  'signs',
  'answers',
  'promises',
  'releases',
  'bans',
  'exiles',
  'addresses',
  'calls',
  'moves',
  'travels',
  'escapes',
  'murders',
  'leads',
  'loses',
  'leaves',
  'supports',
  'attacks',
  'controls',
  'votes',
]);

/** "Orlov appeals to the court": such a form right after a name, with no verb before it. */
export function isChronicleVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (at <= first || before?.pos !== 'PROPN' || !CHRONICLE_VERBS.has(word.text) || !next) return false;
  if (hasVerb(tokens, first, at)) return false;
  // "Dolin charges troops": a headline, with no verb anywhere else.
  return (
    /^(ADP|PROPN|DET|PRON|PART)$/.test(next.pos) ||
    (next.pos === 'NOUN' && !hasVerb(tokens, at + 1, tokens.length))
  );
}

/** "The deponent states that he …", "The doctor certified that it …": no noun, though it may be one. */
export function isSayingBeforeThat(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (at <= first || next?.lower !== 'that' || !after || /^(VERB|AUX)$/.test(after.pos)) return false;
  // "The police claim that": a plural before it.
  if (
    /^(claim|state|report|maintain|show|suggest|indicate|estimate|demonstrate|reveal|prove|argue|hope|fear|doubt|insist|note|record|confirm)$/.test(
      tokens[at]!.lower,
    ) &&
    /^(police|people|.*[^s]s)$/.test(before?.lower ?? '')
  )
    return before?.pos === 'NOUN' && !hasVerb(tokens, first, at);
  if (
    !/^(stat|claim|certif|declar|alleg|maintain|testif|depos|affirm|swear|report|not|record|show|suggest|indicat|estimat|demonstrat|reveal|prov|argu|hop|fear|doubt|insist|confirm)(e?s|ies|ed|ied)$/.test(
      tokens[at]!.lower,
    )
  )
    return false;
  // "A report of May 1941, signed by Orlov, states that": what stands between commas counts for nothing.
  if (before?.text === ',' && at - 2 > first) {
    const opening = tokens.slice(first, at - 1).findIndex(({ text }) => text === ',');
    return (
      opening > 0 && !hasVerb(tokens, first, first + opening) && tokens[first + opening - 1]!.pos !== 'ADV'
    );
  }
  // "The News Agency (NEA) reports that": an acronym in brackets is part of the name.
  return (
    (/^(NOUN|PROPN|PRON)$/.test(before?.pos ?? '') || before?.text === ')') && !hasVerb(tokens, first, at)
  );
}

/** "The results show the camp kept it", "Figures show a rise": a plural before it, an article or pronoun behind. */
export function isShowingBetweenPhrases(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    at > first &&
    before?.pos === 'NOUN' &&
    /[^su]s$/.test(before.lower) &&
    /^(?:DET|PRON|NUM)$/.test(next?.pos ?? '') &&
    !hasVerb(tokens, clauseStart(tokens, first, at), at)
  );
}

/** "made it clear that": what it was made, and no verb. */
export function isMadeClear(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'it' && /^ma(?:k|d)/.test(tokens[at - 2]?.lower ?? '');
}

/** "Orlov wishes to warn": a plural noun between a name or pronoun and an infinitive is a verb. */
export function isVerbBeforeInfinitive(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  return (
    at > first &&
    before !== undefined &&
    (before.pos === 'PROPN' || before.pos === 'PRON') &&
    !POSSESSIVES.has(before.lower) &&
    /[^su]s$/.test(tokens[at]!.lower) &&
    tokens[at + 1]?.lower === 'to' &&
    tokens[at + 2]?.pos === 'VERB'
  );
}

export function afterPassive(tokens: readonly Token[], at: number, first: number): boolean {
  let back = at - 1;
  while (back >= first && (tokens[back]!.pos === 'ADV' || tokens[back]!.lower === 'not')) back--;
  if (back < first) return false;
  const lower = tokens[back]!.lower;
  if (lower === 'been' || lower === 'being') return true;
  const next = tokens[at + 1];
  // "was shot." and "was shot by", but not "was shot putter": what follows must not continue a noun phrase.
  return (BE.has(lower) || HAVE.has(lower)) && (next === undefined || !/^(NOUN|PROPN|ADJ)$/.test(next.pos));
}

/** "was seized, beaten and, in May, hanged": the next of a row of participles. */
export function continuesPassive(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  // "taken to the mill and tortured there"
  if (next && !/^(PUNCT|ADP|CCONJ|ADV|SCONJ|AUX|PART)$/.test(next.pos) && !/^(there|here)$/.test(next.lower))
    return false;
  const before = tokens[at - 1];
  if (at - 1 <= first || !before || !(before.pos === 'CCONJ' || before.text === ',')) return false;
  for (let i = at - 2; i > first && i > at - 16; i--) {
    const token = tokens[i]!;
    if (/^[;:.!?]$/.test(token.text)) return false;
    if (token.pos === 'VERB' && looksLikeParticiple(token))
      return afterPassive(tokens, i, first) || continuesPassive(tokens, i, first);
    // "made to undress and shot"
    if (token.pos === 'VERB' && token.lower === token.lemma && tokens[i - 1]?.lower === 'to') continue;
    // "accused of spying, arrested and shot"
    if (token.pos === 'VERB' && token.lower.endsWith('ing') && tokens[i - 1]?.pos === 'ADP') continue;
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}

/** "the soldiers shot Orlov": an irregular past between a subject and a new noun phrase. */
export function hasObject(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (at <= first || !before || !next) return false;
  const subject = before.pos === 'PROPN' || before.pos === 'PRON' || before.pos === 'NOUN';
  // "Troops shot dead three men", "rebels abducted 30 girls"
  const counted = next.pos === 'NUM' && (before.pos === 'PROPN' || /[^s]s$|men$/.test(before.lower));
  const object = /^(PROPN|PRON|DET)$/.test(next.pos) || POSSESSIVES.has(next.lower) || next.lower === 'dead';
  return subject && (object || counted);
}

/** "had the prisoner shot", "ordered Orlov arrested": a participle that ends the object of these verbs. */
export function isCausative(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  if (next && !/^(PUNCT|ADP|CCONJ|ADV|SCONJ)$/.test(next.pos)) return false;
  const before = tokens[at - 1];
  if (at - 1 <= first || !before || !/^(NOUN|PROPN|PRON)$/.test(before.pos)) return false;
  for (let i = at - 1; i >= first && i > at - 7; i--) {
    const { lower, pos } = tokens[i]!;
    if (/^(had|have|having|get|got|order|orders|ordered|ordering|want|wanted|wants)$/.test(lower))
      return true;
    if (!/^(NOUN|PROPN|PRON|DET|ADJ|NUM|PART)$/.test(pos) && lower !== 'of') return false;
  }
  return false;
}
