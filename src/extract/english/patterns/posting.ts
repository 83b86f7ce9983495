/** Postings told by verbs: who stands at the head, is appointed, dismissed, succeeds, works for. */
import type { Pattern } from './pattern.ts';

export const POSTING: readonly Pattern[] = [
  {
    id: 'posting.at-the-head',
    catches: 'Somebody stands, is or is put at the head of an organ.',
    verbs: ['stand', 'be', 'remain', 'sit', 'stay'],
    if: { 'at the head of': { present: true } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'subject', organization: 'at the head of', role: '=head' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'At the head of the Border Guard stood Marek Dolin.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Marek Dolin'], organization: ['Border Guard'] } }],
      },
      {
        text: 'At the head of the Directorate is Vera Stanek, not a woman but a mask.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Vera Stanek'], organization: ['Directorate'] } }],
      },
    ],
    never: ['At the head of the column stood a tall tree.'],
  },
];
