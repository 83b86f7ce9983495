import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { postType } from '../../../src/extract/sfm/persons.ts';
import { argsOf, defectsOf, id, readPersons } from '../../support/sfm-tables.ts';

const HEAD = { Name: 'Adaeze Bello', Organization: '5 Harbour Brigade', Role: 'Commander', Rank: 'Colonel' };
const ALIASES = 'Aliases or alternative spellings (semi-colon separated)';

const postings = (reading: ReturnType<typeof readPersons>) =>
  reading.claims.filter((claim) => claim.kind === 'posting');

describe('a row of the table of persons', () => {
  it('is one posting with its person, organ, role, title and rank', () => {
    const [claim] = postings(readPersons([{ ...HEAD, 'Title (official title)': 'Officer Commanding' }]));
    assert.ok(claim);
    assert.equal(
      argsOf(claim),
      'person=Adaeze Bello, organization=5 Harbour Brigade, role=Commander, title=Officer Commanding, rank=Colonel',
    );
    assert.equal(claim.type, 'head');
    assert.equal(claim.aspect, 'holds');
  });

  it('rests on the cells it is made of, with row and column', () => {
    const [, second] = postings(readPersons([HEAD, { ...HEAD, 'First citation': '5/16/2014' }]));
    assert.deepEqual(second?.cells.map((cell) => `${cell.row} ${cell.column} ${cell.value}`).sort(), [
      '2 First citation 5/16/2014',
      '2 Name Adaeze Bello',
      '2 Organization 5 Harbour Brigade',
      '2 Rank Colonel',
      '2 Role Commander',
      '2 first_day 16',
      '2 first_month 5',
      '2 first_year 2014',
    ]);
  });

  it('is a head only where the role is exactly Commander', () => {
    const types = {
      Commander: 'head',
      'Acting Commander': 'staff',
      'Operations Commander': 'staff',
      'Deputy Commander': 'deputy',
      'Deputy Theatre Commander': 'deputy',
      'Second-in-Command': 'deputy',
      'Deputy Commissioner': 'staff',
      'deputy Chief of Policy and Planning': 'staff',
      Spokesman: 'staff',
      '': 'other',
    };
    for (const [role, type] of Object.entries(types)) assert.equal(postType(role), type, role);
  });

  it('is acting where title or role begins with that word', () => {
    const [titled] = postings(
      readPersons([{ ...HEAD, 'Title (official title)': 'Acting Officer Commanding' }]),
    );
    const [named] = postings(readPersons([{ ...HEAD, Role: 'Acting Commander' }]));
    assert.deepEqual([titled?.type, titled?.aspect, named?.aspect], ['head', 'acting', 'acting']);
  });

  it('without an organ or a role still gives what it can', () => {
    const [claim] = postings(readPersons([{ Name: 'Bala Sule', Rank: 'Major' }]));
    assert.equal(argsOf(claim!), 'person=Bala Sule, rank=Major');
    assert.equal(claim?.type, 'other');
  });

  it('with a name and nothing else makes no posting and is listed', () => {
    const reading = readPersons([{ Name: 'Bala Sule' }]);
    assert.deepEqual(reading.claims, []);
    assert.deepEqual(defectsOf(reading), ['no-content 1 Name']);
  });

  it('without a name keeps the rest and is listed', () => {
    const reading = readPersons([{ Organization: '5 Harbour Brigade', Role: 'Commander' }]);
    assert.equal(argsOf(reading.claims[0]!), 'organization=5 Harbour Brigade, role=Commander');
    assert.ok(defectsOf(reading).includes('no-name 1 Name'));
  });
});

