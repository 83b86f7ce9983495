/** Who is in charge of something that is no organ, leads a group, or holds a post told by "whose". */

import { CAMPS } from '../command/superiors.ts';
import type { Pattern } from '../pattern.ts';

const PERSON = { types: ['Person'] } as const;
const THINGS = [
  ...['food', 'bread', 'meal', 'kitchen', 'child', 'children', 'house', 'garden', 'luggage', 'conversation'],
  ...['life', 'death', 'deaths', 'killing', 'killings', 'murder', 'murders', 'crime', 'crimes', 'loss'],
  ...[
    'success',
    'failure',
    'damage',
    'fate',
    'act',
    'acts',
    'deed',
    'deeds',
    'attack',
    'attacks',
    'it',
    'this',
  ],
  ...[
    'that',
    'delay',
    'disaster',
    'massacre',
    'torture',
    'abuse',
    'abuses',
    'violation',
    'violations',
    'fall',
  ],
  ...[
    'mistake',
    'error',
    'situation',
    'action',
    'actions',
    'decision',
    'rise',
    'escape',
    'arrest',
    'arrests',
  ],
  ...[
    'disappearance',
    'disappearances',
    'atrocity',
    'atrocities',
    'offence',
    'offences',
    'accident',
    'event',
  ],
  ...[
    'events',
    'execution',
    'executions',
    'shooting',
    'shootings',
    'bombing',
    'bombings',
    'incident',
    'injury',
  ],
];

