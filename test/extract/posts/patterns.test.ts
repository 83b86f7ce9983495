/** Every pattern of posts: its examples must come out, its counterexamples must not. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { findPosts, type Post } from '../../../src/extract/english/posts/find-posts.ts';
import { POST_PATTERNS } from '../../../src/extract/english/posts/patterns.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

function plain(post: Post): Record<string, unknown> {
  return {
    person: post.person?.text ?? null,
    rank: post.rank?.text ?? null,
    title: post.title?.text ?? null,
    role: post.role?.text ?? null,
    organization: post.organization?.text ?? null,
    place: post.place?.text ?? null,
    aspect: post.aspect,
    type: post.type,
  };
}

for (const pattern of POST_PATTERNS) {
  test(`${pattern.id}: ${pattern.says}`, () => {
    for (const { text, gives } of pattern.examples) {
      const found = findPosts(tokenize(text)).filter((post) => post.pattern === pattern.id);
      const picked = found.map((post, i) => {
        const keys = Object.keys(gives[i] ?? { person: null });
        return Object.fromEntries(Object.entries(plain(post)).filter(([key]) => keys.includes(key)));
      });
      assert.deepEqual(picked, gives, text);
    }
    for (const text of pattern.not) {
      const found = findPosts(tokenize(text)).filter((post) => post.pattern === pattern.id);
      assert.deepEqual(found.map(plain), [], text);
    }
  });
}
