import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ControlsFinding } from '../../../src/reason/controls/controls.ts';
import { controlsOn } from '../../../src/reason/controls/controls.ts';
import type { Evidence } from '../../../src/reason/evidence.ts';
import { claimsOf } from '../../../src/reason/proof.ts';
import type { Asked } from '../../../src/time/modality.ts';
import type { When } from '../../../src/time/when.ts';
import { beginsAt, endsAt, eventAt, stateDuring } from '../../../src/time/when-from-edtf.ts';
import { type ClaimWords, EvidenceBuilder } from '../../support/evidence-builder.ts';

const GUARD = 'Organization:Port Guard';
const in1950 = stateDuring('1950', 'in 1950');
const in1960 = stateDuring('1960', 'in 1960');

const year = (y: string): Asked => [`${y}-01-01`, `${y}-12-31`];

const link = (superior: string, type: string, when?: When, more: Partial<ClaimWords> = {}): ClaimWords => ({
  in: 'a.txt',
  kind: 'command',
  type,
  args: { superior, subordinate: GUARD },
  ...(when ? { when } : {}),
  ...more,
});

function ask(evidence: Evidence, on: string, compare?: string, name = 'Port Guard'): ControlsFinding {
  const organ = evidence.clusters.all.filter((cluster) => cluster.name === name);
  const asked = year(on);
  return controlsOn(
    { name, organ, asked, compare: compare ? year(compare) : null, mode: 'some-time-in' },
    evidence,
  );
}

/** "orders: Council over Port Guard by command, evidenced" */
const controls = (finding: ControlsFinding, time: 0 | 1 = 0): string[] =>
  (finding.readings[time]?.controls ?? []).map(
    (each) => `${each.category}: ${each.by.name} over ${each.over.name} by ${each.type}, ${each.verdict}`,
  );

/** "gone: Council in orders" */
const changes = (finding: ControlsFinding): string[] =>
  (finding.changes ?? []).map((each) => `${each.change}: ${each.by} in ${each.category}`);

