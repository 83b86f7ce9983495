/**
 * Who belongs to which party, movement or body, joins, leaves, is put out, sympathises.
 * Longer than most files because each pattern carries its examples.
 */
import type { Path, Pattern, Template, Test } from './pattern.ts';
import { FORCES } from './posting/template.ts';

const BODY: Test = { types: ['Organization', 'Group'] };
const HUMAN: Test = { types: ['Person', 'Group'] };

type MembershipType = 'joins' | 'belongs' | 'leaves' | 'expelled' | 'sympathises';

function member(type: MembershipType, person: Path, organization: Path): Template {
  return {
    kind: 'membership',
    type,
    args: { person, organization },
    needs: ['person', 'organization'],
    only: { person: HUMAN },
  };
}

/** Organs one enters as a building, not as a member. */
const BUILDINGS: readonly string[] = [
  ...['embassy', 'consulate', 'legation', 'hospital', 'prison', 'camp', 'court', 'station', 'bank', 'museum'],
  ...['headquarters', 'office', 'ministry', 'mission', 'house', 'church', 'restaurant', 'hotel', 'company'],
];
const MEMBERS: readonly string[] = [
  ...[
    'member',
    'militant',
    'adherent',
    'supporter',
    'follower',
    'activist',
    'partisan',
    'cadre',
    'founder-member',
  ],
  ...['founder', 'co-founder', 'rank-and-filer', 'card-carrier', 'volunteer'],
];

