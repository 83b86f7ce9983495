/** Damaged documents: the same number and seed give the same bytes, whatever the machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator } from '../../../test/support/generator.ts';
import { goldPaths, ROOT } from '../claims/files.ts';
import type { GoldFile } from '../claims/gold.ts';
import { DAMAGES } from './damages.ts';

export interface DamagedDocument {
  /** What was done to which text, in words. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface BaseText {
  readonly name: string;
  readonly text: string;
}

/** The invented accounts and the examples: always there. */
export function ownTexts(): BaseText[] {
  const accounts = goldPaths(false)
    .map((path) => (JSON.parse(readFileSync(path, 'utf8')) as GoldFile).text)
    .filter((path) => path.startsWith('bench/'));
  const examples = ['article-e', 'circular-retold', 'historian-c', 'note-a', 'organs-f'].map(
    (name) => `examples/blumkin/${name}.txt`,
  );
  return [...accounts, ...examples].map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));
}

/** Texts of others beside the checkout, where they are there: the first `most` of each set. */
export function sharedTexts(most: number): BaseText[] {
  return ['sfm', 'gum', 'litbank', 're3d'].flatMap((set) => {
    const file = join(ROOT, '../shared/data', set, 'train.jsonl');
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, most);
    return lines.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return { name: `${set}/${id}`, text };
    });
  });
}

const LONGEST = 6000;

/** `count` documents: each damage in turn, every second time with one or two others on top. */
export function* damagedDocuments(
  bases: readonly BaseText[],
  count: number,
  seed: number,
): Generator<DamagedDocument> {
  const names = Object.keys(DAMAGES);
  for (let i = 0; i < count; i++) {
    const pick = generator(seed * 100_003 + i);
    const base = bases[pick(0, bases.length - 1)]!;
    const from = base.text.length > LONGEST ? pick(0, base.text.length - LONGEST) : 0;
    const done = [names[i % names.length]!];
    for (let more = pick(0, 3) - 1; more > 0; more--) done.unshift(names[pick(0, names.length - 1)]!);
    let made: string | Uint8Array = base.text.slice(from, from + LONGEST);
    // Damage of bytes comes last; a second one finds no characters any more and is left out.
    const did: string[] = [];
    for (const name of done.toSorted((a, b) => Number(ofBytes(a)) - Number(ofBytes(b)))) {
      if (typeof made !== 'string') break;
      made = DAMAGES[name]!(made, pick);
      did.push(name);
    }
    yield {
      name: `${i}: ${base.name} at ${from}, ${did.join(', ')}`,
      bytes: typeof made === 'string' ? Buffer.from(made) : made,
    };
  }
}

const ofBytes = (name: string): boolean => /^UTF-16|bytes/.test(name);

/** A million characters on one line: of running text, of one sentence, of names, of brackets. */
export function longLines(bases: readonly BaseText[], length: number): DamagedDocument[] {
  const all = bases.map(({ text }) => text).join(' ');
  const filled = (piece: string): Uint8Array =>
    Buffer.from(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
  return [
    { name: `running text of ${length} on one line`, bytes: filled(`${all.replace(/\s+/g, ' ')} `) },
    {
      name: `one sentence of ${length}`,
      bytes: filled('Marek Dolin said that the guard arrested Vera Stanek and '),
    },
    { name: `a list of names of ${length}`, bytes: filled('Orlov, Petrov, Vera Stanek, ') },
    { name: `brackets and quotes, ${length}`, bytes: filled('he said (“the guard [shot Marek Dolin ') },
  ];
}
