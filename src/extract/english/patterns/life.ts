/** A life: birth, death and its manner, age, family and descent, told by verbs. */
import type { Pattern } from './pattern.ts';

const PERSON = ['Person'] as const;
const KIN = [
  'brother',
  'sister',
  'half-brother',
  'half-sister',
  'wife',
  'husband',
  'widow',
  'widower',
  'son',
  'daughter',
  'father',
  'mother',
  'nephew',
  'niece',
  'uncle',
  'aunt',
  'cousin',
  'grandson',
  'granddaughter',
  'grandfather',
  'grandmother',
  'stepson',
  'stepfather',
  'son-in-law',
  'daughter-in-law',
  'father-in-law',
  'brother-in-law',
  'sister-in-law',
  'fiancée',
  'fiancé',
  'godson',
];

export const LIFE: readonly Pattern[] = [
  {
    id: 'attribute.found-dead',
    catches: 'Somebody is dead or is found dead.',
    adjectives: ['dead', 'lifeless'],
    if: { 'patient|subject': { human: true } },
    unless: { 'patient|subject': { types: ['Organization'] } },
    claims: [{ kind: 'attribute', type: 'death', args: { of: 'patient|subject' }, shape: 'event' }],
    examples: [
      {
        text: 'Two of them, Ilka Brandt and Petar Lukan, were found dead the next morning.',
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Ilka Brandt'] } }],
      },
    ],
    never: ['The letter was found dead in the water.', 'Petar Lukan was found guilty.'],
  },
  {
    id: 'attribute.lost-his-life',
    catches: 'Somebody loses his life, without a doer.',
    verbs: ['lose'],
    voice: 'active',
    tense: ['told'],
    if: { object: { heads: ['life'] }, subject: { types: ['Person', 'Group'] } },
    unless: { subject: { heads: ['we', 'i', 'you'] } },
    claims: [{ kind: 'attribute', type: 'death', shape: 'event', args: { of: 'subject' } }],
    examples: [
      {
        text: 'Karel Brod lost his life during the winter of 1943.',
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Karel Brod'] } }],
      },
    ],
    never: ['Karel Brod lost the election.', 'We lost thousands of lives.'],
  },
  {
    id: 'attribute.passed-away',
    catches: 'Somebody passes away, drowns or succumbs to an illness or a wound.',
    verbs: ['pass away', 'drown', 'succumb'],
    voice: 'active',
    tense: ['told'],
    if: { subject: { types: PERSON } },
    unless: {
      object: { present: true },
      to: { heads: ['temptation', 'pressure', 'charm', 'fear', 'threat', 'demand'] },
      purpose: { present: true },
    },
    claims: [{ kind: 'attribute', type: 'death', shape: 'event', args: { of: 'subject' } }],
    examples: [
      {
        text: 'Karel Brod succumbed to typhus.',
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Karel Brod'] } }],
      },
      {
        text: 'Karel Brod passed away on 3 March 1990.',
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Karel Brod'] }, when: '1990-03-03' }],
      },
    ],
    never: ['Karel Brod succumbed to pressure.', 'Karel Brod passed through the town.'],
  },
  {
    id: 'attribute.suicide',
    catches: 'Somebody takes his own life.',
    verbs: ['commit'],
    voice: 'active',
    tense: ['told'],
    if: { object: { heads: ['suicide'] }, subject: { types: PERSON } },
    claims: [{ kind: 'attribute', type: 'death', shape: 'event', args: { of: 'subject' } }],
    examples: [
      {
        text: 'In 1938 Karel Brod committed suicide.',
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Karel Brod'] }, when: '1938' }],
      },
    ],
    never: ['Karel Brod committed a crime.'],
  },
  {
    id: 'attribute.killed-himself',
    catches: 'Somebody shoots, hangs, poisons or kills himself.',
    verbs: ['hang', 'shoot', 'poison', 'kill', 'drown'],
    voice: 'active',
    tense: ['told'],
    if: { object: { heads: ['himself', 'herself', 'themselves'] }, subject: { types: ['Person', 'Group'] } },
    claims: [{ kind: 'attribute', type: 'death', shape: 'event', args: { of: 'subject' } }],
    examples: [
      {
        text: 'Karel Brod hanged himself in his cell.',
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Karel Brod'] } }],
      },
    ],
    never: ['Karel Brod hanged his coat on the door.'],
  },
  {
    id: 'attribute.at-the-age-of',
    catches: 'Something happens to somebody at a given age.',
    verbs: ['*'],
    tense: ['told'],
    if: { subject: { types: PERSON }, at: { heads: ['age'] }, 'at.of': { numeral: true } },
    claims: [
      {
        kind: 'attribute',
        type: 'age',
        shape: 'event',
        args: { of: 'subject', value: 'at.of' },
        needs: ['of', 'value'],
      },
    ],
    examples: [
      {
        text: 'Karel Brod died at the age of 84.',
        claims: [
          { kind: 'attribute', type: 'age', args: { of: ['Karel Brod'], value: ['84'] } },
          { kind: 'attribute', type: 'death', args: { of: ['Karel Brod'] } },
        ],
      },
    ],
    never: ['The machine broke at the age of ten.'],
  },
  {
    id: 'attribute.kin',
    catches: 'Somebody is a relative of somebody.',
    verbs: ['be'],
    appositions: true,
    if: {
      subject: { types: PERSON },
      predicate: { heads: KIN },
      'predicate.of|predicate.possessor': { types: ['Person'] },
    },
    claims: [
      {
        kind: 'attribute',
        type: 'other',
        args: { of: 'subject', value: 'predicate' },
        needs: ['of', 'value'],
      },
    ],
    examples: [
      {
        text: 'Karel Brod was the brother of Vera Stanek.',
        claims: [
          {
            kind: 'attribute',
            type: 'other',
            args: { of: ['Karel Brod'], value: ['brother of Vera Stanek'] },
          },
        ],
      },
      {
        text: 'Anna Brod, the widow of Karel Brod, was questioned.',
        claims: [
          { kind: 'attribute', type: 'other', args: { of: ['Anna Brod'], value: ['widow of Karel Brod'] } },
        ],
      },
    ],
    never: ['Karel Brod was a son of the revolution.', 'Her brother was a miner.'],
  },
  {
    id: 'attribute.marries',
    catches: 'Somebody marries somebody.',
    verbs: ['marry', 'wed', 'divorce'],
    if: { 'patient|to': { types: PERSON }, subject: { types: PERSON } },
    claims: [
      {
        kind: 'attribute',
        type: 'other',
        shape: 'event',
        args: { of: 'subject', value: 'clause' },
        needs: ['of', 'value'],
      },
    ],
    examples: [
      {
        text: 'Vera Stanek married Karel Brod in 1930.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Vera Stanek'] }, when: '1930' }],
      },
    ],
    never: ['The style married grace to strength.'],
  },
  {
    id: 'attribute.born-of',
    catches: 'Into which family somebody was born.',
    verbs: ['bear'],
    voice: 'passive',
    if: {
      subject: { types: PERSON },
      'into|to|of': { heads: ['family', 'parent', 'household', 'clan', 'dynasty', 'father', 'mother'] },
    },
    claims: [
      {
        kind: 'attribute',
        type: 'origin',
        shape: 'event',
        args: { of: 'subject', value: 'into|to|of' },
        needs: ['of', 'value'],
      },
    ],
    examples: [
      {
        text: 'Karel Brod was born into a peasant family in 1902.',
        claims: [
          { kind: 'attribute', type: 'origin', args: { of: ['Karel Brod'], value: ['peasant family'] } },
          { kind: 'attribute', type: 'birth', args: { of: ['Karel Brod'] }, when: '1902' },
        ],
      },
    ],
    never: ['The idea was born of anger.'],
  },
  {
    id: 'attribute.of-descent',
    catches: 'Somebody is of some descent or origin.',
    verbs: ['be'],
    if: {
      subject: { types: ['Person', 'Group'] },
      of: {
        heads: ['descent', 'origin', 'extraction', 'birth', 'ancestry', 'stock', 'nationality', 'ethnicity'],
      },
    },
    claims: [
      { kind: 'attribute', type: 'origin', args: { of: 'subject', value: 'of' }, needs: ['of', 'value'] },
    ],
    examples: [
      {
        text: 'Karel Brod was of Tatar descent.',
        claims: [
          { kind: 'attribute', type: 'origin', args: { of: ['Karel Brod'], value: ['Tatar descent'] } },
        ],
      },
    ],
    never: ['The stones were of volcanic origin.'],
  },
  {
    id: 'attribute.described-as',
    catches: 'Somebody is described, regarded or known as something that judges him.',
    verbs: [
      'describe',
      'regard',
      'see',
      'know',
      'consider',
      'denounce',
      'brand',
      'characterize',
      'characterise',
      'portray',
      'praise',
      'remember',
      'depict',
      'condemn',
      'label',
      'hail',
    ],
    if: { patient: { types: ['Person', 'Group', 'Organization', 'Event', 'Work'] }, as: { present: true } },
    // "the league known as the Iron Circle": a name judges nobody.
    unless: { as: { types: ['Person', 'Place'] }, 'as.first|as': { named: true } },
    claims: [
      {
        kind: 'attribute',
        type: 'assessment',
        voice: 'agent',
        args: { of: 'patient', value: 'as' },
        needs: ['of', 'value'],
      },
    ],
    examples: [
      {
        text: 'The prosecutor described Karel Brod as a saboteur.',
        claims: [
          {
            kind: 'attribute',
            type: 'assessment',
            args: { of: ['Karel Brod'], value: ['saboteur'] },
            voices: ['author', 'the prosecutor'],
          },
        ],
      },
      {
        text: 'Karel Brod was known as a coward.',
        claims: [{ kind: 'attribute', type: 'assessment', args: { of: ['Karel Brod'], value: ['coward'] } }],
      },
    ],
    never: [
      'The captain saw Karel Brod in the yard.',
      'The harbour was known as Stara.',
      'The league known as the Iron Circle met in May.',
    ],
  },
  {
    id: 'attribute.last-seen',
    catches: 'Somebody was last seen, or last seen alive, somewhere.',
    verbs: ['see', 'hear of', 'hear'],
    voice: 'passive',
    if: { adverb: { words: ['last'] }, subject: { types: ['Person', 'Group'] } },
    claims: [
      {
        kind: 'attribute',
        type: 'other',
        args: { of: 'subject', value: 'clause' },
        needs: ['of'],
        shape: 'event',
      },
    ],
    examples: [
      {
        text: 'Matthias Holl was last seen alive at the Kelm barracks on 12 March 1977.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Matthias Holl'] }, when: '1977-03-12' }],
      },
    ],
    never: ['The ship was last seen off Torvik.', 'Matthias Holl was seen at last.'],
  },
  {
    id: 'attribute.whereabouts-unknown',
    catches: "Somebody's fate or whereabouts are unknown, or have never been established.",
    verbs: ['remain', 'be', 'establish', 'clarify', 'determine', 'discover', 'learn', 'ascertain', 'become'],
    if: {
      subject: { heads: ['whereabouts', 'fate', 'location'] },
      'subject.of|subject.possessor': { types: ['Person', 'Group'] },
    },
    unless: { predicate: { human: true } },
    claims: [
      {
        kind: 'attribute',
        type: 'other',
        affirms: true,
        args: { of: 'subject.of|subject.possessor', value: 'clause' },
        needs: ['of'],
      },
    ],
    examples: [
      {
        text: 'The whereabouts of Jana Pell remain unknown.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Jana Pell'] } }],
      },
      {
        text: 'The fate of the two brothers has never been established.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['the two brothers'] } }],
      },
    ],
    never: ['The fate of the bridge was unknown.'],
  },
];
