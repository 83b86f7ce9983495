/** Letters and other messages: from whom, to whom, through whom, and into whose hands. */
import type { Pattern } from '../pattern.ts';
import { LETTERS } from './words.ts';

/** Verbs of saying that are done in writing when "in a letter" stands by. */
const IN_WRITING = [
  'write',
  'say',
  'state',
  'declare',
  'deny',
  'admit',
  'confess',
  'ask',
  'complain',
  'protest',
  'explain',
  'claim',
  'describe',
  'announce',
  'report',
  'demand',
  'inform',
  'accuse',
  'warn',
  'insist',
  'thank',
  'request',
  'tell',
  'reject',
  'assert',
  'acknowledge',
];

const SEND = [
  'send',
  'dispatch',
  'despatch',
  'forward',
  'mail',
  'post',
  'address',
  'cable',
  'write',
  'transmit',
  'convey',
  'smuggle',
  'pass',
  'give',
  'hand',
  'sign',
];

export const LETTER: readonly Pattern[] = [
  {
    id: 'communication.write-to',
    catches: 'Somebody writes, wires or telephones to somebody.',
    verbs: ['write', 'write back', 'cable', 'wire', 'telegraph', 'correspond', 'radio'],
    tense: ['told'],
    if: { 'to|with': { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { from: 'agent', to: 'to|with', about: 'about|on', content: 'content', via: 'through|via' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'In March 1961 the lawyer Hanne Brix wrote to Minister Opoku about the missing men.',
        claims: [
          {
            kind: 'communication',
            type: 'letter',
            args: { from: ['Hanne Brix'], to: ['Opoku'] },
            when: '1961-03',
          },
        ],
      },
    ],
    never: ['He wrote to live.'],
  },
  {
    id: 'communication.send-letter',
    catches: 'Somebody sends a letter or message, perhaps through somebody.',
    verbs: SEND,
    tense: ['told'],
    if: { 'patient|object2': { heads: LETTERS } },
    unless: { 'patient|object2': { heads: ['word'] } },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: {
          from: 'agent',
          to: 'to|patient.to|object',
          via: 'through|via|patient.through|by the hand of|with',
          about: 'about|patient.about',
        },
        needsOne: ['from', 'to', 'via'],
      },
    ],
    examples: [
      {
        text: 'Ana Belmar had sent a note to the League of Rights in Geneva through a sailor.',
        claims: [
          {
            kind: 'communication',
            type: 'letter',
            args: { from: ['Ana Belmar'], to: ['League of Rights'], via: ['sailor'] },
          },
        ],
      },
      {
        text: 'Through Josip Karan, a message to friends was transmitted to Trieste.',
        claims: [{ kind: 'communication', type: 'letter', args: { via: ['Josip Karan'], to: ['friends'] } }],
      },
    ],
    never: ['He gave his word.', 'They sent flowers.'],
  },
  {
    id: 'communication.carry-letter',
    catches: 'Somebody carries or delivers a letter for others.',
    verbs: ['carry', 'deliver', 'bring', 'hand over', 'take', 'smuggle out', 'smuggle', 'relay', 'pass on'],
    tense: ['told'],
    if: { patient: { heads: LETTERS } },
    unless: {
      patient: { heads: ['note', 'word'] },
      agent: { heads: ['newspaper', 'paper', 'magazine', 'journal', 'radio', 'gazette', 'wind'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { via: 'agent', from: 'from|patient.from|patient.possessor', to: 'to|patient.to' },
        needs: ['via'],
      },
    ],
    examples: [
      {
        text: 'The letter was brought by his driver, Otto Sand.',
        claims: [{ kind: 'communication', type: 'letter', args: { via: ['Otto Sand'] } }],
      },
      {
        text: 'The sailor was carrying a letter from Pastor Ahlm to the Exile Committee.',
        claims: [
          {
            kind: 'communication',
            type: 'letter',
            args: { via: ['sailor'], from: ['Pastor Ahlm'], to: ['Exile Committee'] },
          },
        ],
      },
    ],
    never: ['The wind carried the smell of smoke.', 'The newspaper carried the letter on page one.'],
  },
  {
    id: 'communication.receive-letter',
    catches: 'Somebody receives a letter from somebody.',
    verbs: ['receive', 'get'],
    tense: ['told'],
    if: { patient: { heads: LETTERS } },
    unless: { patient: { heads: ['word'] } },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { to: 'agent', from: 'from|patient.from', via: 'through', about: 'about' },
        needsOne: ['to', 'from'],
      },
    ],
    examples: [
      {
        text: 'In the spring Teodora Lint received a letter from Bishop Kerel.',
        claims: [{ kind: 'communication', type: 'letter', args: { to: ['Teodora Lint'], from: ['Kerel'] } }],
      },
    ],
    never: ['The plan received criticism.'],
  },
  {
    id: 'communication.letter-into-hands',
    catches: 'A letter falls into hands, or onto the desk, of somebody.',
    verbs: ['fall', 'come', 'get', 'pass', 'end', 'end up', 'land', 'find', 'arrive'],
    tense: ['told'],
    if: {
      subject: { heads: [...LETTERS, 'it', 'they'] },
      'into|in|on': { heads: ['hand', 'hands', 'desk', 'possession', 'table'] },
    },
    unless: {
      subject: { heads: ['word', 'it', 'they'], types: ['Person', 'Group', 'Organization', 'Place'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: {
          'intercepted-by': 'into.possessor|into.of|in.possessor|in.of|on.possessor|on.of',
          from: 'subject.from|subject.possessor',
          to: 'subject.to',
        },
        needs: ['intercepted-by'],
      },
    ],
    examples: [
      {
        text: 'The letter to the exiles fell into the hands of Major Greb.',
        claims: [
          { kind: 'communication', type: 'letter', args: { 'intercepted-by': ['Greb'], to: ['exiles'] } },
        ],
      },
      {
        text: "The courier was searched at the border, and so the note ended up on Inspector Wale's desk.",
        claims: [{ kind: 'communication', type: 'letter', args: { 'intercepted-by': ['Wale'] } }],
      },
    ],
    never: ['The city fell into the hands of the rebels.'],
  },
  {
    id: 'communication.intercept-letter',
    catches: 'Somebody intercepts, opens or seizes a letter.',
    verbs: ['intercept', 'open', 'seize', 'steal', 'confiscate', 'copy', 'withhold', 'read'],
    tense: ['told'],
    if: {
      patient: {
        heads: ['letter', 'message', 'telegram', 'correspondence', 'cable', 'mail', 'newsletter', 'dispatch'],
      },
    },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { 'intercepted-by': 'agent', from: 'patient.from|patient.possessor', to: 'patient.to' },
        needs: ['intercepted-by'],
      },
    ],
    examples: [
      {
        text: 'The secret police intercepted a letter from Lea Hirsch to her brother.',
        claims: [{ kind: 'communication', type: 'letter', args: { from: ['Lea Hirsch'] } }],
      },
    ],
    never: ['They opened the gate.', 'She opened a note of credit.'],
  },
  {
    id: 'communication.say-in-a-letter',
    catches: 'What somebody says stands in a letter to somebody.',
    verbs: IN_WRITING,
    tense: ['told'],
    if: {
      in: { heads: ['letter', 'telegram', 'message', 'note', 'memorandum', 'petition', 'cable', 'appeal'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { from: 'agent|voice', to: 'in.to|to|in.of', content: 'content' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Stefan Rook denied it in letters to the congress.',
        claims: [{ kind: 'communication', type: 'letter', args: { from: ['Stefan Rook'] } }],
      },
    ],
    never: ['The word stands in a letter.'],
  },
  {
    id: 'communication.letter-of',
    catches: 'A letter of one person to another is named.',
    nouns: ['letter', 'telegram', 'message', 'cable', 'memorandum', 'note', 'petition'],
    possessor: 'agent',
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { from: 'agent|possessor|from|of', to: 'to', about: 'about' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: "Werner Aal's letter to Bishop Kerel was never found.",
        claims: [{ kind: 'communication', type: 'letter', args: { from: ['Werner Aal'], to: ['Kerel'] } }],
      },
    ],
    never: ['The letter of the law is clear.'],
  },
  {
    id: 'communication.letter-reaches',
    catches: 'A letter or message reaches somebody.',
    verbs: ['reach'],
    tense: ['told'],
    if: {
      subject: {
        heads: ['letter', 'message', 'note', 'telegram', 'petition', 'appeal', 'cable', 'memorandum'],
      },
    },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { to: 'object', from: 'subject.from|subject.possessor', via: 'through' },
        needs: ['to'],
      },
    ],
    examples: [
      {
        text: 'The note reached Nora Felk a week later.',
        claims: [{ kind: 'communication', type: 'letter', args: { to: ['Nora Felk'] } }],
      },
    ],
    never: ['The letter reached a length of ten pages.'],
  },
  {
    id: 'communication.entrust-letter',
    catches: 'Somebody entrusts a letter to a courier.',
    verbs: ['entrust', 'confide'],
    tense: ['told'],
    if: { patient: { heads: [...LETTERS] } },
    unless: { patient: { heads: ['word'] } },
    claims: [
      {
        kind: 'communication',
        type: 'letter',
        args: { from: 'agent', via: 'to|with', to: 'patient.to|for' },
        needs: ['via'],
      },
    ],
    examples: [
      {
        text: 'Ada Rhys entrusted the letter to a sailor.',
        claims: [{ kind: 'communication', type: 'letter', args: { from: ['Ada Rhys'], via: ['a sailor'] } }],
      },
    ],
    never: ['They entrusted the town to the sea.'],
  },
];
