/** People brought before a court. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { KNOWN } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const TRIAL: readonly Pattern[] = [
  act({
    id: 'act.trial',
    type: 'trial',
    catches: 'Somebody is tried, prosecuted, indicted or court-martialled.',
    verbs: ['retry', 'prosecute', 'indict', 'court-martial', 'arraign', 'impeach', 'acquit'],
    nouns: ['trial', 'prosecution', 'indictment', 'court-martial', 'impeachment', 'retrial', 'acquittal'],
    if: { patient: KNOWN },
    only: { victim: KNOWN },
    args: { charge: 'charge|for|of' },
    examples: [
      {
        text: 'Marek Dolin was prosecuted in 1984 for the murder of two monks.',
        claims: [
          claim('trial', { victim: ['Marek Dolin'], charge: ['murder of two monks'] }, { when: '1984' }),
        ],
      },
      {
        text: 'The trial of Marek Dolin opened in May.',
        claims: [claim('trial', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['He tried the door.', 'The trial of strength went on.', 'She tried to leave.'],
  }),
  act({
    id: 'act.trial-tried',
    type: 'trial',
    catches: 'Somebody is tried.',
    verbs: ['try', 'retry'],
    voice: 'passive',
    if: { patient: KNOWN },
    args: { charge: 'charge|for', instrument: null },
    only: { victim: KNOWN },
    examples: [
      {
        text: 'Marek Dolin was tried in 1984 for the murder of two monks.',
        claims: [
          claim('trial', { victim: ['Marek Dolin'], charge: ['murder of two monks'] }, { when: '1984' }),
        ],
      },
    ],
    never: ['A new method was tried.'],
  }),
  act({
    id: 'act.trial-by-court',
    type: 'trial',
    catches: 'A court tries somebody.',
    verbs: ['try', 'hear'],
    voice: 'active',
    if: {
      agent: { heads: ['court', 'tribunal', 'commission', 'judge', 'bench', 'chamber'] },
      patient: KNOWN,
    },
    unless: {
      patient: {
        heads: ['witness', 'expert', 'prosecutor', 'defence', 'counsel', 'lawyer', 'party', 'survivor'],
      },
    },
    args: { charge: 'charge|for' },
    only: { victim: KNOWN },
    examples: [
      {
        text: 'A military court tried the two officers for mutiny.',
        claims: [
          claim('trial', { victim: ['two officers'], perpetrator: ['military court'], charge: ['mutiny'] }),
        ],
      },
    ],
    never: [
      'The Chamber has heard only one witness.',
      'I am trying for the prize.',
      'The court tried a new method.',
    ],
  }),
  act({
    id: 'act.trial-brought',
    type: 'trial',
    catches: 'Somebody is put on, brought to or stands trial.',
    verbs: [
      'put',
      'bring',
      'place',
      'send',
      'commit',
      'stand',
      'go',
      'face',
      'await',
      'be',
      'haul',
      'take',
      'hand over',
      'turn over',
      'appear',
      'come',
    ],
    if: {
      'on|to|before|for|object|in front of': {
        heads: ['trial', 'court', 'tribunal', 'court-martial', 'justice', 'magistrate', 'judge', 'dock'],
      },
    },
    unless: { 'before|to|object': { heads: ['evidence', 'witness', 'appeal'] }, as: { heads: ['witness'] } },
    args: { victim: 'patient|subject' },
    anyAgent: true,
    only: { victim: PERSON },
    needs: ['victim'],
    examples: [
      {
        text: 'Marek Dolin was put on trial for treason.',
        claims: [claim('trial', { victim: ['Marek Dolin'], charge: ['treason'] })],
      },
      {
        text: 'The students were brought before a military court.',
        claims: [claim('trial', { victim: ['students'] })],
      },
    ],
    never: ['The engine was put on trial.', 'The bus goes to the court.'],
    voice: 'passive',
  }),
  act({
    id: 'act.trial-stood',
    type: 'trial',
    catches: 'Somebody stands, faces or goes on trial.',
    verbs: ['stand', 'go', 'face', 'await', 'be'],
    voice: 'active',
    if: { 'on|object': { heads: ['trial', 'court-martial', 'prosecution', 'charge'] } },
    args: { victim: 'subject', perpetrator: null, charge: 'charge|for|object.of' },
    anyAgent: true,
    only: { victim: PERSON },
    examples: [
      {
        text: 'Marek Dolin stood trial for espionage in 1950.',
        claims: [claim('trial', { victim: ['Marek Dolin'], charge: ['espionage'] }, { when: '1950' })],
      },
    ],
    never: ['The car went on trial.'],
  }),
  act({
    id: 'act.trial-charged',
    type: 'trial',
    catches: 'Somebody is formally charged with an offence.',
    verbs: ['charge'],
    if: { patient: PERSON, with: { present: true } },
    args: { charge: 'with', instrument: null },
    only: { victim: PERSON, charge: { human: false } },
    needs: ['victim', 'charge'],
    examples: [
      {
        text: 'The prosecutor charged Marek Dolin with fraud.',
        claims: [claim('trial', { victim: ['Marek Dolin'], charge: ['fraud'] })],
      },
    ],
    never: ['The battery was charged with care.'],
  }),
];
