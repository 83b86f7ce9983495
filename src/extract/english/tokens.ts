/**
 * Tokens of an English text: words with parts of speech, lemmas and exact positions, in sentences.
 *
 * wink-nlp (`tagger.ts`) splits and tags; the positions are found again in the text itself, so
 * that every token is a slice of it. Two habits of the tagger are corrected here, where a small rule
 * is surer than the model: a participle after "has been" or "was" that it takes for a noun ("has been
 * shot"), and a bare paragraph break, which always ends a sentence.
 */
import type { Range } from '../extractor.ts';
import { freshTagger, type ItemSentence, type ItemToken } from './tagger.ts';
import { correctTags } from './tags/correct-tags.ts';
import { plainLetters } from './tags/plain-letters.ts';
import { type Shortened, shortened } from './tags/shortened.ts';

/** Universal parts of speech (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token {
  /** Place in `Document.tokens`. */
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** UTF-16 indices into the text, half-open: `text.slice(start, end)` is `token.text`. */
  readonly start: number;
  readonly end: number;
  /** Number of its sentence. */
  readonly sentence: number;
}

export interface Sentence {
  readonly index: number;
  readonly range: Range;
  /** First token and one past the last, places in `Document.tokens`. */
  readonly tokens: readonly [from: number, to: number];
  /** Number of the paragraph (a run of text between blank lines, or a line of a list). */
  readonly paragraph: number;
}

export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Splits a text into paragraphs, sentences and tagged tokens. Never throws on any string. */
export function tokenize(text: string): Document {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const wink = freshTagger();
  for (const [number, paragraph] of paragraphs(text).entries()) {
    for (const piece of pieces(text, paragraph)) readPiece(wink, text, piece, number, tokens, sentences);
  }
  return { text, tokens, sentences };
}

/** Nothing real comes near these; a text without stops or line ends is cut so that reading stays linear. */
const LONGEST_PIECE = 8000;
const LONGEST_SENTENCE = 300;

/** A paragraph in stretches that the tagger reads at once, cut at a line end, a stop or a space. */
function* pieces(text: string, [from, to]: Range): Generator<Range> {
  let start = from;
  while (to - start > LONGEST_PIECE) {
    const window = text.slice(start, start + LONGEST_PIECE);
    const half = LONGEST_PIECE / 2;
    const places = [window.lastIndexOf('\n'), window.lastIndexOf('. ') + 1, window.lastIndexOf(' ')];
    let length = places.find((place) => place > half) ?? LONGEST_PIECE;
    if (/[\ud800-\udbff]/.test(window[length - 1]!)) length--;
    yield [start, start + length];
    start += length;
  }
  yield [start, to];
}

/**
 * Blank lines part paragraphs; so does a line end after a line that closes with a stop, and one after a
 * heading: a few words without a stop before a line that is much longer.
 */
