/**
 * The `damaged` bench: a thousand texts as archives have them, and what is still found under noise.
 *
 * First 1,000 documents with damages of forty-five kinds (`damaged/damages.ts`), and four of a million
 * characters on one line: each must be read to its end, with every quote where it says that it stands, or
 * be refused in one sentence. Then the entities of sfm and the claims by hand, with 1, 2, 5 and 10 % of
 * the characters misread (`damaged/noise.ts`). Texts of others are taken where they lie beside the
 * checkout. `node bench/accuracy/damaged.ts [--count N] [--seed N] [--no-documents]
 * [--no-noise]`; exit 1 on any fault.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DAMAGES } from './damaged/damages.ts';
import { damagedDocuments, longLines, ownTexts, sharedTexts } from './damaged/documents.ts';
import { claimsUnderNoise, sfmUnderNoise } from './damaged/noise-scores.ts';
import { watched } from './damaged/watched.ts';
import { type Scorer, SFM_DATA, SFM_SCORER } from './sfm.ts';

const RATES = [0, 0.01, 0.02, 0.05, 0.1];
const SHARED_EACH = 40;
const LONG_LINE = 1_000_000;

export interface DamagedOptions {
  readonly count?: number;
  readonly seed?: number;
  readonly documents?: boolean;
  readonly noise?: boolean;
}

/** Returns how many documents had a fault. */
export async function run(
  print: (line: string) => void,
  { count = 1000, seed = 1, documents = true, noise = true }: DamagedOptions = {},
): Promise<number> {
  let faulty = 0;
  if (documents) {
    const own = ownTexts();
    const shared = sharedTexts(SHARED_EACH);
    print(
      `${count} documents from ${own.length} texts of our own and ${shared.length} beside the checkout, damages of ${Object.keys(DAMAGES).length} kinds, seed ${seed}`,
    );
    faulty += await checkAll(damagedDocuments([...own, ...shared], count, seed), print);
    print(`\nLong lines, ${LONG_LINE} characters each`);
    faulty += await checkAll(longLines(own, LONG_LINE), print);
  }
  if (noise) await noiseTable(print);
  return faulty;
}

async function checkAll(
  documents: Parameters<typeof watched>[0],
  print: (line: string) => void,
): Promise<number> {
  let [all, refused, claims, bytes, faulty] = [0, 0, 0, 0, 0];
  let slowest = { name: '', ms: 0 };
  for await (const checked of watched(documents)) {
    all++;
    bytes += checked.bytes;
    claims += checked.claims;
    if (checked.refused) refused++;
    if (checked.ms > slowest.ms) slowest = checked;
    if (checked.faults.length === 0) continue;
    faulty++;
    print(`FAULT in ${checked.name}: ${checked.faults.slice(0, 3).join('; ')}`);
  }
  print(
    `${all} documents, ${(bytes / 1e6).toFixed(1)} MB: ${all - refused} read, ${refused} refused in a sentence, ${faulty} with a fault; ${claims} claims, every quote checked. Slowest ${(slowest.ms / 1000).toFixed(1)} s (${slowest.name})`,
  );
  return faulty;
}

async function noiseTable(print: (line: string) => void): Promise<void> {
  const there = existsSync(SFM_DATA) && existsSync(SFM_SCORER);
  const scorer = there ? ((await import(SFM_SCORER.href)) as Scorer) : null;
  const gold = scorer?.parseJsonl(readFileSync(SFM_DATA, 'utf8'), 'sfm') ?? [];
  if (!scorer) print('\nsfm: left out, the shared data and scorer are not beside this checkout.');
  print(
    '\n| characters misread | sfm entities, strict F1 | relaxed | relations | claims right | with voices | right, damaged names taken for theirs | proposed |\n|---|---|---|---|---|---|---|---|',
  );
  for (const rate of RATES) {
    const sfm = scorer ? sfmUnderNoise(gold, scorer, rate) : null;
    const { asRead, recognised } = claimsUnderNoise(rate);
    const share = (n: number): string => (n / asRead.gold).toFixed(3);
    const figures = sfm ? [sfm.strict, sfm.relaxed, sfm.relations].map((f) => f.toFixed(3)) : ['–', '–', '–'];
    print(
      `| ${rate * 100} % | ${figures.join(' | ')} | ${share(asRead.right)} | ${share(asRead.withVoices)} | ${share(recognised.right)} | ${asRead.proposed} |`,
    );
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      'no-documents': { type: 'boolean', default: false },
      'no-noise': { type: 'boolean', default: false },
    },
  });
  const faulty = await run((line) => console.log(line), {
    count: Number(values.count),
    seed: Number(values.seed),
    documents: !values['no-documents'],
    noise: !values['no-noise'],
  });
  if (faulty > 0) process.exitCode = 1;
}
