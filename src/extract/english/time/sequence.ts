/** The pattern for words that put what is told after, before or beside what was told last. */
import { fixedPhrases, fixedPhrasesAt } from './fixed-phrases.ts';
import { type Found, type TimePattern, type TimeReading, worded } from './pattern.ts';
import type { TimeRelation } from './phrase.ts';
import { after, at, type TimeToken } from './tokens.ts';

type Tokens = readonly TimeToken[];

export const SEQUENCE: TimePattern = {
  id: 'time.sequence',
  says: 'Words that put an event before, after or beside the one told before.',
  read: readSequence,
  matches: [
    ['Shortly after, he moved there.', 'Shortly after', null],
    ['Thereafter he kept quiet.', 'Thereafter', null],
    ['Then he left.', 'Then', null],
    ['He was later arrested.', 'later', null],
    ['since then', 'since then', null],
    ['soon afterwards', 'soon afterwards', null],
    ['in the meantime', 'in the meantime', null],
  ],
  not: [
    'If he comes, then we go.',
    'This, then, is the question.',
    'the then head',
    'sooner or later',
    'no later than that',
    'rather than',
  ],
};

const SEQUENCES = fixedPhrases<TimeRelation>([
  ['from then on', 'since'],
  ['from that time on', 'since'],
  ['ever since', 'since'],
  ['since then', 'since'],
  ['until then', 'until'],
  ['till then', 'until'],
  ['by then', 'by'],
  ['before then', 'before'],
  ['before that', 'before'],
  ['before this', 'before'],
  ['after that', 'after'],
  ['after this', 'after'],
  ['later on', 'after'],
  ['in the meantime', 'at'],
  ['meanwhile', 'at'],
  ['simultaneously', 'at'],
  ['at the time', 'at'],
  ['thereafter', 'after'],
  ['thereupon', 'after'],
  ['afterwards', 'after'],
  ['afterward', 'after'],
  ['subsequently', 'after'],
  ['later', 'after'],
  ['then', 'after'],
  ['beforehand', 'before'],
  ['previously', 'before'],
  ['earlier', 'before'],
  ['recently', 'at'],
  ['lately', 'at'],
]);

const SOON =
  /^(soon|shortly|immediately|directly|right|just|long|not|only|very|so|too|some|time|a|little|while|even|straight)$/;

function readSequence(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const j = afterDegree(tokens, i);
  const [found] = j > i && after(tokens, j).text === '' ? [] : fixedPhrasesAt(SEQUENCES, tokens, j);
  if (found !== undefined) {
    const { phrase, words, value: relation } = found;
    const next = j + words.length;
    if (!isSequence(tokens, i, j, next, phrase)) return null;
    // "Who was then head" tells of the same time, "he then left" of a later one.
    const beside = phrase === 'then' && /^(was|is|were|are|been)$/.test(at(tokens, i - 1).lower);
    return worded(next, beside ? 'at' : relation);
  }
  const word = j > i ? after(tokens, j).lower : '';
  if (word !== 'after' && word !== 'before') return null;
  // "shortly after" by itself; with what follows it is an event's.
  return worded(j + 1, word);
}

/** The place behind "very soon", "shortly", "some time"; `i` where nothing of the sort stands there. */
export function afterDegree(tokens: Tokens, i: number): number {
  let j = i;
  while (j < i + 4 && SOON.test(at(tokens, j).lower) && (j === i || !at(tokens, j).startsBlock)) j += 1;
  return j > i &&
    /^(soon|shortly|immediately|directly|right|just|long|while|time|straight)$/.test(at(tokens, j - 1).lower)
    ? j
    : i;
}

function isSequence(tokens: Tokens, i: number, j: number, next: number, words: string): boolean {
  const before = at(tokens, i - 1).lower;
  const follower = after(tokens, next);
  if (words === 'then') {
    if (/^(the|and|now|a|his|her|their)$/.test(before) || (follower.text === '-' && follower.glued))
      return false;
    // "If he came, then …" and "This, then, is …" tell no time.
    return !(before === ',' && (follower.text === ',' || isConditional(tokens, i)));
  }
  if (words === 'later' || words === 'earlier') {
    return (
      !/^(or|no|not|the|a|an|his|her|their|its|any|much|even|of)$/.test(before) &&
      follower.lower !== 'than' &&
      (j > i || !/^(life|years|date|time|stage|periods?|works?)$/.test(follower.lower))
    );
  }
  if (words === 'at the time') return !/^(of|when|that)$/.test(follower.lower);
  return follower.lower !== 'than';
}

function isConditional(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 40 && !/^[.!?]$/.test(at(tokens, j).text); j -= 1) {
    if (at(tokens, j).lower === 'if') return true;
  }
  return false;
}
