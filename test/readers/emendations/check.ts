/** Check: a table of marked texts against one rule, each line a test. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EmendationRule } from '../../../src/readers/emendations/rule.ts';
import { marked, received } from '../marked.ts';

/** `repairs`: texts whose marks are to be proposed. `leaves`: texts in which nothing is. */
export function check(rule: EmendationRule, repairs: readonly string[], leaves: readonly string[]): void {
  for (const text of repairs)
    test(`repairs: ${text.replaceAll('\n', '⏎')}`, () => {
      const proposals = rule.find(received(text));
      assert.equal(marked(received(text), proposals), text);
      assert.ok(proposals.length > 0, 'the text has no mark');
      for (const each of proposals) assert.match(each.reason, /\S.*\.$/);
    });
  for (const text of leaves)
    test(`leaves alone: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.equal(marked(text, rule.find(text)), text);
    });
}
