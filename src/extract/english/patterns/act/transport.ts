/** What is told of arrests, deportations and killings by the way it was done: fetched, put on a train, thrown into the sea. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { KNOWN } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;
const VEHICLES = [
  ...['train', 'plane', 'aeroplane', 'airplane', 'aircraft', 'ship', 'steamer', 'barge', 'wagon', 'boxcar'],
  ...['cattle-truck', 'freight', 'transport', 'convoy', 'flight'],
];
const DEPTHS = [
  ...['sea', 'ocean', 'river', 'lake', 'well', 'ravine', 'gorge', 'plane', 'aircraft', 'helicopter', 'canal'],
  ...['cliff', 'bridge', 'shaft', 'mineshaft', 'volcano', 'reservoir', 'bay', 'lagoon', 'window', 'roof'],
];

export const TRANSPORT: readonly Pattern[] = [
  act({
    id: 'act.arrest-come-for',
    type: 'arrest',
    catches: 'Men who arrest came for somebody.',
    verbs: ['come', 'call', 'arrive'],
    voice: 'active',
    if: {
      subject: {
        heads: [
          ...[
            'they',
            'man',
            'men',
            'police',
            'policeman',
            'policemen',
            'soldier',
            'gendarme',
            'agent',
            'officer',
          ],
          ...['militia', 'militiaman', 'militiamen', 'guard', 'trooper', 'constable', 'detective', 'gestapo'],
        ],
      },
      for: KNOWN,
    },
    args: { victim: 'for', charge: null, reason: null },
    only: { victim: KNOWN },
    examples: [
      {
        text: 'On the night of 3 May they came for my uncle.',
        claims: [claim('arrest', { victim: ['my uncle'] })],
      },
    ],
    never: ['They came for the harvest.', 'The nurse came for Marek Dolin.'],
  }),
  act({
    id: 'act.deportation-put-on-transport',
    type: 'deportation',
    catches: 'Somebody is put on a train, a ship or a plane by those who send people away.',
    verbs: ['put', 'place', 'load', 'herd', 'pack', 'bundle', 'cram', 'drive', 'push', 'force', 'march'],
    voice: 'passive',
    transitive: true,
    if: { 'on|onto|aboard|into|in|on board': { heads: VEHICLES }, patient: PERSON },
    unless: { patient: { words: ['body', 'bodies', 'corpses', 'wounded', 'injured'] } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'In July the schoolteachers were loaded onto barges and taken down the river.',
        claims: [claim('deportation', { victim: ['schoolteachers'] })],
      },
      {
        text: 'Bishop Anton Karel was put on a plane because he had defended the strikers.',
        claims: [claim('deportation', { victim: ['Anton Karel'] })],
      },
    ],
    never: ['The horses were loaded onto barges.', 'The letters were put on a train.'],
  }),
  act({
    id: 'act.killing-thrown-into',
    type: 'killing',
    catches: 'Somebody is thrown into the sea, a river or a ravine, or out of an aircraft.',
    verbs: ['throw', 'dump', 'toss', 'hurl', 'fling', 'cast', 'drop', 'push'],
    if: { 'into|from|out of|off|down': { heads: DEPTHS }, patient: PERSON },
    unless: { patient: { words: ['body', 'bodies', 'corpse', 'corpses'] } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The prisoners were drugged and thrown into the sea.',
        claims: [claim('killing', { victim: ['prisoners'] })],
      },
    ],
    never: ['The bodies were thrown into the river.', 'He threw the keys into the sea.'],
  }),
  act({
    id: 'act.torture-kept-from-sleep',
    type: 'torture',
    catches: 'Somebody is kept without sleep or kept standing.',
    verbs: ['keep', 'hold', 'deprive', 'leave', 'question', 'interrogate'],
    if: { 'without|of': { heads: ['sleep'] }, patient: PERSON },
    only: { victim: PERSON },
    examples: [
      {
        text: 'Petar Lukan was kept without sleep for five nights by the guards.',
        claims: [claim('torture', { victim: ['Petar Lukan'], perpetrator: ['guards'] })],
      },
    ],
    never: ['The city was left without sleep.'],
  }),
  act({
    id: 'act.torture-kept-standing',
    type: 'torture',
    catches: 'Somebody is made to stand for hours or days.',
    verbs: ['keep', 'leave', 'hold'],
    if: {
      'object|object2|complement': { heads: ['standing'] },
      patient: PERSON,
      'for|object2.for': { present: true },
    },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The investigator kept me standing for three days.',
        claims: [claim('torture', { victim: ['me'], perpetrator: ['investigator'] })],
      },
    ],
    never: ['The Council kept its standing for years.'],
  }),
  act({
    id: 'act.disappearance-unaccounted-for',
    type: 'enforced-disappearance',
    catches: 'Somebody remains unaccounted for.',
    // The participle is read as the passive of a verb.
    verbs: ['unaccount'],
    adjectives: ['unaccounted'],
    if: { subject: { human: true } },
    args: {
      victim: 'subject',
      perpetrator: null,
      reason: null,
      charge: null,
      purpose: null,
      instrument: null,
    },
    anyAgent: true,
    examples: [
      {
        text: 'Of those seized in May, Petar Lukan is still unaccounted for.',
        claims: [claim('enforced-disappearance', { victim: ['Petar Lukan'] })],
      },
    ],
    never: ['The money is unaccounted for.'],
  }),
  act({
    id: 'act.sentence-gets-years',
    type: 'sentence',
    catches: 'A court gives somebody years, or somebody is given them under a law.',
    verbs: ['give', 'hand'],
    if: {
      'object|object2|complement': { heads: ['year', 'month', 'term', 'sentence'] },
      'agent|under': {
        heads: [
          ...['court', 'tribunal', 'judge', 'troika', 'board', 'magistrate', 'bench', 'jury', 'commission'],
          ...['article', 'section', 'paragraph', 'decree', 'law', 'collegium'],
        ],
      },
    },
    unless: { purpose: { present: true } },
    args: { victim: 'patient', instrument: null, purpose: null },
    only: { victim: KNOWN },
    examples: [
      {
        text: 'The tribunal gave Petar Lukan eight years.',
        claims: [claim('sentence', { victim: ['Petar Lukan'], perpetrator: ['tribunal'] })],
      },
    ],
    never: ['The bank gave Petar Lukan two years to pay.'],
  }),
];
