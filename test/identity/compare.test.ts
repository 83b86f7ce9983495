import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareNames } from '../../src/identity/compare.ts';
import { WEIGHTS } from '../../src/identity/weights.ts';
import type { EntityType } from '../../src/model/entity.ts';

const one = (a: string, b: string, type: EntityType = 'Person'): void => {
  const { weight, reasons } = compareNames(a, b, type);
  assert.ok(
    weight > 0,
    `${a} | ${b}: ${weight}\n${reasons.map((reason) => `${reason.weight} ${reason.says}`).join('\n')}`,
  );
};
const two = (a: string, b: string, type: EntityType = 'Person'): void => {
  const { weight, reasons } = compareNames(a, b, type);
  assert.ok(
    weight < 0,
    `${a} | ${b}: ${weight}\n${reasons.map((reason) => `${reason.weight} ${reason.says}`).join('\n')}`,
  );
};
const kinds = (a: string, b: string, type: EntityType = 'Person'): string[] =>
  compareNames(a, b, type).reasons.map((reason) => reason.kind);

describe('two spellings of one person speak for one', () => {
  const cases: readonly (readonly [why: string, ...names: string[]])[] = [
    [
      'systems for Russian',
      'Yakov Blumkin',
      'Yakov Blyumkin',
      'Iakov Bliumkin',
      'Jakow Bljumkin',
      'Яков Блюмкин',
    ],
    ['systems for adjectives', 'Yaroslavsky', 'Iaroslavskii', 'Jaroslawski', 'Ярославский'],
    ['ts, c, tz', 'Trotsky', 'Trotskii', 'Trockij', 'Trotzki', 'Троцкий'],
    ['Polish letters', 'Feliks Dzierżyński', 'Felix Dzerzhinsky', 'Феликс Дзержинский'],
    ['a soft beginning', 'Yevgeny Sorin', 'Evgenii Sorin', 'Евгений Сорин'],
    ['shch and its rivals', 'Oleg Khrushchov', 'Oleg Chruschtschow'],
    ['Arabic vowels and articles', 'Mohammed al-Harun', 'Muhammad El Haroun'],
    ['the servant of …', 'Abd al-Rahman Sadiq', 'Abdurrahman Sadiq', 'Abdul Rahman Sadiq'],
    ['Arabic letters', 'سليم الحارون', 'Salim al-Harun'],
    ['Georgian letters', 'გიორგი მელაძე', 'Giorgi Meladze'],
    ['Greek letters', 'Νίκος Λαμπράκης', 'Nikos Lambrakis'],
    ['Chinese signs', '彭德怀', 'Peng Dehuai'],
    ['two systems for Chinese', 'Peng Te-huai', 'Peng Dehuai'],
    ['initials', 'Yakov Sorin', 'Ya. G. Sorin', 'Y. Sorin'],
    ['initials without points', 'MY Okoro', 'M. Y. Okoro', 'Moses Yusuf Okoro'],
    ['the surname first', 'Sorin, Yakov', 'Yakov Sorin', 'SORIN Yakov'],
    ['a patronymic left out', 'Yakov Grigorievich Sorin', 'Yakov Sorin', 'Sorin Yakov Grigorievich'],
    ['rank and address', 'Major General Ada Okoro', 'Ada Okoro', 'Mrs Ada Okoro'],
    ['a diminutive', 'William Harrow', 'Bill Harrow'],
    ['marks', 'Núria Beltrán', 'Nuria Beltran'],
    ['a doubled letter', 'Hanna Lindemann', 'Hanna Lindeman'],
    ['a slip', 'Tobias Marwede', 'Tobias Marwedde'],
    ['a hyphen and a blank', 'Kim Yong-su', 'Kim Yongsu', 'Kim Yong Su'],
    ['a blank forgotten', 'ToBias Harrowgate', 'Tobias Harrowgate'],
    ['a first vowel', 'Festus Edovar', 'Festus Idovar'],
  ];
  for (const [why, ...names] of cases) {
    test(why, () => {
      for (const [i, a] of names.entries()) for (const b of names.slice(i + 1)) one(a, b);
    });
  }
});

describe('two persons are not taken for one', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Ivan Marwede', 'Tobias Marwede'],
    ['Yakov Sorin', 'Yakov Petrenko'],
    ['Yakov Grigorievich Sorin', 'Yakov Pavlovich Sorin'],
    ['TY Okoro', 'JO Okoro'],
    ['John Harrow Jr.', 'John Harrow Sr.'],
    ['Omar bin Salim al-Harun', 'Salim bin Omar al-Harun'],
    ['Oleg Lukashov', 'Oleg Lukashenko'],
    ['Mahmoud Sadiq', 'Mohammed Sadiq'],
    ['山本早苗', '山田早苗'],
  ];
  for (const [a, b] of cases) test(`${a}, ${b}`, () => two(a, b));
});

