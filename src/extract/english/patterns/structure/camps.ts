/** Camps, prisons and posts that are opened, set up or closed. */
import { CAMPS } from '../command/superiors.ts';
import type { Pattern } from '../pattern.ts';

export const CAMP: readonly Pattern[] = [
  {
    id: 'structure.camp-opened',
    catches: 'A camp or a prison is opened or set up.',
    verbs: ['open', 'establish', 'set up', 'create', 'found', 'build'],
    if: { patient: { heads: CAMPS } },
    unless: { patient: { types: ['Organization'] }, 'to|into': { heads: ['visitor', 'visitors', 'public'] } },
    claims: [
      { kind: 'structure', type: 'created', args: { organization: 'patient' }, needs: ['organization'] },
    ],
    examples: [
      {
        text: 'The camp at Karsk was opened in May 1992 in a brick works.',
        claims: [{ kind: 'structure', type: 'created', when: '1992-05' }],
      },
    ],
    never: ['The gate was opened in May 1992.'],
  },
  {
    id: 'structure.camp-closed',
    catches: 'A camp or a prison is closed or cleared.',
    verbs: [
      'close',
      'close down',
      'shut',
      'shut down',
      'dismantle',
      'dissolve',
      'clear',
      'liquidate',
      'abolish',
    ],
    if: { patient: { heads: CAMPS } },
    unless: { patient: { types: ['Organization'] }, to: { present: true } },
    claims: [
      { kind: 'structure', type: 'dissolved', args: { organization: 'patient' }, needs: ['organization'] },
    ],
    examples: [
      {
        text: 'The camp was closed in August 1992.',
        claims: [{ kind: 'structure', type: 'dissolved', when: '1992-08' }],
      },
    ],
    never: ['The road was closed in August 1992.'],
  },
  {
    id: 'structure.closure-of',
    catches: 'The closure of a camp, an organ or a paper is named.',
    nouns: ['closure', 'closing', 'suppression'],
    if: { 'of|possessor': { types: ['Organization'] } },
    claims: [
      {
        kind: 'structure',
        type: 'dissolved',
        args: { organization: 'of|possessor' },
        needs: ['organization'],
      },
    ],
    examples: [
      {
        text: 'After the closure of the Special Court in 1938 he left.',
        claims: [{ kind: 'structure', type: 'dissolved', args: { organization: ['Special Court'] } }],
      },
    ],
    never: ['The closure of the road took an hour.'],
  },
];
