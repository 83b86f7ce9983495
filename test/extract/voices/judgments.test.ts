/** Voices of courts and commissions: who tells what in a judgment, an indictment, a report of findings. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../../src/extract/english/patterns-extractor.ts';

/** The voices of the first act told in the text, as "name:stance", with its polarity and certainty. */
function told(text: string): string {
  const { claims } = patternsExtractor.read({ text, date: null, periods: [] });
  const act = claims.find(({ kind }) => kind === 'act');
  assert.ok(act, `no act in "${text}"`);
  const voices = act.voices.map(({ name, stance }) => `${name}:${stance}`).join(' > ');
  return `${voices} ${act.polarity}${act.certainty ? ` ${act.certainty}` : ''}`;
}

const CASES: readonly (readonly [text: string, voices: string])[] = [
  // The body that writes is the author; a body that is spoken of is a voice.
  ['The Commission concludes that Matthias Holl was arrested by the guards.', 'author:asserted +'],
  ['In the Commission’s view, the soldiers killed the boy.', 'author:supposed +'],
  ['The court found that Major Klem had killed two prisoners.', 'author:reported > the court:asserted +'],
  ['The Supreme Court holds that Anton Greb killed the boy.', 'author:reported > Supreme Court:asserted +'],
  // What is proved, and what is not.
  [
    'The Trial Chamber is satisfied beyond reasonable doubt that Anton Greb killed seven men.',
    'author:asserted + certain',
  ],
  ['The Chamber is not satisfied that Anton Greb killed the boy.', 'author:asserted -'],
  ['It has not been established that Anton Greb killed the boy.', 'author:asserted -'],
  ['The Prosecution failed to prove that Anton Greb had killed the boy.', 'author:asserted -'],
  ['No evidence was presented that Anton Greb had killed the boy.', 'author:asserted -'],
  ['The Commission was unable to establish who had killed Anselm Roy.', 'author:asserted +'],
  // Charges, witnesses and the defence.
  ['It is alleged that Anton Greb killed the boy.', 'author:doubted > it is alleged:asserted +'],
  ['Anton Greb is alleged to have killed the boy.', 'author:doubted > it is alleged:asserted +'],
  ['The indictment alleges that Anton Greb killed the boy.', 'author:reported > the indictment:asserted +'],
  ['The Defence submits that Anton Greb was tortured.', 'author:reported > Defence:asserted +'],
  [
    'According to the statement of Ilka Brenn, her husband was arrested at Marn.',
    'author:reported > Ilka Brenn:asserted +',
  ],
  [
    'The Commission received testimony that eleven peasants were shot.',
    'author:reported > testimony:asserted +',
  ],
  [
    'The Chamber rejects the claim of Anton Greb that the guards beat him.',
    'author:doubted > Anton Greb:asserted +',
  ],
  ['Witness B described how the guards had killed two men.', 'author:reported > Witness B:asserted +'],
  ['In Keric’s account the guards beat two men.', 'author:reported > Keric:asserted +'],
  ['There is no proof that Anton Greb killed the boy.', 'author:asserted -'],
  ['The evidence shows that Anton Greb killed the boy.', 'author:asserted +'],
  ['Petar Jash failed to prevent the murder of the prisoners.', 'author:asserted +'],
  // What is expected of somebody is supposed of him.
  ['The author holds that Petar Jash counted on Anton Greb to kill the boy.', 'author:supposed +'],
];

describe('voices in judgments and reports of findings', () => {
  for (const [text, voices] of CASES) it(text, () => assert.equal(told(text), voices));
});