export const MEMBERSHIP: readonly Pattern[] = [
  {
    id: 'membership.joins',
    catches: 'Somebody joins or enters a body.',
    verbs: ['join', 'enter', 're-enter', 'rejoin', 'rally to'],
    if: { object: BODY, subject: HUMAN },
    unless: {
      object: { heads: [...BUILDINGS, ...FORCES, 'talks'] },
      // "join my fellow Unionists in a toast"
      'object|object.first': { words: ['fellow', 'my', 'us'] },
      as: { role: true },
    },
    claims: [member('joins', 'subject', 'object')],
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
    never: [
      'Petar Lukan joined the two ends of the rope.',
      'In May Petar Lukan entered the embassy with a forged paper.',
    ],
  },
  {
    id: 'membership.becomes-member',
    catches: 'Somebody becomes or is made a member of a body.',
    verbs: ['become', 'make', 'elect', 'admit', 'accept', 'co-opt', 'enrol', 'enroll', 'recruit'],
    if: { 'predicate|complement|as': { heads: MEMBERS }, 'predicate.of|complement.of|as.of': BODY },
    claims: [member('joins', 'patient|subject', 'predicate.of|complement.of|as.of')],
    examples: [
      {
        text: 'In 1952 Petar Lukan became a member of the Peasant Party.',
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
    never: ['Petar Lukan became a founder of bells.'],
  },
  {
    id: 'membership.admitted-to',
    catches: 'Somebody is admitted or received into a body.',
    verbs: [
      'admit',
      'accept',
      'receive',
      'readmit',
      'reinstate',
      'initiate',
      'co-opt',
      'recruit',
      'enrol',
      'enroll',
    ],
    if: { 'to|into|in': BODY, patient: HUMAN },
    unless: { 'to|into|in': { heads: [...BUILDINGS, ...FORCES] } },
    claims: [member('joins', 'patient', 'into|to|in')],
    examples: [
      {
        text: 'Petar Lukan was readmitted to the Peasant Party in 1956.',
        claims: [
          {
            kind: 'membership',
            type: 'joins',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
            when: '1956',
          },
        ],
      },
    ],
    never: ['Petar Lukan was admitted to the military hospital.'],
  },
  {
    id: 'membership.goes-over-to',
    catches: 'Somebody goes over, defects or rallies to a body.',
    verbs: [
      'go over',
      'defect',
      'rally',
      'come over',
      'adhere',
      'desert',
      'convert',
      'pass over',
      'switch',
      'cross over',
    ],
    if: { to: BODY, subject: HUMAN },
    claims: [member('joins', 'subject', 'to')],
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
    id: 'membership.goes-to-side',
    catches: 'Somebody goes over to the side, the camp or the ranks of a body.',
    verbs: ['go over', 'go', 'come over', 'defect', 'pass', 'pass over', 'cross', 'join', 'enter', 'swell'],
    if: {
      'to|into|object': { heads: ['side', 'rank', 'ranks', 'camp', 'cause'] },
      'to.of|into.of|object.of': BODY,
      subject: HUMAN,
    },
    claims: [member('joins', 'subject', 'to.of|into.of|object.of')],
    examples: [
      {
        text: 'In the autumn Petar Lukan went over to the side of the Reformers.',
        claims: [
          {
            kind: 'membership',
            type: 'joins',
            args: { person: ['Petar Lukan'], organization: ['Reformers'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan went to the side of the road.'],
  },
  {
    id: 'membership.member-of',
    catches: 'Somebody is or was a member, follower or supporter of a body.',
    verbs: ['be', 'remain', 'stay'],
    appositions: true,
    if: { predicate: { heads: MEMBERS }, 'predicate.of|predicate.possessor': BODY, subject: HUMAN },
    unless: { subject: { heads: ['member', 'members'] } },
    claims: [member('belongs', 'subject', 'predicate.of|predicate.possessor')],
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
      {
        text: 'Petar Lukan, a member of the Peasant Party since 1952, was arrested.',
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
    verbs: ['belong', 'adhere'],
    if: { to: BODY, subject: HUMAN },
    unless: {
      subject: { heads: ['vehicle', 'vehicles', 'car', 'truck', 'van', 'house', 'weapon', 'rifle'] },
    },
    claims: [member('belongs', 'subject', 'to')],
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
    never: ['The house belonged to the Peasant Party.'],
  },
  {
    id: 'membership.adherence',
    catches: "Somebody's membership of or adherence to a body is named.",
    nouns: ['adherence', 'membership', 'affiliation', 'allegiance'],
    possessor: 'agent',
    if: { possessor: { types: ['Person'] }, 'to|of|in|with': BODY },
    claims: [member('belongs', 'possessor', 'to|of|in|with')],
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
    id: 'membership.affiliated',
    catches: 'Somebody is affiliated with or active in a body.',
    adjectives: ['affiliated', 'active', 'involved', 'enrolled', 'organised', 'organized'],
    if: { 'with|to|in': { types: ['Organization'] }, subject: HUMAN },
    claims: [member('belongs', 'subject', 'with|to|in')],
    examples: [
      {
        text: 'As a student Petar Lukan was active in the Peasant Party.',
        claims: [
          {
            kind: 'membership',
            type: 'belongs',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan was active in the morning.'],
  },
  {
    id: 'membership.leaves',
    catches: 'Somebody leaves, quits or renounces a body.',
    verbs: ['leave', 'quit', 'renounce', 'abandon', 'desert'],
    if: { object: { types: ['Organization', 'Group'] }, subject: HUMAN },
    unless: {
      object2: { present: true },
      object: { heads: [...BUILDINGS, ...FORCES, 'state', 'country', 'court', 'room'] },
      'in|at|with|to|for': { present: true },
    },
    claims: [member('leaves', 'subject', 'object')],
    examples: [
      {
        text: 'In 1960 Vera Stanek left the Workers Union.',
        claims: [
          {
            kind: 'membership',
            type: 'leaves',
            args: { person: ['Vera Stanek'], organization: ['Workers Union'] },
            when: '1960',
          },
        ],
      },
    ],
    never: ['Petar Lukan left the house with his wife.', 'He left the Party a letter.'],
  },
  {
    id: 'membership.breaks-with',
    catches: 'Somebody breaks with, splits from or resigns from a party or movement.',
    verbs: [
      ...[
        'break',
        'break off',
        'break away',
        'split',
        'split off',
        'separate',
        'part',
        'secede',
        'part company',
      ],
      ...['resign', 'withdraw', 'walk out', 'drop out'],
    ],
    if: { 'with|from': { types: ['Organization', 'Group'] }, subject: HUMAN },
    unless: { object: { present: true }, 'with|from': { heads: FORCES } },
    claims: [member('leaves', 'subject', 'from|with')],
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
    ],
    never: ['The boat broke from the pier.', 'Petar Lukan broke bread with the Reformers.'],
  },
  {
    id: 'membership.ceases-to-belong',
    catches: 'Somebody is no longer a member of a body.',
    verbs: ['be'],
    if: {
      predicate: { heads: ['member', 'supporter', 'follower', 'adherent'] },
      'predicate.of': BODY,
      adverb: { words: ['no longer'] },
    },
    claims: [{ ...member('leaves', 'subject', 'predicate.of'), affirms: true }],
    examples: [
      {
        text: 'By 1960 Vera Stanek was no longer a member of the Workers Union.',
        claims: [
          {
            kind: 'membership',
            type: 'leaves',
            polarity: '+',
            args: { person: ['Vera Stanek'], organization: ['Workers Union'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek was a member of the Workers Union.'],
  },
  {
    id: 'membership.expelled',
    catches: 'Somebody is expelled, excluded or purged from a body.',
    verbs: [
      'expel',
      'exclude',
      'purge',
      'eject',
      'oust',
      'drum',
      'throw out',
      'drive out',
      'throw',
      'strike',
    ],
    if: { 'from|out of': { types: ['Organization', 'Group'] }, patient: HUMAN },
    unless: { 'from|out of': { heads: [...BUILDINGS, ...FORCES] } },
    claims: [member('expelled', 'patient', 'from|out of')],
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
      {
        text: 'The congress expelled Petar Lukan and Vera Stanek from the Union.',
        claims: [
          {
            kind: 'membership',
            type: 'expelled',
            args: { person: ['Petar Lukan'], organization: ['Union'] },
          },
          {
            kind: 'membership',
            type: 'expelled',
            args: { person: ['Vera Stanek'], organization: ['Union'] },
          },
        ],
      },
    ],
    never: ['The air was expelled from the pump.', 'Petar Lukan was expelled from the embassy.'],
  },
  {
    id: 'membership.expulsion-of',
    catches: "Somebody's expulsion or exclusion from a body is named.",
    nouns: ['expulsion', 'exclusion'],
    if: { from: { types: ['Organization', 'Group'] }, patient: HUMAN },
    claims: [member('expelled', 'patient', 'from')],
    examples: [
      {
        text: "The congress confirmed Petar Lukan's expulsion from the Peasant Party.",
        claims: [
          {
            kind: 'membership',
            type: 'expelled',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: ['The expulsion of the air from the pump took an hour.'],
  },
  {
    id: 'membership.deprived-of-card',
    catches: 'Somebody loses the membership of a body, or the card that stands for it.',
    verbs: ['deprive', 'strip', 'lose', 'hand in', 'tear up', 'give up', 'withdraw'],
    if: {
      'of|object': { heads: ['membership', 'card'], words: ['party', 'membership', 'union'] },
      'patient|subject': HUMAN,
    },
    claims: [
      {
        kind: 'membership',
        type: 'leaves',
        args: { person: 'subject', organization: 'of.of|object.of|of.in|object.in' },
        needs: ['person', 'organization'],
        only: { person: HUMAN },
      },
    ],
    examples: [
      {
        text: 'In 1961 Petar Lukan gave up his membership of the Peasant Party.',
        claims: [
          {
            kind: 'membership',
            type: 'leaves',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
            when: '1961',
          },
        ],
      },
    ],
    never: ['Petar Lukan lost his card in the club.'],
  },
  {
    id: 'membership.sympathises',
    catches: 'Somebody sympathises or sides with a body.',
    verbs: ['sympathise', 'sympathize', 'side', 'identify'],
    if: { with: BODY, subject: HUMAN },
    claims: [member('sympathises', 'subject', 'with')],
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
    id: 'membership.supports',
    catches: 'Somebody supports or backs a party, an opposition or a movement.',
    verbs: ['support', 'back', 'favour', 'favor', 'champion', 'vote for'],
    if: {
      object: {
        types: ['Organization', 'Group'],
        heads: ['party', 'opposition', 'movement', 'faction', 'front', 'wing'],
      },
      subject: { types: ['Person'] },
    },
    claims: [member('sympathises', 'subject', 'object')],
    examples: [
      {
        text: 'In those years Petar Lukan supported the Peasant Party.',
        claims: [
          {
            kind: 'membership',
            type: 'sympathises',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: ['The beam supported the Party building.'],
  },
  {
    id: 'membership.sympathiser-of',
    catches: 'Somebody is a sympathiser of a body, or sympathetic to it.',
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: { heads: ['sympathiser', 'sympathizer', 'well-wisher', 'fellow-traveller', 'admirer'] },
      'predicate.of|with': BODY,
      subject: HUMAN,
    },
    claims: [member('sympathises', 'subject', 'predicate.of|with')],
    examples: [
      {
        text: 'Petar Lukan, a sympathiser of the Peasant Party, hid the press.',
        claims: [
          {
            kind: 'membership',
            type: 'sympathises',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan was an admirer of the opera.'],
  },
  {
    id: 'membership.sympathies-lie',
    catches: "Somebody's sympathies lie with or are on the side of a body.",
    verbs: ['lie', 'be', 'remain', 'belong', 'go'],
    if: {
      subject: { heads: ['sympathy', 'sympathies', 'loyalty', 'loyalties', 'heart'] },
      'subject.possessor': { present: true },
      'with|to|on.of': BODY,
    },
    claims: [member('sympathises', 'subject.possessor', 'with|to|on.of')],
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
  {
    id: 'membership.sympathy-for',
    catches: "Somebody's sympathy for or with a body is named.",
    nouns: ['sympathy', 'sympathies'],
    possessor: 'agent',
    if: { 'for|with|towards': { types: ['Organization', 'Group'] }, agent: HUMAN },
    // "his sympathy with the families over their loss": condolences.
    unless: { over: { present: true } },
    claims: [member('sympathises', 'agent', 'for|with|towards')],
    examples: [
      {
        text: "Everybody knew of Petar Lukan's sympathies for the Peasant Party.",
        claims: [
          {
            kind: 'membership',
            type: 'sympathises',
            args: { person: ['Petar Lukan'], organization: ['Peasant Party'] },
          },
        ],
      },
    ],
    never: [
      "The widow's sympathy for the birds was great.",
      'Petar Lukan conveyed his sympathy to the Border Guard over its dead.',
    ],
  },
  {
    id: 'membership.consists-of',
    catches: 'A body consists of those who are named.',
    verbs: ['consist', 'compose', 'make up', 'comprise', 'include'],
    if: { subject: { types: ['Organization'] }, 'of|object': { types: ['Person'] } },
    unless: { 'of|object': { types: ['Organization'] } },
    claims: [
      {
        kind: 'membership',
        type: 'belongs',
        args: { person: 'of|object', organization: 'subject' },
        needs: ['person', 'organization'],
        only: { person: { types: ['Person'] } },
      },
    ],
    examples: [
      {
        text: 'The Special Court consisted of Ivo Marn, Petar Lukan and Anton Vesel.',
        claims: [{ kind: 'membership', args: { person: ['Petar Lukan'], organization: ['Special Court'] } }],
      },
      {
        text: 'The Special Court was composed of Ivo Marn and Anton Vesel.',
        claims: [{ kind: 'membership', args: { person: ['Anton Vesel'], organization: ['Special Court'] } }],
      },
    ],
    never: ['The Special Court consisted of two rooms.'],
  },
  {
    id: 'membership.first-woman-in',
    catches: 'Somebody is the first, the only or the youngest person on a body.',
    verbs: ['be', 'become', 'remain'],
    if: {
      predicate: {
        heads: ['woman', 'man', 'person', 'civilian', 'worker', 'jew', 'officer'],
        words: ['first', 'only', 'youngest', 'sole'],
      },
      'in|on|predicate.in|predicate.on': { types: ['Organization'] },
      subject: { types: ['Person'] },
    },
    claims: [
      {
        kind: 'membership',
        type: 'belongs',
        args: { person: 'subject', organization: 'in|on|predicate.in|predicate.on' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'Vera Stanek was the first woman on the Central Committee.',
        claims: [
          { kind: 'membership', args: { person: ['Vera Stanek'], organization: ['Central Committee'] } },
        ],
      },
    ],
    never: ['Vera Stanek was the first woman in the room.'],
  },
];