export const IN_CHARGE: readonly Pattern[] = [
  {
    id: 'posting.in-charge-of',
    catches: 'Somebody is in charge or in command of a place, a task or people.',
    verbs: ['be', 'remain', 'put', 'place', 'leave'],
    if: { 'at the head of': { present: true }, 'patient|subject': PERSON },
    unless: {
      'at the head of': { types: ['Organization', 'Event', 'Work', 'Person'], not: [] },
      predicate: { present: true },
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'patient|subject', organization: 'at the head of', role: '=in charge' },
        needs: ['person'],
        only: { organization: { heads: CAMPS } },
      },
    ],
    examples: [
      {
        text: 'By September Marek Dolin was in charge of the guard post at Karsk.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Marek Dolin'] } }],
      },
      {
        text: 'Marek Dolin was in charge of interrogations.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Marek Dolin'] } }],
      },
    ],
    never: ['Vera Stanek was charged with theft.'],
  },
  {
    id: 'posting.responsible-for',
    catches: 'Somebody is responsible for a field of work.',
    adjectives: ['responsible'],
    if: { subject: PERSON, for: { present: true } },
    unless: { for: { heads: THINGS }, 'for.of': PERSON },
    claims: [
      {
        kind: 'posting',
        type: 'staff',
        args: { person: 'subject', role: 'clause' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin was responsible for the supplies of the camp.',
        claims: [{ kind: 'posting', type: 'staff', args: { person: ['Marek Dolin'] } }],
      },
    ],
    never: [
      'Marek Dolin was responsible for the murder of two monks.',
      'Marek Dolin was responsible for the deaths.',
    ],
  },
  {
    id: 'posting.runs-a-camp',
    catches: 'Somebody runs, commands or manages a camp, a prison or another such place.',
    verbs: ['run', 'command', 'manage', 'direct', 'administer', 'control', 'oversee', 'lead'],
    if: { patient: { heads: CAMPS }, agent: PERSON },
    unless: { patient: { types: ['Organization', 'Person'] }, to: { present: true } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'agent', organization: 'patient' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'Captain Marek Dolin ran a detention centre on the coast.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Marek Dolin'] } }],
      },
      {
        text: 'The prison was run by Captain Marek Dolin.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin ran to the prison.', 'Marek Dolin ran the race.'],
  },
  {
    id: 'posting.group-led-by',
    catches: 'A shift, a team, a squad or a group of people is led by those who are named.',
    verbs: ['lead', 'head', 'command', 'direct', 'run', 'supervise'],
    voice: 'passive',
    if: {
      patient: {
        heads: [
          ...[
            'shift',
            'team',
            'squad',
            'group',
            'gang',
            'party',
            'patrol',
            'column',
            'guard',
            'guards',
            'man',
          ],
          ...['men', 'troop', 'troops', 'platoon', 'unit', 'cell', 'band', 'detail', 'crew', 'detachment'],
          ...['operation', 'raid', 'interrogation', 'investigation', 'delegation', 'commission', 'search'],
        ],
      },
      agent: PERSON,
    },
    unless: { patient: { types: ['Organization'] }, 'to|into|through|away': { present: true } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'agent', organization: 'patient', role: '=leader' },
        needs: ['person'],
        only: { organization: { types: ['Organization', 'Group'] } },
      },
    ],
    examples: [
      {
        text: 'The guards worked in shifts, led by Ivo Marn, Petar Lukan and Anton Vesel.',
        claims: [
          { kind: 'posting', type: 'head', args: { person: ['Ivo Marn'] } },
          { kind: 'posting', type: 'head', args: { person: ['Anton Vesel'] } },
        ],
      },
      {
        text: 'The raid was led by Captain Ivo Marn.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Ivo Marn'] } }],
      },
    ],
    never: ['The guards were led to the gate by Ivo Marn.', 'The horse was led by Ivo Marn.'],
  },
  {
    id: 'posting.whose-post',
    catches: 'An organ is followed by "whose" with the post and its holder.',
    verbs: ['be', 'become', 'remain'],
    if: { subject: { role: true }, 'subject.possessor': { types: ['Organization'] }, predicate: PERSON },
    unless: { predicate: { role: true } },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        typeBy: 'role',
        args: { person: 'predicate', organization: 'subject.possessor', role: 'subject' },
        needs: ['person', 'role'],
      },
    ],
    examples: [
      {
        text: "The Rural Guard's commander was Ivo Marn.",
        claims: [
          { kind: 'posting', type: 'head', args: { person: ['Ivo Marn'], organization: ['Rural Guard'] } },
        ],
      },
    ],
    never: ["The Rural Guard's commander was angry."],
  },
  {
    id: 'posting.moved-to-force',
    catches: 'Somebody is moved to troops, guards or a service that has no name.',
    verbs: ['post', 'assign', 'transfer', 'second', 'attach', 'reassign', 'move', 'send', 'detail', 'demote'],
    voice: 'passive',
    if: {
      'to|into': {
        heads: [
          ...['troop', 'troops', 'guard', 'guards', 'reserve', 'reserves', 'service', 'garrison', 'front'],
          ...['school', 'academy', 'desk', 'militia', 'police', 'cavalry', 'artillery', 'embassy', 'college'],
          ...['archive', 'archives', 'trust', 'administration', 'inspectorate', 'command', 'headquarters'],
        ],
      },
      subject: PERSON,
    },
    unless: { 'to|into': { types: ['Organization'] }, as: { role: true } },
    claims: [
      {
        kind: 'posting',
        type: 'staff',
        aspect: 'begins',
        args: { person: 'subject', organization: 'to|into' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'In 1939 Marek Dolin was transferred to the border troops.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            aspect: 'begins',
            args: { person: ['Marek Dolin'], organization: ['the border troops'] },
          },
        ],
      },
    ],
    never: ['The prisoner was moved to the north.'],
  },
  {
    id: 'posting.moved-away',
    catches: 'Somebody who holds a post is transferred or recalled, and no organ is named.',
    verbs: ['transfer', 'reassign', 'redeploy'],
    voice: 'passive',
    if: { subject: PERSON },
    unless: {
      'to|into|as|on|in|at|within': { types: ['Organization', 'Group', 'Person', 'Work', 'Event'] },
      to: { heads: ['guard', 'troops', 'reserve', 'service', 'prison', 'jail', 'camp', 'hospital', 'cell'] },
      'as|complement': { role: true },
      content: { present: true },
      purpose: { present: true },
    },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'ends',
        args: { person: 'subject', organization: 'post-before' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'Ivo Marn became chief of the Harbour Police in 1936. He was transferred in September 1938.',
        claims: [{ kind: 'posting', aspect: 'ends', args: { person: ['Ivo Marn'] }, when: '1938-09' }],
      },
    ],
    never: ['The meeting was recalled by Ivo Marn.'],
  },
  {
    id: 'posting.whose-post-is',
    catches: 'An organ "whose secretary" somebody is.',
    verbs: ['be', 'become', 'remain'],
    if: { object: { role: true }, 'object.possessor': { types: ['Organization', 'Group'] }, subject: PERSON },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        typeBy: 'role',
        args: { person: 'subject', organization: 'object.possessor', role: 'object' },
        needs: ['person', 'role'],
      },
    ],
    examples: [
      {
        text: 'Vera Stanek was tried with the Workers Union, whose secretary she was from 1931.',
        claims: [{ kind: 'posting', args: { person: ['Vera Stanek'], organization: ['Workers Union'] } }],
      },
    ],
    never: ['Vera Stanek, whose brother he was, left.'],
  },
  {
    id: 'posting.succeeding',
    catches: 'Somebody takes up a post "succeeding" another, whose own ends.',
    verbs: ['succeed', 'replace', 'supersede', 'supplant'],
    voice: 'active',
    if: { object: PERSON, subject: PERSON },
    unless: { as: { role: true }, 'to|in': { present: true } },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'ends',
        args: { person: 'object', organization: 'post-before-of:subject' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'From August 1934 Ivo Marn was head of the Harbour Police, succeeding Petar Lukan.',
        claims: [
          {
            kind: 'posting',
            aspect: 'ends',
            args: { person: ['Petar Lukan'], organization: ['Harbour Police'] },
          },
        ],
      },
    ],
    never: ['Ivo Marn succeeded in the end.'],
  },
  {
    id: 'posting.then-post-apposed',
    catches: 'Beside a name stands "then" or "now" with a post.',
    appositions: true,
    if: {
      predicate: { role: true, words: ['then', 'now', 'later', 'still', 'currently', 'himself'] },
      subject: PERSON,
    },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        typeBy: 'role',
        args: { person: 'subject', organization: 'predicate.organ', role: 'predicate' },
        needs: ['person', 'role'],
      },
    ],
    examples: [
      {
        text: 'Anton Vesel, then an inspector of the Rural Guard, was present.',
        claims: [{ kind: 'posting', args: { person: ['Anton Vesel'], organization: ['Rural Guard'] } }],
      },
    ],
    never: ['Anton Vesel, then a boy, was present.'],
  },
];
