/** Scenarios: small cases by hand that between them use every rule of a proof. */
import assert from 'node:assert/strict';
import type { Proof } from '../../src/model/finding.ts';
import { actsOf } from '../../src/reason/acts.ts';
import { areasOf } from '../../src/reason/areas/areas.ts';
import { whoCommanded } from '../../src/reason/command.ts';
import { findConflicts } from '../../src/reason/conflicts/find-conflicts.ts';
import { controlsOn } from '../../src/reason/controls/controls.ts';
import { datesOf } from '../../src/reason/dates/dates-of.ts';
import { wholeChain } from '../../src/reason/whole-chain.ts';
import type { Asked } from '../../src/time/modality.ts';
import { UNKNOWN_WHEN, type When } from '../../src/time/when.ts';
import { beginsAt, endsAt, eventAt, stateDuring } from '../../src/time/when-from-edtf.ts';
import { type ClaimWords, EvidenceBuilder } from './evidence-builder.ts';

export interface Scenario {
  readonly name: string;
  readonly builder: EvidenceBuilder;
  readonly proofs: readonly Proof[];
}

const BOARD = 'Organization:Harbour Board';
const head = (person: string, when: When, more: Partial<ClaimWords> = {}): ClaimWords => ({
  in: 'a.txt',
  kind: 'posting',
  type: 'head',
  args: { person: `Person:${person}`, organization: BOARD },
  when,
  ...more,
});
const link = (
  superior: string,
  subordinate: string,
  when: When,
  more: Partial<ClaimWords> = {},
): ClaimWords => ({
  in: 'a.txt',
  kind: 'command',
  type: 'command',
  args: { superior, subordinate },
  when,
  ...more,
});
const act = (type: string, args: ClaimWords['args'], more: Partial<ClaimWords> = {}): ClaimWords => ({
  in: 'a.txt',
  kind: 'act',
  type,
  args: args ?? {},
  ...more,
});
const DAY = stateDuring('1930-01-04', null);
const YEAR: Asked = ['1929-01-01', '1929-12-31'];
const words = (text: string): When => ({ ...UNKNOWN_WHEN, text });

function asked(name: string, on: string | Asked, make: (b: EvidenceBuilder) => unknown): Scenario {
  const builder = new EvidenceBuilder();
  make(builder);
  const evidence = builder.evidence();
  const organ = evidence.clusters.all.filter((cluster) => cluster.name === 'Harbour Board');
  const time: Asked = typeof on === 'string' ? [on, on] : on;
  const { proof } = whoCommanded(
    { name: 'Harbour Board', organ, asked: time, mode: 'some-time-in' },
    evidence,
  );
  return { name, builder, proofs: [proof] };
}

/** Whether the Harbour Board stood under the State. */
function chained(name: string, on: string | Asked, make: (b: EvidenceBuilder) => unknown): Scenario {
  const builder = new EvidenceBuilder();
  make(builder);
  const evidence = builder.evidence();
  const named = (name: string) => ({
    name,
    cluster: evidence.clusters.all.find((cluster) => cluster.name === name) ?? assert.fail(name),
  });
  const time: Asked = typeof on === 'string' ? [on, on] : on;
  const { proof } = wholeChain(
    { lower: named('Harbour Board'), upper: named('State'), asked: time, mode: 'some-time-in' },
    evidence,
  );
  return { name, builder, proofs: [proof] };
}

function opposed(name: string, make: (b: EvidenceBuilder) => unknown): Scenario {
  const builder = new EvidenceBuilder();
  make(builder);
  return { name, builder, proofs: findConflicts(builder.evidence()).map((each) => each.proof) };
}

function days(name: string, about: string, make: (b: EvidenceBuilder) => unknown): Scenario {
  const builder = new EvidenceBuilder();
  make(builder);
  const evidence = builder.evidence();
  const cluster = evidence.clusters.all.find((each) => each.name === about);
  return { name, builder, proofs: cluster ? datesOf(cluster, evidence).map((each) => each.proof) : [] };
}

const at = (text: string, start: number, quote: string) => [
  { text, start, end: start + quote.length, quote, prefix: '', suffix: '', place: null },
];

