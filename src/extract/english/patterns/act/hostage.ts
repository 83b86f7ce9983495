/** People held to force others. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const HOSTAGE: readonly Pattern[] = [
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
        text: 'The smugglers are holding dozens of hostages.',
        claims: [claim('hostage-taking', { victim: ['hostages'], perpetrator: ['smugglers'] })],
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
