/** Punishments pronounced. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { OFFENCES } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;
const TIME = ['year', 'month', 'life', 'term', 'day', 'week'] as const;
const PENALTIES = [
  'death',
  'prison',
  'imprisonment',
  'jail',
  'labour',
  'labor',
  'servitude',
  'exile',
  'banishment',
  'lash',
  'fine',
  'hanging',
  'life',
  'camp',
  'confinement',
  'execution',
  'gallows',
  'deportation',
  'detention',
  'gaol',
  'penalty',
  'term',
  'sentence',
  'shooting',
  ...TIME,
] as const;

export const SENTENCE: readonly Pattern[] = [
  act({
    id: 'act.sentence',
    type: 'sentence',
    transitive: true,
    catches: 'A court or organ sentences or convicts somebody.',
    verbs: ['sentence', 'convict', 'resentence'],
    nouns: ['sentencing', 'conviction'],
    if: { patient: PERSON },
    args: { charge: 'charge|for|of', instrument: null },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The Court of the Realm sentenced Marek Dolin to death for treason.',
        claims: [
          claim('sentence', {
            victim: ['Marek Dolin'],
            perpetrator: ['Court of the Realm'],
            charge: ['treason'],
          }),
        ],
      },
      {
        text: 'Marek Dolin was convicted of espionage.',
        claims: [claim('sentence', { victim: ['Marek Dolin'], charge: ['espionage'] })],
      },
    ],
    never: ['The conviction of victory carried them.', 'Each sentence was short.'],
  }),
  act({
    id: 'act.sentence-condemned',
    type: 'sentence',
    catches: 'Somebody is condemned to death or to a term.',
    verbs: ['condemn', 'doom'],
    if: { patient: PERSON, 'to|in|by': { heads: [...PENALTIES, 'absentia', 'court', 'tribunal'] } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'A tribunal condemned the two monks to death.',
        claims: [claim('sentence', { victim: ['two monks'], perpetrator: ['tribunal'] })],
      },
    ],
    never: ['The bishops condemned the bombing.', 'The bishops condemned the minister.'],
  }),
  act({
    id: 'act.sentence-guilty',
    type: 'sentence',
    catches: 'Somebody is found guilty.',
    verbs: ['find', 'plead', 'declare', 'hold', 'pronounce'],
    if: { 'of|adjective': { present: true } },
    unless: { agent: { human: false } },
    voice: 'passive',
    args: { charge: 'of' },
    only: { victim: PERSON },
    needs: ['victim', 'charge'],
    examples: [
      {
        text: 'Marek Dolin was found guilty of murder and fled.',
        claims: [claim('sentence', { victim: ['Marek Dolin'], charge: ['murder'] })],
      },
    ],
    never: ['A box of matches was found.', 'Marek Dolin was found in the barn.'],
  }),
  act({
    id: 'act.sentence-court-finds-guilty',
    type: 'sentence',
    catches: 'A court finds somebody guilty, on counts or of an offence.',
    verbs: ['find', 'declare', 'hold', 'pronounce', 'adjudge'],
    voice: 'active',
    if: {
      adjective: { present: true },
      agent: {
        heads: [
          'court',
          'tribunal',
          'chamber',
          'jury',
          'judge',
          'judges',
          'court-martial',
          'bench',
          'commission',
        ],
      },
      'of|on': { present: true },
    },
    args: { charge: 'of|on', instrument: null },
    only: { victim: PERSON },
    needs: ['victim'],
    examples: [
      {
        text: 'For these reasons the Chamber finds Goran Petrak guilty on Count 2.',
        claims: [claim('sentence', { victim: ['Goran Petrak'], perpetrator: ['Chamber'] })],
      },
      {
        text: 'The tribunal found the two sailors guilty of mutiny.',
        claims: [
          claim('sentence', { victim: ['the two sailors'], perpetrator: ['tribunal'], charge: ['mutiny'] }),
        ],
      },
    ],
    never: ['The court found Goran Petrak ill.'],
  }),
  act({
    id: 'act.sentence-given',
    type: 'sentence',
    catches: 'Somebody is given or receives a term, a death sentence or a fine.',
    verbs: ['give', 'receive', 'get', 'hand', 'award'],
    if: { 'object|object2|complement|predicate': { heads: ['sentence', 'penalty', 'imprisonment'] } },
    args: { victim: 'subject|object', perpetrator: null, purpose: null, instrument: null },
    anyAgent: true,
    only: { victim: PERSON },
    examples: [
      { text: 'The editor received a death sentence.', claims: [claim('sentence', { victim: ['editor'] })] },
    ],
    never: ['The editor received a letter.', 'The teacher gave an example sentence.'],
    unless: { 'object|object2': { words: ['example', 'short', 'long', 'opening'] } },
  }),
  act({
    id: 'act.sentence-passed',
    type: 'sentence',
    catches: 'A sentence on somebody is passed, imposed or confirmed.',
    nouns: ['sentence', 'verdict', 'penalty'],
    if: { 'on|upon|against|for|possessor': { human: true } },
    args: { victim: 'on|upon|against|possessor' },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The court imposed a heavy sentence on the two priests.',
        claims: [claim('sentence', { victim: ['two priests'], perpetrator: ['court'] })],
      },
    ],
    never: ['The last sentence of the book is long.'],
  }),
  act({
    id: 'act.sentence-years-for',
    type: 'sentence',
    catches: 'Somebody is given years, or gets them, for an offence.',
    verbs: ['give', 'get', 'receive'],
    if: { 'for|charge': { heads: OFFENCES } },
    args: { victim: 'patient', instrument: null, purpose: null },
    only: { victim: { types: ['Person', 'Group'] } },
    examples: [
      {
        text: 'The tribunal gave Marek Dolin six years for smuggling.',
        claims: [
          claim('sentence', { victim: ['Marek Dolin'], perpetrator: ['tribunal'], charge: ['smuggling'] }),
        ],
      },
    ],
    never: ['The bishop gave Marek Dolin a book for his birthday.'],
  }),
];
