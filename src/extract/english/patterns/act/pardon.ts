/** Punishments remitted, people set free. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { KNOWN, PRISONS } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const PARDON: readonly Pattern[] = [
  act({
    id: 'act.pardon',
    type: 'pardon',
    catches: 'Somebody is pardoned, amnestied, rehabilitated or reprieved.',
    verbs: ['pardon', 'amnesty', 'rehabilitate', 'reprieve', 'exonerate', 'parole', 'spare'],
    nouns: ['pardon', 'amnesty', 'rehabilitation', 'reprieve', 'exoneration'],
    if: { 'patient|for|to': PERSON },
    args: { victim: 'patient|for|to', charge: null, instrument: null },
    only: { victim: KNOWN },
    examples: [
      {
        text: 'Governor Radan pardoned Marek Dolin because he had repented.',
        claims: [
          claim('pardon', {
            victim: ['Marek Dolin'],
            perpetrator: ['Radan'],
            reason: ['he had repented'],
          }),
        ],
      },
      {
        text: 'In 1956 her father was rehabilitated.',
        claims: [claim('pardon', { victim: ['her father'] }, { when: '1956' })],
      },
    ],
    never: ['The building was rehabilitated.', 'He was spared the details.'],
    unless: { 'object2|complement': { present: true } },
  }),
  act({
    id: 'act.pardon-commuted',
    type: 'pardon',
    catches: 'A sentence is commuted, quashed, lifted or annulled.',
    verbs: [
      'commute',
      'quash',
      'overturn',
      'annul',
      'remit',
      'lift',
      'reduce',
      'reverse',
      'suspend',
      'vacate',
      'mitigate',
      'rescind',
    ],
    if: { patient: { heads: ['sentence', 'conviction', 'verdict', 'punishment', 'banishment', 'exile'] } },
    args: { victim: 'patient.possessor|patient.of|patient.on', charge: null, instrument: null },
    only: { victim: PERSON },
    needs: [],
    examples: [
      {
        text: "The sentence was commuted. Marek Dolin's sentence was commuted by the regent.",
        claims: [claim('pardon', {}), claim('pardon', { victim: ['Marek Dolin'], perpetrator: ['regent'] })],
      },
    ],
    never: ['She commuted to the city.', 'The speed was reduced.'],
  }),
  act({
    id: 'act.pardon-released',
    type: 'pardon',
    transitive: true,
    catches: 'Somebody is released or set free.',
    verbs: ['release', 'free', 'discharge', 'let go', 'liberate'],
    nouns: ['release'],
    if: { patient: KNOWN },
    args: { charge: null, instrument: null },
    only: { victim: KNOWN },
    unless: {
      'from|of': {
        heads: [
          'hospital',
          'contract',
          'duty',
          'obligation',
          'oath',
          'post',
          'fear',
          'tax',
          'debt',
          'office',
          'service',
          'army',
        ],
      },
      as: { present: true },
    },
    examples: [
      {
        text: 'Marek Dolin was released after the coronation in 1957.',
        claims: [claim('pardon', { victim: ['Marek Dolin'] }, { when: '1957' })],
      },
      {
        text: 'The release of the hostages took a week.',
        claims: [claim('pardon', { victim: ['hostages'] })],
      },
    ],
    never: [
      'The ministry released a statement.',
      'The release of the film was delayed.',
      'She was discharged from hospital.',
    ],
  }),
  act({
    id: 'act.pardon-set-free',
    type: 'pardon',
    catches: 'Somebody is set free, let out of prison or granted amnesty.',
    verbs: ['set', 'let', 'grant', 'give', 'offer', 'allow'],
    if: {
      'object|object2|complement|from|out of': {
        heads: ['amnesty', 'pardon', 'clemency', 'reprieve', 'liberty', 'freedom', 'parole', ...PRISONS],
      },
    },
    args: { victim: 'object|to|subject', perpetrator: 'agent', charge: null },
    only: { victim: PERSON },
    voice: 'passive',
    examples: [
      { text: 'The two monks were granted amnesty.', claims: [claim('pardon', { victim: ['two monks'] })] },
    ],
    never: ['The town was granted freedom of trade.'],
  }),
];
