/** Anaphora: what the pronouns of a text go back to, and where they are left alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/extract/english/mentions/find-mentions.ts';
import { resolveReferences } from '../../../src/extract/english/reference/anaphora.ts';
import { resolveEntities } from '../../../src/extract/english/reference/resolve-entities.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

/** "he → Halvard" for each resolved word. */
function referencesIn(text: string): string[] {
  const doc = tokenize(text);
  const mentions = findMentions(doc);
  const resolution = resolveEntities(doc, mentions);
  const { one, several } = resolveReferences(doc, mentions, resolution);
  const name = (entity: number) => resolution.entities[entity]!.name;
  return doc.tokens.flatMap(({ index, lower }) => {
    const entity = one.get(index);
    if (entity !== undefined) return [`${lower} → ${name(entity)}`];
    const members = several.get(index);
    return members === undefined ? [] : [`${lower} → ${members.map(name).join(' + ')}`];
  });
}

const CASES: readonly (readonly [says: string, text: string, ...expected: string[]])[] = [
  [
    'an object is not the subject of its verb',
    'Halvard was shot because he visited Varga and spoke with him.',
    'he → Halvard',
    'him → Varga',
  ],
  ['the latter is the one named last', 'Halvard wrote to Varga, and the latter fled.', 'latter → Varga'],
  ['who goes back to the noun before', 'They arrested Varga, who had fled.', 'who → Varga'],
  ['two who were named together', 'Halvard and Varga met. They left.', 'they → Halvard + Varga'],
  ['two candidates alike: nobody', 'Halvard and Varga fled. He was caught.'],
];

for (const [says, text, ...expected] of CASES)
  test(`${says}: ${text}`, () => assert.deepEqual(referencesIn(text), expected));
