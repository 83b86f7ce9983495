/** Wrap: words in lines no wider than a number of pixels, since SVG does not break lines by itself. */

export type Measure = (text: string) => number;

/** About as wide as Inter sets it; for where no canvas is at hand. */
export const aboutWide =
  (size: number): Measure =>
  (text) =>
    text.length * size * 0.53;

/** At most `most` lines; what is left over ends in "…". Words that alone are too wide are cut. */
export function wrap(text: string, width: number, measure: Measure, most = 3): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((w) => w !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  const kept = lines.slice(0, most).map((one) => cut(one, width, measure));
  if (lines.length > most) kept[most - 1] = cut(`${kept[most - 1]} …`, width, measure);
  return kept;
}

function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let kept = text.replace(/ ?…$/u, '');
  while (kept !== '' && measure(`${kept}…`) > width) kept = [...kept].slice(0, -1).join('');
  return `${kept.trimEnd()}…`;
}
