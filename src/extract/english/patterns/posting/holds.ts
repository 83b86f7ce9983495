/**
 * Who holds a post or works in an organ.
 * Longer than most files because each pattern carries its examples.
 */
import type { Pattern } from '../pattern.ts';
import { HUMAN, NO_POSTS, ORGAN, POST_NOUNS, staffOf, withRole } from './template.ts';

const IN_ORGAN = 'for|in|at|within|on|by';

const FORMERLY = [
  'former',
  'formerly',
  'previously',
  'once',
  'late',
  'ex',
  'earlier',
  'sometime',
  'until',
  'previous',
];

export const HOLDS: readonly Pattern[] = [
  {
    id: 'posting.is',
    catches: 'Somebody is, was or remained the holder of a post.',
    verbs: ['be', 'remain', 'stay'],
    if: { predicate: { role: true, not: NO_POSTS }, subject: { types: ['Person'] } },
    unless: {
      adverb: { words: ['formerly', 'once', 'previously', 'earlier', 'no longer'] },
      predicate: {
        words: ['no', 'real', 'true', 'actual', 'effective', 'facto', 'former', 'once', 'resident'],
      },
    },
    claims: [withRole('holds', 'subject', 'predicate')],
    examples: [
      {
        text: 'From 1961 to 1964 Marek Dolin was deputy chairman of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'deputy',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1961/1964',
          },
        ],
      },
    ],
    never: [
      'Marek Dolin was a friend of the chairman.',
      'Marek Dolin would not be the first Karskian ruler to flee.',
      'Marek Dolin is an accomplished officer.',
    ],
  },
  {
    id: 'posting.is-no-longer',
    catches: 'Somebody is no longer, or ceases to be, the holder of a post.',
    verbs: ['be'],
    if: {
      predicate: { role: true, not: NO_POSTS },
      subject: { types: ['Person'] },
      adverb: { words: ['no longer'] },
    },
    claims: [{ ...withRole('ends', 'subject', 'predicate'), affirms: true }],
    examples: [
      {
        text: 'Marek Dolin is no longer head of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            polarity: '+',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin is head of the Border Guard.'],
  },
  {
    id: 'posting.serves-as',
    catches: 'Somebody serves, works, acts, continues or stays on as the holder of a post.',
    verbs: [
      ...['serve', 'work', 'act', 'function', 'continue', 'remain', 'stay', 'stay on', 'officiate', 'go on'],
      ...['practise', 'practice', 'double', 'employ', 'retain', 'keep', 'keep on'],
    ],
    if: { as: { role: true } },
    claims: [withRole('holds', 'patient|subject', 'as', 'as.organ|with|for|in|at')],
    examples: [
      {
        text: 'Vera Stanek served as deputy director of the Special Branch until 1970.',
        claims: [
          {
            kind: 'posting',
            type: 'deputy',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'] },
          },
        ],
      },
      {
        text: 'He worked as a clerk in the Special Branch, and Petar Lukan was employed as an interpreter at the Ministry of War.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Ministry of War'], role: ['interpreter'] },
          },
        ],
      },
    ],
    never: ['The hall served as a store.', 'It worked as a signal to the clerk.'],
  },
  {
    id: 'posting.as-post',
    catches: 'Somebody who is also something else in an organ is named "as" the holder of a post there.',
    verbs: ['be', 'become'],
    if: { as: { role: true }, subject: { types: ['Person'] }, predicate: { present: true } },
    unless: { as: { words: FORMERLY } },
    claims: [withRole('holds', 'subject', 'as', 'as.organ|predicate.organ')],
    examples: [
      {
        text: 'Vera Stanek, as deputy director, was the true master of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'deputy',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'], role: ['deputy director'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek was as busy as the clerks.'],
  },
  {
    id: 'posting.holds-post-of',
    catches: 'Somebody holds, occupies or fills the post of something in an organ.',
    verbs: ['hold', 'occupy', 'fill', 'keep', 'have'],
    if: { patient: { heads: POST_NOUNS }, 'patient.of': { role: true } },
    claims: [withRole('holds', 'agent', 'patient.of', 'patient.of.organ|in|at|within')],
    examples: [
      {
        text: 'Marek Dolin held the post of secretary in the Ministry of War.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Marek Dolin'], organization: ['Ministry of War'], role: ['secretary'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin held the post of the fence.'],
  },
  {
    id: 'posting.holds-a-post-in',
    catches: 'Somebody holds a post in an organ that is named.',
    verbs: ['hold', 'occupy', 'have', 'keep'],
    if: {
      patient: { heads: ['post', 'position', 'office', 'job', 'appointment', 'rank'] },
      'in|at|within|with|on': ORGAN,
      agent: HUMAN,
    },
    unless: { 'patient.of': { role: true } },
    claims: [{ ...staffOf('holds', 'agent', 'in|at|within|with|on'), type: 'other' }],
    examples: [
      {
        text: 'Marek Dolin held a high position in the Ministry of War.',
        claims: [
          {
            kind: 'posting',
            type: 'other',
            args: { person: ['Marek Dolin'], organization: ['Ministry of War'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin has an office in Karsk.'],
  },
  {
    id: 'posting.holds-the-post',
    catches: 'Somebody holds or keeps the post that was told right before.',
    verbs: ['hold', 'keep', 'retain', 'occupy', 'fill'],
    if: { patient: { heads: ['post', 'position', 'office'], words: ['the', 'this', 'that', 'his', 'her'] } },
    unless: { 'patient.of': { present: true }, in: ORGAN },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        args: { person: 'agent', organization: 'post-before' },
        needs: ['person'],
        shape: 'state',
      },
    ],
    examples: [
      {
        text: 'In 1961 Marek Dolin became chairman of the Border Guard and held the post until 1964.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'holds',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin held the post with both hands.', 'The soldiers held the position until noon.'],
  },
  {
    id: 'posting.works-for',
    catches: 'Somebody works, serves or is employed in or for an organ.',
    verbs: ['work', 'serve', 'employ', 'enlist', 'volunteer', 'moonlight', 'spy', 'station', 'intern'],
    if: { [IN_ORGAN]: { present: true }, 'patient|subject': HUMAN },
    unless: {
      as: { role: true },
      object: { present: true },
      adverb: { words: ['together'] },
      with: { plural: true },
    },
    claims: [staffOf('holds', 'patient|subject', IN_ORGAN)],
    examples: [
      {
        text: 'Petar Lukan worked for the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
          },
        ],
      },
      {
        text: "Petar Lukan served in the Governor's military secretariat.",
        claims: [{ kind: 'posting', type: 'staff', args: { person: ['Petar Lukan'] } }],
      },
      {
        text: 'Petar Lukan was employed by the Special Branch from 1961 to 1964.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'] },
            when: '1961/1964',
          },
        ],
      },
    ],
    never: [
      'The trick worked for the boys.',
      'Petar Lukan served soup in the camp.',
      'He worked for peace.',
      'They agreed to work together in the Council.',
    ],
  },
  {
    id: 'posting.serves-with',
    catches: 'Somebody serves or fights with a unit or a force.',
    verbs: ['serve', 'fight', 'fly', 'enlist'],
    if: { with: ORGAN, subject: HUMAN },
    unless: { as: { role: true } },
    claims: [staffOf('holds', 'subject', 'with')],
    examples: [
      {
        text: 'In August 1977 Petar Lukan was serving with the Signals Battalion.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Signals Battalion'] },
            when: '1977-08',
          },
        ],
      },
    ],
    never: ['Petar Lukan served with great courage.'],
  },
  {
    id: 'posting.employs',
    catches: 'An organ employs or uses somebody.',
    verbs: ['employ', 'hire', 'recruit', 'engage', 'enlist', 'conscript'],
    voice: 'active',
    if: { subject: ORGAN, object: HUMAN },
    claims: [
      {
        kind: 'posting',
        type: 'staff',
        typeBy: 'role',
        args: { person: 'object', organization: 'subject', role: 'as' },
        needs: ['person', 'organization'],
        only: { role: { role: true } },
      },
    ],
    examples: [
      {
        text: 'The Special Branch employed Petar Lukan as an interpreter.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'], role: ['interpreter'] },
          },
        ],
      },
    ],
    never: ['The Special Branch employed new methods.'],
  },
  {
    id: 'posting.staff-of',
    catches: 'Somebody serves on the staff, in the service or in the pay of an organ or person.',
    verbs: ['serve', 'work', 'be', 'remain', 'stay', 'continue', 'stand'],
    if: {
      'on|in': {
        heads: ['staff', 'service', 'employ', 'employment', 'pay', 'payroll'],
      },
      subject: HUMAN,
      'on.of|in.of|on.possessor|in.possessor': { types: ['Organization', 'Person', 'Group'] },
    },
    claims: [
      {
        kind: 'posting',
        type: 'staff',
        args: { person: 'subject', organization: 'on.of|in.of|on.possessor|in.possessor|on|in' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'He went on remaining in the service of the Border Guard, and Petar Lukan remained in the service of the Directorate.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Directorate'] },
          },
        ],
      },
      {
        text: "Petar Lukan served on Vera Stanek's staff.",
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ["Vera Stanek's staff"] },
          },
        ],
      },
    ],
    never: ['Petar Lukan remained in the room.'],
  },
  {
    id: 'posting.kept-at-post',
    catches: 'Somebody is kept or left in a post or work that the words do not name.',
    verbs: ['keep', 'leave', 'retain', 'maintain', 'confirm'],
    if: {
      'in|at': { heads: ['post', 'position', 'office', 'job', 'work', 'place', 'service'] },
      patient: HUMAN,
    },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        args: { person: 'patient', organization: 'in.organ|at.organ' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'The board heard Petar Lukan and kept him at his post in the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'other',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['He left the horse at the post.', 'He kept the letter in place.'],
  },
  {
    id: 'posting.occupied-in-work',
    catches: 'Somebody is employed or engaged in official work without words for the organ.',
    verbs: ['employ', 'engage', 'occupy'],
    voice: 'passive',
    if: { in: { heads: ['work', 'service', 'duty', 'duties', 'post', 'position'] }, subject: HUMAN },
    unless: { by: { present: true } },
    claims: [
      {
        kind: 'posting',
        type: 'staff',
        args: { person: 'subject', organization: 'in.organ', role: 'in' },
        needs: ['person', 'role'],
      },
    ],
    examples: [
      {
        text: 'To the end Petar Lukan was employed in confidential work.',
        claims: [{ kind: 'posting', type: 'staff', args: { person: ['Petar Lukan'] } }],
      },
    ],
    never: ['The horses were employed in heavy work.', 'Petar Lukan was engaged in conversation.'],
  },
  {
    id: 'posting.apposed',
    catches: 'Beside a name stands the post of that person in an organ.',
    appositions: true,
    if: {
      predicate: { role: true, not: NO_POSTS },
      'predicate.organ': { present: true },
      subject: { types: ['Person'] },
    },
    unless: {
      predicate: { words: [...FORMERLY, 'real', 'true', 'actual', 'future', 'new', 'acting'] },
    },
    claims: [{ ...withRole('holds', 'subject', 'predicate'), needs: ['person', 'role', 'organization'] }],
    examples: [
      {
        text: 'Petar Lukan, the secretary of the Workers Union, was seized.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Workers Union'], role: ['secretary'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan, a friend of the Union, was seized.'],
  },
  {
    id: 'posting.apposed-former',
    catches: 'Beside a name stands the post in an organ that the person held earlier.',
    appositions: true,
    if: {
      predicate: { role: true, not: NO_POSTS, words: FORMERLY },
      'predicate.organ': { present: true },
      subject: { types: ['Person'] },
    },
    claims: [{ ...withRole('former', 'subject', 'predicate'), needs: ['person', 'role', 'organization'] }],
    examples: [
      {
        text: 'Petar Lukan, formerly secretary of the Workers Union, was seized.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'former',
            args: { person: ['Petar Lukan'], organization: ['Workers Union'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan, the secretary of the Workers Union, was seized.'],
  },
  {
    id: 'posting.one-of-staff',
    catches: 'Somebody without a name is one of the officers, agents or clerks of an organ.',
    nouns: [
      ...['officer', 'agent', 'courier', 'clerk', 'official', 'employee', 'soldier', 'lieutenant', 'captain'],
      ...['major', 'colonel', 'sergeant', 'corporal', 'operative', 'driver', 'interpreter', 'investigator'],
      ...['interrogator', 'detective', 'inspector', 'warder', 'gaoler', 'jailer', 'functionary', 'conscript'],
      ...[
        'policeman',
        'trooper',
        'representative',
        'secretary',
        'bookkeeper',
        'typist',
        'translator',
        'adviser',
      ],
    ],
    if: {
      noun: { words: ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'several', 'another'] },
      'of|from|in|with': ORGAN,
    },
    unless: {
      // "Orlov was an agent of the Bureau": somebody with a name, see `posting.is`.
      predicate: { present: true },
      in: {
        heads: [
          'school',
          'church',
          'hospital',
          'prison',
          'camp',
          'office',
          'court',
          'station',
          'factory',
          'university',
        ],
      },
    },
    claims: [staffOf('holds', 'noun', 'of|from|in|with')],
    examples: [
      {
        text: 'A courier of the National Committee was seized in the port.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['courier'], organization: ['National Committee'] },
          },
        ],
      },
    ],
    never: ['The courier of the king was seized.', 'An officer of great courage came.'],
  },
];
