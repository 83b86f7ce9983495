/** Who is meant where the clauses tell it: a sentence with the word in brackets, and whom it stands for. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { analyse } from '../../src/extract/english/analyse.ts';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';

const CASES: readonly (readonly [text: string, meant: string | null])[] = [
  ['After [his] arrest, Petar Lukan presented the letter as proof.', 'Petar Lukan'],
  ['Petar Lukan succeeded Marek Dolin and held the post until [his] death.', 'Petar Lukan'],
  ['With [his] book, Petar Lukan won nothing.', null],
  ['Petar Lukan warned the Peasant Party that [he] was holding hostages.', 'Petar Lukan'],
  ['Petar Lukan told Marek Dolin that [he] was free.', null],
  [
    'Petar Lukan told the court that the road was closed. In this connection [he] said that nothing was lost.',
    'Petar Lukan',
  ],
  ['Petar Lukan doubted the order and asked whether [he] should go on.', 'Petar Lukan'],
  ['Petar Lukan asked Ivo Dolin whether [he] should go on.', null],
  ['The circular says that the war is lost. [It] predicts that the army will rise.', 'the circular'],
  [
    "Petar Lukan came to Zarin and met Marek Dolin's son, Ivo Dolin. Marek Dolin himself later said so. Ivo Dolin took [him] to his father.",
    'Petar Lukan',
  ],
  [
    "Petar Lukan came to Zarin and met Marek Dolin's son, Ivo Dolin. Marek Dolin himself later said so. Ivo Dolin took Petar Lukan to his [father].",
    'Marek Dolin',
  ],
  ['Petar Lukan met Ivo Dolin. Ivo Dolin took Petar Lukan to his [father].', null],
];

for (const [marked, meant] of CASES) {
  it(`${meant ?? 'nobody for sure'}: ${marked}`, () => {
    const at = marked.indexOf('[');
    const analysis = analyse({ text: marked.replace(/[[\]]/g, ''), date: null, periods: [] });
    const token = analysis.tokens.findIndex(({ start }) => start === at);
    const entity = analysis.anaphora.get(token);
    assert.equal(
      entity === undefined ? null : analysis.entities[entity]!.name.toLowerCase(),
      meant?.toLowerCase() ?? null,
    );
  });
}

it('the two men after one was taken to another: those two met', () => {
  const text = 'Ivo Dolin took Petar Lukan to Marek Stanek, and the two men met on 16 April 1929.';
  const [claim] = patternsExtractor
    .read({ text, date: null, periods: [] })
    .claims.filter(({ type }) => type === 'meeting');
  assert.deepEqual(
    [claim?.args['from'], claim?.args['to']].map((args) => args?.map(({ name }) => name)),
    [['Petar Lukan'], ['Marek Stanek']],
  );
});

it('the two men of whom nothing was told before stay who they are', () => {
  const text = 'Ivo Dolin saw Petar Lukan, and the two men met on 16 April 1929.';
  const { plurals } = analyse({ text, date: null, periods: [] });
  assert.equal(plurals.size, 0);
});
