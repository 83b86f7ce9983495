/**
 * Corrections of the part-of-speech tagger, each a rule about English and surer than the model.
 * They work in place on the tokens of one sentence, from `first` on.
 */
import type { PartOfSpeech, Token } from './tokens.ts';

type Editable = { -readonly [K in keyof Token]: Token[K] };

const BE = new Set(['be', 'been', 'being', 'am', 'is', 'are', 'was', 'were', "'s", "'re"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);

/** Irregular past participles and pasts that the tagger may take for nouns, with their verbs. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  shot: 'shoot',
  hung: 'hang',
  held: 'hold',
  led: 'lead',
  left: 'leave',
  met: 'meet',
  put: 'put',
  set: 'set',
  cut: 'cut',
  hit: 'hit',
  beaten: 'beat',
  bound: 'bind',
  brought: 'bring',
  caught: 'catch',
  chosen: 'choose',
  drawn: 'draw',
  driven: 'drive',
  fallen: 'fall',
  fell: 'fall',
  fled: 'flee',
  found: 'find',
  given: 'give',
  gave: 'give',
  kept: 'keep',
  lost: 'lose',
  made: 'make',
  sent: 'send',
  stood: 'stand',
  taken: 'take',
  took: 'take',
  told: 'tell',
  threw: 'throw',
  thrown: 'throw',
  said: 'say',
  written: 'write',
  wrote: 'write',
  overthrown: 'overthrow',
  stolen: 'steal',
  sought: 'seek',
  dealt: 'deal',
  born: 'bear',
  became: 'become',
  went: 'go',
  gone: 'go',
  came: 'come',
  ran: 'run',
  began: 'begin',
  begun: 'begin',
  knew: 'know',
  known: 'know',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  sworn: 'swear',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  bore: 'bear',
  broke: 'break',
  broken: 'break',
  drew: 'draw',
  drove: 'drive',
  forbade: 'forbid',
  forbidden: 'forbid',
  hid: 'hide',
  hidden: 'hide',
  laid: 'lay',
  paid: 'pay',
  read: 'read',
  rose: 'rise',
  risen: 'rise',
  saw: 'see',
  seen: 'see',
  sold: 'sell',
  spent: 'spend',
  struck: 'strike',
  taught: 'teach',
  thought: 'think',
  understood: 'understand',
  undertook: 'undertake',
  wore: 'wear',
  won: 'win',
  shook: 'shake',
  slain: 'slay',
  burnt: 'burn',
  foretold: 'foretell',
  overheard: 'overhear',
};

/** Nouns that end like participles and are common after "was": never turned into verbs. */
const NOT_PARTICIPLES = new Set(['hundred', 'kindred', 'seed', 'deed', 'need', 'creed', 'bed', 'red']);

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Nouns that the tagger takes for verbs after "to": "condemned them to hunger". */
const NOUNS_AFTER_TO = new Set([
  'hunger',
  'exile',
  'ruin',
  'ransom',
  'trial',
  'torture',
  'work',
  'prison',
  'order',
]);

export function correctTags(tokens: Token[], first: number): void {
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]! as Editable;
    if (token.pos === 'VERB' && closesNounPhrase(tokens, i, first)) {
      retag(token, 'NOUN', token.lower.replace(/s$/, ''));
    } else if (token.pos === 'NOUN' && isVerbBeforeInfinitive(tokens, i, first)) {
      retag(token, 'VERB', token.lower.replace(/(?<=sh|ch|ss|x)es$|s$/, ''));
    } else if (
      looksLikeParticiple(token) &&
      (token.pos === 'NOUN' || token.pos === 'ADJ') &&
      afterPassive(tokens, i, first)
    ) {
      retag(token, 'VERB', verbLemma(token.lower));
    } else if (token.pos === 'VERB' || token.pos === 'AUX') {
      const irregular = IRREGULAR_VERBS[token.lower];
      if (irregular !== undefined) token.lemma = irregular;
    }
  }
}

/** "with their heads for …", "in the foremost positions,": a verb cannot end a noun phrase. */
function closesNounPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]!;
  const next = tokens[at + 1];
  const ends = next === undefined || /^(PUNCT|ADP|CCONJ|AUX|SCONJ|ADV)$/.test(next.pos);
  const before = tokens[at - 1];
  if (!ends || !before || at <= first) return false;
  if (
    before.lower === 'to' &&
    NOUNS_AFTER_TO.has(word.lower) &&
    tokens[at - 2] &&
    /NOUN|PROPN|PRON/.test(tokens[at - 2]!.pos)
  )
    return true;
  if (/(ed|ing)$/.test(word.lower) || IRREGULAR_VERBS[word.lower] !== undefined) return false;
  if (POSSESSIVES.has(before.lower)) return true;
  if (before.pos === 'DET') return true;
  return (
    (before.pos === 'ADJ' || before.lower === 'very') &&
    at - 2 >= first &&
    (tokens[at - 2]!.pos === 'DET' || POSSESSIVES.has(tokens[at - 2]!.lower))
  );
}

/** "Orlov wishes to warn": a plural noun between a name or pronoun and an infinitive is a verb. */
function isVerbBeforeInfinitive(tokens: readonly Token[], at: number, first: number): boolean {
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

function afterPassive(tokens: readonly Token[], at: number, first: number): boolean {
  let back = at - 1;
  while (back >= first && (tokens[back]!.pos === 'ADV' || tokens[back]!.lower === 'not')) back--;
  if (back < first) return false;
  const lower = tokens[back]!.lower;
  if (lower === 'been' || lower === 'being') return true;
  const next = tokens[at + 1];
  // "was shot." and "was shot by", but not "was shot putter": what follows must not continue a noun phrase.
  return (BE.has(lower) || HAVE.has(lower)) && (next === undefined || !/^(NOUN|PROPN|ADJ)$/.test(next.pos));
}

function looksLikeParticiple(token: Token): boolean {
  return (
    IRREGULAR_VERBS[token.lower] !== undefined ||
    (/[a-z]{2}ed$/.test(token.lower) && !NOT_PARTICIPLES.has(token.lower))
  );
}

/** The infinitive of a regular or listed past form. */
export function verbLemma(lower: string): string {
  const irregular = IRREGULAR_VERBS[lower];
  if (irregular !== undefined) return irregular;
  const stem = lower.replace(/ed$/, '');
  if (/(.)\1$/.test(stem) && !/(ss|ll|zz|ff)$/.test(stem)) return stem.slice(0, -1);
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([aeiou][bcdgkmnprstvz]|[cgsuvz]|at|it|ut|et|ot)$/.test(stem) && !/(en|er|on|it)$/.test(stem))
    return `${stem}e`;
  return stem;
}

function retag(token: Editable, pos: PartOfSpeech, lemma: string): void {
  token.pos = pos;
  token.lemma = lemma;
}
