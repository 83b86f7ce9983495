/** Superiors told by the word, by reports that go up, and places of detention that stand under somebody. */
import type { Pattern } from '../pattern.ts';
import { ACTOR, over } from './template.ts';

const PERSON = { types: ['Person'] } as const;
const SUPERIORS = ['superior', 'superiors', 'boss', 'chief', 'master', 'handler', 'patron', 'commander'];
/** Places that are run as organs are. */
export const CAMPS: readonly string[] = [
  ...['camp', 'prison', 'jail', 'gaol', 'centre', 'center', 'facility', 'compound', 'garrison', 'barracks'],
  ...['colony', 'post', 'station', 'base', 'block', 'ward', 'zone', 'sector', 'fortress', 'complex'],
];

export const SUPERIOR: readonly Pattern[] = [
  {
    id: 'command.superior-was',
    catches: "Somebody's superior is named behind the verb.",
    verbs: ['be', 'become', 'remain'],
    if: {
      subject: { heads: SUPERIORS, words: ['superior', 'boss', 'master', 'patron', 'handler', 'superiors'] },
      'subject.possessor': ACTOR,
      'predicate.apposition|predicate': PERSON,
    },
    claims: [over('command', 'predicate.apposition|predicate', 'subject.possessor')],
    examples: [
      {
        text: "Marek Dolin's direct superior was Colonel Ivo Marn.",
        claims: [{ kind: 'command', args: { superior: ['Ivo Marn'], subordinate: ['Marek Dolin'] } }],
      },
      {
        text: "Marek Dolin's immediate superior was a chief of the harbour police, Ivo Marn.",
        claims: [{ kind: 'command', args: { superior: ['Ivo Marn'], subordinate: ['Marek Dolin'] } }],
      },
    ],
    never: ['His superior skill was a gift.', "Marek Dolin's superior was angry."],
  },
  {
    id: 'command.patron-of',
    catches: "Somebody's patron or protector is named beside the word.",
    nouns: ['patron', 'protector', 'mentor', 'handler'],
    possessor: 'agent',
    if: { 'noun.apposition': { types: ['Person'], named: true }, possessor: ACTOR },
    claims: [over('allegiance', 'noun.apposition', 'possessor')],
    examples: [
      {
        text: 'Marek Dolin fell with his patron, General Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'allegiance',
            args: { superior: ['Ivo Marn'], subordinate: ['Marek Dolin'] },
          },
        ],
      },
    ],
    never: ['The patron of the inn was Ivo Marn.'],
  },
  {
    id: 'command.reports-to-person',
    catches:
      'Somebody reports to a named person or to the holder of a post, and nothing is said to be reported.',
    verbs: ['report'],
    voice: 'active',
    if: { to: ACTOR, subject: PERSON },
    unless: {
      object: { present: true },
      content: { present: true },
      'about|on|for|of|against|at|that': { present: true },
      to: { types: ['Organization', 'Group', 'Place'] },
      adverb: { words: ['directly', 'only', 'regularly', 'personally', 'daily', 'always', 'weekly'] },
    },
    claims: [over('command', 'to', 'subject')],
    examples: [
      {
        text: 'In those years Marek Dolin reported to Colonel Ivo Marn.',
        claims: [{ kind: 'command', args: { superior: ['Ivo Marn'], subordinate: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin reported to the police.', 'Marek Dolin reported to Ivo Marn that all was quiet.'],
  },
  {
    id: 'command.camp-under',
    catches: 'A camp, a prison or a post stands under the authority of somebody.',
    verbs: ['be', 'come', 'fall', 'stand', 'remain', 'operate', 'place', 'put', 'pass', 'run', 'bring'],
    if: {
      subject: { heads: CAMPS },
      'under the command of|under the control of|under orders from': ACTOR,
    },
    unless: { subject: { types: ['Organization'] } },
    claims: [over('command', 'under the command of|under the control of|under orders from', 'subject')],
    examples: [
      {
        text: 'In those months the camp stood under the authority of Major Ivo Marn.',
        claims: [{ kind: 'command', args: { superior: ['Ivo Marn'], subordinate: ['camp'] } }],
      },
    ],
    never: ['The camp was under water.'],
  },
  {
    id: 'command.passes-under',
    catches: 'A force passes, moves or is transferred under the command or control of another.',
    verbs: ['pass', 'move', 'transfer', 'go', 'shift', 'subsume', 'stand', 'be', 'remain', 'serve', 'fight'],
    if: {
      'under the command of|under the control of|under orders from': ACTOR,
      subject: { types: ['Organization', 'Group', 'Person'] },
    },
    unless: { predicate: { present: true } },
    claims: [over('command', 'under the command of|under the control of|under orders from', 'subject')],
    examples: [
      {
        text: 'By then the Rural Guard had been moved under the effective control of the Frontier Corps.',
        claims: [{ kind: 'command', args: { superior: ['Frontier Corps'], subordinate: ['Rural Guard'] } }],
      },
    ],
    never: ['The parcel passed under the command of nobody.', 'The Rural Guard passed under the bridge.'],
  },
  {
    id: 'command.under-somebodys-command',
    catches: 'People or a unit "under somebody\'s command" are named.',
    prepositions: ['under'],
    if: {
      noun: { types: ['Organization', 'Group'] },
      under: { heads: ['command', 'control', 'orders', 'authority', 'leadership'] },
      'under.possessor': ACTOR,
    },
    claims: [over('command', 'under.possessor', 'noun')],
    examples: [
      {
        text: "The villagers were shot by men of the Rural Guard under Ivo Marn's direct command.",
        claims: [{ kind: 'command', args: { superior: ['Ivo Marn'], subordinate: ['Rural Guard'] } }],
      },
    ],
    never: ["The Rangers under Ivo Marn's window sang."],
  },
  {
    id: 'command.commands-people',
    catches: 'Somebody instructs, directs or controls people in what they do: "directed the guards".',
    verbs: ['instruct', 'direct', 'manage', 'govern', 'discipline'],
    if: { agent: PERSON, patient: { types: ['Group'] } },
    unless: {
      'to|into|at|towards|on|in|away from': { present: true },
      purpose: { present: true },
      content: { present: true },
    },
    claims: [over('command', 'agent', 'patient')],
    examples: [
      {
        text: 'Marek Dolin directed the guards during the night.',
        claims: [{ kind: 'command', args: { superior: ['Marek Dolin'], subordinate: ['the guards'] } }],
      },
    ],
    never: ['Marek Dolin directed the visitors to the gate.', 'Marek Dolin directed the loading.'],
  },
  {
    id: 'command.served-under',
    catches: 'Under somebody serve those who are named behind the verb.',
    verbs: ['serve', 'work', 'stand', 'come', 'be'],
    if: { under: { types: ['Person'], opens: true }, 'subject|object|predicate': PERSON },
    unless: { predicate: { role: true } },
    claims: [over('command', 'under', 'object|subject|predicate')],
    examples: [
      {
        text: 'Ivo Marn commanded the Rural Guard. Under him served Major Petar Lukan.',
        claims: [{ kind: 'command', args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] } }],
      },
    ],
    never: ['Under the bridge stood Petar Lukan.'],
  },
];