/** a.txt: a boy of seventeen, Sorin threw a grenade. b.txt: Lind threw it, on 3 May 1931. */
function grenade(b: EvidenceBuilder): void {
  b.claim({
    in: 'a.txt',
    kind: 'attribute',
    type: 'age',
    args: { of: 'Person:Sorin', value: 'a boy of seventeen' },
    spans: at('a.txt', 100, 'a boy of seventeen, he'),
  });
  b.claim({
    ...act('attack', { perpetrator: 'Person:Sorin', victim: 'Person:Weiss', instrument: 'a grenade' }),
    spans: at('a.txt', 120, 'he threw a grenade at Weiss'),
  });
  b.entity('b.txt', 'Person', 'Sorin');
  b.claim(
    act(
      'attack',
      { perpetrator: 'Person:Lind', instrument: 'the grenade' },
      { in: 'b.txt', when: eventAt('1931-05-03', 'on 3 May 1931') },
    ),
  );
}

const arrest = (b: EvidenceBuilder, source: string, start: number, quote: string, when?: When): string =>
  b.claim(
    act(
      'arrest',
      { victim: 'Person:Sorin' },
      { in: source, spans: at(source, start, quote), ...(when ? { when } : {}) },
    ),
  );

function fled(b: EvidenceBuilder, source: string, text: string): void {
  const quote = `${text} he fled`;
  arrest(b, source, quote.indexOf('his arrest'), 'his arrest');
  b.claim(
    act(
      'displacement',
      { victim: 'Person:Sorin' },
      { in: source, when: words(text), spans: at(source, 0, quote) },
    ),
  );
}

