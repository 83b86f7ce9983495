/**
 * The `reference` bench: what kind of thing a name names, which mentions of one text are the same
 * entity, and what pronouns go back to. Nothing is trained on these sets; word lists are not made from
 * them.
 *
 * Types: names only against sets that annotate names (gum: the phrase as annotated, so strict figures do
 * not compare; wikineural: machine-made labels), names and descriptions against re3d, which marks both.
 * Entities: of two mentions that were found where the annotation has one, are they joined when and only
 * when it joins them (pairs within a text). Pronouns: `reference/pronouns.json`, annotated by hand on train
 * documents of gum by offset and by the entity number of the set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { findMentions } from '../../src/extract/english/mentions/find-mentions.ts';
import type { NameMention } from '../../src/extract/english/mentions/mention.ts';
import { resolveReferences } from '../../src/extract/english/reference/anaphora.ts';
import { type Resolution, resolveEntities } from '../../src/extract/english/reference/resolve-entities.ts';
import { type Document, tokenize } from '../../src/extract/english/tokens.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const PRONOUNS = new URL('./reference/pronouns.json', import.meta.url);

interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly coref?: string;
}
interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly meta?: { readonly split?: string };
}
interface Micro {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
interface Scorer {
  readonly score: (
    gold: readonly object[],
    predicted: readonly object[],
    options: object,
  ) => {
    readonly entities: {
      readonly strict: { readonly micro: Micro; readonly classes: object };
      readonly relaxed: { readonly micro: Micro };
    };
  };
  readonly parseJsonl: (text: string, name: string) => GoldDocument[];
  readonly parseCollapse: (spec: string) => Map<string, string>;
}

export interface Read {
  readonly doc: Document;
  readonly mentions: readonly NameMention[];
  readonly resolution: Resolution;
}

export function readText(text: string): Read {
  const doc = tokenize(text);
  const mentions = findMentions(doc);
  return { doc, mentions, resolution: resolveEntities(doc, mentions) };
}

const TYPED = [
  { name: 'gum', nominals: false, collapse: '' },
  { name: 're3d', nominals: true, collapse: 'Organisation=Organization;Location=Place' },
  { name: 'wikineural-en', nominals: false, collapse: '' },
  { name: 'litbank', nominals: false, collapse: 'Facility=Place' },
] as const;
const TYPES = ['Person', 'Organization', 'Place'];

/** Prints the section; says so and does nothing where the shared data is not there. */
export async function run(print: (line: string) => void): Promise<void> {
  const scorerFile = new URL('score/score.mjs', SHARED);
  if (!existsSync(scorerFile)) {
    print('reference: skipped, the shared data and scorer are not beside this checkout.');
    return;
  }
  const scorer = (await import(scorerFile.href)) as Scorer;
  print(
    'names, F1                 relaxed  strict   Person  Organization  Place (relaxed)   P      R   (relaxed)',
  );
  const started = performance.now();
  let tokens = 0;
  for (const { name, nominals, collapse } of TYPED) {
    const docs = load(scorer, name);
    if (docs === null) {
      print(`${name}: skipped, not beside this checkout.`);
      continue;
    }
    const predicted = docs.map(({ id, text }) => {
      const { doc, mentions } = readText(text);
      tokens += doc.tokens.length;
      return { id, text, relations: [], entities: annotations(mentions, nominals) };
    });
    const options = { trim: true, collapse: scorer.parseCollapse(collapse) };
    const all = scorer.score(docs, predicted, { ...options, types: new Set(TYPES) }).entities;
    const byType = TYPES.map(
      (type) =>
        scorer.score(docs, predicted, { ...options, types: new Set([type]) }).entities.relaxed.micro.f1,
    );
    print(
      `${`${name} (${docs.length} texts)`.padEnd(26)}${figures([all.relaxed.micro.f1, all.strict.micro.f1, ...byType, all.relaxed.micro.p, all.relaxed.micro.r])}`,
    );
  }
  const speed = tokens / ((performance.now() - started) / 1000);
  print(`${Math.round(speed / 1000)},000 tokens a second, tagging and scoring included`);
  print('\nentities, pairs of mentions       P        R        F1');
  for (const name of ['gum', 'litbank']) {
    const docs = load(scorer, name);
    if (docs === null) continue;
    for (const type of TYPES) print(`${`${name} ${type}`.padEnd(26)}${figures(pairFigures(docs, type))}`);
  }
  printPronouns(scorer, print);
}

function load(scorer: Scorer, name: string): GoldDocument[] | null {
  const file = new URL(`data/${name}/train.jsonl`, SHARED);
  return existsSync(file) ? scorer.parseJsonl(readFileSync(file, 'utf8'), name) : null;
}