describe('organs', () => {
  const same: readonly (readonly [string, string])[] = [
    ['7 Division', 'Seven Division'],
    ['7th Division', '7 Div'],
    ['Seventh Division', 'VII Division'],
    ['21 Armoured Brigade', '21 Armd Bde'],
    ['OOO Vostok', 'Vostok LLC'],
    ['ЗАО Восток', 'Vostok JSC'],
    ['Harbour Trading Limited', 'Harbour Trading Ltd.'],
    ['Joint Task Force', 'JTF'],
    ['Labour and Welfare Ministry', 'Labor & Welfare Min.'],
    ['Vander Bilt Shipping', 'Vanderbilt Shipping'],
  ];
  for (const [a, b] of same) test(`${a}, ${b}: one`, () => one(a, b, 'Organization'));
  const apart: readonly (readonly [string, string])[] = [
    ['7 Division', '8 Division'],
    ['Seven Division', 'Eighth Division'],
    ["Area 'A' Command (Harbour District)", "Area 'C' Command (Harbour District)"],
    ['Alpha Trading LLC', 'Beta Trading LLC'],
    ['3 Armoured Division', '7 Division'],
    ['Northern Steel Company', 'Northern Gas Company'],
    ['LXC Aviation', 'LAU Aviation'],
  ];
  for (const [a, b] of apart) test(`${a}, ${b}: two`, () => two(a, b, 'Organization'));
  test('a part of an organ weighs less than the organ by another spelling', () => {
    const part = compareNames('7 Division Garrison', '7 Division', 'Organization').weight;
    assert.ok(part < 0, String(part));
  });
});

describe('the waterfall', () => {
  test('the weights of the reasons add up to the weight', () => {
    const { weight, reasons } = compareNames('Maj. Yakov Blumkin', 'Ya. G. Blyumkin');
    const sum = reasons.reduce((total, reason) => total + reason.weight, 0);
    assert.equal(weight, Math.round(sum * 10) / 10);
  });
  test('names the words, and what became of rank and spelling', () => {
    const found = compareNames('Maj. Yakov Blumkin', 'Ya. G. Blyumkin').reasons;
    assert.deepEqual(
      found.map((reason) => reason.kind),
      [
        'person.start',
        'person.title',
        'person.surname.spelling',
        'person.given.initial',
        'person.extra.initial',
      ],
    );
    assert.match(found[1]!.says, /Maj/);
    assert.equal(found[1]!.weight, 0);
    assert.match(found[2]!.says, /“Blumkin” and “Blyumkin”/);
  });
  test('a common surname says less', () => {
    const common = compareNames('Ada Ivanov', 'A. Ivanov').weight;
    const rare = compareNames('Ada Harrowgate', 'A. Harrowgate').weight;
    assert.ok(common < rare);
    assert.ok(kinds('Ada Ivanov', 'A. Ivanov').includes('person.common.surname'));
  });
  test('a note in brackets tells two of one name apart', () => {
    assert.ok(kinds('Ada Okoro', 'Ada Okoro (2 Brigade)').includes('person.note'));
  });
  test('every weight speaks in the direction of its reason', () => {
    for (const [kind, weight] of Object.entries(WEIGHTS)) {
      if (/differs$|father-and-son|note$/.test(kind)) assert.ok(weight < 0, kind);
      if (/\.(?:equal|agrees|letters|whole|acronym|spelling)$/.test(kind)) assert.ok(weight > 0, kind);
    }
  });
});

describe('any names', () => {
  const letters = fc.string({ unit: 'grapheme' });
  const name = fc.stringMatching(/^[A-Z][a-z]{2,8} (?:[A-Z]\. )?[A-Z][a-z]{3,9}$/);
  const type = fc.constantFrom<EntityType>('Person', 'Organization');
  test('compare without a fault', () => {
    fc.assert(
      fc.property(letters, letters, type, (a, b, of) => Number.isFinite(compareNames(a, b, of).weight)),
    );
  });
  test('speak for one where they are written alike, in whatever case', () => {
    fc.assert(fc.property(name, (a) => compareNames(a, a.toUpperCase()).weight > 0));
  });
});
