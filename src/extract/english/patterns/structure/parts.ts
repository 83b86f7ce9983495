/** Organs as parts of organs. */
import type { Path, Pattern, Template, Test } from '../pattern.ts';

const ORGAN: Test = { types: ['Organization'] };
const PARTS: readonly string[] = [
  ...[
    'part',
    'branch',
    'section',
    'arm',
    'department',
    'unit',
    'subdivision',
    'division',
    'wing',
    'cell',
    'organ',
  ],
  ...[
    'subsidiary',
    'component',
    'element',
    'offshoot',
    'detachment',
    'bureau',
    'office',
    'directorate',
    'formation',
  ],
  ...[
    'sub-unit',
    'subunit',
    'group',
    'squad',
    'service',
    'agency',
    'commission',
    'committee',
    'body',
    'outfit',
  ],
];

const UNITS: readonly string[] = [
  ...[
    'battalion',
    'brigade',
    'regiment',
    'corps',
    'company',
    'squadron',
    'platoon',
    'command',
    'guard',
    'staff',
  ],
  ...['secretariat', 'presidium', 'politburo', 'inspectorate', 'institute', 'school', 'academy', 'council'],
];

function partOf(part: Path, whole: Path, begins = false): Template {
  return {
    kind: 'structure',
    type: 'part-of',
    ...(begins ? { aspect: 'begins' as const } : {}),
    args: { part, whole },
    needs: ['part', 'whole'],
  };
}

