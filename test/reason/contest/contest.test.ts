import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Citation } from '../../../src/model/claim.ts';
import { findConflicts } from '../../../src/reason/conflicts/find-conflicts.ts';
import { corroboration } from '../../../src/reason/contest/corroboration.ts';
import { proposeDependence } from '../../../src/reason/contest/dependence.ts';
import { lossOf } from '../../../src/reason/contest/loss.ts';
import { Origins } from '../../../src/reason/contest/origins.ts';
import { eventAt, stateDuring } from '../../../src/time/when-from-edtf.ts';
import { EvidenceBuilder } from '../../support/evidence-builder.ts';

const work = (key: string, parts: string, more: Partial<Citation> = {}): Citation => ({
  key,
  title: null,
  publication: null,
  published: null,
  url: null,
  ...more,
  parts: parts.split(' '),
});

/** A source that says that Lukan heads the Border Guard. */
function heads(b: EvidenceBuilder, source: string, voices = ['author']): string {
  return b.claim({
    in: source,
    kind: 'posting',
    type: 'head',
    args: { person: 'Person:Petar Lukan', organization: 'Organization:Border Guard', role: 'head' },
    when: stateDuring('1931', 'in 1931'),
    voices,
  });
}

const origins = (b: EvidenceBuilder): { origins: number; exact: boolean; sets: unknown } => {
  const evidence = b.evidence();
  return corroboration(
    evidence.claims.map((claim) => [claim]),
    new Origins(evidence),
  );
};

describe('independent origins', () => {
  it('two sources are two, until a person judges that one took it from the other', () => {
    const b = new EvidenceBuilder();
    heads(b, 'herald.txt');
    heads(b, 'courier.txt');
    assert.equal(origins(b).origins, 2);
    b.judgeOrigin('herald.txt', 'courier.txt', 'yes');
    assert.deepEqual(origins(b), { origins: 1, exact: true, sets: [['herald.txt']] });
    b.judgeOrigin('courier.txt', 'herald.txt', 'no');
    assert.equal(origins(b).origins, 2);
  });

  it('one person whose word two sources pass on is one', () => {
    const b = new EvidenceBuilder();
    heads(b, 'herald.txt', ['author/reported', 'Person:Vera Stanek']);
    heads(b, 'courier.txt', ['author/reported', 'Person:Vera Stanek']);
    assert.deepEqual(origins(b).sets, [['Vera Stanek']]);
  });

  it('copies of copies are one', () => {
    const b = new EvidenceBuilder();
    for (const source of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) heads(b, source);
    b.judgeOrigin('a.txt', 'b.txt', 'yes').judgeOrigin('b.txt', 'c.txt', 'yes');
    assert.equal(origins(b).origins, 2);
  });

  it('a row that cites works part by part stands as often as every part does', () => {
    const b = new EvidenceBuilder();
    const cited = (citations: readonly Citation[]): number => {
      const one = new EvidenceBuilder();
      one.claim({
        in: 'rows.csv',
        kind: 'posting',
        type: 'head',
        args: { person: 'Person:Lukan' },
        citations,
      });
      return origins(one).origins;
    };
    assert.equal(cited([work('one', 'person'), work('two', 'person')]), 2);
    assert.equal(cited([work('one', 'person start'), work('two', 'person')]), 1);
    assert.equal(cited([work('one', 'person'), work('two', 'start')]), 1);
    assert.equal(
      cited([
        work('one', 'person'),
        work('two', 'start'),
        work('three', 'person start'),
        work('four', 'person'),
      ]),
      2,
    );
    assert.equal(b.claims.length, 0);
  });
});

describe('what is said if a work that is cited is withdrawn', () => {
  const row = (): EvidenceBuilder => {
    const b = new EvidenceBuilder();
    b.claim({
      id: 'row',
      in: 'rows.csv',
      kind: 'posting',
      type: 'head',
      args: { person: 'Person:Petar Lukan', organization: 'Organization:Border Guard', role: 'Commander' },
      when: stateDuring('1931-02-01/1931-05-01', '1 Feb to 1 May'),
      citations: [
        work('key-of-herald', 'person organization role start', { publication: 'Border Herald' }),
        work('key-of-courier', 'person organization end', { publication: 'Courier' }),
      ],
    });
    return b;
  };

  it('an end of the time that nothing else supports is gone', () => {
    const [claim] = row().evidence({ without: ['key-of-courier'] }).claims;
    assert.deepEqual(claim?.when.end, ['1931-02-01', null]);
    assert.equal(claim?.type, 'head');
  });

  it('a role that nothing else supports is gone, and with it what follows from the role', () => {
    const [claim] = row().evidence({ without: ['key-of-herald'] }).claims;
    assert.equal(claim?.type, 'other');
    assert.equal(claim?.args['role'], undefined);
    assert.deepEqual(claim?.when.start, [null, '1931-05-01']);
  });

  it('without both nothing is said', () => {
    assert.deepEqual(row().evidence({ without: ['key-of-herald', 'key-of-courier'] }).claims, []);
  });

  it('the word of a publication is what its works are cited for', () => {
    const [claim] = row().evidence({ accordingTo: 'Courier' }).claims;
    assert.equal(claim?.type, 'other');
    assert.deepEqual(row().evidence({ accordingTo: 'Morning Post' }).claims, []);
  });

  it('the answer lists what is lost, what others say and what stands with less', () => {
    const b = row();
    heads(b, 'memoir.txt');
    const lukan = heads(b, 'diary.txt');
    const born = b.claim({
      in: 'memoir.txt',
      kind: 'attribute',
      type: 'birth',
      args: { of: 'Person:Petar Lukan' },
      when: eventAt('1890', 'in 1890'),
    });
    const memoir = lossOf(b.evidence(), b.evidence({ without: ['memoir.txt'] }));
    assert.deepEqual(
      memoir.lost.map((each) => each.claims),
      [[born]],
    );
    assert.deepEqual(
      memoir.weakened.map((each) => [each.still, each.origins]),
      [
        [
          ['row', lukan],
          [3, 2],
        ],
      ],
    );
    const courier = lossOf(b.evidence(), b.evidence({ without: ['key-of-courier'] }));
    assert.deepEqual([courier.lost, courier.weakened], [[], []]);
    assert.deepEqual(
      courier.lessened.map((each) => [each.claim, each.parts]),
      [['row', ['end']]],
    );
  });
});

