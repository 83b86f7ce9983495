import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Link } from '../../src/reason/chain.ts';
import { type CommandFinding, whoCommanded } from '../../src/reason/command.ts';
import type { Evidence } from '../../src/reason/evidence.ts';
import type { Asked } from '../../src/time/modality.ts';
import type { When } from '../../src/time/when.ts';
import { stateDuring } from '../../src/time/when-from-edtf.ts';
import { type ClaimWords, EvidenceBuilder } from '../support/evidence-builder.ts';

const link = (superior: string, subordinate: string, when?: When, type = 'command'): ClaimWords => ({
  in: 'units.tsv',
  kind: 'command',
  type,
  args: { superior: `Organization:${superior}`, subordinate: `Organization:${subordinate}` },
  ...(when ? { when } : {}),
});

const head = (person: string, organ: string, when?: When, more: Partial<ClaimWords> = {}): ClaimWords => ({
  in: 'units.tsv',
  kind: 'posting',
  type: 'head',
  args: { person: `Person:${person}`, organization: `Organization:${organ}` },
  ...(when ? { when } : {}),
  ...more,
});

function ask(
  evidence: Evidence,
  name: string,
  on: string | Asked,
  more: { readonly only?: readonly string[]; readonly mode?: 'some-time-in' | 'throughout' } = {},
): CommandFinding & { readonly below: readonly Link[] } {
  const asked: Asked = typeof on === 'string' ? [on, on] : on;
  const organ = evidence.clusters.all.filter((cluster) => cluster.name === name);
  const finding = whoCommanded({ name, organ, asked, mode: 'some-time-in', down: true, ...more }, evidence);
  return { ...finding, below: finding.below ?? [] };
}

const words = (links: readonly Link[]): string[] =>
  links.map((each) => `${each.level} ${each.superior} > ${each.subordinate}, ${each.type}, ${each.verdict}`);

const all2014 = stateDuring('2014-01-01/2014-12-31', null);
const DAY = '2014-06-01';

describe('the chain below an organ', () => {
  it('goes downward level by level, with the head of each organ in that time', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Corps', '7 Division', all2014));
    b.claim(link('7 Division', '21 Brigade', all2014));
    b.claim(link('21 Brigade', '3 Battalion', all2014));
    b.claim(head('Okoro', '21 Brigade', all2014));
    b.claim(head('Varga', '21 Brigade', stateDuring('2015-02-01', null)));
    const { below, chain } = ask(b.evidence(), '7 Division', DAY);
    assert.deepEqual(words(below), [
      '1 7 Division > 21 Brigade, command, evidenced',
      '2 21 Brigade > 3 Battalion, command, evidenced',
    ]);
    assert.deepEqual(
      below.map((each) => each.heads.map((person) => `${person.person} ${person.verdict}`)),
      [['Okoro evidenced'], []],
    );
    assert.deepEqual(words(chain), ['1 Corps > 7 Division, command, evidenced']);
  });

  it('reaches what stands under the head in person, and ends where a circle closes', () => {
    const b = new EvidenceBuilder();
    b.claim(head('Okoro', '7 Division', all2014));
    b.claim({
      ...link('', '', all2014),
      args: { superior: 'Person:Okoro', subordinate: 'Organization:Guard' },
    });
    b.claim(link('Guard', '7 Division', all2014, 'coercion'));
    assert.deepEqual(words(ask(b.evidence(), '7 Division', DAY).below), [
      '1 Okoro > Guard, command, evidenced',
      '2 Guard > 7 Division, coercion, evidenced',
    ]);
  });

  it('calls links possible that may never have held on one day, downward as upward', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Corps', '7 Division', stateDuring('2014-03', 'in March')));
    b.claim(link('7 Division', '21 Brigade', stateDuring('2014-09', 'in September')));
    const { below } = ask(b.evidence(), 'Corps', ['2014-01-01', '2014-12-31']);
    assert.deepEqual(words(below), [
      '1 Corps > 7 Division, command, evidenced',
      '2 7 Division > 21 Brigade, command, possible',
    ]);
    assert.ok(JSON.stringify(below[1]?.proof).includes('link.together'));
  });

  it('leaves out a link that ended before the next began', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Corps', '7 Division', stateDuring('2014-01-01/2014-03-01', null)));
    b.claim(link('7 Division', '21 Brigade', stateDuring('2014-06-01/2014-09-01', null)));
    assert.deepEqual(words(ask(b.evidence(), 'Corps', ['2014-01-01', '2014-12-31']).below), [
      '1 Corps > 7 Division, command, evidenced',
    ]);
  });

  it('calls a head possible who may have left before the link began', () => {
    const b = new EvidenceBuilder();
    b.claim(link('7 Division', '21 Brigade', stateDuring('2014-09-01/2014-12-31', null)));
    b.claim(head('Okoro', '21 Brigade', stateDuring('2014-03', 'in March')));
    b.claim(head('Silva', '21 Brigade', stateDuring('2014-01-01/2014-03-01', null)));
    const [reached] = ask(b.evidence(), '7 Division', ['2014-01-01', '2014-12-31']).below;
    assert.deepEqual(
      reached?.heads.map((each) => [each.person, each.verdict]),
      [['Okoro', 'possible']],
    );
  });
});

