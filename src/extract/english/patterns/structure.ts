/** Organs as parts of organs, their making, ending and succession. */
import type { Pattern } from './pattern.ts';

const ORGAN = ['Organization'] as const;

export const STRUCTURE: readonly Pattern[] = [
  {
    id: 'structure.created',
    catches: 'An organ is created, founded, established or set up.',
    verbs: [
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
      'inaugurate',
    ],
    if: { patient: { types: ORGAN } },
    claims: [{ kind: 'structure', type: 'created', args: { organization: 'patient' } }],
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
    never: ['Marek Dolin founded his argument on a rumour.'],
  },
  {
    id: 'structure.created-within',
    catches: 'An organ is created within another.',
    verbs: ['create', 'found', 'establish', 'set up', 'form', 'organize', 'organise'],
    if: { patient: { types: ORGAN }, 'within|in|inside|under': { types: ORGAN } },
    claims: [
      {
        kind: 'structure',
        type: 'part-of',
        aspect: 'begins',
        args: { part: 'patient', whole: 'within|in|inside|under' },
        needs: ['part', 'whole'],
      },
    ],
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
    never: [],
  },
  {
    id: 'structure.dissolved',
    catches: 'An organ is dissolved, abolished or disbanded.',
    verbs: ['dissolve', 'abolish', 'disband', 'liquidate', 'dismantle', 'suppress'],
    if: { patient: { types: ORGAN } },
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
    never: ['The salt was dissolved in water.'],
  },
  {
    id: 'structure.absent',
    catches: 'A voice says that an organ does not, or no longer, exist.',
    verbs: ['exist'],
    if: { subject: { types: ORGAN } },
    claims: [{ kind: 'structure', type: 'absent', negates: true, args: { organization: 'subject' } }],
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
    never: ['No proof exists.'],
  },
  {
    id: 'structure.replaced-by',
    catches: 'An organ is replaced by, turned into or absorbed into another.',
    verbs: [
      'replace',
      'absorb',
      'rename',
      'transform',
      'merge',
      'incorporate',
      'reorganize',
      'reorganise',
      'succeed',
      'convert',
      'turn',
      'subsume',
      'fold',
    ],
    voice: 'passive',
    if: { subject: { types: ORGAN }, 'by|into|as|with|in': { types: ORGAN } },
    claims: [
      {
        kind: 'structure',
        type: 'succeeds',
        args: { predecessor: 'subject', successor: 'by|into|as|with|in' },
        needs: ['predecessor', 'successor'],
      },
    ],
    examples: [
      {
        text: 'The Bureau of State Protection was replaced by the Security Directorate.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Bureau of State Protection'], successor: ['Security Directorate'] },
          },
        ],
      },
      {
        text: 'In 1964 the Bureau of State Protection was absorbed into the Ministry of War.',
        claims: [
          { kind: 'structure', type: 'succeeds', args: { successor: ['Ministry of War'] }, when: '1964' },
        ],
      },
    ],
    never: ['The bulb was replaced by a candle.'],
  },
  {
    id: 'structure.replaces',
    catches: 'An organ replaces or succeeds another.',
    verbs: ['replace', 'succeed', 'supersede', 'absorb', 'supplant'],
    voice: 'active',
    if: { subject: { types: ORGAN }, object: { types: ORGAN } },
    claims: [
      {
        kind: 'structure',
        type: 'succeeds',
        args: { predecessor: 'object', successor: 'subject' },
        needs: ['predecessor', 'successor'],
      },
    ],
    examples: [
      {
        text: 'The Security Directorate succeeded the Bureau of State Protection.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Bureau of State Protection'], successor: ['Security Directorate'] },
          },
        ],
      },
    ],
    never: ['The plan succeeded.'],
  },
  {
    id: 'structure.becomes',
    catches: 'An organ becomes another.',
    verbs: ['become'],
    if: { subject: { types: ORGAN }, predicate: { types: ORGAN } },
    claims: [
      {
        kind: 'structure',
        type: 'succeeds',
        args: { predecessor: 'subject', successor: 'predicate' },
        needs: ['predecessor', 'successor'],
      },
    ],
    examples: [
      {
        text: 'In 1955 the Security Bureau became the Committee of State Order.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { successor: ['Committee of State Order'] },
            when: '1955',
          },
        ],
      },
    ],
    never: ['The Bureau became a burden.'],
  },
  {
    id: 'structure.section-of',
    catches: 'A section, department or unit of a named organ.',
    nouns: [
      'section',
      'department',
      'directorate',
      'bureau',
      'division',
      'branch',
      'office',
      'unit',
      'committee',
      'command',
      'battalion',
      'brigade',
      'company',
      'cell',
      'service',
      'secretariat',
      'subdivision',
      'wing',
      'squad',
    ],
    if: { noun: { types: ORGAN }, 'of|within': { types: ORGAN } },
    claims: [
      {
        kind: 'structure',
        type: 'part-of',
        args: { part: 'noun', whole: 'of|within' },
        needs: ['part', 'whole'],
      },
    ],
    examples: [
      {
        text: 'Vera Stanek had been head of the foreign section of the Security Directorate.',
        claims: [{ kind: 'structure', type: 'part-of', args: { whole: ['Security Directorate'] } }],
      },
    ],
    never: ['The section of the road was closed.'],
  },
  {
    id: 'structure.part-of',
    catches: 'An organ is part of, or belongs to, another.',
    verbs: ['be', 'remain', 'form', 'become'],
    if: {
      subject: { types: ORGAN },
      'predicate|object': {
        heads: ['part', 'branch', 'section', 'arm', 'department', 'unit', 'subdivision'],
      },
      'predicate.of|object.of': { types: ORGAN },
    },
    claims: [
      {
        kind: 'structure',
        type: 'part-of',
        args: { part: 'subject', whole: 'predicate.of|object.of' },
        needs: ['part', 'whole'],
      },
    ],
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
    ],
    never: ['The silence was part of the plan.'],
  },
];
