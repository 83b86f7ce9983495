/** Mentions: a sentence in our own words, and what it names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/extract/english/mentions/find-mentions.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

/** "Person Lev Orlov" for each mention, nominals in brackets. */
function mentionsIn(text: string): string[] {
  return findMentions(tokenize(text)).map(({ type, range, form }) => {
    const words = text.slice(...range);
    return form === 'name' ? `${type} ${words}` : `${type} [${words}]`;
  });
}

const CASES: readonly (readonly [says: string, text: string, ...expected: string[]])[] = [
  ['a rank is left out of a name', 'Colonel Ernst Halvard was arrested.', 'Person Ernst Halvard'],
  ['initials belong to it', 'They heard that M. A. Varga had fled.', 'Person M. A. Varga'],
  ['particles too', 'They shot Count von Halden there.', 'Person von Halden'],
  ['a ministry with of', 'He left the Ministry of the Interior.', 'Organization Ministry of the Interior'],
  [
    'an acronym in brackets is a mention of its own',
    'The State Security Bureau (SSB) was dissolved.',
    'Organization State Security Bureau',
    'Organization SSB',
  ],
  [
    'an organ described',
    'He worked in the foreign section of the SSB.',
    'Organization [the foreign section of the SSB]',
    'Organization SSB',
  ],
  ['a court without a name', 'Then a military tribunal met.', 'Organization [a military tribunal]'],
  ['an unnamed person', 'She received a certain visitor.', 'Person [a certain visitor]'],
  ['people as a number', 'They held hundreds of hostages.', 'Group [hundreds of hostages]'],
  ['a town after "in"', 'Halvard was seen in Torvik.', 'Person Halvard', 'Place Torvik'],
  ['a named event', 'He fought in the November Revolution.', 'Event November Revolution'],
  ['an event described', 'It was after the coup of 1976.', 'Event [the coup of 1976]'],
  [
    'a work in quotes',
    'He wrote an article titled "On the Bridge".',
    'Work [an article]',
    'Work On the Bridge',
  ],
];

for (const [says, text, ...expected] of CASES)
  test(`${says}: ${text}`, () => assert.deepEqual(mentionsIn(text), expected));
