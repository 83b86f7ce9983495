/** What is claimed of direct speech, of pronouns beside it, and of words that foretell, deny or plead. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';
import { quotationsIn } from '../../src/extract/english/voices/quotations.ts';

/** The claims of a kind, as "type from=… to=… content=… | voices". */
function claims(text: string, kind: string): string[] {
  return patternsExtractor
    .read({ text, date: null, periods: [] })
    .claims.filter((claim) => claim.kind === kind)
    .map(({ args, voices, polarity }) => {
      const told = Object.entries(args).map(
        ([name, list]) => `${name}=${list.map((each) => each.name).join('+')}`,
      );
      const said = voices.map(({ name, stance }) => `${name} ${stance}`).join(' > ');
      return `${polarity} ${told.join(' ')} | ${said}`;
    });
}

describe('direct speech in a text that was cut into words', () => {
  it('stands between straight marks with spaces on both sides', () => {
    const text = '" Come in , " said Torvald . He sat down . " The barge has left . "';
    assert.deepEqual(
      quotationsIn(text).map(([start, end]) => text.slice(start, end)),
      ['" Come in , "', '" The barge has left . "'],
    );
  });

  it('is of whoever stands behind the verb, and not of the "I" within', () =>
    assert.match(
      claims('“ I never think of the old yard , ” replied Torvald .', 'communication')[0] ?? '',
      /from=Torvald content=“ I never think of the old yard , ”/,
    ));

  it('is of a man whose name is also a verb', () =>
    assert.match(
      claims('“The barges have now come within a mile of the dam,” Cook said.', 'communication')[0] ?? '',
      /from=Cook /,
    ));

  it('is of whoever breathes or mutters it', () =>
    assert.match(
      claims('“ Anton Brod will go to him one day , ” breathed Nora Lind .', 'forecast')[0] ?? '',
      /speaker=Nora Lind .*\| author reported > Nora Lind predicted/,
    ));
});

describe('what is said', () => {
  it('ends where the direct speech does', () =>
    assert.match(
      claims('“The barge will leave at noon,” Nora Lind answered.', 'forecast')[0] ?? '',
      /content=The barge will leave at noon speaker=Nora Lind \|/,
    ));

  it('does not break off amid a phrase', () =>
    assert.match(
      claims(
        'Nora Lind said the decree does not allow the harbour office to sell barges.',
        'communication',
      )[0] ?? '',
      /content=the decree does not allow the harbour office to sell barges/,
    ));

  it('goes no further than what was asked for', () =>
    assert.match(
      claims('Marek Dolin asked Ivo Marn to study law, and Nora Lind agreed.', 'communication')[0] ?? '',
      /content=study law \|/,
    ));

  it('is not claimed where it only points back', () =>
    assert.deepEqual(claims('Marek Dolin disclosed this in the harbour.', 'communication'), []));
});

describe('speech of which the text does not say whose it is', () => {
  it('is nobody’s forecast', () =>
    assert.deepEqual(
      claims(
        'The door opened.\n\n“The barge will never come back to this harbour.”\n\nIt was dark.',
        'forecast',
      ),
      [],
    ));

  it('is told where the words before a colon bring it', () =>
    assert.equal(
      claims('The radio read out a notice: “The pilot Ivo Marn died on the barge.”', 'attribute').length > 0,
      true,
    ));

  it('is not of somebody who speaks in the next paragraph in words of his own', () =>
    assert.deepEqual(
      claims(
        '“Not one of the barges came back to the harbour.”\n\nMarek Dolin said: “We waited for two whole days.”',
        'communication',
      ).filter((claim) => claim.includes('came back')),
      [],
    ));
});

describe('the words beside a verb of saying', () => {
  it('are the nearest ones', () =>
    assert.deepEqual(
      claims(
        '" There is the rent to pay . "\n" And you have a large boat too , " said Marek Dolin slowly .',
        'communication',
      ),
      ['+ from=Marek Dolin content=" And you have a large boat too , " | author asserted'],
    ));

  it('are the author’s where the author says them', () =>
    assert.match(
      claims('“The barge will come back by night,” I said.', 'forecast')[0] ?? '',
      /\| author predicted$/,
    ));
});

describe('"he" beside direct speech', () => {
  it('is not whom the speech names', () =>
    assert.deepEqual(
      claims('Marek Dolin came in. “Where is the ledger, Nora Lind?” she asked.', 'communication').filter(
        (claim) => claim.includes('from=Nora Lind'),
      ),
      [],
    ));

  it('is not whom the speech describes', () =>
    assert.deepEqual(
      claims('“The youth has shown that he is strong” he said, and left.', 'communication').filter((claim) =>
        claim.includes('from=The youth'),
      ),
      [],
    ));

  it('is not the speaker when it stands within', () =>
    assert.deepEqual(
      claims('“He promised the miners two free days,” said Marek Dolin.', 'communication').filter((claim) =>
        /from=Marek Dolin to=/.test(claim),
      ),
      [],
    ));
});

describe('an argument that names nobody', () => {
  it('is left out, and the claim with it where it needs one', () =>
    assert.deepEqual(claims('He said that the barge had sunk.', 'communication'), []));

  it('is left out alone where the rest says enough', () =>
    assert.match(
      claims('Nora Lind told them that the barge had sunk.', 'communication')[0] ?? '',
      /^\+ from=Nora Lind content=the barge had sunk \|/,
    ));

  it('is no group in general', () =>
    assert.deepEqual(claims('All gave an explanation of the fire.', 'communication'), []));
});

describe('a forecast', () => {
  it('is not what somebody hopes', () =>
    assert.deepEqual(claims('I hope that all captains will follow Marek Dolin.', 'forecast'), []));

  it('says of whom it tells', () =>
    assert.deepEqual(claims('The pilots are poor and will remain poor.', 'forecast'), []));

  it('does not take what is done to them for those who act', () =>
    assert.deepEqual(claims('Defeating the raiders will take years.', 'forecast'), []));
});

describe('a denial, a comparison and a plea', () => {
  it('are not there where somebody lies down', () =>
    assert.deepEqual(claims('Marek Dolin lay still, and Nora Lind was lying awake.', 'denial'), []));

  it('are not there where somebody is larger than himself', () =>
    assert.deepEqual(claims('Marek Dolin was a man larger than himself.', 'comparison'), []));

  it('are not told of by the words in which somebody pleads', () =>
    assert.deepEqual(
      claims('Marek Dolin wrote: “I plead with you in the name of all pilots.”', 'communication').filter(
        (claim) => claim.includes('reported'),
      ),
      [],
    ));
});

describe('a doubt in the sentence', () => {
  it('is not of the title that stands beside a name', () =>
    assert.match(
      claims(
        'The plan was reportedly rejected by Director Marek Dolin of the Harbour Office.',
        'posting',
      )[0] ?? '| author asserted',
      /\| author asserted$/,
    ));

  it('is not of the clause beside it', () =>
    assert.match(
      claims(
        'Nora Lind may have fled, but Ivo Marn told Marek Dolin that the barge had sunk.',
        'communication',
      )[0] ?? '',
      /\| author asserted$/,
    ));
});

describe('a deed', () => {
  it('is done by whoever the words make its doer', () =>
    assert.deepEqual(claims('Marek Dolin hung up his coat.', 'act'), []));

  it('is not what happens again and again', () =>
    assert.deepEqual(claims('Pilots are often robbed by smugglers.', 'act'), []));
});
