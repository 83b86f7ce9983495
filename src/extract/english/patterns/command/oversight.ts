/** Who oversees whom. */
import type { Pattern } from '../pattern.ts';
import { ACTOR, ORGAN, over } from './template.ts';

export const OVERSIGHT: readonly Pattern[] = [
  {
    id: 'command.oversight',
    catches: 'An organ stands or works under the control or supervision of another.',
    verbs: [
      ...[
        'be',
        'do',
        'stand',
        'remain',
        'work',
        'act',
        'operate',
        'place',
        'put',
        'come',
        'carry out',
        'conduct',
      ],
      ...['bring', 'function', 'keep', 'fall'],
    ],
    if: { 'under the control of': ACTOR },
    claims: [over('oversight', 'under the control of', 'by|subject')],
    examples: [
      {
        text: 'The Bureau worked under the control of Parliament.',
        claims: [
          { kind: 'command', type: 'oversight', args: { superior: ['Parliament'], subordinate: ['Bureau'] } },
        ],
      },
    ],
    never: ['The fire was under control by noon.'],
  },
  {
    id: 'command.under-whose-control',
    catches: "An organ stands or works under somebody's control, supervision or command.",
    verbs: ['be', 'stand', 'remain', 'work', 'act', 'operate', 'place', 'put', 'come', 'bring', 'fall'],
    if: {
      under: {
        heads: ['control', 'supervision', 'oversight', 'command', 'orders', 'authority', 'direction'],
      },
      'under.possessor': ACTOR,
      subject: ACTOR,
    },
    claims: [over('command', 'under.possessor', 'subject')],
    examples: [
      {
        text: "The Border Guard came under Vera Stanek's command.",
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Vera Stanek'], subordinate: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ["The fire was under the firemen's control."],
  },
  {
    id: 'command.oversees',
    catches: 'Somebody oversees or supervises an organ or person.',
    verbs: ['oversee', 'supervise', 'superintend'],
    if: { patient: ACTOR },
    claims: [over('oversight', 'agent', 'patient')],
    examples: [
      {
        text: 'A parliamentary committee supervised the Bureau of State Protection.',
        claims: [
          {
            kind: 'command',
            type: 'oversight',
            args: { superior: ['parliamentary committee'], subordinate: ['Bureau of State Protection'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin supervised the loading of the trucks.'],
  },
  {
    id: 'command.oversees-work',
    catches: 'Somebody oversees or supervises the work of an organ.',
    verbs: ['oversee', 'supervise', 'monitor', 'control', 'watch over', 'review', 'inspect'],
    if: {
      patient: { heads: ['work', 'activity', 'activities', 'operation', 'operations', 'conduct'] },
      'patient.of|patient.possessor': ORGAN,
      agent: ACTOR,
    },
    claims: [over('oversight', 'agent', 'patient.of|patient.possessor')],
    examples: [
      {
        text: 'The Defence Committee monitored the work of the Special Branch.',
        claims: [
          {
            kind: 'command',
            type: 'oversight',
            args: { superior: ['Defence Committee'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The Defence Committee monitored the work of the bees.'],
  },
  {
    id: 'command.exercises-control',
    catches: 'Somebody has or exercises control, oversight, authority or command over an organ or person.',
    verbs: ['exercise', 'have', 'hold', 'gain', 'exert', 'retain', 'keep', 'wield', 'seize', 'win'],
    if: {
      object: {
        heads: [
          'control',
          'oversight',
          'supervision',
          'authority',
          'command',
          'jurisdiction',
          'power',
          'sway',
        ],
      },
      'over|of|object.of': ACTOR,
      subject: ACTOR,
    },
    unless: {
      object: {
        words: [
          'no',
          'little',
          'any',
          'effective',
          'facto',
          'actual',
          'real',
          'jure',
          'formal',
          'nominal',
          'legal',
        ],
      },
    },
    claims: [over('oversight', 'subject', 'over|object.of')],
    examples: [
      {
        text: 'Parliament exercised no real oversight, but the Ministry of War had full authority over the Border Guard.',
        claims: [
          {
            kind: 'command',
            type: 'oversight',
            args: { superior: ['Ministry of War'], subordinate: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['The doctor had no power over the fever.'],
  },
  ...(
    [
      ['in-fact', 'in fact', ['effective', 'facto', 'actual', 'real'], 'de facto', 'little'],
      ['in-law', 'in law', ['jure', 'formal', 'nominal', 'legal'], 'de jure', 'new'],
    ] as const
  ).map(
    ([basis, says, words, example, other]): Pattern => ({
      id: `command.has-control-${basis}`,
      catches: `Somebody has control, authority or command over others ${says}.`,
      verbs: [
        'exercise',
        'have',
        'hold',
        'exert',
        'retain',
        'wield',
        'possess',
        'enjoy',
        'assume',
        'maintain',
      ],
      if: {
        object: { heads: ['control', 'authority', 'command', 'power'], words },
        'over|of|object.of|object.over': ACTOR,
        subject: ACTOR,
      },
      unless: { object: { words: ['no', 'little', 'any'] } },
      claims: [{ ...over('command', 'subject', 'over|object.over|object.of|of'), basis }],
      examples: [
        {
          text: `The Chamber finds that Dorin Vask had ${example} authority over the guards.`,
          claims: [
            {
              kind: 'command',
              type: 'command',
              basis,
              args: { superior: ['Dorin Vask'], subordinate: ['the guards'] },
              voices: ['author'],
            },
          ],
        },
      ],
      never: [`The doctor had ${other} control over the fever.`],
    }),
  ),
  {
    id: 'command.subordinates-of-post',
    catches: 'Somebody has people or units under their command or as subordinates.',
    verbs: ['have', 'command', 'lead', 'keep'],
    if: {
      object: { types: ['Group', 'Organization'] },
      under: { heads: ['command', 'orders', 'control', 'authority'] },
      subject: { types: ['Person'] },
    },
    unless: { object: { words: ['no', 'any'] }, 'under.of': { present: true } },
    claims: [over('command', 'subject', 'object')],
    examples: [
      {
        text: 'At the time Colonel Jash had two battalions under his command.',
        claims: [
          { kind: 'command', type: 'command', args: { superior: ['Jash'], subordinate: ['two battalions'] } },
        ],
      },
    ],
    never: ['Colonel Jash had the fire under control.'],
  },
  {
    id: 'command.men-under',
    catches: 'People or a unit are said to be under somebody with a name: "forty men under Lieutenant Sild".',
    prepositions: ['under'],
    if: { noun: { types: ['Group', 'Organization'] }, under: { types: ['Person'], named: true } },
    unless: {
      noun: {
        heads: [
          'party',
          'people',
          'population',
          'family',
          'peoples',
          'company',
          'church',
          'school',
          'university',
        ],
      },
    },
    claims: [over('command', 'under', 'noun')],
    examples: [
      {
        text: 'The detachment consisted of forty men under Lieutenant Arvo Sild.',
        claims: [
          { kind: 'command', type: 'command', args: { superior: ['Arvo Sild'], subordinate: ['forty men'] } },
        ],
      },
    ],
    never: ['Soldiers under fire ran to the wall.'],
  },
];
