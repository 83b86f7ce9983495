import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Verdict } from '../../src/model/finding.ts';
import type { Aspect } from '../../src/model/kinds.ts';
import { type CommandFinding, whoCommanded } from '../../src/reason/command.ts';
import type { Evidence } from '../../src/reason/evidence.ts';
import type { Mode } from '../../src/reason/state.ts';
import type { Asked } from '../../src/time/modality.ts';
import type { When } from '../../src/time/when.ts';
import { beginsAt, endsAt, stateDuring } from '../../src/time/when-from-edtf.ts';
import { type ClaimWords, EvidenceBuilder } from '../support/evidence-builder.ts';

const BOARD = 'Organization:Harbour Board';

function head(
  person: string,
  when: When | undefined,
  more: Partial<ClaimWords> & { readonly aspect?: Aspect } = {},
): ClaimWords {
  const { in: source, ...rest } = more;
  return {
    in: source ?? 'a.txt',
    kind: 'posting',
    type: 'head',
    args: { person: `Person:${person}`, organization: BOARD, role: 'chairman' },
    ...(when ? { when } : {}),
    ...rest,
  };
}

function ask(
  evidence: Evidence,
  on: string | Asked,
  mode: Mode = 'some-time-in',
  name = 'Harbour Board',
): CommandFinding {
  const asked: Asked = typeof on === 'string' ? [on, on] : on;
  const organ = evidence.clusters.all.filter((cluster) => cluster.name === name);
  return whoCommanded({ name, organ, asked, mode }, evidence);
}

const verdicts = (finding: CommandFinding): Record<string, Verdict> =>
  Object.fromEntries(finding.holders.map((holder) => [holder.person, holder.verdict]));

const YEAR_1929: Asked = ['1929-01-01', '1929-12-31'];

