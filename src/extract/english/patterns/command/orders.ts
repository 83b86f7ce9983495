/**
 * Who stands under the orders of whom.
 * Longer than most files because each pattern carries its examples.
 */
import type { Pattern } from '../pattern.ts';
import { ACTOR, ORDERS, ORGAN, over } from './template.ts';

export const UNDER_ORDERS: readonly Pattern[] = [
  {
    id: 'command.under-orders',
    catches: 'Somebody or an organ stands or acts under the orders or the command of another.',
    verbs: [
      ...[
        'be',
        'stand',
        'remain',
        'come',
        'work',
        'act',
        'operate',
        'fall',
        'serve',
        'do',
        'fight',
        'carry out',
      ],
      ...['live', 'function', 'continue', 'move', 'march'],
    ],
    if: { 'under orders from|under the command of': ACTOR },
    claims: [over('command', 'under orders from|under the command of', 'by|subject')],
    examples: [
      {
        text: 'Ilan Merev was under orders from the Defence Council.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Defence Council'], subordinate: ['Ilan Merev'] },
          },
        ],
      },
      {
        text: 'The Border Guard stood under the command of the Ministry of War.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ministry of War'], subordinate: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['He was under the impression that orders from above were final.'],
  },
  {
    id: 'command.placed-under',
    catches: 'An organ is placed, put or brought under another or its command.',
    verbs: ['place', 'put', 'subordinate', 'transfer'],
    if: { 'under|under the command of|under orders from': ACTOR, patient: ACTOR },
    claims: [
      over('command', 'under the command of|under orders from|under', 'patient', { aspect: 'begins' }),
    ],
    examples: [
      {
        text: 'The Special Branch was created by decree in 1951 and placed directly under the Council of State.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            aspect: 'begins',
            args: { superior: ['Council of State'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The prisoners were put under the bridge.', 'The town was placed under martial law.'],
  },
  {
    id: 'command.is-under',
    catches: 'An organ is, comes or falls under another.',
    verbs: ['be', 'come', 'fall', 'stand', 'remain', 'operate'],
    if: { under: { types: ['Organization', 'Person'] }, subject: ORGAN },
    unless: { predicate: { present: true } },
    claims: [over('command', 'under', 'subject')],
    examples: [
      {
        text: 'The Border Guard came under the Ministry of the Interior.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ministry of the Interior'], subordinate: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['The Border Guard came under fire.'],
  },
  {
    id: 'command.worked-under',
    catches: 'Somebody works, serves or fights under a named person.',
    verbs: ['work', 'serve', 'fight', 'train', 'command'],
    if: { under: { types: ['Person'] } },
    claims: [over('command', 'under', 'subject')],
    examples: [
      {
        text: 'Petar Lukan worked under Vera Stanek in the archive.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Vera Stanek'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan worked under pressure.'],
  },
  {
    id: 'command.acts-on-orders',
    catches: 'Somebody acts on the orders or under the instructions of another.',
    verbs: ['act'],
    if: { 'by order of|under orders from': ACTOR, subject: ACTOR },
    claims: [over('command', 'by order of|under orders from', 'subject')],
    examples: [
      {
        text: 'The accused, Captain Dorin Vask, claims that he acted on the orders of General Lum.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Lum'], subordinate: ['Dorin Vask'] },
            voices: ['author', 'Dorin Vask'],
          },
        ],
      },
    ],
    never: ['Captain Dorin Vask acted on the advice of a friend.'],
  },
  {
    id: 'command.takes-orders',
    catches: 'Somebody or an organ takes or receives orders from another.',
    verbs: ['take', 'receive', 'get', 'accept', 'await', 'have'],
    if: { object: { heads: ORDERS }, from: { present: true } },
    unless: { object: { words: ['a', 'an', 'no'] } },
    claims: [over('command', 'from', 'subject')],
    examples: [
      {
        text: 'The governor took his orders from the Revolutionary Council.',
        claims: [{ kind: 'command', type: 'command', args: { superior: ['Revolutionary Council'] } }],
      },
      {
        text: 'The Special Branch received its instructions directly from Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ivo Marn'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The waiter took orders from noon until midnight.'],
  },
  {
    id: 'command.orders-come-from',
    catches: "Somebody's orders come from another.",
    verbs: ['come', 'emanate', 'stem'],
    if: { subject: { heads: ORDERS }, 'subject.possessor': ACTOR, from: ACTOR },
    claims: [over('command', 'from', 'subject.possessor')],
    examples: [
      {
        text: "The Special Branch's orders came from Ivo Marn alone.",
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ivo Marn'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The order came from the kitchen.'],
  },
  {
    id: 'command.answers-to',
    catches: 'An organ or a person answers or is subordinated to another.',
    verbs: ['answer', 'subordinate', 'account'],
    if: { to: ACTOR },
    unless: {
      object: { present: true },
      content: { present: true },
      for: { present: true },
      adverb: { words: ['administratively'] },
    },
    claims: [over('command', 'to', 'patient|subject')],
    examples: [
      {
        text: 'The Special Branch answered to the Ministry of the Interior.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ministry of the Interior'], subordinate: ['Special Branch'] },
          },
        ],
      },
      {
        text: 'The Special Branch was subordinated to the Ministry of the Interior.',
        claims: [{ kind: 'command', type: 'command', args: { superior: ['Ministry of the Interior'] } }],
      },
    ],
    never: ['Marek Dolin answered the letter to the Ministry.', 'He answered to the name of Lukan.'],
  },
  {
    id: 'command.organ-reports-to',
    catches: 'An organ reports to another or to a person.',
    verbs: ['report'],
    if: { to: { present: true }, subject: ORGAN },
    unless: {
      object: { present: true },
      content: { present: true },
      'about|for': { present: true },
      on: { not: ['paper'] },
      to: { heads: ['congress', 'session', 'plenum', 'conference', 'meeting'] },
    },
    claims: [over('command', 'to', 'subject')],
    examples: [
      {
        text: 'The Special Branch reported directly to Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ivo Marn'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin reported that the Ministry had fallen.', 'The Council reported on the harvest.'],
  },
  {
    id: 'command.reports-directly-to',
    catches: 'Somebody reports directly, only or regularly to another.',
    verbs: ['report'],
    if: {
      to: ACTOR,
      adverb: { words: ['directly', 'only', 'regularly', 'personally', 'daily', 'always', 'weekly'] },
    },
    unless: { object: { present: true }, content: { present: true }, subject: ORGAN },
    claims: [over('command', 'to', 'subject')],
    examples: [
      {
        text: 'As a captain Petar Lukan reported directly to Vera Stanek.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Vera Stanek'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan reported to the police in the morning.'],
  },
  {
    id: 'command.subordinate-adjective',
    catches: 'An organ or a person is subordinate, answerable or responsible to another.',
    adjectives: ['subordinate', 'answerable', 'responsible', 'accountable', 'subject', 'subservient'],
    if: { to: { types: ['Organization', 'Person'] }, subject: ACTOR },
    unless: { adverb: { words: ['administratively', 'formally'] } },
    claims: [over('command', 'to', 'subject')],
    examples: [
      {
        text: 'The Special Branch was answerable only to the President of the Republic Ivo Marn.',
        claims: [{ kind: 'command', type: 'command', args: { subordinate: ['Special Branch'] } }],
      },
    ],
    never: ['The Special Branch was responsible for the roads.'],
  },
  {
    id: 'command.administrative',
    catches: 'An organ is subordinate or attached to another administratively, or is administered by it.',
    verbs: ['be', 'subordinate', 'attach', 'answer', 'report', 'belong'],
    if: { adverb: { words: ['administratively'] }, 'to|under': { types: ['Organization', 'Person'] } },
    claims: [over('administrative', 'to|under', 'patient|subject')],
    examples: [
      {
        text: 'The 5th Brigade was administratively subordinated to the Ministry of War.',
        claims: [
          {
            kind: 'command',
            type: 'administrative',
            args: { superior: ['Ministry of War'], subordinate: ['5th Brigade'] },
          },
        ],
      },
    ],
    never: ['The 5th Brigade was well known to the Ministry of War.'],
  },
  {
    id: 'command.organ-commands',
    catches: 'An organ commands, directs or controls another, or a person directs what it does.',
    verbs: ['command', 'direct', 'control', 'coordinate', 'administer', 'steer'],
    if: { agent: ORGAN, patient: ORGAN },
    claims: [over('command', 'agent', 'patient')],
    examples: [
      {
        text: 'The militia units were directed by the Defence Council, and the Council controlled the Special Branch.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The Council directed the letter to the archive.'],
  },
  {
    id: 'command.directs-operations',
    catches: 'Somebody directs or commands the operations, work or men of an organ.',
    verbs: ['direct', 'command', 'lead', 'coordinate', 'run', 'manage', 'guide', 'steer'],
    if: {
      patient: {
        heads: ['operation', 'operations', 'work', 'activity', 'activities', 'action', 'troop', 'troops'],
      },
      'patient.of|patient.possessor': ORGAN,
      agent: ACTOR,
    },
    claims: [over('command', 'agent', 'patient.of|patient.possessor')],
    examples: [
      {
        text: 'From the capital Vera Stanek directed the operations of the Special Branch.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Vera Stanek'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek directed the work of the masons.'],
  },
  {
    id: 'command.his-superior',
    catches: 'A superior of somebody is named beside the word: "his superior, Brigadier Stahl".',
    nouns: ['superior', 'boss', 'overlord'],
    if: { 'noun.apposition': { types: ['Person'], named: true }, possessor: ACTOR },
    claims: [over('command', 'noun.apposition', 'possessor')],
    examples: [
      {
        text: 'Horn received the reports and forwarded them to his superior, Brigadier Stahl.',
        claims: [{ kind: 'command', type: 'command', args: { superior: ['Stahl'] } }],
      },
    ],
    never: ['He wrote to the superior of the convent.'],
  },
  {
    id: 'command.superior-of',
    catches: "Somebody is another's superior, chief or commander, or another's subordinate.",
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: { heads: ['superior', 'boss', 'overlord'] },
      'predicate.possessor|predicate.of': ACTOR,
      subject: { types: ['Person', 'Organization'] },
    },
    claims: [over('command', 'subject', 'predicate.possessor|predicate.of')],
    examples: [
      {
        text: "Vera Stanek was Petar Lukan's boss.",
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Vera Stanek'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['The coffee was superior to the tea.'],
  },
  {
    id: 'command.subordinate-of',
    catches: "Somebody is another's subordinate.",
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: { heads: ['subordinate', 'underling'] },
      'predicate.possessor|predicate.of': ACTOR,
      subject: { types: ['Person', 'Organization'] },
    },
    claims: [over('command', 'predicate.possessor|predicate.of', 'subject')],
    examples: [
      {
        text: 'Petar Lukan, a subordinate of Vera Stanek, signed it.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Vera Stanek'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan was a friend of Vera Stanek.'],
  },
  {
    id: 'command.obeys',
    catches: 'Somebody or an organ obeys another or carries out its orders.',
    verbs: ['obey', 'carry out', 'execute', 'follow', 'fulfil', 'fulfill'],
    if: {
      object: { heads: [...ORDERS, 'will', 'wish', 'wishes', 'bidding'] },
      'object.of|object.possessor': ACTOR,
    },
    unless: { object: { words: ['a', 'an', 'no'] } },
    claims: [over('command', 'object.possessor|object.of', 'subject')],
    examples: [
      {
        text: 'The Special Branch obeyed the orders of Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ivo Marn'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The Special Branch followed the orders for new boots.'],
  },
  {
    id: 'command.obeys-somebody',
    catches: 'Somebody or an organ obeys another.',
    verbs: ['obey'],
    if: { patient: ACTOR },
    claims: [over('command', 'patient', 'agent')],
    examples: [
      {
        text: 'The Special Branch obeyed only Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ivo Marn'], subordinate: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The Special Branch obeyed the law.'],
  },
];
