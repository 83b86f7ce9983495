/** Relinking: the words of a text for each part of a record, and how sure the program is of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prepareText } from '../../../src/extract/relink/prepared.ts';
import { relink } from '../../../src/extract/relink/relink.ts';
import type { Found, Wanted, WantedPart } from '../../../src/extract/relink/wanted.ts';

const person = (...names: string[]): WantedPart => ({ kind: 'person', names });
const organ = (...names: string[]): WantedPart => ({ kind: 'organ', names });
const rank = (name: string): WantedPart => ({ kind: 'rank', names: [name] });
const title = (name: string): WantedPart => ({ kind: 'title', names: [name] });
const role = (name: string): WantedPart => ({ kind: 'role', names: [name] });
const date = (year: number, month: number | null = null, day: number | null = null): WantedPart => ({
  kind: 'date',
  date: { year, month, day },
});

const PUBLISHED = { year: 2014, month: 3, day: 7 };

function find(text: string, parts: Record<string, WantedPart>, subject = 'person'): Map<string, Found> {
  const wanted: Wanted = { subject, parts, asked: Object.keys(parts), published: PUBLISHED };
  return new Map(relink(prepareText(text), wanted).map((found) => [found.part, found]));
}

/** What was found for a part: its words, how and how sure; null where nothing was. */
function shown(
  text: string,
  parts: Record<string, WantedPart>,
  part: string,
  subject = 'person',
): string | null {
  const found = find(text, parts, subject).get(part);
  return found ? `${text.slice(...found.range)} | ${found.how} | ${found.sureness}` : null;
}

describe('a person is found', () => {
  const cases: readonly [text: string, names: string[], expected: string | null][] = [
    ['Col. Ada Brenner spoke.', ['Ada Brenner'], 'Ada Brenner | exact | sure'],
    ['Col. ADA BRENNER spoke.', ['Ada Brenner'], 'ADA BRENNER | folded | sure'],
    ['Col. A. M. Brenner spoke.', ['AM Brenner'], 'A. M. Brenner | folded | sure'],
    ['Col. A. Brenner spoke.', ['Ada Brenner'], 'A. Brenner | initials | likely'],
    ['Col. Ada Brener spoke.', ['Ada Brenner'], 'Ada Brener | spelling | likely'],
    ['Col. Ada Brenner spoke.', ['Ada Maria Brenner'], 'Ada Brenner | part-of-name | likely'],
    ['Col. Ada Torn spoke.', ['Ada Brenner', 'Ada Torn'], 'Ada Torn | alias | sure'],
    ['Col. Brenner spoke.', ['Ada Brenner'], 'Brenner | part-of-name | unsure'],
    ['Col. Brenner Ada spoke.', ['Ada Brenner'], 'Brenner Ada | folded | sure'],
    ['Maj. Sunday Torn spoke.', ['Sunday Torn'], 'Sunday Torn | exact | sure'],
    // Another given name makes it another person.
    ['Col. Ivo Brenner spoke.', ['Ada Brenner'], null],
    ['Col. Ada Torn spoke.', ['Ada Brenner'], null],
    // It may be all of her names, or somebody else.
    ['Col. Ada Brenner Solis spoke.', ['Ada Brenner'], 'Ada Brenner | part-of-name | likely'],
  ];
  for (const [text, names, expected] of cases)
    test(`${names.join(', ')} in "${text}"`, () => {
      assert.equal(shown(text, { person: person(...names) }, 'person'), expected);
    });
});

