/**
 * Identity: two descriptions or names are said to be of one, or not of one. Longer than 400 lines because
 * each way of equating two names has its examples beside it.
 */
import type { Pattern } from './pattern.ts';

/** People known only by what they did or were seen as. */
const UNNAMED = [
  'visitor',
  'stranger',
  'caller',
  'guest',
  'informer',
  'informant',
  'culprit',
  'gunman',
  'body',
  'corpse',
  'assassin',
  'killer',
  'murderer',
  'shooter',
  'victim',
  'correspondent',
  'courier',
  'messenger',
  'author',
  'writer',
  'traitor',
  'perpetrator',
  'suspect',
  'attacker',
  'kidnapper',
  'speaker',
  'sender',
  'addressee',
  'interlocutor',
  'source',
];
const REMARKS = [
  'remark',
  'reference',
  'allusion',
  'passage',
  'hint',
  'description',
  'mention',
  'phrase',
  'expression',
  'sentence',
  'nickname',
  'pseudonym',
  'alias',
  'initial',
  'initials',
  'name',
  'comment',
  'words',
];
const BYNAMES = ['alias', 'pseudonym', 'nickname', 'codename', 'pseudonym', 'cryptonym', 'sobriquet'];

export const IDENTITY: readonly Pattern[] = [
  {
    id: 'identity.one-and-the-same',
    catches: 'Two are one and the same.',
    verbs: ['be'],
    tense: ['told'],
    if: {
      predicate: {
        words: ['same', 'identical'],
        heads: [
          'man',
          'woman',
          'person',
          'people',
          'same',
          'individual',
          'unit',
          'organization',
          'organisation',
          'body',
          'officer',
          'event',
          'place',
        ],
      },
      'subject.second': { types: ['Person', 'Organization', 'Group', 'Event', 'Place'] },
    },
    claims: [
      {
        kind: 'identity',
        type: 'same',
        args: { a: 'subject.first', b: 'subject.second' },
        needs: ['a', 'b'],
      },
    ],
    examples: [
      {
        text: 'In our opinion Lieutenant Brand and Egon Brandt are one and the same officer.',
        claims: [
          {
            kind: 'identity',
            type: 'same',
            args: { a: ['Brand'], b: ['Egon Brandt'] },
            stances: ['supposed'],
          },
        ],
      },
    ],
    never: ['Fear and hope are the same everywhere.'],
  },
  {
    id: 'identity.the-same-as',
    catches: 'Somebody is the same person as somebody, or identical with somebody.',
    verbs: ['be'],
    tense: ['told'],
    if: { predicate: { words: ['same'] }, as: { types: ['Person', 'Organization'], named: true } },
    claims: [{ kind: 'identity', type: 'same', args: { a: 'subject', b: 'as' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'The clerk Egon Brandt was the same man as Captain Falke.',
        claims: [{ kind: 'identity', type: 'same', args: { b: ['Falke'] } }],
      },
    ],
    never: ['The rule is the same as before.'],
  },
  {
    id: 'identity.identical',
    catches: 'Somebody is identical with somebody.',
    adjectives: ['identical'],
    if: {
      subject: { types: ['Person', 'Group', 'Organization'] },
      'with|to': { types: ['Person', 'Group', 'Organization'] },
    },
    claims: [{ kind: 'identity', type: 'same', args: { a: 'subject', b: 'with|to' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'Captain Falke is identical with Egon Brandt.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['Falke'], b: ['Egon Brandt'] } }],
      },
    ],
    never: ['The two houses are identical.'],
  },
  {
    id: 'identity.none-other-than',
    catches: 'Somebody is none other than somebody.',
    verbs: ['be', 'prove', 'turn out'],
    if: { predicate: { heads: ['none', 'other'] }, than: { present: true } },
    claims: [{ kind: 'identity', type: 'same', args: { a: 'subject', b: 'than' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'The informer was none other than Viktor Salm.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['informer'], b: ['Viktor Salm'] } }],
      },
    ],
    never: ['None was better than Viktor Salm.'],
  },
  {
    id: 'identity.the-visitor-was',
    catches: 'An unnamed person ("the visitor", "the informer") was somebody with a name.',
    verbs: ['be'],
    tense: ['told'],
    if: { subject: { heads: UNNAMED }, predicate: { types: ['Person'], named: true } },
    claims: [{ kind: 'identity', type: 'same', args: { a: 'subject', b: 'predicate' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'Our friends say that the visitor was Colonel Brune.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['visitor'], b: ['Brune'] } }],
      },
    ],
    never: ['The visitor was tired.', 'His successor was Colonel Brune.'],
  },
  {
    id: 'identity.unknown-man-was',
    catches: 'A man or woman described as unknown was somebody with a name.',
    verbs: ['be'],
    tense: ['told'],
    if: {
      subject: {
        heads: ['man', 'woman', 'person', 'figure', 'officer', 'official', 'prisoner', 'driver', 'witness'],
        words: [
          'unknown',
          'unidentified',
          'unnamed',
          'mysterious',
          'masked',
          'other',
          'dead',
          'certain',
          'second',
          'third',
          'tall',
          'same',
        ],
      },
      predicate: { types: ['Person'], named: true },
    },
    claims: [{ kind: 'identity', type: 'same', args: { a: 'subject', b: 'predicate' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'The masked man was Captain Rey.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['masked man'], b: ['Rey'] } }],
      },
    ],
    never: ['The man was Greek.'],
  },
  {
    id: 'identity.it-was',
    catches: 'It was somebody, after an unnamed person has been told of.',
    verbs: ['be'],
    tense: ['past'],
    if: { subject: { heads: ['it', 'this', 'he', 'she'] }, predicate: { types: ['Person'], named: true } },
    unless: { relative: { present: true }, subject: { types: ['Person', 'Group'] } },
    claims: [
      { kind: 'identity', type: 'same', args: { a: 'described-before', b: 'predicate' }, needs: ['b'] },
    ],
    examples: [
      {
        text: 'A certain visitor came at night. I believe that it was Marek Ruel.',
        claims: [
          {
            kind: 'identity',
            type: 'same',
            args: { a: ['certain visitor'], b: ['Marek Ruel'] },
            stances: ['supposed'],
          },
        ],
      },
    ],
    never: ['It was Captain Rey who fired.', 'It was a cold night.'],
  },
  {
    id: 'identity.believed-to-be',
    catches: 'Somebody is believed, or turns out, to be somebody with a name.',
    verbs: ['be'],
    tense: ['infinitive'],
    if: { subject: { present: true }, predicate: { types: ['Person'], named: true } },
    claims: [{ kind: 'identity', type: 'same', args: { a: 'subject', b: 'predicate' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'The informer is believed to be Viktor Salm.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['informer'], b: ['Viktor Salm'] } }],
      },
    ],
    never: ['She wanted to be a doctor.'],
  },
  {
    id: 'identity.identify-as',
    catches: 'Somebody is identified or recognised as somebody with a name.',
    verbs: ['identify', 'recognize', 'recognise', 'unmask', 'expose'],
    tense: ['told'],
    if: { as: { types: ['Person'], named: true } },
    claims: [{ kind: 'identity', type: 'same', args: { a: 'patient', b: 'as' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'The body was later identified as Rasko Bern.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['body'], b: ['Rasko Bern'] } }],
      },
    ],
    never: ['She was recognised as a leader.'],
  },
  {
    id: 'identity.known-as',
    catches: 'Somebody is known, nicknamed or code-named by another name.',
    verbs: ['know', 'nickname', 'dub', 'codename', 'code-name', 'style'],
    if: { as: { named: true } },
    unless: { as: { heads: ['leader', 'founder', 'friend', 'author', 'officer'] } },
    claims: [{ kind: 'identity', type: 'same', args: { a: 'patient', b: 'as' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'A sailor known as "Tirko" was arrested in the port.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['sailor'], b: ['Tirko'] } }],
      },
    ],
    never: ['She was known as a good doctor.'],
  },
  {
    id: 'identity.alias',
    catches: 'A name with an alias behind it.',
    prepositions: ['alias'],
    claims: [{ kind: 'identity', type: 'same', args: { a: 'noun', b: 'alias' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'Josip Karan, alias Falcon, crossed the border in May.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['Josip Karan'], b: ['Falcon'] } }],
      },
    ],
    never: ['He used an alias.'],
  },
  {
    id: 'identity.under-the-name',
    catches: 'Somebody lives, travels or writes under another name.',
    verbs: [
      'live',
      'travel',
      'write',
      'publish',
      'work',
      'hide',
      'enter',
      'arrive',
      'act',
      'serve',
      'appear',
      'register',
      'go',
      'operate',
      'know',
      'return',
      'fight',
    ],
    if: { under: { heads: ['name', ...BYNAMES] }, 'under.of|under.apposition': { named: true } },
    claims: [
      {
        kind: 'identity',
        type: 'same',
        args: { a: 'agent|subject', b: 'under.of|under.apposition' },
        needs: ['a', 'b'],
      },
    ],
    examples: [
      {
        text: 'Josip Karan lived in Trieste under the name of Anton Weiss.',
        claims: [{ kind: 'identity', type: 'same', args: { a: ['Josip Karan'], b: ['Anton Weiss'] } }],
      },
    ],
    never: ['They lived under the name of the saint.'],
  },
  {
    id: 'identity.real-name',
    catches: "Somebody's real name, code name or pseudonym is another name.",
    verbs: ['be', 'become'],
    tense: ['told'],
    if: {
      subject: {
        heads: ['name', ...BYNAMES],
        words: [
          'real',
          'true',
          'actual',
          'code',
          'cover',
          'assumed',
          'false',
          'party',
          'former',
          'birth',
          ...BYNAMES,
        ],
      },
      predicate: { types: ['Person', 'Organization', 'Group'] },
    },
    claims: [
      {
        kind: 'identity',
        type: 'same',
        args: { a: 'subject.possessor|subject.of', b: 'predicate' },
        needs: ['a', 'b'],
      },
    ],
    examples: [
      {
        text: "Captain Falke's real name was Egon Brandt.",
        claims: [{ kind: 'identity', type: 'same', args: { a: ['Falke'], b: ['Egon Brandt'] } }],
      },
    ],
    never: ['The name of the ship was Hope.'],
  },
  {
    id: 'identity.refers-to',
    catches: 'A remark or description refers to somebody.',
    verbs: ['refer', 'allude', 'point', 'apply', 'relate'],
    tense: ['told'],
    if: { subject: { heads: REMARKS }, to: { present: true } },
    claims: [
      { kind: 'identity', type: 'same', args: { a: 'described-before', b: 'to.with|to' }, needs: ['b'] },
    ],
    examples: [
      {
        text: 'In the summer Ada Rhys spoke with a certain traveller. In our view this hint refers to her conversation with Karl Stieg.',
        claims: [
          {
            kind: 'identity',
            type: 'same',
            args: { a: ['certain traveller'], b: ['Karl Stieg'] },
            stances: ['supposed'],
          },
        ],
      },
    ],
    never: ['The law refers to the owner.'],
  },
  {
    id: 'identity.not-to-be-confused',
    catches: 'Somebody is not to be confused with somebody.',
    verbs: ['confuse'],
    if: { with: { types: ['Person', 'Group', 'Organization'] } },
    negated: true,
    claims: [
      {
        kind: 'identity',
        type: 'different',
        negates: true,
        args: { a: 'patient', b: 'with' },
        needs: ['a', 'b'],
      },
    ],
    examples: [
      {
        text: 'Egon Brandt must not be confused with Erwin Brandt.',
        claims: [
          {
            kind: 'identity',
            type: 'different',
            polarity: '+',
            args: { a: ['Egon Brandt'], b: ['Erwin Brandt'] },
          },
        ],
      },
    ],
    never: ['He confused the two words.'],
  },
  {
    id: 'identity.mistaken-for',
    catches: 'Somebody was mistaken for somebody else.',
    adjectives: ['mistaken', 'taken'],
    tense: ['told'],
    if: { for: { types: ['Person', 'Group'] }, subject: { types: ['Person', 'Group'] } },
    claims: [{ kind: 'identity', type: 'different', args: { a: 'subject', b: 'for' }, needs: ['a', 'b'] }],
    examples: [
      {
        text: 'Erwin Brandt was mistaken for Egon Brandt.',
        claims: [{ kind: 'identity', type: 'different', args: { a: ['Erwin Brandt'], b: ['Egon Brandt'] } }],
      },
    ],
    never: ['It was mistaken for rain.'],
  },
];
