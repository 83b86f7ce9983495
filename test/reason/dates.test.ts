import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Conflict } from '../../src/reason/conflicts/conflict.ts';
import { findConflicts } from '../../src/reason/conflicts/find-conflicts.ts';
import { ageIn } from '../../src/reason/dates/age.ts';
import { type DateFinding, datesOf } from '../../src/reason/dates/dates-of.ts';
import { claimsOf } from '../../src/reason/proof.ts';
import { eventAt, stateDuring } from '../../src/time/when-from-edtf.ts';
import { EvidenceBuilder } from '../support/evidence-builder.ts';

type Options = Parameters<EvidenceBuilder['evidence']>[0];

const dateConflicts = (b: EvidenceBuilder, options: Options = {}): Conflict[] =>
  findConflicts(b.evidence(options)).filter((each) => each.type === 'date');

/** What follows for a person, by the name of one of the sources. */
function findings(b: EvidenceBuilder, name: string, options: Options = {}): DateFinding[] {
  const evidence = b.evidence(options);
  const about = evidence.clusters.all.find((each) => each.members.some((member) => member.name === name));
  assert.ok(about, `the evidence names no ${name}`);
  return datesOf(about, evidence);
}

const birthOf = (b: EvidenceBuilder, name: string, options: Options = {}): DateFinding | undefined =>
  findings(b, name, options).find((each) => each.point.kind === 'birth');

/** A span of the one text of a source. */
const words = (
  text: string,
  start: number,
  quote: string,
  around: { before?: string; after?: string } = {},
) => [
  {
    text,
    start,
    end: start + quote.length,
    quote,
    prefix: around.before ?? '',
    suffix: around.after ?? '',
    place: null,
  },
];

/** a.txt: Sorin was seventeen when he threw a grenade at the consul. b.txt: Lind threw it, on 3 May 1931. */
function grenade(b: EvidenceBuilder): { age: string; attack: string; dated: string } {
  const age = b.claim({
    in: 'a.txt',
    kind: 'attribute',
    type: 'age',
    args: { of: 'Person:Sorin', value: 'a boy of seventeen' },
    spans: words('a.txt', 100, 'a boy of seventeen, he'),
  });
  const attack = b.claim({
    in: 'a.txt',
    kind: 'act',
    type: 'attack',
    args: { perpetrator: 'Person:Sorin', victim: 'Person:Consul Weiss', instrument: 'a grenade' },
    spans: words('a.txt', 120, 'he threw a grenade at the consul'),
  });
  b.entity('b.txt', 'Person', 'Sorin');
  const dated = b.claim({
    in: 'b.txt',
    kind: 'act',
    type: 'attack',
    args: { perpetrator: 'Person:Lind', instrument: 'the grenade' },
    when: eventAt('1931-05-03', 'on 3 May 1931'),
  });
  return { age, attack, dated };
}

const born = (b: EvidenceBuilder, source: string, edtf: string, voices?: readonly string[]): string =>
  b.claim({
    in: source,
    kind: 'attribute',
    type: 'birth',
    args: { of: 'Person:Sorin' },
    when: eventAt(edtf, `in ${edtf}`),
    ...(voices ? { voices } : {}),
  });