describe('who headed an organ', () => {
  it('is evidenced on a day that a claim attests, and on no other day', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', stateDuring('1930-01-04', null)));
    assert.deepEqual(verdicts(ask(b.evidence(), '1930-01-04')), { Okoro: 'evidenced' });
    assert.equal(ask(b.evidence(), '1930-01-05').verdict, 'no evidence');
    assert.equal(ask(b.evidence(), '1930-01-03').verdict, 'no evidence');
  });

  it('is evidenced on every day between a first and a last date of one claim', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', stateDuring('1926-07-01/1934-05-10', 'from 1926 until 1934')));
    assert.equal(ask(b.evidence(), '1930-01-04').verdict, 'evidenced');
    assert.equal(ask(b.evidence(), '1934-05-11').verdict, 'no evidence');
    assert.equal(ask(b.evidence(), YEAR_1929, 'throughout').verdict, 'evidenced');
  });

  it('is possible on a day within the imprecision of the date, and evidenced some time in the year', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', stateDuring('1929', 'in 1929')));
    assert.equal(ask(b.evidence(), '1929-05-01').verdict, 'possible');
    assert.equal(ask(b.evidence(), YEAR_1929).verdict, 'evidenced');
    assert.equal(ask(b.evidence(), YEAR_1929, 'throughout').verdict, 'possible');
  });

  it('is contiguous between two dated claims, by the presumption of continuity, which can be switched off', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', stateDuring('1928-03-01', null)));
    b.claim(head('Okoro', stateDuring('1930-03-01', null), { in: 'b.txt' }));
    const finding = ask(b.evidence(), '1929-06-01');
    assert.equal(finding.verdict, 'contiguous');
    assert.ok(finding.presumptions.includes('continuity'));
    assert.equal(ask(b.evidence({ off: ['continuity'] }), '1929-06-01').verdict, 'no evidence');
  });

  it('is not joined across an end that a source reports, or across another head', () => {
    const ended = new EvidenceBuilder();
    ended.claim(head('Okoro', stateDuring('1928-03-01', null)));
    ended.claim(head('Okoro', endsAt('1928-05-01', 'in May'), { aspect: 'ends' }));
    ended.claim(head('Okoro', stateDuring('1930-03-01', null)));
    assert.equal(ask(ended.evidence(), '1929-06-01').verdict, 'no evidence');
    const other = new EvidenceBuilder();
    other.claim(head('Okoro', stateDuring('1928-03-01', null)));
    other.claim(head('Varga', stateDuring('1929-02-01', null)));
    other.claim(head('Okoro', stateDuring('1930-03-01', null)));
    assert.equal(ask(other.evidence(), '1929-06-01').verdict, 'no evidence');
  });

  it('is not joined across an end that one claim dates, or before a beginning that another dates', () => {
    const ended = new EvidenceBuilder();
    ended.claim(head('Okoro', stateDuring('1926/1928-05-01', null)));
    ended.claim(head('Okoro', stateDuring('1931', null)));
    assert.equal(ask(ended.evidence(), '1929-06-01').verdict, 'no evidence');
    const begun = new EvidenceBuilder();
    begun.claim(head('Okoro', stateDuring('1926', null)));
    begun.claim(head('Okoro', stateDuring('1930-02-01/1931', null)));
    assert.equal(ask(begun.evidence(), '1929-06-01').verdict, 'no evidence');
    const open = new EvidenceBuilder();
    open.claim(head('Okoro', stateDuring('1926', null)));
    open.claim(head('Okoro', stateDuring('1931', null)));
    assert.equal(ask(open.evidence(), '1929-06-01').verdict, 'contiguous');
  });

  it('is possible through the whole of a date that is only known to a year', () => {
    const b = new EvidenceBuilder();
    const when = { edtf: '1926/1934-05-10', text: null };
    b.claim(head('Okoro', { ...when, start: [null, '1926-12-31'], end: ['1934-05-10', null] }));
    assert.equal(ask(b.evidence(), '1925-12-31').verdict, 'no evidence');
    assert.equal(ask(b.evidence(), '1926-07-01').verdict, 'possible');
    assert.equal(ask(b.evidence(), '1927-01-01').verdict, 'evidenced');
    assert.equal(ask(b.evidence(), '1934-05-11').verdict, 'no evidence');
  });

  it('names one chain of voices for each publication that the author cites', () => {
    const b = new EvidenceBuilder();
    const cited = (key: string, publication: string | null) => ({
      key,
      title: null,
      publication,
      published: null,
      url: null,
      parts: ['person'],
    });
    const citations = [
      cited('1', 'The Post'),
      cited('2', 'The Star'),
      cited('3', 'The Post'),
      cited('4', null),
    ];
    b.claim(head('Okoro', stateDuring('1930-01-04', null), { citations }));
    assert.deepEqual(ask(b.evidence(), '1930-01-04').holders[0]?.voices, [
      ['author', 'The Post'],
      ['author', 'The Star'],
    ]);
    assert.equal(ask(b.evidence({ accordingTo: 'the star' }), '1930-01-04').verdict, 'evidenced');
    assert.equal(ask(b.evidence({ accordingTo: 'The Herald' }), '1930-01-04').verdict, 'no evidence');
  });

  it('is possible after an appointment whose end nobody tells, until another head begins', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', beginsAt('1923-11-15', 'on 15 November 1923'), { aspect: 'begins' }));
    assert.equal(ask(b.evidence(), '1925-01-01').verdict, 'possible');
    b.claim(head('Varga', beginsAt('1926-07', 'in July 1926'), { aspect: 'begins', in: 'b.txt' }));
    const later = ask(b.evidence(), '1930-01-01');
    assert.deepEqual(verdicts(later), { Varga: 'possible' });
    assert.deepEqual(
      later.replaced.map((each) => each.person),
      ['Okoro'],
    );
    assert.ok(later.presumptions.includes('one-head'));
    assert.deepEqual(Object.keys(verdicts(ask(b.evidence({ off: ['one-head'] }), '1930-01-01'))).sort(), [
      'Okoro',
      'Varga',
    ]);
  });

  it('is assumed after the last word of a source that says it goes on', () => {
    const b = new EvidenceBuilder().source('a.txt', '2015-06-01');
    b.claim(head('Okoro', stateDuring('2012/..', 'since 2012')));
    assert.equal(ask(b.evidence(), '2014-01-01').verdict, 'evidenced');
    const later = ask(b.evidence(), '2018-01-01');
    assert.equal(later.verdict, 'assumed');
    assert.ok(later.presumptions.includes('open-end'));
  });

  it('is possible where a voice only supposes or orders it', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Varga', stateDuring('1930', null), { voices: ['author/ordered'] }));
    assert.deepEqual(verdicts(ask(b.evidence(), ['1930-01-01', '1930-12-31'])), { Varga: 'possible' });
  });

  it('is no evidence where the claims give no time, and whom they name stands apart', () => {
    const b = new EvidenceBuilder();
    const claim = b.claim(head('Okoro', undefined));
    const found = ask(b.evidence(), '1930-01-04');
    assert.equal(found.verdict, 'no evidence');
    assert.deepEqual(found.holders, []);
    assert.deepEqual(
      found.undated.map((each) => [each.person, each.claims]),
      [['Okoro', [claim]]],
    );
  });

  it('names apart who was posted there without heading it', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', stateDuring('1930', null), { type: 'staff' }));
    b.claim(head('Varga', stateDuring('1931', null), { type: 'other', in: 'b.txt' }));
    const found = ask(b.evidence(), ['1930-01-01', '1930-12-31']);
    assert.equal(found.verdict, 'no evidence');
    assert.deepEqual(
      found.posted.map((each) => [each.person, each.type, each.verdict]),
      [['Okoro', 'staff', 'evidenced']],
    );
  });

  it('is a handover where two share exactly one day, and contested where they share more', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', stateDuring('2010-01-01/2012-05-01', null)));
    b.claim(head('Varga', stateDuring('2012-05-01/2014-01-01', null), { in: 'b.txt' }));
    assert.equal(ask(b.evidence(), '2012-05-01').verdict, 'handover');
    assert.equal(ask(b.evidence(), '2012-04-30').verdict, 'evidenced');
    b.claim(head('Silva', stateDuring('2012-04-01/2012-06-01', null), { in: 'c.txt' }));
    assert.equal(ask(b.evidence(), '2012-04-15').verdict, 'contested');
  });

  it('is not contested by two heads who follow each other within the time asked about', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', endsAt('1929-10', 'in October 1929'), { aspect: 'ends' }));
    b.claim(head('Varga', beginsAt('1929-10', 'in October 1929'), { aspect: 'begins' }));
    const finding = ask(b.evidence(), YEAR_1929);
    assert.equal(finding.verdict, 'evidenced');
    assert.deepEqual(verdicts(finding), { Okoro: 'evidenced', Varga: 'evidenced' });
  });

  it('does not set a head in fact, or a deputy, against the formal head', () => {
    const b = new EvidenceBuilder();
    const on = stateDuring('1930-01-01/1930-02-01', null);
    b.claim(head('Okoro', on));
    b.claim(head('Varga', on, { basis: 'in-fact' }));
    b.claim(head('Silva', on, { type: 'deputy' }));
    const finding = ask(b.evidence(), '1930-01-04');
    assert.equal(finding.verdict, 'evidenced');
    assert.deepEqual(
      finding.holders.map((holder) => [holder.person, holder.type, holder.basis]),
      [
        ['Okoro', 'head', null],
        ['Varga', 'head', 'in-fact'],
        ['Silva', 'deputy', null],
      ],
    );
  });

  it('is contested by a voice that denies it, and the denial stands in `against`', () => {
    const negative = new EvidenceBuilder();
    negative.claim(head('Okoro', stateDuring('1930-01-01/1930-02-01', null)));
    negative.claim(head('Okoro', stateDuring('1930-01-04', null), { polarity: '-', in: 'b.txt' }));
    const denied = ask(negative.evidence(), '1930-01-04');
    assert.equal(denied.verdict, 'contested');
    assert.deepEqual(
      denied.against.map((each) => each.type),
      ['negative'],
    );
    const denial = new EvidenceBuilder();
    const said = denial.claim(
      head('Okoro', stateDuring('1930-01-04', null), { voices: ['author/reported', 'Person:Lind'] }),
    );
    denial.claim({ in: 'a.txt', kind: 'denial', args: { denied: 'Person:Lind', claims: `claim:${said}` } });
    const finding = ask(denial.evidence(), '1930-01-04');
    assert.equal(finding.verdict, 'contested');
    assert.deepEqual(
      finding.against.map((each) => each.type),
      ['denial'],
    );
  });

  it('rests on no rejected claim, and counts the claims that nobody reviewed', () => {
    const b = new EvidenceBuilder();
    const first = b.claim(head('Okoro', stateDuring('1930-01-04', null)));
    const second = b.claim(head('Okoro', stateDuring('1930-01-04', null), { in: 'b.txt' }));
    assert.equal(ask(b.evidence(), '1930-01-04').unreviewed, 2);
    b.reviews.set(first, 'accepted');
    assert.equal(ask(b.evidence(), '1930-01-04').unreviewed, 1);
    b.reviews.set(first, 'rejected');
    b.reviews.set(second, 'rejected');
    assert.equal(ask(b.evidence(), '1930-01-04').verdict, 'no evidence');
  });

  it('joins sources only by the presumption same-name, which the proof shows and which can be switched off', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Ama Okoro', stateDuring('1930-01-04', null)));
    b.claim(head('Okoro', stateDuring('1930-01-04', null), { in: 'b.txt' }));
    const joined = ask(b.evidence(), '1930-01-04');
    assert.deepEqual(
      joined.holders.map((holder) => [holder.person, holder.claims.length]),
      [['Ama Okoro', 2]],
    );
    assert.ok(joined.presumptions.includes('same-name'));
    assert.ok(JSON.stringify(joined.proof).includes('identity.same-name'));
    const apart = b.evidence({ off: ['same-name'] });
    const organ = apart.clusters.all.filter(
      (cluster) => cluster.members[0]?.source === 'b.txt' && cluster.type === 'Organization',
    );
    const finding = whoCommanded(
      { name: 'Harbour Board', organ, asked: ['1930-01-04', '1930-01-04'], mode: 'some-time-in' },
      apart,
    );
    assert.deepEqual(
      finding.holders.map((holder) => holder.person),
      ['Okoro'],
    );
    assert.ok(!finding.presumptions.includes('same-name'));
  });

  it('answers on one voice, or without one source', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', stateDuring('1930-01-04', null), { voices: ['author/reported', 'Person:Lind'] }));
    b.claim(head('Varga', stateDuring('1930-01-04', null), { in: 'b.txt' }));
    assert.deepEqual(Object.keys(verdicts(ask(b.evidence({ accordingTo: 'Lind' }), '1930-01-04'))), [
      'Okoro',
    ]);
    assert.deepEqual(Object.keys(verdicts(ask(b.evidence({ accordingTo: 'b.txt' }), '1930-01-04'))), [
      'Varga',
    ]);
    assert.deepEqual(Object.keys(verdicts(ask(b.evidence({ without: ['a.txt'] }), '1930-01-04'))), ['Varga']);
  });
});