export const scenarios = (): readonly Scenario[] => [
  asked('one of many claims is enough', '1930-01-04', (b) => {
    for (const source of ['a.txt', 'b.txt', 'c.txt', 'd.txt'])
      b.claim(head('Ama Okoro', DAY, { in: source }));
  }),
  asked('joined between two sources', '1929-06-01', (b) => {
    b.claim(head('Okoro', stateDuring('1928-03-01', null)));
    b.claim(head('Okoro', stateDuring('1930-03-01', null), { in: 'b.txt' }));
  }),
  asked('said to go on', '2018-01-01', (b) =>
    b.source('a.txt', '2015-06-01').claim(head('Okoro', stateDuring('2012/..', 'since 2012'))),
  ),
  asked('in the year in which it began', '1929-02-01', (b) =>
    b.claim(head('Okoro', stateDuring('1929/1930-05-03', 'from 1929 to 3 May 1930'))),
  ),
  asked('only ordered', '1930-01-04', (b) => b.claim(head('Okoro', DAY, { voices: ['author/ordered'] }))),
  asked('another began later', '1930-01-01', (b) => {
    b.claim(head('Okoro', beginsAt('1923-11-15', 'on 15 November 1923'), { aspect: 'begins' }));
    b.claim(head('Varga', beginsAt('1926-07', 'in July 1926'), { aspect: 'begins', in: 'b.txt' }));
  }),
  asked('two heads for months', '2012-04-15', (b) => {
    b.claim(head('Okoro', stateDuring('2010-01-01/2012-05-01', null)));
    b.claim(head('Silva', stateDuring('2012-04-01/2012-06-01', null), { in: 'c.txt' }));
  }),
  asked('two heads for a day', '2012-05-01', (b) => {
    b.claim(head('Okoro', stateDuring('2010-01-01/2012-05-01', null)));
    b.claim(head('Varga', stateDuring('2012-05-01/2014-01-01', null), { in: 'b.txt' }));
  }),
  asked('the contrary is said', '1930-01-04', (b) => {
    b.claim(head('Okoro', stateDuring('1930-01-01/1930-02-01', null)));
    b.claim(head('Okoro', DAY, { polarity: '-', in: 'b.txt' }));
  }),
  asked('denied by another voice', '1930-01-04', (b) => {
    const said = b.claim(head('Okoro', DAY, { voices: ['author/reported', 'Person:Lind'] }));
    b.claim({ in: 'a.txt', kind: 'denial', args: { denied: 'Person:Lind', claims: `claim:${said}` } });
  }),
  asked('dated by a period', ['1919-01-01', '1919-12-31'], (b) => {
    b.period('the siege', '1917-11/1922-10');
    b.claim(head('Okoro', words('During the years of the siege')));
  }),
  asked('judged to be one', '1930-01-04', (b) => {
    b.claim(head('Okoro', DAY));
    b.claim(head('Okorro', DAY, { in: 'b.txt' }));
    b.claim(link('Organization:Council', 'Person:Okorro', DAY, { in: 'b.txt' }));
    b.judge('a.txt|Okoro', 'b.txt|Okorro', 'yes');
  }),
  asked('an organ that followed', '1930-01-04', (b) => {
    b.claim(
      head('Varga', DAY, { args: { person: 'Person:Varga', organization: 'Organization:Harbour Office' } }),
    );
    b.claim(head('Okoro', stateDuring('1921-01-04', null)));
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'succeeds',
      args: { predecessor: BOARD, successor: 'Organization:Harbour Office' },
      when: eventAt('1922-02', 'in February 1922'),
    });
  }),
  asked('links above, one on another', '1930-01-04', (b) => {
    b.claim(head('Okoro', DAY));
    b.claim(link('Organization:Council', 'Person:Okoro', DAY, { in: 'b.txt' }));
    b.claim(link('Organization:Party', 'Organization:Council', DAY, { in: 'c.txt' }));
    b.claim({
      in: 'c.txt',
      kind: 'structure',
      type: 'part-of',
      args: { part: 'Organization:Party', whole: 'Organization:State' },
      when: DAY,
    });
  }),
  asked('links that may not have held together', YEAR, (b) => {
    b.claim(link('Organization:Council', BOARD, stateDuring('1929-03', 'in March')));
    b.claim(link('Organization:Party', 'Organization:Council', stateDuring('1929-09', 'in September')));
  }),
  asked('a link joined between claims', '1929-06-01', (b) => {
    b.claim(link('Organization:Council', BOARD, stateDuring('1928-03-01', null)));
    b.claim(link('Organization:Council', BOARD, stateDuring('1930-03-01', null), { in: 'b.txt' }));
  }),
  asked('a superior that is said not to exist', '1930-01-04', (b) => {
    b.claim(link('Organization:Council', BOARD, DAY));
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'absent',
      args: { organization: 'Organization:Council' },
      when: DAY,
    });
  }),
  chained('a whole chain, with another beside it', '1930-01-04', (b) => {
    b.claim(link('Organization:Council', BOARD, DAY));
    b.claim(link('Organization:State', 'Organization:Council', DAY, { in: 'b.txt' }));
    b.claim(link('Organization:Ministry', BOARD, DAY, { type: 'administrative' }));
    b.claim(link('Organization:State', 'Organization:Ministry', DAY, { in: 'c.txt' }));
  }),
  chained('a whole chain that goes on from the organ that followed', '1930-01-04', (b) => {
    b.claim(link('Organization:Council', 'Organization:Harbour Office', DAY));
    b.claim({
      in: 'a.txt',
      kind: 'structure',
      type: 'succeeds',
      args: { predecessor: BOARD, successor: 'Organization:Harbour Office' },
      when: eventAt('1922-02', 'in February 1922'),
    });
    b.claim(link('Organization:State', 'Organization:Council', stateDuring('1928-03-01', null)));
    b.claim(
      link('Organization:State', 'Organization:Council', stateDuring('1931-03-01', null), { in: 'b.txt' }),
    );
  }),
  chained('a whole chain whose links may have met', YEAR, (b) => {
    b.claim(link('Organization:Council', BOARD, stateDuring('1929-03', 'in March')));
    b.claim(link('Organization:State', 'Organization:Council', stateDuring('1929', 'in 1929')));
  }),
  chained('a whole chain whose links never met', YEAR, (b) => {
    b.claim(link('Organization:Council', BOARD, stateDuring('1929-01-01/1929-03-01', null)));
    b.claim(link('Organization:State', 'Organization:Council', stateDuring('1929-05-01/1929-09-01', null)));
  }),
  chained('a whole chain of which a link is denied', '1930-01-04', (b) => {
    b.claim(link('Organization:Council', BOARD, DAY));
    const said = b.claim(link('Organization:State', 'Organization:Council', DAY));
    b.claim({ in: 'b.txt', kind: 'denial', args: { denied: 'Person:Lind', claims: `claim:${said}` } });
  }),
  opposed('two heads at once', (b) => {
    b.claim(head('Okoro', stateDuring('2010-01-01/2012-05-01', null)));
    b.claim(head('Silva', stateDuring('2012-04-01/2012-06-01', null), { in: 'c.txt' }));
  }),
  opposed('births told differently, one by an age', (b) => {
    const birth = (source: string, when: When): ClaimWords => ({
      in: source,
      kind: 'attribute',
      type: 'birth',
      args: { of: 'Person:Ama Okoro' },
      when,
    });
    b.claim(birth('a.txt', eventAt('1898', 'in 1898')));
    b.claim(birth('b.txt', eventAt('1900-03-12', 'on 12 March 1900')));
    b.claim({
      in: 'c.txt',
      kind: 'attribute',
      type: 'age',
      args: { of: 'Person:Ama Okoro', value: 'eighteen' },
      when: eventAt('1919-05-01', 'on 1 May 1919'),
    });
  }),
  opposed('a birth that an age at an event excludes', (b) => {
    grenade(b);
    b.claim({
      in: 'c.txt',
      kind: 'attribute',
      type: 'birth',
      args: { of: 'Person:Sorin' },
      when: eventAt('1911', 'in 1911'),
    });
  }),
  opposed('an order that goes round in a circle', (b) => {
    fled(b, 'a.txt', 'Three days after his arrest');
    fled(b, 'b.txt', 'Two days before his arrest');
  }),
  days('a birth bounded by an age at an event', 'Sorin', grenade),
  days('days told by another event', 'Sorin', (b) => {
    fled(b, 'a.txt', 'Two months after his arrest');
    arrest(b, 'b.txt', 0, 'Sorin was arrested', eventAt('1931-05-03', 'on 3 May 1931'));
  }),
  days('done by the day of the report', 'Sorin', (b) => {
    const told = arrest(b, 'a.txt', 40, 'Sorin had been arrested');
    b.claim({
      in: 'a.txt',
      kind: 'communication',
      type: 'report',
      args: { from: 'Person:Lind', content: `claim:${told}` },
      when: eventAt('1931-05-03', 'on 3 May 1931'),
    });
  }),
  days('a life between a deed and a death', 'Okoro', (b) => {
    b.claim(head('Okoro', stateDuring('1930-05', 'in May 1930')));
    b.claim({
      in: 'b.txt',
      kind: 'attribute',
      type: 'death',
      args: { of: 'Person:Okoro' },
      when: eventAt('1930', 'in 1930'),
    });
  }),
  opposed('a deed after the death', (b) => {
    b.claim({
      in: 'a.txt',
      kind: 'attribute',
      type: 'death',
      args: { of: 'Person:Okoro' },
      when: eventAt('1929-11-03', 'on 3 November 1929'),
    });
    b.claim(head('Okoro', stateDuring('1930-05', 'in May 1930'), { in: 'b.txt' }));
  }),
  opposed('judged one and different', (b) => {
    for (const [source, name] of [
      ['a.txt', 'Okoro'],
      ['b.txt', 'Okorro'],
      ['c.txt', 'Okorow'],
    ] as const)
      b.claim(head(name, DAY, { in: source, basis: 'in-fact' }));
    b.judge('a.txt|Okoro', 'b.txt|Okorro', 'yes');
    b.judge('b.txt|Okorro', 'c.txt|Okorow', 'yes');
    b.judge('a.txt|Okoro', 'c.txt|Okorow', 'no');
  }),
  opposed('said to be one and different', (b) => {
    const identity = (type: string, source: string): ClaimWords => ({
      in: source,
      kind: 'identity',
      type,
      args: { a: 'Person:Okoro', b: 'Person:Varga' },
    });
    b.claim(identity('same', 'a.txt'));
    b.claim(identity('different', 'b.txt'));
  }),
  opposed('rejected by another voice', (b) => {
    const said = b.claim(act('arrest', { victim: 'Person:Silva', perpetrator: 'Person:Okoro' }));
    b.claim({ in: 'b.txt', kind: 'denial', args: { denied: 'Person:Lind', claims: `claim:${said}` } });
  }),
  opposed('the contrary told', (b) => {
    b.claim(link('Organization:Council', BOARD, DAY));
    b.claim(link('Organization:Council', BOARD, DAY, { polarity: '-', in: 'b.txt' }));
  }),
  opposed('different people behind one act', (b) => {
    b.claim(act('arrest', { victim: 'Person:Ama Okoro', perpetrator: 'Person:Silva' }));
    b.claim(act('arrest', { victim: 'Person:Okoro', perpetrator: 'Person:Varga' }, { in: 'b.txt' }));
  }),
  opposed('one act at different times', (b) => {
    b.claim(act('arrest', { victim: 'Person:Okoro' }, { when: eventAt('1929-05', 'in May 1929') }));
    b.claim(
      act('arrest', { victim: 'Person:Okoro' }, { when: eventAt('1930-05', 'in May 1930'), in: 'b.txt' }),
    );
  }),
  opposed('a meeting at different times, of names that are alike', (b) => {
    const met = (source: string, name: string, when: When): ClaimWords => ({
      in: source,
      kind: 'communication',
      type: 'meeting',
      args: { from: `Person:${name}`, to: 'Person:Lind' },
      when,
    });
    b.claim(met('a.txt', 'Yakov Bluming', eventAt('1929-04-16', 'on 16 April 1929')));
    b.claim(met('b.txt', 'Yakov Blyming', eventAt('1929-06', 'in June 1929')));
  }),
  ...controlled(),
];

