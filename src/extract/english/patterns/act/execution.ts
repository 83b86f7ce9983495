/** People put to death by an authority or on its decision. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { OFFENCES, RACKS } from './words.ts';

const SHOOTING = ['shoot', 'shoot dead', 'gun down'] as const;
const AUTHORITY = { present: true } as const;
const LIMBS = ['leg', 'arm', 'foot', 'hand', 'knee', 'shoulder', 'thigh'] as const;
const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const EXECUTION: readonly Pattern[] = [
  act({
    id: 'act.execution',
    type: 'execution',
    transitive: true,
    catches: 'Somebody is put to death in a way that only authorities use.',
    verbs: ['execute', 'behead', 'guillotine', 'garrotte', 'electrocute', 'decapitate', 'hang', 'crucify'],
    nouns: ['execution', 'hanging', 'beheading', 'execution-style'],
    if: { patient: { human: true } },
    unless: {
      'from|by': { heads: RACKS },
      patient: {
        words: [
          'operation',
          'plan',
          'project',
          'contract',
          'order',
          'policy',
          'mission',
          'search',
          'warrant',
        ],
      },
    },
    examples: [
      {
        text: 'In May 1951 the Guard executed Petar Lukan and two students for treason.',
        claims: [
          claim(
            'execution',
            { victim: ['Petar Lukan', 'two students'], perpetrator: ['Guard'], charge: ['treason'] },
            { when: '1951-05' },
          ),
        ],
      },
      {
        text: 'The colonel witnessed the execution of Petar Lukan.',
        claims: [claim('execution', { victim: ['Petar Lukan'] })],
      },
    ],
    never: [
      'Operation Winter Gate was executed by the coalition forces.',
      'The guard executed the plan.',
      'A lamp hung from the ceiling.',
      'She hanged the coat on a nail.',
    ],
  }),
  act({
    id: 'act.execution-put-to-death',
    type: 'execution',
    catches: 'Somebody is put to death, sent to the gallows or before a firing squad.',
    verbs: ['put', 'send', 'place', 'stand', 'put up'],
    if: {
      'to|before|against|in front of|on': {
        heads: ['death', 'gallows', 'scaffold', 'squad', 'guillotine', 'stake', 'block', 'wall', 'sword'],
      },
    },
    examples: [
      {
        text: 'Four monks were put to death on the orders of the governor.',
        claims: [claim('execution', { victim: ['four monks'], 'ordered-by': ['governor'] })],
      },
    ],
    never: ['The table was put against the wall.'],
  }),
  act({
    id: 'act.execution-shot-by-decision',
    type: 'execution',
    catches: 'Somebody is shot, and a decision, an order, a charge or an offence is named.',
    verbs: [...SHOOTING],
    nouns: ['shooting'],
    if: { 'orderer|charge|for': AUTHORITY },
    unless: {
      for: { not: OFFENCES, types: ['Person', 'Group', 'Organization', 'Place'] },
      in: { heads: LIMBS },
    },
    examples: [
      {
        text: 'Marek Dolin was shot on the orders of General Vasko.',
        claims: [claim('execution', { victim: ['Marek Dolin'], 'ordered-by': ['Vasko'] })],
      },
      {
        text: 'On the charge that he had met a foreigner, Marek Dolin was shot.',
        claims: [claim('execution', { victim: ['Marek Dolin'], charge: ['he had met a foreigner'] })],
      },
      {
        text: 'Marek Dolin was not shot for espionage.',
        claims: [claim('execution', { victim: ['Marek Dolin'], charge: ['espionage'] }, { polarity: '-' })],
      },
      {
        text: 'General Vasko ordered the colonel to shoot the prisoners.',
        claims: [
          claim(
            'execution',
            { victim: ['prisoners'], perpetrator: ['colonel'], 'ordered-by': ['Vasko'] },
            { stances: ['ordered'] },
          ),
        ],
      },
      {
        text: 'The order to shoot the deserters came from General Vasko.',
        claims: [
          claim('execution', { victim: ['deserters'], 'ordered-by': ['Vasko'] }, { stances: ['ordered'] }),
        ],
      },
      {
        text: 'General Vasko had the prisoners shot.',
        claims: [claim('execution', { victim: ['prisoners'], 'ordered-by': ['Vasko'] })],
      },
    ],
    never: ['The film was shot for television.'],
  }),
  act({
    id: 'act.execution-firing-squad',
    type: 'execution',
    catches: 'Somebody is shot by a firing squad.',
    verbs: SHOOTING,
    if: { 'by|before': { heads: ['squad', 'court-martial'] } },
    args: { perpetrator: null },
    anyAgent: true,
    examples: [
      {
        text: 'Marek Dolin was shot by a firing squad.',
        claims: [claim('execution', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['The picture was shot by a squad of amateurs.'],
    only: { victim: PERSON },
  }),
  act({
    id: 'act.execution-for-a-deed',
    type: 'execution',
    catches: 'Somebody is shot for what they did: a gerund or a clause says for what.',
    verbs: SHOOTING,
    voice: 'passive',
    if: { reason: AUTHORITY },
    unless: { in: { heads: LIMBS } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'Marek Dolin was shot in 1950 for serving the republic.',
        claims: [
          claim('execution', { victim: ['Marek Dolin'], reason: ['serving the republic'] }, { when: '1950' }),
        ],
      },
    ],
    never: ['The scene was shot for want of a better one.'],
  }),
  act({
    id: 'act.execution-decided-by',
    type: 'execution',
    catches: 'A killing is called the business, decision or deed of somebody.',
    nouns: ['shooting', 'execution', 'killing', 'murder', 'hanging', 'liquidation'],
    if: {
      predicate: {
        heads: [
          'business',
          'affair',
          'decision',
          'order',
          'deed',
          'work',
          'doing',
          'idea',
          'revenge',
          'vengeance',
          'crime',
          'initiative',
        ],
      },
      'predicate.possessor|predicate.of': { human: true },
      subject: { heads: ['shooting', 'execution', 'killing', 'murder', 'hanging', 'liquidation'] },
    },
    args: { 'ordered-by': 'predicate.possessor|predicate.of' },
    needs: ['victim', 'ordered-by'],
    examples: [
      {
        text: "The shooting of Marek Dolin was the marshal's own decision.",
        claims: [claim('execution', { victim: ['Marek Dolin'], 'ordered-by': ['marshal'] })],
      },
    ],
    never: ['The shooting of Marek Dolin was a crime.'],
  }),
];
