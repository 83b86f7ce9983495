/** Compare organs: the evidence that two names of organs, companies or ships give that they name one. */
import type { Evidence } from './comparison.ts';
import { align, type Pair } from './names/align.ts';
import type { Level } from './names/likeness.ts';
import { PARTS } from './names/organ-words.ts';
import type { OrganWord, ReadOrgan } from './names/read-organ.ts';
import type { Rarity } from './rarity.ts';

/** Of so many letters, one more is another name as easily as a slip: places and surnames. */
const SHORT = 5;

const SAYS: Readonly<Record<Level, string>> = {
  equal: 'the same word',
  spelling: 'the same word after transliteration',
  diminutive: 'forms of one word',
  sounds: 'sound alike',
  typo: 'differ by a slip',
  initial: 'fit as letter and word',
  alike: 'are alike',
  stem: 'begin alike and end otherwise',
  faint: 'are faintly alike',
  differs: 'differ',
};

export function organEvidence(a: ReadOrgan, b: ReadOrgan, rarity: Rarity): Evidence[] {
  const out: Evidence[] = [
    { kind: 'organ.start', amount: 1, says: 'two names of organs, before anything is looked at' },
  ];
  const add = (kind: string, says: string, amount = 1): void => {
    out.push({ kind: `organ.${kind}`, amount, says });
  };
  const sameNumbers = a.numbers.join(' ') === b.numbers.join(' ');
  numbers(add, a, b);
  forms(add, a, b);
  if (acronym(a, b) || acronym(b, a)) {
    add('acronym', 'the letters of one are the first letters of the other');
    return out;
  }
  if (a.joined === b.joined) {
    add('letters', 'the same letters from first to last');
    return out;
  }
  const alignment = align(a.words, b.words);
  const wordA = (i: number): OrganWord => withGeneric(alignment.a[i]!, a);
  const wordB = (j: number): OrganWord => withGeneric(alignment.b[j]!, b);
  const specific = alignment.pairs.filter((pair) => !wordA(pair.i).generic && !wordB(pair.j).generic);
  const firm = specific.some((pair) => levelOf(pair) === 'equal');
  let seen = 0;
  let shared = 0;
  let close = alignment.restA.length === 0 && alignment.restB.length === 0;
  for (const pair of alignment.pairs) {
    const [x, y] = [wordA(pair.i), wordB(pair.j)];
    const level = x.plain === `${y.plain}s` || y.plain === `${x.plain}s` ? 'equal' : levelOf(pair);
    if (level !== 'equal') close = false;
    const generic = x.generic || y.generic;
    // Of several words that agree the first says most: the rest of a name often follows from it.
    const amount = level === 'equal' ? 1 / (1 + seen) : 1;
    if (generic) {
      const kind = level === 'equal' ? 'equal' : x.generic && y.generic ? 'differs' : 'alike';
      add(
        `generic.${kind}`,
        `${quoted(x, y)}: ${SAYS[pair.likeness.level]}, in many names`,
        kind === 'equal' ? 1 / (1 + seen + shared++) : 1,
      );
    } else if (firm && (level === 'faint' || level === 'alike')) {
      // Beside a word that agrees, the word that tells such names apart: two branches, two districts.
      add(
        level === 'faint' ? 'word.differs' : 'word.beside',
        `${quoted(x, y)}: ${SAYS[pair.likeness.level]}, beside a word that agrees`,
      );
    } else {
      const short = level === 'typo' && Math.min(x.sound.length, y.sound.length) <= SHORT;
      add(
        `word.${level}`,
        `${quoted(x, y)}: ${SAYS[pair.likeness.level]}${short ? ', though short' : ''}`,
        short ? 0.6 : amount,
      );
      if (level === 'equal') {
        seen++;
        const bits = rarity.bits(x.sound);
        if (bits !== 0)
          add(
            bits < 0 ? 'common.word' : 'rare.word',
            `“${x.text}” is ${bits < 0 ? 'common' : 'rare'}${rarity.says(x.sound) === null ? '' : ` (${rarity.says(x.sound)})`}`,
            Math.abs(bits) * amount,
          );
      }
    }
  }
  const leftA = [...alignment.restA].sort((x, y) => Number(wordA(x).generic) - Number(wordA(y).generic));
  const leftB = [...alignment.restB].sort((x, y) => Number(wordB(x).generic) - Number(wordB(y).generic));
  while (leftA.length > 0 && leftB.length > 0) {
    const [x, y] = [wordA(leftA.shift()!), wordB(leftB.shift()!)];
    const kind =
      x.generic && y.generic ? 'generic.differs' : x.generic || y.generic ? 'mixed.differs' : 'word.differs';
    add(kind, `${quoted(x, y)} differ`);
  }
  for (const word of [...leftA.map(wordA), ...leftB.map(wordB)]) {
    if (PARTS.has(word.plain)) add('extra.part', `“${word.text}” in one only: a part of the other`);
    else if (word.generic) add('extra.generic', `“${word.text}” in one only`);
    else if (specific.length > 0) add('extra.word', `“${word.text}” in one only`);
    else add('extra.name', `“${word.text}” in one only, and no name in common`);
  }
  if (close && sameNumbers) add('whole', 'nothing else stands in either');
  return out;
}

type Add = (kind: string, says: string, amount?: number) => void;

function withGeneric(word: { readonly plain: string; readonly text: string }, of: ReadOrgan): OrganWord {
  const known = of.words.find((each) => each === word || each.plain === word.plain);
  return known ?? { ...(word as OrganWord), generic: false };
}

function levelOf(pair: Pair): 'equal' | 'typo' | 'alike' | 'faint' {
  const { level } = pair.likeness;
  if (level === 'typo' || level === 'sounds') return 'typo';
  if (level === 'stem') return 'faint';
  if (level === 'alike' || level === 'faint') return level;
  return 'equal';
}

function numbers(add: Add, a: ReadOrgan, b: ReadOrgan): void {
  if (a.numbers.length === 0 && b.numbers.length === 0) return;
  const [x, y] = [a.numbers.join(' '), b.numbers.join(' ')];
  if (x === y) add('number.equal', `number: ${x}`);
  else if (x === '' || y === '') add('number.missing', `number ${x || y} in one only`);
  else add('number.differs', `numbers: ${x} and ${y}`);
}

function forms(add: Add, a: ReadOrgan, b: ReadOrgan): void {
  if (a.forms.length === 0 && b.forms.length === 0) return;
  const says = `legal form: ${[a.formWords.join(' '), b.formWords.join(' ')].map((form) => form || 'none').join(' and ')}`;
  if (a.forms.length === 0 || b.forms.length === 0) add('form.missing', says);
  else if (a.forms.some((form) => b.forms.includes(form))) add('form.equal', says);
  else add('form.differs', says);
}

/** "PLA" and "People's Liberation Army"; a word after the acronym may say of what country. */
function acronym(short: ReadOrgan, long: ReadOrgan): boolean {
  if (long.words.length < 2) return false;
  return short.acronyms.some(
    (letters) =>
      letters.length >= 2 &&
      short.words.length <= 2 &&
      !long.words.some((word) => word.plain === letters) &&
      long.letters.includes(letters),
  );
}

const quoted = (a: OrganWord, b: OrganWord): string =>
  a.text === b.text ? `“${a.text}”` : `“${a.text}” and “${b.text}”`;
