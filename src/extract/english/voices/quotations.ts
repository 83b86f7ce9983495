/**
 * Quotations: the stretches of a text that stand between quotation marks and are speech, not single words
 * held at arm's length. Marks of several habits: “…”, "…", ‘…’, '…', «…», »…«, „…“, and the dash that opens
 * a line of dialogue.
 */
import type { Range } from '../../extractor.ts';

/** Longer speech without a closing mark is a mark that was lost. */
const LONGEST = 4000;
/** Fewer words are speech only where the marks and what stands around them say so. */
const WORDS = 4;

/** The speech of a text, sorted by where it begins; a quotation may lie in another. */
export function quotationsIn(text: string): Range[] {
  const low = betweenPaired(text, '„', '“”');
  const inLow = (at: number) => low.some(([from, to]) => from < at && at <= to);
  const pointed = text.indexOf('»') >= 0 && text.indexOf('»') < (text.indexOf('«') + 1 || text.length);
  const found = [
    ...low,
    ...betweenPaired(text, '“', '”').filter(([from]) => !inLow(from + 1)),
    ...(pointed ? betweenPaired(text, '»', '«') : betweenPaired(text, '«', '»')),
    ...(areSpaced(text) ? betweenSpaced(text) : betweenStraight(text)),
    ...betweenSingle(text),
  ].filter((range) => isSpeech(text, range));
  if (found.length === 0) found.push(...behindDashes(text));
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** Whether the mark that closes the quotation is there: speech that goes on in the next paragraph has none. */
export function isClosed(text: string, [from, to]: Range): boolean {
  return to - from > 1 && /["”“»«’']/.test(text[to - 1]!);
}

/** Marks that differ. A second opening one at the begin of a paragraph says that the speech went on. */
function betweenPaired(text: string, open: string, close: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(open); at >= 0; ) {
    const next = text.indexOf(open, at + 1);
    const limit = Math.min(at + LONGEST, text.length, next < 0 ? text.length : next);
    let end = at + 1;
    while (end < limit && !close.includes(text[end]!) && !isParagraphEnd(text, end)) end++;
    if (end < limit && close.includes(text[end]!)) found.push([at, end + 1]);
    else if (end - at < LONGEST) found.push([at, trimmed(text, end)]);
    at = next;
  }
  return found;
}

const isParagraphEnd = (text: string, at: number): boolean =>
  text[at] === '\n' && /^\n[^\S\n]*\n/.test(text.slice(at, at + 8));

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}

/** Straight marks: one opens before a word and closes after one, else the gaps between quotations would count. */
function betweenStraight(text: string): Range[] {
  const found: Range[] = [];
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
  const opens = (at: number) => /^$|[\s([{—–“‘'-]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ' ');
  const closes = (at: number) => /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + 1] ?? ' ');
  for (let i = 0; i + 1 < marks.length; i++) {
    const [at, next] = [marks[i]!, marks[i + 1]!];
    if (!opens(at) || next - at > LONGEST) continue;
    const broken = /\n[^\S\n]*\n/.exec(text.slice(at, next));
    const nextOpens = opens(next) && /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, next - 40), next));
    if (nextOpens && (!closes(next) || broken))
      found.push([at, trimmed(text, broken ? at + broken.index : next)]);
    else if (closes(next) && !broken) {
      found.push([at, next + 1]);
      i++;
    }
  }
  return found;
}

/** Whether straight marks stand apart from the words on both sides, as in texts that were cut into words. */
function areSpaced(text: string): boolean {
  let [all, spaced] = [0, 0];
  for (const { index } of text.matchAll(/"/g)) {
    all++;
    if (/^\s*$/.test(text[index - 1] ?? ' ') && /^\s*$/.test(text[index + 1] ?? ' ')) spaced++;
  }
  return all > 1 && spaced > all * 0.6;
}

/** What follows a mark that closes: " " he said", " " cried the guard". */
const SAID_BEHIND =
  /^"\s+(?:(?:he|she|they|I|we|\p{Lu}\p{L}+|(?:the|his|her|my)\s\p{Ll}+)\s+)?(?:said|asked|cried|answered|replied|returned|added|continued|exclaimed|shouted|whispered|remarked|observed|murmured|interrupted|repeated)\b/u;

/** Straight marks that stand apart: they open and close by turns. A mark that was lost is noticed by what follows. */
function betweenSpaced(text: string): Range[] {
  const found: Range[] = [];
  let open: number | null = null;
  for (const { index } of text.matchAll(/"/g)) {
    const broken = open !== null && (index - open > LONGEST || /\n[^\S\n]*\n/.test(text.slice(open, index)));
    if (open === null || broken) {
      if (!SAID_BEHIND.test(text.slice(index, index + 60))) open = index;
      continue;
    }
    found.push([open, index + 1]);
    open = null;
  }
  return found;
}

/** Single marks, which are apostrophes as well: what they close ends in a stop. */
function betweenSingle(text: string): Range[] {
  const found: Range[] = [];
  for (const pattern of [
    /(?<=^|[\s(—–“"-])‘ ?(?=\S)(?:[^‘“”\n]|\n(?!\s*\n)){0,2000}?[,.!?…—;-]\s?’(?!\p{L})/gmu,
    /(?<=^|[\s(—–"-])'(?=[\p{Lu}\d])(?:[^"\n]|\n(?!\s*\n)){0,2000}?[,.!?…—;]'(?![\p{L}\d])/gmu,
  ])
    for (const match of text.matchAll(pattern)) found.push([match.index, match.index + match[0].length]);
  return found;
}

/**
 * Four words and more; or fewer that open a sentence or follow a comma or a colon, and end in a stop
 * within the marks: “Yes,” he said. A name or a word in quotation marks has neither.
 */
function isSpeech(text: string, [from, to]: Range): boolean {
  const words = text.slice(from + 1, to).match(/[\p{L}\d]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;
  if (words >= WORDS) return true;
  if (words === 0) return false;
  const ends = /[,.!?…—-]\s*["”“»«’']?$/.test(text.slice(Math.max(from, to - 4), to));
  const opens = /(?:^|[.!?,:;…—–)"”“»«’']\s*|\n\s*)$/.test(text.slice(Math.max(0, from - 4), from));
  return ends && opens;
}

const DASHED = /^[^\S\n]*[—–―][^\S\n]*(?=[\p{Lu}¿¡])[^\n]+/gmu;
/** Where the words of the author begin: ", said Torv", "! he cried", "— said Torv". */
const AUTHOR_AGAIN =
  /(?<=[,.!?…])\s*(?:[—–―]\s*)?(?=(?:(?:he|she|they|I|we|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|the \p{L}+)\s)?(?:said|asked|cried|answered|replied|added|continued|shouted|whispered|repeated|exclaimed|went on)\b)/u;

/** Dialogue with dashes, in a text that has it several times and no other marks. */
function behindDashes(text: string): Range[] {
  const lines = [...text.matchAll(DASHED)];
  if (lines.length < 3 || !lines.some(([line]) => AUTHOR_AGAIN.test(line))) return [];
  return lines.map((line): Range => {
    const from = line.index + /^\s*/.exec(line[0])![0].length;
    const said = AUTHOR_AGAIN.exec(line[0])?.index ?? line[0].length;
    return [from, trimmed(text, line.index + said)];
  });
}