describe('several superiors', () => {
  it('stand side by side, and the day of a change decides', () => {
    const b = new EvidenceBuilder();
    b.claim(link('3 Division', '21 Brigade', stateDuring('2011-02-01/2013-08-18', null)));
    b.claim(link('7 Division', '21 Brigade', stateDuring('2013-08-19/2016-01-01', null)));
    b.claim(link('Task Force', '21 Brigade', stateDuring('2013-01-01/2014-01-01', null)));
    const superiors = (on: string): string[] =>
      ask(b.evidence(), '21 Brigade', on)
        .chain.map((each) => each.superior)
        .sort();
    assert.deepEqual(superiors('2013-08-18'), ['3 Division', 'Task Force']);
    assert.deepEqual(superiors('2013-08-19'), ['7 Division', 'Task Force']);
  });

  it('are told apart by the sort of link, and what stands above an administrative one is not in command', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Corps', 'Guard', all2014));
    b.claim(link('Ministry', 'Guard', all2014, 'administrative'));
    b.claim(link('Cabinet', 'Ministry', all2014));
    b.claim(link('Staff', 'Corps', all2014));
    const evidence = b.evidence();
    const through = Object.fromEntries(
      ask(evidence, 'Guard', DAY).chain.map((each) => [each.superior, each.through]),
    );
    assert.deepEqual(through, {
      Corps: ['command'],
      Ministry: ['administrative'],
      Cabinet: ['administrative', 'command'],
      Staff: ['command', 'command'],
    });
    const only = (...types: string[]): string[] =>
      ask(evidence, 'Guard', DAY, { only: types }).chain.map((each) => each.superior);
    assert.deepEqual(only('command'), ['Corps', 'Staff']);
    assert.deepEqual(only('administrative'), ['Ministry']);
  });

  it('are told as one sort where links of one sort lead there too, if by a longer way', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Ministry', 'Guard', all2014, 'administrative'));
    b.claim(link('Cabinet', 'Ministry', all2014));
    b.claim(link('Corps', 'Guard', all2014));
    b.claim(link('Army', 'Corps', all2014));
    b.claim(link('Ministry', 'Army', all2014));
    const cabinet = ask(b.evidence(), 'Guard', DAY).chain.find((each) => each.superior === 'Cabinet');
    assert.deepEqual(cabinet?.through, ['command', 'command', 'command', 'command']);
  });

  it('in law and in fact are two links', () => {
    const b = new EvidenceBuilder();
    b.claim({ ...link('Ministry', 'Guard', all2014), basis: 'in-law' });
    b.claim({ ...link('Ministry', 'Guard', all2014), basis: 'in-fact', polarity: '-' });
    b.claim({ ...link('Palace', 'Guard', all2014), basis: 'in-fact' });
    assert.deepEqual(
      ask(b.evidence(), 'Guard', DAY).chain.map((each) => [each.superior, each.basis, each.verdict]),
      [
        ['Ministry', 'in-law', 'evidenced'],
        ['Palace', 'in-fact', 'evidenced'],
      ],
    );
  });
});

