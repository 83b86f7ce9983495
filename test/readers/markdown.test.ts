import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readable } from '../../src/model/readable.ts';
import type { Document } from '../../src/readers/document.ts';
import { readDocument } from '../../src/readers/registry.ts';

function read(text: string): Document {
  const result = readDocument(Buffer.from(text), 'a.md');
  assert.ok(result.ok, JSON.stringify(result));
  assert.equal(result.document.received, text);
  return result.document;
}

function words(text: string): string {
  const { received, emendations } = read(text);
  return readable({ received, emendations: emendations.map((each, index) => ({ ...each, id: `${index}` })) })
    .text;
}

const READS: readonly [markdown: string, words: string][] = [
  ['**Ardo**, the *head*', 'Ardo, the head'],
  ['**Ar**do left', 'Ardo left'],
  ['# The port police #', 'The port police '],
  ['The port police\n===\n\nHe left.', 'The port police\n\n\nHe left.'],
  ['the [port section](http://port.example "t") fell', 'the port section fell'],
  ['the [port section][1] fell\n\n[1]: http://port.example', 'the port section fell\n\n'],
  ['see <http://port.example> there', 'see http://port.example there'],
  ['- one man\n- two men', 'one man\ntwo men'],
  ['1917. The section is created.', '1917. The section is created.'],
  ['> He said\n> nothing.', 'He said\nnothing.'],
  ['> the organi-\n> sation', 'the organisation'],
  ['He left\\* &amp; came &#8212; &copy; all', 'He left* & came — &copy; all'],
  ['He left[^1].\n\n[^1]: See the log.', 'He left.\n\n See the log.'],
  ['A <b>man</b> left', 'A man left'],
  ['snake_case and 2 * 3 stay', 'snake_case and 2 * 3 stay'],
  ['`code` and\n\n```\nmore\n```\n', 'code and\n\n\nmore\n\n'],
  ['| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | d |'],
  ['😀 **Ardo** 😀', '😀 Ardo 😀'],
];
for (const [markdown, expected] of READS)
  test(`reads: ${markdown.replaceAll('\n', '⏎')}`, () => {
    assert.equal(words(markdown), expected);
  });

test('title, author and date come from the words without marks', () => {
  const document = read(
    '# The *port* police\n\nBy Ilse Vendt\n\n**4 May 1931**\n\nColonel Ardo left the town at dawn.\n',
  );
  assert.deepEqual(
    [document.title, document.author, document.date?.edtf, document.date?.text],
    ['The port police', 'Ilse Vendt', '1931-05-04', '4 May 1931'],
  );
});

test('front matter is taken as said and not read as words', () => {
  const text = '---\ntitle: "The port police"\ndate: 4 May 1931\n---\nColonel Ardo left the town.\n';
  const document = read(text);
  assert.deepEqual([document.title, document.date?.edtf], ['The port police', '1931-05-04']);
  assert.equal(text.slice(document.date?.start, document.date?.end), '4 May 1931');
  assert.equal(words(text), 'Colonel Ardo left the town.\n');
});

test('headings have their level and their place', () => {
  const text = '# One\n\n## The *second*\n\nThird\n-----\n\nWords.\n';
  assert.deepEqual(
    read(text).headings.map((each) => [each.level, each.text, text.slice(each.start, each.end)]),
    [
      [1, 'One', 'One'],
      [2, 'The second', 'The *second*'],
      [2, 'Third', 'Third'],
    ],
  );
});

test('an image is reported as not read', () => {
  const [unread] = read('Words and ![a man in a coat](coat.png) here.').unread;
  assert.equal(unread?.reason, 'An image is not read, only the words that stand for it.');
});

test('repairs are found in the words and lead back to the marks', () => {
  const text = 'The **raid2** began, the *guards3* fled, and the doors4 were open.';
  assert.equal(words(text), 'The raid began, the guards fled, and the doors were open.');
  const anchors = read(text).emendations.filter((each) => each.kind === 'lost-note-anchor');
  assert.deepEqual(
    anchors.map((each) => text.slice(each.start, each.end)),
    ['2', '3', '4'],
  );
});
