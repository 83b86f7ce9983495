/**
 * Corrections of the part-of-speech tagger, each a rule about English and surer than the model.
 * They work in place on the tokens of one sentence, from `first` on.
 */
import { roleType } from './lexicon/role-type.ts';
import type { PartOfSpeech, Token } from './tokens.ts';

type Editable = { -readonly [K in keyof Token]: Token[K] };

const BE = new Set(['be', 'been', 'being', 'am', 'is', 'are', 'was', 'were', "'s", "'re"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);

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
const NOT_PARTICIPLES = new Set(['hundred', 'kindred', 'seed', 'deed', 'need', 'creed', 'bed', 'red']);

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Nouns that the tagger takes for verbs after "to": "condemned them to hunger". */
const NOUNS_AFTER_TO = new Set([
  'hunger',
  'bail',
  'parole',
  'exile',
  'ruin',
  'ransom',
  'trial',
  'torture',
  'arrest',
  'attack',
  'surveillance',
  'threat',
  'murder',
  'work',
  'prison',
  'order',
]);

/** Verb forms that are never nouns. */
const VERBS_ALWAYS: Readonly<Record<string, string>> = {
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

/** "Three suspected militants were", "two fleeing drovers": a participle between a number or an article and its noun. */
function isAttribute(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (
    !next ||
    !/^(suspected|alleged|fleeing|armed|masked|wanted|reputed|presumed|convicted|unidentified)$/.test(
      token.lower,
    )
  )
    return false;
  if (
    at > first &&
    !/^(DET|NUM)$/.test(before!.pos) &&
    !/^(other|several|many|some|more|these|those|the|of|against|by)$/.test(before!.lower)
  )
    return false;
  return /^(NOUN|ADJ|PROPN)$/.test(next.pos);
}

export function correctTags(tokens: Token[], first: number): void {
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]! as Editable;
    if (/^(facto|jure)$/.test(token.lower) && tokens[i - 1]?.lower === 'de' && i > first) {
      retag(tokens[i - 1]! as Editable, 'ADJ', 'de');
      retag(token, 'ADJ', token.lower);
    } else if (token.pos === 'VERB' && isAttribute(tokens, i, first)) {
      retag(token, 'ADJ', token.lower);
    } else if (VERBS_ALWAYS[token.lower] !== undefined) {
      if (token.pos === 'NOUN' && i > first) retag(token, 'VERB', VERBS_ALWAYS[token.lower]!);
    } else if (i === first && isOpeningGerund(tokens, i)) {
      retag(token, 'VERB', verbLemma(token.lower.replace(/ing$/, 'ed')));
    } else if (
      token.lower === 'further' &&
      tokens[i - 1]?.pos === 'VERB' &&
      tokens[i + 1]?.lower === 'that'
    ) {
      retag(token, 'ADV', 'further');
      retag(tokens[i + 1]! as Editable, 'SCONJ', 'that');
    } else if ((token.pos === 'NOUN' || token.pos === 'ADJ') && isSayingBeforeThat(tokens, i, first)) {
      retag(token, 'VERB', token.lower.endsWith('ed') ? verbLemma(token.lower) : presentLemma(token.lower));
    } else if (token.pos === 'NOUN' && isInsertedSaying(tokens, i, first)) {
      retag(token, 'VERB', presentLemma(token.lower));
    } else if (token.pos === 'VERB' && token.lower === 'further' && tokens[i + 1]?.pos === 'VERB') {
      retag(token, 'ADV', 'further');
    } else if (token.pos === 'VERB' && isCapitalisedName(tokens, i, first)) {
      retag(token, 'PROPN', token.lower);
    } else if (isPastAfterSubject(tokens, i, first)) {
      retag(token, 'VERB', verbLemma(token.lower));
    } else if (i === first && isQuantityAsSubject(tokens, i)) {
      retag(token, 'PRON', token.lower);
    } else if (token.lower === 'answer' && token.pos === 'NOUN' && isAnswerTo(tokens, i, first)) {
      retag(token, 'VERB', 'answer');
    } else if (token.lower === 'since' && token.pos !== 'ADV' && isSinceInGroup(tokens, i, first)) {
      retag(token, 'ADV', 'since');
    } else if (token.pos === 'ADJ' && isRankAlone(tokens, i, first)) {
      retag(token, 'NOUN', token.lower);
    } else if (i === first && isOpeningParticiple(tokens, i)) {
      retag(token, 'VERB', verbLemma(token.lower));
    } else if (i === first && isServing(tokens, i)) {
      retag(token, 'ADJ', token.lower);
    } else if (token.pos === 'VERB' && isBareAfterSingular(tokens, i, first)) {
      retag(token, 'NOUN', token.lower);
    } else if (token.lower === 'shot' && token.pos === 'NOUN' && isShotAtSomebody(tokens, i, first)) {
      retag(token, 'VERB', 'shoot');
    } else if (token.pos === 'VERB' && closesNounPhrase(tokens, i, first)) {
      retag(token, 'NOUN', token.lower.replace(/s$/, ''));
    } else if (token.pos === 'NOUN' && isGerund(tokens, i, first)) {
      retag(token, 'VERB', verbLemma(token.lower.replace(/ing$/, 'ed')));
    } else if (token.pos === 'ADJ' && isOwnedNoun(tokens, i, first)) {
      retag(token, 'NOUN', token.lower);
    } else if (token.pos === 'ADJ' && isNounAfterAdjective(tokens, i, first)) {
      retag(token, 'NOUN', token.lower);
    } else if (token.pos === 'NOUN' && isAdjectiveAfterBe(tokens, i, first)) {
      retag(token, 'ADJ', token.lower);
    } else if (token.pos === 'VERB' && token.lower === 'acting' && isActingRole(tokens, i, first)) {
      retag(token, 'ADJ', 'acting');
    } else if (token.pos === 'VERB' && token.lower === 'head' && isHeadAfterBe(tokens, i, first)) {
      retag(token, 'NOUN', 'head');
    } else if (
      token.pos === 'ADJ' &&
      token.lower === 'chief' &&
      /^(ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')
    ) {
      retag(token, 'NOUN', 'chief');
    } else if (/^(VERB|ADV)$/.test(token.pos) && token.lower === 'part' && tokens[i + 1]?.lower === 'of') {
      retag(token, 'NOUN', 'part');
    } else if ((token.pos === 'NOUN' || token.pos === 'ADJ') && isVerbBetweenPhrases(tokens, i, first)) {
      retag(token, 'VERB', token.lower.endsWith('ed') ? verbLemma(token.lower) : presentLemma(token.lower));
    } else if (token.pos === 'NOUN' && isChronicleVerb(tokens, i, first)) {
      retag(token, 'VERB', presentLemma(token.lower));
    } else if (token.pos === 'NOUN' && isVerbBeforeInfinitive(tokens, i, first)) {
      retag(token, 'VERB', presentLemma(token.lower));
    } else if (
      (token.pos === 'NOUN' || token.pos === 'ADJ') &&
      looksLikeParticiple(token) &&
      isPerfect(tokens, i, first)
    ) {
      retag(token, 'VERB', verbLemma(token.lower));
    } else if (
      looksLikeParticiple(token) &&
      (token.pos === 'NOUN' || token.pos === 'ADJ') &&
      afterPassive(tokens, i, first)
    ) {
      retag(token, 'VERB', verbLemma(token.lower));
    } else if (
      (token.pos === 'NOUN' || token.pos === 'ADJ') &&
      looksLikeParticiple(token) &&
      (continuesPassive(tokens, i, first) || isCausative(tokens, i, first) || hasObject(tokens, i, first))
    ) {
      retag(token, 'VERB', verbLemma(token.lower));
    } else if (token.pos === 'VERB' || token.pos === 'AUX') {
      const irregular = IRREGULAR_VERBS[token.lower];
      if (irregular !== undefined) token.lemma = irregular;
    }
  }
}

/** "Inducting the unit, …": the capital is only that of the sentence. */
function isOpeningGerund(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    (pos === 'PROPN' || pos === 'NOUN') &&
    /^[A-Z][a-z]{3,}ing$/.test(text) &&
    (next?.pos === 'DET' || /^(him|her|his|their|them|its|us|me)$/.test(next?.lower ?? ''))
  );
}

