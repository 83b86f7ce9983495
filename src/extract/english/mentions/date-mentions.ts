/**
 * Date mentions: the dates that time phrases hold, each by itself. A phrase takes in its preposition and
 * may join two dates ("from 1947 to 1960"); a mention is the date alone. Years of works cited in brackets
 * ("(Torv, 1991)") are dates too, though nothing is told to have happened then.
 */
import type { Range } from '../../extractor.ts';
import type { TimePhrase } from '../time/phrase.ts';

/** What stands before a date and is no part of it. */
const BEFORE =
  /^(?:(?:not|no) (?:later|earlier) than|not before|up until|up to|ever since|as (?:from|of|early as|late as)|with effect from|(?:starting|beginning) (?:from|in|on)|prior to|all through|in the course of|already in|(?:on|in) or (?:about|around)|(?:early|late|later|earlier|sometime|back|again|once|only|just|even) (?=in |on |during )|(?:until|till|since|before|after|following|by|towards?|throughout|during|within|in|on|at|from|between|of|for|over|around|circa|about|born|died|dated|effective|and|to)(?=\s)|years?(?=\s)|(?:c|ca|b|d|m|fl)\.(?=\s))\s*/iu;
/** "the 4th of May", "the 1930s" keep the article; "the 1969", "the December 25" do not. */
const LOOSE_ARTICLE = /^the\s+(?=\d{4}$|\p{Lu}\p{L}+\.?\s\d)/u;
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** Between two dates, each of which could stand alone. */
const JOINT = new RegExp(
  String.raw`(?<=\d{3}|(?:${MONTH})\.?(?:\s\d{1,2})?|\d(?:st|nd|rd|th))(?:\s+(?:to|until|till|and|or|through)\s+|\s+[-–—]\s+|(?<=\d{4}|\d{4}s)[-–—](?=\d{4}))(?=(?:the\s+)?(?:early\s+|late\s+|mid-?\s?)?(?:${MONTH}|\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTH})))`,
  'u',
);
const FROM_THE_SOURCE =
  /\b(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|next|this|past|coming)\s+(?:\w+\s+)?(?:day|night|week|month|year|decade|century|spring|summer|autumn|fall|winter|morning|evening|afternoon|weekend)s?|(?:days?|weeks?|months?|years?|decades?|centuries) ago)\b/i;
const YEAR_CITED = /(?<=[\s(;,])(?:1[5-9]\d{2}|20\d{2})(?=[a-z]?(?:[,;:)\]]|$))/g;

/** Ranges of the dates of a text, in its order and none over another. */
export function dateRanges(text: string, phrases: readonly TimePhrase[]): Range[] {
  const found: Range[] = phrases.flatMap((phrase) => (isDated(phrase) ? datesIn(text, phrase) : []));
  for (const bracket of text.matchAll(/\([^()\n]{4,200}\)/g))
    for (const year of bracket[0].matchAll(YEAR_CITED)) {
      const start = bracket.index + year.index;
      const range: Range = [start, start + year[0].length];
      if (!phrases.some((phrase) => phrase.range[0] < range[1] && range[0] < phrase.range[1]))
        found.push(range);
    }
  return found.sort((a, b) => a[0] - b[0]);
}

/** A date of the calendar, or one told from the day of the source, known or not. */
function isDated({ edtf, kind, text }: TimePhrase): boolean {
  return edtf !== null || (kind !== 'now' && FROM_THE_SOURCE.test(text)) || /^today$/i.test(text);
}

function datesIn(text: string, { range: [start, end], pattern }: TimePhrase): Range[] {
  if (pattern === 'time.by-event') {
    // "after the 1958 coup": the year is the date, the rest an event.
    const year = /\b(?:1\d{3}|20\d{2})\b/.exec(text.slice(start, end));
    return year ? [[start + year.index, start + year.index + year[0].length]] : [];
  }
  const words = text.slice(start, end);
  const joint = JOINT.exec(words);
  const parts: Range[] = joint
    ? [
        [start, start + joint.index],
        [start + joint.index + joint[0].length, end],
      ]
    : [[start, end]];
  return parts.map(([from, to]) => withoutPreposition(text, from, to)).filter(([from, to]) => to > from);
}

function withoutPreposition(text: string, start: number, end: number): Range {
  let from = start;
  for (;;) {
    const words = text.slice(from, end);
    const before = BEFORE.exec(words) ?? LOOSE_ARTICLE.exec(words);
    if (before === null || before[0].length === 0 || before[0].length === words.length) return [from, end];
    from += before[0].length;
  }
}
