import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishStem } from '../../src/store/english-stem.ts';

const alike = (...words: string[]): void => {
  const stems = new Set(words.map(englishStem));
  assert.equal(stems.size, 1, `${words.join(', ')}: ${[...stems].join(', ')}`);
};

test('forms of one English word have one stem', () => {
  alike('arrest', 'arrests', 'arrested', 'arresting');
  alike('execute', 'executed', 'execution', 'executions');
  alike('carry', 'carries', 'carried', 'carrying');
  alike('stop', 'stops', 'stopped', 'stopping');
  alike('prisoner', 'prisoners');
  alike('sentence', 'sentences', 'sentenced', 'sentencing');
  alike('commissar', 'commissars');
  alike('oversee', 'oversees');
});

test('different words keep different stems', () => {
  for (const [a, b] of [
    ['party', 'part'],
    ['order', 'ordain'],
    ['command', 'commune'],
    ['sailor', 'sail'],
    ['feed', 'fee'],
  ] as const)
    assert.notEqual(englishStem(a), englishStem(b), `${a} and ${b}`);
});

test('the examples of the published method come out as published', () => {
  for (const [word, stem] of Object.entries({
    caresses: 'caress',
    ponies: 'poni',
    cats: 'cat',
    feed: 'feed',
    agreed: 'agre',
    plastered: 'plaster',
    motoring: 'motor',
    sing: 'sing',
    conflated: 'conflat',
    hopping: 'hop',
    falling: 'fall',
    filing: 'file',
    happy: 'happi',
    sky: 'sky',
    relational: 'relat',
    rational: 'ration',
    triplicate: 'triplic',
    electrical: 'electr',
    goodness: 'good',
    revival: 'reviv',
    replacement: 'replac',
    adoption: 'adopt',
    probate: 'probat',
    rate: 'rate',
    cease: 'ceas',
    controll: 'control',
    roll: 'roll',
  }))
    assert.equal(englishStem(word), stem, word);
});

test('a word of other letters stays as it is', () => {
  for (const word of ['дело', '1930', 'café', 'ab']) assert.equal(englishStem(word), word);
});
