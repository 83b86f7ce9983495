import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableClaim } from '../../../src/extract/table-format.ts';
import { PRESUMPTIONS, type Presumption, type Verdict } from '../../../src/model/finding.ts';
import { stateOf, verdictOf } from '../../../src/reason/state.ts';
import { defectsOf, readPersons, readUnits, type Words } from '../../support/sfm-tables.ts';

const PERSON = { Name: 'Adaeze Bello', Organization: '5 Harbour Brigade', Role: 'Commander' };
const ALL = new Set(Object.keys(PRESUMPTIONS) as Presumption[]);

function posting(words: Words): TableClaim {
  const claim = readPersons([{ ...PERSON, ...words }]).claims.find((each) => each.kind === 'posting');
  assert.ok(claim);
  return claim;
}

function relation(words: Words): TableClaim {
  const claim = readUnits([
    {
      'Organization:Name': '5 Harbour Brigade',
      'OrganizationOrganization:parent_id': 'Harbour Division',
      'OrganizationOrganization:classification': 'Command',
      ...words,
    },
  ]).claims.find((each) => each.kind === 'command');
  assert.ok(claim);
  return claim;
}

/** What the claim alone says of a day. */
function on(claim: TableClaim, day: string, presumptions: ReadonlySet<Presumption> = ALL): Verdict {
  const voices = [{ name: 'author', entity: null, stance: 'asserted' as const }];
  const whole = {
    ...claim,
    id: 'c',
    source: 's',
    voices,
    basis: null,
    quantity: null,
    polarity: '+' as const,
  };
  const state = stateOf(
    { ...whole, args: {}, where: [], certainty: null, spans: [], cues: [], by: [], patterns: [] },
    { periods: [], sources: new Map(), presumptions },
  );
  return verdictOf(state, [day, day], 'some-time-in', presumptions);
}

function says(claim: TableClaim, expected: Readonly<Record<string, Verdict>>): void {
  const got = Object.fromEntries(Object.keys(expected).map((day) => [day, on(claim, day)]));
  assert.deepEqual(got, expected);
}