describe('the controls on an organ at a date', () => {
  it('are who gave orders to it or its head, who oversaw it, and who held it by what means', () => {
    const b = new EvidenceBuilder();
    b.claim({
      in: 'a.txt',
      kind: 'posting',
      type: 'head',
      args: { person: 'Person:Okoro', organization: GUARD },
      when: in1950,
    });
    b.claim({
      ...link('Organization:Council', 'command', in1950),
      args: { superior: 'Organization:Council', subordinate: 'Person:Okoro' },
    });
    b.claim(link('Organization:Inspectorate', 'oversight', in1950));
    b.claim(link('Organization:Ministry', 'administrative', in1950));
    b.claim({
      ...link('Person:Varga', 'coercion', in1950),
      args: { superior: 'Person:Varga', subordinate: 'Person:Okoro', means: 'debts' },
    });
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'part-of',
      args: { part: GUARD, whole: 'Organization:Harbour Office' },
      when: in1950,
    });
    const finding = ask(b.evidence(), '1950');
    assert.deepEqual(controls(finding).sort(), [
      'hold: Varga over Okoro by coercion, evidenced',
      'orders: Council over Okoro by command, evidenced',
      'oversight: Harbour Office over Port Guard by part-of, evidenced',
      'oversight: Inspectorate over Port Guard by oversight, evidenced',
      'oversight: Ministry over Port Guard by administrative, evidenced',
    ]);
    assert.deepEqual(finding.readings[0].controls.find((each) => each.category === 'hold')?.means, ['debts']);
    assert.deepEqual(controls(ask(b.evidence(), '1955')), []);
  });

  it('are orders given, and appointments and dismissals decided from outside', () => {
    const b = new EvidenceBuilder();
    const head = b.claim({
      in: 'a.txt',
      kind: 'posting',
      type: 'head',
      args: { person: 'Person:Okoro', organization: GUARD },
      when: in1950,
    });
    const post = b.claim({
      in: 'a.txt',
      kind: 'posting',
      type: 'staff',
      aspect: 'begins',
      args: { person: 'Person:Silva', organization: GUARD },
      voices: ['author/ordered'],
      when: beginsAt('1950', 'in 1950'),
    });
    const event = eventAt('1950', 'in 1950');
    const order = { in: 'a.txt', kind: 'communication', type: 'order', when: event } as const;
    b.claim({ ...order, args: { from: 'Person:Varga', to: 'Person:Okoro', content: `claim:${post}` } });
    b.claim({ ...order, args: { from: 'Organization:Council', to: GUARD, content: 'close the gate' } });
    b.claim({ ...order, args: { from: 'Person:Okoro', to: GUARD, content: 'stand to' } });
    b.claim({
      in: 'a.txt',
      kind: 'act',
      type: 'dismissal',
      args: { 'ordered-by': 'Organization:Court', victim: 'Person:Okoro' },
      when: event,
    });
    assert.equal(head, 'c1');
    assert.deepEqual(controls(ask(b.evidence(), '1950')).sort(), [
      'appointment: Court over Okoro by dismissal, evidenced',
      'appointment: Varga over Port Guard by appointment, evidenced',
      'orders: Council over Port Guard by order, evidenced',
    ]);
  });

  it('are protests to it, about it, or against an act it is claimed to have done', () => {
    const b = new EvidenceBuilder();
    const act = b.claim({
      in: 'a.txt',
      kind: 'act',
      type: 'arrest',
      args: { perpetrator: GUARD, victim: 'Person:Lind' },
    });
    const protest = {
      in: 'a.txt',
      kind: 'communication',
      type: 'protest',
      when: eventAt('1950', 'in 1950'),
    } as const;
    b.claim({ ...protest, args: { from: 'Organization:Bar', to: GUARD } });
    b.claim({ ...protest, args: { from: 'Organization:Union', about: `claim:${act}` } });
    b.claim({ ...protest, args: { from: 'Organization:Choir', to: 'Organization:Theatre' } });
    b.claim({ ...protest, args: { from: 'Organization:Club', to: GUARD }, polarity: '-' });
    assert.deepEqual(controls(ask(b.evidence(), '1950')).sort(), [
      'protest: Bar over Port Guard by protest, evidenced',
      'protest: Union over Port Guard by protest, evidenced',
    ]);
  });

  it('show who is claimed to have held those who controlled it, and their members', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim({
      ...link('Person:Varga', 'coercion', in1960),
      args: {
        superior: 'Person:Varga',
        subordinate: 'Group:the members of the so-called Council',
        means: 'papers',
      },
    });
    b.claim({
      in: 'a.txt',
      kind: 'act',
      type: 'threat',
      args: { perpetrator: 'Person:Varga', victim: 'Organization:Council' },
      when: eventAt('1960', 'in 1960'),
    });
    b.claim({
      in: 'a.txt',
      kind: 'act',
      type: 'threat',
      args: { perpetrator: 'Person:Varga', victim: 'Organization:Theatre' },
      when: eventAt('1960', 'in 1960'),
    });
    assert.deepEqual(controls(ask(b.evidence(), '1960')).sort(), [
      'hold: Varga over Council by threat, evidenced',
      'hold: Varga over the members of the so-called Council by coercion, evidenced',
    ]);
  });

  it('are no evidence, which is not evidence of none, where no claim speaks of the date', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    const finding = ask(b.evidence(), '1955');
    assert.deepEqual(controls(finding), []);
    assert.match('says' in finding.proof ? finding.proof.says : '', /No evidence.*not evidence that nobody/);
  });
});

