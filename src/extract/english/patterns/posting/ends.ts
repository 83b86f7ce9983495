/**
 * Who is dismissed, resigns, or is succeeded in a post.
 * Longer than most files because each pattern carries its examples.
 */
import type { Pattern } from '../pattern.ts';
import { HUMAN, headOf, LEADING_NOUNS, ORGAN, POST_NOUNS, staffOf, withRole } from './template.ts';

const DISMISSING = [
  ...[
    'dismiss',
    'remove',
    'relieve',
    'recall',
    'depose',
    'sack',
    'fire',
    'oust',
    'discharge',
    'suspend',
    'demote',
  ],
  ...[
    'strip',
    'retire',
    'resign',
    'step down',
    'stand down',
    'withdraw',
    'pension off',
    'deprive',
    'unseat',
    'leave',
  ],
  ...[
    'drop',
    'axe',
    'cashier',
    'quit',
    'throw out',
    'push out',
    'force out',
    'release',
    'vote out',
    'abdicate',
  ],
];

const GIVING_UP = ['lose', 'relinquish', 'give up', 'vacate', 'surrender', 'lay down', 'cede', 'hand over'];

export const ENDS: readonly Pattern[] = [
  {
    id: 'posting.dismissed-as',
    catches: 'Somebody is dismissed, removed, retires or resigns as the holder of a post.',
    verbs: DISMISSING,
    if: { as: { role: true } },
    unless: { patient: { types: ['Organization', 'Place', 'Work', 'Event'] } },
    claims: [withRole('ends', 'patient|subject', 'as')],
    examples: [
      {
        text: 'In 1964 Marek Dolin was dismissed as head of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1964',
          },
        ],
      },
      {
        text: 'In 1970 Vera Stanek resigned as deputy director of the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'deputy',
            aspect: 'ends',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'] },
            when: '1970',
          },
        ],
      },
    ],
    never: ['The charge was dismissed as a lie.'],
  },
  {
    id: 'posting.dismissed-from-post-of',
    catches: 'Somebody is removed from, or loses, the post of something or the command of an organ.',
    verbs: [...DISMISSING.filter((verb) => verb !== 'leave'), ...GIVING_UP],
    if: {
      'from|of|object': { heads: [...POST_NOUNS, ...LEADING_NOUNS] },
      'from.of|of.of|object.of': { present: true },
    },
    unless: { subject: { types: ['Organization', 'Place', 'Work'] } },
    claims: [
      withRole('ends', 'patient|subject', 'from.of|of.of|object.of'),
      { ...headOf('ends', 'subject', 'object.of'), only: { person: HUMAN } },
      { ...headOf('ends', 'patient', 'from.of|of.of'), only: { person: HUMAN } },
    ],
    examples: [
      {
        text: 'In 1964 Marek Dolin was removed from the post of director of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'], role: ['director'] },
          },
        ],
      },
      {
        text: 'In June 1963 Ivo Marn gave up the command of the 5th Brigade.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Ivo Marn'], organization: ['5th Brigade'] },
            when: '1963-06',
          },
        ],
      },
    ],
    never: ['Marek Dolin lost the position of the key.', 'He left the office of the doctor.'],
  },
  {
    id: 'posting.loses-posts',
    catches: 'Somebody is relieved of, resigns or loses posts that the words do not name.',
    verbs: [...DISMISSING, ...GIVING_UP],
    if: {
      'object|from|of': {
        heads: [
          'post',
          'position',
          'office',
          'duty',
          'duties',
          'command',
          'job',
          'portfolio',
          'function',
          'functions',
        ],
        words: ['his', 'her', 'their', 'all', 'every', 'both'],
      },
      'patient|subject': HUMAN,
    },
    unless: { 'from.of|of.of|object.of': { present: true }, as: { role: true }, object: { words: ['keys'] } },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'ends',
        args: { person: 'patient|subject', organization: 'from.organ|of.organ|object.organ|in|at' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'In 1964 Marek Dolin was relieved of his duties.',
        claims: [
          { kind: 'posting', type: 'other', aspect: 'ends', args: { person: ['Marek Dolin'] }, when: '1964' },
        ],
      },
      {
        text: 'In 1968 Vera Stanek lost all her offices.',
        claims: [{ kind: 'posting', aspect: 'ends', args: { person: ['Vera Stanek'] }, when: '1968' }],
      },
    ],
    never: ['The firm lost its offices in the fire.', 'He left the office at noon.'],
  },
  {
    id: 'posting.dismissed-from-organ',
    catches: 'Somebody is dismissed from, retires from or resigns from an organ.',
    verbs: [
      ...DISMISSING.filter((verb) => verb !== 'leave' && verb !== 'release' && verb !== 'strip'),
      'desert',
    ],
    if: { from: ORGAN, 'patient|subject': HUMAN },
    claims: [{ ...staffOf('ends', 'patient|subject', 'from'), type: 'other' }],
    examples: [
      {
        text: 'In 1964 Petar Lukan was dismissed from the Special Branch.',
        claims: [
          {
            kind: 'posting',
            aspect: 'ends',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'] },
            when: '1964',
          },
        ],
      },
    ],
    never: ['The case was dismissed from the list.', 'The tax was removed from the Ministry of War.'],
  },
  {
    id: 'posting.replaces',
    catches: 'Somebody replaces or succeeds another in a post: one begins, the other ends.',
    verbs: ['replace', 'succeed', 'supplant', 'relieve', 'displace', 'follow'],
    if: { agent: { types: ['Person'] }, as: { role: true } },
    unless: { patient: ORGAN },
    claims: [withRole('begins', 'agent', 'as'), withRole('ends', 'patient', 'as')],
    examples: [
      {
        text: 'Vera Stanek replaced Marek Dolin as head of the Border Guard in 1964.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
            when: '1964',
          },
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1964',
          },
        ],
      },
      {
        text: 'Marek Dolin was succeeded by Vera Stanek as deputy chairman of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'deputy',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
          },
        ],
      },
      {
        text: 'Marek Dolin died in May. Vera Stanek succeeded him as chairman of the Border Guard and resigned in June.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek succeeded in the end.', 'The Directorate replaced Marek Dolin as its adviser.'],
  },
  {
    id: 'posting.replaced-by-organ',
    catches: 'Somebody is replaced as the holder of a post, and the words do not say by whom.',
    verbs: ['replace', 'supplant'],
    if: { as: { role: true }, patient: { types: ['Person'] } },
    unless: { agent: { types: ['Person'] } },
    claims: [withRole('ends', 'patient', 'as')],
    examples: [
      {
        text: 'In 1964 Marek Dolin was replaced as head of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1964',
          },
        ],
      },
    ],
    never: ['The lamp was replaced as broken.'],
  },
  {
    id: 'posting.takes-over-from',
    catches: 'Somebody takes over from another: one begins, the other ends.',
    verbs: ['take over', 'inherit'],
    if: { from: { types: ['Person'] }, subject: { types: ['Person'] }, 'as|object': { present: true } },
    claims: [
      withRole('begins', 'subject', 'as'),
      withRole('ends', 'from', 'as'),
      headOf('ends', 'from', 'object'),
      headOf('begins', 'subject', 'object'),
    ],
    examples: [
      {
        text: 'In 1964 Vera Stanek took over from Marek Dolin as head of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
            when: '1964',
          },
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1964',
          },
        ],
      },
    ],
    never: ['Vera Stanek took over from the porch.'],
  },
  {
    id: 'posting.succeeded-in-post-before',
    catches: 'Somebody is succeeded or replaced in the post that was told right before.',
    verbs: ['succeed', 'replace'],
    if: { agent: { types: ['Person'] }, patient: { types: ['Person'] } },
    unless: { as: { present: true }, in: { present: true }, to: { present: true } },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'begins',
        args: { person: 'agent', organization: 'post-before-of:patient' },
        needs: ['person'],
      },
      {
        kind: 'posting',
        type: 'other',
        aspect: 'ends',
        args: { person: 'patient', organization: 'post-before' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin was director of the Border Guard until 1964. In that year he was succeeded by Vera Stanek.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin was kind. He was succeeded by his son.'],
  },
  {
    id: 'posting.successor-is',
    catches: 'The successor of somebody, in the post told right before, is somebody.',
    verbs: ['be', 'become'],
    if: {
      subject: { heads: ['successor'] },
      'subject.possessor|subject.of': { types: ['Person'] },
      predicate: { types: ['Person'] },
    },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'begins',
        args: { person: 'predicate', organization: 'post-before-of:subject.possessor|subject.of' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'In 1964 Marek Dolin was dismissed as director of the Border Guard. His successor was Vera Stanek.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin was kind. His successor was Vera Stanek.'],
  },
  {
    id: 'posting.put-in-place-of-other',
    catches: 'Somebody is put in the place of another, in the post told right before.',
    verbs: ['put', 'appoint', 'install', 'place', 'name', 'set'],
    if: {
      in: { heads: ['place', 'stead'] },
      'in.possessor': { types: ['Person'] },
      patient: { types: ['Person'] },
    },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'begins',
        args: { person: 'patient', organization: 'post-before-of:in.possessor' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin was director of the Border Guard until 1964. Then Vera Stanek was put in his place.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek was put in his place by a sharp word.'],
  },
  {
    id: 'posting.dismissal-of',
    catches: 'The dismissal, removal or resignation of somebody as the holder of a post is named.',
    nouns: [
      'dismissal',
      'removal',
      'resignation',
      'retirement',
      'replacement',
      'ouster',
      'recall',
      'sacking',
    ],
    if: { 'as|from': { role: true } },
    claims: [withRole('ends', 'patient', 'as|from')],
    examples: [
      {
        text: "Marek Dolin's removal as head of the Border Guard pleased nobody.",
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['The removal of the statue pleased the director.'],
  },
  {
    id: 'posting.removes-from-post-of',
    catches: 'Somebody or a body removes another from the post of something.',
    verbs: ['remove', 'relieve', 'dismiss', 'oust', 'strip', 'suspend', 'recall'],
    voice: 'active',
    if: {
      object: { types: ['Person'] },
      'from|of': { heads: [...POST_NOUNS] },
      'from.of|of.of': { role: true },
      subject: { types: ['Organization', 'Person', 'Group'] },
    },
    claims: [withRole('ends', 'object', 'from.of|of.of')],
    examples: [
      {
        text: 'In March the Council removed Ivo Marn from the post of commander of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            aspect: 'ends',
            args: { person: ['Ivo Marn'], organization: ['Border Guard'], role: ['commander'] },
          },
        ],
      },
    ],
    never: ['The Council removed Ivo Marn from the list.'],
  },
];
