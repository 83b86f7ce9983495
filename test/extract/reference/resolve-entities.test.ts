/** Entities: which mentions of one text are one person or organ. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findMentions } from '../../../src/extract/english/mentions/find-mentions.ts';
import { acronymFits } from '../../../src/extract/english/reference/acronym.ts';
import { givenNamesAgree, readPersonName } from '../../../src/extract/english/reference/person-name.ts';
import { resolveEntities } from '../../../src/extract/english/reference/resolve-entities.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

/** The entities of a type, each as its name and aliases. */
function entitiesIn(text: string, type: string): string[] {
  const doc = tokenize(text);
  return resolveEntities(doc, findMentions(doc))
    .entities.filter((entity) => entity.type === type)
    .map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

describe('Persons', () => {
  test('a surname, a form with a title and the full name are one person', () => {
    const text =
      'Ernst Halvard fled. Comrade Halvard had been warned. E. Halvard wrote that Halvard was safe.';
    assert.deepEqual(entitiesIn(text, 'Person'), ['Ernst Halvard = E. Halvard = Halvard']);
  });

  test('two people of one surname stay two, and the bare surname is a third where it is unclear', () => {
    const text = 'Ernst Halvard fled with Maria Halvard.\n\nLater Halvard was shot.';
    assert.deepEqual(entitiesIn(text, 'Person'), ['Ernst Halvard', 'Maria Halvard', 'Halvard']);
  });

  test('before the second is named, the bare surname is the first', () => {
    const text = 'Ernst Halvard fled. Later Halvard was shot.\n\nHis cousin was Maria Halvard.';
    assert.deepEqual(entitiesIn(text, 'Person').slice(0, 1), ['Ernst Halvard = Halvard']);
  });

  test('a form of address says which of the two', () => {
    const text = 'Ernst Halvard fled with Maria Halvard.\n\nLater Mrs Halvard was shot.';
    assert.deepEqual(entitiesIn(text, 'Person'), ['Ernst Halvard', 'Maria Halvard = Halvard']);
  });

  test('"X’s son" is not X', () => {
    const text = 'Halvard stayed. Halvard’s son, Viktor Halvard, fled.';
    assert.ok(entitiesIn(text, 'Person').includes('Viktor Halvard'));
    const doc = tokenize(text);
    const mentions = findMentions(doc);
    const { entityOf } = resolveEntities(doc, mentions);
    const names = mentions.flatMap(({ form }, i) => (form === 'name' ? [entityOf[i]] : []));
    assert.equal(names[0], names[1]);
    assert.notEqual(names[1], names[2]);
  });

  test('a description beside a name is the same person', () => {
    const text = 'Colonel Varga, the commandant, was shot.';
    assert.deepEqual(entitiesIn(text, 'Person'), ['Varga']);
  });

  test('"called" joins a description and a name', () => {
    const text = 'They found a sailor known as Varga. The doctor, a quiet man called Beck, came.';
    assert.deepEqual(entitiesIn(text, 'Person'), ['Varga', 'Beck']);
  });

  test('given names agree by initial and in order', () => {
    const agree = (a: string, b: string) =>
      givenNamesAgree(readPersonName(a.split(' ')), readPersonName(b.split(' ')));
    assert.ok(agree('E. Halvard', 'Ernst Halvard'));
    assert.ok(agree('E. V. Halvard', 'Ernst Viktor Halvard'));
    assert.ok(agree('Ernst Halvard', 'Ernst Viktor Halvard'));
    assert.ok(!agree('Ernst Halvard', 'Erik Halvard'));
    assert.ok(!agree('V. Halvard', 'Ernst Halvard'));
  });
});

describe('Organizations', () => {
  test('an acronym in brackets and its name are one organ', () => {
    const text = 'The State Security Bureau (SSB) was formed. In May the SSB arrested Ernst Halvard.';
    assert.deepEqual(entitiesIn(text, 'Organization'), ['State Security Bureau = SSB']);
  });

  test('an acronym that only the letters explain too', () => {
    const text = 'The State Security Bureau was formed. In May the SSB arrested Ernst Halvard.';
    assert.deepEqual(entitiesIn(text, 'Organization'), ['State Security Bureau = SSB']);
  });

  test('not where the letters fit two', () => {
    const text = 'The State Security Bureau fought the State Supply Bureau. The SSB won.';
    assert.deepEqual(entitiesIn(text, 'Organization'), [
      'State Security Bureau',
      'State Supply Bureau',
      'SSB',
    ]);
  });

  test('the head alone means the one name that has it', () => {
    const text = 'He joined the State Security Bureau. The Bureau grew.';
    assert.deepEqual(entitiesIn(text, 'Organization'), ['State Security Bureau = Bureau']);
  });

  test('with two such names the head alone is the last, unless both are near', () => {
    const apart = `He joined the State Security Bureau.${' It rained.'.repeat(9)} He left the Frontier Bureau. The Bureau grew.`;
    assert.deepEqual(entitiesIn(apart, 'Organization'), [
      'State Security Bureau',
      'Frontier Bureau = Bureau',
    ]);
    const near = 'He left the State Security Bureau for the Frontier Bureau. The Bureau grew.';
    assert.deepEqual(entitiesIn(near, 'Organization'), [
      'State Security Bureau',
      'Frontier Bureau',
      'Bureau',
    ]);
  });

  test('the same description again is the same organ, another one is another', () => {
    const text = 'He left the party. The party grew. A military tribunal met. A military tribunal met.';
    assert.deepEqual(entitiesIn(text, 'Organization'), [
      'the party',
      'a military tribunal',
      'a military tribunal',
    ]);
  });

  test('acronyms count small words or leave them out', () => {
    assert.ok(acronymFits('MOI', ['Ministry', 'of', 'Interior']));
    assert.ok(acronymFits('MI', ['Ministry', 'of', 'the', 'Interior'], 2));
    assert.ok(!acronymFits('MI', ['Ministry', 'of', 'the', 'Interior']));
  });
});
