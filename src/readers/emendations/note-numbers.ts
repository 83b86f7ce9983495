/** Note numbers: the notes that do stand in a text, by the number that begins each. */
import { lines } from '../structure/lines.ts';

/** "2. See …", "[2] See …", "(2) See …", "2) See …". */
const MARKED = /^(?:\[(?<square>\d{1,3})\]|\((?<round>\d{1,3})\)|(?<bare>\d{1,3})[.)](?!\d))\s*\S/u;
/** "2See …", as superscripts come out of a page. */
const STUCK = /^(?<stuck>\d{1,3})(?=\p{Lu}\p{Ll})/u;
/** "2 See …", only under a heading that says so: elsewhere it may be a date or a count. */
const SPACED = /^(?<spaced>\d{1,3})\s+\S/u;
const HEADING = /^#*\s*(?:foot|end)?notes?(?: and references)?:?$|^#*\s*references:?$/iu;

export function noteNumbers(received: string): ReadonlySet<number> {
  const found = new Set<number>();
  let underHeading = false;
  for (const { text } of lines(received)) {
    if (HEADING.test(text)) underHeading = true;
    const groups = (MARKED.exec(text) ?? STUCK.exec(text) ?? (underHeading ? SPACED.exec(text) : null))
      ?.groups;
    const number = Object.values(groups ?? {}).find((each) => each !== undefined);
    if (number !== undefined) found.add(Number(number));
  }
  return found;
}
