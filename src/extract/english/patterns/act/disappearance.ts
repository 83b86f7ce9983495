/** People taken whose fate is withheld. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { PRISONS } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const DISAPPEARANCE: readonly Pattern[] = [
  act({
    id: 'act.enforced-disappearance',
    type: 'enforced-disappearance',
    transitive: true,
    catches: 'Somebody is made to disappear, abducted or kidnapped.',
    verbs: ['abduct', 'kidnap', 'spirit'],
    nouns: ['abduction', 'kidnapping', 'disappearance'],
    if: { patient: PERSON },
    only: { victim: PERSON },
    examples: [
      {
        text: 'Four armed men abducted Vera Stanek from her home.',
        claims: [
          claim('enforced-disappearance', { victim: ['Vera Stanek'], perpetrator: ['four armed men'] }),
        ],
      },
      {
        text: 'The bishop demanded news. The disappearance of Vera Stanek was never explained.',
        claims: [claim('enforced-disappearance', { victim: ['Vera Stanek'] })],
      },
    ],
    never: ['The disappearance of the snow was sudden.', 'The kidnapping plot failed.'],
  }),
  act({
    id: 'act.enforced-disappearance-from-custody',
    type: 'enforced-disappearance',
    catches: 'Somebody disappears from custody or after arrest.',
    verbs: ['disappear', 'vanish'],
    voice: 'active',
    if: { 'from|in|after|into': { heads: [...PRISONS, 'arrest', 'interrogation', 'questioning'] } },
    args: { victim: 'subject', perpetrator: null },
    anyAgent: true,
    only: { victim: PERSON },
    examples: [
      {
        text: 'Vera Stanek disappeared from custody in 1976.',
        claims: [claim('enforced-disappearance', { victim: ['Vera Stanek'] }, { when: '1976' })],
      },
    ],
    never: ['Vera Stanek disappeared into the crowd.'],
  }),
  act({
    id: 'act.enforced-disappearance-never-seen',
    type: 'enforced-disappearance',
    catches: 'Somebody was never seen or heard of again.',
    verbs: ['see', 'hear', 'find', 'hear of'],
    voice: 'passive',
    negated: true,
    if: { adverb: { words: ['again', 'since', 'never'] } },
    unless: { adverb: { words: ['before'] } },
    only: { victim: PERSON },
    args: { perpetrator: null },
    examples: [
      {
        text: 'Vera Stanek was taken away. She was never seen again.',
        claims: [claim('enforced-disappearance', { victim: ['Vera Stanek'] }, { polarity: '+' })],
      },
    ],
    never: ['The comet was never seen again.', 'He was seen again in March.'],
    negates: true,
    anyAgent: true,
  }),
];
