/** What a text is read as does not follow from what was read before it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEnglishWord } from '../../src/extract/english/mentions/vocabulary.ts';
import { tokenize } from '../../src/extract/english/tokens.ts';

const words = (text: string): string[] => tokenize(text).tokens.map((token) => token.text);

describe('a text read after others', () => {
  it('has the words that it has by itself', () => {
    // The tagger would keep "Q.Z" as a word and find it in "Q.Z.", which then closes the sentence.
    assert.deepEqual(words('Maj. Q.Z Orvalan'), ['Maj.', 'Q.Z', 'Orvalan']);
    assert.deepEqual(words('Maj. Q.Z. Orvalan'), ['Maj.', 'Q.Z.', 'Orvalan']);
    assert.deepEqual(words('Maj. Q.Z Orvalan'), ['Maj.', 'Q.Z', 'Orvalan']);
  });

  it('has them after more unknown words than the tagger can bear', () => {
    const [text, before] = ['The guard arrested Vera Stanek in xqz-vk.', 12];
    const alone = tokenize(text).tokens;
    for (let i = 0; i < before; i++) words(Array.from({ length: 10_000 }, (_, n) => `xq${i}z${n}`).join(' '));
    assert.deepEqual(tokenize(text).tokens, alone);
    assert.equal(isEnglishWord('guard'), true);
    assert.equal(isEnglishWord('xqzvk'), false);
  });
});
