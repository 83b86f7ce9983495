/**
 * Missing stop: two sentences that run into each other. The second begins with a capitalised function
 * word that cannot go on after the first ("… in Sidova As we said above, …"), and both sides are long
 * enough to be sentences and have a verb.
 */
import { INCOMPLETE } from '../function-words.ts';
import { inEnglish } from './english-passage.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import type { EmendationRule, Repair } from './rule.ts';
import { propose } from './rule.ts';

/** Words that begin a sentence and, with a capital, stand inside one only in a title. */
const OPENERS =
  'As|He|She|They|It|We|The|This|These|Those|There|His|Her|Their|Its|But|However|When|While|Although|Though|After|Before|During|If|In|On|At|By|From|Since|Thus|Then|Meanwhile|Later|Nobody|Nothing|Such|Many|Some|Most|Until|Among|Under|According';
/** One space before the opener, a small word behind it. */
const PLACE = new RegExp(` (?<opener>${OPENERS}) (?<after>\\p{Ll}[\\p{L}’'-]{0,40})`, 'gu');
/** A word that ends in a small letter, without a stop. */
const BEFORE = /\p{L}[\p{L}’'-]*\p{Ll}$/u;
const LONGEST_WORD = 40;
const SHORTEST_LEFT = 4;
const SHORTEST_RIGHT = 5;
/** More than this in one text, or in so many words, and capitals mean something else in it. */
const MOST = 3;
const WORDS_FOR_ONE = 400;

/** Texts that name a deity may write its pronouns with a capital. */
const DEITY = /\b(?:God|Lord|Almighty|Redeemer|Saviour|Savior|Christ|Jesus|Allah|Creator)\b/u;

function find(received: string): ReturnType<EmendationRule['find']> {
  const reverent = DEITY.test(received);
  const repairs = [...received.matchAll(PLACE)].flatMap((match): Repair[] => {
    const { opener, after } = match.groups as { opener: string; after: string };
    const at = match.index;
    const before = BEFORE.exec(received.slice(Math.max(0, at - LONGEST_WORD), at))?.[0];
    if (before === undefined) return [];
    if (INCOMPLETE.has(before.toLowerCase()) || (reverent && /^H(?:e|is)$/u.test(opener))) return [];
    const left = leftSentence(received, at);
    const right = rightSentence(received, at);
    if (right === null || !isSentence(left, SHORTEST_LEFT) || !isSentence(right, SHORTEST_RIGHT)) return [];
    if (!inEnglish(received, at, at)) return [];
    return [
      {
        start: at,
        end: at,
        corrected: '.',
        reason: `“${before}” ends a sentence and “${opener} ${after}” begins the next, but no stop stands between them.`,
      },
    ];
  });
  const words = received.split(/\s+/u).length;
  return repairs.length > Math.max(MOST, words / WORDS_FOR_ONE)
    ? []
    : propose(received, 'missing-stop', repairs);
}

const REACH = 600;

/** From the last stop or line end to the place. */
function leftSentence(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - REACH), at)
    .split(/[.!?:;][”"’')\]]*\s|[\r\n]/u)
    .at(-1)!;
}

/** From the place to the next stop; null where the line ends without one, as headings and captions do. */
function rightSentence(text: string, at: number): string | null {
  return /^[^\r\n.!?]*(?:\.(?!\s|$)[^\r\n.!?]*)*(?=[.!?])/u.exec(text.slice(at, at + REACH))?.[0] ?? null;
}

/** Long enough, with a verb, and not in the capitals of a title or a list of names. */
function isSentence(words: string, shortest: number): boolean {
  const all = words.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return all.length >= shortest && capitals * 2 <= all.length && hasFiniteVerb(all);
}

export const missingStop: EmendationRule = {
  id: 'missing-stop',
  describes: 'Two sentences run into each other because the stop between them was lost.',
  language: 'eng',
  find,
};