export const PARTS_OF: readonly Pattern[] = [
  {
    id: 'structure.created-within',
    catches: 'An organ is created within another.',
    verbs: ['create', 'found', 'establish', 'set up', 'form', 'organize', 'organise'],
    if: { patient: ORGAN, 'within|in|inside|under|at': ORGAN },
    claims: [partOf('patient', 'within|inside|in|under|at', true)],
    examples: [
      {
        text: 'In 1953 Vera Stanek created the Foreign Bureau within the Ministry of War.',
        claims: [
          {
            kind: 'structure',
            type: 'part-of',
            args: { part: ['Foreign Bureau'], whole: ['Ministry of War'] },
          },
          { kind: 'structure', type: 'created', args: { organization: ['Foreign Bureau'] } },
        ],
      },
    ],
    never: ['The Foreign Bureau was created in 1953.'],
  },
  {
    id: 'structure.section-of',
    catches: 'A section, department or unit of a named organ.',
    nouns: [
      ...[
        'section',
        'department',
        'directorate',
        'bureau',
        'division',
        'branch',
        'office',
        'unit',
        'committee',
      ],
      ...[
        'command',
        'battalion',
        'brigade',
        'company',
        'cell',
        'service',
        'secretariat',
        'subdivision',
        'wing',
      ],
      ...['squad', 'squadron', 'regiment', 'detachment', 'platoon', 'corps', 'inspectorate', 'presidium'],
      ...['commission', 'apparatus', 'group', 'laboratory', 'station', 'residency', 'collegium', 'council'],
    ],
    if: { noun: ORGAN, 'noun.of|within|noun.possessor': ORGAN },
    unless: {
      // "the Corps of Engineers": the first word of one name.
      'noun.bare': { heads: ['corps'] },
      noun: { words: ['a', 'an', 'own', 'each', 'every', 'no', 'any', 'what', 'which', 'other', 'various'] },
    },
    claims: [partOf('noun', 'noun.of|within|noun.possessor')],
    examples: [
      {
        text: 'Vera Stanek once ran the signals section of the Security Directorate.',
        claims: [{ kind: 'structure', type: 'part-of', args: { whole: ['Security Directorate'] } }],
      },
    ],
    never: ['The section of the road was closed.', 'He came from an office of the Ministry of War.'],
  },
  {
    id: 'structure.named-part-of',
    catches: 'A named organ stands with the organ that it is part of: "the Special Wing of the Police".',
    prepositions: ['of'],
    if: { noun: { types: ['Organization'], heads: [...PARTS, ...UNITS] }, 'noun.of': ORGAN },
    unless: {
      noun: { words: ['a', 'an', 'own', 'each', 'every', 'no', 'any', 'what', 'which', 'other', 'various'] },
    },
    claims: [partOf('noun', 'noun.of')],
    examples: [
      {
        text: 'The Harbour Search Unit (HSU) of the Border Guard was raised in 1990.',
        claims: [
          {
            kind: 'structure',
            type: 'part-of',
            args: { part: ['Harbour Search Unit'], whole: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['The arrival of the Border Guard was feared.', 'He entered the Corps of Karsk Army Engineers.'],
  },
  {
    id: 'structure.part-of',
    catches: 'An organ is part of, a branch of, or a unit of another.',
    verbs: ['be', 'remain', 'form', 'become', 'constitute'],
    appositions: true,
    if: {
      subject: ORGAN,
      'predicate|object': { heads: PARTS },
      'predicate.of|object.of|predicate.possessor|within': ORGAN,
    },
    claims: [partOf('subject', 'predicate.of|object.of|predicate.possessor|within')],
    examples: [
      {
        text: 'The Foreign Bureau was part of the Security Directorate.',
        claims: [
          {
            kind: 'structure',
            type: 'part-of',
            args: { part: ['Foreign Bureau'], whole: ['Security Directorate'] },
          },
        ],
      },
      {
        text: 'The raid was led by the Foreign Bureau, a unit of the Security Directorate.',
        claims: [
          {
            kind: 'structure',
            type: 'part-of',
            args: { part: ['Foreign Bureau'], whole: ['Security Directorate'] },
          },
        ],
      },
    ],
    never: ['The silence was part of the plan.'],
  },
  {
    id: 'structure.made-part-of',
    catches: 'An organ is made part of, attached to or incorporated in another.',
    verbs: ['make'],
    voice: 'passive',
    if: { subject: ORGAN, 'complement.of|of.of|of': ORGAN, 'complement|of': { present: true } },
    claims: [partOf('subject', 'complement.of|of.of|of', true)],
    examples: [
      {
        text: 'In 1955 the Foreign Bureau was made part of the Frontier Service.',
        claims: [
          {
            kind: 'structure',
            type: 'part-of',
            aspect: 'begins',
            args: { part: ['Foreign Bureau'], whole: ['Frontier Service'] },
            when: '1955',
          },
        ],
      },
    ],
    never: ['The table was made of oak.', 'The Council was made a laughing stock.'],
  },
  {
    id: 'structure.attached-to',
    catches: 'An organ is attached, affiliated or transferred to another, or belongs to it.',
    verbs: ['attach', 'affiliate', 'transfer', 'assign', 'belong', 'annex', 'join'],
    if: { 'patient|subject': ORGAN, to: ORGAN },
    unless: { object: { heads: ['part'] } },
    claims: [partOf('patient|subject', 'to')],
    examples: [
      {
        text: 'The 4th Battalion belonged to the Border Guard.',
        claims: [
          {
            kind: 'structure',
            type: 'part-of',
            args: { part: ['4th Battalion'], whole: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['The building belonged to the Border Guard.'],
  },
  {
    id: 'structure.consists-of',
    catches: 'An organ consists of, comprises or includes others.',
    verbs: ['comprise', 'include', 'consist', 'contain', 'compose', 'incorporate', 'encompass'],
    if: { 'object|of': ORGAN, subject: ORGAN },
    claims: [partOf('object|of', 'subject')],
    examples: [
      {
        text: 'The Security Directorate comprised the Foreign Bureau and the Border Guard.',
        claims: [
          {
            kind: 'structure',
            type: 'part-of',
            args: { part: ['Foreign Bureau'], whole: ['Security Directorate'] },
          },
          {
            kind: 'structure',
            type: 'part-of',
            args: { part: ['Border Guard'], whole: ['Security Directorate'] },
          },
        ],
      },
    ],
    never: ['The Council included the letter in its report.'],
  },
];