describe('a unit is found', () => {
  const cases: readonly [text: string, names: string[], expected: string | null][] = [
    ['Men of 7 Division came.', ['7 Division'], '7 Division | exact | sure'],
    ['Men of the Seventh Division came.', ['7 Division'], 'Seventh Division | abbreviation | sure'],
    ['Men of 7th Div came.', ['7 Division'], '7th Div | abbreviation | sure'],
    ['Men of 9Brigade came.', ['9 Brigade'], '9Brigade | folded | sure'],
    ['Men of 9 Armd Bde came.', ['9 Armoured Brigade'], '9 Armd Bde | abbreviation | sure'],
    ['Men of 9 Brigade came.', ['9 Armoured Brigade'], '9 Brigade | part-of-name | likely'],
    ['Men of Division 7 came.', ['7 Division'], 'Division 7 | part-of-name | likely'],
    ['Men of 7 and 9 Brigades came.', ['7 Brigade'], '7 and 9 Brigades | part-of-name | likely'],
    // Another arm of service, another number, another kind.
    ['Men of 9 Amphibious Brigade came.', ['9 Armoured Brigade'], null],
    ['Men of 19 Brigade came.', ['9 Brigade'], null],
    ['Men of 9 Battalion came.', ['9 Brigade'], null],
    // The beginning of the name of another unit.
    ['Men of 7 Division Garrison came.', ['7 Division'], '7 Division | exact | unsure'],
  ];
  for (const [text, names, expected] of cases)
    test(`${names[0]} in "${text}"`, () => {
      assert.equal(shown(text, { unit: organ(...names) }, 'unit', 'unit'), expected);
    });
});

describe('the right one of several', () => {
  const NOTICE =
    'Maj. Gen. Ada Brenner is the new GOC 7 Division; Brig. Gen. Ivo Torn becomes GOC 9 Division, while Col. Uma Reed retires.';
  const of = (name: string): Record<string, WantedPart> => ({
    person: person(name),
    organization: organ('9 Division'),
    title: title('General Officer Commanding'),
    rank: rank('Brigadier General'),
  });

  test('rank and title stand beside the name and not elsewhere', () => {
    const found = find(NOTICE, of('Ivo Torn'));
    assert.deepEqual(
      [...found.values()].map(({ part, range, sureness }) => [part, NOTICE.slice(...range), sureness]),
      [
        ['person', 'Ivo Torn', 'sure'],
        ['organization', '9 Division', 'sure'],
        ['title', 'GOC', 'sure'],
        ['rank', 'Brig. Gen.', 'sure'],
      ],
    );
    assert.equal(found.get('title')!.range[0], NOTICE.lastIndexOf('GOC'));
    assert.equal(found.get('title')!.others, 1, 'the other GOC is counted');
  });

  test("the rank before another's name is not taken for sure", () => {
    const found = find(NOTICE, of('Ada Brenner')).get('rank');
    assert.notEqual(found?.sureness, 'sure');
    assert.notEqual(found?.sureness, 'likely');
  });

  test('the sentence that holds most of the record is preferred', () => {
    const text =
      'Ivo Torn was born in Portown. Later Col. Ivo Torn led the 9 Division. The 9 Division is in Portown.';
    const found = find(text, {
      person: person('Ivo Torn'),
      organization: organ('9 Division'),
      rank: rank('Colonel'),
    });
    assert.equal(found.get('person')!.range[0], text.indexOf('Ivo Torn led'));
    assert.equal(found.get('organization')!.range[0], text.indexOf('9 Division'));
  });

  test('a pronoun stands for the person that was named last', () => {
    const text =
      'Col. Ivo Torn arrived at last, and many people of the town came to see it. He was the commander of 9 Division.';
    assert.equal(
      shown(text, { person: person('Ivo Torn'), organization: organ('9 Division') }, 'organization'),
      '9 Division | exact | likely',
    );
  });

  test('a list has its organ and post in the heading', () => {
    const text =
      '9 Division\n\nGENERAL OFFICERS COMMANDING\n\n1.\n\nMaj Gen\n\nUma Reed\n\n2.\n\nBrig Gen\n\nIvo Torn\n\n4 May 13 - 3 Jan 14\n';
    const found = find(text, { ...of('Ivo Torn'), start: date(2013, 5, 4), end: date(2014, 1, 3) });
    assert.equal(found.get('organization')?.sureness, 'likely');
    assert.equal(text.slice(...found.get('title')!.range), 'GENERAL OFFICERS COMMANDING');
    assert.equal(text.slice(...found.get('start')!.range), '4 May 13');
    assert.equal(text.slice(...found.get('end')!.range), '3 Jan 14');
    assert.equal(found.get('end')!.sureness, 'sure');
  });
});