describe('named periods', () => {
  const during = (text: string): When => ({ edtf: null, text, start: [null, null], end: [null, null] });
  const YEAR_1919: Asked = ['1919-01-01', '1919-12-31'];

  it('cover a state that is said to have lasted through them, and the presumption is shown', () => {
    const b = new EvidenceBuilder().period('the siege', '1917-11/1922-10');
    b.claim(head('Okoro', during('During the years of the siege')));
    const finding = ask(b.evidence(), YEAR_1919);
    assert.equal(finding.verdict, 'evidenced');
    assert.ok(finding.presumptions.includes('period'));
    assert.ok(JSON.stringify(finding.proof).includes('the siege'));
  });

  it('leave a state "in" them possible for a part of them', () => {
    const b = new EvidenceBuilder().period('the siege', '1917-11/1922-10');
    b.claim(head('Okoro', during('In the siege')));
    const finding = ask(b.evidence(), YEAR_1919);
    assert.equal(finding.verdict, 'possible');
    assert.ok(finding.presumptions.includes('period'));
    assert.equal(ask(b.evidence(), ['1917-01-01', '1923-12-31']).verdict, 'evidenced');
    assert.equal(ask(b.evidence(), ['1930-01-01', '1930-12-31']).verdict, 'no evidence');
  });

  it('are known again in the date that an extractor made of their words', () => {
    const b = new EvidenceBuilder().period('the siege', '1917-11/1922-10');
    b.claim(head('Okoro', stateDuring('[1917-11..1922-10]', 'in the siege')));
    assert.ok(ask(b.evidence(), YEAR_1919).presumptions.includes('period'));
    const dated = new EvidenceBuilder().period('the siege', '1917-11/1922-10');
    dated.claim(head('Okoro', stateDuring('1919-05', 'in May 1919, during the siege')));
    assert.deepEqual(ask(dated.evidence(), YEAR_1919).presumptions, []);
  });

  it('switched off, or not in the case, leave the claim without a date', () => {
    const b = new EvidenceBuilder().period('the siege', '1917-11/1922-10');
    b.claim(head('Okoro', during('During the years of the siege')));
    const off = ask(b.evidence({ off: ['period'] }), ['1950-01-01', '1950-12-31']);
    assert.equal(off.verdict, 'no evidence');
    assert.deepEqual(
      off.undated.map((each) => each.person),
      ['Okoro'],
    );
    assert.ok(!off.presumptions.includes('period'));
  });

  it('say of "after" and "before" only that', () => {
    const b = new EvidenceBuilder().period('the siege', '1917-11/1922-10');
    b.claim(head('Okoro', during('shortly after the siege')));
    assert.equal(ask(b.evidence(), '1923-05-01').verdict, 'possible');
    assert.equal(ask(b.evidence(), '1919-05-01').verdict, 'no evidence');
    const before = new EvidenceBuilder().period('the siege', '1917-11/1922-10');
    before.claim(head('Okoro', during('before the siege')));
    assert.equal(ask(before.evidence(), '1915-05-01').verdict, 'possible');
    assert.equal(ask(before.evidence(), '1919-05-01').verdict, 'no evidence');
  });
});

