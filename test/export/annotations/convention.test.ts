/** What goes out as an annotation: texts with every posting and organ marked, and which are kept. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { byConvention, type Marked, type Posting } from '../../../src/export/annotations/convention.ts';

const RELATIONS: Readonly<Record<string, string>> = {
  Rank: 'has_rank',
  Title: 'has_title',
  Role: 'has_role',
  Organization: 'is_posted',
};

/**
 * Reads `<Person Berg>` marks; those that follow a person up to the next one belong to that person,
 * `+` before a mark stands for an organ of nobody. Returns the words that are kept.
 */
function kept(marked: string): string[] {
  let text = '';
  const postings: { persons: Marked[]; others: { relation: string; marked: Marked }[] }[] = [];
  const organs: Marked[] = [];
  const titles: Marked[] = [];
  for (const part of marked.split(/(\+?<\w+ [^>]*>)/)) {
    const match = /^(\+?)<(\w+) ([^>]*)>$/.exec(part);
    if (!match) {
      text += part;
      continue;
    }
    const [, alone, type, words] = match as unknown as [string, string, string, string];
    const mark: Marked = { type, start: text.length, end: text.length + words.length };
    text += words;
    if (type === 'Organization') organs.push(mark);
    if (type === 'Title') titles.push(mark);
    if (alone) continue;
    if (type === 'Person') postings.push({ persons: [mark], others: [] });
    else postings.at(-1)?.others.push({ relation: RELATIONS[type]!, marked: mark });
  }
  const slice = (start: number, end: number) => text.slice(start, end);
  const found = byConvention(slice, text.length, postings as Posting[], organs, titles);
  const all = [
    ...found.postings.flatMap(({ persons, others }) => [...persons, ...others.map((other) => other.marked)]),
    ...found.organs,
  ];
  return [...new Set(all.map(({ start, end }) => slice(start, end)))];
}

const CASES: readonly (readonly [about: string, marked: string, words: readonly string[]])[] = [
  [
    'an officer and the unit',
    'Yesterday <Person Berg Aldane>, <Rank Col.> and <Role commander> of the <Organization 9 Division>, spoke.',
    ['Berg Aldane', 'Col.', 'commander', '9 Division'],
  ],
  [
    'a civil post beside a post of a force is left out',
    '<Person Anton Orel>, <Role commander> of the <Organization 9 Division>, met <Person Maria Lund>, the <Role mayor>.',
    ['Anton Orel', 'commander', '9 Division'],
  ],
  [
    'in a text without forces every posting counts',
    '<Person Maria Lund> is the <Role head> of the <Organization Land Registry>.',
    ['Maria Lund', 'head', 'Land Registry'],
  ],
  [
    'a heading is no running text',
    '<Person Anton Orel> new <Role commander> of <Organization 9 Division>\n<Person Berg Aldane>, a <Rank colonel>, agreed.',
    ['Berg Aldane', 'colonel'],
  ],
  [
    'a force as a whole counts beside a unit only',
    '<Person Berg Aldane>, a <Rank colonel>, agreed.\nThe +<Organization Karsk Army> denied it.\nThe +<Organization Karsk Army> sent the +<Organization 9 Division>.',
    ['Berg Aldane', 'colonel', 'Karsk Army', '9 Division'],
  ],
  [
    'an officer without a post counts by a full name',
    '<Person Berg Aldane>, a <Rank colonel>, agreed.\n<Person Orel>, a <Rank major>, did not.',
    ['Berg Aldane', 'colonel'],
  ],
];

for (const [about, marked, words] of CASES) {
  test(`${about}: ${marked.replaceAll('\n', ' / ')}`, () =>
    assert.deepEqual(kept(marked).toSorted(), [...words].toSorted()));
}
