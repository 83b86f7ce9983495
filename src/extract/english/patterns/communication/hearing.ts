/** What is described, heard, made known or got out of somebody; who is let in to see. */
import type { Pattern } from '../pattern.ts';

const PERSON = { types: ['Person'] } as const;
const SOMEBODY = { types: ['Person', 'Group', 'Organization'] } as const;

export const HEARING: readonly Pattern[] = [
  {
    id: 'communication.describe',
    catches: 'Somebody describes or recounts how something was.',
    verbs: [
      'describe',
      'recount',
      'relate',
      'narrate',
      'depict',
      'detail',
      'tell of',
      'speak of',
      'remember',
    ],
    tense: ['told'],
    voice: 'active',
    if: { content: { present: true }, subject: { human: true } },
    unless: { quote: { present: true }, subject: { heads: ['you', 'we', 'i'] } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', to: 'to', content: 'content' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Vera Stanek described how the guards had beaten her uncle.',
        claims: [{ kind: 'communication', args: { from: ['Vera Stanek'] } }],
      },
    ],
    never: ['The book describes how bees live.'],
  },
  {
    id: 'communication.is-informed',
    catches: 'Somebody is informed or told, and the words do not say of what in a clause.',
    verbs: ['inform', 'notify', 'alert', 'tell', 'warn', 'brief', 'consult'],
    voice: 'passive',
    tense: ['told'],
    if: { subject: SOMEBODY },
    unless: {
      content: { present: true },
      purpose: { present: true },
      by: { present: true },
      object: { present: true },
      subject: { heads: ['you', 'we', 'i', 'those', 'who', 'people'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'report',
        args: { to: 'subject', about: 'of|about|on' },
        needs: ['to'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin was informed on the following morning.',
        claims: [{ kind: 'communication', args: { to: ['Marek Dolin'] } }],
      },
      {
        text: 'The minister Marek Dolin was not informed.',
        claims: [{ kind: 'communication', polarity: '-', args: { to: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin was told to wait.', 'The story was told well.'],
  },
  {
    id: 'communication.hears-of',
    catches: 'Somebody learns or hears of something from another.',
    verbs: ['learn', 'hear', 'find out', 'get to know'],
    tense: ['told'],
    voice: 'active',
    if: { from: SOMEBODY, subject: SOMEBODY },
    unless: { subject: { heads: ['you', 'we'] } },
    claims: [
      {
        kind: 'communication',
        type: 'report',
        args: { from: 'from', to: 'subject', about: 'of|about|object', content: 'content' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin learned of the plan from Sergeant Petar Lukan.',
        claims: [{ kind: 'communication', args: { from: ['Petar Lukan'], to: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin learned a trade from the start.'],
  },
  {
    id: 'communication.obtain-confession',
    catches: 'Somebody obtains a confession or a statement of another.',
    verbs: ['obtain', 'secure', 'get', 'take', 'take down', 'procure', 'elicit', 'receive', 'record'],
    if: {
      patient: { heads: ['confession', 'deposition', 'testimony', 'admission', 'statement'] },
      'patient.of|patient.possessor|from': SOMEBODY,
      agent: SOMEBODY,
    },
    claims: [
      {
        kind: 'communication',
        type: 'testimony',
        args: { from: 'patient.of|patient.possessor|from', to: 'agent' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'In the end Marek Dolin obtained the confession of Petar Lukan.',
        claims: [{ kind: 'communication', args: { from: ['Petar Lukan'], to: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin obtained the keys of Petar Lukan.'],
  },
  {
    id: 'communication.admitted-to-place',
    catches: 'Journalists, delegates or visitors are let into a place.',
    verbs: ['admit', 'let in', 'let into', 'allow into', 'conduct', 'escort', 'invite'],
    voice: 'passive',
    if: {
      patient: {
        heads: [
          ...[
            'journalist',
            'reporter',
            'delegate',
            'delegation',
            'observer',
            'visitor',
            'inspector',
            'monitor',
          ],
          ...['diplomat', 'ambassador', 'consul', 'commission', 'correspondent', 'representative', 'doctor'],
        ],
      },
      'to|into': { present: true },
    },
    unless: { 'to|into': { types: ['Organization', 'Event'] } },
    claims: [
      {
        kind: 'communication',
        type: 'visit',
        args: { from: 'patient', to: 'to|into' },
        needs: ['from'],
        only: { to: SOMEBODY },
      },
    ],
    examples: [
      {
        text: 'In August two foreign reporters were admitted to the camp.',
        claims: [{ kind: 'communication', type: 'visit', args: { from: ['two foreign reporters'] } }],
      },
    ],
    never: ['The student was admitted to the college.'],
  },
  {
    id: 'communication.addresses-as',
    catches: 'Somebody addresses another by a title.',
    verbs: ['address', 'greet', 'salute', 'hail'],
    if: { as: { present: true }, patient: PERSON, agent: SOMEBODY },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', to: 'patient' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'The guards addressed Marek Dolin as their commander.',
        claims: [{ kind: 'communication', args: { from: ['the guards'], to: ['Marek Dolin'] } }],
      },
    ],
    never: ['The letter was addressed as usual.'],
  },
  {
    id: 'communication.interrogation-by',
    catches: 'Interrogations are carried out by somebody.',
    nouns: ['interrogation', 'questioning'],
    possessor: 'agent',
    if: { agent: SOMEBODY },
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { from: 'agent', to: 'of' },
        needs: ['from'],
        only: { to: SOMEBODY },
      },
    ],
    examples: [
      {
        text: 'Interrogations were conducted upstairs by inspectors of the Special Branch.',
        claims: [{ kind: 'communication', args: { from: ['inspectors of the Special Branch'] } }],
      },
    ],
    never: ['The interrogation lasted an hour.'],
  },
  {
    id: 'communication.signed-order',
    catches: 'Somebody signs an order, a decree or a warrant, or it bears their signature.',
    verbs: ['sign', 'countersign', 'issue', 'initial'],
    if: {
      patient: {
        heads: [
          'order',
          'decree',
          'warrant',
          'directive',
          'instruction',
          'ordinance',
          'circular',
          'proclamation',
        ],
      },
      agent: SOMEBODY,
    },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'agent', to: 'to', content: 'patient' },
        needs: ['from'],
        only: { to: SOMEBODY },
      },
    ],
    examples: [
      {
        text: 'The camp was opened under an order signed by its governor, Ivo Marn.',
        claims: [{ kind: 'communication', type: 'order', args: { from: ['Ivo Marn'] } }],
      },
      {
        text: 'The decree was signed by Ivo Marn.',
        claims: [{ kind: 'communication', type: 'order', args: { from: ['Ivo Marn'] } }],
      },
    ],
    never: ['Ivo Marn signed the guest book.'],
  },
  {
    id: 'communication.order-bears-signature',
    catches: "An order bears somebody's signature.",
    verbs: ['bear', 'carry', 'have'],
    if: {
      object: { heads: ['signature', 'name', 'initial', 'initials'] },
      'object.possessor|object.of': PERSON,
      subject: {
        heads: [
          'order',
          'decree',
          'warrant',
          'directive',
          'instruction',
          'ordinance',
          'circular',
          'list',
          'letter',
        ],
      },
    },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'object.possessor|object.of' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: "The order of 9 August bore Ivo Marn's signature.",
        claims: [{ kind: 'communication', type: 'order', args: { from: ['Ivo Marn'] } }],
      },
    ],
    never: ["The cake bore Ivo Marn's name."],
  },
  {
    id: 'communication.paid-a-visit',
    catches: 'Somebody is paid a visit by another.',
    verbs: ['pay', 'make'],
    voice: 'passive',
    if: { object: { heads: ['visit', 'call'] }, subject: SOMEBODY, by: SOMEBODY },
    claims: [
      { kind: 'communication', type: 'visit', args: { from: 'by', to: 'subject' }, needs: ['from', 'to'] },
    ],
    examples: [
      {
        text: 'In May the bishop Petar Lukan was paid a secret visit by Ivo Marn.',
        claims: [{ kind: 'communication', type: 'visit', args: { from: ['Ivo Marn'], to: ['Petar Lukan'] } }],
      },
    ],
    never: ['Petar Lukan was paid a fee by Ivo Marn.'],
  },
  {
    id: 'communication.reads-out',
    catches: 'Somebody reads out or broadcasts a statement, a list or letters.',
    verbs: ['read out', 'broadcast', 'read aloud', 'air', 'transmit'],
    if: { agent: SOMEBODY, patient: { present: true } },
    unless: { patient: { types: ['Person'] } },
    claims: [
      {
        kind: 'communication',
        type: 'publication',
        args: { from: 'agent', to: 'to', content: 'patient' },
        needs: ['from'],
        only: { to: SOMEBODY },
      },
    ],
    examples: [
      {
        text: 'On Sunday Vera Stanek read out a statement of the committee.',
        claims: [{ kind: 'communication', args: { from: ['Vera Stanek'] } }],
      },
    ],
    never: ['The list was long.'],
  },
  {
    id: 'communication.report-sent-up',
    catches: 'Somebody sends or hands regular reports up to another.',
    verbs: ['submit', 'send', 'make', 'forward', 'deliver', 'hand', 'address', 'give', 'furnish', 'present'],
    if: {
      object: {
        heads: ['report', 'reports', 'dispatch', 'return', 'summary', 'briefing'],
        words: ['daily', 'weekly', 'monthly', 'regular', 'written', 'nightly', 'situation', 'periodic'],
      },
      to: SOMEBODY,
    },
    claims: [
      {
        kind: 'communication',
        type: 'report',
        args: { from: 'agent', to: 'to', about: 'on|about', content: 'object' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin submitted weekly reports to Colonel Ivo Marn.',
        claims: [
          { kind: 'communication', type: 'report', args: { from: ['Marek Dolin'], to: ['Ivo Marn'] } },
        ],
      },
    ],
    never: ['Marek Dolin sent flowers to Vera Stanek.'],
  },
  {
    id: 'communication.order-passed-on',
    catches: 'An order is passed on by somebody to somebody.',
    verbs: ['transmit', 'relay', 'convey', 'pass on', 'pass', 'hand', 'communicate', 'issue', 'read'],
    voice: 'passive',
    if: {
      patient: { heads: ['order', 'orders', 'instruction', 'instructions', 'directive', 'command'] },
      'by|to': SOMEBODY,
    },
    claims: [
      {
        kind: 'communication',
        type: 'order',
        args: { from: 'by', to: 'to', content: 'patient' },
        needs: [],
        needsOne: ['from', 'to'],
        only: { to: SOMEBODY, from: SOMEBODY },
      },
    ],
    examples: [
      {
        text: 'The order was relayed by telephone by Captain Marek Dolin to Sergeant Petar Lukan.',
        claims: [{ kind: 'communication', type: 'order', args: { to: ['Petar Lukan'] } }],
      },
    ],
    never: ['The parcel was relayed to Petar Lukan.'],
  },
  {
    id: 'communication.asks-what',
    catches: 'Somebody asks what, who or whether.',
    verbs: ['ask', 'inquire', 'enquire', 'demand'],
    voice: 'active',
    tense: ['told'],
    if: { content: { present: true }, subject: { human: true } },
    unless: { quote: { present: true }, subject: { heads: ['you'] } },
    claims: [
      {
        kind: 'communication',
        type: 'conversation',
        args: { from: 'subject', to: 'object|of', content: 'content' },
        needs: ['from'],
        only: { to: SOMEBODY },
      },
    ],
    examples: [
      {
        text: 'In the yard Vera Stanek asked the sergeant what her brother had done.',
        claims: [{ kind: 'communication', args: { from: ['Vera Stanek'], to: ['sergeant'] } }],
      },
    ],
    never: ['Vera Stanek asked for water.'],
  },
  {
    id: 'communication.declines-to-answer',
    catches: 'Somebody declines or refuses to answer.',
    verbs: ['answer', 'comment', 'testify', 'reply', 'speak', 'respond', 'talk'],
    under: ['decline', 'refuse'],
    if: { subject: SOMEBODY },
    unless: { content: { present: true } },
    claims: [
      { kind: 'communication', type: 'statement', args: { from: 'subject', to: 'to' }, needs: ['from'] },
    ],
    examples: [
      {
        text: 'Captain Ivo Marn declined to answer.',
        claims: [{ kind: 'communication', polarity: '-', args: { from: ['Ivo Marn'] } }],
      },
    ],
    never: ['Captain Ivo Marn promised to answer.'],
  },
];