describe('two dates side by side', () => {
  it('say gone only where a voice says so of the later date, and else no evidence', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim(link('Organization:Inspectorate', 'oversight', in1950));
    b.claim({
      in: 'b.txt',
      kind: 'structure',
      type: 'absent',
      args: { organization: 'Organization:Council' },
      when: in1960,
    });
    const finding = ask(b.evidence(), '1950', '1960');
    assert.deepEqual(changes(finding), [
      'gone: Council in orders',
      'no evidence later: Inspectorate in oversight',
    ]);
    const gone = finding.changes?.[0];
    assert.deepEqual(
      gone?.because.map((each) => [each.way, each.verdict, each.claims]),
      [['absent', 'evidenced', ['c3']]],
    );
    assert.deepEqual(claimsOf(finding.proof).filter((id) => id === 'c3').length > 0, true);
    // The absence is said of 1960 alone.
    assert.deepEqual(changes(ask(b.evidence(), '1950', '1970')), [
      'no evidence later: Council in orders',
      'no evidence later: Inspectorate in oversight',
    ]);
  });

  it('stand in the order of time, whichever was asked for first', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim({
      in: 'b.txt',
      kind: 'structure',
      type: 'absent',
      args: { organization: 'Organization:Council' },
      when: in1960,
    });
    assert.deepEqual(changes(ask(b.evidence(), '1960', '1950')), ['gone: Council in orders']);
  });

  it('take what was dissolved, a death, an end and a denial for the loss they are', () => {
    const b = new EvidenceBuilder();
    for (const name of ['Organization:Council', 'Person:Lind', 'Organization:Court', 'Organization:Bench']) {
      b.claim(link(name, 'command', in1950));
    }
    b.claim({
      in: 'b.txt',
      kind: 'structure',
      type: 'dissolved',
      args: { organization: 'Organization:Council' },
      when: eventAt('1955', 'in 1955'),
    });
    b.claim({
      in: 'b.txt',
      kind: 'attribute',
      type: 'death',
      args: { of: 'Person:Lind' },
      when: eventAt('1956', 'in 1956'),
    });
    b.claim(
      link('Organization:Court', 'command', endsAt('1957', 'in 1957'), { aspect: 'ends', in: 'b.txt' }),
    );
    b.claim(link('Organization:Bench', 'command', in1960, { polarity: '-', in: 'b.txt' }));
    const finding = ask(b.evidence(), '1950', '1960');
    assert.deepEqual(
      finding.changes?.map((each) => [each.change, each.by, each.because.map((loss) => loss.way).join()]),
      [
        ['gone', 'Council', 'dissolved'],
        ['gone', 'Lind', 'died'],
        ['gone', 'Court', 'ended'],
        ['gone', 'Bench', 'denied'],
      ],
    );
  });

  it('do not take a loss without a date for one of the later time', () => {
    const b = new EvidenceBuilder().source('b.txt', '1990');
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim({
      in: 'b.txt',
      kind: 'structure',
      type: 'dissolved',
      args: { organization: 'Organization:Council' },
    });
    const [change] = ask(b.evidence(), '1950', '1960').changes ?? [];
    assert.equal(change?.change, 'no evidence later');
    assert.deepEqual(
      change?.because.map((each) => each.verdict),
      ['possible'],
    );
  });

  it('show in its own words what a voice says of one that could not act any more', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim({
      in: 'a.txt',
      kind: 'attribute',
      type: 'other',
      args: { of: 'Organization:Council', value: 'the council is now merely a rubber stamp' },
      when: in1960,
    });
    assert.deepEqual(changes(ask(b.evidence(), '1950', '1960')), ['gone: Council in orders']);
  });

  it('tell new from only claimed later, unchanged from changed, and disputed from gone', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim(link('Organization:Council', 'command', in1960));
    b.claim(link('Organization:Ministry', 'command', in1950));
    b.claim(link('Organization:Ministry', 'personal-control', in1960));
    b.claim(link('Organization:Court', 'oversight', in1960));
    b.claim(link('Person:Varga', 'command', beginsAt('1955', 'in 1955'), { aspect: 'begins' }));
    b.claim(link('Organization:Bench', 'oversight', in1950));
    b.claim(link('Organization:Bench', 'oversight', in1960));
    b.claim({
      in: 'b.txt',
      kind: 'structure',
      type: 'absent',
      args: { organization: 'Organization:Bench' },
      when: in1960,
    });
    b.claim(link('Organization:Union', 'oversight'));
    assert.deepEqual(changes(ask(b.evidence(), '1950', '1960')), [
      'changed: Ministry in orders',
      'new: Varga in orders',
      'disputed: Bench in oversight',
      'unchanged: Council in orders',
      'no evidence earlier: Court in oversight',
      'undated: Union in oversight',
    ]);
  });

  it('say where a sort of control is exercised in other ways than before', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim(link('Person:Varga', 'personal-control', in1960));
    const { kinds } = ask(b.evidence(), '1950', '1960');
    assert.deepEqual(
      kinds.map((each) => [
        each.category,
        each.earlier.map((control) => control.type),
        each.later.map((control) => control.type),
      ]),
      [['orders', ['command'], ['personal-control']]],
    );
  });

  it('follow the succession of organs where a source says so, and only there', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim({
      ...link('Person:Varga', 'personal-control', in1960),
      args: { superior: 'Person:Varga', subordinate: 'Organization:Coast Guard' },
    });
    assert.deepEqual(changes(ask(b.evidence(), '1950', '1960')), ['no evidence later: Council in orders']);
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'succeeds',
      args: { predecessor: GUARD, successor: 'Organization:Coast Guard' },
      when: eventAt('1954', 'in 1954'),
    });
    const finding = ask(b.evidence(), '1950', '1960');
    assert.deepEqual(changes(finding), [
      'no evidence later: Council in orders',
      'no evidence earlier: Varga in orders',
    ]);
    assert.deepEqual(
      finding.readings.map((each) => each.organs),
      [['Port Guard'], ['Port Guard', 'Coast Guard']],
    );
    assert.ok(JSON.stringify(finding.proof).includes('succession.step'));
  });

  it('answer on one word alone, and without a source', () => {
    const b = new EvidenceBuilder();
    b.claim(link('Organization:Council', 'command', in1950));
    b.claim({
      in: 'b.txt',
      kind: 'structure',
      type: 'absent',
      args: { organization: 'Organization:Council' },
      when: in1960,
    });
    assert.deepEqual(changes(ask(b.evidence({ without: ['b.txt'] }), '1950', '1960')), [
      'no evidence later: Council in orders',
    ]);
  });
});

