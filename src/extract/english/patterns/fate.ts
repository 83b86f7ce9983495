/** Attributes of a person's lot: where they were, what they survived, knew or never became. */
import type { Pattern } from './pattern.ts';

const PERSON = { types: ['Person'] } as const;
const PEOPLE = { types: ['Person', 'Group'] } as const;
const BOTH = ['of', 'value'];
const other = (of: string, value = 'clause') =>
  ({ kind: 'attribute', type: 'other', args: { of, value }, needs: BOTH }) as const;

export const FATE: readonly Pattern[] = [
  {
    id: 'attribute.was-at-place',
    catches: 'Somebody was, or was not, at a named place at the time.',
    verbs: ['be', 'remain', 'stay'],
    tense: ['past'],
    if: { subject: PERSON, 'in|at|near|on': { types: ['Place'] } },
    unless: {
      predicate: { present: true },
      adjective: { present: true },
      'at the head of': { present: true },
      subject: { heads: ['there', 'it'] },
    },
    claims: [other('subject')],
    examples: [
      {
        text: 'Marek Dolin was in Karsk during those weeks.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin was in a hurry.'],
  },
  {
    id: 'attribute.on-leave',
    catches: 'Somebody was on leave, on duty, in hiding, in exile or abroad.',
    verbs: ['be', 'remain', 'go', 'stay'],
    if: {
      subject: PERSON,
      'on|in|at|into': {
        heads: [
          'leave',
          'duty',
          'hiding',
          'holiday',
          'exile',
          'mission',
          'prayer',
          'large',
          'retirement',
          'pay',
        ],
      },
    },
    unless: { predicate: { present: true } },
    claims: [other('subject')],
    examples: [
      {
        text: 'Marek Dolin was on leave that night.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
      {
        text: 'Marek Dolin went into hiding.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin was on the roof.'],
  },
  {
    id: 'attribute.survived',
    catches: 'Somebody survived or outlived something.',
    verbs: ['survive', 'outlive', 'escape'],
    voice: 'active',
    tense: ['told'],
    negated: false,
    if: { subject: PEOPLE },
    unless: { object: { types: ['Group'] }, by: { types: ['Person'] } },
    claims: [{ ...other('subject'), shape: 'event' }],
    examples: [
      {
        text: 'Vera Stanek survived beneath the dead.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Vera Stanek'] } }],
      },
      {
        text: 'Marek Dolin survived the fall of his minister.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The custom survived.', 'The guards saw to it that Vera Stanek did not escape.'],
  },
  {
    id: 'attribute.never-identified',
    catches: 'Somebody was never identified, found or traced.',
    verbs: ['identify', 'trace', 'find', 'name'],
    voice: 'passive',
    negated: true,
    if: { subject: { types: ['Person', 'Group'] } },
    unless: { adjective: { present: true }, complement: { present: true }, as: { present: true } },
    claims: [{ ...other('subject'), shape: 'event' }],
    examples: [
      {
        text: 'The informer Marek Dolin has never been identified.',
        claims: [{ kind: 'attribute', type: 'other', polarity: '-', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The cause was never identified.'],
  },
  {
    id: 'attribute.knew-of',
    catches: 'Somebody knew, or knew nothing, of something.',
    verbs: ['know', 'learn', 'suspect'],
    voice: 'active',
    tense: ['told'],
    if: { subject: PERSON, 'of|about|object.of|object.about': { present: true } },
    unless: {
      content: { present: true },
      subject: { heads: ['you', 'we', 'i', 'who'] },
      'as|from': { present: true },
      object: { types: ['Person', 'Group'], not: ['nothing', 'little', 'all', 'everything'] },
    },
    claims: [other('subject')],
    examples: [
      {
        text: 'Marek Dolin knew of the killings.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
      {
        text: 'Marek Dolin knew nothing of all this.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin knew the road.'],
  },
  {
    id: 'attribute.placed-at',
    catches: 'A record places somebody somewhere.',
    verbs: ['place', 'put', 'show', 'locate'],
    voice: 'active',
    if: {
      object: PERSON,
      'at|in|near': { types: ['Place'] },
      subject: {
        heads: [
          'log',
          'record',
          'records',
          'register',
          'diary',
          'document',
          'report',
          'witness',
          'entry',
          'logbook',
        ],
      },
    },
    claims: [{ ...other('object'), voice: 'subject' }],
    examples: [
      {
        text: 'A police report placed Marek Dolin at Karsk on that afternoon.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The porter put Marek Dolin in the best room.'],
  },
  {
    id: 'attribute.lives-in',
    catches: 'Where somebody lives or has settled.',
    verbs: ['live', 'reside', 'settle', 'dwell'],
    voice: 'active',
    tense: ['told'],
    if: { subject: PERSON, 'in|at|near': { present: true } },
    unless: { 'in|at|near': { heads: ['fear', 'hope', 'peace', 'poverty', 'dread', 'luxury'] } },
    claims: [other('subject')],
    examples: [
      {
        text: 'Marek Dolin lives in Karsk under another name.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Wolves live in the forest.'],
  },
  {
    id: 'attribute.resident-in',
    catches: 'Where somebody is resident.',
    verbs: ['be', 'remain'],
    if: {
      subject: PERSON,
      predicate: { heads: ['resident', 'prisoner', 'refugee'] },
      'in|at|of': { present: true },
    },
    claims: [other('subject')],
    examples: [
      {
        text: 'Marek Dolin is now resident in Karsk.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The clerk was resident.'],
  },
  {
    id: 'attribute.killed-at-age',
    catches: 'Somebody is killed, arrested or dies at an age told by a number.',
    verbs: ['kill', 'die', 'shoot', 'murder', 'arrest', 'execute', 'hang', 'conscript', 'recruit', 'enlist'],
    if: { 'patient|subject': PERSON, at: { numeral: true } },
    unless: { at: { types: ['Place'] } },
    claims: [
      {
        kind: 'attribute',
        type: 'age',
        shape: 'event',
        args: { of: 'patient|subject', value: 'at' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'Marek Dolin, killed at 19, had been a student.',
        claims: [{ kind: 'attribute', type: 'age', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin was killed at noon.'],
  },
  {
    id: 'attribute.present-at',
    catches: 'Somebody was present or absent.',
    adjectives: ['present', 'absent', 'asleep', 'abroad', 'away'],
    if: { subject: PERSON },
    claims: [other('subject')],
    examples: [
      {
        text: 'Marek Dolin was present when the list was read.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The danger was present.'],
  },
  {
    id: 'attribute.stood-by',
    catches: 'Somebody stood by, watched or looked on.',
    verbs: ['stand', 'watch', 'look on'],
    voice: 'active',
    tense: ['past'],
    if: { subject: PERSON, 'gerund|at|by': { present: true } },
    unless: {
      object: { present: true },
      to: { present: true },
      'at|in|on|under': { types: ['Organization', 'Person'] },
    },
    claims: [other('subject')],
    examples: [
      {
        text: 'Marek Dolin stood watching at the window.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The tower stood at the gate.'],
  },
  {
    id: 'attribute.studied-at',
    catches: 'Somebody studied or was trained at a school, an academy or a university.',
    verbs: ['study', 'graduate', 'train', 'educate', 'qualify'],
    if: {
      'patient|subject': PERSON,
      'at|from|in': {
        heads: [
          'university',
          'academy',
          'school',
          'college',
          'institute',
          'seminary',
          'faculty',
          'gymnasium',
          'courses',
          'course',
          'conservatoire',
        ],
      },
    },
    claims: [{ ...other('patient|subject'), shape: 'event' }],
    examples: [
      {
        text: 'Marek Dolin graduated from the Military Academy in 1931.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin studied at night.'],
  },
  {
    id: 'attribute.body-found',
    catches: "Somebody's body is found, handed over or buried: they are dead.",
    verbs: [
      'find',
      'discover',
      'recover',
      'hand over',
      'return',
      'dump',
      'bury',
      'identify',
      'exhume',
      'dig up',
      'wash up',
      'throw',
    ],
    if: {
      'patient|subject': { heads: ['body', 'corpse', 'remains'] },
      'patient.possessor|patient.of|subject.possessor|subject.of': PEOPLE,
    },
    claims: [
      {
        kind: 'attribute',
        type: 'death',
        shape: 'event',
        args: { of: 'patient.possessor|patient.of|subject.possessor|subject.of', value: 'clause' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: "Three days later Marek Dolin's body was found in the river.",
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The body of the car was found in the river.'],
  },
  {
    id: 'attribute.site',
    catches: 'Where an organ has its seat or a base.',
    verbs: ['base', 'station', 'headquarter', 'garrison', 'quarter', 'house', 'locate'],
    voice: 'passive',
    if: { subject: { types: ['Organization'] }, 'at|in|on|near': { types: ['Place'] } },
    claims: [
      { kind: 'attribute', type: 'site', args: { of: 'subject', value: 'at|in|on|near' }, needs: BOTH },
    ],
    examples: [
      {
        text: 'The Rural Guard was based in Karsk.',
        claims: [{ kind: 'attribute', type: 'site', args: { of: ['Rural Guard'], value: ['Karsk'] } }],
      },
    ],
    never: ['The story was based on a report.'],
  },
  {
    id: 'attribute.seat-at',
    catches: "An organ's headquarters are at a place.",
    verbs: ['be', 'lie', 'stand', 'remain'],
    if: {
      subject: { heads: ['headquarters', 'headquarter', 'seat', 'base', 'office', 'offices', 'barracks'] },
      'subject.possessor|subject.of': { types: ['Organization'] },
      'at|in|on|near': { present: true },
    },
    unless: { predicate: { present: true }, adjective: { present: true } },
    claims: [
      {
        kind: 'attribute',
        type: 'site',
        args: { of: 'subject.possessor|subject.of', value: 'at|in|on|near' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: "The Rural Guard's headquarters were at Karsk.",
        claims: [{ kind: 'attribute', type: 'site', args: { of: ['Rural Guard'] } }],
      },
    ],
    never: ['The headquarters were at Karsk.'],
  },
  {
    id: 'attribute.friend-of',
    catches: "Somebody is another's friend, associate, rival or enemy.",
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: {
        heads: [
          'friend',
          'associate',
          'classmate',
          'schoolmate',
          'rival',
          'enemy',
          'lover',
          'companion',
          'godson',
          'acquaintance',
          'confidante',
          'ally',
          'comrade',
          'neighbour',
          'kinsman',
          'relative',
          'in-law',
          'brother-in-law',
          'son-in-law',
          'father-in-law',
          'sister-in-law',
        ],
      },
      'predicate.of|predicate.possessor': PERSON,
      subject: PERSON,
    },
    claims: [other('subject', 'predicate')],
    examples: [
      {
        text: 'Marek Dolin was a close friend of Ivo Marn.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin was a friend of the theatre.'],
  },
];
