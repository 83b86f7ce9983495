/** People watched, followed or bugged. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { HOMES } from './words.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;
const WATCHERS = [
  'police',
  'agent',
  'agents',
  'detective',
  'spy',
  'informer',
  'guard',
  'man',
  'men',
  'service',
  'car',
  'section',
  'branch',
  'department',
  'officer',
  'plainclothesman',
  'authority',
  'authorities',
  'security',
  'secret',
  'militia',
  'bureau',
  'directorate',
  'stranger',
] as const;

export const SURVEILLANCE: readonly Pattern[] = [
  act({
    id: 'act.surveillance',
    type: 'surveillance',
    catches: 'Somebody is shadowed, spied on or bugged.',
    verbs: ['shadow', 'tail', 'spy', 'bug', 'wiretap', 'surveil', 'stalk', 'eavesdrop', 'monitor'],
    nouns: ['surveillance', 'shadowing', 'bugging', 'wiretapping', 'stalking', 'monitoring'],
    if: { 'patient|on|upon': { human: true } },
    args: { victim: 'patient|on|upon' },
    only: { victim: PERSON },
    unless: { 'about|of': { present: true, not: ['minister'] } },
    examples: [
      {
        text: 'Agents of the Guard shadowed the bishop for a year.',
        claims: [claim('surveillance', { victim: ['bishop'], perpetrator: ['Agents'] })],
      },
    ],
    never: ['The cloud shadowed the valley.', 'He informed the bishop.'],
  }),
  act({
    id: 'act.surveillance-noun',
    type: 'surveillance',
    catches: 'The surveillance of somebody is named.',
    nouns: ['surveillance', 'shadowing', 'bugging', 'wiretapping', 'stalking'],
    if: { patient: { human: true } },
    examples: [
      {
        text: 'The surveillance of the bishops by the Guard went on.',
        claims: [claim('surveillance', { victim: ['bishops'], perpetrator: ['Guard'] })],
      },
    ],
    never: ['The surveillance of the coast is costly.'],
  }),
  act({
    id: 'act.surveillance-watched',
    type: 'surveillance',
    catches: 'Somebody is watched or followed by people who do it for an authority.',
    verbs: ['watch', 'follow', 'observe', 'trail', 'monitor', 'photograph', 'track'],
    if: { patient: PERSON, agent: { heads: WATCHERS } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'For months the poet was watched by two agents.',
        claims: [claim('surveillance', { victim: ['poet'], perpetrator: ['two agents'] })],
      },
    ],
    never: ['The children watched the poet.', 'The policy was followed by the police.'],
  }),
  act({
    id: 'act.surveillance-kept-under',
    type: 'surveillance',
    catches: 'Somebody is kept or put under surveillance.',
    verbs: ['keep', 'place', 'put', 'hold', 'be', 'live', 'remain'],
    if: { under: { heads: ['surveillance', 'observation', 'watch', 'supervision'] } },
    args: { victim: 'patient|subject' },
    anyAgent: true,
    only: { victim: PERSON },
    examples: [
      {
        text: 'The bishop was kept under surveillance by the Guard.',
        claims: [claim('surveillance', { victim: ['bishop'], perpetrator: ['Guard'] })],
      },
    ],
    never: ['The volcano is under observation.'],
    unless: { agent: { heads: ['doctor'] } },
  }),
  act({
    id: 'act.surveillance-bugged',
    type: 'surveillance',
    catches: 'Homes, rooms or telephones are bugged or tapped.',
    verbs: ['bug', 'tap', 'wiretap', 'monitor', 'watch'],
    if: {
      patient: {
        heads: [...HOMES, 'telephone', 'phone', 'line', 'cell', 'conversation', 'rooms', 'embassy'],
      },
    },
    args: { victim: 'patient.possessor|patient.of' },
    only: { victim: { human: true } },
    needs: ['victim'],
    examples: [
      {
        text: 'The marshal had the rooms of his ministers bugged.',
        claims: [claim('surveillance', { victim: ['his ministers'], 'ordered-by': ['marshal'] })],
      },
    ],
    never: ['The line was bugged with errors.', 'She watched the house.'],
  }),
];
