/** Statements without "that": accusing, asking, announcing, confessing a thing, answering somebody. */
import type { Pattern } from '../pattern.ts';
import { COURTS, STATEMENTS } from './words.ts';

export const ADDRESSING: readonly Pattern[] = [
  {
    id: 'communication.accuse',
    catches: 'Somebody accuses, blames or denounces somebody.',
    verbs: ['accuse', 'blame', 'denounce', 'criticize', 'criticise', 'condemn', 'reproach', 'rebuke'],
    tense: ['told'],
    if: { patient: { human: true } },
    unless: { subject: { heads: ['you'] } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', about: 'patient', to: 'to', content: 'of|for' },
        needs: ['from', 'about'],
      },
    ],
    examples: [
      {
        text: 'At the congress Bela Orsik accused Petar Vukan of having the phones tapped.',
        claims: [
          {
            kind: 'communication',
            type: 'statement',
            args: { from: ['Bela Orsik'], about: ['Petar Vukan'] },
          },
        ],
      },
    ],
    never: ['He was accused of theft.'],
  },
  {
    id: 'communication.intercede',
    catches: 'Somebody puts in a word by which another is pardoned, spared or set free.',
    verbs: ['pardon', 'amnesty', 'rehabilitate', 'reprieve', 'spare', 'release', 'free', 'save', 'reinstate'],
    if: {
      'at the intercession of|at the request of|with.possessor': {
        types: ['Person', 'Organization', 'Group'],
      },
      'at the intercession of|at the request of|with': {
        not: [
          'victim',
          'child',
          'family',
          'money',
          'wife',
          'husband',
          'passport',
          'mother',
          'father',
          'son',
          'brother',
          'sister',
          'friend',
        ],
      },
    },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'at the intercession of|at the request of|with.possessor', about: 'patient' },
        needs: ['from', 'about'],
      },
    ],
    examples: [
      {
        text: 'In 1951 Petar Vukan was released at the intercession of Bela Orsik.',
        claims: [
          {
            kind: 'communication',
            type: 'statement',
            args: { from: ['Bela Orsik'], about: ['Petar Vukan'] },
          },
        ],
      },
      {
        text: "With Bela Orsik's help Petar Vukan had been rehabilitated.",
        claims: [
          {
            kind: 'communication',
            type: 'statement',
            args: { from: ['Bela Orsik'], about: ['Petar Vukan'] },
          },
        ],
      },
    ],
    never: ['Petar Vukan was released with his mother.', "He was released with Bela Orsik's passport."],
  },
  {
    id: 'communication.ask',
    catches: 'Somebody asks, urges or calls on somebody for something, without the power to order it.',
    verbs: [
      'ask',
      'beg',
      'urge',
      'request',
      'implore',
      'entreat',
      'beseech',
      'call on',
      'call upon',
      'advise',
      'invite',
      'exhort',
      'persuade',
    ],
    tense: ['told'],
    if: { 'purpose|content|for|about|quote': { present: true } },
    unless: { subject: { heads: ['you'] }, quote: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: {
          from: 'agent',
          to: 'patient|with|to|on|upon',
          content: 'purpose|content|for',
          about: 'about|against',
        },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'In that hour General Sarto had called on the dockers for aid against Colonel Brune.',
        claims: [{ kind: 'communication', type: 'statement', args: { from: ['Sarto'], to: ['dockers'] } }],
      },
      {
        text: 'Lena Ostby asked the commandant whether her brother was alive.',
        claims: [
          { kind: 'communication', type: 'statement', args: { from: ['Lena Ostby'], to: ['commandant'] } },
        ],
      },
    ],
    never: ['The situation called for patience.'],
  },
  {
    id: 'communication.make-a-statement',
    catches: 'Somebody makes a statement, gives a speech or signs a confession.',
    verbs: [
      'make',
      'give',
      'deliver',
      'issue',
      'sign',
      'read',
      'read out',
      'release',
      'offer',
      'hold',
      'refuse',
      'circulate',
      'publish',
    ],
    tense: ['told'],
    if: { patient: { heads: STATEMENTS } },
    unless: { subject: { heads: ['you'] } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', to: 'to|before|object2', about: 'about|on', content: 'content' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'On the third day Emil Roke signed a confession.',
        claims: [{ kind: 'communication', type: 'statement', args: { from: ['Emil Roke'] } }],
      },
      {
        text: 'The ministry never gave an explanation.',
        claims: [{ kind: 'communication', type: 'statement', polarity: '-' }],
      },
    ],
    never: ['The window gave an account of light.', 'It made no promise.'],
  },
  {
    id: 'communication.dictate',
    catches: 'Somebody dictates, whispers or passes words to somebody.',
    verbs: ['dictate', 'betray', 'suggest', 'read out', 'communicate', 'translate'],
    tense: ['told'],
    if: { to: { present: true } },
    unless: { content: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', to: 'to', content: 'patient' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'The confession had been dictated to Emil Roke by Captain Mirov.',
        claims: [{ kind: 'communication', type: 'statement', args: { from: ['Mirov'], to: ['Emil Roke'] } }],
      },
    ],
    never: ['Fear dictated the answer.'],
  },
  {
    id: 'communication.announce',
    catches: 'Somebody announces, reveals or proclaims a thing.',
    verbs: ['announce', 'proclaim', 'disclose', 'publicise', 'publicize', 'acknowledge', 'confirm'],
    tense: ['past'],
    if: { patient: { human: false }, agent: { human: true } },
    unless: {
      content: { present: true },
      quote: { present: true },
      to: { human: true },
      subject: { heads: ['you', 'we'] },
      // "disclosed this in the capital": what, is said before.
      patient: { heads: ['this', 'that', 'it', 'same', 'event'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', content: 'patient' },
        needs: ['from', 'content'],
      },
    ],
    examples: [
      {
        text: 'President Oyelo announced the dissolution of the Guard.',
        claims: [{ kind: 'communication', type: 'statement', args: { from: ['Oyelo'] } }],
      },
    ],
    never: ['The bells announced the end of the day.'],
  },
  {
    id: 'communication.confess-to-doing',
    catches: 'Somebody admits or confesses having done something.',
    verbs: ['confess', 'admit', 'acknowledge'],
    tense: ['told'],
    if: { gerund: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', content: 'gerund' },
        needs: ['from', 'content'],
      },
    ],
    examples: [
      {
        text: 'Emil Roke confessed to having burnt the files.',
        claims: [{ kind: 'communication', type: 'statement', args: { from: ['Emil Roke'] } }],
      },
    ],
    never: ['He admitted the guests.'],
  },
  {
    id: 'communication.say-nothing',
    catches: 'Somebody says nothing, or something, about a matter or to somebody.',
    verbs: ['say', 'reveal', 'write', 'disclose'],
    tense: ['told'],
    if: {
      object: { heads: ['nothing', 'anything', 'something', 'everything', 'word', 'much', 'little'] },
      'about|to|of': { present: true },
    },
    unless: { content: { present: true }, quote: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', to: 'to', about: 'about|of' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Minister Halden said nothing about the camps.',
        claims: [{ kind: 'communication', type: 'statement', args: { from: ['Halden'] }, polarity: '-' }],
      },
    ],
    never: ['The map said nothing of the hills.'],
  },
  {
    id: 'communication.confess-to',
    catches: 'Somebody admits, reveals or predicts a thing to somebody.',
    verbs: [
      'announce',
      'explain',
      'admit',
      'confess',
      'reveal',
      'disclose',
      'relate',
      'recount',
      'mention',
      'boast',
      'brag',
      'hint',
      'repeat',
      'shout',
      'whisper',
      'promise',
      'predict',
      'foretell',
      'prophesy',
      'describe',
      'swear',
      'lie',
      'apologise',
      'apologize',
      'deny',
    ],
    tense: ['told'],
    if: { to: { human: true } },
    unless: {
      content: { present: true },
      quote: { present: true },
      to: { heads: COURTS },
      subject: { heads: ['you', 'we'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', to: 'to', content: 'patient', about: 'about' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Anders Holt predicted to the envoy the speedy end of the republic.',
        claims: [
          { kind: 'communication', type: 'statement', args: { from: ['Anders Holt'], to: ['the envoy'] } },
        ],
      },
    ],
    never: ['It promised rain to the valley.', 'He reports to General Aru.'],
  },
  {
    id: 'communication.answer-somebody',
    catches: 'Somebody answers or promises somebody something.',
    verbs: ['answer', 'promise', 'swear', 'advise', 'show'],
    tense: ['past'],
    if: { patient: { human: true } },
    unless: { quote: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', to: 'patient', content: 'content|object2' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'The colonel never answered Vera Lund.',
        claims: [
          {
            kind: 'communication',
            type: 'statement',
            args: { from: ['colonel'], to: ['Vera Lund'] },
            polarity: '-',
          },
        ],
      },
    ],
    never: ['The key answered its purpose.'],
  },
  {
    id: 'communication.answer-a-request',
    catches: 'An authority grants or refuses a request.',
    verbs: ['refuse', 'grant', 'reject', 'dismiss', 'turn down', 'deny', 'approve'],
    tense: ['told'],
    if: { patient: { heads: ['request', 'petition', 'appeal', 'motion', 'application', 'demand', 'plea'] } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'agent', to: 'patient.by|patient.from|patient.possessor', about: 'patient' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'The tribunal refused a request by Dora Feld for a doctor.',
        claims: [
          { kind: 'communication', type: 'statement', args: { from: ['the tribunal'], to: ['Dora Feld'] } },
        ],
      },
    ],
    never: ['They refused the food.'],
  },
];
