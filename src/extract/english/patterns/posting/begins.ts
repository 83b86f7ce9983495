/**
 * Who is appointed, takes over, is posted or recruited.
 * Longer than most files because each pattern carries its examples.
 */
import type { Pattern } from '../pattern.ts';
import {
  FORCES,
  HUMAN,
  headOf,
  LEADING_NOUNS,
  NO_POSTS,
  ORGAN,
  POST_NOUNS,
  staffOf,
  withRole,
} from './template.ts';

const APPOINTING = [
  ...[
    'appoint',
    'name',
    'elect',
    'promote',
    'nominate',
    'designate',
    'install',
    'elevate',
    'confirm',
    'assign',
  ],
  ...['make', 'post', 're-elect', 'reappoint', 'choose', 'select', 'co-opt', 'proclaim', 'declare', 'instal'],
  ...['employ', 'hire', 'send', 'dispatch', 'detail', 'second', 'transfer', 'move'],
  ...['advance', 'raise', 'recruit', 'engage', 'bring in', 'take on', 'put forward', 'deploy'],
];

export const BEGINS: readonly Pattern[] = [
  {
    id: 'posting.appointed',
    catches: 'Somebody is appointed, named, elected, promoted or sent as the holder of a post.',
    verbs: APPOINTING,
    if: { 'complement|as|to': { role: true, not: ['member', 'candidate', 'delegate', 'king', 'queen'] } },
    unless: { patient: { types: ['Organization', 'Place', 'Work', 'Event'] } },
    claims: [withRole('begins', 'patient', 'as|complement|to')],
    examples: [
      {
        text: 'In 1961 Marek Dolin was appointed head of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'], role: ['head'] },
            when: '1961',
          },
        ],
      },
      {
        text: 'The Council ordered Vera Stanek to appoint Petar Lukan as Special Branch resident in Karsk.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'], role: ['resident'] },
            stances: ['ordered'],
          },
        ],
      },
      {
        text: 'Marek Dolin and Vera Stanek are named deputies of the director.',
        claims: [
          { kind: 'posting', type: 'deputy', aspect: 'begins', args: { person: ['Marek Dolin'] } },
          { kind: 'posting', type: 'deputy', aspect: 'begins', args: { person: ['Vera Stanek'] } },
        ],
      },
    ],
    never: ['Marek Dolin was appointed for noon.', 'The Bureau was named the Directorate.'],
  },
  {
    id: 'posting.appointed-to-post-of',
    catches: 'Somebody is appointed to the post of something.',
    verbs: APPOINTING,
    if: { to: { heads: POST_NOUNS }, 'to.of': { role: true, not: NO_POSTS } },
    claims: [withRole('begins', 'patient', 'to.of')],
    examples: [
      {
        text: 'In 1961 Marek Dolin was promoted to the post of director of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'], role: ['director'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin was sent to the post of the river guard.'],
  },
  {
    id: 'posting.in-place-of',
    catches: 'Somebody is appointed in the place of another, who so leaves the post.',
    verbs: [...APPOINTING, 'become', 'come', 'put'],
    if: { 'in place of': { types: ['Person'] }, 'complement|as|predicate': { role: true } },
    claims: [withRole('ends', 'in place of', 'as|complement|predicate')],
    examples: [
      {
        text: 'In 1961 Petar Lukan was appointed as Special Branch resident in Karsk in place of Ivo Marn.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'ends',
            args: { person: ['Ivo Marn'], organization: ['Special Branch'], role: ['resident'] },
            when: '1961',
          },
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'], role: ['resident'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan was appointed as clerk in place of the summer holiday.'],
  },
  {
    id: 'posting.assigned-to-organ',
    catches: 'Somebody is posted, transferred, assigned or recruited to an organ.',
    verbs: [
      ...[
        'post',
        'assign',
        'transfer',
        'second',
        'attach',
        'recruit',
        'redeploy',
        'reassign',
        'deploy',
        'draft',
      ],
      ...['appoint', 'move', 'detail', 'conscript', 'enlist', 'admit', 'co-opt', 'enrol', 'enroll', 'elect'],
    ],
    voice: 'passive',
    if: { 'to|into|in': ORGAN, subject: HUMAN },
    unless: {
      'as|complement': { role: true },
      to: { role: true },
      'to|into|in': {
        heads: ['tribunal', 'court', 'prison', 'jail', 'hospital', 'camp', 'custody', 'clinic', 'station'],
      },
    },
    claims: [staffOf('begins', 'subject', 'to|into|in')],
    examples: [
      {
        text: 'Petar Lukan, a lieutenant posted to the 5th Brigade in May 1977, was questioned.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['5th Brigade'] },
          },
        ],
      },
      {
        text: 'In 1961 Petar Lukan was transferred from the Border Guard to the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'] },
            when: '1961',
          },
        ],
      },
    ],
    never: ['The prisoners were moved to the camp.', 'The letter was posted to the Ministry.'],
  },
  {
    id: 'posting.assigned-to-unit',
    catches: 'Somebody is posted or transferred to a garrison, a regiment or the like without a name.',
    verbs: [
      'post',
      'assign',
      'transfer',
      'second',
      'attach',
      'redeploy',
      'reassign',
      'draft',
      'call up',
      'banish',
    ],
    if: {
      'to|into': {
        heads: [
          ...[
            'garrison',
            'regiment',
            'brigade',
            'battalion',
            'division',
            'squadron',
            'company',
            'corps',
            'staff',
          ],
          ...[
            'headquarters',
            'secretariat',
            'fleet',
            'academy',
            'reserve',
            'cavalry',
            'infantry',
            'directorate',
          ],
        ],
      },
      patient: HUMAN,
    },
    unless: { as: { role: true } },
    claims: [staffOf('begins', 'patient', 'to|into')],
    examples: [
      {
        text: 'In December Petar Lukan was transferred overnight to a mountain garrison.',
        claims: [{ kind: 'posting', type: 'staff', aspect: 'begins', args: { person: ['Petar Lukan'] } }],
      },
    ],
    never: ['The horses were transferred to the garrison.'],
  },
  {
    id: 'posting.transferred-from',
    catches: 'Somebody is transferred or moved away from an organ.',
    verbs: ['transfer', 'redeploy', 'reassign', 'second', 'discharge', 'demobilise', 'demobilize', 'invalid'],
    if: { 'from|out of': ORGAN, 'patient|subject': HUMAN },
    claims: [staffOf('ends', 'patient|subject', 'from|out of')],
    examples: [
      {
        text: 'In 1961 Petar Lukan was transferred from the Border Guard to the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'ends',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
            when: '1961',
          },
        ],
      },
    ],
    never: ['The money was transferred from the bank.'],
  },
  {
    id: 'posting.put-at-the-head',
    catches: 'Somebody is put at the head, in command or in charge of an organ.',
    verbs: ['place', 'put', 'set', 'leave', 'install', 'appoint'],
    if: { 'at the head of': { present: true }, patient: HUMAN },
    claims: [headOf('begins', 'patient', 'at the head of')],
    examples: [
      {
        text: 'In 1961 Vera Stanek was put in charge of the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'] },
            when: '1961',
          },
        ],
      },
    ],
    never: ['Vera Stanek was put in charge of the cakes.'],
  },
  {
    id: 'posting.takes-command',
    catches: 'Somebody takes command or charge of an organ, or takes up the post of its head.',
    verbs: ['take', 'assume', 'receive', 'get', 'inherit', 'gain', 'accept', 'take over', 'give'],
    if: { object: { heads: LEADING_NOUNS } },
    unless: { subject: { types: ['Organization', 'Place', 'Work'] } },
    claims: [headOf('begins', 'subject', 'object.of|of|in|at')],
    examples: [
      {
        text: 'In March 1962 Colonel Ivo Marn took command of the 5th Brigade.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Ivo Marn'], organization: ['5th Brigade'] },
            when: '1962-03',
          },
        ],
      },
      {
        text: 'Vera Stanek was given command of the Border Guard.',
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
    never: ['Vera Stanek took charge of the luggage.'],
  },
  {
    id: 'posting.takes-up-post',
    catches: 'Somebody takes up, takes or assumes the post of something.',
    verbs: [
      'take',
      'take up',
      'assume',
      'accept',
      'enter',
      'resume',
      'take over',
      'obtain',
      'receive',
      'secure',
    ],
    if: { object: { heads: POST_NOUNS }, 'object.of|as': { role: true } },
    claims: [withRole('begins', 'subject', 'object.of|as')],
    examples: [
      {
        text: 'In 1961 Vera Stanek took up the post of director of the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'], role: ['director'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek took the job of cleaning the yard.'],
  },
  {
    id: 'posting.takes-over',
    catches: 'Somebody takes over an organ, as its head or as something that is named.',
    verbs: ['take over'],
    if: { object: ORGAN, subject: HUMAN },
    unless: { 'object.of': ORGAN },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        typeBy: 'role',
        aspect: 'begins',
        args: { person: 'subject', organization: 'object', role: 'as' },
        needs: ['person', 'organization'],
        only: { role: { role: true } },
      },
    ],
    examples: [
      {
        text: 'In 1961 Vera Stanek took over the Special Branch as acting head.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'], role: ['acting head'] },
            when: '1961',
          },
        ],
      },
    ],
    never: ['The army took over the Ministry.', 'Vera Stanek took over the farm.'],
  },
  {
    id: 'posting.gets-organ',
    catches: 'Somebody gets or is given a section, a regiment or another organ to lead.',
    verbs: ['get', 'receive', 'inherit', 'give', 'entrust'],
    if: {
      object: {
        heads: [
          ...[
            'section',
            'department',
            'regiment',
            'battalion',
            'brigade',
            'division',
            'directorate',
            'bureau',
          ],
          ...['ministry', 'squadron', 'portfolio', 'corps'],
        ],
      },
      subject: { types: ['Person'] },
    },
    unless: { object: { words: ['a', 'an', 'no', 'some'] }, 'from|to': { present: true } },
    claims: [headOf('begins', 'subject', 'object')],
    examples: [
      {
        text: 'When the old commandant died, Petar Lukan got the section.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['section'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan got the section of the newspaper from his uncle.'],
  },
  {
    id: 'posting.takes-over-as',
    catches: 'Somebody takes over, comes in or returns as the holder of a post.',
    verbs: ['take over', 'come in', 'return', 'go', 'come', 'step in', 'join', 'enter', 'begin', 'start'],
    if: { as: { role: true, not: NO_POSTS }, subject: HUMAN },
    unless: { 'object|from': { types: ['Person'] } },
    claims: [withRole('begins', 'subject', 'as', 'as.organ|object|to|in|at')],
    examples: [
      {
        text: 'In 1961 Vera Stanek took over as head of the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'] },
            when: '1961',
          },
        ],
      },
      {
        text: 'In 1955 Petar Lukan joined the Special Branch as a driver.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'], role: ['driver'] },
          },
        ],
      },
    ],
    never: ['The news came as a surprise to the clerk.'],
  },
  {
    id: 'posting.becomes',
    catches: 'Somebody becomes the holder of a post.',
    verbs: ['become'],
    if: { predicate: { role: true, not: NO_POSTS }, subject: { types: ['Person', 'Group'] } },
    claims: [withRole('begins', 'subject', 'predicate')],
    examples: [
      {
        text: 'The Bureau of State Order was founded in 1951, and in 1953 Vera Stanek became its chairman.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Bureau of State Order'], role: ['chairman'] },
            when: '1953',
          },
        ],
      },
    ],
    never: ['Vera Stanek became ill.'],
  },
  {
    id: 'posting.enters-service',
    catches: 'Somebody joins the staff or enters the service of an organ or person.',
    verbs: ['join', 'enter', 'go into', 'take'],
    if: {
      'object|into': { heads: ['staff', 'service', 'employ', 'employment', 'payroll'] },
      'object.of|object.possessor|into.of|with': { types: ['Organization', 'Person'] },
      subject: HUMAN,
    },
    claims: [staffOf('begins', 'subject', 'object.of|into.of|object.possessor|with|object')],
    examples: [
      {
        text: 'In 1955 Petar Lukan entered the service of the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['Special Branch'] },
            when: '1955',
          },
        ],
      },
    ],
    never: ['Petar Lukan entered the room of the director.'],
  },
  {
    id: 'posting.joins-force',
    catches: 'Somebody joins or enters an army, a police, a service or a unit.',
    verbs: ['join', 'enter', 'rejoin', 're-enter'],
    if: { object: { heads: FORCES }, subject: HUMAN },
    unless: { as: { role: true }, object: { heads: ['party'] } },
    claims: [staffOf('begins', 'subject', 'object')],
    examples: [
      {
        text: 'In 1955 Petar Lukan joined the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
            when: '1955',
          },
        ],
      },
    ],
    never: ['Petar Lukan joined the queue.'],
  },
  {
    id: 'posting.leaves-force',
    catches: 'Somebody leaves an army, a police, a service or a unit.',
    verbs: ['leave', 'quit', 'desert'],
    if: { 'object|from': { heads: FORCES }, subject: HUMAN },
    claims: [staffOf('ends', 'subject', 'object|from')],
    examples: [
      {
        text: 'In 1960 Petar Lukan left the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'ends',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
            when: '1960',
          },
        ],
      },
    ],
    never: ['Petar Lukan left the yard.'],
  },
  {
    id: 'posting.appointment-of',
    catches: 'The appointment, election or promotion of somebody to a post is named.',
    nouns: ['appointment', 'nomination', 'election', 'promotion', 'installation', 'designation'],
    if: { 'as|to': { role: true } },
    claims: [withRole('begins', 'patient', 'as|to')],
    examples: [
      {
        text: 'The appointment of Marek Dolin as head of the Border Guard surprised the press.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
      {
        text: "Nobody expected Vera Stanek's promotion to deputy director of the Special Branch in 1963.",
        claims: [
          {
            kind: 'posting',
            type: 'deputy',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['The election of the council was fixed.'],
  },
];
