/**
 * Picture: what a question to the example case prints on a terminal, as an SVG for the README.
 *
 *   node scripts/picture.ts            writes docs/picture.svg
 *   node scripts/picture.ts --print    prints it and changes nothing
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captured } from './captured.ts';
import { inFreshFolder, ROOT } from './renew-first-case.ts';
import { argumentsOf, masked } from './shown-blocks.ts';

export const QUESTION = 'npx apparatus command GPU --on 1930-01-04';
const COLUMNS = 84;

/** Measures in pixels; a character of the common monospaced fonts is 0.6 of its size wide. */
const SIZE = 14;
const LINE = 20;
const MARGIN = 24;
const WIDTH = Math.ceil(COLUMNS * SIZE * 0.602) + 2 * MARGIN;

/** The escape sequence that sets a weight. */
const WEIGHT = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);

/** Asks the question of a fresh case and draws the answer. */
export function picture(): Promise<string> {
  return inFreshFolder(async () => {
    await captured(['read', 'examples/blumkin']);
    const { output } = await captured(argumentsOf(QUESTION), { columns: COLUMNS, terminal: true });
    return drawn([`\u001b[1m$ ${QUESTION}\u001b[22m`, '', ...output.trimEnd().split('\n')]);
  });
}

/** Lines with the weights of a terminal (1 strong, 2 pale, 22 neither) as an SVG. */
export function drawn(lines: readonly string[]): string {
  const height = lines.length * LINE + 2 * MARGIN;
  let weight = '';
  const texts = lines.map((line, n) => {
    const spans = line.split(WEIGHT).flatMap((piece, i) => {
      // Every second piece is the number of a weight.
      const code = i % 2 === 1 ? piece : undefined;
      if (code === undefined) return piece === '' ? [] : [span(piece, weight)];
      weight = code === '1' ? ' class="strong"' : code === '2' ? ' class="pale"' : '';
      return [];
    });
    return `<text x="${MARGIN}" y="${MARGIN + n * LINE + SIZE}">${spans.join('')}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">What "${QUESTION}" prints for the example case</title>`,
    '<style>',
    `text { font: ${SIZE}px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #221f1a; white-space: pre; }`,
    '.strong { font-weight: 700; } .pale { fill: #6b6459; }',
    '</style>',
    `<rect width="${WIDTH}" height="${height}" rx="6" fill="#fbf8f1" stroke="#d8d1c3"/>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n');
}

function span(words: string, weight: string): string {
  const safe = masked(words).replace(
    /[&<>]/g,
    (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[each] ?? each,
  );
  return `<tspan${weight} xml:space="preserve">${safe}</tspan>`;
}

if (import.meta.main) {
  const svg = await picture();
  if (process.argv[2] === '--print') process.stdout.write(svg);
  else {
    writeFileSync(join(ROOT, 'docs', 'picture.svg'), svg);
    console.log('docs/picture.svg is written.');
  }
}
