/**
 * Sample: proposals drawn at random for a person to judge against their sentences.
 *
 *   node bench/accuracy/confidence/sample.ts draw FOLDER --set sfm [--documents 20] [--n 60] [--by encoder-en] [--seed 1]
 *   node bench/accuracy/confidence/sample.ts keep FOLDER
 *
 * `draw` reads documents of a set that nobody judged in yet and writes `FOLDER/sheet.txt`, to be read, and
 * `FOLDER/drawn.jsonl`; both hold words of the texts and stay out of the repository. Whoever judges writes
 * `FOLDER/verdicts.txt`: a line "N FAULT" for each proposal that is wrong (`judged.ts` names the faults); all
 * others are right. `keep` adds offsets and verdicts to `judged.jsonl`.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { proposerName } from '../../../src/extract/confidence/features.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { FAULTS, type Fault, type Judged, keyOf, readJudged } from './judged.ts';
import { claimsOf, type LabelledText } from './read-documents.ts';

/** Of one document no more than this, so that one fault that repeats is not the whole sample. */
const MOST_OF_DOCUMENT = 6;
const CONTEXT = 200;

function draw(folder: string, options: Options): void {
  const random = randomFrom(options.seed);
  const done = new Set(readJudged().map(({ set, document }) => `${set}/${document}`));
  const lines = readFileSync(
    new URL(`../../../../shared/data/${options.set}/train.jsonl`, import.meta.url),
    'utf8',
  );
  const all = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const texts: LabelledText[] = shuffled(
    all.filter(({ id }) => !done.has(`${options.set}/${id}`)),
    random,
  )
    .slice(0, options.documents)
    .map(({ id, text }) => ({ set: options.set, id, text }));
  const proposed = claimsOf(texts).flatMap((claims, i) =>
    shuffled(
      claims.filter(({ by }) => options.by === null || by.some((id) => proposerName(id) === options.by)),
      random,
    )
      .slice(0, MOST_OF_DOCUMENT)
      .map((claim) => ({ text: texts[i]!, claim })),
  );
  const drawn = shuffled(proposed, random).slice(0, options.n);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'sheet.txt'),
    drawn.map(({ text, claim }, n) => shown(n, claim, text.text)).join('\n'),
  );
  const rows = drawn.map(({ text, claim }) => {
    const [span] = claim.spans;
    return JSON.stringify({
      set: text.set,
      document: text.id,
      start: span!.start,
      end: span!.end,
      kind: claim.kind,
      key: keyOf(claim),
    });
  });
  writeFileSync(join(folder, 'drawn.jsonl'), `${rows.join('\n')}\n`);
  console.log(`${drawn.length} proposals in ${folder}/sheet.txt`);
}

function shown(n: number, claim: Claim, text: string): string {
  const points = [...text];
  const [span] = claim.spans;
  const words = (from: number, to: number): string =>
    points.slice(Math.max(0, from), to).join('').replace(/\s+/gu, ' ');
  const args = Object.entries(claim.args).map(
    ([name, list]) =>
      `${name}=${list.map((each) => (each.claim === null ? each.name : `(${each.claim})`)).join('|')}`,
  );
  const voices = claim.voices.map(({ name, stance }) => `${name}:${stance}`).join(' > ');
  const { start, end } = span!;
  return [
    `#${n} ${[claim.kind, claim.type, claim.aspect, claim.polarity].filter(Boolean).join(' ')} | ${args.join('; ')} | ${voices} | ${claim.by.join(', ')}`,
    `   …${words(start - CONTEXT, start)}⟦${words(start, end)}⟧${words(end, end + CONTEXT / 2)}…`,
  ].join('\n');
}

function keep(folder: string): void {
  const faults = new Map(
    readFileSync(join(folder, 'verdicts.txt'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [n, fault] = line.trim().split(/\s+/);
        if (!(FAULTS as readonly string[]).includes(fault ?? ''))
          throw new Error(`verdicts.txt: "${line}" is not a number and one of ${FAULTS.join(', ')}`);
        return [Number(n), fault as Fault] as const;
      }),
  );
  const rows = readFileSync(join(folder, 'drawn.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, n): Judged => {
      const fault = faults.get(n);
      const row = JSON.parse(line) as Omit<Judged, 'right'>;
      return { ...row, right: fault === undefined, ...(fault ? { fault } : {}) };
    });
  appendFileSync(
    new URL('./judged.jsonl', import.meta.url),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  console.log(`${rows.length} verdicts kept, ${rows.filter(({ right }) => right).length} of them right`);
}

interface Options {
  readonly set: string;
  readonly documents: number;
  readonly n: number;
  readonly by: string | null;
  readonly seed: number;
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: { type: 'string', default: 'sfm' },
      documents: { type: 'string', default: '20' },
      n: { type: 'string', default: '60' },
      by: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [command, folder] = positionals;
  if (folder === undefined || (command !== 'draw' && command !== 'keep'))
    throw new Error('sample.ts draw FOLDER or sample.ts keep FOLDER');
  if (command === 'keep') keep(folder);
  else
    draw(folder, {
      set: values.set,
      documents: Number(values.documents),
      n: Number(values.n),
      by: values.by ?? null,
      seed: Number(values.seed),
    });
}