describe('a placeholder', () => {
  it('completes a chain, says so, and holds nobody', () => {
    const b = new EvidenceBuilder();
    b.claim(link('7 Division', 'Unknown Brigade of 7 Division', all2014));
    b.claim(link('Unknown Brigade of 7 Division', '195 Battalion', all2014));
    b.claim(head('Okoro', 'Unknown Brigade of 7 Division', all2014));
    const evidence = b.evidence();
    const { chain } = ask(evidence, '195 Battalion', DAY);
    assert.deepEqual(
      chain.map((each) => [each.superior, each.placeholder, each.heads]),
      [
        ['Unknown Brigade of 7 Division', true, []],
        ['7 Division', false, []],
      ],
    );
    const asked = ask(evidence, 'Unknown Brigade of 7 Division', DAY);
    assert.equal(asked.verdict, 'no evidence');
    assert.equal(asked.placeholder, true);
    assert.deepEqual(asked.holders, []);
    assert.deepEqual(
      asked.below.map((each) => each.subordinate),
      ['195 Battalion'],
    );
  });

  it('is never joined with another of the same words in another source', () => {
    const b = new EvidenceBuilder();
    b.claim(link('7 Division', 'Unknown Brigade of 7 Division', all2014));
    b.claim({ ...link('Unknown Brigade of 7 Division', '195 Battalion', all2014), in: 'other.tsv' });
    const evidence = b.evidence();
    assert.deepEqual(words(ask(evidence, '195 Battalion', DAY).chain), [
      '1 Unknown Brigade of 7 Division > 195 Battalion, command, evidenced',
    ]);
    b.judge('units.tsv|Unknown Brigade of 7 Division', 'other.tsv|Unknown Brigade of 7 Division', 'yes');
    assert.equal(ask(b.evidence(), '195 Battalion', DAY).chain.length, 2);
  });
});

describe('a chain over organs that succeed each other', () => {
  const change: ClaimWords = {
    in: 'history.txt',
    kind: 'structure',
    type: 'succeeds',
    args: { predecessor: 'Organization:Old Board', successor: 'Organization:New Board' },
    when: {
      ...stateDuring('2013-02-01', null),
      end: ['2013-02-01', '2013-02-01'],
      start: ['2013-02-01', '2013-02-01'],
    },
  };
  const b = new EvidenceBuilder();
  b.claim({ ...link('Old Board', 'Guard', stateDuring('2010-01-01/2015-01-01', null)), in: 'history.txt' });
  b.claim({ ...link('Council', 'New Board', all2014), in: 'history.txt' });
  b.claim(head('Okoro', 'New Board', all2014, { in: 'history.txt' }));

  it('stops where no source says that one followed the other', () => {
    assert.deepEqual(words(ask(b.evidence(), 'Guard', DAY).chain), [
      '1 Old Board > Guard, command, evidenced',
    ]);
  });

  it('goes on from the one to the other from the day a source says, and cites it', () => {
    b.claim(change);
    const finding = ask(b.evidence(), 'Guard', DAY);
    assert.deepEqual(words(finding.chain), [
      '1 Old Board > Guard, command, evidenced',
      '2 Council > New Board, command, evidenced',
    ]);
    assert.deepEqual(
      finding.chain[0]?.heads.map((each) => each.person),
      ['Okoro'],
    );
    assert.equal(finding.succession.length, 1);
    assert.ok(JSON.stringify(finding.proof).includes('succession.step'));
    assert.deepEqual(words(ask(b.evidence(), 'Guard', '2012-01-01').chain), [
      '1 Old Board > Guard, command, evidenced',
    ]);
  });
});
