/** People taken into custody. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { HOMES, KNOWN } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const ARREST: readonly Pattern[] = [
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
        text: 'On 3 March 1951 Marek Dolin was arrested in the street on a charge of espionage.',
        claims: [claim('arrest', { victim: ['Marek Dolin'], charge: ['espionage'] }, { when: '1951-03-03' })],
      },
      {
        text: 'The arrests were carried out by the Harbour Police.',
        claims: [claim('arrest', { perpetrator: ['Harbour Police'] })],
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
      'snatch',
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
    if: { patient: PERSON },
    only: { victim: PERSON },
    unless: {
      'in|by': { heads: ['storm', 'act', 'lie', 'rain', 'surprise', 'fear', 'panic', 'desire', 'idea'] },
      'on|with': { heads: ['camera', 'film', 'tape', 'idea', 'beauty', 'fear', 'fever', 'cold'] },
    },
    examples: [
      {
        text: 'A smuggler from the coast was seized on the quay of Orla.',
        claims: [claim('arrest', { victim: ['smuggler'] })],
      },
      {
        text: 'When Marek Dolin was led away, the colonel himself questioned him.',
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
    id: 'act.arrest-brought-in',
    type: 'arrest',
    catches: 'Somebody is brought in, caught or pulled in.',
    verbs: ['bring in', 'catch', 'pull in', 'take'],
    voice: 'passive',
    if: { patient: KNOWN },
    only: { victim: KNOWN },
    except: ['take'],
    unless: {
      'in|by|between|up|with|on|off': {
        heads: [
          'storm',
          'act',
          'lie',
          'rain',
          'surprise',
          'fear',
          'crossfire',
          'fire',
          'traffic',
          'net',
          'idea',
          'camera',
          'film',
          'guard',
        ],
      },
    },
    examples: [
      {
        text: 'When Marek Dolin was brought in, the square was empty.',
        claims: [claim('arrest', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['The travellers were caught in a storm.', 'A new law was brought in.'],
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
        text: 'On the evening of 4 May 1962 three soldiers dragged Vera Stanek from her shop.',
        claims: [
          claim(
            'arrest',
            { victim: ['Vera Stanek'], perpetrator: ['three soldiers'] },
            { when: '1962-05-04' },
          ),
        ],
      },
    ],
    never: ['She took the keys from her flat.', 'The bus took the children from school to the sea.'],
  }),
];
