/** The pattern for a time told by an event: "after his arrest", "until his death on 3 June 1951". */
import { edtfOf } from './calendar.ts';
import { dateOfEvent, type EventPhrase, readEventPhrase } from './event-phrase.ts';
import { fixedPhrases, fixedPhrasesAt } from './fixed-phrases.ts';
import { type Found, type TimePattern, type TimeReading, worded } from './pattern.ts';
import type { TimeRelation } from './phrase.ts';
import { related } from './related.ts';
import { afterDegree } from './sequence.ts';
import { at, type TimeToken } from './tokens.ts';
import { LASTING_EVENTS, STRETCHES } from './words.ts';

type Tokens = readonly TimeToken[];

export const BY_EVENT: TimePattern = {
  id: 'time.by-event',
  says: 'A time told by an event, "after his arrest", with its date where that is told too.',
  read: readByEvent,
  matches: [
    ['After his arrest he talked.', 'After his arrest', null],
    [
      'Very soon after the mutiny of the Northern Fleet he left.',
      'Very soon after the mutiny of the Northern Fleet',
      null,
    ],
    ['Till his last days he wrote.', 'Till his last days', null],
    ['during the civil war', 'during the civil war', null],
    ['In the days of the siege they starved.', 'In the days of the siege', null],
    ['until his death on 3 June 1951', 'until his death on 3 June 1951', '/1951-06-03'],
    ['until his death at Karsk in 1919', 'until his death at Karsk in 1919', '/1919'],
    ['after the 1917 revolution', 'after the 1917 revolution', '[1917..]'],
    ['before the revolution of 1917', 'before the revolution of 1917', '[..1917]'],
    ['on the eve of the war', 'on the eve of the war', null],
    ['at the end of the war', 'at the end of the war', null],
    ['at the time of the trial', 'at the time of the trial', null],
    ['before the end of the siege', 'before the end of the siege', null],
  ],
  not: [
    'He looked after the children.',
    'before the court',
    'in the trial',
    'after the manner of his teacher',
  ],
};

const EVENT_PREPOSITIONS = fixedPhrases<TimeRelation>([
  ['at the time of', 'at'],
  ['on the eve of', 'before'],
  ['in the course of', 'during'],
  ['in the aftermath of', 'after'],
  ['in the wake of', 'after'],
  ['on the day of', 'at'],
  ['prior to', 'before'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['ever since', 'since'],
  ['after', 'after'],
  ['following', 'after'],
  ['upon', 'after'],
  ['before', 'before'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['during', 'during'],
  ['throughout', 'throughout'],
  ['in', 'at'],
  ['at', 'at'],
  ['by', 'by'],
]);

function readByEvent(reading: TimeReading, i: number): Found | null {
  const { tokens } = reading;
  const j = afterDegree(tokens, i);
  for (const { phrase, words, value: relation } of fixedPhrasesAt(EVENT_PREPOSITIONS, tokens, j)) {
    const start = j + words.length;
    const event = readEventPhrase(tokens, start);
    if (event === null || !fits(tokens, phrase, start, event)) continue;
    const date = dateOfEvent(reading, event);
    const text = date === null ? null : edtfOf(date);
    if (date === null || text === null) return worded(event.next, relation);
    return { ...related(date.next, relation, text, true) };
  }
  return null;
}

/** "In the war" and "at the end of the siege" are times; "in the trial" and "by the war" are not. */
function fits(tokens: Tokens, preposition: string, start: number, event: EventPhrase): boolean {
  if (preposition !== 'in' && preposition !== 'at' && preposition !== 'by') return true;
  let stretched = false;
  for (let k = start; k < event.next; k += 1) {
    const { lower } = at(tokens, k);
    if (STRETCHES.has(lower) || /^(end|beginning|start|outset|outbreak|close|height|midst)$/.test(lower))
      stretched = true;
    if (lower === 'of') break;
  }
  if (preposition === 'by')
    return stretched && /^(end|close|beginning|start)$/.test(at(tokens, start + 1).lower);
  if (stretched) return true;
  // "In his youth", "in the war": not "in his struggle".
  const own = /^(childhood|youth|lifetime)$/.test(event.head);
  return (
    preposition === 'in' &&
    LASTING_EVENTS.has(event.head) &&
    (own || /^(the|this|that|those)$/.test(at(tokens, start).lower))
  );
}
