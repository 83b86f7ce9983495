/** Two persons, times or treatments set against each other in one sentence. */
import type { Pattern } from './pattern.ts';

const PEOPLE = {
  types: ['Person', 'Group', 'Organization'],
  not: ['himself', 'herself', 'themselves', 'itself', 'myself', 'any', 'anybody', 'others'],
} as const;

export const COMPARISON: readonly Pattern[] = [
  {
    id: 'comparison.set-against',
    catches:
      'The same is said of two times or persons with opposite signs, or one clause is set against another.',
    verbs: ['*'],
    if: { counterpart: { present: true } },
    claims: [
      {
        kind: 'comparison',
        type: null,
        args: { a: 'counterpart', b: 'subject', point: 'clause' },
        needs: ['a', 'b'],
        only: { a: PEOPLE, b: PEOPLE },
      },
    ],
    examples: [
      {
        text: 'Petar Lukan was not fined in 1811 for his riot, but he was fined in 1820 for a poem.',
        claims: [{ kind: 'comparison', args: { a: ['Petar Lukan'] } }],
      },
      {
        text: 'Petar Lukan was exiled, whereas Marek Dolin was shot.',
        claims: [{ kind: 'comparison', args: { a: ['Petar Lukan'], b: ['Marek Dolin'] } }],
      },
      {
        text: 'Petar Lukan withdrew his confession, as Marek Dolin had done.',
        claims: [{ kind: 'comparison', args: { a: ['Petar Lukan'], b: ['Marek Dolin'] } }],
      },
    ],
    never: [
      'Petar Lukan was exiled in 1929, and Marek Dolin was exiled in 1930.',
      'As Petar Lukan left, Marek Dolin came.',
    ],
  },
  {
    id: 'comparison.unlike',
    catches: 'Somebody is set against somebody else: unlike, in contrast to, compared with.',
    verbs: ['*'],
    if: { 'unlike|in contrast to': PEOPLE, subject: PEOPLE },
    claims: [
      {
        kind: 'comparison',
        type: null,
        args: { a: 'subject', b: 'unlike|in contrast to' },
        needs: ['a', 'b'],
        only: { a: PEOPLE, b: PEOPLE },
      },
    ],
    examples: [
      {
        text: 'Unlike Petar Lukan, Marek Dolin was pardoned.',
        claims: [{ kind: 'comparison', args: { a: ['Marek Dolin'], b: ['Petar Lukan'] } }],
      },
    ],
    never: ['Unlike the spring, the winter was mild.'],
  },
  {
    id: 'comparison.more-than',
    catches: 'Somebody is said to be more of something than somebody else.',
    verbs: ['be', 'become', 'seem', 'remain', 'appear'],
    if: { than: PEOPLE, subject: PEOPLE },
    // "was no other than", "was little more than a boy": that is what somebody was.
    unless: { predicate: { words: ['no', 'little', 'other', 'more', 'none'] } },
    claims: [
      {
        kind: 'comparison',
        type: null,
        args: { a: 'subject', b: 'than' },
        needs: ['a', 'b'],
        only: { a: PEOPLE, b: PEOPLE },
      },
    ],
    examples: [
      {
        text: 'Petar Lukan was more powerful than the minister.',
        claims: [{ kind: 'comparison', args: { a: ['Petar Lukan'], b: ['minister'] } }],
      },
    ],
    never: [
      'The tower is higher than the church.',
      'Petar Lukan was no other than the minister.',
      'Petar Lukan was a boy larger than himself.',
    ],
  },
];
