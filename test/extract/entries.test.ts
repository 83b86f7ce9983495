/** Entries of dictionaries and handbooks: what they say without a subject is said of their head. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';
import type { ReadClaim } from '../../src/extract/extractor.ts';

const read = (text: string): readonly ReadClaim[] =>
  patternsExtractor.read({ text, date: null, periods: [] }).claims;
const name = (claim: ReadClaim, argument: string): string | undefined => claim.args[argument]?.[0]?.name;

/** "act/arrest Marek Dolin 1937" for each claim about somebody. */
function told(text: string): string[] {
  return read(text).map((claim) => {
    const who = ['victim', 'person', 'of', 'organization', 'part'].map((each) => name(claim, each));
    const organ = name(claim, 'person') ? name(claim, 'organization') : undefined;
    return [`${claim.kind}/${claim.type}`, who.find(Boolean), organ, claim.when.edtf]
      .filter(Boolean)
      .join(' ');
  });
}

function includes(text: string, expected: readonly string[]): void {
  const found = told(text);
  for (const each of expected) assert.ok(found.includes(each), `${each} is not among\n${found.join('\n')}`);
}

describe('entries of a dictionary of persons', () => {
  it('turns the name at the head round', () => {
    const { entities } = patternsExtractor.read({
      text: 'DOLIN, Marek (1895-1949). Joined the Workers Party in 1919.',
      date: null,
      periods: [],
    });
    assert.deepEqual(
      entities.filter(({ type }) => type === 'Person').map((entity) => entity.name),
      ['Marek Dolin'],
    );
  });

  it('says of the head what has no subject', () => {
    includes(
      'DOLIN, Marek (1895-1949). Joined the Workers Party in 1919; appointed head of the Special Branch in 1926. Arrested 4 July 1937. Executed for treason in 1938.',
      [
        'attribute/birth Marek Dolin 1895',
        'membership/joins Marek Dolin Workers Party 1919',
        'posting/head Marek Dolin Special Branch 1926',
        'act/arrest Marek Dolin 1937-07-04',
        'act/execution Marek Dolin 1938',
      ],
    );
  });

  it('takes "he" for the head after a place and a relative were named', () => {
    includes(
      'Dolin, Marek (1895-1949), soldier. Born in Karsk, the son of a clerk, he joined the Workers Party in 1919. His brother Karel lived in Sarn. He was arrested in 1937.',
      ['membership/joins Marek Dolin Workers Party 1919', 'act/arrest Marek Dolin 1937'],
    );
  });

  it('reads posts without a verb, each with the time beside it', () => {
    includes(
      'Dolin, Marek. B. 1895 in Karsk; military attaché in Orland, 1931-34; chief of staff, 3rd Army, 1938; d. in captivity 1949.',
      [
        'attribute/birth Marek Dolin 1895',
        'posting/staff Marek Dolin 1931/1934',
        'posting/head Marek Dolin 3rd Army 1938',
        'attribute/death Marek Dolin 1949',
      ],
    );
    includes(
      'DOLIN, Marek (1895-1949). Commander of the 7th Division (1919-22), chief of the Border Guard (1922-27). 1928: director of the Special Branch. Member of the Central Committee, 1923-34.',
      [
        'posting/head Marek Dolin 7th Division 1919/1922',
        'posting/head Marek Dolin Border Guard 1922/1927',
        'posting/head Marek Dolin Special Branch 1928',
        'membership/belongs Marek Dolin Central Committee 1923/1934',
      ],
    );
  });

  it('takes a post with a verb behind it for somebody else', () => {
    const found = told('DOLIN, Marek (1895-1949). Head of the Transport Section resigned in protest.');
    assert.ok(!found.some((each) => each.startsWith('posting')), found.join('\n'));
  });

  it('reads no head in a place and its country', () => {
    const found = told('KARSK, Orland. Arrested men were brought to the harbour on 3 May 1931.');
    assert.ok(!found.some((each) => each.includes('Orland')), found.join('\n'));
  });
});

describe('entries of a handbook of organs', () => {
  it('says of the organ at the head what has no subject', () => {
    includes('Border Guard. Raised in 1919 in Karsk. Disbanded in 1945.', [
      'structure/created Border Guard 1919',
      'structure/dissolved Border Guard 1945',
    ]);
  });

  it('reads on in the paragraph below a heading', () => {
    includes('Border Guard\n\nRaised in 1919 in Karsk. Disbanded in 1945.', [
      'structure/dissolved Border Guard 1945',
    ]);
  });
});

describe('"it" of an organ', () => {
  it('is no empty "it" before a "to" that governs a noun', () => {
    includes('The Harbour Police was founded in 1899. It was transferred to the Naval Staff in 1914.', [
      'structure/part-of Harbour Police 1914',
    ]);
  });

  it('takes the description before it for its own', () => {
    includes(
      'The Harbour Police was founded in 1899. Formerly a unit of the Customs Service, it was disbanded in 1914.',
      ['structure/dissolved Harbour Police 1914'],
    );
  });
});

describe('years in brackets', () => {
  it('time the post they stand behind', () => {
    includes('The Foreign Bureau was headed by Vera Stanek (1921-24) and Marek Dolin (1924-29).', [
      'posting/head Vera Stanek Foreign Bureau 1921/1924',
      'posting/head Marek Dolin Foreign Bureau 1924/1929',
    ]);
    includes('Ivo Marn, chairman of the Border Guard (1920-24), died in 1940.', [
      'posting/head Ivo Marn Border Guard 1920/1924',
    ]);
  });

  it('do not, where they are those of a life', () => {
    const found = told('Ivo Marn (1880-1943), chief of the Border Guard in 1920, was shot in 1943.');
    assert.ok(!found.includes('posting/head Ivo Marn Border Guard 1880/1943'), found.join('\n'));
  });
});
