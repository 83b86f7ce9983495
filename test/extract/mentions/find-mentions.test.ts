/** Mentions: a text in our own words, and what it names. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findMentions } from '../../../src/extract/english/mentions/find-mentions.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

/** "Person Lev Orlov" for each mention, nominals in brackets. */
function mentionsIn(text: string): string[] {
  return findMentions(tokenize(text)).map(({ type, range, form }) => {
    const words = text.slice(...range);
    return form === 'name' ? `${type} ${words}` : `${type} [${words}]`;
  });
}

type Case = readonly [says: string, text: string, ...expected: string[]];

function each(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [says, text, ...expected] of cases)
      test(`${says}: ${text.replaceAll('\n', '⏎')}`, () => assert.deepEqual(mentionsIn(text), expected));
  });
}

each('Persons by name', [
  ['a rank is left out of a name', 'Colonel Ernst Halvard was arrested.', 'Person Ernst Halvard'],
  ['so is a form of address', 'They heard Comrade Varga speak.', 'Person Varga'],
  ['and an office of several words', 'Vice Admiral Tomas Beck resigned.', 'Person Tomas Beck'],
  ['and what an office is for', 'Secretary of State Tomas Beck resigned.', 'Person Tomas Beck'],
  ['initials belong to it', 'They heard that M. A. Varga had fled.', 'Person M. A. Varga'],
  ['particles too', 'They shot Count von Halden there.', 'Person von Halden'],
  ['and Arabic ones', 'He wrote to Ahmed bin Salim al-Karim.', 'Person Ahmed bin Salim al-Karim'],
  ['an epithet too', 'He served Boris the Elder.', 'Person Boris the Elder'],
  [
    'a possessive ends a name',
    'Everything was in Halvard’s hands and Varga’s brother knew.',
    'Person Halvard',
    'Person [Varga’s brother]',
    'Person Varga',
  ],
  ['names in a row are two', 'Halvard and Varga fled.', 'Person Halvard', 'Person Varga'],
  [
    'names that merely meet are two',
    'Varga fled. Halvard knew Varga. By arresting Varga Halvard hoped to win.',
    'Person Varga',
    'Person Halvard',
    'Person Varga',
    'Person Varga',
    'Person Halvard',
  ],
  [
    'whose secretariat one serves in is a person',
    'She served in Halvard’s secretariat.',
    'Organization [Halvard’s secretariat]',
    'Person Halvard',
  ],
  ['what is shot at is a person', 'She threw a stone at Halvard.', 'Person Halvard'],
]);

each('Organizations by name', [
  ['a ministry with of', 'He left the Ministry of the Interior.', 'Organization Ministry of the Interior'],
  [
    'a name with two portfolios',
    'He left the Ministry of Food and Agriculture.',
    'Organization Ministry of Food and Agriculture',
  ],
  [
    'a collective possessive',
    "She joined the People's Council of Norland.",
    "Organization People's Council of Norland",
  ],
  ['a unit with its number', 'The 3rd Engineer Battalion mutinied.', 'Organization 3rd Engineer Battalion'],
  ['a body with its kind first', 'It was done by Group Cedar.', 'Organization Group Cedar'],
  ['an unknown name after "the"', 'He was a member of the Starka.', 'Organization Starka'],
  [
    'an acronym in brackets is a mention of its own',
    'The State Security Bureau (SSB) was dissolved.',
    'Organization State Security Bureau',
    'Organization SSB',
  ],
]);

each('Places, events, groups and works by name', [
  ['a town after "in"', 'Halvard was seen in Torvik.', 'Person Halvard', 'Place Torvik'],
  [
    'a list of towns',
    'They were sent to Lagos, Torvik and Ostby.',
    'Place Lagos',
    'Place Torvik',
    'Place Ostby',
  ],
  ['a country', 'He fled to France.', 'Place France'],
  ['a province', 'It happened in the Torvik province.', 'Place [the Torvik province]', 'Place Torvik'],
  ['a town, then a person', 'On his way to Paris Halvard stopped.', 'Place Paris', 'Person Halvard'],
  ['a named event', 'He fought in the November Revolution.', 'Event November Revolution'],
  ['a month is no name', 'In July Halvard was promoted.', 'Person Halvard'],
  ['followers', 'He went over to the Owenites.', 'Group Owenites'],
  [
    'a title in quotes',
    'He wrote an article titled "On the Bridge".',
    'Work [an article]',
    'Work On the Bridge',
  ],
  ['direct speech is none', 'He said, "Nobody knows this."'],
]);

each('Descriptions', [
  [
    'an organ',
    'He worked in the foreign section of the SSB.',
    'Organization [the foreign section of the SSB]',
    'Organization SSB',
  ],
  ['a court without a name', 'Then a military tribunal met.', 'Organization [a military tribunal]'],
  ['an unnamed person', 'She received a certain visitor.', 'Person [a certain visitor]'],
  ['a person by nationality', 'They killed the German ambassador.', 'Person [the German ambassador]'],
  ['an office with a capital', 'They killed the Ambassador.', 'Person [the Ambassador]'],
  ['people as a number', 'They held hundreds of hostages.', 'Group [hundreds of hostages]'],
  ['people with an adjective', 'Four armed men came.', 'Group [Four armed men]'],
  ['a date is not their number', 'On 9 August 1977 four men came.', 'Group [four men]'],
  ['nobody is nobody', 'No officer came.'],
  ['an event with its year', 'It was after the coup of 1976.', 'Event [the coup of 1976]'],
  ['a work with its owner', 'They read his letter.', 'Work [his letter]'],
  ['a noun before a name is part of neither', 'The historian Varga wrote it.', 'Person Varga'],
]);

each('Capitals that say little', [
  ['the first word of a sentence', 'Hunger came. Bread was rare.'],
  ['a name at the head of a sentence', 'Halvard was arrested.', 'Person Halvard'],
  [
    'a heading in capitals names whom the text names',
    'THE ARREST OF HALVARD\n\nThey say that Halvard was arrested.',
    'Person HALVARD',
    'Person Halvard',
  ],
  [
    'a name broken at the end of a line',
    'They had waited a long time before Ernst\nHalvard was arrested by the men of the\nbureau, which then sent him to the north.',
    'Person Ernst\nHalvard',
    'Group [the men]',
    'Organization [the\nbureau]',
  ],
  ['lines of a list are apart', 'Ernst Halvard\nMaria Varga', 'Person Ernst Halvard', 'Person Maria Varga'],
  ['a language', 'It was written in German.'],
  ['the country in capitals', 'He fled to the US.', 'Place US'],
]);

test('any text gives mentions that lie in it, in order, and names that do not overlap', () => {
  const word = fc.constantFrom(
    'Halvard',
    'the',
    'of',
    'Bureau',
    '(SSB)',
    '"',
    '’s',
    '\n',
    'a',
    'colonel',
    'von',
    'al-Karim',
    'was',
    'arrested',
    '3',
    'M.',
    '.',
    'é\u0301',
    '🜚',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (words) => {
      const doc = tokenize(words);
      let end = 0;
      for (const { tokens, range, form } of findMentions(doc)) {
        assert.ok(tokens[0] < tokens[1]);
        assert.equal(range[0], doc.tokens[tokens[0]]!.start);
        assert.equal(range[1], doc.tokens[tokens[1] - 1]!.end);
        if (form !== 'name') continue;
        assert.ok(tokens[0] >= end);
        end = tokens[1];
      }
    }),
    { numRuns: 300 },
  );
});
