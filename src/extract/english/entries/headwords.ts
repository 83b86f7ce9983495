/**
 * Names at the head of an entry with the family name first: "DOLIN, Marek", "Dolin, Marek Ivo (b. 1895)".
 * They are names of persons whatever general name finding makes of "Marek" alone.
 *
 * A place and its country stand like that too ("KARSK, Orland"), so a sign of a life must follow soon, or
 * several entries of the text must begin so.
 */
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';

const INVERTED =
  /^[*•\s]{0,4}(?:\d{1,4}[.)]?\s+)?(?<family>(?:(?:von|van|de|del|della|di|al|el|bin|ibn|ben)[ -])?\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?), (?<given>(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?:[ -]?(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)){0,3})(?=\s?[([]|[.,:;]|\s[–—-]|\s*$)/u;
/** Within the first words behind the name. */
const LIFE =
  /^[^;]{0,40}?(?:\(\s?(?:b\.|d\.|c\.|ca\.|born|\?|†|\d{1,2} \p{L}+ \d{4}|\d{4}\s?[–—-]|\d{4},? \p{Lu}[^()]{0,40}?[–—-])|\b[bB]\. ?(?:c\. ?)?\d|\b[bB]orn\b|\b[bB]\. (?:in|at|on)\b)/u;
const FEWEST = 3;

/** The mentions with those of the headwords in the place of what they cover. */
export function adoptHeadwords(doc: Document, mentions: readonly NameMention[]): NameMention[] {
  const found = headwords(doc);
  if (found.length === 0) return [...mentions];
  const clear = mentions.filter(
    ({ tokens }) => !found.some((head) => tokens[0] < head.tokens[1] && head.tokens[0] < tokens[1]),
  );
  return [...clear, ...found].sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1]);
}

function headwords(doc: Document): NameMention[] {
  const likely: { readonly mention: NameMention; readonly alive: boolean }[] = [];
  for (const [i, { range, tokens, paragraph }] of doc.sentences.entries()) {
    if (doc.sentences[i - 1]?.paragraph === paragraph) continue;
    const match = INVERTED.exec(doc.text.slice(range[0], range[0] + 120));
    if (!match) continue;
    const { family, given } = match.groups as { family: string; given: string };
    const end = range[0] + match[0].length;
    const start = end - given.length - 2 - family.length;
    let from = tokens[0];
    while (doc.tokens[from] && doc.tokens[from]!.start < start) from++;
    let to = from;
    while (doc.tokens[to] && doc.tokens[to]!.start < end) to++;
    if (doc.tokens[from]?.start !== start || to - from < 3) continue;
    // "The Accused, Marek Dolin, was born": a description and the name beside it.
    if (/^(?:DET|PRON|ADP|ADV|SCONJ|CCONJ)$/.test(doc.tokens[from]!.pos)) continue;
    // A stop that closes the headword is no part of it, but that of an initial is.
    if (doc.tokens[to - 1]!.text === '.' && !/^\p{Lu}$/u.test(doc.tokens[to - 2]!.text)) to--;
    const mention: NameMention = {
      tokens: [from, to],
      range: [start, doc.tokens[to - 1]!.end],
      type: 'Person',
      form: 'name',
      head: to - 1,
      title: null,
      inverted: true,
    };
    likely.push({ mention, alive: LIFE.test(doc.text.slice(end, end + 120)) });
  }
  return likely.filter(({ alive }) => alive || likely.length >= FEWEST).map(({ mention }) => mention);
}

/** "DOLIN, Marek" as it is read: "Marek Dolin". */
export function turned(words: readonly string[]): string[] {
  const comma = words.indexOf(',');
  if (comma < 1) return [...words];
  return [...words.slice(comma + 1), ...words.slice(0, comma).map(inSmallLetters)];
}

function inSmallLetters(word: string): string {
  return word.length > 2 && word === word.toUpperCase()
    ? word.toLowerCase().replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : word;
}
