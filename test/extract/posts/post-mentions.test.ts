/** Mentions of ranks, titles and roles, with and without a holder. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { adoptNames } from '../../../src/extract/english/mentions/adopt-names.ts';
import { findMentions } from '../../../src/extract/english/mentions/find-mentions.ts';
import { findPosts } from '../../../src/extract/english/posts/find-posts.ts';
import { postMentions } from '../../../src/extract/english/posts/post-mentions.ts';
import { postNames } from '../../../src/extract/english/posts/post-names.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

test('a rank and a title with their holder, and a title alone', () => {
  const text =
    'The General Officer Commanding 9 Division, Maj.-Gen. Peter Aldane, wrote to the Chief of Army Staff.';
  const doc = tokenize(text);
  assert.deepEqual(
    postMentions(doc, findPosts(doc)).map(({ type, range }) => [type, text.slice(...range)]),
    [
      ['Title', 'General Officer Commanding'],
      ['Rank', 'Maj.-Gen.'],
      ['Title', 'Chief of Army Staff'],
    ],
  );
});

test('a unit and an officer keep their own edges among the names of a text', () => {
  const text = 'Col. A. B. Nduro of the 21 Special Armoured Brigade met Anton Berg in Karsk.';
  const doc = tokenize(text);
  const names = adoptNames(findMentions(doc), postNames(doc, findPosts(doc)));
  const found = names
    .filter(({ form }) => form === 'name')
    .map(({ type, range }) => `${type} ${text.slice(...range)}`);
  assert.ok(found.includes('Person A. B. Nduro'), found.join('; '));
  assert.ok(found.includes('Organization 21 Special Armoured Brigade'), found.join('; '));
  assert.ok(found.includes('Person Anton Berg'), found.join('; '));
});
