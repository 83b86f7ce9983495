/**
 * Edges: where a mention begins and ends. Marks of punctuation at its ends do not belong to it, no name
 * is cut in the middle of a word, and a short form in brackets behind the name of an organ is a mention
 * of its own: another name of the same.
 */
import type { WordSpan } from './spans.ts';
import type { Word } from './words.ts';

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const INNER = /^[-‐‑'’.&]$/;

/** The spans with their edges put right; those of nothing but marks are gone. In order, not overlapping. */
export function withEdges(text: string, words: readonly Word[], spans: readonly WordSpan[]): WordSpan[] {
  const found: WordSpan[] = [];
  spans.forEach((span, i) => {
    const least = found.at(-1)?.to ?? 0;
    const most = spans[i + 1]?.from ?? words.length;
    const trimmed = trim(text, words, span);
    const closed = trimmed && withBracket(text, words, trimmed, most);
    if (closed) found.push(whole(text, words, closed, least, most));
  });
  return found;
}

function trim(text: string, words: readonly Word[], span: WordSpan): WordSpan | null {
  let { from, to } = span;
  const at = (place: number): string => text.slice(words[place]!.start, words[place]!.end);
  while (from < to && isMark(at(from)) && !closes(from)) from++;
  while (to > from && isMark(at(to - 1)) && !belongs(to - 1)) to--;
  return from < to ? { ...span, from, to } : null;

  /** "(Ops) Director": the bracket that opens a name closes inside of it. */
  function closes(place: number): boolean {
    const closing = Object.keys(OPENING).find((mark) => OPENING[mark] === at(place));
    if (closing === undefined) return false;
    for (let i = place + 1; i < to - 1; i++) if (at(i) === closing) return true;
    return false;
  }

  /** The stop of "Maj." and "J.", the bracket of "Director of Operations (Army)". */
  function belongs(place: number): boolean {
    const mark = at(place);
    if (mark === '.') {
      const before = place > from ? words[place - 1]! : null;
      const letters = before && before.end === words[place]!.start ? at(place - 1) : '';
      return (
        /^\p{L}$/u.test(letters) ||
        (span.type === 'Rank' && /^\p{L}{2,5}$/u.test(letters)) ||
        /^(?:jr|sr|inc|ltd|co|corp)$/i.test(letters)
      );
    }
    const opening = OPENING[mark];
    if (opening === undefined) return false;
    for (let i = from; i < place; i++) if (at(i) === opening) return true;
    return false;
  }
}

/** "Secretary (Army": the bracket that closes right behind is taken in; where none does, the words end before it. */
function withBracket(text: string, words: readonly Word[], span: WordSpan, most: number): WordSpan {
  const at = (place: number): string => text.slice(words[place]!.start, words[place]!.end);
  const opened: number[] = [];
  for (let i = span.from; i < span.to; i++) {
    if (at(i) === '(') opened.push(i);
    else if (at(i) === ')') opened.pop();
  }
  const open = opened[0];
  if (open === undefined || open === span.from) return span;
  return span.to < most && at(span.to) === ')' ? { ...span, to: span.to + 1 } : { ...span, to: open };
}

/** "Nur" of "Al-Nur", "Brien" of "O'Brien": the rest of the name is taken in; "Karsk" of "Karsk-based" stays. */
function whole(text: string, words: readonly Word[], span: WordSpan, least: number, most: number): WordSpan {
  let { from, to } = span;
  const at = (place: number): string => text.slice(words[place]!.start, words[place]!.end);
  const joined = (place: number): boolean => words[place]!.end === words[place + 1]?.start;
  while (
    from - 2 >= least &&
    joined(from - 1) &&
    joined(from - 2) &&
    INNER.test(at(from - 1)) &&
    isPart(from - 2)
  )
    from -= 2;
  while (to + 1 < most && joined(to - 1) && joined(to) && INNER.test(at(to)) && isPart(to + 1)) to += 2;
  return { ...span, from, to };

  /** A part of a name has a capital; around a stop only an initial has. */
  function isPart(place: number): boolean {
    const stop = at(place < from ? place + 1 : place - 1) === '.';
    return stop ? /^\p{Lu}$/u.test(at(place)) : /^\p{Lu}/u.test(at(place));
  }
}

function isMark(word: string): boolean {
  return /^[\p{P}\p{S}]+$/u.test(word);
}

/** A name with the short form in brackets behind it. */
export interface Bracketed {
  readonly name: WordSpan;
  readonly short: WordSpan;
}

/** "State Security Bureau (SSB)" taken apart, or null where the span ends in no such bracket. */
export function bracketed(text: string, words: readonly Word[], span: WordSpan): Bracketed | null {
  const at = (place: number): string => text.slice(words[place]!.start, words[place]!.end);
  if (span.to - span.from < 4 || at(span.to - 1) !== ')') return null;
  let opening = span.to - 2;
  while (opening > span.from && at(opening) !== '(') opening--;
  if (opening <= span.from || opening === span.to - 2) return null;
  const inside = text.slice(words[opening + 1]!.start, words[span.to - 2]!.end);
  if (!isShortForm(inside)) return null;
  return { name: { ...span, to: opening }, short: { ...span, from: opening + 1, to: span.to - 1 } };
}

/** Two spans of which the second is a short form in brackets right behind the first. */
export function isBracketedBehind(
  text: string,
  words: readonly Word[],
  name: WordSpan,
  short: WordSpan,
): boolean {
  const between = text.slice(words[name.to - 1]!.end, words[short.from]!.start);
  const behind = text.slice(words[short.to - 1]!.end, words[short.to - 1]!.end + 1);
  return (
    /^\s?\(["“]?$/.test(between) &&
    /^[),;"”]$/.test(behind) &&
    isShortForm(text.slice(words[short.from]!.start, words[short.to - 1]!.end))
  );
}

/** At least two capitals and no small word of its own: "SSB", "GUEPEOs", "MI-5", "J.T.F." */
function isShortForm(words: string): boolean {
  return /^[\p{L}\d.&/-]{2,12}$/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
