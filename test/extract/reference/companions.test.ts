import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../../src/extract/english/analyse.ts';

/** The name that the last token `word` of a text goes back to; null where it goes back to nobody. */
function meant(text: string, word: string): string | null {
  const { tokens, anaphora, entities } = analyse({ text, date: null, periods: [] });
  const token = tokens.findLast(({ lower }) => lower === word);
  const entity = token === undefined ? undefined : anaphora.get(token.index);
  return entity === undefined ? null : entities[entity]!.name;
}

describe('a description goes back to who was named by it', () => {
  it('"his deputy" to the deputy whose name was told', () =>
    assert.equal(
      meant(
        "Colonel Marek Orlov led the bureau. Orlov's deputy, Ivo Karsk, signed the list. In June Orlov fell ill, and his deputy took over.",
        'deputy',
      ),
      'Ivo Karsk',
    ));

  it('"the general" to the one general', () =>
    assert.equal(
      meant('General Torv came with Minister Dolin. He spoke first, and the general was heard.', 'general'),
      'Torv',
    ));

  it('"the society" to the organ with that noun in its name, which is not its last word', () =>
    assert.equal(
      meant('The Geographical Society of Torvik was closed. The papers of the society were lost.', 'society'),
      'Geographical Society of Torvik',
    ));

  it('"the former" to the first of two named side by side a few sentences before', () =>
    assert.equal(
      meant(
        'General Torv came with Minister Dolin. They spoke. It rained. The former was arrested.',
        'former',
      ),
      'Torv',
    ));

  it('and to nobody where two are called so', () =>
    assert.equal(meant('General Torv met General Dolin. The general spoke first.', 'general'), null));
});