describe('the chain above an organ', () => {
  const link = (superior: string, subordinate: string, when?: When, type = 'command'): ClaimWords => ({
    in: 'a.txt',
    kind: 'command',
    type,
    args: { superior, subordinate },
    ...(when ? { when } : {}),
  });
  const day = stateDuring('1930-01-04', null);

  it('goes upward from the organ and from its head, and ends where a circle closes', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', day));
    b.claim(link('Organization:Council', 'Person:Okoro', day));
    b.claim(link('Person:Varga', BOARD, day, 'personal-control'));
    b.claim(link('Organization:Party', 'Organization:Council', day, 'oversight'));
    b.claim(link('Organization:Council', 'Organization:Party', day, 'coercion'));
    const { chain } = ask(b.evidence(), '1930-01-04');
    assert.deepEqual(
      chain
        .map((each) => `${each.level} ${each.superior} > ${each.subordinate} ${each.type} ${each.verdict}`)
        .sort(),
      [
        '1 Council > Okoro command evidenced',
        '1 Varga > Harbour Board personal-control evidenced',
        '2 Party > Council oversight evidenced',
        '3 Council > Party coercion evidenced',
      ],
    );
  });

  it('does not call two links evidenced together that may never have held on one day', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', BOARD, stateDuring('1929-03', 'in March')));
    b.claim(link('Organization:Party', 'Organization:Council', stateDuring('1929-09', 'in September')));
    const { chain } = ask(b.evidence(), YEAR_1929);
    assert.deepEqual(
      chain.map((each) => [each.superior, each.verdict]),
      [
        ['Council', 'evidenced'],
        ['Party', 'possible'],
      ],
    );
  });

  it('sets against a link the voice that says the superior does not exist', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', BOARD, day));
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'absent',
      args: { organization: 'Organization:Council' },
      when: day,
    });
    const finding = ask(b.evidence(), '1930-01-04');
    assert.deepEqual(
      finding.chain.map((each) => each.verdict),
      ['contested'],
    );
    assert.deepEqual(
      finding.against.map((each) => each.type),
      ['absent'],
    );
  });
});

