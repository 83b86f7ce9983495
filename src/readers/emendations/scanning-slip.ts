/**
 * Scanning slip: letters that a scanner misread. Three declared lists of confusions, each used only
 * where the word as read is impossible: "die" for "the" where no verb and no dice can stand, strings
 * that are no words, and single letters whose exchange turns a string that is no word into a common one.
 */
import { inEnglish } from './english-passage.ts';
import { misreadLetters } from './misread-letters.ts';
import { misreadThe } from './misread-the.ts';
import { MISREAD_WORDS } from './misread-words.ts';
import type { EmendationRule, Repair } from './rule.ts';
import { propose } from './rule.ts';

const WORD = /(?<![\p{L}\p{M}\p{N}_@#/\\.’'-])[\p{L}01]{3,}(?![\p{L}\p{M}\p{N}_@/\\’'-]|\.\p{L})/gu;

function find(received: string): ReturnType<EmendationRule['find']> {
  const repairs: Repair[] = [...misreadThe(received)];
  for (const match of received.matchAll(WORD)) {
    const word = match[0];
    const meant = MISREAD_WORDS.get(word) ?? misreadLetters(word);
    if (meant === null || meant === undefined) continue;
    const start = match.index;
    const end = start + word.length;
    // Behind another capital it is part of a name.
    if (/^\p{Lu}/u.test(word) && /\p{Lu}\p{L}*\s$/u.test(received.slice(Math.max(0, start - 20), start)))
      continue;
    if (!inEnglish(received, start, end)) continue;
    repairs.push({
      start,
      end,
      corrected: meant,
      reason: `“${word}” is no word; a scanner easily reads “${meant}” so.`,
    });
  }
  return propose(received, 'scanning-slip', repairs);
}

export const scanningSlip: EmendationRule = {
  id: 'scanning-slip',
  describes: 'A scanner misread letters, and the word as read is impossible where it stands.',
  language: 'eng',
  find,
};
