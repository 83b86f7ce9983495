/** Works named in quotation marks: "The Road to Ruin", an article titled "On Trial". */
import type { Document } from '../tokens.ts';
import { WORK_NOUNS } from './lexicon/events-and-works.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';

export interface WorkSpan {
  readonly from: number;
  readonly to: number;
}

const OPEN = /^["“«]$/;
const CLOSE = /^["”»]$/;
const LONGEST = 14;

/**
 * Quoted words are a title where every longer word has a capital, or where a noun for a text or
 * "titled" stands before them; direct speech has neither.
 */
export function findWorks(doc: Document): WorkSpan[] {
  const found: WorkSpan[] = [];
  for (const { tokens } of doc.sentences) {
    const [first, end] = tokens;
    for (let i = first; i < end; i++) {
      if (!OPEN.test(doc.tokens[i]!.text)) continue;
      let close = i + 1;
      while (close < end && close <= i + LONGEST && !CLOSE.test(doc.tokens[close]!.text)) close++;
      if (close >= end || !CLOSE.test(doc.tokens[close]!.text) || close === i + 1) continue;
      const to = /^[,.]$/.test(doc.tokens[close - 1]!.text) ? close - 1 : close;
      if (to > i + 1 && isTitle(doc, i + 1, to, first)) found.push({ from: i + 1, to });
      i = close;
    }
  }
  return found;
}

function isTitle(doc: Document, from: number, to: number, first: number): boolean {
  const opener = doc.tokens[from]!;
  if (!/^[\p{Lu}\d]/u.test(opener.text)) return false;
  let called = false;
  for (let i = from - 2; i >= first && i >= from - 4; i--) {
    const { lower, lemma } = doc.tokens[i]!;
    if (WORK_NOUNS.has(lemma) || /^(?:titled|entitled|headlined)$/.test(lower)) called = true;
  }
  if (called) return true;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { text, lower } = doc.tokens[i]!;
    if (!/^\p{L}{2,}/u.test(text) || FUNCTION_WORDS.has(lower)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  const after = doc.tokens[to]?.text ?? '';
  return words >= 3 && capitals === words && !/^[,]$/.test(after);
}
