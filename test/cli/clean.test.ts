import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clean } from '../../src/cli/clean.ts';
import { count, Page, wrap } from '../../src/cli/page.ts';
import { jsonLine } from '../../src/export/json-line.ts';

const ACTS = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

describe('text of a hostile source', () => {
  it('cannot clear the screen, hide words or reverse the writing', () => {
    assert.equal(clean('a\u001b[2Jb'), 'a‹U+001B›[2Jb');
    assert.equal(clean('Okoro\u202eorokO'), 'Okoro‹U+202E›orokO');
    assert.equal(clean('a\r\nb'), 'a\nb');
    assert.equal(clean('a\rb'), 'a‹U+000D›b');
    assert.equal(clean('\u009b31m'), '‹U+009B›31m');
  });

  it('never leaves a character that acts, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(clean(text), ACTS);
      }),
    );
  });

  it('comes back unchanged from JSON, in which nothing acts either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const text = `${a}\u202e\u009b${b}`;
        assert.deepEqual(JSON.parse(jsonLine({ text })), { text });
        assert.doesNotMatch(jsonLine({ text }), /[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

describe('the page', () => {
  const print = (columns: number, isTTY: boolean, env: NodeJS.ProcessEnv, text: string): string => {
    let out = '';
    const page = new Page({ write: (words) => (out += words), columns, isTTY }, env);
    page.say(text, { weight: 'strong' });
    return out;
  };

  it('wraps between words to the width of the terminal', () => {
    assert.deepEqual(wrap('one two three four', 9), ['one two', 'three', 'four']);
    assert.deepEqual(wrap('unbreakablewordindeed x', 9), ['unbreakablewordindeed', 'x']);
    for (const line of print(50, false, {}, 'word '.repeat(40)).split('\n')) assert.ok(line.length <= 50);
  });

  it('gives weight on a terminal only, and none with NO_COLOR', () => {
    assert.match(print(80, true, {}, 'x'), new RegExp(`${String.fromCharCode(27)}\\[1m`));
    assert.equal(print(80, true, { NO_COLOR: '1' }, 'x'), 'x\n');
    assert.equal(print(80, false, {}, 'x'), 'x\n');
  });

  it('counts in words', () => {
    assert.equal(count(1, 'claim'), '1 claim');
    assert.equal(count(0, 'claim'), '0 claims');
  });
});
