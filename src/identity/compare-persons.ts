/** Compare persons: the evidence that two names of persons give that they name one. */
import type { Evidence } from './comparison.ts';
import { type Alignment, align, type Pair } from './names/align.ts';
import type { Level } from './names/likeness.ts';
import type { NameWord } from './names/name-word.ts';
import { mansForm } from './names/person-words.ts';
import type { ReadPerson } from './names/read-person.ts';
import { sound } from './names/sound.ts';
import type { Rarity } from './rarity.ts';

const LEVEL_SAYS: Readonly<Record<Level, string>> = {
  equal: 'the same',
  spelling: 'the same after transliteration',
  diminutive: 'forms of one name',
  sounds: 'alike by sound',
  typo: 'apart by a slip',
  initial: 'initial and name that fit',
  alike: 'alike',
  stem: 'alike at the beginning, not at the end',
  faint: 'faintly alike',
  differs: 'different',
};

export function personEvidence(a: ReadPerson, b: ReadPerson, rarity: Rarity): Evidence[] {
  const out: Evidence[] = [
    { kind: 'person.start', amount: 1, says: 'two names of persons, before anything is looked at' },
  ];
  const add = (kind: string, says: string, amount = 1): void => {
    out.push({ kind: `person.${kind}`, amount, says });
  };
  const left = [...a.titles, ...b.titles];
  if (left.length > 0) add('title', `left out: ${[...new Set(left)].join(', ')}`);
  if (a.note !== b.note) {
    const both = a.note !== null && b.note !== null;
    add('note', `told apart in brackets: ${[a.note, b.note].filter(Boolean).join(' and ')}`, both ? 2 : 1);
  }
  const alignment = align(a.words, b.words);
  const whole = (words: readonly NameWord[]): string => words.map((word) => word.plain).join('');
  const twoGenerations = a.generation !== null && b.generation !== null && a.generation !== b.generation;
  if (whole(a.words) === whole(b.words) && !twoGenerations && a.note === b.note)
    add('letters', 'the same letters from first to last');
  const readA = orientation(a, alignment.a, a.words);
  const readB = orientation(b, alignment.b, b.words);
  const roles = bestRoles(readA, readB, alignment);
  const words = (pair: Pair): string => quoted(alignment.a[pair.i]!, alignment.b[pair.j]!);

  surnames(add, alignment, roles, rarity);

  // Everything else: given names, fathers' names, initials.
  const firstA = alignment.a.findIndex((_, i) => !roles.a.includes(i));
  const firstB = alignment.b.findIndex((_, i) => !roles.b.includes(i));
  let given = false;
  for (const pair of alignment.pairs) {
    const inA = roles.a.includes(pair.i);
    const inB = roles.b.includes(pair.j);
    if (inA && inB) continue;
    const first = pair.i === firstA || pair.j === firstB;
    if (inA !== inB) {
      if (alignment.a.length > 1 && alignment.b.length > 1)
        add(
          `elsewhere.${strength(pair)}`,
          `another part of the name: ${words(pair)}, ${LEVEL_SAYS[pair.likeness.level]}`,
        );
      continue;
    }
    const fathers = isPatronymic(readA, pair.i) && isPatronymic(readB, pair.j);
    if (fathers)
      add(
        pair.likeness.level === 'faint' || pair.likeness.level === 'alike'
          ? 'patronymic.alike'
          : 'patronymic.equal',
        `patronymic: ${words(pair)}, ${LEVEL_SAYS[pair.likeness.level]}`,
      );
    else if (first) {
      add(`given.${pair.likeness.level}`, `given name: ${words(pair)}, ${LEVEL_SAYS[pair.likeness.level]}`);
      given = true;
    } else add(`other.${strength(pair)}`, `further name: ${words(pair)}, ${LEVEL_SAYS[pair.likeness.level]}`);
    common(add, alignment.a[pair.i]!, pair, rarity, 'given');
  }

  const exchanged = fatherAndSon(add, alignment);
  const restA = alignment.restA.filter((i) => !roles.a.includes(i));
  const restB = alignment.restB.filter((i) => !roles.b.includes(i));
  against(add, alignment, restA, restB, readA, readB, given, firstA, firstB);

  // That common names stand together is met by chance, too.
  const said = alignment.pairs.every((pair) => rarity.bits(alignment.a[pair.i]!.sound) < -0.3) ? 0.5 : 1;
  if (alignment.restA.length === 0 && alignment.restB.length === 0 && alignment.pairs.length > 1) {
    const close = alignment.pairs.every(
      ({ likeness: { level } }) => level === 'equal' || level === 'spelling',
    );
    if (close && !exchanged && !twoGenerations)
      add('whole', 'every part of the one has its part in the other', said);
  }
  const inside = (rest: readonly number[], words: readonly NameWord[]): boolean =>
    rest.length === 0 && words.length > 1;
  if (
    inside(alignment.restA, alignment.a) !== inside(alignment.restB, alignment.b) &&
    alignment.pairs.every((pair) => strength(pair) === 'agrees' || strength(pair) === 'initial') &&
    alignment.pairs.filter((pair) => strength(pair) === 'agrees').length > 1
  ) {
    add('contained', 'every part of the shorter name stands in the longer', said);
  }
  if (twoGenerations) {
    add('generation.differs', `generation: “${a.generation}” and “${b.generation}”`);
  } else if ((a.generation ?? b.generation) !== null && a.generation !== b.generation) {
    add('generation.missing', `generation “${a.generation ?? b.generation}” in one only`);
  }
  return out;
}

