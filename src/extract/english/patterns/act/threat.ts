/** Harm announced, people intimidated. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const THREAT: readonly Pattern[] = [
  act({
    id: 'act.threat',
    type: 'threat',
    catches: 'Harm is announced to somebody.',
    verbs: [
      'threaten',
      'intimidate',
      'menace',
      'blackmail',
      'terrorise',
      'terrorize',
      'coerce',
      'browbeat',
      'cow',
    ],
    nouns: ['intimidation', 'blackmail'],
    if: { patient: { human: true } },
    only: { victim: { human: true } },
    examples: [
      {
        text: 'The colonel threatened the witnesses with arrest.',
        claims: [claim('threat', { victim: ['witnesses'], perpetrator: ['colonel'] })],
      },
      {
        text: 'The intimidation of witnesses went on.',
        claims: [claim('threat', { victim: ['witnesses'] })],
      },
    ],
    never: ['The flood threatened the village.', 'The colonel threatened to resign.'],
  }),
  act({
    id: 'act.threat-to-harm',
    type: 'threat',
    catches: 'Somebody threatens to harm somebody.',
    verbs: ['threaten'],
    if: { infinitive: { human: true } },
    args: { victim: 'infinitive' },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The colonel threatened to kill the children of Marek Dolin.',
        claims: [claim('threat', { perpetrator: ['colonel'] })],
      },
    ],
    never: ['The colonel threatened to resign.', 'The colonel threatened to close the road.'],
  }),
  act({
    id: 'act.threat-noun',
    type: 'threat',
    catches: 'Threats against somebody are named, with who makes or who receives them.',
    nouns: ['threat'],
    possessor: 'agent',
    if: { noun: { words: ['threats', 'death'] } },
    args: { victim: 'against|to|patient' },
    only: { victim: PERSON },
    needsOne: ['victim'],
    unless: { of: { human: false } },
    examples: [
      {
        text: 'The judge received threats from the Guard.',
        claims: [claim('threat', { victim: ['judge'] })],
      },
    ],
    never: [
      'The band is a threat to the peasants.',
      'The dam is a threat to the valley.',
      'The threat of war grew.',
    ],
  }),
];
