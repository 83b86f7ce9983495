/** Reading EDTF, texts a second, beside the npm package `edtf`, on texts that both accept. */
import { parseEdtf } from '../../../src/time/edtf.ts';
import { edtfHull } from '../../../src/time/edtf-bounds.ts';
import { generator } from '../../../test/support/generator.ts';
import { count, type Measurement, type Row, spread, times } from '../measurement.ts';

type Random = (low: number, high: number) => number;
const two = (n: number): string => String(n).padStart(2, '0');
const day = (random: Random): string => `${random(1850, 1999)}-${two(random(1, 12))}-${two(random(1, 28))}`;
const mark = (random: Random): string => ['', '', '?', '~', '%'][random(0, 4)]!;

/** How a text of each form is made, in the proportions of a case: days and years most, sets least. */
const FORMS: readonly (readonly [form: string, weight: number, make: (random: Random) => string])[] = [
  ['day', 5, (random) => day(random)],
  ['year', 4, (random) => `${random(1850, 1999)}${mark(random)}`],
  ['month', 3, (random) => `${random(1850, 1999)}-${two(random(1, 12))}${mark(random)}`],
  [
    'interval',
    5,
    (random) => `${day(random).replace(/^\d{4}/, String(random(1850, 1919)))}/${random(1920, 1999)}`,
  ],
  ['open interval', 1, (random) => `${random(1850, 1999)}/..`],
  ['unspecified', 1, (random) => `${random(185, 199)}X`],
  ['one of', 1, (random) => `[${random(1850, 1919)},${random(1920, 1999)}]`],
];

/** Texts, no two calls' texts shared, so that nothing is answered from a cache. */
function texts(howMany: number, seed: number): string[] {
  const random = generator(seed);
  const forms = FORMS.flatMap(([, weight, make]) => Array.from({ length: weight }, () => make));
  return Array.from({ length: howMany }, () => forms[random(0, forms.length - 1)]!(random));
}

export const edtf: Measurement = async ({ quick, log }) => {
  log('EDTF: ours and edtf.js');
  // The package has no type declarations.
  const theirs = (await import('edtf' as string)).default as (text: string) => { readonly min: number };
  const [own, other] = [texts(200_000, 1), texts(quick ? 1_000 : 4_000, 2)];
  for (const text of other.slice(0, 500)) {
    const result = parseEdtf(text);
    if (!result.ok) throw new Error(result.issue);
    const first = new Date(theirs(text).min).toISOString().slice(0, 10);
    if (edtfHull(result.value)[0] !== first) throw new Error(`${text} begins on ${first} for edtf.js`);
  }
  const measure = 'EDTF read, texts/s';
  const rows: Row[] = [];
  const rate = (ms: number, of: number): number => of / (ms / 1000);
  let sum = 0;
  const ourTimes = await times(quick ? 5 : 15, 3, () => {
    for (const text of own) if (parseEdtf(text).ok) sum++;
  });
  if (sum === 0) throw new Error('nothing was read');
  const on = `${FORMS.length} forms`;
  rows.push({
    measure,
    engine: 'ours',
    on: `${count(own.length)} texts, ${on}`,
    ...spread(ourTimes.map((ms) => rate(ms, own.length))),
    note: 'first and last day included',
    target: { atLeast: 200_000 },
  });
  const theirTimes = await times(quick ? 2 : 5, 1, () => {
    for (const text of other) theirs(text);
  });
  rows.push({
    measure,
    engine: 'edtf.js',
    on: `${count(other.length)} texts, ${on}`,
    ...spread(theirTimes.map((ms) => rate(ms, other.length))),
    note: 'first and last day only when asked for',
  });
  return rows;
};
