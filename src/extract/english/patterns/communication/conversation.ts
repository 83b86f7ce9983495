/** Conversations: talking, discussing, questioning, corresponding. */
import type { Pattern } from '../pattern.ts';
import { TALKS } from './words.ts';

export const CONVERSATION: readonly Pattern[] = [
  {
    id: 'communication.talk',
    catches: 'Somebody talks, speaks or confers with somebody.',
    verbs: [
      'contact',
      'correspond',
      'talk',
      'speak',
      'converse',
      'chat',
      'confer',
      'consult',
      'negotiate',
      'argue',
      'quarrel',
      'telephone',
      'phone',
      'call up',
      'communicate',
    ],
    tense: ['told'],
    if: { 'with|to|patient': { types: ['Person', 'Group', 'Organization'] } },
    // "talked about forty guards": of them, and not with them.
    unless: { 'about|of|over': { types: ['Person', 'Group'] } },
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { from: 'agent', to: 'with|to|patient', about: 'about|of|on|over' },
        needs: ['from', 'to'],
        only: { about: { not: ['phone', 'telephone', 'line', 'radio', 'behalf', 'occasion', 'condition'] } },
      },
    ],
    examples: [
      {
        text: 'That night Emil Sand spoke with Rosa Timm about the strike.',
        claims: [
          { kind: 'communication', type: 'conversation', args: { from: ['Emil Sand'], to: ['Rosa Timm'] } },
        ],
      },
    ],
    never: ['The facts speak for themselves.', 'Everybody talked of peace.'],
  },
  {
    id: 'communication.conversation-noun',
    catches: 'A conversation of one person with another is held or named.',
    nouns: TALKS,
    possessor: 'agent',
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { from: 'agent|between.first|of', to: 'with|between.second', about: 'about|on|with.about' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Karl Stieg held a conversation with Ada Rhys about the future of the league.',
        claims: [
          { kind: 'communication', type: 'conversation', args: { from: ['Karl Stieg'], to: ['Ada Rhys'] } },
        ],
      },
      {
        text: "Nothing is known of Ada Rhys's conversation with Karl Stieg.",
        claims: [
          { kind: 'communication', type: 'conversation', args: { from: ['Ada Rhys'], to: ['Karl Stieg'] } },
        ],
      },
    ],
    never: ['The conversation turned to the weather.'],
  },
  {
    id: 'communication.question',
    catches: 'Somebody questions, interrogates or interviews somebody.',
    verbs: ['question', 'interrogate', 'interview', 'cross-examine', 'debrief', 'quiz', 'grill', 'examine'],
    tense: ['told'],
    if: { patient: { types: ['Person', 'Group'] } },
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { from: 'agent', to: 'patient', about: 'about|on' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Major Lenk himself questioned Rasko Bern.',
        claims: [
          { kind: 'communication', type: 'conversation', args: { from: ['Lenk'], to: ['Rasko Bern'] } },
        ],
      },
    ],
    never: ['They questioned the result.'],
  },
  {
    id: 'communication.interrogated',
    catches: 'Somebody is interrogated, by whom is not said.',
    verbs: ['interrogate', 'cross-examine'],
    voice: 'passive',
    tense: ['told'],
    if: { patient: { types: ['Person', 'Group'] } },
    unless: { by: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { to: 'patient', about: 'about|on' },
        needs: ['to'],
      },
    ],
    examples: [
      {
        text: 'Rasko Bern was interrogated for two days.',
        claims: [{ kind: 'communication', type: 'conversation', args: { to: ['Rasko Bern'] } }],
      },
    ],
    never: ['The data were interrogated.'],
  },
  {
    id: 'communication.in-a-conversation-with',
    catches: 'What somebody says is said in a conversation or interview with somebody.',
    verbs: ['*'],
    tense: ['past'],
    if: { in: { heads: [...TALKS, 'meeting', 'exchange'] }, 'in.with': { human: true } },
    unless: { subject: { heads: ['it', 'we', 'you'] } },
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { from: 'agent', to: 'in.with' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'In a conversation with Dora Feld, Major Hoyle admitted that the cells had been full.',
        claims: [
          { kind: 'communication', type: 'conversation', args: { from: ['Hoyle'], to: ['Dora Feld'] } },
        ],
      },
    ],
    never: ['In a letter to Dora Feld he said it.'],
  },
  {
    id: 'communication.exchange-letters',
    catches: 'Two people exchange letters.',
    verbs: ['exchange'],
    tense: ['told'],
    if: { object: { heads: ['letter', 'message', 'telegram', 'note', 'view', 'word', 'information'] } },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { from: 'subject.first', to: 'with|subject.second' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Ada Rhys exchanged letters with Karl Stieg.',
        claims: [{ kind: 'communication', type: 'letter', args: { from: ['Ada Rhys'], to: ['Karl Stieg'] } }],
      },
    ],
    never: ['They exchanged prisoners.'],
  },
  {
    id: 'communication.discuss',
    catches: 'Somebody discusses something with somebody.',
    verbs: ['discuss', 'debate', 'negotiate'],
    tense: ['told'],
    if: { with: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { from: 'agent', to: 'with', about: 'patient' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Captain Vela discussed the plan with Tadeo Ruiz.',
        claims: [
          { kind: 'communication', type: 'conversation', args: { from: ['Vela'], to: ['Tadeo Ruiz'] } },
        ],
      },
    ],
    never: ['The plan was discussed with care.'],
  },
  {
    id: 'communication.in-touch-with',
    catches: 'Somebody is in touch or in contact with somebody.',
    verbs: ['be', 'get', 'keep', 'remain', 'stand', 'come', 'stay'],
    tense: ['told', 'infinitive'],
    if: { in: { heads: ['touch', 'contact', 'correspondence', 'communication'] } },
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { from: 'subject', to: 'in.with|with' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Emil Sand was in touch with Rosa Timm.',
        claims: [
          { kind: 'communication', type: 'conversation', args: { from: ['Emil Sand'], to: ['Rosa Timm'] } },
        ],
      },
    ],
    never: ['The wires were in contact with the wall.'],
  },
];