describe('the term of a posting', () => {
  it('covers every day between first and last citation, and no other', () => {
    const claim = posting({
      'First citation': '3/6/2014',
      'Last citation': '5/1/2015',
      'Start date? (Y/N)': 'N',
      'End date? (Y/N)': 'N',
    });
    assert.equal(claim.when.edtf, '2014-03-06/2015-05-01');
    assert.equal(claim.when.text, '3/6/2014 – 5/1/2015');
    assert.deepEqual(
      [claim.when.start, claim.when.end],
      [
        [null, '2014-03-06'],
        ['2015-05-01', null],
      ],
    );
    says(claim, {
      '2014-03-05': 'no evidence',
      '2014-03-06': 'evidenced',
      '2014-10-01': 'evidenced',
      '2015-05-01': 'evidenced',
      '2015-05-02': 'no evidence',
    });
  });

  it('with the flags has its own first and last day', () => {
    const claim = posting({
      'First citation': '3/6/2014',
      'Last citation': '5/1/2015',
      'Start date? (Y/N)': 'Y',
      'End date? (Y/N)': 'Y',
    });
    assert.deepEqual(
      [claim.when.start, claim.when.end],
      [
        ['2014-03-06', '2014-03-06'],
        ['2015-05-01', '2015-05-01'],
      ],
    );
  });

  it('is possible, and no more, on a day inside the imprecision of a date', () => {
    const cited = posting({ 'First citation': '2013', 'Last citation': '5/3/2014' });
    assert.equal(cited.when.edtf, '2013/2014-05-03');
    says(cited, {
      '2012-12-31': 'no evidence',
      '2013-06-15': 'possible',
      '2013-12-31': 'evidenced',
      '2014-05-03': 'evidenced',
      '2014-05-04': 'no evidence',
    });
    const ended = posting({
      'First citation': '2/15/2012',
      'Start date? (Y/N)': 'Y',
      'Last citation': '2013',
      'End date? (Y/N)': 'Y',
    });
    says(ended, {
      '2012-02-14': 'no evidence',
      '2012-12-31': 'evidenced',
      '2013-01-01': 'evidenced',
      '2013-02-01': 'possible',
      '2013-12-31': 'possible',
      '2014-01-01': 'no evidence',
    });
    const lastSeen = posting({
      'First citation': '2/15/2012',
      'Last citation': '2013',
      'End date? (Y/N)': 'N',
    });
    says(lastSeen, { '2013-07-01': 'possible', '2014-01-01': 'no evidence' });
  });

  it('with one date inside the imprecision of the other does not reach beyond it', () => {
    const first = posting({ 'First citation': '1/19/2004', 'Last citation': '2004' });
    assert.deepEqual(
      [first.when.start, first.when.end],
      [
        [null, '2004-01-19'],
        ['2004-01-19', null],
      ],
    );
    says(first, { '2004-01-14': 'no evidence', '2004-01-19': 'evidenced', '2004-07-01': 'possible' });
    const ended = posting({ 'First citation': '1/19/2004', 'Last citation': '2004', 'End date? (Y/N)': 'Y' });
    assert.deepEqual(ended.when.end, ['2004-01-19', '2004-12-31']);
    const last = posting({ 'First citation': '2004', 'Last citation': '9/3/2004' });
    says(last, { '2004-07-01': 'possible', '2004-09-03': 'evidenced', '2004-09-04': 'no evidence' });
  });

  it('with a first date alone never goes on', () => {
    says(posting({ 'First citation': '3/6/2014' }), {
      '2014-03-05': 'no evidence',
      '2014-03-06': 'evidenced',
      '2014-03-07': 'no evidence',
    });
    says(posting({ 'First citation': '3/6/2014', 'Start date? (Y/N)': 'Y' }), {
      '2014-03-06': 'evidenced',
      '2014-03-07': 'no evidence',
    });
    says(posting({ 'First citation': '2013', 'Start date? (Y/N)': 'Y' }), {
      '2012-12-31': 'no evidence',
      '2013-08-01': 'possible',
      '2014-01-01': 'no evidence',
    });
  });

  it('with a last date alone held on that day', () => {
    const claim = posting({ 'Last citation': '3/6/2014', 'End date? (Y/N)': 'N' });
    assert.equal(claim.when.edtf, '2014-03-06');
    says(claim, { '2014-03-05': 'no evidence', '2014-03-06': 'evidenced', '2014-03-07': 'no evidence' });
  });

  it('without dates is possible at any time', () => {
    const claim = posting({});
    assert.deepEqual(claim.when, { edtf: null, text: null, start: [null, null], end: [null, null] });
    says(claim, { '1999-01-01': 'possible' });
  });

  it('that is reversed is listed, swaps nothing and vouches for no day', () => {
    const words = { ...PERSON, 'First citation': '8/4/2008', 'Last citation': '6/30/2008' };
    assert.ok(defectsOf(readPersons([words])).includes('reversed-interval 1 First citation+Last citation'));
    const claim = posting(words);
    assert.equal(claim.when.edtf, null);
    assert.equal(claim.when.text, '8/4/2008 – 6/30/2008');
    assert.deepEqual([...claim.when.start, ...claim.when.end], [null, null, null, null]);
  });
});

describe('the term of a relation', () => {
  const DATES = {
    'OrganizationOrganization:date_first_cited': '3/6/2014',
    'OrganizationOrganization:date_last_cited': '5/1/2015',
  };

  it('that is said to go on is evidenced to the last citation and assumed after it', () => {
    const claim = relation({ ...DATES, 'OrganizationOrganization:open_ended': 'Y' });
    assert.deepEqual(claim.when.end, ['2015-05-01', 'open']);
    says(claim, {
      '2014-03-05': 'no evidence',
      '2015-05-01': 'evidenced',
      '2015-05-02': 'assumed',
      '2030-01-01': 'assumed',
    });
    assert.equal(on(claim, '2015-05-02', new Set()), 'possible');
  });

  it('goes on from its one citation where there is no other', () => {
    const { 'OrganizationOrganization:date_last_cited': _, ...first } = DATES;
    says(relation({ ...first, 'OrganizationOrganization:open_ended': 'Y' }), {
      '2014-03-06': 'evidenced',
      '2014-03-07': 'assumed',
    });
  });

  it('with an exact end has it, and with N goes no further than it was seen', () => {
    assert.deepEqual(relation({ ...DATES, 'OrganizationOrganization:open_ended': 'E' }).when.end, [
      '2015-05-01',
      '2015-05-01',
    ]);
    const ended = relation({ ...DATES, 'OrganizationOrganization:open_ended': 'N' });
    assert.deepEqual(ended.when.end, ['2015-05-01', null]);
    says(ended, { '2015-05-02': 'no evidence' });
  });

  it('with a blank flag is not taken to go on', () => {
    says(relation(DATES), { '2015-05-02': 'no evidence' });
  });
});

