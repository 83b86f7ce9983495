/** Who holds an organ or others in a personal grip: as a tool, by papers, by fear. */
import type { Pattern } from '../pattern.ts';
import { ACTOR, ORGAN, over } from './template.ts';

const TOOLS: readonly string[] = [
  ...['instrument', 'tool', 'puppet', 'plaything', 'weapon', 'property', 'fiefdom', 'fief', 'mouthpiece'],
  ...['appendage', 'toy', 'domain', 'preserve', 'cat’s-paw', 'sword', 'arm', 'hand', 'shield', 'sword'],
];
const OWNED = [
  'own',
  'personal',
  'private',
  'mere',
  'blind',
  'obedient',
  'right',
  'docile',
  'faithful',
  'pliant',
];
const MEANS = 'by means of|through|with|by';

export const GRIP: readonly Pattern[] = [
  {
    id: 'command.controls',
    catches: 'Somebody controls, dominates or subjects an organ or its members.',
    verbs: ['control', 'dominate', 'subjugate', 'rule over', 'manipulate', 'subject', 'domineer'],
    if: { patient: ACTOR, agent: { types: ['Person'] } },
    claims: [over('personal-control', 'agent', 'patient', { means: MEANS })],
    examples: [
      {
        text: 'Ivo Marn controls the members of the Council by means of forged letters.',
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            args: { superior: ['Ivo Marn'], means: ['forged letters'] },
          },
        ],
      },
    ],
    never: ['The army controls the road to the north.', 'Ivo Marn controlled his temper.'],
  },
  {
    id: 'command.holds-in-hands',
    catches: 'Somebody holds others in the hand, under the thumb or at their mercy.',
    verbs: ['hold', 'have', 'keep', 'get'],
    if: {
      'in|under|at': {
        heads: [
          'hand',
          'hands',
          'grip',
          'power',
          'thrall',
          'grasp',
          'pocket',
          'thumb',
          'mercy',
          'clutch',
          'sway',
        ],
      },
      object: ACTOR,
    },
    unless: { object: { heads: ['hand'] } },
    claims: [over('coercion', 'subject', 'object', { means: MEANS })],
    examples: [
      {
        text: 'Ivo Marn holds the members of the Council in his hands through papers that the Bureau collected.',
        claims: [
          {
            kind: 'command',
            type: 'coercion',
            args: { superior: ['Ivo Marn'] },
          },
        ],
      },
    ],
    never: ['Ivo Marn held the letter in his hands.'],
  },
  {
    id: 'command.is-in-hands-of',
    catches: 'An organ is in the hands, the pocket or the power of somebody.',
    verbs: ['be', 'remain', 'lie', 'rest', 'stand', 'pass', 'fall', 'come'],
    if: {
      'in|into|under': { heads: ['hands', 'hand', 'grip', 'pocket', 'thumb', 'power', 'control'] },
      'in.of|in.possessor|into.of|into.possessor|under.possessor': ACTOR,
      subject: ORGAN,
    },
    claims: [
      over('personal-control', 'in.of|in.possessor|into.of|into.possessor|under.possessor', 'subject'),
    ],
    examples: [
      {
        text: 'By then the Special Branch was entirely in the hands of Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            args: { superior: ['Ivo Marn'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The letter was in the hands of Ivo Marn.'],
  },
  {
    id: 'command.instrument-of',
    catches: "An organ is or becomes somebody's personal instrument, tool, weapon, puppet or property.",
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: { heads: TOOLS },
      'predicate.possessor|predicate.of|in.of|in.possessor': ACTOR,
      subject: { types: ['Organization', 'Group', 'Person'] },
    },
    claims: [over('personal-control', 'predicate.possessor|predicate.of|in.of|in.possessor', 'subject')],
    examples: [
      {
        text: "The Bureau has become Ivo Marn's personal instrument.",
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            args: { superior: ['Ivo Marn'], subordinate: ['Bureau'] },
          },
        ],
      },
      {
        text: 'The Bureau was a blind tool in the hands of Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            args: { superior: ['Ivo Marn'], subordinate: ['Bureau'] },
          },
        ],
      },
    ],
    never: ['The violin was his instrument.'],
  },
  {
    id: 'command.private-army-of',
    catches: "An organ is or becomes somebody's private army, personal guard or household staff.",
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: {
        heads: [
          'army',
          'guard',
          'police',
          'force',
          'militia',
          'staff',
          'bodyguard',
          'household',
          'troop',
          'kingdom',
        ],
        words: ['private', 'personal', 'own', 'household', 'praetorian'],
      },
      'predicate.of|predicate.possessor': { types: ['Person', 'Group'] },
      subject: { types: ['Organization', 'Group'] },
    },
    claims: [over('personal-control', 'predicate.of|predicate.possessor', 'subject')],
    examples: [
      {
        text: "The Border Guard has become Ivo Marn's private army.",
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            args: { superior: ['Ivo Marn'], subordinate: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['The Border Guard became the pride of the army.'],
  },
  {
    id: 'command.belongs-to-somebody',
    catches: 'An organ belongs to a person.',
    verbs: ['belong'],
    if: { subject: ORGAN, to: { types: ['Person'] } },
    claims: [over('personal-control', 'to', 'subject')],
    examples: [
      {
        text: 'In those years the Special Branch belonged to Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            args: { superior: ['Ivo Marn'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The house belonged to Ivo Marn.'],
  },
  {
    id: 'command.turns-into-tool',
    catches: 'Somebody turns an organ into their own tool.',
    verbs: ['turn', 'make', 'transform', 'convert', 'reduce', 'fashion'],
    if: { 'into|of|to|complement': { heads: TOOLS }, patient: { types: ['Organization', 'Group'] } },
    unless: { 'into|of|to|complement': { heads: ['arm', 'hand', 'sword', 'shield'] } },
    claims: [over('personal-control', 'agent|into.possessor|of.possessor', 'patient', { aspect: 'begins' })],
    examples: [
      {
        text: 'Ivo Marn had turned the Bureau into a tool of his will.',
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            aspect: 'begins',
            args: { superior: ['Ivo Marn'], subordinate: ['Bureau'] },
          },
        ],
      },
    ],
    never: ['The smith turned the iron into a tool.'],
  },
  {
    id: 'command.uses-as-tool',
    catches: 'Somebody uses or treats an organ as a tool of their own.',
    verbs: ['use', 'treat', 'employ', 'regard', 'wield'],
    if: {
      as: { heads: TOOLS, words: ['his', 'her', 'their', ...OWNED] },
      patient: { types: ['Organization', 'Group'] },
    },
    claims: [over('personal-control', 'agent', 'patient')],
    examples: [
      {
        text: 'Ivo Marn used the Border Guard as his private weapon.',
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            args: { superior: ['Ivo Marn'], subordinate: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Ivo Marn used the Guard as an excuse.'],
  },
  {
    id: 'command.nothing-without',
    catches: 'Nothing is decided or happens in an organ without somebody.',
    verbs: ['decide', 'do', 'happen', 'move', 'sign', 'undertake', 'take place', 'pass', 'go'],
    if: {
      subject: { heads: ['nothing', 'nobody', 'decision', 'step', 'no'] },
      without: { types: ['Person'] },
    },
    claims: [
      {
        kind: 'command',
        type: 'personal-control',
        affirms: true,
        args: { superior: 'without', subordinate: 'in|at|within' },
        needs: ['superior'],
      },
    ],
    examples: [
      {
        text: 'Nothing was decided in the Special Branch without Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            polarity: '+',
            args: { superior: ['Ivo Marn'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['Nothing was decided without a vote.'],
  },
  {
    id: 'command.blackmails',
    catches: 'Somebody blackmails or holds something over somebody.',
    verbs: ['blackmail', 'extort', 'intimidate', 'coerce'],
    if: { patient: { human: true } },
    claims: [over('coercion', 'agent', 'patient', { means: MEANS })],
    examples: [
      {
        text: 'Ivo Marn blackmailed the deputies with old police files.',
        claims: [
          {
            kind: 'command',
            type: 'coercion',
            args: { superior: ['Ivo Marn'], means: ['old police files'] },
          },
        ],
      },
    ],
    never: ['The noise intimidated the horses.', 'Two robbers terrorised the people of Karsk.'],
  },
];