describe('organs that succeed each other', () => {
  it('are one for an answer only as a source says, from the day it says, and the step is shown', () => {
    const b = new EvidenceBuilder();
    b.claim({
      in: 'a.txt',
      kind: 'posting',
      type: 'head',
      args: { person: 'Person:Varga', organization: 'Organization:Harbour Office' },
      when: stateDuring('1930-01-04', null),
    });
    b.claim(head('Okoro', stateDuring('1921-01-04', null)));
    assert.equal(ask(b.evidence(), '1930-01-04').verdict, 'no evidence');
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'succeeds',
      args: { predecessor: BOARD, successor: 'Organization:Harbour Office' },
      when: {
        ...stateDuring('1922-02', 'in February 1922'),
        start: ['1922-02-01', '1922-02-28'],
        end: ['1922-02-01', '1922-02-28'],
      },
    });
    const finding = ask(b.evidence(), '1930-01-04');
    assert.deepEqual(
      finding.holders.map((holder) => [holder.person, holder.organization]),
      [['Varga', 'Harbour Office']],
    );
    assert.deepEqual(
      finding.succession.map((each) => [each.predecessor, each.successor]),
      [['Harbour Board', 'Harbour Office']],
    );
    assert.deepEqual(
      ask(b.evidence(), '1921-01-04').holders.map((holder) => [holder.person, holder.organization]),
      [['Okoro', null]],
    );
  });

  it('leave out a head of whom only the beginning is told, where the organ had been succeeded by then', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', beginsAt('1920', 'in 1920'), { aspect: 'begins' }));
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'succeeds',
      args: { predecessor: BOARD, successor: 'Organization:Harbour Office' },
      when: {
        ...stateDuring('1922', 'in 1922'),
        start: ['1922-01-01', '1922-12-31'],
        end: ['1922-01-01', '1922-12-31'],
      },
    });
    const later = ask(b.evidence(), '1930-01-04');
    assert.deepEqual([later.holders, later.outlived.map((each) => each.person)], [[], ['Okoro']]);
    assert.deepEqual(verdicts(ask(b.evidence(), '1921-01-04')), { Okoro: 'possible' });
  });
});
