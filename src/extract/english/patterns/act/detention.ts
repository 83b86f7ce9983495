/** People held or imprisoned. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { PRISONS } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;
const PEOPLE = { human: true } as const;
const REGARD = [
  'esteem',
  'regard',
  'honour',
  'honor',
  'contempt',
  'awe',
  'respect',
  'reserve',
  'check',
  'place',
  'position',
  'office',
  'power',
  'suspense',
  'mind',
  'view',
] as const;

export const DETENTION: readonly Pattern[] = [
  act({
    id: 'act.detention',
    type: 'detention',
    transitive: true,
    catches: 'Somebody is detained, interned or locked up.',
    verbs: ['detain', 'intern', 'confine', 'lock up', 'quarantine', 'sequester'],
    nouns: ['detention', 'internment', 'confinement', 'captivity'],
    if: { patient: PEOPLE },
    unless: { to: { heads: ['bed', 'wheelchair', 'topic', 'subject', 'area'] } },
    examples: [
      {
        text: 'Some 400 fishermen are interned at Fort Lasko.',
        claims: [claim('detention', { victim: ['some 400 fishermen'] })],
      },
      {
        text: 'Her uncle, who had been detained in the spring, was freed.',
        claims: [claim('detention', { victim: ['her uncle'] })],
      },
    ],
    never: ['The fire was confined to one room.', 'He was confined to bed.'],
    only: { victim: PERSON },
  }),
  act({
    id: 'act.detention-held',
    type: 'detention',
    catches: 'Somebody is held or kept somewhere against their will.',
    verbs: ['hold', 'keep', 'retain'],
    if: { patient: PERSON, 'in|at|inside|on|under|for|without|aboard|near|by': { present: true } },
    only: { victim: PERSON },
    voice: 'passive',
    unless: {
      'in|on|under|at': { heads: REGARD },
      object: { heads: ['hostage'] },
      by: { heads: ['fear', 'hope'] },
    },
    examples: [
      {
        text: 'Her uncle was held at the quarry for a year.',
        claims: [claim('detention', { victim: ['her uncle'] })],
      },
    ],
    never: ['The general was held in high esteem.', 'The congress was held at the mill.'],
  }),
  act({
    id: 'act.detention-in-custody',
    type: 'detention',
    catches: 'Somebody is held, kept or is in custody, captivity or a cell.',
    verbs: ['hold', 'keep', 'be', 'remain', 'spend', 'languish', 'sit', 'shut', 'place'],
    if: {
      'in|incommunicado': {
        heads: [
          'custody',
          'captivity',
          'detention',
          'confinement',
          'cell',
          'dungeon',
          'internment',
          'isolation',
          'chains',
          'irons',
        ],
      },
    },
    args: { victim: 'patient|subject' },
    only: { victim: PERSON },
    anyAgent: true,
    unless: { agent: { heads: ['law'] } },
    examples: [
      {
        text: 'The guards kept Vera Stanek in solitary confinement.',
        claims: [claim('detention', { victim: ['Vera Stanek'], perpetrator: ['guards'] })],
      },
    ],
    never: ['The bird was kept in captivity.'],
  }),
  act({
    id: 'act.detention-brought-to-prison',
    type: 'detention',
    catches: 'Somebody is taken or brought to a place where people are held.',
    verbs: [
      'take',
      'bring',
      'transfer',
      'transport',
      'lead',
      'drag',
      'deliver',
      'move',
      'commit',
      'hold',
      'confine',
      'march',
    ],
    if: { patient: PEOPLE, 'to|into|in|at': { heads: PRISONS } },
    only: { victim: PERSON },
    unless: { 'to|into': { heads: ['hospital', 'police'] } },
    examples: [
      {
        text: 'She wrote that no priest had been brought to the camp.',
        claims: [claim('detention', {}, { polarity: '-' })],
      },
    ],
    never: ['The wounded were taken to hospital.', 'Bread was brought to the camp.'],
  }),
  act({
    id: 'act.detention-prisoner-brought',
    type: 'detention',
    catches: 'Prisoners, detainees or captives are brought to or kept at a place.',
    verbs: [
      'take',
      'bring',
      'hold',
      'keep',
      'transfer',
      'transport',
      'move',
      'house',
      'deliver',
      'crowd',
      'cram',
    ],
    if: {
      patient: { heads: ['prisoner', 'detainee', 'captive', 'internee', 'inmate', 'suspect'] },
      'to|at|in|into|inside|on|aboard': { present: true },
    },
    unless: { 'to|into': { heads: ['hospital', 'account', 'consideration'] } },
    examples: [
      {
        text: 'She wrote that no detainee had ever been moved to the brickworks.',
        claims: [claim('detention', { victim: ['detainee'] }, { polarity: '-' })],
      },
    ],
    never: ['The prisoners took bread to the kitchen.'],
  }),
  act({
    id: 'act.imprisonment',
    type: 'imprisonment',
    transitive: true,
    catches: 'Somebody is imprisoned.',
    verbs: ['imprison', 'jail', 'gaol', 'incarcerate', 'lock away'],
    nouns: ['imprisonment', 'incarceration', 'jailing'],
    unless: { for: { heads: ['year', 'month'] }, patient: { human: false } },
    examples: [
      {
        text: 'At least sixty monks are believed to have been imprisoned there.',
        claims: [claim('imprisonment', { victim: ['sixty monks'] }, { stances: ['reported', 'supposed'] })],
      },
      {
        text: 'She deplored the imprisonment of her neighbours.',
        claims: [claim('imprisonment', { victim: ['her neighbours'] })],
      },
    ],
    never: ['The river is imprisoned in concrete.', 'The law provides for imprisonment of five years.'],
  }),
  act({
    id: 'act.imprisonment-sent',
    type: 'imprisonment',
    catches: 'Somebody is put in prison or sent to a camp.',
    verbs: [
      'put',
      'throw',
      'send',
      'place',
      'cast',
      'fling',
      'keep',
      'shut',
      'hold',
      'return',
      'transfer',
      'land',
    ],
    if: {
      patient: PERSON,
      'in|into|to|behind': {
        heads: [
          'prison',
          'jail',
          'gaol',
          'camp',
          'bar',
          'bars',
          'penitentiary',
          'gulag',
          'fortress',
          'labour',
          'labor',
          'stockade',
          'servitude',
        ],
      },
    },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The tribunal sent the two priests to a labour camp.',
        claims: [claim('imprisonment', { victim: ['two priests'], perpetrator: ['tribunal'] })],
      },
      {
        text: 'Vera Stanek was thrown into prison.',
        claims: [claim('imprisonment', { victim: ['Vera Stanek'] })],
      },
    ],
    never: ['She sent a parcel to the prison.'],
  }),
  act({
    id: 'act.imprisonment-served',
    type: 'imprisonment',
    catches: 'Somebody spends time in prison or serves a term.',
    verbs: ['serve', 'spend', 'be', 'do', 'languish', 'sit'],
    voice: 'active',
    if: {
      'in|behind|at': { heads: ['prison', 'jail', 'gaol', 'camp', 'gulag', 'penitentiary', 'bar', 'bars'] },
    },
    args: { victim: 'subject', perpetrator: null, purpose: null, instrument: null },
    only: { victim: { types: ['Person'] } },
    unless: { predicate: { present: true }, as: { present: true } },
    anyAgent: true,
    examples: [
      {
        text: 'Marek Dolin spent nine years in prison for sabotage.',
        claims: [claim('imprisonment', { victim: ['Marek Dolin'], charge: ['sabotage'] })],
      },
    ],
    never: ['Marek Dolin is a doctor in the prison.', 'Marek Dolin served as a guard in the prison.'],
  }),
];