describe('dependence is proposed', () => {
  const shared = 'the lamps along the quay were put out one after another before the barges came in';
  const texts = (...received: string[]) =>
    received.map((text, i) => ({ source: `${'abc'[i]}.txt`, received: text, misprints: [] }));
  const propose = (b: EvidenceBuilder, given: Parameters<typeof proposeDependence>[0] = []) => {
    const evidence = b.evidence();
    return proposeDependence(given, evidence, findConflicts(evidence));
  };
  const sources = (): EvidenceBuilder =>
    new EvidenceBuilder().source('a.txt').source('b.txt').source('c.txt');

  it('where two texts share a long run of words, whatever their marks and capitals', () => {
    const [found, ...more] = propose(
      sources(),
      texts(
        `He wrote: ${shared}.`,
        `They say ${shared.toUpperCase().replace(' out', ', out')}!`,
        'Nothing alike.',
      ),
    );
    assert.deepEqual(more, []);
    assert.deepEqual([found?.a, found?.b], ['a.txt', 'b.txt']);
    assert.deepEqual(found?.signals, [{ kind: 'same-words', words: shared, count: 16 }]);
  });

  it('not where the words are common to many, nor where a person has judged', () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => ({
      source: `${name}.txt`,
      received: shared,
      misprints: [],
    }));
    assert.deepEqual(propose(sources(), four), []);
    assert.deepEqual(propose(sources().judgeOrigin('a.txt', 'b.txt', 'no'), texts(shared, shared)), []);
  });

  it('where two texts have one misprint', () => {
    const misprints = [{ original: 'commisar', corrected: 'commissar' }];
    const given = texts('One.', 'Two.').map((text) => ({ ...text, misprints }));
    assert.deepEqual(propose(sources(), given)[0]?.signals, [
      { kind: 'same-misprint', words: 'commisar', meant: 'commissar' },
    ]);
  });

  it('where two sources give one date against others', () => {
    const b = new EvidenceBuilder();
    for (const [source, year] of [
      ['a.txt', '1890'],
      ['b.txt', '1890'],
      ['c.txt', '1894'],
    ] as const) {
      b.claim({
        in: source,
        kind: 'attribute',
        type: 'birth',
        args: { of: 'Person:Petar Lukan' },
        when: eventAt(year, `in ${year}`),
      });
    }
    assert.deepEqual(
      propose(b).map(({ a, b: other, signals }) => [a, other, signals[0]?.kind]),
      [['a.txt', 'b.txt', 'same-date-against-others']],
    );
  });

  it('where two publications carry one headline', () => {
    const b = new EvidenceBuilder();
    const title = 'Guard takes over the northern crossings';
    b.claim({
      in: 'rows.csv',
      kind: 'posting',
      citations: [
        work('k1', 'person', { title, publication: 'Herald' }),
        work('k2', 'person', { title: title.toUpperCase(), publication: 'Courier' }),
        work('k3', 'person', { title: 'Another matter in the south altogether', publication: 'Post' }),
      ],
    });
    assert.deepEqual(
      propose(b).map((each) => [each.a, each.b]),
      [['k1', 'k2']],
    );
  });

  it('where a voice bears the date of another source', () => {
    const b = new EvidenceBuilder().source('order.txt', null);
    b.sources.set('order.txt', {
      ...(b.sources.get('order.txt') as NonNullable<ReturnType<typeof b.sources.get>>),
      date: eventAt('1931-05-03', 'May 3, 1931'),
    });
    const order = b.entity('history.txt', 'Work', 'the order of 3 May 1931');
    heads(b, 'history.txt');
    const last = b.claims[0];
    assert.ok(last);
    b.claims[0] = {
      ...last,
      voices: [...last.voices, { name: 'the order of 3 May 1931', entity: order, stance: 'asserted' }],
    };
    assert.deepEqual(
      propose(b).map((each) => [each.a, each.b]),
      [[order, 'order.txt']],
    );
  });
});