describe('people and organs of one table', () => {
  it('are one where their names are equal', () => {
    const reading = readPersons([HEAD, { ...HEAD, Organization: '6 Harbour Brigade' }]);
    assert.deepEqual(
      reading.entities.map(({ type, name }) => `${type} ${name}`),
      ['Person Adaeze Bello', 'Organization 5 Harbour Brigade', 'Organization 6 Harbour Brigade'],
    );
  });

  it('have the aliases of all their rows, without soft hyphens and doublets, and a claim that says so', () => {
    const reading = readPersons([
      { ...HEAD, [ALIASES]: 'A. Bello ; Ada\u00adeze Belo;A. Bello' },
      { ...HEAD, [ALIASES]: 'Ada Bello' },
    ]);
    assert.deepEqual(reading.entities[0]?.aliases, ['A. Bello', 'Adaeze Belo', 'Ada Bello']);
    assert.deepEqual(reading.claims.filter((claim) => claim.kind === 'identity').map(argsOf), [
      'a=Adaeze Bello, b=A. Bello+Adaeze Belo',
      'a=Adaeze Bello, b=Ada Bello',
    ]);
    assert.ok(defectsOf(reading).includes(`repeated-alias 1 ${ALIASES}`));
  });

  it('that share a full name are listed and not joined', () => {
    const reading = readPersons([
      { ...HEAD, [ALIASES]: 'Lucky Idoko' },
      { ...HEAD, Name: 'Lucky Idoko' },
      { ...HEAD, Name: 'Musa Danladi', [ALIASES]: 'Bello' },
    ]);
    assert.deepEqual(
      reading.defects.filter((defect) => defect.kind === 'shared-name').map((defect) => defect.values),
      [['Lucky Idoko and Adaeze Bello (row 1): Lucky Idoko']],
    );
    assert.equal(reading.entities.filter((entity) => entity.type === 'Person').length, 3);
  });

  it('have attributes where a column about them is filled, said once', () => {
    const reading = readPersons([
      { ...HEAD, Gender: 'female', 'Source: Gender': id('1') },
      { ...HEAD, Gender: 'female', 'Source: Gender': id('2') },
    ]);
    const [claim, ...others] = reading.claims.filter((each) => each.kind === 'attribute');
    assert.deepEqual(others, []);
    assert.equal(argsOf(claim!), 'of=Adaeze Bello, value=female');
    assert.deepEqual(
      claim?.citations?.map((cited) => cited.key),
      [id('1'), id('2')],
    );
    assert.deepEqual([...new Set(claim?.cells.map((cell) => cell.row))], [1, 2]);
  });
});

describe('what a row cites', () => {
  const works = new Map([
    [
      id('a'),
      { title: 'A new commander', publication: 'The Harbour Post', published: '2014-05-17', url: null },
    ],
  ]);

  it('is each work once, with the parts of the claim that it is cited for', () => {
    const [claim] = postings(
      readPersons(
        [
          {
            ...HEAD,
            'Source: Name': `${id('a')}; ${id('b')}`,
            'Source: Role': `${id('a')};${id('a')}`,
            'First citation': '5/16/2014',
            'Source: First citation': id('a'),
          },
        ],
        works,
      ),
    );
    assert.deepEqual(claim?.citations, [
      {
        key: id('a'),
        title: 'A new commander',
        publication: 'The Harbour Post',
        published: '2014-05-17',
        url: null,
        parts: ['person', 'role', 'start'],
      },
      { key: id('b'), title: null, publication: null, published: null, url: null, parts: ['person'] },
    ]);
  });

  it('is absent where the row names no source, and each such cell is listed', () => {
    const reading = readPersons([HEAD]);
    assert.equal('citations' in reading.claims[0]!, false);
    assert.deepEqual(defectsOf(reading), [
      'no-source 1 Name+Source: Name',
      'no-source 1 Organization+Source: Organization',
      'no-source 1 Role+Source: Role',
      'no-source 1 Rank+Source: Rank',
    ]);
  });

  it('lists what is no id, what is cited twice, and what the table of sources does not have', () => {
    const sourced = { 'Source: Organization': id('a'), 'Source: Role': id('a'), 'Source: Rank': id('a') };
    const row = { ...HEAD, ...sourced, 'Source: Name': `nan;${id('a')};${id('a')};${id('b')}` };
    assert.deepEqual(defectsOf(readPersons([row], works)), [
      'not-a-source-id 1 Source: Name',
      'repeated-source-id 1 Source: Name',
      'no-such-source 1 Source: Name',
    ]);
    assert.equal(defectsOf(readPersons([row])).includes('no-such-source 1 Source: Name'), false);
  });

  it('lists sources of a cell that is blank, and cites them for nothing', () => {
    const reading = readPersons([{ ...HEAD, Rank: '', 'Source: Rank': id('a') }]);
    assert.ok(defectsOf(reading).includes('nothing-named 1 Rank+Source: Rank'));
    assert.equal('citations' in reading.claims[0]!, false);
  });
});
