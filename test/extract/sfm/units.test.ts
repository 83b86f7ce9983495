import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableReading } from '../../../src/extract/table-format.ts';
import { argsOf, defectsOf, id, readSources, readUnits, type Words } from '../../support/sfm-tables.ts';

const UNIT = { 'Organization:Name': '5 Harbour Brigade' };
const PARENT = {
  'OrganizationOrganization:parent_id': 'Harbour Division',
  'OrganizationOrganization:classification': 'Command',
};

function claims(reading: TableReading, kind: string): string[] {
  return reading.claims
    .filter((claim) => claim.kind === kind)
    .map((claim) => {
      const where = claim.where.map((place) => place.name).join(', ');
      return `${claim.type}: ${argsOf(claim)}${where === '' ? '' : ` @ ${where}`}${claim.when.edtf === null ? '' : ` ${claim.when.edtf}`}`;
    });
}

const read = (...rows: Words[]) => readUnits(rows.map((row) => ({ ...UNIT, ...row })));

describe('a row of the table of units', () => {
  it('is an entry of several lists, each a claim with its own dates', () => {
    const reading = read({
      ...PARENT,
      'OrganizationOrganization:date_first_cited': '3/6/2014',
      'OrganizationMembership:member_id': 'Operation Lantern',
      'Area of Operations Geoname': 'Eastbay',
      'Area of Operations GeonameID': '77',
      'Date of first citation for area of operations': '2015',
      'Headquarters (Barracks, Base, Physical Asset)': 'Mole Barracks',
      'Site:geonames_name': 'Portown',
      'Site:geonames_id': '78',
      'Site:admin_level_1_geonames_name': 'Bay',
      'OrganizationSite:date_first_cited': '2013',
    });
    assert.deepEqual(claims(reading, 'command'), [
      'command: superior=Harbour Division, subordinate=5 Harbour Brigade 2014-03-06',
    ]);
    assert.deepEqual(claims(reading, 'structure'), [
      'part-of: part=5 Harbour Brigade, whole=Operation Lantern',
    ]);
    assert.deepEqual(claims(reading, 'attribute'), [
      'site: of=5 Harbour Brigade, value=Mole Barracks @ Mole Barracks, Portown, Bay 2013',
      'area-of-operations: of=5 Harbour Brigade, value=Eastbay @ Eastbay 2015',
    ]);
  });

  it('says by what a unit stands under another, and lists where it does not', () => {
    const administrative = read({ ...PARENT, 'OrganizationOrganization:classification': 'Administrative' });
    assert.match(claims(administrative, 'command')[0] ?? '', /^administrative: /);
    const blank = read({ ...PARENT, 'OrganizationOrganization:classification': '' });
    assert.deepEqual(claims(blank, 'command'), []);
    assert.deepEqual(claims(blank, 'structure'), ['part-of: part=5 Harbour Brigade, whole=Harbour Division']);
    assert.ok(defectsOf(blank).some((each) => each.startsWith('no-class 1 ')));
  });

  it('cites for each list only what stands beside it', () => {
    const reading = read({
      ...PARENT,
      'Source: OrganizationOrganization:parent_id': id('1'),
      'UUID: Administrative, Command, or Informal parent relationship': id('2'),
      'Area of Operations Geoname': 'Eastbay',
      'Source: Area of Operations': id('3'),
    });
    const cited = reading.claims.map((claim) => [
      claim.kind,
      claim.citations?.map(({ key, parts }) => `${key[0]} ${parts.join('+')}`),
    ]);
    assert.deepEqual(cited, [
      ['command', ['1 superior', '2 type']],
      ['attribute', ['3 value+where']],
    ]);
  });

  it('with dates or a flag beside a blank cell is listed, and nothing is taken from them', () => {
    const reading = read({ 'Assume Area of Operations to Current Date? (Y/N/E)': 'Y', o_id: 'x' });
    assert.deepEqual(reading.claims, []);
    assert.ok(
      defectsOf(reading).some((each) => each.startsWith('nothing-named 1 Area of Operations Geoname+')),
    );
  });
});

