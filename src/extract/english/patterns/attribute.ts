/** What is told of a person, organ or event that is no post, membership or deed: a life, a state, a judgement. */
import { EVALUATING_ADJECTIVES, EVALUATING_NOUNS, QUALITIES } from '../lexicon/evaluations.ts';
import type { Pattern } from './pattern.ts';

const WHO = ['Person', 'Group', 'Organization'] as const;
const WHAT = ['Person', 'Group', 'Organization', 'Event', 'Work'] as const;
const PEOPLE = [
  'man',
  'woman',
  'person',
  'figure',
  'officer',
  'official',
  'soldier',
  'leader',
  'politician',
  'individual',
  'character',
  'priest',
  'lawyer',
  'judge',
  'doctor',
];
const OF_VALUE = { of: 'subject', value: 'predicate' } as const;
const BOTH = ['of', 'value'];

export const ATTRIBUTE: readonly Pattern[] = [
  {
    id: 'attribute.born',
    catches: 'When and where somebody was born.',
    verbs: ['bear'],
    voice: 'passive',
    if: { patient: { types: ['Person', 'Group'] } },
    claims: [{ kind: 'attribute', type: 'birth', shape: 'event', args: { of: 'patient' } }],
    examples: [
      {
        text: 'Marek Dolin was born on 3 May 1911 in Lisbon.',
        claims: [{ kind: 'attribute', type: 'birth', args: { of: ['Marek Dolin'] }, when: '1911-05-03' }],
      },
      {
        text: 'Marek Dolin, born in 1911, commanded the Border Guard.',
        claims: [{ kind: 'attribute', type: 'birth', args: { of: ['Marek Dolin'] }, when: '1911' }],
      },
    ],
    never: ['The plan was born of despair.'],
  },
  {
    id: 'attribute.died',
    catches: 'When and where somebody died.',
    verbs: ['die', 'perish'],
    if: { subject: { types: ['Person'] } },
    claims: [{ kind: 'attribute', type: 'death', shape: 'event', args: { of: 'subject' } }],
    examples: [
      {
        text: 'Marek Dolin was born in 1911 and died on 4 June 1974.',
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Marek Dolin'] }, when: '1974-06-04' }],
      },
      {
        text: 'In July 1926 Vera Stanek died.',
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Vera Stanek'] }, when: '1926-07' }],
      },
    ],
    never: ['The rumour died in 1926.'],
  },
  {
    id: 'attribute.death',
    catches: "Somebody's death with its time.",
    nouns: ['death'],
    if: { 'possessor|of': { types: ['Person'] } },
    unless: { 'possessor.possessor': { present: true } },
    claims: [{ kind: 'attribute', type: 'death', shape: 'event', args: { of: 'possessor|of' } }],
    examples: [
      {
        text: "Marek Dolin held the post until Marek Dolin's death on 4 June 1974.",
        claims: [{ kind: 'attribute', type: 'death', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['They were sentenced to death in 1911.'],
  },
  {
    id: 'attribute.age',
    catches: 'How old somebody is: "a youth of eighteen".',
    verbs: ['be'],
    appositions: true,
    if: {
      predicate: { heads: ['youth', 'boy', 'girl', 'man', 'woman', 'child', 'lad', 'person', 'teenager'] },
      'predicate.of': { numeral: true },
      subject: { types: ['Person'] },
    },
    claims: [
      {
        kind: 'attribute',
        type: 'age',
        shape: 'event',
        args: { of: 'subject', value: 'predicate' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'Marek Dolin, a youth of nineteen, threw the stone.',
        claims: [
          { kind: 'attribute', type: 'age', args: { of: ['Marek Dolin'], value: ['youth of nineteen'] } },
        ],
      },
    ],
    never: ['Marek Dolin, a man of courage, threw the stone.'],
  },
  {
    id: 'attribute.aged',
    catches: 'Somebody was so and so many years old.',
    verbs: ['be', 'turn'],
    if: { 'predicate|object': { numeral: true }, subject: { types: ['Person'] } },
    claims: [
      {
        kind: 'attribute',
        type: 'age',
        shape: 'event',
        args: { of: 'subject', value: 'predicate|object' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'Marek Dolin was eighteen when he threw the stone.',
        claims: [{ kind: 'attribute', type: 'age', args: { of: ['Marek Dolin'], value: ['eighteen'] } }],
      },
    ],
    never: ['Marek Dolin was one of the guards.'],
  },
  {
    id: 'attribute.evaluating-noun',
    catches: 'A voice judges somebody or something by a noun: a hero, a traitor, a farce.',
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: { predicate: { heads: EVALUATING_NOUNS }, subject: { types: WHAT } },
    unless: { 'predicate.possessor': { types: ['Person', 'Organization'] }, predicate: { words: ['not'] } },
    claims: [{ kind: 'attribute', type: 'assessment', args: OF_VALUE, needs: BOTH }],
    examples: [
      {
        text: 'Marek Dolin, a schemer who feared nobody, signed the list.',
        claims: [{ kind: 'attribute', type: 'assessment', args: { of: ['Marek Dolin'] } }],
      },
      {
        text: 'The Border Guard was a weapon of the dictatorship.',
        claims: [{ kind: 'attribute', type: 'assessment', args: { of: ['Border Guard'] } }],
      },
    ],
    never: ['Marek Dolin was the head of the Border Guard.', 'His rifle was a weapon.'],
  },
  {
    id: 'attribute.man-of-quality',
    catches: 'A voice judges somebody by a quality: "a man of great courage".',
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: { heads: PEOPLE },
      'predicate.of': { heads: QUALITIES },
      subject: { types: ['Person'] },
    },
    claims: [{ kind: 'attribute', type: 'assessment', args: OF_VALUE, needs: BOTH }],
    examples: [
      {
        text: 'At the head of the Border Guard stood Marek Dolin, a man of great courage.',
        claims: [
          {
            kind: 'attribute',
            type: 'assessment',
            args: { of: ['Marek Dolin'], value: ['man of great courage'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin was a man of the Border Guard.'],
  },
  {
    id: 'attribute.not-a-man-but',
    catches: 'A voice says that somebody is not what he seems: "no judge but a clerk in a robe".',
    verbs: ['be'],
    appositions: true,
    if: { predicate: { heads: PEOPLE, words: ['not', 'no'] }, subject: { types: ['Person'] } },
    claims: [{ kind: 'attribute', type: 'assessment', affirms: true, args: OF_VALUE, needs: BOTH }],
    examples: [
      {
        text: 'At the head of the Directorate is Vera Stanek, not a woman but a mask.',
        claims: [{ kind: 'attribute', type: 'assessment', args: { of: ['Vera Stanek'] } }],
      },
    ],
    never: ['Vera Stanek knew the woman.'],
  },
  {
    id: 'attribute.evaluated-person',
    catches: 'A voice judges somebody by an adjective before the noun: "a ruthless officer".',
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: { predicate: { heads: PEOPLE, words: EVALUATING_ADJECTIVES }, subject: { types: ['Person'] } },
    claims: [{ kind: 'attribute', type: 'assessment', args: OF_VALUE, needs: BOTH }],
    examples: [
      {
        text: 'Marek Dolin was a ruthless officer.',
        claims: [
          {
            kind: 'attribute',
            type: 'assessment',
            args: { of: ['Marek Dolin'], value: ['ruthless officer'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin was an officer.'],
  },
  {
    id: 'attribute.evaluating-adjective',
    catches: 'A voice judges somebody or something by an adjective: "was ruthless", "was accidental".',
    adjectives: EVALUATING_ADJECTIVES,
    tense: ['told', 'future', 'future-said', 'infinitive'],
    if: { subject: { types: WHAT } },
    unless: { object: { present: true } },
    claims: [
      { kind: 'attribute', type: 'assessment', args: { of: 'subject', value: 'adjective' }, needs: BOTH },
    ],
    examples: [
      {
        text: 'Marek Dolin was ruthless.',
        claims: [
          { kind: 'attribute', type: 'assessment', args: { of: ['Marek Dolin'], value: ['ruthless'] } },
        ],
      },
      {
        text: 'Vera Stanek later wrote that the meeting was accidental.',
        claims: [
          {
            kind: 'attribute',
            type: 'assessment',
            args: { of: ['meeting'], value: ['accidental'] },
            voices: ['author', 'Vera Stanek'],
          },
        ],
      },
    ],
    never: ['It was inevitable that the river rose.', 'Our people must be honest.'],
  },
  {
    id: 'attribute.considered',
    catches: 'Somebody considers another to be something.',
    verbs: ['consider', 'find', 'call', 'deem', 'think', 'judge'],
    voice: 'active',
    if: { object: { types: WHO }, adjective: { present: true }, subject: { types: WHO } },
    unless: {
      object: { heads: ['himself', 'herself', 'themselves', 'itself'] },
      subject: { heads: ['court', 'tribunal', 'chamber', 'jury', 'court-martial'] },
    },
    claims: [
      {
        kind: 'attribute',
        type: 'assessment',
        voice: 'subject',
        args: { of: 'object', value: 'adjective' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'The ministers considered Marek Dolin irreplaceable.',
        claims: [
          { kind: 'attribute', type: 'assessment', args: { of: ['Marek Dolin'], value: ['irreplaceable'] } },
        ],
      },
    ],
    never: ['The ministers considered the bridge.'],
  },
  {
    id: 'attribute.known-for',
    catches: 'Somebody is known, feared or remembered for something.',
    verbs: ['know', 'fear', 'remember', 'note', 'respect', 'admire', 'hate'],
    voice: 'passive',
    if: { subject: { types: WHO }, for: { present: true } },
    claims: [{ kind: 'attribute', type: 'assessment', args: { of: 'subject', value: 'for' }, needs: BOTH }],
    examples: [
      {
        text: 'Marek Dolin was known for his brutality.',
        claims: [
          { kind: 'attribute', type: 'assessment', args: { of: ['Marek Dolin'], value: ['his brutality'] } },
        ],
      },
    ],
    never: ['It was known for years that the dam leaked.'],
  },
  {
    id: 'attribute.hero-part',
    catches: "Somebody plays a hero's or a traitor's part.",
    verbs: ['play'],
    if: { object: { heads: ['part', 'role'] }, 'object.possessor': { heads: EVALUATING_NOUNS } },
    claims: [
      {
        kind: 'attribute',
        type: 'assessment',
        shape: 'event',
        args: { of: 'agent', value: 'object' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: "Marek Dolin played a coward's part in the siege.",
        claims: [{ kind: 'attribute', type: 'assessment', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin played a part in the comedy.'],
  },
  {
    id: 'attribute.devotion',
    catches: "Somebody's devotion, loyalty or courage is called something.",
    verbs: ['be', 'remain'],
    if: {
      subject: {
        heads: [
          'devotion',
          'loyalty',
          'courage',
          'cruelty',
          'brutality',
          'ambition',
          'fear',
          'hatred',
          'influence',
          'power',
          'authority',
          'honesty',
          'zeal',
        ],
      },
      'subject.possessor|subject.of': { types: WHO },
      adjective: { present: true },
    },
    claims: [
      {
        kind: 'attribute',
        type: 'assessment',
        args: { of: 'subject.possessor|subject.of', value: 'clause' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: "Marek Dolin's devotion to the Republic was absolute.",
        claims: [{ kind: 'attribute', type: 'assessment', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The power of the engine was great.'],
  },
  {
    id: 'attribute.connected-with',
    catches: 'Somebody is connected, related or acquainted with another.',
    verbs: ['connect', 'acquaint', 'associate', 'relate', 'link', 'befriend'],
    voice: 'passive',
    if: { subject: { types: ['Person'] }, 'with|to': { types: ['Person', 'Organization', 'Group'] } },
    claims: [{ kind: 'attribute', type: 'other', args: { of: 'subject', value: 'clause' }, needs: BOTH }],
    examples: [
      {
        text: 'Marek Dolin had been closely connected with Vera Stanek.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The pump was connected with the well.'],
  },
  {
    id: 'attribute.health',
    catches: 'Somebody is ill, wounded, old or dying.',
    adjectives: [
      'ill',
      'sick',
      'wounded',
      'blind',
      'pregnant',
      'insane',
      'drunk',
      'bedridden',
      'unconscious',
      'alive',
      'missing',
      'aware',
    ],
    if: { subject: { types: ['Person', 'Group'] } },
    // "sick and tired of the talk"
    unless: { of: { not: ['time', 'year', 'month', 'week', 'day', 'war', 'winter'] } },
    claims: [{ kind: 'attribute', type: 'other', args: { of: 'subject', value: 'clause' }, needs: BOTH }],
    examples: [
      {
        text: 'Marek Dolin was gravely ill for most of that winter.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['The harbour was alive with boats.', 'Marek Dolin was sick of the speeches.'],
  },
  {
    id: 'attribute.strangled',
    catches: 'A body is strangled, paralysed, silenced, purged or broken.',
    verbs: [
      'strangle',
      'paralyse',
      'paralyze',
      'silence',
      'muzzle',
      'crush',
      'cripple',
      'decapitate',
      'gag',
      'stifle',
      'weaken',
      'infiltrate',
      'discredit',
      'demoralize',
      'demoralise',
    ],
    voice: 'passive',
    if: {
      subject: {
        types: ['Organization', 'Group'],
        not: ['those', 'they', 'we', 'people', 'some', 'many', 'others'],
      },
    },
    claims: [{ kind: 'attribute', type: 'other', args: { of: 'subject', value: 'clause' }, needs: BOTH }],
    examples: [
      {
        text: 'Now the Peasant Party is strangled.',
        claims: [{ kind: 'attribute', type: 'other', args: { of: ['Peasant Party'] } }],
      },
    ],
    never: ['The hen was strangled by a fox.'],
  },
  {
    id: 'attribute.origin',
    catches: 'Where somebody comes from, or what they were before.',
    verbs: ['be', 'come', 'hail', 'descend'],
    appositions: true,
    if: {
      'predicate|from': {
        heads: [
          'native',
          'son',
          'daughter',
          'descendant',
          'family',
          'background',
          'origin',
          'peasant',
          'worker',
          'stock',
        ],
      },
      subject: { types: ['Person'] },
    },
    unless: { 'predicate.of': { types: ['Person'] }, 'predicate.possessor': { present: true } },
    claims: [
      { kind: 'attribute', type: 'origin', args: { of: 'subject', value: 'predicate|from' }, needs: BOTH },
    ],
    examples: [
      {
        text: 'Marek Dolin, the son of a miller, was a native of the north.',
        claims: [{ kind: 'attribute', type: 'origin', args: { of: ['Marek Dolin'] } }],
      },
    ],
    never: ['Marek Dolin was the son of Petar Dolin.'],
  },
];