describe('a date that stands twice', () => {
  const dated = (words: Words) => {
    const reading = readPersons([{ ...PERSON, ...words }]);
    const defects = defectsOf(reading).filter((each) => !each.startsWith('no-source'));
    return [reading.claims[0]?.when.edtf, reading.claims[0]?.when.text, ...defects];
  };
  const columns = (month: string, day: string, year: string) => ({
    first_month: month,
    first_day: day,
    first_year: year,
  });
  const where = '1 First citation+first_month+first_day+first_year';

  it('is read from its columns, the text kept and a disagreement listed', () => {
    assert.deepEqual(dated({ 'First citation': '6/25/2016', ...columns('8', '25', '2016') }), [
      '2016-08-25',
      '6/25/2016',
      `date-disagreement ${where}`,
    ]);
  });

  it('says so where day and month are swapped', () => {
    assert.deepEqual(dated({ 'First citation': '10/03/2004', ...columns('3', '10', '2004') }), [
      '2004-03-10',
      '10/03/2004',
      `day-month-swap ${where}`,
    ]);
  });

  it('lists words that are no date, and dates that cannot be', () => {
    assert.equal(
      dated({ 'First citation': 'Noevember 2013', ...columns('11', '', '2013') }).at(-1),
      `unreadable-date ${where}`,
    );
    for (const text of ['10/16/20106', '6/2/1016', '3/30/3006', '2/30/2014', '13/30/2014'])
      assert.equal(
        dated({ 'First citation': text, ...columns('10', '16', '2016') }).at(-1),
        `impossible-date ${where}`,
        text,
      );
  });

  it('is not made up where the columns cannot be', () => {
    assert.deepEqual(dated({ 'First citation': 'soon', ...columns('2', '30', '2014') }), [
      null,
      'soon',
      `impossible-date ${where}`,
    ]);
    assert.deepEqual(dated({ 'First citation': 'August 1991', ...columns('', '', 'August 1991') }), [
      '1991-08',
      'August 1991',
      `unreadable-date ${where}`,
    ]);
  });

  it('agrees in all its forms', () => {
    assert.deepEqual(dated({ 'First citation': 'May 2014', ...columns('5', '', '2014') }), [
      '2014-05',
      'May 2014',
    ]);
    assert.deepEqual(dated({ 'First citation': '2014', ...columns('', '', '2014') }), ['2014', '2014']);
    assert.deepEqual(dated({ 'First citation': '10 /06/2014', ...columns('10', '6', '2014') }), [
      '2014-10-06',
      '10 /06/2014',
    ]);
  });
});

describe('a flag', () => {
  it('that the format does not define is listed and not guessed', () => {
    const reading = readPersons([{ ...PERSON, 'First citation': '3/6/2014', 'Start date? (Y/N)': 'maybe' }]);
    assert.ok(defectsOf(reading).includes('unknown-flag 1 Start date? (Y/N)'));
    assert.deepEqual(reading.claims[0]?.when.start, [null, '2014-03-06']);
  });

  it('without its date is listed', () => {
    const reading = readPersons([{ ...PERSON, 'First citation': '3/6/2014', 'End date? (Y/N)': 'Y' }]);
    assert.ok(defectsOf(reading).includes('flag-without-date 1 End date? (Y/N)+Last citation'));
  });
});
