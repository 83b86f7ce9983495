/** Entities: which mentions of one text are one person or organ. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/extract/english/mentions/find-mentions.ts';
import { resolveEntities } from '../../../src/extract/english/reference/resolve-entities.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

/** The entities of a type, each as its name and aliases. */
function entitiesIn(text: string, type: string): string[] {
  const doc = tokenize(text);
  return resolveEntities(doc, findMentions(doc))
    .entities.filter((entity) => entity.type === type)
    .map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

test('a surname, a form with a title and the full name are one person', () => {
  const text = 'Ernst Halvard fled. Comrade Halvard had been warned. E. Halvard wrote that Halvard was safe.';
  assert.deepEqual(entitiesIn(text, 'Person'), ['Ernst Halvard = E. Halvard = Halvard']);
});

test('two people of one surname stay two, and the bare surname is a third where it is unclear', () => {
  const text = 'Ernst Halvard fled with Maria Halvard.\n\nLater Halvard was shot.';
  assert.deepEqual(entitiesIn(text, 'Person'), ['Ernst Halvard', 'Maria Halvard', 'Halvard']);
});

test('an acronym and its name are one organ', () => {
  const text = 'The State Security Bureau (SSB) was formed. In May the SSB arrested Ernst Halvard.';
  assert.deepEqual(entitiesIn(text, 'Organization'), ['State Security Bureau = SSB']);
});