function paragraphs(text: string): Range[] {
  const found: Range[] = [];
  const breaks =
    /\r?\n[^\S\n]*(?:\r?\n\s*)+|(?<=[.!?:;]["”’')\]]{0,3}(?:\s?\[\d{1,3}\]){0,4})[^\S\n]*\r?\n(?=\S)/g;
  let from = 0;
  for (const match of text.matchAll(breaks)) {
    if (match.index > from) found.push([from, match.index]);
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push([from, text.length]);
  return found
    .flatMap((range) => headingLines(text, range))
    .flatMap((range) => withoutHeading(text, range))
    .filter(([start, end]) => text.slice(start, end).trim() !== '');
}

/** A few short lines without a stop are headings, each by itself: a title, a chapter, a date. */
function headingLines(text: string, [start, end]: Range): Range[] {
  const block = text.slice(start, end);
  if (block.length > 400 || !block.includes('\n')) return [[start, end]];
  const lines = [...block.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  const headings =
    lines.length <= 5 &&
    lines.every(([line]) => line.length < 80 && /^\s*[\p{Lu}\d"“]/u.test(line) && !/[,;-]\s*$/.test(line));
  const runOn = lines.some(([line]) => line.length >= 55 && lines.length > 3);
  if (!headings || runOn) return [[start, end]];
  return lines.map((match): Range => [start + match.index, start + match.index + match[0].length]);
}

/** Headings of the first lines as paragraphs of their own: "Plate of the fort", "Early life", then running text. */
function withoutHeading(text: string, [from, to]: Range): Range[] {
  const headings: Range[] = [];
  let start = from;
  while (headings.length < 3) {
    const end = text.slice(start, Math.min(to, start + 80)).indexOf('\n');
    if (end < 2) break;
    const heading = text.slice(start, start + end).trim();
    const isHeading = heading.split(/\s+/).length <= 8 && /^[A-Z]/.test(heading) && /[\w)]$/.test(heading);
    if (!isHeading) break;
    headings.push([start, start + end]);
    start += end + 1;
    const next = text.slice(start, to).split('\n', 1)[0]!;
    const longest = Math.max(...headings.map(([a, b]) => b - a));
    if (/^\s*["“]?[A-Z]/.test(next) && next.length > 2.5 * longest && next.length > 50)
      return [...headings, [start, to]];
  }
  return [[from, to]];
}

function readPiece(
  { readDoc, its }: ReturnType<typeof freshTagger>,
  text: string,
  [from, to]: Range,
  paragraph: number,
  tokens: Token[],
  sentences: Sentence[],
): void {
  let cursor = from;
  const plain = plainLetters(text.slice(from, to));
  readDoc(plain)
    .sentences()
    .each((sentence: ItemSentence) => {
      let first = tokens.length;
      sentence.tokens().each((item: ItemToken) => {
        const word = item.out();
        if (word.trim() === '') return;
        // Only white space may lie between two tokens: a word that the tokenizer rewrote is left out.
        let start = cursor;
        while (start < to && /\s/.test(text[start]!)) start++;
        if (start + word.length > to || !plain.startsWith(word, start - from)) return;
        cursor = start + word.length;
        const push = (from: number, to: number, pos: PartOfSpeech, lemma?: string, whole?: string): void => {
          const slice = text.slice(from, to);
          const lower = whole ?? slice.toLowerCase().replaceAll('’', "'");
          const index = tokens.length;
          tokens.push({
            index,
            text: slice,
            lower,
            lemma: lemma ?? lower,
            pos,
            start: from,
            end: to,
            sentence: sentences.length,
          });
        };
        if (isPseudonymAtEnd(word, tokens.at(-1), text.slice(cursor, cursor + 8))) {
          push(start, cursor - 1, 'PROPN');
          push(cursor - 1, cursor, 'PUNCT');
        } else if (GLUED_STOP.test(word)) {
          push(start, cursor - 1, /^(him|her|me|us|them|it)\.$/.test(word) ? 'PRON' : 'ADP');
          push(cursor - 1, cursor, 'PUNCT');
        } else if (word === '.' && shortenedBefore(text, tokens.at(-1), start)) {
          const whole = shortenedBefore(text, tokens.at(-1), start)!;
          push(tokens.pop()!.start, cursor, whole.pos, whole.lemma, whole.lower);
        } else if (
          word.length > 2 &&
          word.endsWith('.') &&
          shortened(word.slice(0, -1), text.slice(cursor, cursor + 12))
        ) {
          const whole = shortened(word.slice(0, -1), text.slice(cursor, cursor + 12))!;
          push(start, cursor, whole.pos, whole.lemma, whole.lower);
        } else if (word === '.' && isAbbreviation(text, tokens.at(-1), start)) {
          const short = tokens.pop()!;
          push(short.start, cursor, 'PROPN', `${short.lower}.`);
        } else
          push(
            start,
            cursor,
            partOfSpeech(item.out(its.pos)),
            String(item.out(its.lemma as never)).toLowerCase(),
          );
      });
      if (tokens.length === first) return;
      const earlier = sentences.at(-1);
      if (
        earlier?.paragraph === paragraph &&
        earlier.tokens[1] === first &&
        isShortTitle(tokens[first - 1]!)
      ) {
        // "He named Maj. | Ilka Torv …": the stop of an abbreviation closed no sentence.
        sentences.pop();
        first = earlier.tokens[0];
        for (let i = earlier.tokens[1]; i < tokens.length; i++)
          tokens[i] = { ...tokens[i]!, sentence: sentences.length };
      }
      correctTags(tokens, first);
      for (const [begin, end] of parts(tokens, first)) {
        for (let i = begin; i < end && tokens[i]!.sentence !== sentences.length; i++)
          tokens[i] = { ...tokens[i]!, sentence: sentences.length };
        sentences.push({
          index: sentences.length,
          range: [tokens[begin]!.start, tokens[end - 1]!.end],
          tokens: [begin, end],
          paragraph,
        });
      }
    });
}

/**
 * Words that the tokenizer takes for abbreviations (inches, number) and that as often close a
 * sentence: "He was brought in. The captain …". "no. 5" keeps its stop.
 */
const GLUED_STOP = /^(in|on|at|up|so|him|her|me|us|them|it)\.$/;

/** Abbreviated titles that the tokenizer does not know; a name or, after "Art." and the like, a number follows. */
const SHORT_TITLE =
  /^(?:maj|comdr|cmdr|cdr|cdre|supt|insp|sgt|cpl|adm|lieut|sub-lt|fr|rev|pres|pvt|pte|const|det|asst|dep|atty|msgr|amb|mme|mlle|sra|srta|dra|lic|ald|sqn|ldr|flt|gp|wg|ens|brig|engr|barr|bro|genl|cmsr|comm|gov|sen|rep|capt|hon|lt|col|gen)$/i;
const SHORT_REFERENCE = /^(?:art|arts|sec|para|paras|ch|fig|nos|vol|reg)$/i;

/** The word before a stop is an abbreviation: "Maj. Torv", "Art. 58". */
function isAbbreviation(text: string, word: Token | undefined, stop: number): boolean {
  if (!word || word.end !== stop || !/^\p{Lu}/u.test(word.text)) return false;
  const rest = text.slice(stop + 1, stop + 6);
  return SHORT_TITLE.test(word.text)
    ? /^\s+\p{Lu}/u.test(rest)
    : SHORT_REFERENCE.test(word.text) && /^\s+\d/.test(rest);
}

/** "told by Witness B. The colonel": the letter is no initial, so its stop closes the sentence. */
function isPseudonymAtEnd(word: string, before: Token | undefined, after: string): boolean {
  return (
    /^\p{Lu}\.$/u.test(word) &&
    /^(?:Witness|Soldier|Deponent|Informant)$/.test(before?.text ?? '') &&
    /^\s+\p{Lu}\p{Ll}|^\s*$/u.test(after)
  );
}

/** "dep." in "dep. head of the section". */
function shortenedBefore(text: string, word: Token | undefined, stop: number): Shortened | null {
  return word?.end === stop ? shortened(word.text, text.slice(stop + 1, stop + 13)) : null;
}

/** A stop inside the sentence: that of a title or of a shortened word. */
function isShortTitle({ text, lower }: Token): boolean {
  return (
    (text.endsWith('.') && text.length > 2 && !lower.endsWith('.') && /^\p{L}+$/u.test(lower)) ||
    (text.endsWith('.') && (SHORT_TITLE.test(text.slice(0, -1)) || SHORT_REFERENCE.test(text.slice(0, -1))))
  );
}

/** The tokens from `first` on as one sentence; more where a stop was glued or they are too many for one. */
function* parts(tokens: readonly Token[], first: number): Generator<readonly [from: number, to: number]> {
  let begin = first;
  const dateline = datelineEnd(tokens, first);
  if (dateline !== null) {
    yield [begin, dateline];
    begin = dateline;
  }
  for (let i = begin + 1; i + 1 < tokens.length; i++) {
    const [word, stop, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!];
    if (
      stop.text !== '.' ||
      word.end !== stop.start ||
      !(GLUED_STOP.test(`${word.lower}.`) || isPseudonymAtEnd(`${word.text}.`, tokens[i - 2], ' The')) ||
      !/^\p{Lu}/u.test(next.text)
    )
      continue;
    yield [begin, i + 1];
    begin = i + 1;
  }
  while (tokens.length - begin > LONGEST_SENTENCE) {
    let end = begin + LONGEST_SENTENCE;
    for (let i = end; i > begin + LONGEST_SENTENCE / 2; i--) {
      if (!/^[;:,.]$/.test(tokens[i - 1]!.text)) continue;
      end = i;
      break;
    }
    yield [begin, end];
    begin = end;
  }
  yield [begin, tokens.length];
}

/** A month, a day of the week or a press agency: what a dateline has and an entry of a dictionary has not. */
const DATED =
  /^((jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|ap|upi|afp|reuters?|tass|xinhua|dpa|efe|irin|kyodo)$/;

/** One past the dash of "KARSK, Feb. 3, 1974 (KPA) - The trial …", or null. */
function datelineEnd(tokens: readonly Token[], first: number): number | null {
  const place = placeLineEnd(tokens, first);
  if (place !== null) return place;
  if (!/^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '')) return null;
  for (let i = first + 1; i < tokens.length - 2 && i < first + 18; i++) {
    const { text, pos } = tokens[i]!;
    if (/^[-–—]+$/.test(text)) {
      const spaced = tokens[i - 1]!.end < tokens[i]!.start && tokens[i]!.end < tokens[i + 1]!.start;
      const dated = tokens.slice(first, i).some((t) => DATED.test(t.lower));
      return dated && spaced && /^["“\p{Lu}\d]/u.test(tokens[i + 1]!.text) ? i + 1 : null;
    }
    if (/^(VERB|AUX|PRON)$/.test(pos) && text.toLowerCase() !== 'may') return null;
  }
  return null;
}

/** One past the dash of "Karsk (Orla) – The trial …": nothing but names before it, an article behind it. */
function placeLineEnd(tokens: readonly Token[], first: number): number | null {
  for (let i = first; i < tokens.length - 1 && i < first + 7; i++) {
    const { text, pos, start, end } = tokens[i]!;
    if (/^[-–—]+$/.test(text)) {
      const [before, next] = [tokens[i - 1], tokens[i + 1]!];
      return before && before.end < start && end < next.start && /^(The|A|An)$/.test(next.text)
        ? i + 1
        : null;
    }
    if (pos !== 'PROPN' && !/^[(),]$/.test(text)) return null;
  }
  return null;
}

function partOfSpeech(tag: unknown): PartOfSpeech {
  return tag === 'SPACE' ? 'X' : (tag as PartOfSpeech);
}