describe('a protest that names no date and no addressee', () => {
  const span = (start: number, end: number, suffix = '') => ({
    text: 'a.txt',
    start,
    end,
    quote: 'words',
    prefix: '',
    suffix,
    place: null,
  });
  const protest: ClaimWords = {
    in: 'a.txt',
    kind: 'communication',
    type: 'protest',
    args: { from: 'Group:the townspeople' },
    spans: [span(100, 140)],
  };
  const siege = { edtf: null, text: 'During the siege' } as const;
  const when: When = { ...stateDuring('1941-09/1944-01', null), ...siege };

  it('takes both from the passage, where it stands between time words and a claim that they date', () => {
    const b = new EvidenceBuilder().period('the siege', '1941-09/1944-01');
    b.claim(
      link('Organization:Council', 'command', when, {
        spans: [span(200, 240)],
        cues: [{ ...span(10, 26), quote: 'During the siege' }],
      }),
    );
    b.claim(protest);
    const told = ask(b.evidence(), '1942');
    assert.ok(controls(told).includes('protest: the townspeople over Port Guard by protest, possible'));
    assert.ok(told.presumptions.includes('passage') && told.presumptions.includes('period'));
    const categories = (finding: ControlsFinding): string[] =>
      finding.readings[0].controls.map((each) => each.category);
    assert.ok(!categories(ask(b.evidence(), '1960')).includes('protest'));
    assert.ok(!categories(ask(b.evidence({ off: ['passage'] }), '1942')).includes('protest'));
  });

  it('takes them from a dated claim in the same sentence, not from the sentence before', () => {
    const told = (suffix: string): string[] => {
      const b = new EvidenceBuilder();
      b.claim(link('Organization:Council', 'command', in1950, { spans: [span(60, 94, suffix)] }));
      b.claim(protest);
      return controls(ask(b.evidence(), '1950'));
    };
    assert.equal(told(', and the townspeople').length, 2);
    assert.equal(told('. And the townspeople').length, 1);
  });

  it('takes nothing from a passage where other time words begin another', () => {
    const b = new EvidenceBuilder().period('the siege', '1941-09/1944-01');
    b.claim(
      link('Organization:Council', 'command', when, {
        spans: [span(200, 240)],
        cues: [{ ...span(10, 26), quote: 'During the siege' }],
      }),
    );
    b.claim(
      link('Organization:Court', 'oversight', in1960, { spans: [span(60, 90, '. Then the people pr')] }),
    );
    b.claim(protest);
    assert.ok(ask(b.evidence(), '1942').readings[0].controls.every((each) => each.category !== 'protest'));
  });
});
