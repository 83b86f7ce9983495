/** Organs that are made, ended, or said not to exist. */
import type { Pattern, Template, Test } from '../pattern.ts';

const ORGAN: Test = { types: ['Organization'] };
const created: Template = { kind: 'structure', type: 'created', args: { organization: 'patient' } };
const CREATING: readonly string[] = [
  ...[
    'create',
    'found',
    'establish',
    'set up',
    'form',
    'organize',
    'organise',
    'institute',
    'constitute',
    'launch',
  ],
  ...['inaugurate', 're-establish', 'revive', 'raise', 'reconstitute', 'co-found', 'assemble', 'build up'],
];
const DISSOLVING: readonly string[] = [
  ...['dissolve', 'abolish', 'disband', 'liquidate', 'dismantle', 'ban', 'outlaw', 'wind up', 'scrap'],
  ...['shut down', 'close', 'close down', 'disestablish', 'prohibit', 'proscribe'],
];

export const EXISTENCE: readonly Pattern[] = [
  {
    id: 'structure.created',
    catches: 'An organ is created, founded, established or set up.',
    verbs: CREATING,
    if: { patient: ORGAN },
    unless: {
      patient: {
        words: ['such', 'no', 'any', 'another', 'other'],
      },
      // "launched a patrol": sent out, not founded; "is organised into wings": told of what it has.
      'patient|object': { heads: ['patrol', 'raid', 'search'] },
      into: { present: true },
    },
    claims: [created],
    examples: [
      {
        text: 'The Bureau of State Protection was created by decree in 1951.',
        claims: [
          {
            kind: 'structure',
            type: 'created',
            args: { organization: ['Bureau of State Protection'] },
            when: '1951',
          },
        ],
      },
    ],
    never: [
      'Marek Dolin founded his argument on a rumour.',
      'The Union launched a strike.',
      'The Border Guard launched a night patrol.',
      'The Border Guard is organised into wings and companies.',
    ],
  },
  {
    id: 'structure.comes-into-being',
    catches: 'An organ comes into being, begins its work or is born.',
    verbs: ['come', 'arise', 'emerge', 'originate', 'spring up', 'bear'],
    if: { subject: ORGAN, 'into|as': { heads: ['being', 'existence', 'life'] } },
    claims: [{ kind: 'structure', type: 'created', args: { organization: 'subject' } }],
    examples: [
      {
        text: 'The Bureau of State Protection came into existence in 1951.',
        claims: [
          {
            kind: 'structure',
            type: 'created',
            args: { organization: ['Bureau of State Protection'] },
            when: '1951',
          },
        ],
      },
    ],
    never: ['The Bureau came into the room.'],
  },
  {
    id: 'structure.creation-of',
    catches: 'The creation or founding of an organ is named.',
    nouns: ['creation', 'founding', 'foundation', 'establishment', 'formation', 'setting-up', 'inception'],
    if: { of: ORGAN },
    unless: { 'noun.of.of': { present: true } },
    claims: [{ kind: 'structure', type: 'created', args: { organization: 'of' } }],
    examples: [
      {
        text: 'A decree of May 1951 announced the creation of the Bureau of State Protection.',
        claims: [
          { kind: 'structure', type: 'created', args: { organization: ['Bureau of State Protection'] } },
        ],
      },
    ],
    never: ['The formation of clouds worried the pilot.'],
  },
  {
    id: 'structure.dissolved',
    catches: 'An organ is dissolved, abolished, disbanded or closed.',
    verbs: DISSOLVING,
    if: { patient: ORGAN },
    unless: { from: { present: true } },
    claims: [{ kind: 'structure', type: 'dissolved', args: { organization: 'patient' } }],
    examples: [
      {
        text: 'In 1989 the Bureau of State Protection was dissolved.',
        claims: [
          {
            kind: 'structure',
            type: 'dissolved',
            args: { organization: ['Bureau of State Protection'] },
            when: '1989',
          },
        ],
      },
    ],
    never: ['The salt was dissolved in water.', 'The Council closed the road.'],
  },
  {
    id: 'structure.banned-in-a-row',
    catches: 'In a row of measures an organ is banned, without an auxiliary.',
    verbs: ['ban', 'outlaw', 'proscribe', 'abolish', 'prohibit', 'liquidate', 'suppress', 'dissolve'],
    voice: 'passive',
    transitive: true,
    if: { patient: ORGAN },
    unless: { 'from|in|at': ORGAN },
    claims: [{ kind: 'structure', type: 'dissolved', args: { organization: 'patient' } }],
    examples: [
      {
        text: 'In May the Youth League was closed and the Workers Union banned.',
        claims: [{ kind: 'structure', type: 'dissolved', args: { organization: ['Workers Union'] } }],
      },
    ],
    never: ['The Council banned the song.'],
  },
  {
    id: 'structure.ceases',
    catches: 'An organ ceases to exist or ends.',
    verbs: ['cease', 'stop', 'disband', 'dissolve', 'break up', 'fall apart', 'collapse', 'go out'],
    voice: 'active',
    if: { subject: ORGAN },
    unless: { object: { present: true }, purpose: { present: true } },
    claims: [{ kind: 'structure', type: 'dissolved', args: { organization: 'subject' } }],
    examples: [
      {
        text: 'In 1960 the Workers Union disbanded.',
        claims: [
          { kind: 'structure', type: 'dissolved', args: { organization: ['Workers Union'] }, when: '1960' },
        ],
      },
    ],
    never: [
      'The rain ceased.',
      'The Union stopped the train.',
      'The Second Army will cease to obey the governor.',
    ],
  },
  {
    id: 'structure.dissolution-of',
    catches: 'The dissolution or abolition of an organ is named.',
    nouns: ['dissolution', 'abolition', 'disbandment', 'liquidation', 'disbanding', 'winding-up'],
    if: { of: ORGAN },
    claims: [{ kind: 'structure', type: 'dissolved', args: { organization: 'of' } }],
    examples: [
      {
        text: 'The dissolution of the Special Branch surprised nobody.',
        claims: [{ kind: 'structure', type: 'dissolved', args: { organization: ['Special Branch'] } }],
      },
    ],
    never: ['The dissolution of the salt took an hour.'],
  },
  {
    id: 'structure.absent',
    catches: 'A voice says that an organ does not, or no longer, exist.',
    verbs: ['exist'],
    negated: true,
    if: { subject: ORGAN },
    claims: [{ kind: 'structure', type: 'absent', affirms: true, args: { organization: 'subject' } }],
    examples: [
      {
        text: 'The Council does not exist.',
        claims: [{ kind: 'structure', type: 'absent', polarity: '+', args: { organization: ['Council'] } }],
      },
      {
        text: 'The Council no longer exists.',
        claims: [{ kind: 'structure', type: 'absent', polarity: '+', args: { organization: ['Council'] } }],
      },
    ],
    never: ['No proof exists.', 'The Council exists to this day.'],
  },
  {
    id: 'structure.exists-on-paper',
    catches: 'An organ exists only on paper.',
    verbs: ['exist', 'be'],
    if: { subject: ORGAN, 'on|in': { heads: ['paper', 'name'] } },
    unless: { predicate: { present: true } },
    claims: [{ kind: 'structure', type: 'absent', args: { organization: 'subject' } }],
    examples: [
      {
        text: 'The Council exists only on paper.',
        claims: [{ kind: 'structure', type: 'absent', polarity: '+', args: { organization: ['Council'] } }],
      },
    ],
    never: ['The Council was printed on paper.'],
  },
  {
    id: 'structure.there-is-no',
    catches: 'A voice says that there is no such organ (any longer).',
    verbs: ['be'],
    negated: true,
    if: { 'subject|predicate': { types: ['Organization'], words: ['no', 'any'] } },
    unless: { in: { present: true }, of: { present: true } },
    claims: [
      { kind: 'structure', type: 'absent', affirms: true, args: { organization: 'predicate|subject' } },
    ],
    examples: [
      {
        text: 'There is no Council any more.',
        claims: [{ kind: 'structure', type: 'absent', polarity: '+', args: { organization: ['Council'] } }],
      },
    ],
    never: ['There is no bread.'],
  },
];