describe('a role follows from a title', () => {
  const parts = { person: person('Ivo Torn'), role: role('Commander') };
  test('the word itself may be sure', () => {
    assert.equal(
      shown('Col. Ivo Torn, commander of the fort, spoke.', parts, 'role'),
      'commander | folded | sure',
    );
  });
  for (const [text, words] of [
    ['The Officer Commanding, Col. Ivo Torn, spoke.', 'Officer Commanding'],
    ['The GOC, Col. Ivo Torn, spoke.', 'GOC'],
    ['The Commissioner of Police, Ivo Torn, spoke.', 'Commissioner of Police'],
  ] as const)
    test(`"${words}" is at most likely`, () => {
      assert.equal(shown(text, parts, 'role'), `${words} | follows | likely`);
    });
  test('a deputy is no commander', () => {
    assert.equal(find('The deputy director, Ivo Torn, spoke.', parts).get('role'), undefined);
  });
});

describe('a date is found', () => {
  const on = (text: string, when: WantedPart): string | null =>
    shown(text, { person: person('Ivo Torn'), start: when }, 'start');
  test('however it is written', () => {
    for (const words of ['4 May 2013', 'May 4th, 2013', '4th of May, 2013', '04/05/2013', '4 May 13'])
      assert.equal(
        on(`Ivo Torn took over on ${words} in Portown.`, date(2013, 5, 4)),
        `${words} | date | sure`,
      );
  });
  test('without its year, which is taken from the publication', () => {
    assert.equal(on('Ivo Torn took over on March 4.', date(2014, 3, 4)), 'March 4 | date | sure');
  });
  test('another day is another day', () => {
    assert.equal(on('Ivo Torn took over on 5 May 2013.', date(2013, 5, 4)), null);
  });
  test('a weekday and "yesterday" count from the publication, a Friday', () => {
    assert.equal(on('Ivo Torn took over yesterday.', date(2014, 3, 6)), 'yesterday | relative-date | sure');
    assert.equal(on('Ivo Torn took over on Tuesday.', date(2014, 3, 4)), 'Tuesday | relative-date | sure');
    assert.equal(on('Ivo Torn took over on Tuesday.', date(2014, 3, 5)), null);
  });
  test('the day of publication leads to the words that show the post', () => {
    const text = 'It rained. Col. Ivo Torn, commander of 9 Division, spoke.';
    const parts = { person: person('Ivo Torn'), organization: organ('9 Division'), end: date(2014, 3, 7) };
    assert.equal(
      shown(text, parts, 'end'),
      'Col. Ivo Torn, commander of 9 Division | publication-date | likely',
    );
  });
  test('a date that nothing says is not found', () => {
    assert.equal(on('Col. Ivo Torn spoke.', date(2014, 1, 16)), null);
  });
});

test('nothing is found where the subject is not named', () => {
  const found = find('The GOC 9 Division spoke in Portown.', {
    person: person('Ivo Torn'),
    rank: rank('Colonel'),
  });
  assert.equal(found.size, 0);
});

test('an organ may follow from a title that names it', () => {
  const parts = {
    person: person('Ivo Torn'),
    title: title('Chief of Customs Staff'),
    organization: organ('Ruritanian Customs'),
  };
  assert.equal(
    shown('The Chief of Customs Staff, Ivo Torn, spoke.', parts, 'organization'),
    'Chief of Customs Staff | follows | unsure',
  );
});

test('the words for the end of a post stand beside the name', () => {
  const parts: Record<string, WantedPart> = {
    person: person('Ivo Torn'),
    context: { kind: 'context', names: ['transferred'] },
  };
  assert.equal(shown('Col. Ivo Torn was transferred.', parts, 'context'), 'transferred | folded | sure');
  assert.equal(shown('Col. Ivo Torn was redeployed.', parts, 'context'), 'redeployed | follows | likely');
});
