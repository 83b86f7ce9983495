/** People sent or kept away: banishment, exile, deportation. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const EXILE: readonly Pattern[] = [
  act({
    id: 'act.banishment',
    type: 'banishment',
    catches: 'Somebody is banished.',
    verbs: ['banish', 'relegate'],
    nouns: ['banishment', 'relegation'],
    if: { patient: PERSON },
    only: { victim: PERSON },
    unless: {
      to: {
        heads: [
          'background',
          'league',
          'division',
          'past',
          'place',
          'role',
          'status',
          'bench',
          'margin',
          'position',
        ],
      },
    },
    examples: [
      {
        text: 'In 1908 the governor banished Petar Lukan to the northern isles.',
        claims: [
          claim('banishment', { victim: ['Petar Lukan'], perpetrator: ['governor'] }, { when: '1908' }),
        ],
      },
      {
        text: 'Vera Lund was unknown abroad. Her banishment lasted nine years.',
        claims: [claim('banishment', { victim: ['Vera Lund'] })],
      },
    ],
    never: ['The thought was banished.', 'The club was relegated to the second division.'],
  }),
  act({
    id: 'act.exile',
    type: 'exile',
    catches: 'Somebody is exiled.',
    verbs: ['exile', 'expatriate', 'outlaw', 'ostracise', 'ostracize'],
    nouns: ['exile'],
    if: { patient: PERSON },
    only: { victim: PERSON },
    examples: [
      {
        text: 'Petar Lukan was exiled on a charge of hiding a spy.',
        claims: [claim('exile', { victim: ['Petar Lukan'], charge: ['hiding a spy'] })],
      },
      {
        text: 'A regent who was exiling his rivals fell.',
        claims: [claim('exile', { victim: ['his rivals'] })],
      },
    ],
    never: ['The weapon was outlawed.', 'The poem is about exile.'],
  }),
  act({
    id: 'act.exile-sent',
    type: 'exile',
    catches: 'Somebody goes, is sent or forced into exile, or lives in it.',
    verbs: [
      'go',
      'send',
      'force',
      'drive',
      'flee',
      'live',
      'be',
      'die',
      'hound',
      'compel',
      'remain',
      'escape',
      'retire',
      'return',
      'settle',
    ],
    if: { 'into|in': { heads: ['exile', 'emigration', 'banishment'] } },
    args: { victim: 'patient|subject', perpetrator: 'by' },
    anyAgent: true,
    only: { victim: PERSON },
    examples: [
      {
        text: 'After the coup the president went into exile.',
        claims: [claim('exile', { victim: ['president'] })],
      },
      {
        text: 'The judges were forced into exile by the junta.',
        claims: [claim('exile', { victim: ['judges'], perpetrator: ['junta'] })],
      },
    ],
    never: ['The magazine appeared in exile.'],
    unless: { agent: { human: false } },
  }),
  act({
    id: 'act.deportation',
    type: 'deportation',
    transitive: true,
    catches: 'People are deported, extradited or forcibly resettled.',
    verbs: ['deport', 'extradite', 'resettle', 'transplant'],
    nouns: ['deportation', 'extradition', 'resettlement'],
    if: { patient: PERSON },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The schoolmaster was deported.',
        claims: [claim('deportation', { victim: ['schoolmaster'] })],
      },
      {
        text: 'The deportation of whole families began in 1941.',
        claims: [claim('deportation', { victim: ['whole families'] }, { when: '1941' })],
      },
    ],
    never: [
      'The factory was relocated.',
      'The kidney was transplanted.',
      'The officers relocated their families.',
    ],
  }),
  act({
    id: 'act.deportation-relocated',
    type: 'deportation',
    transitive: true,
    catches: 'People are relocated or moved by force.',
    verbs: ['relocate', 'move', 'transfer', 'remove', 'resettle'],
    if: { patient: PERSON, adverb: { words: ['forcibly', 'compulsorily', 'involuntarily'] } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The herders were forcibly relocated by soldiers in 1952.',
        claims: [claim('deportation', { victim: ['herders'], perpetrator: ['soldiers'] }, { when: '1952' })],
      },
    ],
    never: ['The officers relocated their families.', 'The clerks were moved to another office.'],
  }),
];