function annotations(mentions: readonly NameMention[], nominals: boolean): object[] {
  return mentions
    .filter(({ form }) => nominals || form === 'name')
    .map(({ type, range: [start, end] }, i) => ({ id: `T${i + 1}`, type, start, end }));
}

/** The gold entity that a mention is: same end, or the one it overlaps most, of the shorter ones first. */
function goldOf(range: readonly [number, number], gold: readonly GoldEntity[]): GoldEntity | null {
  let best: GoldEntity | null = null;
  for (const entity of gold) {
    if (entity.start >= range[1] || entity.end <= range[0]) continue;
    if (best === null || entity.end - entity.start < best.end - best.start) best = entity;
  }
  return best;
}

/** Precision, recall and F1 of "these two mentions are one" over the mentions that both have. */
function pairFigures(docs: readonly GoldDocument[], type: string): number[] {
  let both = 0;
  let said = 0;
  let true_ = 0;
  for (const { text, entities } of docs) {
    const { mentions, resolution } = readText(text);
    const matched: [gold: string, ours: number][] = [];
    const gold = entities.filter((entity) => entity.type === type && entity.coref !== undefined);
    mentions.forEach((mention, i) => {
      const entity = resolution.entityOf[i];
      if (mention.form !== 'name' || entity == null) return;
      const found = goldOf(mention.range, gold);
      if (found !== null) matched.push([found.coref!, entity]);
    });
    for (let a = 0; a < matched.length; a++)
      for (let b = a + 1; b < matched.length; b++) {
        const same = matched[a]![0] === matched[b]![0];
        const joined = matched[a]![1] === matched[b]![1];
        if (same) true_++;
        if (joined) said++;
        if (same && joined) both++;
      }
  }
  return prf(both, said, true_);
}

interface PronounGold {
  readonly set: string;
  /** Document id to pronouns: offset, and the number of the entity, or null where it is none of the named. */
  readonly documents: Readonly<Record<string, readonly (readonly [offset: number, coref: string | null])[]>>;
}

function printPronouns(scorer: Scorer, print: (line: string) => void): void {
  if (!existsSync(PRONOUNS)) return;
  const gold = JSON.parse(readFileSync(PRONOUNS, 'utf8')) as PronounGold;
  const docs = load(scorer, gold.set);
  if (docs === null) return;
  let right = 0;
  let said = 0;
  let all = 0;
  for (const [id, pronouns] of Object.entries(gold.documents)) {
    const document = docs.find((candidate) => candidate.id === id);
    if (document === undefined) continue;
    const { doc, mentions, resolution } = readText(document.text);
    const { one } = resolveReferences(doc, mentions, resolution);
    const corefs = corefOfEntities(document, mentions, resolution);
    for (const [offset, coref] of pronouns) {
      const token = doc.tokens.find(({ start }) => start === offset);
      const entity = token === undefined ? undefined : one.get(token.index);
      if (coref !== null) all++;
      // Something without a name said of something without a name: the set cannot tell.
      if (entity === undefined || (coref === null && !corefs.has(entity))) continue;
      said++;
      if (coref !== null && corefs.get(entity)?.has(coref)) right++;
      else if (process.env['VERBOSE'])
        print(
          `${id} ${offset} ${JSON.stringify(document.text.slice(offset - 60, offset + 20))}: ${resolution.entities[entity]!.name}`,
        );
    }
  }
  print(
    `\npronouns, ${Object.keys(gold.documents).length} texts of ${gold.set}, ${all} that go back to a named entity`,
  );
  print(`${'he, she, they and the like'.padEnd(26)}${figures(prf(right, said, all))}`);
}

/** The gold entities whose mentions each of ours covers, the commonest first only. */
function corefOfEntities(
  { entities }: GoldDocument,
  mentions: readonly NameMention[],
  { entityOf }: Resolution,
): Map<number, ReadonlySet<string>> {
  const counts = new Map<number, Map<string, number>>();
  mentions.forEach((mention, i) => {
    const entity = entityOf[i];
    const found = goldOf(
      mention.range,
      entities.filter(({ coref }) => coref !== undefined),
    );
    if (mention.form !== 'name' || entity == null || found === null) return;
    const of = counts.get(entity) ?? new Map<string, number>();
    of.set(found.coref!, (of.get(found.coref!) ?? 0) + 1);
    counts.set(entity, of);
  });
  return new Map(
    [...counts].map(([entity, of]) => [entity, new Set([[...of].sort((a, b) => b[1] - a[1])[0]![0]])]),
  );
}

function prf(both: number, said: number, all: number): number[] {
  const p = said === 0 ? 0 : both / said;
  const r = all === 0 ? 0 : both / all;
  return [p, r, p + r === 0 ? 0 : (2 * p * r) / (p + r)];
}

function figures(list: readonly number[]): string {
  return list.map((figure) => figure.toFixed(3).padStart(9)).join('');
}

if (process.argv[1] === import.meta.filename) await run((line) => console.log(line));