describe('an age at an event, and the day of the event from another source', () => {
  it('bound the birth, and the proof names every claim and both presumptions', () => {
    const b = new EvidenceBuilder();
    const { age, attack, dated } = grenade(b);
    const birth = birthOf(b, 'Sorin');
    assert.deepEqual(birth?.days, ['1913-05-04', '1914-05-03']);
    assert.deepEqual(
      [...new Set(claimsOf(birth?.proof ?? { claim: '' }))].sort(),
      [age, attack, dated].sort(),
    );
    assert.deepEqual([...(birth?.presumptions ?? [])].sort(), ['same-event', 'same-name']);
    assert.match(
      JSON.stringify(birth?.proof),
      /They do not agree on who did it: Sorin, according to a\.txt; Lind, according to b\.txt\./,
    );
  });

  it('bound nothing without the presumption that it is one event, or that the names mean one', () => {
    const b = new EvidenceBuilder();
    grenade(b);
    assert.equal(birthOf(b, 'Sorin', { off: ['same-event'] }), undefined);
    assert.equal(birthOf(b, 'Sorin', { off: ['same-name'] }), undefined);
  });

  it('contradict one birth and agree with another, and the conflict says exactly that', () => {
    const b = new EvidenceBuilder();
    const { age, attack, dated } = grenade(b);
    const early = born(b, 'c.txt', '1911');
    const fitting = born(b, 'd.txt', '1914-02-11');
    const [conflict, ...more] = dateConflicts(b);
    assert.deepEqual(more, []);
    assert.equal(conflict?.about, 'birth of Sorin');
    assert.deepEqual(conflict?.bounds, ['1913-05-04', '1914-05-03']);
    assert.deepEqual(
      conflict?.sides.map((side) => side.claims),
      [[age, attack], [dated], [early]],
    );
    assert.deepEqual(
      conflict?.agrees?.map((side) => side.claims),
      [[fitting]],
    );
    assert.equal(
      conflict?.note,
      'According to a.txt and b.txt, if they tell of one event, the birth of Sorin lies between 1913-05-04 ' +
        'and 1914-05-03. That contradicts “born 1911”, according to c.txt: these cannot all hold. It agrees ' +
        'with “born 1914-02-11”, according to d.txt. They do not agree on who did it: Sorin, according to ' +
        'a.txt; Lind, according to b.txt.',
    );
    assert.deepEqual([...conflict.presumptions].sort(), ['same-event', 'same-name']);
    for (const off of ['same-event', 'same-name'] as const)
      assert.deepEqual(dateConflicts(b, { off: [off] }), [], `without ${off}`);
    assert.deepEqual(dateConflicts(b, { without: ['b.txt'] }), []);
  });

  it('the births that two voices tell differently are still told differently', () => {
    const b = new EvidenceBuilder();
    grenade(b);
    born(b, 'c.txt', '1911');
    born(b, 'd.txt', '1914-02-11');
    const told = findConflicts(b.evidence()).filter((each) => each.about === 'birth of Sorin');
    assert.deepEqual(
      told.map((each) => each.type),
      ['divergent-account', 'date'],
    );
  });

  it('two sources that say the same stand on one side', () => {
    const b = new EvidenceBuilder();
    const { age, attack } = grenade(b);
    born(b, 'c.txt', '1911');
    const again = b.claim({
      in: 'e.txt',
      kind: 'attribute',
      type: 'age',
      args: { of: 'Person:Sorin', value: 'seventeen' },
      spans: words('e.txt', 0, 'Sorin was seventeen', { after: ' when he threw a grenade' }),
    });
    const attacked = b.claim({
      in: 'e.txt',
      kind: 'act',
      type: 'attack',
      args: { perpetrator: 'Person:Sorin', victim: 'Person:Consul Weiss', instrument: 'a grenade' },
      spans: words('e.txt', 25, 'he threw a grenade', { before: 'Sorin was seventeen when ' }),
    });
    const [conflict, ...more] = dateConflicts(b);
    assert.deepEqual(more, []);
    assert.deepEqual([...(conflict?.sides[0]?.claims ?? [])].sort(), [age, attack, again, attacked].sort());
  });

  it('an age beside another event of the same source is not the age at this one', () => {
    const b = new EvidenceBuilder();
    b.claim({
      in: 'a.txt',
      kind: 'attribute',
      type: 'age',
      args: { of: 'Person:Sorin', value: 'seventeen' },
      spans: words('a.txt', 0, 'Sorin was seventeen', { after: '. In the end he was arrested.' }),
    });
    b.claim({
      in: 'a.txt',
      kind: 'act',
      type: 'arrest',
      args: { victim: 'Person:Sorin' },
      when: eventAt('1931', 'in 1931'),
      spans: words('a.txt', 32, 'he was arrested', { before: 'Sorin was seventeen. In the end ' }),
    });
    assert.equal(birthOf(b, 'Sorin'), undefined);
  });

  it('an event that fits two with different days is taken for neither', () => {
    const b = new EvidenceBuilder();
    grenade(b);
    b.entity('f.txt', 'Person', 'Sorin');
    b.claim({
      in: 'f.txt',
      kind: 'act',
      type: 'attack',
      args: { perpetrator: 'Person:Lind', instrument: 'the grenade' },
      when: eventAt('1933-01-01', 'on New Year 1933'),
    });
    assert.equal(birthOf(b, 'Sorin'), undefined);
  });
});

