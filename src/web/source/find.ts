/** Finding words in what is shown. Capitals and accents make no difference, and a line end is a blank. */
export interface Folded {
  readonly text: string;
  /** Of each character of `text`, where it stands; null where they count one to one. */
  readonly places: readonly number[] | null;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');

/** Folded once for each text; 600,000 characters take some tens of milliseconds. */
export function folded(text: string): Folded {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that folds to one character each
  if (/^[\x00-\x7f‘’“”–—…]*$/.test(text)) return { text: plain(text), places: null };
  let out = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const one = plain(character);
    out += one;
    for (let i = 0; i < one.length; i += 1) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { text: out, places };
}

/** Where the character ends of which `end - 1` is a part: one that folds to several is taken whole. */
function endOf(places: readonly number[], end: number): number {
  let next = end;
  while (next < places.length - 1 && places[next] === places[end - 1]) next += 1;
  return places[next]!;
}

/** Ranges of what was folded in which the words stand, in order, at most `most`. */
export function find(where: Folded, words: string, most = 1000): (readonly [number, number])[] {
  const sought = plain(words).replace(/ +/g, ' ').trim();
  if (sought === '') return [];
  const found: (readonly [number, number])[] = [];
  let at = where.text.indexOf(sought);
  while (at >= 0 && found.length < most) {
    const end = at + sought.length;
    found.push(where.places ? [where.places[at]!, endOf(where.places, end)] : [at, end]);
    at = where.text.indexOf(sought, end);
  }
  return found;
}
