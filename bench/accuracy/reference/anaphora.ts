/**
 * What pronouns and descriptions go back to, against annotations by hand: `pronouns.json` (pronouns of six
 * texts of gum, by which a margin was set) and `fresh-pronouns.json` (eight other texts of gum and litbank;
 * pronouns, "the latter", "the colonel", "his father"). Right means: an entity of ours whose names are mostly
 * those of the entity meant.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/extract/english/analyse.ts';
import type { Analysis } from '../../../src/extract/english/analysis.ts';
import { readAttributions } from '../../../src/extract/english/voices/attributions.ts';
import { withFirstPersons } from '../../../src/extract/english/voices/first-person.ts';
import { asPrinted } from './as-printed.ts';
import { entityNames } from './entity-names.ts';
import { figures, type GoldDocument, loadSet, prf, type Scorer } from './shared-set.ts';

/** Document to the places of pronouns, each with the `coref` it goes back to. */
type Places = Readonly<Record<string, readonly (readonly [offset: number, coref: string | null])[]>>;

interface Counts {
  right: number;
  said: number;
  all: number;
}

export interface AnaphoraFigures {
  readonly f1: number;
}

/** The hand annotations, by name. */
export function anaphoraSets(): { readonly name: string; readonly set: string; readonly places: Places }[] {
  const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const old = json('./pronouns.json') as { readonly set: string; readonly documents: Places };
  const fresh = json('./fresh-pronouns.json') as { readonly sets: Readonly<Record<string, Places>> };
  return [
    { name: 'first six', set: old.set, places: old.documents },
    ...Object.entries(fresh.sets).map(([set, places]) => ({ name: 'fresh', set, places })),
  ];
}

export function printAnaphora(scorer: Scorer, print: (line: string) => void): void {
  print('\nwhat stands for a named entity                 P        R        F1');
  for (const { name, set, places } of anaphoraSets()) {
    const docs = loadSet(scorer, set);
    if (docs === null) continue;
    const total: Counts = { right: 0, said: 0, all: 0 };
    const nouns: Counts = { right: 0, said: 0, all: 0 };
    for (const [id, marks] of Object.entries(places)) {
      const document = docs.find((candidate) => candidate.id === id);
      if (document) count(document, marks, { total, nouns }, print);
    }
    const row = (what: string, { right, said, all }: Counts): void => {
      if (all > 0)
        print(`${`${set}, ${name}: ${what} (${all})`.padEnd(40)}${figures(prf(right, said, all))}`);
    };
    row('all', total);
    row('not pronouns', nouns);
  }
}

function count(
  document: GoldDocument,
  marks: Places[string],
  { total, nouns }: { readonly total: Counts; readonly nouns: Counts },
  print: (line: string) => void,
): void {
  const { text, toAnnotated, fromAnnotated } = asPrinted(document.text);
  const analysed = analyse({ text, date: null, periods: [] });
  const analysis = withFirstPersons(analysed, readAttributions(analysed));
  const names = entityNames(
    document,
    analysis.mentions.map(({ range, form }, i) => {
      const [start, end] = toAnnotated(...range);
      return { start, end, form, entity: analysis.entityOfMention[i] ?? null };
    }),
  );
  for (const [offset, coref] of marks) {
    const token = analysis.tokens.find(({ start }) => start === fromAnnotated(offset));
    const pronoun = /^(?:he|him|his|she|her|they|them|their|it|its|himself|herself|themselves|itself)$/i;
    const counts = token && !pronoun.test(token.lower) ? [total, nouns] : [total];
    const entity = token ? entityAt(analysis, token.index) : null;
    const name = entity === null ? undefined : names.get(entity);
    for (const each of counts) {
      if (coref !== null) each.all++;
      // Something without a name said of something without a name: the set cannot tell.
      if (name === undefined) continue;
      each.said++;
      if (coref === name) each.right++;
    }
    if (process.env['VERBOSE'] && name !== coref && !(name === undefined && coref === null))
      print(
        `${document.id} ${offset} ${name} for ${coref}: ${JSON.stringify(document.text.slice(Math.max(0, offset - 90), offset + 30))}`,
      );
  }
}

function entityAt(analysis: Analysis, token: number): number | null {
  const known = analysis.anaphora.get(token);
  if (known !== undefined) return known;
  const places = analysis.mentionsAt.get(token) ?? [];
  const headed = places.find((place) => analysis.mentions[place]!.head === token);
  return headed === undefined ? null : (analysis.entityOfMention[headed] ?? null);
}