/** Controls at two times, areas and acts, in one small case each. */
function controlled(): Scenario[] {
  const controls = new EvidenceBuilder();
  const before = stateDuring('1950-01-01/1950-12-31', null);
  const after = stateDuring('1960-01-01/1960-12-31', null);
  const superiors = ['Council', 'Ministry', 'Court', 'Bench', 'Palace', 'Union'];
  for (const name of superiors) controls.claim(link(`Organization:${name}`, BOARD, before));
  controls.claim(link('Organization:Inspectorate', BOARD, before, { type: 'administrative' }));
  controls.claim(link('Person:Varga', 'Organization:Council', after, { type: 'coercion' }));
  const told = (
    type: string,
    args: NonNullable<ClaimWords['args']>,
    when: When,
    kind: ClaimWords['kind'],
  ): ClaimWords => ({
    in: 'a.txt',
    kind,
    type,
    args,
    when,
  });
  const of = (name: string): NonNullable<ClaimWords['args']> => ({ organization: `Organization:${name}` });
  controls.claim(told('absent', of('Council'), after, 'structure'));
  controls.claim(told('dissolved', of('Ministry'), eventAt('1955', 'in 1955'), 'structure'));
  controls.claim(link('Organization:Court', BOARD, endsAt('1956', 'in 1956'), { aspect: 'ends' }));
  controls.claim(link('Organization:Bench', BOARD, after, { polarity: '-' }));
  controls.claim(told('other', { of: 'Organization:Palace', value: 'is powerless' }, after, 'attribute'));
  controls.claim(link('Person:Lind', BOARD, before, { type: 'personal-control' }));
  controls.claim(told('death', { of: 'Person:Lind' }, eventAt('1957', 'in 1957'), 'attribute'));
  const event = eventAt('1950-05', 'in May 1950');
  controls.claim(told('order', { from: 'Organization:Staff', to: BOARD }, event, 'communication'));
  controls.claim(told('dismissal', { 'ordered-by': 'Organization:Office', victim: BOARD }, event, 'act'));
  controls.claim(told('protest', { from: 'Organization:Choir', to: BOARD }, event, 'communication'));
  const span = (start: number, suffix = '') => ({
    text: 'b.txt',
    start,
    end: start + 20,
    quote: 'words',
    prefix: '',
    suffix,
    place: null,
  });
  controls.claim(
    link('Organization:Club', BOARD, stateDuring('1950-01-01/1950-12-31', 'in 1950'), {
      in: 'b.txt',
      spans: [span(0, ', and they')],
    }),
  );
  controls.claim({
    in: 'b.txt',
    kind: 'communication',
    type: 'protest',
    args: { from: 'Group:the townspeople' },
    spans: [span(26)],
  });
  const areas = new EvidenceBuilder();
  areas.claim(link('Organization:Council', BOARD, before));
  areas.claim(told('area-of-operations', { of: BOARD, value: 'Place:Old Quay' }, before, 'attribute'));
  areas.claim(act('arrest', { victim: 'Person:Okoro' }, { when: eventAt('1950', 'in 1950') }));
  const named = (builder: EvidenceBuilder, name: string) =>
    builder.evidence().clusters.all.filter((cluster) => cluster.name === name);
  const year = (y: string): Asked => [`${y}-01-01`, `${y}-12-31`];
  const walk = { asked: ['1950-06-01', '1950-06-01'] as const, mode: 'some-time-in' as const };
  return [
    {
      name: 'controls at two times',
      builder: controls,
      proofs: [
        controlsOn(
          {
            name: 'Harbour Board',
            organ: named(controls, 'Harbour Board'),
            asked: year('1950'),
            compare: year('1960'),
            mode: 'some-time-in',
          },
          controls.evidence(),
        ).proof,
      ],
    },
    {
      name: 'an area of its own, one taken on, and an act',
      builder: areas,
      proofs: [
        ...['Harbour Board', 'Council'].map(
          (name) => areasOf({ name, organ: named(areas, name), walk }, areas.evidence()).proof,
        ),
        actsOf({ subject: named(areas, 'Okoro')[0] ?? null, asked: null }, areas.evidence()).proof,
      ],
    },
  ];
}
