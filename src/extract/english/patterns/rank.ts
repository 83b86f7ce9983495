/** Ranks that somebody is promoted to, reaches, holds or loses. */
import type { Pattern, Test } from './pattern.ts';

const HUMAN: Test = { types: ['Person', 'Group'] };
const RANKS: Test = {
  heads: [
    ...[
      'private',
      'corporal',
      'sergeant',
      'ensign',
      'cornet',
      'lieutenant',
      'captain',
      'major',
      'colonel',
      'brigadier',
    ],
    ...[
      'general',
      'marshal',
      'admiral',
      'commodore',
      'lieutenant-colonel',
      'major-general',
      'lieutenant-general',
    ],
    ...[
      'colonel-general',
      'commissar',
      'generalissimo',
      'midshipman',
      'rear-admiral',
      'vice-admiral',
      'sub-lieutenant',
    ],
  ],
};

export const RANK: readonly Pattern[] = [
  {
    id: 'attribute.promoted',
    catches: 'Somebody is promoted, commissioned or made something by rank.',
    verbs: [
      'promote',
      'commission',
      'make',
      'gazette',
      'create',
      'advance',
      'raise',
      'brevet',
      'demote',
      'reduce',
    ],
    if: { 'complement|to': RANKS, patient: HUMAN },
    unless: { 'complement.of|to.of': { types: ['Organization'] } },
    claims: [
      {
        kind: 'attribute',
        type: 'rank',
        aspect: 'begins',
        args: { of: 'patient', value: 'complement.first.bare|to.first.bare' },
        needs: ['of', 'value'],
      },
    ],
    examples: [
      {
        text: 'In 1936 Ivo Marn was promoted major general.',
        claims: [
          {
            kind: 'attribute',
            type: 'rank',
            aspect: 'begins',
            args: { of: ['Ivo Marn'], value: ['major general'] },
            when: '1936',
          },
        ],
      },
      {
        text: 'Ivo Marn was commissioned in 1913 and promoted to captain in 1916.',
        claims: [
          { kind: 'attribute', type: 'rank', args: { of: ['Ivo Marn'], value: ['captain'] }, when: '1916' },
        ],
      },
    ],
    never: ['Ivo Marn was promoted head of the section.', 'The song was made general knowledge.'],
  },
  {
    id: 'attribute.rank-reached',
    catches: 'Somebody rises to, reaches, holds or loses a rank that the words name.',
    verbs: [
      ...[
        'rise',
        'reach',
        'attain',
        'achieve',
        'hold',
        'receive',
        'get',
        'obtain',
        'have',
        'promote',
        'raise',
        'elevate',
      ],
      ...[
        'advance',
        'give',
        'award',
        'grant',
        'confer',
        'retire',
        'bear',
        'restore',
        'reduce',
        'demote',
        'serve',
        'finish',
      ],
    ],
    if: {
      'to|object|with|in': { heads: ['rank', 'grade'] },
      'to.of|object.of|with.of|in.of': { present: true },
      'patient|subject': HUMAN,
    },
    claims: [
      {
        kind: 'attribute',
        type: 'rank',
        args: {
          of: 'patient|subject',
          value: 'to.of.first.bare|object.of.first.bare|with.of.first.bare|in.of.first.bare',
        },
        needs: ['of', 'value'],
        only: { of: HUMAN },
      },
    ],
    examples: [
      {
        text: 'Ivo Marn rose to the rank of colonel.',
        claims: [{ kind: 'attribute', type: 'rank', args: { of: ['Ivo Marn'], value: ['colonel'] } }],
      },
      {
        text: 'Marek Dolin retired in 1953 with the rank of lieutenant general.',
        claims: [
          {
            kind: 'attribute',
            type: 'rank',
            args: { of: ['Marek Dolin'], value: ['lieutenant general'] },
            when: '1953',
          },
        ],
      },
    ],
    never: ['The case reached the rank of a scandal.'],
  },
  {
    id: 'attribute.rose-to-rank',
    catches: 'Somebody rises to a rank.',
    verbs: ['rise', 'advance', 'climb', 'ascend', 'work up'],
    voice: 'active',
    if: { to: RANKS, subject: HUMAN },
    unless: { 'to.of': { types: ['Organization'] } },
    claims: [
      {
        kind: 'attribute',
        type: 'rank',
        aspect: 'begins',
        args: { of: 'subject', value: 'to.first.bare' },
        needs: ['of', 'value'],
      },
    ],
    examples: [
      {
        text: 'In the border troops Ivo Marn rose to lieutenant colonel.',
        claims: [
          { kind: 'attribute', type: 'rank', args: { of: ['Ivo Marn'], value: ['lieutenant colonel'] } },
        ],
      },
    ],
    never: ['Ivo Marn rose to the occasion.'],
  },
];