/** "had shot Orlov", "has not shot the man": no noun stands there without an article. */
function isPerfect(tokens: readonly Token[], at: number, first: number): boolean {
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
function isPastAfterSubject(tokens: readonly Token[], at: number, first: number): boolean {
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

/** "Most were tortured": it stands for those who were. */
function isQuantityAsSubject(tokens: readonly Token[], at: number): boolean {
  return (
    /^(most|many|several|some|all|few|others|none)$/.test(tokens[at]!.lower) && tokens[at + 1]?.pos === 'AUX'
  );
}

/** "The Security Police answer formally to the ministry". */
function isAnswerTo(tokens: readonly Token[], at: number, first: number): boolean {
  const to = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  return (
    tokens[to]?.lower === 'to' &&
    /^(police|forces|guards|units|services)$/.test(tokens[at - 1]?.lower ?? '') &&
    !hasVerb(tokens, first, at)
  );
}

/** "has since left": it opens no clause. */
function isSinceInGroup(tokens: readonly Token[], at: number, first: number): boolean {
  return at > first && HAVE.has(tokens[at - 1]!.lower) && /^(VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "Cross-examined, the witness …", "Arrested in May, he …": what was done to the one told of behind the comma. */
function isOpeningParticiple(tokens: readonly Token[], at: number): boolean {
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

/** "Serving officers stated": what the officers are, not what is done to them. */
function isServing(tokens: readonly Token[], at: number): boolean {
  return (
    /^(serving|surviving|remaining|returning|visiting|arresting|investigating|presiding|commanding|protesting|striking|opposing|retreating|fleeing)$/.test(
      tokens[at]!.lower,
    ) && tokens[at + 1]?.pos === 'NOUN'
  );
}

/** Pasts and participles that are spelled like the infinitive. */
const UNCHANGED =
  /^(put|set|cut|hit|beat|shut|cast|hurt|read|let|cost|split|spread|quit|bet|burst|come|become|run|overrun|overcome)$/;

/** "the punishment block", "with burn marks": a singular noun or a preposition takes no bare form. */
function isBareAfterSingular(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]!;
  const [earlier, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (at - 1 <= first || !before || !earlier || word.lemma !== word.lower || UNCHANGED.test(word.lower))
    return false;
  if (/(ed|ing|ly|s)$/.test(word.lower) || IRREGULAR_VERBS[word.lower] !== undefined) return false;
  if (
    before.pos === 'ADP' &&
    before.lower !== 'to' &&
    next?.pos === 'NOUN' &&
    !/^(out|up|off|down|over|on|in|about)$/.test(before.lower)
  )
    return true;
  if (earlier.pos !== 'DET' || before.pos !== 'NOUN' || !/^(the|a|an|this|that)$/.test(earlier.lower))
    return false;
  if (
    /[^su]s$|^(men|women|people|police|children|troops|majority|rest|others|poor|rich|accused|military|crew|staff|family|public|cattle|clergy|gentry|militia|enemy|number|couple|dozen|hundred|thousand|way|moment|day|time|year|week|month|night|fact|extent|man|woman|reason)$/.test(
      before.lower,
    )
  )
    return false;
  // "saw the guard shoot him", "did the court order it", "that the minister resign": no finite form is due.
  for (let i = at - 3; i >= first && i > at - 9; i--) {
    const { lower, pos, lemma } = tokens[i]!;
    if (/^[;:.]$/.test(lower)) break;
    if (
      /^(that|lest|if|whether|but)$/.test(lower) ||
      (pos === 'AUX' && i === at - 3) ||
      /^(see|watch|hear|let|make|have|help|feel|bid|notice)$/.test(lemma)
    )
      return false;
  }
  return true;
}

/** "The garrison shot at us": nobody is "a shot at us". */
function isShotAtSomebody(tokens: readonly Token[], at: number, first: number): boolean {
  return (
    at > first &&
    /^(NOUN|PROPN|PRON)$/.test(tokens[at - 1]!.pos) &&
    tokens[at + 1]?.lower === 'at' &&
    /^(us|them|him|me|her|people|anyone)$/.test(tokens[at + 2]?.lower ?? '')
  );
}

/** "is no longer head of": the bare form of a verb cannot follow "be". */
function isHeadAfterBe(tokens: readonly Token[], at: number, first: number): boolean {
  let before = at - 1;
  while (
    before > first &&
    (/^(ADV|PART)$/.test(tokens[before]!.pos) || /^(no|longer)$/.test(tokens[before]!.lower))
  )
    before--;
  return /^(is|was|are|were|be|been|being|became|become|remained)$/.test(tokens[before]?.lower ?? '');
}

/** "as acting head", "the acting deputy chairman": the word belongs to the post behind it. */
function isActingRole(tokens: readonly Token[], at: number, first: number): boolean {
  let to = at + 1;
  while (/^(NOUN|PROPN|ADJ)$/.test(tokens[to]?.pos ?? '') && tokens[to]!.sentence === tokens[at]!.sentence)
    to++;
  return at > first && roleType(tokens.slice(at + 1, to).map((token) => token.lower)) !== null;
}

/** "on the charge of hiding a spy": between a preposition and a new noun phrase it is a verb. */
function isGerund(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  return (
    at > first &&
    tokens[at - 1]!.pos === 'ADP' &&
    /[a-z]{3}ing$/.test(tokens[at]!.lower) &&
    next !== undefined &&
    (next.pos === 'DET' || POSSESSIVES.has(next.lower))
  );
}

/** "from her flat.": an adjective cannot be all that somebody owns. */
function isOwnedNoun(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (at <= first || !before || !POSSESSIVES.has(before.lower)) return false;
  return (
    (next === undefined || next.pos === 'ADP' || /^[,.;:!?)]$/.test(next.text)) &&
    !/(est|own|most|ed|ing)$/.test(tokens[at]!.lower)
  );
}

/** "with their heads for …", "in the foremost positions,": a verb cannot end a noun phrase. */
function closesNounPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]!;
  const next = tokens[at + 1];
  const ends = next === undefined || /^(PUNCT|ADP|CCONJ|AUX|SCONJ|ADV)$/.test(next.pos);
  const before = tokens[at - 1];
  // "with Orlov's help": a bare verb form behind the possessive mark is its noun.
  const owned = before?.pos === 'PART' && /^['’]s?$/.test(before.text) && at > first;
  if (owned && !/(ed|ing)$/.test(word.lower) && IRREGULAR_VERBS[word.lower] === undefined) return true;
  if (!ends || !before || at <= first) return false;
  if (
    before.lower === 'to' &&
    NOUNS_AFTER_TO.has(word.lower) &&
    tokens[at - 2] &&
    (/NOUN|PROPN|PRON/.test(tokens[at - 2]!.pos) || tokens[at - 2]!.lower === 'guilty')
  )
    return true;
  // "subjected to torture", "sentenced to death": no purpose but what is done to somebody.
  if (
    before.lower === 'to' &&
    /^(subjected|sentenced|condemned|confined|submitted|exposed|resorted)$/.test(
      tokens[at - 2]?.lower ?? '',
    ) &&
    !/^(die|hang|serve|pay|live|work|be|wait|spend|give|leave)$/.test(word.lower)
  )
    return true;
  // "under torture", "of exile": the bare form of a verb cannot follow a preposition.
  if (before.pos === 'ADP' && before.lower !== 'to' && NOUNS_AFTER_TO.has(word.lower)) return true;
  if (before.lower === 'to' && /^(general|captain|major|marshal|colonel|private|corporal)$/.test(word.lower))
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

/** "A former conscript,": the second adjective before a break is the noun of the phrase. */
function isNounAfterAdjective(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  const ends =
    next === undefined ||
    next.sentence !== tokens[at]!.sentence ||
    next.pos === 'PUNCT' ||
    next.pos === 'VERB';
  return (
    ends &&
    at - 2 >= first &&
    tokens[at - 1]!.pos === 'ADJ' &&
    tokens[at - 2]!.pos === 'DET' &&
    !/(al|ous|ive|ful|less|ible|able|ic|ed|ing)$/.test(tokens[at]!.lower)
  );
}

/** ", the circular claims,": between commas a noun phrase does not close with such a form. */
function isInsertedSaying(tokens: readonly Token[], at: number, first: number): boolean {
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

/** "is Prosper Dolin": a capitalised word inside a sentence right before a name is part of it. */
function isCapitalisedName(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return (
    at > first &&
    before !== undefined &&
    /^\p{L}/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    next?.pos === 'PROPN'
  );
}

/** "was accidental.": a bare word with the ending of an adjective after "be", and nothing after it. */
function isAdjectiveAfterBe(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  const ends =
    next === undefined || next.sentence !== tokens[at]!.sentence || /^(PUNCT|ADP|CCONJ)$/.test(next.pos);
  return (
    at > first &&
    ends &&
    tokens[at - 1]!.pos !== 'PART' &&
    BE.has(tokens[at - 1]!.lower) &&
    /(al|ous|ive|ful|less|ible|able|ic|ary)$/.test(tokens[at]!.lower)
  );
}

/** "Orlov controls the members", "a committee supervised the bureau": a phrase, a verb form, a phrase. */
function isVerbBetweenPhrases(tokens: readonly Token[], at: number, first: number): boolean {
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

/** The place after the last "that" before `at`, else the first of the sentence. */
function clauseStart(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i > first; i--) if (tokens[i]!.lower === 'that') return i + 1;
  return first;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}

function presentLemma(lower: string): string {
  return lower.replace(/ies$/, 'y').replace(/(?<=sh|ch|ss|x)es$|s$/, '');
}

/** Present forms that a chronicle uses after a name and that are nouns elsewhere: "The court sentences X". */
const CHRONICLE_VERBS = new Set([
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
function isChronicleVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (at <= first || before?.pos !== 'PROPN' || !CHRONICLE_VERBS.has(word.text) || !next) return false;
  return /^(ADP|PROPN|DET|PRON|PART)$/.test(next.pos) && !hasVerb(tokens, first, at);
}

/** "The deponent states that he …", "The doctor certified that it …": no noun, though it may be one. */
function isSayingBeforeThat(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (at <= first || next?.lower !== 'that' || !after || /^(VERB|AUX)$/.test(after.pos)) return false;
  // "The police claim that": a plural before it.
  if (
    /^(claim|state|report|maintain)$/.test(tokens[at]!.lower) &&
    /^(police|people|.*[^s]s)$/.test(before?.lower ?? '')
  )
    return before?.pos === 'NOUN' && !hasVerb(tokens, first, at);
  if (
    !/^(stat|claim|certif|declar|alleg|maintain|testif|depos|affirm|swear|report|not|record)(e?s|ies|ed|ied)$/.test(
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
  return /^(NOUN|PROPN|PRON)$/.test(before?.pos ?? '') && !hasVerb(tokens, first, at);
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

/** "was arrested, tortured and, in October, shot on orders": the next of a row of participles. */
function continuesPassive(tokens: readonly Token[], at: number, first: number): boolean {
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
function hasObject(tokens: readonly Token[], at: number, first: number): boolean {
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
function isCausative(tokens: readonly Token[], at: number, first: number): boolean {
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
  if (/(pel|bel|cel|vel|trol)l$/.test(stem)) return stem.slice(0, -1);
  if (/(oo|ee|ai|ou|oa|[^r]ea|[^c]rea)[dknlpt]$/.test(stem)) return stem;
  if (/(.)\1$/.test(stem) && !/(ss|ll|zz|ff)$/.test(stem)) return stem.slice(0, -1);
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/[bcdfgkptz]l$/.test(stem)) return `${stem}e`;
  if (/([aeiou][bcdgkmnprstvz]|[cgsuvz]|at|it|ut|et|ot)$/.test(stem) && !/(en|er|on|it)$/.test(stem))
    return `${stem}e`;
  return stem;
}

function retag(token: Editable, pos: PartOfSpeech, lemma: string): void {
  token.pos = pos;
  token.lemma = lemma;
}

/** "was promoted major general in 1936": a rank with no noun behind it. */
function isRankAlone(tokens: readonly Token[], i: number, first: number): boolean {
  if (!/^(general|major|brigadier|private)$/.test(tokens[i]!.lower) || i === first) return false;
  const next = tokens[i + 1];
  if (next !== undefined && !/^(ADP|CCONJ|PUNCT|SCONJ|AUX|VERB|NUM)$/.test(next.pos)) return false;
  return (
    /^(major|lieutenant|brigadier|colonel|captain)$/.test(tokens[i - 1]!.lower) ||
    /^(promote|make|commission|gazette|create|appoint)$/.test(tokens[i - 1]!.lemma)
  );
}
