/** Steps of a career as service records and obituaries tell them. */
import type { Pattern } from '../pattern.ts';
import { HUMAN, headOf, LEADING_NOUNS, NO_POSTS, ORGAN, staffOf, withRole } from './template.ts';

/** Heads in the plural: "its chiefs were X and Y". */
const HEADS_IN_PLURAL: readonly string[] = [
  ...[
    'chairmen',
    'chiefs',
    'heads',
    'commanders',
    'directors',
    'presidents',
    'leaders',
    'governors',
    'commandants',
  ],
  ...[
    'commissioners',
    'ministers',
    'premiers',
    'prefects',
    'wardens',
    'rectors',
    'chancellors',
    'bosses',
    'chairpersons',
  ],
];
const NAMED = { types: ['Person'], named: true } as const;

export const CAREERS: readonly Pattern[] = [
  {
    id: 'posting.rises-to',
    catches: 'Somebody rises, advances or graduates to a post.',
    verbs: ['rise', 'advance', 'ascend', 'accede', 'climb', 'progress', 'succeed', 'move up', 'go on'],
    voice: 'active',
    if: { to: { role: true, not: NO_POSTS }, subject: HUMAN },
    claims: [withRole('begins', 'subject', 'to', 'to.organ|in|within')],
    examples: [
      {
        text: 'By 1930 Ivo Marn had risen to deputy commander of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'deputy',
            aspect: 'begins',
            args: { person: ['Ivo Marn'], organization: ['Border Guard'], role: ['deputy commander'] },
          },
        ],
      },
    ],
    never: ['The temperature rose to noon.', 'Ivo Marn rose to speak.'],
  },
  {
    id: 'posting.succeeds-to-command',
    catches: 'Somebody succeeds or accedes to the command or leadership of an organ.',
    verbs: ['succeed', 'accede', 'rise', 'step', 'come', 'step up', 'move'],
    voice: 'active',
    if: { 'to|into': { heads: LEADING_NOUNS }, 'to.of|into.of': ORGAN, subject: HUMAN },
    claims: [headOf('begins', 'subject', 'to.of|into.of')],
    examples: [
      {
        text: 'In 1917 Petar Lukan succeeded to the command of the 5th Brigade.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['5th Brigade'] },
            when: '1917',
          },
        ],
      },
    ],
    never: ['Petar Lukan came to the direction of the road.'],
  },
  {
    id: 'posting.command-passes-to',
    catches: 'The command, leadership or direction of an organ passes to somebody.',
    verbs: [
      'pass',
      'go',
      'fall',
      'devolve',
      'transfer',
      'entrust',
      'give',
      'hand',
      'hand over',
      'assign',
      'offer',
      'revert',
    ],
    if: {
      'patient|subject': { heads: LEADING_NOUNS },
      'subject.of|patient.of|noun.of': ORGAN,
      'to|on|upon': NAMED,
    },
    claims: [headOf('begins', 'to|on|upon', 'subject.of|patient.of')],
    examples: [
      {
        text: 'Command of the 5th Brigade passed to Colonel Ivo Marn in 1917.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Ivo Marn'], organization: ['5th Brigade'] },
            when: '1917',
          },
        ],
      },
      {
        text: 'The direction of the Special Branch was entrusted to Vera Stanek.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The command passed to Ivo Marn was in cipher.', 'Charge of the goods passed to Ivo Marn.'],
  },
  {
    id: 'posting.transfers-to',
    catches: 'Somebody transfers or changes over to another organ.',
    verbs: ['transfer', 'switch', 'go over', 'change over'],
    voice: 'active',
    if: { to: ORGAN, subject: HUMAN },
    unless: { object: { present: true }, as: { role: true } },
    claims: [staffOf('begins', 'subject', 'to'), staffOf('ends', 'subject', 'from')],
    examples: [
      {
        text: 'In 1936 Marek Dolin transferred from the Border Guard to the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Marek Dolin'], organization: ['Special Branch'] },
            when: '1936',
          },
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin transferred the money to the Ministry of War.'],
  },
  {
    id: 'posting.commissioned-into',
    catches: 'Somebody is commissioned, gazetted or called up into a unit.',
    verbs: [
      'commission',
      'gazette',
      'call up',
      'mobilise',
      'mobilize',
      'induct',
      'conscript',
      'enlist',
      'draft',
    ],
    if: { 'in|into|to': ORGAN, 'patient|subject': HUMAN },
    unless: { as: { role: true } },
    claims: [staffOf('begins', 'patient|subject', 'into|in|to')],
    examples: [
      {
        text: 'In 1913 Ivo Marn was commissioned in the 4th Rifle Regiment.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Ivo Marn'], organization: ['4th Rifle Regiment'] },
            when: '1913',
          },
        ],
      },
    ],
    never: ['The portrait was commissioned in the spring.', 'The Council commissioned a report.'],
  },
  {
    id: 'posting.recruited-by',
    catches: 'Somebody is recruited, hired or engaged by an organ.',
    verbs: [
      'recruit',
      'hire',
      'engage',
      'conscript',
      'enlist',
      'take on',
      'enrol',
      'enroll',
      'draft',
      'second',
    ],
    voice: 'passive',
    if: { by: ORGAN, subject: HUMAN },
    unless: { 'as|to': { role: true }, 'to|into': ORGAN },
    claims: [staffOf('begins', 'subject', 'by')],
    examples: [
      {
        text: 'In 1926 Petar Lukan was recruited by the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'] },
            when: '1926',
          },
        ],
      },
    ],
    never: ['Petar Lukan was appointed by the Council to reorganise the school.'],
  },
  {
    id: 'posting.followed-by',
    catches: 'The holder of a post told right before is followed in it by others.',
    verbs: ['follow'],
    voice: 'passive',
    if: { agent: NAMED, patient: NAMED },
    unless: { as: { present: true } },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'begins',
        args: { person: 'agent', organization: 'post-before-of:patient' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'The first director of the Foreign Bureau was Ivo Marn, followed by Vera Stanek and Marek Dolin.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Foreign Bureau'] },
          },
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Marek Dolin'], organization: ['Foreign Bureau'] },
          },
        ],
      },
    ],
    never: [
      'Ivo Marn was ill. He was followed by Vera Stanek to the harbour.',
      'Ivo Marn was followed by two men.',
    ],
  },
  {
    id: 'posting.heads-were',
    catches: 'The heads of an organ were, one after the other, certain persons.',
    verbs: ['be'],
    if: { subject: { heads: HEADS_IN_PLURAL }, predicate: NAMED, 'subject.organ': { present: true } },
    unless: {
      subject: { words: ['deputy', 'vice', 'assistant', 'former'] },
      predicate: { words: ['a', 'an'] },
    },
    claims: [headOf('holds', 'predicate', 'subject.organ')],
    examples: [
      {
        text: 'The chiefs of the Special Branch were Ivo Marn (1919-24) and Vera Stanek (1924-34).',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Ivo Marn'], organization: ['Special Branch'] },
            when: '1919/1924',
          },
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'] },
            when: '1924/1934',
          },
        ],
      },
    ],
    never: ['The chiefs of the tribe were kind.', 'The heads of the Special Branch were tired men.'],
  },
  {
    id: 'posting.leaves-post-before',
    catches: 'Somebody resigns, retires or steps down from the post that was told right before.',
    verbs: ['resign', 'retire', 'step down', 'stand down', 'abdicate', 'relieve', 'recall', 'supersede'],
    if: { 'patient|subject': { types: ['Person'] } },
    unless: {
      'from|as|of|object|to|into|in': { notTypes: ['Place', 'Event'], present: true },
      agent: { types: ['Place', 'Work'] },
    },
    negated: false,
    tense: ['past'],
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'ends',
        args: { person: 'patient|subject', organization: 'post-before' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'In 1927 Petar Lukan became director of the Special Branch. He resigned in 1930.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'] },
            when: '1930',
          },
        ],
      },
    ],
    never: ['Petar Lukan was kind. He retired to his farm.'],
  },
];