type Add = (kind: string, says: string, amount?: number) => void;

interface Reading {
  readonly surname: readonly number[];
  readonly sure: boolean;
  readonly patronymic: number | null;
  readonly size: number;
}

/** The reading of the order, with indices after neighbouring words were joined. */
function orientation(read: ReadPerson, words: readonly NameWord[], before: readonly NameWord[]): Reading {
  if (words.length === before.length) return { ...read, size: words.length };
  const shift = (i: number): number => {
    let letters = before.slice(0, i).reduce((sum, word) => sum + word.plain.length, 0);
    return words.findIndex((word) => {
      if (letters < word.plain.length) return true;
      letters -= word.plain.length;
      return false;
    });
  };
  return {
    surname: [...new Set(read.surname.map(shift))].filter((i) => i >= 0),
    sure: read.sure,
    patronymic: read.patronymic === null ? null : shift(read.patronymic),
    size: words.length,
  };
}

interface Roles {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly turned: boolean;
}

/** The order of the parts under which the surnames go together best; as read where none is better. */
function bestRoles(a: Reading, b: Reading, alignment: Alignment): Roles {
  const options = (reading: Reading): (readonly number[])[] => {
    if (reading.sure || reading.size < 2) return [reading.surname];
    const first = reading.surname.includes(0) ? [reading.size - 1] : [0];
    return [reading.surname, first];
  };
  let best: { readonly roles: Roles; readonly score: number } | null = null;
  for (const [x, surnameA] of options(a).entries())
    for (const [y, surnameB] of options(b).entries()) {
      // One may be turned against the other; where both are, nothing is told.
      if (x + y > 1) continue;
      const turned = x + y > 0;
      const paired = alignment.pairs.filter((pair) => surnameA.includes(pair.i) && surnameB.includes(pair.j));
      const crossed = alignment.pairs.filter(
        (pair) => surnameA.includes(pair.i) !== surnameB.includes(pair.j),
      );
      const score =
        Math.max(0, ...paired.map((pair) => pair.likeness.score)) - 0.5 * crossed.length - (x + y) * 0.3;
      if (best === null || score > best.score) best = { roles: { a: surnameA, b: surnameB, turned }, score };
    }
  return best!.roles;
}

function surnames(add: Add, { a, b, pairs, restA, restB }: Alignment, roles: Roles, rarity: Rarity): void {
  const own = pairs.filter((pair) => roles.a.includes(pair.i) && roles.b.includes(pair.j));
  const one = a.length === 1 || b.length === 1;
  if (own.length > 0 && a.length === 1 && b.length === 1) {
    const [pair] = own;
    add(
      `alone.${strength(pair!)}`,
      `the only name: ${quoted(a[0]!, b[0]!)}, ${LEVEL_SAYS[pair!.likeness.level]}`,
    );
    common(add, a[0]!, pair!, rarity, 'surname');
    return;
  }
  if (own.length > 0) {
    const best = own.reduce((x, y) => (y.likeness.score > x.likeness.score ? y : x));
    const [x, y] = [a[best.i]!, b[best.j]!];
    const level = best.likeness.level;
    if (one && a.length !== b.length)
      add(`single.${strength(best)}`, `one name alone: ${quoted(x, y)}, ${LEVEL_SAYS[level]}`);
    else add(`surname.${level}`, `surname: ${quoted(x, y)}, ${LEVEL_SAYS[level]}`);
    common(add, x, best, rarity, 'surname');
    if (roles.turned) {
      // A letter that fits is no second part that agrees.
      const letters = !pairs.some((pair) => pair !== best && strength(pair) === 'agrees');
      add('turned', 'the parts stand in another order', letters ? 2 : 1);
    }
    const parts = roles.a.length > 1 && roles.b.length > 1;
    if (parts && restA.some((i) => roles.a.includes(i)) && restB.some((i) => roles.b.includes(i))) {
      add('surname.part-differs', 'the other half of the surname differs');
    }
    return;
  }
  if (one && pairs.length > 0) {
    const best = pairs[0]!;
    add(
      `single.${strength(best)}`,
      `one name alone: ${quoted(a[best.i]!, b[best.j]!)}, ${LEVEL_SAYS[best.likeness.level]}`,
    );
    return;
  }
  const [x, y] = [a[roles.a[0] ?? 0], b[roles.b[0] ?? 0]];
  if (x === undefined || y === undefined) return;
  const bothLeft = roles.a.some((i) => restA.includes(i)) && roles.b.some((i) => restB.includes(i));
  if (bothLeft) {
    const woman = mansForm(x.plain) ?? '';
    const man = mansForm(y.plain) ?? '';
    if (sound(woman) === y.sound || sound(man) === x.sound)
      add('surname.alike', `surname: ${quoted(x, y)} are a woman's and a man's form`);
    else add('surname.differs', `surname: ${quoted(x, y)} differ`);
  } else add('surname.elsewhere', `no surname in common: ${quoted(x, y)}`);
}

