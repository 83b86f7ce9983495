/** Names of holders and organs beside posts: whole, and of nothing that is no person or organ. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { findPosts } from '../../../src/extract/english/posts/find-posts.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

/** "who | rank | post | organ (type)", a dash where the words give nothing. */
function read(text: string): string[] {
  return findPosts(tokenize(text)).map(({ person, rank, title, role, organization, type }) => {
    const parts = [person, rank, title ?? role, organization];
    return `${parts.map((part) => part?.text ?? '-').join(' | ')} (${type})`;
  });
}

const CASES: readonly (readonly [about: string, text: string, posts: readonly string[]])[] = [
  [
    'a nickname in quotation marks stands inside the name',
    'So said Col. Marek “Mole” Dolin, the garrison spokesman.',
    ['Marek “Mole” Dolin | Col. | garrison spokesman | garrison (staff)'],
  ],
  [
    'a name goes on with the article "al-"',
    'They buried Lieutenant Samir al-Basri in Karsk.',
    ['Samir al-Basri | Lieutenant | - | - (other)'],
  ],
  [
    'a service number behind a name is no part of it',
    '1 Air Cdre MB Dolin KAF/124 1978 – 1980',
    ['MB Dolin | Air Cdre | - | - (other)'],
  ],
  [
    'a space too many behind the hyphen of a name in capitals',
    'MAJ GEN MB DOLIN- STANEK',
    ['MB DOLIN- STANEK | MAJ GEN | - | - (other)'],
  ],
  [
    'a space too many in the name of a post',
    'It was the birthplace of Vice- President Marek Dolin.',
    ['Marek Dolin | - | Vice- President | - (deputy)'],
  ],
  ['a thing whose name begins like a rank', 'They seized one General Purpose Machine Gun.', []],
  ['a heading', 'Present COAS Profile', []],
  ['a field of work in capitals', 'The Director, Public Rations, spoke.', []],
  ['a place that is named after an officer', 'He toured the Colonel Marek Dolin range in the hills.', []],
  [
    'an operation in capitals',
    'Major General MB Dolin, Commander, OPERATIONS QUIET MEADOW, left.',
    ['MB Dolin | Major General | Commander | OPERATIONS QUIET MEADOW (head)'],
  ],
  [
    'a company of a service is not the service',
    'CEO Navy Orchards Limited, Rear Admiral MB Dolin, left.',
    ['MB Dolin | Rear Admiral | CEO | Navy Orchards Limited (head)'],
  ],
  [
    'the service before a rank is that of the rank',
    'It was over, press operations director Navy Capt. Marek Dolin said.',
    ['Marek Dolin | Capt. | press operations director | - (head)'],
  ],
  [
    'where somebody was is not what he is minister of',
    'In Torvia Minister Dolin met the council.',
    ['Dolin | - | Minister | - (head)'],
  ],
  [
    'a state before its secretary is no organ',
    'The Karsk state secretary, Mr. Marek Dolin, came.',
    ['Marek Dolin | - | state secretary | - (staff)'],
  ],
  [
    'ministers who are called secretaries',
    'Foreign Secretary Marek Dolin met Secretary Stanek.',
    ['Marek Dolin | - | Foreign Secretary | - (head)', 'Stanek | - | Secretary | - (head)'],
  ],
  ['an adviser of an office is not its holder', 'Marek Dolin, the secretary-general’s adviser, came.', []],
  [
    'in a list of units each stands before its man',
    'The new commanders are 3 Division, Maj-Gen. Marek Dolin, 2 Division, Maj-Gen. Petar Lukan, and others.',
    ['Marek Dolin | Maj-Gen. | - | - (other)', 'Petar Lukan | Maj-Gen. | - | - (other)'],
  ],
];

for (const [about, text, posts] of CASES) test(about, () => assert.deepEqual(read(text), posts));
