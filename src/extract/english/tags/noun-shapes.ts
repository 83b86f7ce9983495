/** Shapes around a word that make it a noun. */
import type { Token } from '../tokens.ts';
import { IRREGULAR_VERBS, looksLikeParticiple, POSSESSIVES } from './verb-forms.ts';
import { UNCHANGED } from './verb-shapes.ts';

/** Nouns that the tagger takes for verbs after "to": "condemned them to hunger". */
export const NOUNS_AFTER_TO = new Set([
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

/** "the punishment block", "with burn marks": a singular noun or a preposition takes no bare form. */
export function isBareAfterSingular(tokens: readonly Token[], at: number, first: number): boolean {
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

/** "is no longer head of": the bare form of a verb cannot follow "be". */
export function isHeadAfterBe(tokens: readonly Token[], at: number, first: number): boolean {
  let before = at - 1;
  while (
    before > first &&
    (/^(ADV|PART)$/.test(tokens[before]!.pos) || /^(no|longer)$/.test(tokens[before]!.lower))
  )
    before--;
  return /^(is|was|are|were|be|been|being|became|become|remained)$/.test(tokens[before]?.lower ?? '');
}

/** "from her flat.": an adjective cannot be all that somebody owns. */
export function isOwnedNoun(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (at <= first || !before || !POSSESSIVES.has(before.lower)) return false;
  return (
    (next === undefined || next.pos === 'ADP' || /^[,.;:!?)]$/.test(next.text)) &&
    !/(est|own|most|ed|ing)$/.test(tokens[at]!.lower)
  );
}

/** "with their heads for …", "in the foremost positions,": a verb cannot end a noun phrase. */
export function closesNounPhrase(tokens: readonly Token[], at: number, first: number): boolean {
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
export function isNounAfterAdjective(tokens: readonly Token[], at: number, first: number): boolean {
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

/** "was promoted major general in 1936": a rank with no noun behind it. */
export function isRankAlone(tokens: readonly Token[], i: number, first: number): boolean {
  if (!/^(general|major|brigadier|private)$/.test(tokens[i]!.lower) || i === first) return false;
  const next = tokens[i + 1];
  // "The general spoke", "the general, who": an article before it and nothing behind that it could describe.
  if (
    /^(the|this|that)$/.test(tokens[i - 1]!.lower) &&
    next !== undefined &&
    (/^(AUX|VERB|PUNCT)$/.test(next.pos) ||
      /^(who|had|was|has|is)$/.test(next.lower) ||
      looksLikeParticiple(next))
  )
    return true;
  if (next !== undefined && !/^(ADP|CCONJ|PUNCT|SCONJ|AUX|VERB|NUM)$/.test(next.pos)) return false;
  return (
    /^(major|lieutenant|brigadier|colonel|captain)$/.test(tokens[i - 1]!.lower) ||
    /^(promote|make|commission|gazette|create|appoint)$/.test(tokens[i - 1]!.lemma)
  );
}

/** "his immediate superior was": behind what is owned comes no noun. */
export function isOwnedBehindAdjective(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && /^(NOUN|PROPN|ADJ)$/.test(next.pos) && next.sentence === tokens[at]!.sentence)
    return false;
  for (let i = at - 1; i >= first && i > at - 4; i--) {
    const { lower, pos, text } = tokens[i]!;
    if (POSSESSIVES.has(lower) || (pos === 'PART' && /^['’]s?$/.test(text))) return true;
    if (!/^(ADJ|ADV|NUM)$/.test(pos)) return false;
  }
  return false;
}

/** "Interrogations were held", "Arrests of students followed". */
export function isOpeningPlural(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    /^\p{Lu}\p{Ll}{3,}(?:tion|ment|ing|er|ist|ant|ent|ance|ence|est|age|cer|ner|dier|cian|ate|ort|ord|our|igure|oll|urvey)s$/u.test(
      text,
    ) &&
    (next?.pos === 'AUX' ||
      (next?.pos === 'VERB' &&
        /^(Estimates|Reports|Records|Rumours|Rumors|Statistics|Figures|Polls|Surveys|Studies|Findings|Documents)$/.test(
          text,
        )) ||
      /^(of|from|in|at|by|with|who)$/.test(next?.lower ?? ''))
  );
}

/** "promoted to head of the section", "rose to chief of staff". */
export function isPostAfterTo(tokens: readonly Token[], at: number, first: number): boolean {
  return (
    at - 2 >= first &&
    tokens[at - 1]!.lower === 'to' &&
    /^(promoted|appointed|rose|risen|elevated|advanced|moved|transferred|raised|promotion|rise|appointment)$/.test(
      tokens[at - 2]!.lower,
    ) &&
    /^(of|,|\.|;|in|at)$/.test(tokens[at + 1]?.lower ?? '.')
  );
}

/** "between 300 and 400 prisoners", but not "between 1919 and 1923". */
export function isNumberRange(tokens: readonly Token[], at: number): boolean {
  const [low, and, high, noun] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  return (
    tokens[at]!.lower === 'between' &&
    low?.pos === 'NUM' &&
    and?.lower === 'and' &&
    high?.pos === 'NUM' &&
    /^(NOUN|ADJ)$/.test(noun?.pos ?? '') &&
    !/^(year|month|week|day|hour|minute|per|percent|o'clock|rouble|dollar|metre|mile|kilometre)s?$/.test(
      noun!.lower,
    )
  );
}
