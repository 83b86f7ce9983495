import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Checker } from '../../src/check/replay.ts';
import { type ToldChain, type WholeChainFinding, wholeChain } from '../../src/reason/whole-chain.ts';
import type { Asked } from '../../src/time/modality.ts';
import type { When } from '../../src/time/when.ts';
import { eventAt, stateDuring } from '../../src/time/when-from-edtf.ts';
import { checkable } from '../support/checkable.ts';
import { type ClaimWords, EvidenceBuilder } from '../support/evidence-builder.ts';

const link = (
  superior: string,
  subordinate: string,
  when?: When,
  more: Partial<ClaimWords> = {},
): ClaimWords => ({
  in: 'a.txt',
  kind: 'command',
  type: 'command',
  args: { superior: `Organization:${superior}`, subordinate: `Organization:${subordinate}` },
  ...(when ? { when } : {}),
  ...more,
});
const part = (whole: string, of: string, when: When): ClaimWords => ({
  in: 'a.txt',
  kind: 'structure',
  type: 'part-of',
  args: { whole: `Organization:${whole}`, part: `Organization:${of}` },
  when,
});
const days = (from: string, to: string): When => stateDuring(`${from}/${to}`, null);
const YEAR: Asked = ['2014-01-01', '2014-12-31'];
const DAY: Asked = ['2014-06-01', '2014-06-01'];
const all2014 = days(...YEAR);

interface More {
  readonly mode?: 'some-time-in' | 'throughout';
  readonly only?: readonly string[];
  readonly off?: NonNullable<Parameters<EvidenceBuilder['evidence']>[0]>['off'];
}

/** Whether the Brigade stood under the State; the proof must hold. */
function ask(
  b: EvidenceBuilder,
  asked: Asked,
  { mode = 'some-time-in', only = [], off = [] }: More = {},
): WholeChainFinding {
  for (const name of ['Brigade', 'State']) b.entity('a.txt', 'Organization', name);
  const evidence = b.evidence({ off });
  const named = (name: string) => ({
    name,
    cluster: evidence.clusters.all.find((cluster) => cluster.name === name) ?? assert.fail(name),
  });
  const finding = wholeChain({ lower: named('Brigade'), upper: named('State'), asked, mode, only }, evidence);
  const scope = { accordingTo: null, without: [], off: new Set(off as readonly string[]) };
  assert.deepEqual(new Checker(checkable(b)).check(finding.proof, scope).faults, []);
  return finding;
}

const words = (chain: ToldChain | null): string[] =>
  chain?.links.map((each) => `${each.superior} > ${each.subordinate}, ${each.verdict}`) ?? [];

describe('whether one stood under another', () => {
  it('is evidenced by links that claims cover on one day together', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Division', 'Brigade', all2014));
    b.claim(link('State', 'Division', all2014, { in: 'b.txt' }));
    const finding = ask(b, DAY);
    assert.equal(finding.verdict, 'evidenced');
    assert.deepEqual(words(finding.chain), ['Division > Brigade, evidenced', 'State > Division, evidenced']);
    assert.equal(finding.chain?.sort, 'command');
    assert.deepEqual(finding.restsOn, { sets: [['c2', 'c1']], rest: 'none' });
    assert.deepEqual(finding.presumptions, ['same-name']);
  });

  it('does not follow from links that each held on some day, and never together', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Division', 'Brigade', days('2014-01-01', '2014-03-31')));
    b.claim(link('State', 'Division', days('2014-05-01', '2014-09-30')));
    const finding = ask(b, YEAR);
    assert.equal(finding.verdict, 'no evidence');
    assert.equal(finding.apart, true);
    assert.deepEqual(words(finding.chain), ['Division > Brigade, evidenced', 'State > Division, evidenced']);
    assert.deepEqual(finding.restsOn.sets, []);
  });

  it('is possible where each link is evidenced, but a day on which both held is not', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Division', 'Brigade', stateDuring('2014-03', 'in March')));
    b.claim(link('State', 'Division', stateDuring('2014', 'in 2014')));
    const finding = ask(b, YEAR);
    assert.equal(finding.verdict, 'possible');
    assert.equal(finding.apart, false);
    assert.deepEqual(words(finding.chain), ['Division > Brigade, evidenced', 'State > Division, evidenced']);
  });

  it('asks of every day of the time, with --throughout', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Division', 'Brigade', all2014));
    b.claim(link('State', 'Division', days('2014-01-01', '2014-10-31')));
    assert.equal(ask(b, YEAR).verdict, 'evidenced');
    assert.equal(ask(b, YEAR, { mode: 'throughout' }).verdict, 'no evidence');
    assert.equal(ask(b, ['2014-01-01', '2014-06-30'], { mode: 'throughout' }).verdict, 'evidenced');
  });

  it('is no surer than its weakest link: joined, or assumed to go on', () => {
    const joined = new EvidenceBuilder();
    joined.claim(link('State', 'Division', all2014));
    joined.claim(link('Division', 'Brigade', stateDuring('2014-02-01', null)));
    joined.claim(link('Division', 'Brigade', stateDuring('2014-11-01', null)));
    assert.equal(ask(joined, DAY).verdict, 'contiguous');
    assert.deepEqual(ask(joined, DAY).restsOn.sets, [['c1', 'c2', 'c3']]);
    assert.equal(ask(joined, DAY, { off: ['continuity'] }).verdict, 'no evidence');
    const open = new EvidenceBuilder();
    open.source('a.txt', '2013-05-01').claim(link('State', 'Division', stateDuring('2012/..', 'since 2012')));
    open.claim(link('Division', 'Brigade', all2014));
    assert.equal(ask(open, DAY).verdict, 'assumed');
    assert.equal(ask(open, DAY, { off: ['open-end'] }).verdict, 'possible');
  });
});

