/** People who flee or are driven from where they live. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { HOMES } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const DISPLACEMENT: readonly Pattern[] = [
  act({
    id: 'act.displacement-fled',
    type: 'displacement',
    catches: 'People flee or escape from where they live.',
    verbs: ['flee', 'emigrate', 'defect'],
    voice: 'active',
    args: { victim: 'subject', perpetrator: null, instrument: null, charge: null },
    anyAgent: true,
    only: { victim: PERSON },
    unless: { 'from|object': { heads: ['scene', 'room', 'question', 'field', 'bank', 'crime', 'reality'] } },
    examples: [
      {
        text: 'Thousands of villagers fled across the border in May 1994.',
        claims: [claim('displacement', { victim: ['villagers'] }, { when: '1994-05' })],
      },
      { text: 'Petar Lukan fled to Orla.', claims: [claim('displacement', { victim: ['Petar Lukan'] })] },
    ],
    never: ['The years fled.', 'The driver fled the scene.'],
  }),
  act({
    id: 'act.displacement-driven-out',
    type: 'displacement',
    catches: 'People are driven from their homes or land.',
    verbs: [
      'drive',
      'chase',
      'evict',
      'uproot',
      'expel',
      'force',
      'turn',
      'throw',
      'remove',
      'displace',
      'evacuate',
      'drag',
      'hound',
    ],
    if: {
      patient: PERSON,
      'from|out of|off': {
        heads: [
          'home',
          'house',
          'land',
          'village',
          'town',
          'farm',
          'flat',
          'apartment',
          'homeland',
          'camp',
          'district',
          'valley',
          'region',
          'property',
          'city',
          'area',
          'quarter',
        ],
      },
    },
    only: { victim: PERSON },
    unless: { 'to|into': { heads: ['school', 'station', 'work'] } },
    examples: [
      {
        text: 'Her cousin was driven from his farm in the spring.',
        claims: [claim('displacement', { victim: ['her cousin'] })],
      },
      {
        text: 'Militiamen chased the herders from their land.',
        claims: [claim('displacement', { victim: ['herders'], perpetrator: ['Militiamen'] })],
      },
    ],
    never: ['She drove from her house to the office.', 'The bus was driven from the town.'],
  }),
  act({
    id: 'act.displacement',
    type: 'displacement',
    transitive: true,
    catches: 'People are displaced or uprooted.',
    verbs: ['displace', 'uproot', 'drive out', 'evict', 'dislodge', 'chase out', 'drive away'],
    nouns: ['displacement', 'eviction', 'flight', 'exodus', 'uprooting'],
    if: { patient: PERSON },
    only: { victim: PERSON },
    unless: { 'by|in': { heads: ['flood', 'storm', 'earthquake', 'hurricane', 'drought'] } },
    anyAgent: true,
    examples: [
      {
        text: 'The fighting displaced 20,000 people.',
        claims: [claim('displacement', { victim: ['20,000 people'] })],
      },
      {
        text: 'The flight of the villagers began at dawn.',
        claims: [claim('displacement', { victim: ['villagers'] })],
      },
    ],
    never: ['The flight of the bird was short.', 'The water was displaced.'],
  }),
  act({
    id: 'act.displacement-forced-to-leave',
    type: 'displacement',
    catches: 'People are forced to leave, abandon or flee.',
    verbs: ['leave', 'abandon', 'quit', 'vacate', 'evacuate'],
    if: { 'object|from': { heads: [...HOMES, 'country', 'town', 'city', 'homeland', 'region'] } },
    args: { victim: 'subject', perpetrator: null, 'ordered-by': 'orderer' },
    anyAgent: true,
    only: { victim: PERSON },
    needs: ['victim', 'ordered-by'],
    examples: [
      {
        text: 'The colonel ordered the villagers to leave their homes.',
        claims: [
          claim(
            'displacement',
            { victim: ['villagers'], 'ordered-by': ['colonel'] },
            { stances: ['ordered'] },
          ),
        ],
      },
    ],
    never: ['The guests left the house.'],
  }),
];
