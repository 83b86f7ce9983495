/** Relative pronouns and "the latter": they go back to the noun phrase right before. */
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';

/** Fills `one` for who, whom, whose, which, that, latter and former. */
export function resolveRelatives(
  doc: Document,
  mentions: readonly NameMention[],
  entityOf: readonly (number | null)[],
  one: Map<number, number>,
): void {
  for (const token of doc.tokens) {
    const { lower, index } = token;
    if (/^(?:who|whom|whose)$/.test(lower)) set(index, personBefore(doc, mentions, index, lower === 'whose'));
    else if (lower === 'which' || (lower === 'that' && token.pos === 'PRON'))
      set(index, thingBefore(doc, mentions, index, lower === 'that'));
    else if (
      (lower === 'latter' || lower === 'former') &&
      doc.tokens[index - 1]?.lower === 'the' &&
      isAlone(doc, index)
    )
      set(index, latterOrFormer(doc, mentions, entityOf, index));
  }
  function set(index: number, mention: number | null): void {
    const entity = mention === null ? null : (entityOf[mention] ?? null);
    if (entity !== null) one.set(index, one.get(mentions[mention!]!.head) ?? entity);
  }
}

/** The last person or group before in the sentence with no verb between ("the head of the section, who"). */
function personBefore(
  doc: Document,
  mentions: readonly NameMention[],
  at: number,
  things: boolean,
): number | null {
  const end = phraseEndBefore(doc, at);
  if (end === null) return null;
  for (let i = lastBefore(mentions, end); i >= 0; i--) {
    const mention = mentions[i]!;
    if (doc.tokens[mention.tokens[0]]!.sentence !== doc.tokens[at]!.sentence) return null;
    if (mention.tokens[1] > end) continue;
    for (let j = mention.tokens[1]; j < end; j++)
      if (/^(?:VERB|AUX)$/.test(doc.tokens[j]!.pos) || /^[,;:—]$/.test(doc.tokens[j]!.text)) return null;
    const fits =
      mention.type === 'Person' || mention.type === 'Group' || (things && mention.tokens[1] === end);
    if (!fits) continue;
    // A nominal that ends here and holds this name is the phrase meant: "the widow of Orlov, who".
    return i;
  }
  return null;
}

function thingBefore(
  doc: Document,
  mentions: readonly NameMention[],
  at: number,
  close: boolean,
): number | null {
  const end = phraseEndBefore(doc, at);
  if (end === null || (close && end !== at)) return null;
  if (close && !/^(?:VERB|AUX)$/.test(doc.tokens[at + 1]?.pos ?? '')) return null;
  let found: number | null = null;
  for (let i = lastBefore(mentions, end); i >= 0 && i > lastBefore(mentions, end) - 6; i--) {
    const mention = mentions[i]!;
    if (mention.tokens[1] !== end || mention.type === 'Person') continue;
    // The longest phrase that ends here.
    if (found === null || mention.tokens[0] <= mentions[found]!.tokens[0]) found = i;
  }
  return found;
}

/** One past the phrase before a relative pronoun, over a comma and a preposition ("to whom", "some of which"). */
function phraseEndBefore(doc: Document, at: number): number | null {
  const { sentence } = doc.tokens[at]!;
  let end = at;
  if (doc.tokens[end - 1]?.pos === 'ADP' && doc.tokens[end - 2]?.sentence === sentence) end--;
  if (end < at && /^(?:one|some|many|most|all|both|none|several|two)$/.test(doc.tokens[end - 1]?.lower ?? ''))
    end--;
  if (doc.tokens[end - 1]?.text === ',') end--;
  const last = doc.tokens[end - 1];
  return last !== undefined && last.sentence === sentence ? end : null;
}

function lastBefore(mentions: readonly NameMention[], end: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.tokens[0] < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isAlone(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1];
  return next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
}

/** How many sentences back two who were named together may be. */
const PAIR_REACH = 3;

/** The two of a sentence that names exactly two of one type. */
function pairNamed(
  doc: Document,
  mentions: readonly NameMention[],
  entityOf: readonly (number | null)[],
  last: number,
  sentence: number,
): readonly [number, number] | null {
  const { type } = mentions[last]!;
  const named = mentions.flatMap((mention, i) =>
    mention.form === 'name' && mention.type === type && doc.tokens[mention.tokens[0]]!.sentence === sentence
      ? [i]
      : [],
  );
  const [first, second] = named;
  if (named.length !== 2 || first === undefined || second === undefined) return null;
  return entityOf[first] === entityOf[second] ? null : [first, second];
}

/** The last ("latter") or the one before it ("former") of the persons and organs named before in this or the last sentence. */
function latterOrFormer(
  doc: Document,
  mentions: readonly NameMention[],
  entityOf: readonly (number | null)[],
  at: number,
): number | null {
  const { sentence, lower } = doc.tokens[at]!;
  const found: number[] = [];
  for (let i = lastBefore(mentions, at); i >= 0 && found.length < 2; i--) {
    const mention = mentions[i]!;
    const where = doc.tokens[mention.tokens[0]]!.sentence;
    if (where < sentence - PAIR_REACH || (where < sentence && found.length === 1 && lower === 'latter'))
      break;
    if (mention.form !== 'name' || !/^(?:Person|Organization)$/.test(mention.type)) continue;
    if (found.some((other) => entityOf[other] === entityOf[i])) continue;
    if (found.length > 0 && mentions[found[0]!]!.type !== mention.type) continue;
    found.push(i);
  }
  const [last, before] = found.map((i) => doc.tokens[mentions[i]!.tokens[0]]!.sentence);
  // Further back than the sentence before, only two who were named side by side.
  if (last !== undefined && last < sentence - 1) {
    const pair = pairNamed(doc, mentions, entityOf, found[0]!, last);
    return pair === null ? null : lower === 'latter' ? pair[1] : pair[0];
  }
  if (lower === 'latter') return found[0] ?? null;
  return before !== undefined && before < sentence - 1 ? null : (found[1] ?? null);
}
