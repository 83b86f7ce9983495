/** Forms of English verbs: irregular pasts and participles, infinitives from forms, words that are never nouns. */
import type { Token } from '../tokens.ts';

export const BE = new Set(['be', 'been', 'being', 'am', 'is', 'are', 'was', 'were', "'s", "'re"]);

export const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);

/** Irregular past participles and pasts that the tagger may take for nouns, with their verbs. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  shot: 'shoot',
  learnt: 'learn',
  burnt: 'burn',
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
  foretold: 'foretell',
  overheard: 'overhear',
  forgave: 'forgive',
  forgiven: 'forgive',
  forgot: 'forget',
  forgotten: 'forget',
  spat: 'spit',
  wept: 'weep',
  fought: 'fight',
  bought: 'buy',
  swept: 'sweep',
  wrung: 'wring',
  swung: 'swing',
  clung: 'cling',
  slept: 'sleep',
  crept: 'creep',
  dug: 'dig',
  drank: 'drink',
  flew: 'fly',
  flown: 'fly',
  froze: 'freeze',
  frozen: 'freeze',
  grew: 'grow',
  sank: 'sink',
  stuck: 'stick',
  strove: 'strive',
  tore: 'tear',
  torn: 'tear',
  woke: 'wake',
  bled: 'bleed',
  fed: 'feed',
  sped: 'speed',
  swam: 'swim',
  hurled: 'hurl',
  rode: 'ride',
  ridden: 'ride',
  stung: 'sting',
  overran: 'overrun',
  ate: 'eat',
  eaten: 'eat',
  rang: 'ring',
  shone: 'shine',
  befell: 'befall',
  raped: 'rape',
};

/** Nouns that end like participles and are common after "was": never turned into verbs. */
export const NOT_PARTICIPLES = new Set(['hundred', 'kindred', 'seed', 'deed', 'need', 'creed', 'bed', 'red']);

export const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Verb forms that are never nouns. */
export const VERBS_ALWAYS: Readonly<Record<string, string>> = {
  says: 'say',
  said: 'say',
  wrote: 'write',
  writes: 'write',
  told: 'tell',
  tells: 'tell',
  asked: 'ask',
  replied: 'reply',
  denied: 'deny',
  denies: 'deny',
  alleges: 'allege',
  insists: 'insist',
  believes: 'believe',
};

/** The place after the last "that" before `at`, else the first of the sentence. */
export function clauseStart(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i > first; i--) if (tokens[i]!.lower === 'that') return i + 1;
  return first;
}

export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}

export function presentLemma(lower: string): string {
  return lower.replace(/ies$/, 'y').replace(/(?<=sh|ch|ss|x)es$|s$/, '');
}

export function looksLikeParticiple(token: Token): boolean {
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
  if (/(pel|bel|cel|vel|trol)l$/.test(stem)) return stem.slice(0, -1);
  if (/(oo|ee|ai|ou|oa|[^r]ea|[^c]rea)[dknlpt]$/.test(stem)) return stem;
  if (/(.)\1$/.test(stem) && !/(ss|ll|zz|ff)$/.test(stem)) return stem.slice(0, -1);
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/[bcdfgkptz]l$/.test(stem)) return `${stem}e`;
  if (/([aeiou][bcdgkmnprstvz]|[cgsuvz]|at|it|ut|et|ot)$/.test(stem) && !/(en|er|on|it)$/.test(stem))
    return `${stem}e`;
  return stem;
}
