/** Visits and meetings. */
import type { Pattern } from '../pattern.ts';

const NO_PERSON = ['Place', 'Event', 'Work'] as const;

export const MEETING: readonly Pattern[] = [
  {
    id: 'communication.visit',
    catches: 'Somebody visits, seeks out or calls on somebody.',
    verbs: ['visit', 'seek out', 'look up', 'call on', 'call upon', 'drop in', 'approach'],
    tense: ['told'],
    if: { patient: { human: true } },
    unless: {
      'object|patient': { types: [...NO_PERSON, 'Organization'] },
      patient: { named: true, notTypes: ['Person', 'Group'] },
      'purpose|for': { present: true },
    },
    claims: [
      {
        kind: 'communication',
        type: 'visit',
        args: { from: 'agent', to: 'patient', about: 'about' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'In 1951 Karl Stieg visited Ada Rhys in Lisbon.',
        claims: [{ kind: 'communication', type: 'visit', args: { from: ['Karl Stieg'], to: ['Ada Rhys'] } }],
      },
      {
        text: 'Tomas Beran really did seek out Olga Rhein.',
        claims: [
          { kind: 'communication', type: 'visit', args: { from: ['Tomas Beran'], to: ['Olga Rhein'] } },
        ],
      },
    ],
    never: [
      'She visited the museum.',
      'They visited Lisbon in 1950.',
      'He called on the ministers to resign.',
    ],
  },
  {
    id: 'communication.visit-with-a-purpose',
    catches: 'Somebody visits or seeks out somebody in order to do something.',
    verbs: ['visit', 'seek out', 'approach'],
    tense: ['told'],
    if: { purpose: { present: true } },
    unless: {
      'object|patient': { types: [...NO_PERSON, 'Organization'] },
      patient: { named: true, notTypes: ['Person', 'Group'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'visit',
        args: { from: 'agent', to: 'patient', content: 'purpose' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Tomas Beran sought out Olga Rhein in Zurich to learn what she thought.',
        claims: [
          { kind: 'communication', type: 'visit', args: { from: ['Tomas Beran'], to: ['Olga Rhein'] } },
        ],
      },
    ],
    never: ['She visited Rome to see the ruins.'],
  },
  {
    id: 'communication.visit-noun',
    catches: 'A visit of one person to another is paid or named.',
    nouns: ['visit'],
    possessor: 'agent',
    unless: { to: { types: ['Place', 'Organization', 'Event'] } },
    claims: [
      {
        kind: 'communication',
        type: 'visit',
        args: { from: 'agent|by|of', to: 'to' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Leo Marsh paid a visit to Nina Falk.',
        claims: [{ kind: 'communication', type: 'visit', args: { from: ['Leo Marsh'], to: ['Nina Falk'] } }],
      },
    ],
    never: ["The king's visit to Rome was short."],
  },
  {
    id: 'communication.receive-visitor',
    catches: 'Somebody receives a visitor.',
    verbs: ['receive', 'welcome', 'host'],
    tense: ['told'],
    if: { patient: { types: ['Person', 'Group'] }, agent: { types: ['Person'] } },
    unless: { from: { present: true } },
    claims: [
      { kind: 'communication', type: 'visit', args: { from: 'patient', to: 'agent' }, needs: ['from', 'to'] },
    ],
    examples: [
      {
        text: 'President Amadi received Colonel Voss in June 1988.',
        claims: [{ kind: 'communication', type: 'visit', args: { from: ['Voss'], to: ['Amadi'] } }],
      },
    ],
    never: ['The hospital received no money.', 'She received a letter.'],
  },
  {
    id: 'communication.visit-received',
    catches: 'Somebody receives a visit from somebody.',
    verbs: ['receive', 'get', 'have'],
    tense: ['told'],
    if: { patient: { heads: ['visit', 'call'] }, agent: { types: ['Person'] }, from: { human: true } },
    claims: [
      { kind: 'communication', type: 'visit', args: { from: 'from', to: 'agent' }, needs: ['from', 'to'] },
    ],
    examples: [
      {
        text: 'In the summer of 1951 Nina Falk had a visit from a friend inside the Border Guard, Leo Marsh.',
        claims: [{ kind: 'communication', type: 'visit', args: { from: ['Leo Marsh'], to: ['Nina Falk'] } }],
      },
    ],
    never: ['Nina Falk received a letter from Leo Marsh.'],
  },
  {
    id: 'communication.visitor',
    catches: 'A person whom somebody received is called a visitor.',
    verbs: ['receive', 'welcome', 'host', 'see'],
    tense: ['told'],
    if: {
      patient: { heads: ['visitor', 'caller', 'guest', 'emissary', 'envoy', 'delegation', 'delegate'] },
      agent: { types: ['Person'] },
    },
    claims: [
      { kind: 'communication', type: 'visit', args: { from: 'patient', to: 'agent' }, needs: ['from', 'to'] },
    ],
    examples: [
      {
        text: 'The man was the visitor whom General Aru received in Vienna.',
        claims: [{ kind: 'communication', type: 'visit', args: { from: ['visitor'], to: ['Aru'] } }],
      },
    ],
    never: ['The museum receives many visitors.'],
  },
  {
    id: 'communication.meet',
    catches: 'Somebody meets, runs into or comes across somebody.',
    verbs: ['meet', 'meet with', 'run into', 'bump into', 'come across', 'meet up'],
    tense: ['told', 'infinitive'],
    unless: { patient: { types: [...NO_PERSON] } },
    claims: [
      {
        kind: 'communication',
        type: 'meeting',
        args: { from: 'agent', to: 'patient|with', about: 'about' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'On 3 May 1951 Ilka Brand met Pavel Dorn in Graz.',
        claims: [
          {
            kind: 'communication',
            type: 'meeting',
            args: { from: ['Ilka Brand'], to: ['Pavel Dorn'] },
            when: '1951-05-03',
          },
        ],
      },
      {
        text: 'Boris Lund is believed to have run into Greta Holm in Oslo.',
        claims: [
          { kind: 'communication', type: 'meeting', args: { from: ['Boris Lund'], to: ['Greta Holm'] } },
        ],
      },
      {
        text: 'The envoy met with General Aru twice.',
        claims: [{ kind: 'communication', type: 'meeting', args: { from: ['envoy'], to: ['Aru'] } }],
      },
    ],
    never: ['The road meets the river here.', 'He met his death in Oslo.', 'The plan met with resistance.'],
  },
  {
    id: 'communication.meet-each-other',
    catches: 'Several people meet.',
    verbs: ['meet'],
    tense: ['told'],
    if: { 'subject.second': { types: ['Person', 'Group', 'Organization'] } },
    unless: { 'object|with': { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'meeting',
        args: { from: 'subject.first', to: 'subject.second' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Ilka Brand and Pavel Dorn met again in Graz.',
        claims: [
          { kind: 'communication', type: 'meeting', args: { from: ['Ilka Brand'], to: ['Pavel Dorn'] } },
        ],
      },
    ],
    never: ['The roads meet in the valley.'],
  },
  {
    id: 'communication.meeting-noun',
    catches: 'A meeting of one person with another is held or named.',
    nouns: ['meeting', 'encounter', 'rendezvous', 'audience', 'appointment'],
    possessor: 'agent',
    claims: [
      {
        kind: 'communication',
        type: 'meeting',
        args: { from: 'agent|between.first|of', to: 'with|between.second', about: 'about|on' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'The meeting between Anton Rieg and Clara Moss was short.',
        claims: [
          { kind: 'communication', type: 'meeting', args: { from: ['Anton Rieg'], to: ['Clara Moss'] } },
        ],
      },
      {
        text: 'Dora Feld held a meeting with Judge Aubert.',
        claims: [{ kind: 'communication', type: 'meeting', args: { from: ['Dora Feld'], to: ['Aubert'] } }],
      },
    ],
    never: ['A meeting was held in the school.'],
  },
  {
    id: 'communication.meeting-takes-place',
    catches: 'A meeting or talk takes place between two.',
    verbs: ['take', 'take place', 'occur', 'hold', 'be', 'arrange'],
    tense: ['told'],
    if: {
      subject: {
        heads: [
          'meeting',
          'encounter',
          'conversation',
          'talk',
          'talks',
          'discussion',
          'interview',
          'negotiation',
        ],
      },
      between: { types: ['Person', 'Group', 'Organization'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'meeting',
        args: { from: 'between.first', to: 'between.second' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'That evening a meeting took place between Judge Aubert and Dora Feld.',
        claims: [{ kind: 'communication', type: 'meeting', args: { from: ['Aubert'], to: ['Dora Feld'] } }],
      },
    ],
    never: ['A meeting took place between four and five.'],
  },
  {
    id: 'communication.meet-together',
    catches: 'A group or a body meets.',
    verbs: ['meet', 'convene', 'assemble'],
    voice: 'active',
    tense: ['told'],
    if: { subject: { types: ['Group', 'Organization'] } },
    unless: { object: { not: ['time'] }, with: { present: true }, 'subject.second': { present: true } },
    claims: [{ kind: 'communication', type: 'meeting', args: { from: 'subject' }, needs: ['from'] }],
    examples: [
      {
        text: 'The officers met twice in a mill near Vell.',
        claims: [{ kind: 'communication', type: 'meeting', args: { from: ['the officers'] } }],
      },
    ],
    never: ['The roads meet there.'],
  },
];