describe('several chains', () => {
  it('are told side by side, and any one of the sets of claims is enough', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Division', 'Brigade', all2014));
    b.claim(link('Division', 'Brigade', all2014, { in: 'b.txt' }));
    b.claim(link('State', 'Division', all2014, { in: 'c.txt' }));
    b.claim(part('State', 'Brigade', all2014));
    const finding = ask(b, DAY);
    assert.deepEqual(finding.others.map(words), [['State > Brigade, evidenced']]);
    assert.deepEqual(finding.restsOn.sets, [['c4'], ['c3', 'c1'], ['c3', 'c2']]);
    assert.deepEqual(finding.chain?.links[0]?.also, ['c2']);
    assert.equal(finding.corroboration.origins, 2);
  });

  it('are led by a chain of command, which one by another sort of link is not', () => {
    const b = new EvidenceBuilder();
    b.claim(part('State', 'Brigade', all2014));
    assert.equal(ask(b, DAY).chain?.sort, 'part-of');
    b.claim(link('Division', 'Brigade', all2014));
    b.claim(part('State', 'Division', all2014));
    assert.deepEqual(
      ask(b, DAY).others.map((each) => each.sort),
      ['mixed'],
    );
    b.claim(link('State', 'Division', all2014));
    assert.equal(ask(b, DAY).chain?.sort, 'command');
    assert.equal(ask(b, DAY, { only: ['part-of'] }).chain?.sort, 'part-of');
    assert.deepEqual(ask(b, DAY, { only: ['part-of'] }).others, []);
  });

  it('do without a link that a voice denies where they can', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Division', 'Brigade', all2014));
    const said = b.claim(link('State', 'Division', all2014));
    b.claim({ in: 'b.txt', kind: 'denial', args: { denied: 'Person:Lind', claims: `claim:${said}` } });
    const finding = ask(b, DAY);
    assert.equal(finding.verdict, 'contested');
    assert.deepEqual(words(finding.chain), ['Division > Brigade, evidenced', 'State > Division, contested']);
    assert.deepEqual(
      finding.against.map((each) => each.claims),
      [['c3']],
    );
    b.claim(link('Ministry', 'Brigade', all2014));
    b.claim(link('State', 'Ministry', all2014));
    const other = ask(b, DAY);
    assert.equal(other.verdict, 'evidenced');
    assert.deepEqual(
      other.others.map((each) => each.verdict),
      ['contested'],
    );
  });

  it('are contested where the superior is said not to exist', () => {
    const b = new EvidenceBuilder();
    b.claim(link('State', 'Brigade', all2014));
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'absent',
      args: { organization: 'Organization:State' },
      when: all2014,
    });
    assert.equal(ask(b, DAY).verdict, 'contested');
  });
});

describe('organs that followed one another', () => {
  it('carry a chain on from the day of the change, and not before', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Division', 'Brigade', days('2010-01-01', '2020-12-31')));
    b.claim(link('State', 'Command', days('2010-01-01', '2020-12-31')));
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'succeeds',
      args: { predecessor: 'Organization:Division', successor: 'Organization:Command' },
      when: eventAt('2013', 'in 2013'),
    });
    const finding = ask(b, DAY);
    assert.equal(finding.verdict, 'evidenced');
    assert.deepEqual(
      finding.chain?.succession.map((each) => each.successor),
      ['Command'],
    );
    assert.deepEqual(finding.restsOn.sets, [['c2', 'c3', 'c1']]);
    assert.equal(ask(b, ['2011-01-01', '2011-01-01']).verdict, 'no evidence');
  });
});
