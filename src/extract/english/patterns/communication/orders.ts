/** Orders: who told whom to do what. */
import type { Pattern } from '../pattern.ts';

const ORDERS = ['order', 'instruction', 'command', 'directive', 'decree', 'instructions', 'orders'];

export const ORDERING: readonly Pattern[] = [
  {
    id: 'communication.sent-for',
    catches: 'Somebody is sent for.',
    verbs: ['send for'],
    voice: 'passive',
    if: { subject: { types: ['Person', 'Group'] } },
    claims: [{ kind: 'communication', type: 'order', args: { to: 'subject', from: 'by' }, needs: ['to'] }],
    examples: [
      {
        text: 'In the morning Marek Dolin was sent for, and the office was locked.',
        claims: [{ kind: 'communication', type: 'order', args: { to: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin was sent for treatment.', 'The doctor was sent for the keys.'],
  },
  {
    id: 'communication.order-to',
    catches: 'Somebody orders or instructs somebody to do something.',
    verbs: [
      'order',
      'instruct',
      'command',
      'direct',
      'tell',
      'charge',
      'commission',
      'summon',
      'authorize',
      'authorise',
      'forbid',
      'assign',
      'mandate',
    ],
    tense: ['told'],
    if: { purpose: { present: true }, patient: { present: true } },
    unless: { subject: { heads: ['you'] }, agent: { human: false }, quote: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'agent', to: 'patient', content: 'purpose' },
        needs: ['to'],
      },
    ],
    examples: [
      {
        text: 'Governor Salas ordered Captain Rey to clear the square.',
        claims: [
          {
            kind: 'communication',
            type: 'order',
            args: { from: ['Salas'], to: ['Rey'], content: ['clear the square'] },
            voices: ['author'],
            stances: ['asserted'],
          },
        ],
      },
      {
        text: 'Twice the assembly summoned Director Emil Corvo to account for the beatings.',
        claims: [{ kind: 'communication', type: 'order', args: { to: ['Emil Corvo'] } }],
      },
      {
        text: 'Sergeant Wick was instructed to count the files.',
        claims: [
          { kind: 'communication', type: 'order', args: { to: ['Wick'], content: ['count the files'] } },
        ],
      },
    ],
    never: ['He ordered a coffee.', 'The law was used in order to silence the press.'],
  },
  {
    id: 'communication.order-that',
    catches: 'Somebody orders that something be done, or orders a deed.',
    verbs: ['order', 'decree', 'command', 'direct', 'rule'],
    tense: ['told'],
    if: {
      'content|patient': {
        heads: [
          'arrest',
          'execution',
          'shooting',
          'release',
          'destruction',
          'closure',
          'removal',
          'raid',
          'attack',
          'massacre',
          'killing',
          'murder',
          'deportation',
          'expulsion',
          'withdrawal',
          'search',
          'investigation',
          'inquiry',
          'detention',
          'dissolution',
          'evacuation',
          'retreat',
          'mobilization',
          'mobilisation',
          'dismissal',
          'assassination',
          'torture',
          'operation',
          'confiscation',
          'seizure',
          'transfer',
          'blockade',
          'bombardment',
          'crackdown',
        ],
      },
    },
    unless: { purpose: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'agent', to: 'to', content: 'content|patient' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Colonel Fenn ordered the arrest of all the teachers.',
        claims: [{ kind: 'communication', type: 'order', args: { from: ['Fenn'] } }],
      },
    ],
    never: ['The doctor ordered rest.', 'The books were ordered by size.'],
  },
  {
    id: 'communication.give-orders',
    catches: 'Somebody gives or issues an order.',
    verbs: ['give', 'issue', 'sign', 'send', 'pass', 'transmit', 'relay'],
    voice: 'active',
    tense: ['told'],
    if: { 'patient|object2': { heads: ORDERS } },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'agent', to: 'to|object', content: 'purpose|content|for' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Commander Ortiz gave the order to fire.',
        claims: [{ kind: 'communication', type: 'order', args: { from: ['Ortiz'] } }],
      },
    ],
    never: ['The list was in good order.'],
  },
  {
    id: 'communication.orders-given',
    catches: 'An order is given or signed by somebody.',
    verbs: ['give', 'issue', 'sign', 'send', 'pass', 'transmit', 'relay'],
    voice: 'passive',
    tense: ['told'],
    if: { patient: { heads: ORDERS } },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'agent', to: 'to', content: 'purpose|content' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'The order to fire was given by Commander Ortiz himself.',
        claims: [{ kind: 'communication', type: 'order', args: { from: ['Ortiz'] } }],
      },
    ],
    never: ['The orders were given late.'],
  },
  {
    id: 'communication.receive-orders',
    catches: 'Somebody receives an order.',
    verbs: ['receive', 'get', 'have', 'obey', 'carry out', 'follow'],
    tense: ['told'],
    if: { patient: { heads: ORDERS }, from: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'from', to: 'agent', content: 'purpose' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'The platoon commander received orders from General Aru to seal the valley.',
        claims: [{ kind: 'communication', type: 'order', args: { from: ['Aru'] } }],
      },
    ],
    never: ['The shop received orders.'],
  },
  {
    id: 'communication.order-comes-from',
    catches: 'An order comes from somebody.',
    verbs: ['come', 'originate', 'be', 'arrive', 'emanate', 'stem'],
    tense: ['told'],
    if: { subject: { heads: ORDERS }, from: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'from', to: 'to', content: 'purpose' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'According to Lisbet Aune, the order to burn the village came from Major Dreyer.',
        claims: [
          {
            kind: 'communication',
            type: 'order',
            args: { from: ['Dreyer'] },
            voices: ['author', 'Lisbet Aune'],
            stances: ['reported', 'asserted'],
          },
        ],
      },
    ],
    never: ['The water came from the hills.'],
  },
  {
    id: 'communication.summon',
    catches: 'Somebody is summoned or called in.',
    verbs: ['summon', 'call in', 'recall', 'subpoena', 'send for'],
    tense: ['told'],
    if: { patient: { types: ['Person', 'Group'] } },
    unless: { purpose: { present: true }, content: { present: true } },
    claims: [
      { kind: 'communication', type: 'order', args: { to: 'patient', from: 'agent' }, needs: ['to', 'from'] },
    ],
    examples: [
      {
        text: 'Erik Voss was summoned by the prosecutor on 3 June 1974.',
        claims: [{ kind: 'communication', type: 'order', args: { to: ['Erik Voss'], from: ['prosecutor'] } }],
      },
    ],
    never: ['She summoned her courage.'],
  },
  {
    id: 'communication.forbid',
    catches: 'Somebody forbids something.',
    verbs: ['forbid', 'prohibit'],
    tense: ['told'],
    if: { object: { present: true } },
    unless: { purpose: { present: true } },
    claims: [
      { kind: 'communication', type: 'order', args: { from: 'agent', content: 'object' }, needs: ['from'] },
    ],
    examples: [
      {
        text: 'The commandant forbade it.',
        claims: [{ kind: 'communication', type: 'order', args: { from: ['the commandant'] } }],
      },
    ],
    never: ['The law forbids it.'],
  },
];
