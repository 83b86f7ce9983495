/** Liberty taken: arrests, detention, prison, hostages. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { HOMES, KNOWN, PRISONS } from './words.ts';

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

export const CUSTODY: readonly Pattern[] = [
  act({
    id: 'act.arrest',
    type: 'arrest',
    transitive: true,
    catches: 'Somebody is arrested.',
    verbs: ['arrest', 'apprehend', 'rearrest', 're-arrest', 'round up', 'take prisoner', 'handcuff'],
    nouns: ['arrest', 'rearrest', 're-arrest', 'roundup', 'round-up'],
    needsOne: ['victim', 'perpetrator', 'ordered-by'],
    unless: { patient: { human: false } },
    examples: [
      {
        text: 'On 3 March 1951 Marek Dolin was arrested at his home on a charge of espionage.',
        claims: [claim('arrest', { victim: ['Marek Dolin'], charge: ['espionage'] }, { when: '1951-03-03' })],
      },
      {
        text: 'The arrests were carried out by Group Orkan.',
        claims: [claim('arrest', { perpetrator: ['Group Orkan'] })],
      },
      {
        text: 'General Vasko ordered the arrest of two bishops.',
        claims: [
          claim('arrest', { victim: ['two bishops'], 'ordered-by': ['Vasko'] }, { stances: ['ordered'] }),
        ],
      },
      {
        text: "After Marek Dolin's arrest the paper was closed.",
        claims: [claim('arrest', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['The decay was arrested.', 'The arrest was condemned by the bishops.', 'He feared arrest.'],
  }),
  act({
    id: 'act.arrest-seized',
    type: 'arrest',
    catches: 'People are seized, captured, picked up, led or dragged away.',
    verbs: [
      'seize',
      'capture',
      'pick up',
      'take away',
      'lead away',
      'drag away',
      'drag off',
      'carry off',
      'drag out',
      'nab',
      'catch',
      'snatch',
      'bring in',
      'haul in',
      'haul off',
      'haul away',
      'lead off',
      'cart off',
      'march off',
      'grab',
      'whisk away',
    ],
    nouns: ['capture', 'seizure'],
    if: { patient: KNOWN },
    only: { victim: KNOWN },
    unless: {
      'in|by': { heads: ['storm', 'act', 'lie', 'rain', 'surprise', 'fear', 'panic', 'desire', 'idea'] },
      'on|with': { heads: ['camera', 'film', 'tape', 'idea', 'beauty', 'fear', 'fever', 'cold'] },
    },
    examples: [
      {
        text: 'A courier of the committee was seized in the port of Orla.',
        claims: [claim('arrest', { victim: ['courier'] })],
      },
      {
        text: 'When Marek Dolin was brought in, the colonel himself questioned him.',
        claims: [claim('arrest', { victim: ['Marek Dolin'] })],
      },
    ],
    never: [
      'The rebels captured the imagination.',
      'The travellers were caught in a storm.',
      'A new law was brought in.',
    ],
  }),
  act({
    id: 'act.arrest-taken-into-custody',
    type: 'arrest',
    catches: 'Somebody is taken into custody or placed under arrest.',
    verbs: ['take', 'place', 'put', 'lead', 'drag', 'bring', 'remand', 'keep'],
    if: { 'into|under|in': { heads: ['custody', 'arrest'] } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The police took two students into custody.',
        claims: [claim('arrest', { victim: ['two students'], perpetrator: ['police'] })],
      },
      {
        text: 'The minister was placed under house arrest.',
        claims: [claim('arrest', { victim: ['minister'] })],
      },
    ],
    never: ['The car was taken into custody.'],
  }),
  act({
    id: 'act.arrest-taken-from-home',
    type: 'arrest',
    catches: 'Armed or unnamed people take somebody from home, work or the street.',
    verbs: ['take', 'drag', 'remove', 'haul', 'fetch', 'snatch', 'pull', 'seize'],
    if: { patient: PERSON, 'from|out of': { heads: HOMES } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'On the night of 9 August 1977 four men in civilian clothes took Vera Stanek from her flat.',
        claims: [
          claim('arrest', { victim: ['Vera Stanek'], perpetrator: ['four men'] }, { when: '1977-08-09' }),
        ],
      },
    ],
    never: ['She took the keys from her flat.', 'The bus took the children from school to the sea.'],
  }),
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
        text: 'Some 2,300 people are interned on Suhi Island.',
        claims: [claim('detention', { victim: ['some 2,300 people'] })],
      },
      {
        text: 'Her brother, who had been detained two days earlier, was freed.',
        claims: [claim('detention', { victim: ['her brother'] })],
      },
    ],
    never: ['The fire was confined to one room.', 'He was confined to bed.'],
    only: { victim: KNOWN },
  }),
  act({
    id: 'act.detention-held',
    type: 'detention',
    catches: 'Somebody is held or kept somewhere against their will.',
    verbs: ['hold', 'keep', 'retain'],
    if: { patient: KNOWN, 'in|at|inside|on|under|for|without|aboard|near': { present: true } },
    only: { victim: KNOWN },
    voice: 'passive',
    unless: {
      'in|on|under|at': { heads: REGARD },
      object: { heads: ['hostage'] },
      by: { heads: ['fear', 'hope'] },
    },
    examples: [
      {
        text: 'Her brother was held at the mill for three months.',
        claims: [claim('detention', { victim: ['her brother'] })],
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
        text: 'He told the court that no prisoner had been brought to the camp.',
        claims: [claim('detention', {}, { polarity: '-' })],
      },
    ],
    never: ['The wounded were taken to hospital.', 'Bread was brought to the camp.'],
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
        text: 'At least forty people are believed to have been imprisoned there.',
        claims: [claim('imprisonment', { victim: ['forty people'] }, { stances: ['reported', 'supposed'] })],
      },
      {
        text: 'He deplored the imprisonment of his comrades.',
        claims: [claim('imprisonment', { victim: ['his comrades'] })],
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
  act({
    id: 'act.hostage-taking',
    type: 'hostage-taking',
    catches: 'Hostages are held or taken.',
    verbs: ['hold', 'take', 'seize', 'keep', 'have', 'demand', 'retain'],
    if: { object: { heads: ['hostage'] } },
    args: { victim: 'object', perpetrator: 'agent' },
    voice: 'active',
    examples: [
      {
        text: 'The rebels are holding hundreds of hostages.',
        claims: [claim('hostage-taking', { victim: ['hostages'], perpetrator: ['rebels'] })],
      },
    ],
    never: ['The rebels held a meeting.'],
  }),
  act({
    id: 'act.hostage-taking-as',
    type: 'hostage-taking',
    catches: 'Somebody is taken or held hostage.',
    verbs: ['take', 'hold', 'seize', 'keep', 'use', 'retain'],
    if: { 'complement|as|object': { heads: ['hostage'] }, patient: PERSON },
    only: { victim: { types: ['Person', 'Group'], not: ['hostage'] } },
    examples: [
      {
        text: 'The bandits held two nuns as hostages.',
        claims: [claim('hostage-taking', { victim: ['two nuns'], perpetrator: ['bandits'] })],
      },
    ],
    never: ['The town was held by the bandits.'],
  }),
  act({
    id: 'act.hostage-taking-noun',
    type: 'hostage-taking',
    catches: 'The taking of hostages is named.',
    nouns: ['hostage-taking', 'taking'],
    if: { patient: { heads: ['hostage'] } },
    examples: [
      {
        text: 'The taking of hostages by the Guard began in May.',
        claims: [claim('hostage-taking', { victim: ['hostages'], perpetrator: ['Guard'] })],
      },
    ],
    never: ['The taking of notes was forbidden.'],
  }),
];
