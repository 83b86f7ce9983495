/** Mentions of posts in the convention of the annotation: marked in the text with square brackets. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { findPosts } from '../../../src/extract/english/posts/find-posts.ts';
import { postMentions } from '../../../src/extract/english/posts/post-mentions.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

const LETTER = { Person: 'P', Rank: 'K', Title: 'T', Role: 'R', Organization: 'O' } as const;

/** Takes the marks out, finds the mentions and puts marks of the same form back. */
function marked(text: string): string {
  const plain = text.replaceAll(/\[(?:[PKTRO]) |\]/g, '');
  const doc = tokenize(plain);
  let out = '';
  let at = 0;
  for (const { type, range } of postMentions(doc, findPosts(doc))) {
    out += `${plain.slice(at, range[0])}[${LETTER[type]} ${plain.slice(...range)}]`;
    at = range[1];
  }
  return out + plain.slice(at);
}

const TEXTS = [
  'The [T General Officer Commanding] (GOC) [O 9 Division], [K Maj.-Gen.] [P Peter Aldane], spoke in Karsk on Friday.',
  'Troops of the [O 3rd Armoured Brigade] burnt the village, said [R Army spokesman] [K Col.] [P Ivan Petrak].',
  'The head of the fire service, Anton Berg, and the mayor, Maria Lund, were there as well.',
  'Nobody in the Karsk Army was named.',
  'A new commander for the 9 Division',
];
for (const text of TEXTS) test(text, () => assert.equal(marked(text), text));
