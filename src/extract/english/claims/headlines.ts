/**
 * Headlines: the title of a text and headings in capitals ("Council Denies Hiring Guards"). They repeat
 * what the text below tells, without its speaker and its day, and claim nothing by themselves.
 */
import type { Document } from '../tokens.ts';

/** Words that stay small in a heading in capitals. */
const SMALL =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|into|over|after|before|is|are|was|vs?)$/i;

/** Whether the sentence is a line by itself, without a stop, that opens the text or has capitals throughout. */
export function isHeadline({ text, tokens, sentences }: Document, sentence: number): boolean {
  const { range, tokens: place, paragraph } = sentences[sentence]!;
  const alone =
    sentences[sentence - 1]?.paragraph !== paragraph && sentences[sentence + 1]?.paragraph !== paragraph;
  const last = sentences.at(-1)!;
  if (!alone || last.paragraph === paragraph || /[.!?:;,"”’)\]]$/.test(text.slice(...range).trim()))
    return false;
  if (
    text
      .slice(...range)
      .trim()
      .includes('\n')
  )
    return false;
  const words = tokens
    .slice(...place)
    .filter(({ text: word }) => /^\p{L}{2,}/u.test(word) && !SMALL.test(word));
  const capitals = words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length;
  if (words.length >= 4 && capitals >= words.length * 0.85) return true;
  // The title: the text goes on with a sentence that has a stop.
  return (
    sentence === 0 &&
    words.length >= 3 &&
    sentences.slice(1, 6).some(({ range: [from, to] }) => /[.!?]["”’)]*$/.test(text.slice(from, to).trim()))
  );
}
