/** Denials: words that reject what somebody else says. */
import type { Pattern } from './pattern.ts';

const LIES = [
  'lie',
  'fabrication',
  'falsehood',
  'slander',
  'invention',
  'forgery',
  'libel',
  'calumny',
  'fiction',
  'untruth',
  'hoax',
  'smear',
  'fake',
  'distortion',
  'nonsense',
];
const SPOKEN = [
  'claim',
  'allegation',
  'accusation',
  'charge',
  'report',
  'statement',
  'story',
  'rumour',
  'rumor',
  'version',
  'account',
  'assertion',
  'testimony',
  'confession',
  'article',
  'communique',
  'this',
  'that',
  'it',
  'all',
  'everything',
  'suggestion',
  'information',
  'news',
  'document',
];
/** What is kept from people, not contradicted: "denied access". */
const KEPT_BACK = [
  'access',
  'entry',
  'visa',
  'bail',
  'permission',
  'right',
  'rights',
  'request',
  'food',
  'water',
  'care',
  'treatment',
  'medicine',
  'entrance',
  'opportunity',
  'asylum',
  'parole',
  'appeal',
  'motion',
  'petition',
  'application',
  'passport',
  'visit',
  'chance',
  'passage',
  'promotion',
  'leave',
  'admission',
  'service',
  'help',
  'aid',
  'mercy',
  'citizenship',
  'license',
  'licence',
  'funding',
  'burial',
  'pension',
  'excess',
  'himself',
  'herself',
  'themselves',
];

