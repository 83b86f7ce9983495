/** Who belongs to which party, movement or body, joins, leaves, is put out, sympathises. */
import type { Pattern } from './pattern.ts';

const BODY = ['Organization', 'Group'] as const;
const NEEDS = ['person', 'organization'];

export const MEMBERSHIP: readonly Pattern[] = [
  {
    id: 'membership.joins',
    catches: 'Somebody joins a body or goes over to it.',
    verbs: ['join', 'enter'],
    if: { object: { types: BODY } },
    claims: [
      {
        kind: 'membership',
        type: 'joins',
        args: { person: 'subject', organization: 'object' },
        needs: NEEDS,
      },
    ],
    examples: [
      {
        text: 'In 1952 Petar Lukan joined the Peasant Party.',
        claims: [
          {
            kind: 'membership',
            type: 'joins',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
            when: '1952',
          },
        ],
      },
    ],
    never: ['Petar Lukan joined the two ends of the rope.'],
  },
  {
    id: 'membership.goes-over-to',
    catches: 'Somebody goes over, defects or rallies to a body.',
    verbs: ['go over', 'defect', 'rally', 'come over', 'adhere', 'desert', 'convert'],
    if: { to: { types: BODY } },
    claims: [
      { kind: 'membership', type: 'joins', args: { person: 'subject', organization: 'to' }, needs: NEEDS },
    ],
    examples: [
      {
        text: 'Petar Lukan went over to the Reformers.',
        claims: [
          {
            kind: 'membership',
            type: 'joins',
            args: { person: ['Petar Lukan'], organization: ['Reformers'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan went over to the window.'],
  },
  {
    id: 'membership.member-of',
    catches: 'Somebody is, was or became a member, follower or supporter of a body.',
    verbs: ['be', 'become', 'remain'],
    if: {
      predicate: {
        heads: [
          'member',
          'militant',
          'adherent',
          'supporter',
          'follower',
          'sympathiser',
          'sympathizer',
          'activist',
          'partisan',
        ],
      },
      'predicate.of': { types: BODY },
    },
    claims: [
      {
        kind: 'membership',
        type: 'belongs',
        args: { person: 'subject', organization: 'predicate.of' },
        needs: NEEDS,
      },
    ],
    examples: [
      {
        text: 'Petar Lukan was a member of the Peasant Party.',
        claims: [
          {
            kind: 'membership',
            type: 'belongs',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: ['The finger is a member of the hand.'],
  },
  {
    id: 'membership.belongs',
    catches: 'Somebody belongs to a body.',
    verbs: ['belong'],
    if: { to: { types: BODY } },
    claims: [
      { kind: 'membership', type: 'belongs', args: { person: 'subject', organization: 'to' }, needs: NEEDS },
    ],
    examples: [
      {
        text: 'Petar Lukan belonged to the Peasant Party.',
        claims: [
          {
            kind: 'membership',
            type: 'belongs',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: ['The house belonged to his mother.'],
  },
  {
    id: 'membership.adherence',
    catches: "Somebody's membership of or adherence to a body.",
    nouns: ['adherence', 'membership', 'affiliation', 'allegiance'],
    possessor: 'agent',
    if: { possessor: { types: ['Person'] }, 'to|of|in|with': { types: BODY } },
    claims: [
      {
        kind: 'membership',
        type: 'belongs',
        args: { person: 'possessor', organization: 'to|of|in|with' },
        needs: NEEDS,
      },
    ],
    examples: [
      {
        text: "Petar Lukan's membership of the Peasant Party was known.",
        claims: [
          {
            kind: 'membership',
            type: 'belongs',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: ['The membership of the club grew.'],
  },
  {
    id: 'membership.leaves',
    catches: 'Somebody leaves, quits or breaks with a body.',
    verbs: [
      'leave',
      'quit',
      'break',
      'break off',
      'split',
      'separate',
      'resign',
      'part',
      'secede',
      'renounce',
      'abandon',
    ],
    if: { 'object|with|from': { types: BODY } },
    unless: { object2: { present: true } },
    claims: [
      {
        kind: 'membership',
        type: 'leaves',
        args: { person: 'subject', organization: 'from|with|object' },
        needs: NEEDS,
      },
    ],
    examples: [
      {
        text: 'Petar Lukan broke with the Peasant Party.',
        claims: [
          {
            kind: 'membership',
            type: 'leaves',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
      {
        text: 'In 1960 she left the Workers Union.',
        claims: [
          { kind: 'membership', type: 'leaves', args: { organization: ['Workers Union'] }, when: '1960' },
        ],
      },
    ],
    never: ['Petar Lukan left the house with his wife.', 'He left the Party a letter.'],
  },
  {
    id: 'membership.expelled',
    catches: 'Somebody is expelled, excluded or purged from a body.',
    verbs: ['expel', 'exclude', 'purge', 'eject', 'oust', 'drum', 'throw out'],
    if: { 'from|out of': { types: BODY } },
    claims: [
      {
        kind: 'membership',
        type: 'expelled',
        args: { person: 'patient', organization: 'from|out of' },
        needs: NEEDS,
      },
    ],
    examples: [
      {
        text: 'Petar Lukan was expelled from the Peasant Party in 1961.',
        claims: [
          {
            kind: 'membership',
            type: 'expelled',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
            when: '1961',
          },
        ],
      },
    ],
    never: ['The air was expelled from the pump.'],
  },
  {
    id: 'membership.sympathises',
    catches: 'Somebody sympathises with or supports a body.',
    verbs: ['sympathise', 'sympathize', 'side'],
    if: { with: { types: BODY } },
    claims: [
      {
        kind: 'membership',
        type: 'sympathises',
        args: { person: 'subject', organization: 'with' },
        needs: NEEDS,
      },
    ],
    examples: [
      {
        text: 'He told them that Petar Lukan sympathised with the Peasant Party.',
        claims: [
          {
            kind: 'membership',
            type: 'sympathises',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan sympathised with the widow.'],
  },
  {
    id: 'membership.sympathies-lie',
    catches: "Somebody's sympathies lie with or are on the side of a body.",
    verbs: ['lie', 'be', 'remain'],
    if: {
      subject: { heads: ['sympathy', 'sympathies', 'loyalty', 'loyalties'] },
      'subject.possessor': { present: true },
      with: { types: BODY },
    },
    claims: [
      {
        kind: 'membership',
        type: 'sympathises',
        args: { person: 'subject.possessor', organization: 'with' },
        needs: NEEDS,
      },
    ],
    examples: [
      {
        text: "Petar Lukan's sympathies lay with the Reformers.",
        claims: [
          {
            kind: 'membership',
            type: 'sympathises',
            args: { person: ['Petar Lukan'], organization: ['Reformers'] },
          },
        ],
      },
    ],
    never: ['The fault lies with the weather.'],
  },
];
