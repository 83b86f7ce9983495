/** How units and organs come of one another, as their histories tell it. */
import type { Path, Pattern, Template, Test } from '../pattern.ts';

const ORGAN: Test = { types: ['Organization'] };
const MERGER: Test = {
  heads: [
    'merger',
    'amalgamation',
    'union',
    'fusion',
    'unification',
    'combination',
    'reorganisation',
    'reorganization',
    'conversion',
    'expansion',
    'splitting',
  ],
};

function succeeds(predecessor: Path, successor: Path): Template {
  return {
    kind: 'structure',
    type: 'succeeds',
    args: { predecessor, successor },
    needs: ['predecessor', 'successor'],
  };
}

export const LINEAGE: readonly Pattern[] = [
  {
    id: 'structure.formed-by-merger',
    catches: 'An organ is formed by the merger of others, or by the expansion of one.',
    verbs: [
      'create',
      'form',
      'establish',
      'found',
      'set up',
      'constitute',
      'raise',
      'arise',
      'emerge',
      'result',
      'organise',
      'organize',
    ],
    if: {
      'by|through|from|out of': MERGER,
      'by.of|through.of|from.of|out of.of': ORGAN,
      'patient|subject': ORGAN,
    },
    claims: [succeeds('by.of|through.of|from.of|out of.of', 'patient|subject')],
    examples: [
      {
        text: 'The Security Directorate was formed in 1934 by the merger of the Special Branch and the Foreign Bureau.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Special Branch'], successor: ['Security Directorate'] },
            when: '1934',
          },
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Foreign Bureau'], successor: ['Security Directorate'] },
          },
        ],
      },
    ],
    never: ['The Security Directorate was formed by the decree of the Council.'],
  },
  {
    id: 'structure.merged-with',
    catches: 'An organ merges with or into another, and the words name no third.',
    verbs: ['merge', 'amalgamate', 'fuse', 'unite', 'combine', 'consolidate'],
    if: { 'into|with|by|as': ORGAN, 'patient|subject': ORGAN },
    unless: { purpose: { present: true } },
    claims: [succeeds('patient|subject', 'into|with|by|as')],
    examples: [
      {
        text: 'In 1948 the Peasant League merged with the Workers Union.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Peasant League'], successor: ['Workers Union'] },
            when: '1948',
          },
        ],
      },
      {
        text: 'The Peasant League was merged into the Workers Union.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Peasant League'], successor: ['Workers Union'] },
          },
        ],
      },
    ],
    never: [
      'The road merged with the highway.',
      'The Special Branch was merged with the Foreign Bureau to form the Security Directorate.',
    ],
  },
  {
    id: 'structure.merges-to-form',
    catches: 'Organs merge, combine or unite to form another.',
    verbs: ['form', 'create', 'become', 'make', 'make up', 'constitute', 'establish', 'found'],
    tense: ['infinitive'],
    under: [
      'merge',
      'amalgamate',
      'combine',
      'unite',
      'join',
      'fuse',
      'consolidate',
      'reorganize',
      'reorganise',
      'expand',
      'convert',
      'integrate',
    ],
    if: { subject: ORGAN, 'object|predicate': ORGAN },
    claims: [succeeds('subject', 'object|predicate'), succeeds('with', 'object|predicate')],
    examples: [
      {
        text: 'In 1934 the Special Branch was merged with the Foreign Bureau to form the Security Directorate.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Special Branch'], successor: ['Security Directorate'] },
            when: '1934',
          },
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Foreign Bureau'], successor: ['Security Directorate'] },
            when: '1934',
          },
        ],
      },
      {
        text: 'The Special Branch and the Foreign Bureau merged in 1934 to form the Security Directorate.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Foreign Bureau'], successor: ['Security Directorate'] },
            when: '1934',
          },
        ],
      },
    ],
    never: ['The Special Branch met the Foreign Bureau to form the Security Directorate.'],
  },
  {
    id: 'structure.split-into',
    catches: 'An organ is split or divided into others.',
    verbs: ['split', 'divide', 'break up', 'partition', 'separate', 'split up', 'break', 'subdivide'],
    if: { into: ORGAN, 'patient|subject': ORGAN },
    claims: [succeeds('patient|subject', 'into')],
    examples: [
      {
        text: 'In 1934 the Special Branch was split into the Foreign Bureau and the Home Bureau.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Special Branch'], successor: ['Foreign Bureau'] },
            when: '1934',
          },
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Special Branch'], successor: ['Home Bureau'] },
          },
        ],
      },
    ],
    never: [
      'The Special Branch was split into two camps over the letter.',
      'He broke into the Ministry of War.',
    ],
  },
  {
    id: 'structure.tasks-pass-to',
    catches: 'The tasks, staff or powers of an organ pass to another.',
    verbs: ['pass', 'transfer', 'go', 'devolve', 'hand over', 'assign', 'fall', 'move', 'entrust', 'give'],
    if: {
      'patient|subject': {
        heads: [
          ...[
            'task',
            'function',
            'duty',
            'power',
            'responsibility',
            'personnel',
            'staff',
            'work',
            'competence',
            'role',
            'archive',
          ],
          ...[
            'tasks',
            'functions',
            'duties',
            'powers',
            'responsibilities',
            'competences',
            'archives',
            'files',
            'record',
            'records',
          ],
        ],
      },
      'patient.of|subject.of|patient.possessor|subject.possessor': ORGAN,
      to: ORGAN,
    },
    claims: [succeeds('patient.of|subject.of|patient.possessor|subject.possessor', 'to')],
    examples: [
      {
        text: 'In 1934 the functions of the Special Branch passed to the Security Directorate.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Special Branch'], successor: ['Security Directorate'] },
            when: '1934',
          },
        ],
      },
    ],
    never: ['The keys of the Special Branch passed to the Security Directorate.'],
  },
  {
    id: 'structure.activated',
    catches: 'A unit is activated, embodied or stood up.',
    verbs: [
      'activate',
      'reactivate',
      'embody',
      're-raise',
      'muster',
      're-form',
      'reform',
      'resurrect',
      'stand up',
    ],
    voice: 'passive',
    if: { patient: ORGAN },
    unless: { from: ORGAN },
    claims: [{ kind: 'structure', type: 'created', args: { organization: 'patient' } }],
    examples: [
      {
        text: 'The 5th Brigade was activated in March 1940.',
        claims: [
          { kind: 'structure', type: 'created', args: { organization: ['5th Brigade'] }, when: '1940-03' },
        ],
      },
    ],
    never: ['The alarm was activated in March.'],
  },
  {
    id: 'structure.deactivated',
    catches: 'A unit is inactivated, demobilised or broken up.',
    verbs: ['deactivate', 'inactivate', 'demobilise', 'demobilize', 'disembody', 'wipe out'],
    voice: 'passive',
    if: { patient: ORGAN },
    unless: { into: { present: true }, by: { types: ['Person'] } },
    claims: [{ kind: 'structure', type: 'dissolved', args: { organization: 'patient' } }],
    examples: [
      {
        text: 'The 5th Brigade was activated in March 1940 and inactivated in 1945.',
        claims: [
          { kind: 'structure', type: 'dissolved', args: { organization: ['5th Brigade'] }, when: '1945' },
        ],
      },
    ],
    never: ['The bomb was deactivated.'],
  },
  {
    id: 'structure.detached-from',
    catches: 'An organ is detached, separated or transferred from the one it was part of.',
    verbs: [
      'detach',
      'separate',
      'remove',
      'transfer',
      'split',
      'split off',
      'withdraw',
      'reassign',
      'take',
      'hive off',
      'break away',
    ],
    if: { 'patient|subject': ORGAN, from: ORGAN },
    claims: [
      {
        kind: 'structure',
        type: 'part-of',
        aspect: 'ends',
        args: { part: 'patient|subject', whole: 'from' },
        needs: ['part', 'whole'],
      },
    ],
    examples: [
      {
        text: 'In 1916 the 5th Brigade was detached from the 3rd Army and attached to the 2nd Army.',
        claims: [
          {
            kind: 'structure',
            type: 'part-of',
            aspect: 'ends',
            args: { part: ['5th Brigade'], whole: ['3rd Army'] },
            when: '1916',
          },
          { kind: 'structure', type: 'part-of', args: { part: ['5th Brigade'], whole: ['2nd Army'] } },
        ],
      },
    ],
    never: ['The 5th Brigade withdrew from Karsk.'],
  },
];
