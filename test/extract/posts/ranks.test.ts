/** Ranks as written in many ways, and words that are no rank. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { rankAt } from '../../../src/extract/english/lexicon/ranks.ts';

const RANKS = [
  ...[
    'Maj.-Gen.',
    'Maj-Gen',
    'Maj. Gen.',
    'Major-General',
    'Major General',
    'MAJ GEN',
    'Lt. –Gen.',
    'Lieutenant-Colonel',
    'Lt Col.',
  ],
  ...[
    'Brig.- Gen.',
    'Brig-General',
    'Col.',
    'Capt.',
    'Sgt.',
    'Rear Admiral',
    'Air Vice Marshal',
    'Surgeon Rear Admiral',
  ],
  ...[
    'Wing Commander',
    'Group Captain',
    'Flight Lieutenant',
    'Sergeant Major',
    'Warrant Officer',
    'DSP',
    'ACP',
    'Insp.',
  ],
  ...[
    'Chief Superintendent of Police',
    'Deputy Inspector General of Police',
    'Assistant Commissioner of Police',
  ],
  ...[
    'Teniente Coronel',
    'SS-Obersturmführer',
    'Captain of State Security',
    'Subadar',
    'Colonel General',
    'lieutenant colonel',
  ],
];
const NO_RANKS = [
  'general strike',
  'major attack',
  'private house',
  'Colony',
  'Collins',
  'Generals',
  'Majority',
  'Sparta',
  'Captaincy',
];

for (const rank of RANKS) {
  test(`"${rank}" is a rank to its last character`, () =>
    assert.equal(rankAt(`${rank} Anton Berg`, 0), rank.length));
}
for (const words of NO_RANKS) {
  test(`"${words}" is no rank`, () => assert.equal(rankAt(`${words} of the town`, 0), null));
}