describe('what rows of one unit repeat', () => {
  const WHOLE = {
    'Organization:other_names': '5 Bde;Fifth Brigade',
    'Organization:classification': 'Army;Military',
    'Organization:date_first_cited': '2001',
    'Organization:open_ended? Y/N/E': 'Y',
    o_id: id('5'),
  };

  it('is one claim with the cells and citations of all of them', () => {
    const reading = read(
      { ...WHOLE, 'Source: Classification': id('1') },
      { ...WHOLE, 'Source: Classification': `${id('1')};${id('2')}` },
    );
    assert.deepEqual(claims(reading, 'identity'), ['same: a=5 Harbour Brigade, b=5 Bde+Fifth Brigade']);
    assert.deepEqual(claims(reading, 'attribute'), [
      'existence: of=5 Harbour Brigade 2001',
      'classification: of=5 Harbour Brigade, value=Army+Military',
    ]);
    const classes = reading.claims.find((claim) => claim.type === 'classification');
    assert.deepEqual(
      classes?.cells.map(({ row, column }) => `${row} ${column}`),
      [
        '1 Organization:Name',
        '1 Organization:classification',
        '2 Organization:Name',
        '2 Organization:classification',
      ],
    );
    assert.deepEqual(
      classes?.citations?.map((cited) => cited.key),
      [id('1'), id('2')],
    );
    assert.deepEqual(reading.entities[0]?.aliases, ['5 Bde', 'Fifth Brigade', id('5')]);
  });

  it('is two claims where it differs, and listed', () => {
    const reading = read(WHOLE, { ...WHOLE, 'Organization:classification': 'Police', o_id: id('6') });
    assert.equal(claims(reading, 'attribute').filter((each) => each.startsWith('class')).length, 2);
    assert.deepEqual(
      defectsOf(reading).filter((each) => /differing|two-ids/.test(each)),
      ['two-ids 2 o_id', 'differing-rows 2 Organization:classification'],
    );
  });

  it('may be blank in the second row without being different', () => {
    const reading = read(WHOLE, { ...WHOLE, 'Organization:classification': '', o_id: '' });
    assert.deepEqual(
      defectsOf(reading).filter((each) => /differing|id/.test(each) && !each.startsWith('no-source')),
      ['no-id 2 o_id'],
    );
  });
});

describe('places', () => {
  it('of one name are two where the table gives them two ids', () => {
    const site = {
      'Site:geonames_name': 'Bay',
      'Site:geonames_id': '1',
      'Site:admin_level_1_geonames_name': 'Bay',
      'Site:admin_level_1_geonames_id': '2',
    };
    const reading = read(site, { ...site, 'OrganizationSite:date_first_cited': '2013' });
    assert.deepEqual(
      reading.entities
        .filter((entity) => entity.type === 'Place')
        .map(({ name, aliases }) => `${name} ${aliases}`),
      ['Bay 1', 'Bay 2'],
    );
  });
});

describe('a row of the table of sources', () => {
  const WORK = {
    source_id: id('a'),
    title: 'A new commander',
    publication_title: 'The Harbour Post',
    published_on: '2014-05-17',
    source_url: 'https://post.example/1',
  };

  it('is a publication by its publisher, with the id as another name of the work', () => {
    const reading = readSources([{ ...WORK, alias_source_id: id('b') }]);
    assert.deepEqual(claims(reading, 'communication'), [
      'publication: from=The Harbour Post, content=A new commander 2014-05-17',
    ]);
    assert.deepEqual(reading.entities.find((entity) => entity.type === 'Work')?.aliases, [id('a'), id('b')]);
    assert.deepEqual(reading.claims[0]?.cells.map((cell) => cell.column).sort(), [
      'publication_title',
      'published_on',
      'source_id',
      'source_url',
      'title',
    ]);
  });

  it('reads dates in several forms, and lists what is none', () => {
    const dates = (...texts: string[]) => {
      const reading = readSources(
        texts.map((text, i) => ({ ...WORK, source_id: id(String(i)), published_on: text })),
      );
      return [reading.claims.map((claim) => claim.when.edtf), defectsOf(reading)];
    };
    assert.deepEqual(dates('2014', '2014-05', '5/17/2014', 'May 2014', '', 'Undated'), [
      ['2014', '2014-05', '2014-05-17', '2014-05', null, null],
      [],
    ]);
    assert.deepEqual(dates('2015-020-24', '2018-03.20', '2015-02-30'), [
      [null, null, null],
      ['unreadable-date 1 published_on', 'unreadable-date 2 published_on', 'impossible-date 3 published_on'],
    ]);
  });

  it('with an id that another row has is kept and listed', () => {
    const reading = readSources([WORK, { ...WORK, title: 'The same again' }, { ...WORK, source_id: '' }]);
    assert.equal(reading.claims.length, 3);
    assert.deepEqual(defectsOf(reading), ['duplicate-id 2 source_id', 'no-id 3 source_id']);
  });

  it('with two ids is listed', () => {
    assert.deepEqual(defectsOf(readSources([{ ...WORK, source_id_lookup: id('c') }])), [
      'two-ids 1 source_id+source_id_lookup',
    ]);
  });
});
