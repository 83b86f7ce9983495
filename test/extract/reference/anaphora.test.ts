/** Anaphora: what the pronouns of a text go back to, and where they are left alone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
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

type Case = readonly [says: string, text: string, ...expected: string[]];

function each(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [says, text, ...expected] of cases)
      test(`${says}: ${text}`, () => assert.deepEqual(referencesIn(text), expected));
  });
}

each('Persons', [
  ['the subject goes on', 'Halvard was arrested in May. He died in prison.', 'he → Halvard'],
  [
    'an object is not the subject of its verb',
    'Halvard was shot because he visited Varga and spoke with him.',
    'he → Halvard',
    'him → Varga',
  ],
  [
    'who does an infinitive is not its object',
    'Orders came for Halvard to find Varga and to kill him.',
    'him → Varga',
  ],
  ['sex as the title tells it', 'Mrs Varga met Count Halvard. She died soon after.', 'she → Varga'],
  ['sex as the given name tells it', 'Maria Varga met Ernst Halvard. He died.', 'he → Ernst Halvard'],
  ['"his" goes to the subject', 'Varga fled. Later Halvard led the bureau until his death.', 'his → Halvard'],
  ['"himself" goes to the subject', 'Halvard hanged himself.', 'himself → Halvard'],
  ['or to the name beside it', 'Varga wrote that Halvard himself was there.', 'himself → Halvard'],
  ['a pronoun before its name', 'When he was eighteen, Halvard joined the army.', 'he → Halvard'],
  [
    'with a description in front',
    'When, a youth of eighteen, he threw a stone at Varga, Halvard was unknown.',
    'youth → Halvard',
    'he → Halvard',
  ],
  [
    'who was named in the infinitive beside',
    'Varga counted on Halvard to win Okoro’s trust and to kill him.',
    'him → Okoro',
  ],
  ['never whoever writes', 'The author holds that Varga erred. Halvard shot him.', 'him → Varga'],
  ['two candidates alike: nobody', 'Halvard and Varga fled. He was caught.'],
  ['a place is never "he"', 'They came to Paris. He died there.'],
]);

each('Several and organs', [
  ['two who were named together', 'Halvard and Varga met. They left.', 'they → Halvard + Varga'],
  ['a group', 'The strikers had no bread. They broke the gates.', 'they → the strikers'],
  ['an organ that was the subject', 'The Bureau was set up in May. Its head was Varga.', 'its → Bureau'],
  ['an organ after a preposition', 'He joined the Bureau. He served in it for years.', 'it → Bureau'],
  ['an "it" that is what was said', 'He left the Bureau. Varga denied it.'],
  ['an "it" that means nothing', 'The Bureau was set up in May. It is said that Varga led it.'],
]);

each('Relatives, the latter, descriptions', [
  ['who goes back to the noun before', 'They arrested Varga, who had fled.', 'who → Varga'],
  ['over a preposition', 'They arrested Varga, to whom he had written.', 'whom → Varga'],
  ['which to an organ', 'He left the Frontier Bureau, which was dissolved.', 'which → Frontier Bureau'],
  ['the latter is the one named last', 'Halvard wrote to Varga, and the latter fled.', 'latter → Varga'],
  ['the former is the other', 'Halvard wrote to Varga, and the former fled.', 'former → Halvard'],
  ['a rank', 'Colonel Halvard gave the order. Then the colonel left.', 'colonel → Halvard'],
  ['a rank that two bear: nobody', 'Colonel Halvard met Colonel Varga. Then the colonel left.'],
  [
    'the head of a name',
    'The Frontier Bureau grew. Then the bureau was dissolved.',
    'bureau → Frontier Bureau',
  ],
  ['"the organ", where there is one', 'The Starka arrested him. He feared the organ.', 'organ → Starka'],
]);

test('any text is read, and what is resolved are tokens and entities of it', () => {
  const word = fc.constantFrom(
    ...'Halvard Varga he she him his they it who the latter former colonel Bureau SSB and to was killed himself . ,'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (list) => {
      const doc = tokenize(list.join(' '));
      const mentions = findMentions(doc);
      const resolution = resolveEntities(doc, mentions);
      assert.equal(resolution.entityOf.length, mentions.length);
      for (const [token, entity] of resolveReferences(doc, mentions, resolution).one) {
        assert.ok(doc.tokens[token] !== undefined);
        assert.ok(resolution.entities[entity] !== undefined);
      }
    }),
    { numRuns: 300 },
  );
});