describe('a bare number beside a name', () => {
  it('is the age on some day from the event to the date of the source', () => {
    const b = new EvidenceBuilder();
    b.source('a.txt', '1940-01-01');
    b.claim({
      in: 'a.txt',
      kind: 'attribute',
      type: 'age',
      args: { of: 'Person:Sorin', value: '44' },
      when: eventAt('1935', 'in 1935'),
      spans: words('a.txt', 0, 'Sorin, 44'),
    });
    assert.deepEqual(birthOf(b, 'Sorin')?.days, ['1890-01-02', '1896-01-01']);
  });
});

describe('a voice that only supposes', () => {
  it('bounds nothing, and what it says is held against what follows', () => {
    const b = new EvidenceBuilder();
    grenade(b);
    born(b, 'c.txt', '1911', ['author/supposed']);
    const birth = birthOf(b, 'Sorin');
    assert.deepEqual(birth?.days, ['1913-05-04', '1914-05-03']);
    assert.deepEqual(
      birth?.told.map((each) => [each.stands, each.soft]),
      [['contradicts', true]],
    );
    assert.deepEqual(dateConflicts(b), [], 'a supposition contradicts nobody');
  });
});

describe('deeds and lives', () => {
  it('a deed before one of two births that are told contradicts that one', () => {
    const b = new EvidenceBuilder();
    const late = born(b, 'a.txt', '1911');
    born(b, 'b.txt', '1890');
    const joined = b.claim({
      in: 'c.txt',
      kind: 'membership',
      type: 'joins',
      args: { person: 'Person:Sorin', organization: 'Organization:League' },
      when: stateDuring('1905', 'in 1905'),
    });
    const [conflict, ...more] = dateConflicts(b);
    assert.deepEqual(more, []);
    assert.deepEqual(
      conflict?.sides.map((side) => side.claims),
      [[joined], [late]],
    );
    assert.match(conflict?.note ?? '', /lies not after 1905-12-31/);
  });

  it('what somebody ordered may be done after their death', () => {
    for (const [argument, conflicts] of [
      ['ordered-by', 0],
      ['perpetrator', 1],
    ] as const) {
      const b = new EvidenceBuilder();
      b.claim({
        in: 'a.txt',
        kind: 'attribute',
        type: 'death',
        args: { of: 'Person:Sorin' },
        when: eventAt('1929', 'in 1929'),
      });
      b.claim({
        in: 'a.txt',
        kind: 'act',
        type: 'arrest',
        args: { victim: 'Person:Lind', [argument]: 'Person:Sorin' },
        when: eventAt('1930', 'in 1930'),
      });
      assert.equal(dateConflicts(b).length, conflicts, argument);
    }
  });

  it('a publication may come after a death', () => {
    const b = new EvidenceBuilder();
    b.claim({
      in: 'a.txt',
      kind: 'attribute',
      type: 'death',
      args: { of: 'Person:Sorin' },
      when: eventAt('1929', 'in 1929'),
    });
    const later = (type: string) =>
      b.claim({
        in: 'b.txt',
        kind: 'communication',
        type,
        args: { from: 'Person:Sorin' },
        when: eventAt('1931', 'in 1931'),
      });
    later('publication');
    assert.deepEqual(dateConflicts(b), []);
    later('visit');
    assert.equal(dateConflicts(b).length, 1);
  });
});