/** A common word that agrees says less, a rare one more. */
function common(add: Add, word: NameWord, pair: Pair, rarity: Rarity, what: 'surname' | 'given'): void {
  if (strength(pair) !== 'agrees' || word.initial) return;
  const bits = rarity.bits(word.sound);
  if (bits === 0) return;
  const known = rarity.says(word.sound);
  add(
    bits < 0 ? `common.${what}` : `rare.${what}`,
    `“${word.text}” is ${bits < 0 ? 'common' : 'rare'}${known === null || known === 'common in the world' ? '' : ` here (${known})`}`,
    Math.abs(bits),
  );
}

function against(
  add: Add,
  { a, b }: Alignment,
  restA: readonly number[],
  restB: readonly number[],
  readA: Reading,
  readB: Reading,
  given: boolean,
  firstA: number,
  firstB: number,
): void {
  const leftA = [...restA];
  const leftB = [...restB];
  if (
    readA.patronymic !== null &&
    readB.patronymic !== null &&
    leftA.includes(readA.patronymic) &&
    leftB.includes(readB.patronymic)
  ) {
    add('patronymic.differs', `patronymic: ${quoted(a[readA.patronymic]!, b[readB.patronymic]!)} differ`);
    leftA.splice(leftA.indexOf(readA.patronymic), 1);
    leftB.splice(leftB.indexOf(readB.patronymic), 1);
  }
  // What is left in both goes together in the order of its place, and contradicts.
  while (leftA.length > 0 && leftB.length > 0) {
    const [i, j] = [leftA.shift()!, leftB.shift()!];
    const [x, y] = [a[i]!, b[j]!];
    const first = !given && (i === firstA || j === firstB);
    if (x.initial || y.initial)
      add(
        first ? 'given.initial-differs' : 'other.initial-differs',
        `${first ? 'given name' : 'further name'}: ${quoted(x, y)} do not fit`,
      );
    else if (first) add('given.differs', `given name: ${quoted(x, y)} differ`);
    else add('other.differs', `further name: ${quoted(x, y)} differ`);
  }
  const one = a.length === 1 || b.length === 1;
  for (const [left, name] of [
    [leftA, a],
    [leftB, b],
  ] as const)
    for (const i of left) {
      const word = name[i]!;
      if (word.initial) add('extra.initial', `initial “${word.text}” in one only`);
      else if (!one) add('extra.word', `“${word.text}” in one only`);
    }
}

/** "A son of B" and "B son of A" are two men. */
function fatherAndSon(add: Add, { a, b, pairs }: Alignment): boolean {
  if (!a.some((word) => word.father) || !b.some((word) => word.father)) return false;
  const crossed = pairs.filter(
    (pair) => a[pair.i]!.father !== b[pair.j]!.father && strength(pair) === 'agrees',
  );
  if (crossed.length >= 2) add('father-and-son', 'the father in one is the son in the other');
  return crossed.length >= 2;
}

const isPatronymic = (reading: Reading, i: number): boolean => reading.patronymic === i;

function strength(pair: Pair): 'agrees' | 'initial' | 'alike' | 'faint' {
  const { level } = pair.likeness;
  if (level === 'stem') return 'faint';
  if (level === 'initial' || level === 'faint' || level === 'alike') return level;
  return level === 'typo' ? 'alike' : 'agrees';
}

const quoted = (a: NameWord, b: NameWord): string =>
  a.text === b.text ? `“${a.text}”` : `“${a.text}” and “${b.text}”`;
