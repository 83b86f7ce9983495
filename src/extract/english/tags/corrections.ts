/**
 * Corrections of the part-of-speech tagger as data: rules about English that are surer than its model.
 * They are tried in order and the first that holds is taken, so the surer ones stand first.
 */
import type { PartOfSpeech, Token } from '../tokens.ts';
import {
  closesNounPhrase,
  isBareAfterSingular,
  isHeadAfterBe,
  isNounAfterAdjective,
  isNumberRange,
  isOpeningPlural,
  isOwnedBehindAdjective,
  isOwnedNoun,
  isPostAfterTo,
  isRankAlone,
} from './noun-shapes.ts';
import {
  isActingRole,
  isAdjectiveAfterBe,
  isAttribute,
  isCapitalisedName,
  isNamedSpeaker,
  isQuantityAsSubject,
  isServing,
  isSinceInGroup,
} from './other-shapes.ts';
import { looksLikeParticiple, presentLemma, VERBS_ALWAYS, verbLemma } from './verb-forms.ts';
import {
  afterPassive,
  continuesPassive,
  hasObject,
  isAnswerTo,
  isCausative,
  isChronicleVerb,
  isGerund,
  isInsertedSaying,
  isMadeClear,
  isOnlyVerb,
  isOpeningGerund,
  isOpeningParticiple,
  isPastAfterSubject,
  isPerfect,
  isSayingBeforeThat,
  isShotAtSomebody,
  isShowingBetweenPhrases,
  isVerbBeforeInfinitive,
  isVerbBetweenPhrases,
} from './verb-shapes.ts';

export interface Correction {
  /** What the tagger gets wrong, by an example. */
  readonly because: string;
  /** Tags it applies to; any tag if absent. */
  readonly from?: readonly PartOfSpeech[];
  /** Words it applies to, in lower case; any word if absent. */
  readonly words?: readonly string[];
  /** Whether it holds at a place of a sentence that begins at `first`. */
  readonly when: (tokens: readonly Token[], at: number, first: number) => boolean;
  readonly to: PartOfSpeech;
  /** The lemma of the corrected word; the word itself if absent. */
  readonly lemma?: (lower: string) => string;
}

const NOUN: readonly PartOfSpeech[] = ['NOUN'];
const NOUN_OR_ADJECTIVE: readonly PartOfSpeech[] = ['NOUN', 'ADJ'];
const VERB: readonly PartOfSpeech[] = ['VERB'];
const ADJECTIVE: readonly PartOfSpeech[] = ['ADJ'];

const pastOrPresent = (lower: string): string =>
  lower.endsWith('ed') ? verbLemma(lower) : presentLemma(lower);
const fromGerund = (lower: string): string => verbLemma(lower.replace(/ing$/, 'ed'));
const singular = (lower: string): string => lower.replace(/s$/, '');

