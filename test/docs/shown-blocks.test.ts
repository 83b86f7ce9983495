import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { argumentsOf, filled, masked, shownBlocks, shownLines } from '../../scripts/shown-blocks.ts';

const ID = `clm_${'a2'.repeat(13)}`;

describe('a shown block', () => {
  it('is found with its command and what its comment says', () => {
    const [block, ...others] = shownBlocks(
      'Words.\n\n<!-- output: first 2; 6 from "Above it"; exit 2 -->\n```console\n$ npx apparatus conflicts\nold\n```\n',
    );
    assert.deepEqual(others, []);
    assert.equal(block?.command, 'npx apparatus conflicts');
    assert.deepEqual(block?.parts, [
      { from: 'first', words: '', lines: 2 },
      { from: 'words', words: 'Above it', lines: 6 },
    ]);
    assert.equal(block?.code, 2);
  });

  it('without a comment is left alone, and a comment that says something unknown is refused', () => {
    assert.deepEqual(shownBlocks('```console\n$ npx apparatus conflicts\n```\n'), []);
    assert.throws(
      () => shownBlocks('<!-- output: the best part -->\n```console\n$ npx apparatus x\n```'),
      /"output: the best part"/,
    );
  });

  it('takes quoted words as one argument', () => {
    assert.deepEqual(argumentsOf(`npx apparatus command "Foreign Department" --on 1929`), [
      'command',
      'Foreign Department',
      '--on',
      '1929',
    ]);
    assert.throws(() => argumentsOf('rm -rf case'), /must begin with/);
  });
});

describe('the lines shown', () => {
  const shown = (says: string, output: string): string[] => {
    const [block] = shownBlocks(`<!-- output${says} -->\n\`\`\`console\n$ npx apparatus x\n\`\`\``);
    return shownLines(block!, output);
  };

  it('are all of them where nothing is said, without blank edges', () => {
    assert.deepEqual(shown('', '\na\n\nb  \n\n'), ['a', '', 'b']);
  });

  it('have an ellipsis where something is left out', () => {
    assert.deepEqual(shown(': first 1; 2 from "here"', 'a\nb\nc\nhere\nd\ne'), ['a', '…', 'here', 'd', '…']);
    assert.deepEqual(shown(': last 1', 'a\nb\n'), ['…', 'b']);
    assert.deepEqual(shown(': first 1; last 1', 'a\n\nb\n'), ['a', '', 'b']);
    assert.deepEqual(shown(': first 9', 'a\nb\n'), ['a', 'b']);
  });

  it('can be a paragraph, found by words that are wrapped in it', () => {
    const output = 'one\ntwo\n\nthree is\n  here\nfour\n\nfive\n';
    assert.deepEqual(shown(': paragraph "is here"', output), ['…', 'three is', '  here', 'four', '…']);
  });

  it('must be there', () => {
    assert.throws(() => shown(': paragraph "nowhere"', 'a\nb'), /"nowhere"/);
    assert.throws(() => shown(': 2 from "nowhere"', 'a\nb'), /prints nothing with the words "nowhere"/);
  });

  it('of JSON are spread out, short values on one line and their words untouched', () => {
    const long = 'x'.repeat(90);
    assert.deepEqual(shown(': as JSON', `{"a":[1,null],"b":{"c":"1,2:3"},"d":"${long}"}\n`), [
      '{',
      '  "a": [1, null],',
      '  "b": {"c": "1,2:3"},',
      `  "d": "${long}"`,
      '}',
    ]);
  });
});

describe('ids', () => {
  it('are shown without what changes from case to case', () => {
    assert.equal(masked(`proposed · ${ID}`), 'proposed · clm_…');
  });

  it('in a command are those that the block before it prints', () => {
    assert.equal(filled('npx apparatus judge clm_… accept', `x ${ID} y`), `npx apparatus judge ${ID} accept`);
    assert.throws(() => filled('npx apparatus judge emd_… reject', ID), /needs an id for emd_…/);
  });
});