export const DENIAL: readonly Pattern[] = [
  {
    id: 'denial.deny',
    catches: 'Somebody denies or disputes what is said, or any part in it.',
    verbs: ['deny', 'dispute', 'refute', 'repudiate', 'rebut', 'contest', 'disclaim', 'disavow', 'gainsay'],
    tense: ['told'],
    // Who does not dispute a thing denies nothing.
    negated: false,
    unless: {
      'patient|object|object2': { heads: [...KEPT_BACK, 'haven', 'refuge', 'freedom', 'sanctuary', 'space'] },
      object2: { present: true },
    },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: {
          speaker: 'agent',
          denied: 'patient.possessor|patient.by|patient.of|told-before',
          claims: 'object|content|patient',
        },
        needs: ['speaker'],
      },
    ],
    examples: [
      {
        text: 'A former guard, Otto Prinz, told the court that Major Hoyle commanded the camp. Hoyle denied this.',
        claims: [{ kind: 'denial', args: { speaker: ['Hoyle'], denied: ['Otto Prinz'] } }],
      },
      {
        text: 'Minister Halden denied that anybody had been beaten.',
        claims: [{ kind: 'denial', args: { speaker: ['Halden'] } }],
      },
      {
        text: 'The ministry denied any involvement in the raid.',
        claims: [{ kind: 'denial' }],
      },
    ],
    never: [
      'The prisoners were denied medicine.',
      'The guards denied Vera Lund access to a lawyer.',
      'The court denied the motion.',
      'He was denied passage by a guard.',
      'She denied herself every comfort.',
      'Emil Roke does not dispute that the camp was closed.',
    ],
  },
  {
    id: 'denial.contradict',
    catches: 'Somebody contradicts somebody, or calls somebody a liar.',
    verbs: ['contradict', 'belie', 'disbelieve', 'rebuff', 'dispute', 'challenge'],
    tense: ['told'],
    if: {
      'patient|patient.possessor': {
        types: ['Person', 'Group', 'Organization'],
        not: ['our', 'my', 'your', 'their'],
      },
    },
    unless: {
      patient: { heads: ['leadership', 'rule', 'authority', 'power', 'army', 'election', 'government'] },
      to: { present: true },
    },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: { speaker: 'agent', denied: 'patient.possessor|patient' },
        needs: ['speaker', 'denied'],
      },
    ],
    examples: [
      {
        text: 'A second witness, the cook Amalia Reis, contradicted Otto Prinz.',
        claims: [{ kind: 'denial', args: { speaker: ['Amalia Reis'], denied: ['Otto Prinz'] } }],
      },
    ],
    never: ['The result contradicted the theory.', 'The raiders challenge our values.'],
  },
  {
    id: 'denial.reject-a-claim',
    catches: 'Somebody rejects, dismisses or withdraws an allegation, a statement or a confession.',
    verbs: [
      'reject',
      'dismiss',
      'retract',
      'withdraw',
      'recant',
      'revoke',
      'take back',
      'renounce',
      'question',
      'doubt',
      'discount',
      'brush aside',
      'reject',
    ],
    tense: ['told'],
    if: {
      patient: {
        heads: [
          'claim',
          'allegation',
          'accusation',
          'charge',
          'charges',
          'report',
          'statement',
          'story',
          'rumour',
          'rumor',
          'version',
          'account',
          'assertion',
          'testimony',
          'confession',
          'suggestion',
          'finding',
          'evidence',
          'insinuation',
          'propaganda',
        ],
      },
    },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: {
          speaker: 'agent',
          denied: 'patient.possessor|patient.by|patient.of|told-before',
          claims: 'patient',
        },
        needs: ['speaker'],
      },
    ],
    examples: [
      {
        text: 'Director Salk rejected the allegation of the Teachers’ League.',
        claims: [{ kind: 'denial', args: { speaker: ['Salk'] } }],
      },
      {
        text: 'Before the judges Emil Roke withdrew his confession.',
        claims: [{ kind: 'denial', args: { speaker: ['Emil Roke'] } }],
      },
    ],
    never: ['The court dismissed the clerk.', 'The army withdrew its guns.'],
  },
  {
    id: 'denial.call-it-a-lie',
    catches: 'Somebody calls what was said a lie or a fabrication.',
    verbs: [
      'call',
      'describe',
      'denounce',
      'brand',
      'dismiss',
      'condemn',
      'reject',
      'label',
      'characterize',
      'characterise',
      'expose',
    ],
    tense: ['told'],
    if: {
      'object2|as|predicate|object.apposition': {
        heads: [...LIES, 'false', 'untrue', 'baseless', 'unfounded', 'propaganda', 'liar'],
      },
    },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: {
          speaker: 'agent',
          denied: 'patient.possessor|patient.by|patient.of|patient|told-before',
          claims: 'patient',
        },
        needs: ['speaker'],
      },
    ],
    examples: [
      {
        text: 'General Aru denounced the report of the League of Rights as a fabrication.',
        claims: [{ kind: 'denial', args: { speaker: ['Aru'] } }],
      },
    ],
    never: ['He called it a day.'],
  },
  {
    id: 'denial.is-lying',
    catches: 'Somebody is said to be lying.',
    verbs: ['lie'],
    tense: ['lied'],
    if: { subject: { types: ['Person', 'Group', 'Organization'] } },
    unless: {
      object: { present: true },
      'down|in|on|at|under|near|behind|beside|between|over|across|with|beneath|by|along|within|outside|inside|around|against|among|off|next to':
        { present: true },
    },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: { denied: 'subject', speaker: 'voice', claims: 'about' },
        needs: ['denied'],
      },
    ],
    examples: [
      {
        text: 'Everybody knows that Otto Prinz is lying.',
        claims: [{ kind: 'denial', args: { denied: ['Otto Prinz'] } }],
      },
    ],
    never: [
      'The government asked Otto Prinz to lay down his arms.',
      'Otto Prinz lies in the cemetery of Vell.',
      'Otto Prinz lay still and listened.',
      'A letter was lying open before Otto Prinz.',
      'His sympathies lie with the miners.',
    ],
  },
  {
    id: 'denial.unnamed-liar',
    catches: 'Somebody described without a name is said to be lying about what was told before.',
    verbs: ['lie'],
    tense: ['lied'],
    unless: {
      object: { present: true },
      subject: { types: ['Person', 'Group', 'Organization', 'Place', 'Event', 'Work'] },
      'down|in|on|at|under|near|behind|beside|between|over|across|with|to|beneath|by|along|within|outside|inside|around|against|among|off|next to':
        { present: true },
    },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: { denied: 'told-before|subject', speaker: 'voice' },
        needs: ['denied'],
      },
    ],
    examples: [
      {
        text: "In one of Anders Holt's articles it was claimed that the minister had fled. It goes without saying that this hired scribbler is lying.",
        claims: [{ kind: 'denial', args: { denied: ['Anders Holt'] } }],
      },
    ],
    never: ['The town lies low.', 'The difficulty lies elsewhere.'],
  },
  {
    id: 'denial.it-is-a-lie',
    catches: 'What was said is a lie, a fabrication or a slander.',
    verbs: ['be'],
    tense: ['told'],
    negated: false,
    if: { predicate: { heads: LIES }, subject: { heads: SPOKEN } },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: {
          denied: 'subject.possessor|subject.of|subject.by|told-before',
          speaker: 'voice',
          claims: 'subject',
        },
        needs: [],
      },
    ],
    examples: [
      {
        text: 'The bishop announced that Rasko Bern had fled. That is a lie.',
        claims: [{ kind: 'denial', args: { denied: ['bishop'] } }],
      },
      {
        text: "Otto Prinz's story is a fabrication.",
        claims: [{ kind: 'denial', args: { denied: ['Otto Prinz'] } }],
      },
    ],
    never: ['His life was a lie.', 'This was no lie.'],
  },
  {
    id: 'denial.it-is-false',
    catches: 'What was said is false, untrue or unfounded.',
    adjectives: [
      'false',
      'untrue',
      'unfounded',
      'baseless',
      'groundless',
      'fabricated',
      'invented',
      'fictitious',
      'slanderous',
    ],
    tense: ['told'],
    negated: false,
    if: { subject: { heads: SPOKEN } },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: {
          denied: 'subject.possessor|subject.of|subject.by|told-before',
          speaker: 'voice',
          claims: 'content|subject',
        },
        needs: [],
      },
    ],
    examples: [
      {
        text: 'The allegation of Senator Ilse Brandt is false.',
        claims: [{ kind: 'denial', args: { denied: ['Ilse Brandt'] } }],
      },
    ],
    never: ['His teeth were false.', 'The report was not untrue.'],
  },
  {
    id: 'denial.it-is-not-true',
    catches: 'It is not true that something is so; there is no truth in it.',
    verbs: ['be'],
    tense: ['told'],
    negated: true,
    if: { 'predicate|subject': { heads: ['truth', 'word'] } },
    unless: { 'predicate|subject': { heads: ['word'] } },
    claims: [
      {
        kind: 'denial',
        type: null,
        negates: true,
        args: {
          denied: 'in.possessor|in.of|to.possessor|told-before',
          speaker: 'voice',
          claims: 'in|to|content',
        },
        needs: ['claims'],
      },
    ],
    examples: [
      {
        text: 'There is no truth in the story of Otto Prinz.',
        claims: [{ kind: 'denial', args: { denied: ['Otto Prinz'] } }],
      },
    ],
    never: ['Truth is not cheap.'],
  },
  {
    id: 'denial.not-true-that',
    catches: 'It is not true, or not the case, that something is so.',
    adjectives: ['true', 'correct', 'accurate'],
    tense: ['told'],
    negated: true,
    if: { subject: { heads: SPOKEN } },
    claims: [
      {
        kind: 'denial',
        type: null,
        negates: true,
        args: {
          denied: 'subject.possessor|subject.of|subject.by|told-before',
          speaker: 'voice',
          claims: 'content|subject',
        },
        needs: ['claims'],
      },
    ],
    examples: [{ text: 'It is not true that the miners were armed.', claims: [{ kind: 'denial' }] }],
    never: ['The line was not true.', 'It is true that the miners were armed.'],
  },
  {
    id: 'denial.take-it-back',
    catches: 'Somebody recants or retracts what "it" points at.',
    verbs: ['withdraw', 'retract', 'recant', 'take back', 'revoke'],
    tense: ['told'],
    if: { object: { heads: ['it', 'this', 'everything', 'them'] }, subject: { types: ['Person'] } },
    claims: [
      { kind: 'denial', type: null, args: { speaker: 'agent', claims: 'patient' }, needs: ['speaker'] },
    ],
    examples: [
      {
        text: 'Emil Roke signed a confession. In the courtroom Emil Roke withdrew it.',
        claims: [{ kind: 'denial', args: { speaker: ['Emil Roke'] } }],
      },
    ],
    never: ['The bank withdrew it.'],
  },
  {
    id: 'denial.call-it-nonsense',
    catches: 'Somebody calls an accusation nonsense or a lie, with no word between.',
    verbs: ['call', 'brand', 'label', 'term', 'declare', 'pronounce'],
    tense: ['told'],
    if: { object: { heads: [...LIES, 'rubbish'] } },
    claims: [
      {
        kind: 'denial',
        type: null,
        args: { speaker: 'agent', claims: 'object', denied: 'told-before' },
        needs: ['speaker'],
      },
    ],
    examples: [
      {
        text: 'Edmund Kohl called the story nonsense.',
        claims: [{ kind: 'denial', args: { speaker: ['Edmund Kohl'] } }],
      },
    ],
    never: ['They called the dog.'],
  },
  {
    id: 'denial.plead-not-guilty',
    catches: 'Somebody pleads not guilty or innocent.',
    verbs: ['plead'],
    tense: ['told'],
    if: { adverb: { words: ['not'] }, adjective: { present: true } },
    claims: [{ kind: 'denial', type: null, args: { speaker: 'subject', claims: 'to' }, needs: ['speaker'] }],
    examples: [
      {
        text: 'The accused, Captain Dorin Vask, pleaded not guilty to all counts.',
        claims: [{ kind: 'denial', args: { speaker: ['Dorin Vask'] } }],
      },
    ],
    never: ['Captain Dorin Vask pleaded guilty to all counts.'],
  },
  {
    id: 'denial.does-not-believe',
    catches: 'Somebody does not believe another, or does not accept what another says.',
    verbs: ['believe', 'credit', 'trust'],
    negated: true,
    tense: ['told'],
    voice: 'active',
    if: { object: { types: ['Person'] }, subject: { types: ['Person', 'Organization', 'Group'] } },
    unless: { content: { present: true }, purpose: { present: true } },
    claims: [
      {
        kind: 'denial',
        type: null,
        affirms: true,
        args: { speaker: 'agent', denied: 'object' },
        needs: ['speaker', 'denied'],
      },
    ],
    examples: [
      {
        text: 'Ivo Marn gave evidence. The Chamber does not believe Ivo Marn.',
        claims: [{ kind: 'denial', polarity: '+', args: { speaker: ['Chamber'], denied: ['Ivo Marn'] } }],
      },
    ],
    never: ['The Chamber does not believe that Ivo Marn fled.'],
  },
  {
    id: 'denial.rejects-evidence-of',
    catches: "Somebody rejects, or does not accept, another's evidence or account.",
    verbs: ['accept', 'believe', 'credit', 'rely on', 'admit'],
    negated: true,
    tense: ['told'],
    if: {
      patient: {
        heads: [
          'evidence',
          'testimony',
          'account',
          'version',
          'statement',
          'story',
          'explanation',
          'word',
          'claim',
          'alibi',
        ],
      },
      'patient.of|patient.possessor': { types: ['Person', 'Organization', 'Group'] },
      agent: { types: ['Person', 'Organization', 'Group'] },
    },
    claims: [
      {
        kind: 'denial',
        type: null,
        affirms: true,
        args: { speaker: 'agent', denied: 'patient.of|patient.possessor', claims: 'patient' },
        needs: ['speaker', 'denied'],
      },
    ],
    examples: [
      {
        text: 'The tribunal did not accept the evidence of Vera Stanek.',
        claims: [{ kind: 'denial', polarity: '+', args: { denied: ['Vera Stanek'] } }],
      },
    ],
    never: ['The tribunal did not accept the gift of Vera Stanek.'],
  },
  {
    id: 'denial.dissents',
    catches: 'A judge or a member dissents.',
    verbs: ['dissent', 'disagree'],
    if: { subject: { types: ['Person'] } },
    claims: [
      { kind: 'denial', type: null, args: { speaker: 'subject', denied: 'from|with' }, needs: ['speaker'] },
    ],
    examples: [
      {
        text: 'Judge Vera Stanek dissented.',
        claims: [{ kind: 'denial', args: { speaker: ['Vera Stanek'] } }],
      },
    ],
    never: ['The figures disagree.'],
  },
];