export const CORRECTIONS: readonly Correction[] = [
  {
    because: '"“They left,” Cook said": a name.',
    from: ['VERB', 'NOUN', 'ADJ', 'AUX'],
    when: isNamedSpeaker,
    to: 'PROPN',
  },
  {
    because: '"de facto head": two words of Latin are one adjective.',
    words: ['facto', 'jure'],
    when: (tokens, at, first) => at > first && tokens[at - 1]!.lower === 'de',
    to: 'ADJ',
  },
  {
    because: '"de facto head": the first of the two.',
    words: ['de'],
    when: (tokens, at) => /^(facto|jure)$/.test(tokens[at + 1]?.lower ?? ''),
    to: 'ADJ',
  },
  {
    because: '"a college don, Dr. Dolin": a teacher, not what one puts on.',
    from: ['VERB'],
    words: ['don'],
    when: (tokens, at, first) =>
      at > first && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at - 1]!.pos) && tokens[at + 1]?.text === ',',
    to: 'NOUN',
  },
  {
    because: '"on leave", "sick leave".',
    from: VERB,
    words: ['leave'],
    when: (tokens, at, first) =>
      at > first && /^(on|of|sick|annual|took|take|taken|home|from)$/.test(tokens[at - 1]!.lower),
    to: 'NOUN',
  },
  {
    because: '"between 300 and 400 prisoners": one number.',
    words: ['between'],
    when: (tokens, at) => isNumberRange(tokens, at),
    to: 'ADV',
  },
  {
    because: '"between 300 and 400 prisoners": the middle of the number.',
    words: ['and'],
    when: (tokens, at, first) => at - 2 >= first && isNumberRange(tokens, at - 2),
    to: 'NUM',
  },
  {
    because: '"his direct superior": the adjective belongs to a noun.',
    from: ['ADV'],
    words: ['direct'],
    when: (tokens, at, first) => at > first && /^(PRON|DET|PART)$/.test(tokens[at - 1]!.pos),
    to: 'ADJ',
  },
  {
    because: '"his immediate superior was": owned, and no noun behind it.',
    from: ADJECTIVE,
    words: ['superior', 'subordinate', 'equal', 'junior', 'senior'],
    when: isOwnedBehindAdjective,
    to: 'NOUN',
  },
  {
    because: '"Interrogations were held": capital only as the first word.',
    from: ['PROPN'],
    when: (tokens, at, first) => at === first && isOpeningPlural(tokens, at),
    to: 'NOUN',
    lemma: singular,
  },
  {
    because: '"promoted to head of": a post, nothing to be done.',
    from: VERB,
    words: ['head', 'chief', 'command', 'direct', 'judge'],
    when: isPostAfterTo,
    to: 'NOUN',
  },
  {
    because: '"Dolin lives in Karsk": the only verb of the sentence.',
    from: NOUN,
    when: isOnlyVerb,
    to: 'VERB',
    lemma: presentLemma,
  },
  { because: '"the armed men": a participle before its noun.', from: VERB, when: isAttribute, to: 'ADJ' },
  {
    because: '"the report says": such forms are never nouns.',
    words: Object.keys(VERBS_ALWAYS),
    when: (tokens, at, first) => at > first && tokens[at]!.pos === 'NOUN',
    to: 'VERB',
    lemma: (lower) => VERBS_ALWAYS[lower]!,
  },
  {
    because: '"says that", "denied": such forms stay as they are tagged otherwise.',
    words: Object.keys(VERBS_ALWAYS),
    when: (tokens, at) => tokens[at]!.pos === 'VERB',
    to: 'VERB',
    lemma: (lower) => VERBS_ALWAYS[lower]!,
  },
  {
    because: '"Inducting the unit, he said …": an -ing form that opens the sentence.',
    when: (tokens, at, first) => at === first && isOpeningGerund(tokens, at),
    to: 'VERB',
    lemma: fromGerund,
  },
  {
    because: '"stated further that": "further" between a verb and "that".',
    words: ['further'],
    when: (tokens, at) => tokens[at - 1]?.pos === 'VERB' && tokens[at + 1]?.lower === 'that',
    to: 'ADV',
  },
  {
    because: '"stated further that": "that" opens a clause there.',
    words: ['that'],
    when: (tokens, at) => tokens[at - 1]?.lower === 'further' && tokens[at - 2]?.pos === 'VERB',
    to: 'SCONJ',
  },
  {
    because: '"The results show the camp kept it".',
    from: NOUN,
    words: ['show', 'suggest', 'indicate', 'estimate', 'demonstrate', 'claim', 'fear', 'hope', 'doubt'],
    when: isShowingBetweenPhrases,
    to: 'VERB',
  },
  {
    because: '"The law makes it clear that …".',
    from: VERB,
    words: ['clear'],
    when: isMadeClear,
    to: 'ADJ',
  },
  {
    because: '"The police claim that …".',
    from: NOUN_OR_ADJECTIVE,
    when: isSayingBeforeThat,
    to: 'VERB',
    lemma: pastOrPresent,
  },
  {
    because: '", the circular claims,".',
    from: NOUN,
    when: isInsertedSaying,
    to: 'VERB',
    lemma: presentLemma,
  },
  {
    because: '"It further finds".',
    from: VERB,
    words: ['further'],
    when: (tokens, at) => tokens[at + 1]?.pos === 'VERB',
    to: 'ADV',
  },
  {
    because: '"is Faith Dolin": a name that is also a word.',
    from: VERB,
    when: isCapitalisedName,
    to: 'PROPN',
  },
  {
    because: '"The guards shot two men": a past right after its subject.',
    when: isPastAfterSubject,
    to: 'VERB',
    lemma: verbLemma,
  },
  {
    because: '"Many fled": a quantity as subject.',
    when: (tokens, at, first) => at === first && isQuantityAsSubject(tokens, at),
    to: 'PRON',
  },
  { because: '"they answer to the minister".', from: NOUN, words: ['answer'], when: isAnswerTo, to: 'VERB' },
  {
    because: '"has since left".',
    words: ['since'],
    when: (tokens, at, first) => tokens[at]!.pos !== 'ADV' && isSinceInGroup(tokens, at, first),
    to: 'ADV',
  },
  { because: '"a major-general": a rank that stands alone.', from: ADJECTIVE, when: isRankAlone, to: 'NOUN' },
  {
    because: '"Arrested in 1937, he …": a participle that opens the sentence.',
    when: (tokens, at, first) => at === first && isOpeningParticiple(tokens, at),
    to: 'VERB',
    lemma: verbLemma,
  },
  {
    because: '"Serving officers said": no verb before its own subject.',
    when: (tokens, at, first) => at === first && isServing(tokens, at),
    to: 'ADJ',
  },
  {
    because: '"a guard fire": the bare form after a singular.',
    from: VERB,
    when: isBareAfterSingular,
    to: 'NOUN',
  },
  {
    because: '"had shot X".',
    from: NOUN,
    words: ['shot'],
    when: isShotAtSomebody,
    to: 'VERB',
    lemma: () => 'shoot',
  },
  {
    because: '"with their heads for …": a verb cannot end a noun phrase.',
    from: VERB,
    when: closesNounPhrase,
    to: 'NOUN',
    lemma: singular,
  },
  { because: '"after shooting the guard".', from: NOUN, when: isGerund, to: 'VERB', lemma: fromGerund },
  { because: '"its secret": an adjective that is owned.', from: ADJECTIVE, when: isOwnedNoun, to: 'NOUN' },
  {
    because: '"A former conscript,": the second adjective is the noun.',
    from: ADJECTIVE,
    when: isNounAfterAdjective,
    to: 'NOUN',
  },
  { because: '"was accidental.".', from: NOUN, when: isAdjectiveAfterBe, to: 'ADJ' },
  { because: '"as acting head".', from: VERB, words: ['acting'], when: isActingRole, to: 'ADJ' },
  { because: '"is head of".', from: VERB, words: ['head'], when: isHeadAfterBe, to: 'NOUN' },
  {
    because: '"the chief of".',
    from: ADJECTIVE,
    words: ['chief'],
    when: (tokens, at) => /^(ADP|PUNCT)$/.test(tokens[at + 1]?.pos ?? ''),
    to: 'NOUN',
  },
  {
    because: '"was part of".',
    from: ['VERB', 'ADV'],
    words: ['part'],
    when: (tokens, at) => tokens[at + 1]?.lower === 'of',
    to: 'NOUN',
  },
  {
    because: '"Orlov controls the members".',
    from: NOUN_OR_ADJECTIVE,
    when: isVerbBetweenPhrases,
    to: 'VERB',
    lemma: pastOrPresent,
  },
  {
    because: '"The court sentences Orlov".',
    from: NOUN,
    when: isChronicleVerb,
    to: 'VERB',
    lemma: presentLemma,
  },
  {
    because: '"Orlov wishes to warn".',
    from: NOUN,
    when: isVerbBeforeInfinitive,
    to: 'VERB',
    lemma: presentLemma,
  },
  {
    because: '"has been shot", "was arrested and shot", "had the prisoners shot".',
    from: NOUN_OR_ADJECTIVE,
    when: (tokens, at, first) =>
      looksLikeParticiple(tokens[at]!) &&
      (isPerfect(tokens, at, first) ||
        afterPassive(tokens, at, first) ||
        continuesPassive(tokens, at, first) ||
        isCausative(tokens, at, first) ||
        hasObject(tokens, at, first)),
    to: 'VERB',
    lemma: verbLemma,
  },
];
