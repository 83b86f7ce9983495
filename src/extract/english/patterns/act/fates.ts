/** Deeds told by what came of people: who did not come back, was never punished, was held in numbers. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { KNOWN } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;
const PRISONERS = [
  ...['prisoner', 'detainee', 'inmate', 'internee', 'hostage', 'captive', 'person', 'people', 'man', 'woman'],
  ...[
    'suspect',
    'student',
    'worker',
    'peasant',
    'civilian',
    'family',
    'villager',
    'child',
    'convict',
    'deportee',
  ],
];
const ORGAN_OR_CAMP = [
  ...['camp', 'prison', 'jail', 'gaol', 'centre', 'center', 'facility', 'barracks', 'it', 'fortress', 'cell'],
  ...['compound', 'block', 'building', 'school', 'stadium', 'mill', 'factory', 'ship', 'convent', 'police'],
];

export const FATES: readonly Pattern[] = [
  act({
    id: 'act.disappearance-not-back',
    type: 'enforced-disappearance',
    catches: 'Somebody who was fetched did not come back or never returned.',
    verbs: ['return', 'come back', 'come home', 'reappear', 'resurface'],
    voice: 'active',
    negated: true,
    if: { subject: KNOWN },
    unless: {
      'to|for|until|before': { present: true },
      object: { present: true },
      subject: { heads: ['i', 'we', 'you'] },
    },
    args: { victim: 'subject', perpetrator: null, instrument: null, purpose: null, charge: null },
    examples: [
      {
        text: 'They sent for Marek Dolin, and he did not come back.',
        claims: [claim('enforced-disappearance', { victim: ['Marek Dolin'] })],
      },
      {
        text: 'Marek Dolin was taken away in June and never returned.',
        claims: [claim('enforced-disappearance', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['Marek Dolin never returned the book.', 'Marek Dolin never returned to the village.'],
  }),
  act({
    id: 'act.disappearance-seldom-seen',
    type: 'enforced-disappearance',
    catches: 'People were seldom or rarely seen again.',
    verbs: ['see', 'hear of'],
    voice: 'passive',
    if: { adverb: { words: ['again'] }, patient: { human: true } },
    negated: false,
    args: { perpetrator: null, instrument: null, purpose: null, charge: null },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The men of the first list were seldom seen again.',
        claims: [claim('enforced-disappearance', {})],
      },
    ],
    never: ['The comet was seen again.'],
  }),
  act({
    id: 'act.sentence-punished',
    type: 'sentence',
    catches: 'Somebody is punished, disciplined or reprimanded, or is not.',
    verbs: ['punish', 'discipline', 'reprimand', 'penalise', 'penalize'],
    if: { patient: PERSON },
    only: { victim: PERSON },
    unless: { with: { heads: ['death'] } },
    examples: [
      {
        text: 'Captain Marek Dolin was reprimanded by the tribunal.',
        claims: [claim('sentence', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['The crime was punished.'],
  }),
  act({
    id: 'act.sentence-nobody-punished',
    type: 'sentence',
    catches: 'No guard, officer or other was ever punished, tried or charged.',
    verbs: ['punish', 'discipline', 'sanction', 'prosecute', 'charge', 'convict', 'try', 'indict', 'arrest'],
    voice: 'passive',
    if: { subject: { words: ['no', 'none', 'nobody'] } },
    args: { victim: 'subject', instrument: null, purpose: null, charge: null },
    needs: [],
    only: { victim: { human: true } },
    examples: [
      {
        text: 'No guard was ever punished.',
        claims: [claim('sentence', {}, { polarity: '-' })],
      },
    ],
    never: ['No rule was broken.'],
  }),
  act({
    id: 'act.detention-holds-numbers',
    type: 'detention',
    catches: 'A camp, a prison or an organ holds or houses prisoners.',
    verbs: ['hold', 'house', 'contain', 'intern', 'accommodate', 'confine', 'detain'],
    voice: 'active',
    if: { patient: { heads: PRISONERS }, agent: { heads: ORGAN_OR_CAMP } },
    unless: { adjective: { present: true }, object: { words: ['no'] } },
    args: { perpetrator: 'agent' },
    only: { victim: PERSON, perpetrator: { types: ['Organization'] } },
    anyAgent: true,
    examples: [
      {
        text: 'In July the camp held between 300 and 400 prisoners.',
        claims: [claim('detention', {})],
      },
      {
        text: 'The old school at Karsk housed some sixty detainees.',
        claims: [claim('detention', {})],
      },
    ],
    never: ['The camp held a feast.', 'The hall holds 300 people.'],
  }),
  act({
    id: 'act.killing-fired-on-crowd',
    type: 'attack',
    catches: 'Somebody shoots or fires at people.',
    verbs: ['shoot', 'fire', 'shell', 'open fire'],
    voice: 'active',
    if: { 'at|on|upon|into': { human: true }, agent: { human: true } },
    unless: { object: { human: true } },
    args: { victim: 'at|on|upon|into' },
    only: { victim: PERSON },
    examples: [
      {
        text: 'In 1947 the soldiers shot at the strikers.',
        claims: [claim('attack', { victim: ['the strikers'], perpetrator: ['the soldiers'] })],
      },
    ],
    never: ['The hunter shot at the bird.'],
  }),
  act({
    id: 'act.trial-accused-of',
    type: 'trial',
    catches: 'Somebody is accused of an offence or of doing something, and no word says by whom.',
    verbs: ['accuse', 'denounce'],
    voice: 'passive',
    if: { 'subject|patient': KNOWN },
    unless: { by: { present: true }, 'of|as|for': { types: ['Person'] } },
    args: { charge: 'of|as|gerund', instrument: null, purpose: null },
    needs: ['victim', 'charge'],
    only: { victim: KNOWN, charge: {} },
    examples: [
      {
        text: 'In 1937 Petar Lukan was accused of espionage.',
        claims: [claim('trial', { victim: ['Petar Lukan'] })],
      },
    ],
    never: ['Petar Lukan accused the wind.'],
  }),
  act({
    id: 'act.detention-moved-on',
    type: 'detention',
    catches: 'A prisoner is handed over, passed on or brought to a place or to others.',
    verbs: ['hand over', 'turn over', 'surrender', 'deliver', 'pass on', 'bring', 'transfer', 'convey'],
    voice: 'passive',
    if: {
      patient: KNOWN,
      to: {
        heads: [
          ...[
            'police',
            'guard',
            'authorities',
            'gestapo',
            'gendarme',
            'army',
            'security',
            'service',
            'brigade',
          ],
          ...['commandant', 'investigator', 'interrogator', 'jailer', 'militia', 'headquarters', 'barracks'],
          ...['camp', 'prison', 'station', 'cell', 'quarry', 'mill', 'fort', 'fortress', 'centre', 'center'],
        ],
      },
    },
    unless: { patient: { types: ['Organization'] }, as: { role: true } },
    only: { victim: KNOWN },
    examples: [
      {
        text: 'Three days later Vera Stanek was handed over to the police.',
        claims: [claim('detention', { victim: ['Vera Stanek'] })],
      },
    ],
    never: ['The keys were handed over to the police.'],
  }),
  act({
    id: 'act.dismissal-bare',
    type: 'dismissal',
    catches: 'Somebody is removed, ousted or purged, and nothing says from where.',
    verbs: [
      'remove',
      'oust',
      'depose',
      'purge',
      'unseat',
      'topple',
      'overthrow',
      'cashier',
      'suspend',
      'demote',
    ],
    voice: 'passive',
    if: { patient: KNOWN },
    unless: {
      'from|to|out of|into|off': { notTypes: ['Organization'], present: true },
      'from|as': { present: true },
    },
    only: { victim: KNOWN },
    examples: [
      {
        text: 'In October 1937 Marek Dolin was removed.',
        claims: [claim('dismissal', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['Marek Dolin was removed from the train.', 'The stone was removed.'],
  }),
  act({
    id: 'act.removal-noun',
    type: 'dismissal',
    catches: "Somebody's removal, dismissal or suspension is named.",
    nouns: ['removal', 'ouster', 'suspension', 'demotion', 'overthrow'],
    if: { patient: { types: ['Person'] } },
    only: { victim: { types: ['Person'] } },
    unless: { from: { heads: ['home', 'house', 'train', 'hospital', 'list'] } },
    examples: [
      {
        text: "Marek Dolin's removal surprised nobody.",
        claims: [claim('dismissal', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['The removal of the stone took an hour.'],
  }),
  act({
    id: 'act.died-in-custody',
    type: 'detention',
    catches: 'Somebody dies in custody, in prison or under interrogation: they were held.',
    verbs: ['die', 'perish'],
    if: { in: { heads: ['custody', 'detention', 'captivity'] }, subject: KNOWN },
    args: { victim: 'subject', perpetrator: null, instrument: null, purpose: null, charge: null },
    examples: [
      {
        text: 'Two weeks later Petar Lukan died in custody.',
        claims: [claim('detention', { victim: ['Petar Lukan'] })],
      },
    ],
    never: ['Petar Lukan died in bed.'],
  }),
  act({
    id: 'act.dismissal-removes',
    type: 'dismissal',
    catches: 'Somebody removes or relieves another from a post.',
    verbs: ['remove', 'relieve', 'strip', 'discharge', 'suspend', 'oust', 'dismiss', 'recall'],
    voice: 'active',
    if: {
      patient: { types: ['Person'] },
      'from|of|as': {
        heads: [
          ...[
            'post',
            'position',
            'office',
            'command',
            'duty',
            'duties',
            'job',
            'function',
            'functions',
            'rank',
          ],
          ...[
            'minister',
            'chairman',
            'head',
            'director',
            'chief',
            'commander',
            'secretary',
            'governor',
            'editor',
          ],
        ],
      },
    },
    only: { victim: { types: ['Person'] } },
    examples: [
      {
        text: 'In March the Council removed Ivo Marn from the post of commander.',
        claims: [claim('dismissal', { victim: ['Ivo Marn'], perpetrator: ['Council'] })],
      },
    ],
    never: ['The Council removed the stone from the road.'],
  }),
  act({
    id: 'act.arrest-bundled',
    type: 'arrest',
    catches: 'Somebody is bundled, pushed or forced into a car.',
    verbs: ['bundle', 'push', 'force', 'shove', 'throw', 'load', 'pull', 'drag', 'put', 'order', 'herd'],
    if: {
      patient: PERSON,
      'into|onto|aboard': {
        heads: [
          ...[
            'car',
            'van',
            'truck',
            'lorry',
            'jeep',
            'vehicle',
            'boot',
            'trunk',
            'taxi',
            'pick-up',
            'ambulance',
          ],
          ...['bus', 'helicopter', 'wagon', 'minibus', 'pickup'],
        ],
      },
    },
    only: { victim: PERSON },
    examples: [
      {
        text: 'Two men bundled Ivo Marn into a grey car.',
        claims: [claim('arrest', { victim: ['Ivo Marn'], perpetrator: ['two men'] })],
      },
    ],
    never: ['The boys pushed the cart into a van.'],
  }),
  act({
    id: 'act.disappearance-vanished',
    type: 'enforced-disappearance',
    catches: 'Somebody disappeared or vanished.',
    verbs: ['disappear', 'vanish'],
    voice: 'active',
    tense: ['past'],
    if: { subject: KNOWN },
    unless: {
      'into|behind|through|under|round|around': { present: true },
      'from|in': {
        heads: [
          'view',
          'sight',
          'stage',
          'scene',
          'life',
          'record',
          'records',
          'politics',
          'crowd',
          'thought',
          'forest',
          'fog',
          'mist',
        ],
      },
    },
    args: { victim: 'subject', perpetrator: null, instrument: null, purpose: null, charge: null },
    only: { victim: KNOWN },
    examples: [
      {
        text: 'Vera Stanek disappeared on 3 May 1976.',
        claims: [claim('enforced-disappearance', { victim: ['Vera Stanek'] }, { when: '1976-05-03' })],
      },
    ],
    never: ['Vera Stanek disappeared into the kitchen.', 'The wolves disappeared.'],
  }),
];