describe('what is told as before or after', () => {
  const arrestOf = (b: EvidenceBuilder, source: string, edtf: string | null, start: number, quote: string) =>
    b.claim({
      in: source,
      kind: 'act',
      type: 'arrest',
      args: { victim: 'Person:Sorin' },
      ...(edtf === null ? {} : { when: eventAt(edtf, edtf) }),
      spans: words(source, start, quote),
    });

  /** "Two days after his arrest he was beaten" in one source. */
  function beaten(b: EvidenceBuilder, text: string): string {
    const quote = `${text} he was beaten`;
    arrestOf(b, 'a.txt', null, quote.indexOf('his arrest'), 'his arrest');
    return b.claim({
      in: 'a.txt',
      kind: 'act',
      type: 'ill-treatment',
      args: { victim: 'Person:Sorin' },
      when: { edtf: null, text, start: [null, null], end: [null, null] },
      spans: words('a.txt', 0, quote),
    });
  }
  const daysOfBeating = (b: EvidenceBuilder, claim: string, options: Options = {}) =>
    findings(b, 'Sorin', options).find((each) => each.point.claim?.id === claim)?.days;

  it('counts from the event that the words name, dated by another source', () => {
    const b = new EvidenceBuilder();
    const claim = beaten(b, 'Two days after his arrest');
    arrestOf(b, 'b.txt', '1931-05-03', 0, 'Sorin was arrested');
    assert.deepEqual(daysOfBeating(b, claim), ['1931-05-05', '1931-05-05']);
    assert.equal(daysOfBeating(b, claim, { off: ['same-event'] }), undefined);
  });

  it('a distance in months is rough, and what is later is not earlier', () => {
    for (const [text, days] of [
      ['A month after his arrest', ['1931-05-03', '1931-07-03']],
      ['Shortly after his arrest', ['1931-05-03', null]],
      ['Before his arrest', [null, '1931-05-03']],
      ['Three weeks before his arrest', ['1931-04-05', '1931-04-19']],
    ] as const) {
      const b = new EvidenceBuilder();
      const claim = beaten(b, text);
      arrestOf(b, 'b.txt', '1931-05-03', 0, 'Sorin was arrested');
      assert.deepEqual(daysOfBeating(b, claim), days, text);
    }
  });

  it('two orders that go round in a circle contradict without any date', () => {
    const b = new EvidenceBuilder();
    b.entity('a.txt', 'Event', 'the March rising');
    b.entity('b.txt', 'Event', 'the March rising');
    const fled = (source: string, text: string) => {
      const quote = `${text} he fled`;
      arrestOf(b, source, null, quote.indexOf('his arrest'), 'his arrest');
      return b.claim({
        in: source,
        kind: 'act',
        type: 'displacement',
        args: { victim: 'Person:Sorin' },
        when: { edtf: null, text, start: [null, null], end: [null, null] },
        spans: words(source, 0, quote),
      });
    };
    const after = fled('a.txt', 'Three days after his arrest');
    const before = fled('b.txt', 'Two days before his arrest');
    const [conflict, ...more] = dateConflicts(b);
    assert.deepEqual(more, []);
    const claims = conflict?.sides.flatMap((side) => side.claims) ?? [];
    assert.ok(claims.includes(after) && claims.includes(before));
    assert.deepEqual(dateConflicts(b, { off: ['same-event'] }), []);
  });

  it('what is reported was done by the day of the report', () => {
    const b = new EvidenceBuilder();
    const arrest = arrestOf(b, 'a.txt', null, 40, 'Sorin had been arrested');
    b.claim({
      in: 'a.txt',
      kind: 'communication',
      type: 'report',
      args: { from: 'Person:Lind', content: `claim:${arrest}` },
      when: eventAt('1931-05-03', 'on 3 May 1931'),
    });
    const found = findings(b, 'Sorin').find((each) => each.point.claim?.id === arrest);
    assert.deepEqual(found?.days, [null, '1931-05-03']);
  });
});

describe('an age in words', () => {
  it('gives the years that the words give', () => {
    const years = (text: string) => {
      const age = ageIn(text);
      return age === null ? null : [age.least, age.most];
    };
    assert.deepEqual(years('a youth of eighteen'), [18, 18]);
    assert.deepEqual(years('thirty-five years old'), [35, 35]);
    assert.deepEqual(years('a 14-year-old boy'), [14, 14]);
    assert.deepEqual(years('between 14 and 17'), [14, 17]);
    assert.deepEqual(years('at least sixty'), [60, null]);
    assert.deepEqual(years('under twelve'), [null, 11]);
    for (const none of ['a young man', 'about forty', 'nearly 50', 'eighteen months old', 'in his twenties'])
      assert.equal(years(none), null, none);
  });
});
