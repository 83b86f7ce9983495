/** Who is meant where the clauses tell it: a sentence with the word in brackets, and whom it stands for. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { analyse } from '../../src/extract/english/analyse.ts';

const CASES: readonly (readonly [text: string, meant: string | null])[] = [
  ['After [his] arrest, Petar Lukan presented the letter as proof.', 'Petar Lukan'],
  ['With [his] book, Petar Lukan won nothing.', null],
  ['Petar Lukan warned the Peasant Party that [he] was holding hostages.', 'Petar Lukan'],
  ['Petar Lukan told Marek Dolin that [he] was free.', null],
  [
    'Petar Lukan told the court that the road was closed. In this connection [he] said that nothing was lost.',
    'Petar Lukan',
  ],
  ['The circular says that the war is lost. [It] predicts that the army will rise.', 'the circular'],
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
