/**
 * Blocking: which names are worth comparing. Each name gets a few keys, and only names that share one
 * are compared, so that the work grows with the names and not with their pairs.
 *
 * What no key covers is not found: a surname whose consonants differ in two places or more, an acronym
 * that is no row of first letters.
 */
import type { ReadName } from './compare.ts';
import { linesOfName } from './names/likeness.ts';
import type { NameWord } from './names/name-word.ts';
import type { ReadPerson } from './names/read-person.ts';

/** Names under one key beyond which the key says nothing: "muhammad" in a case of twenty thousand. */
const CROWD = 60;

export function keysOf(name: ReadName): Set<string> {
  return name.is === 'person' ? personKeys(name.read) : organKeys(name);
}

const skeleton = (word: NameWord): string =>
  word.bones.replace(/r/g, 'l').slice(0, 7) || word.sound.slice(0, 4);

function personKeys({ words, surname, sure }: ReadPerson): Set<string> {
  const keys = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (word.initial) continue;
    // The order is often only presumed, so that the first part is a surname too.
    if (!surname.includes(i) && (sure || i > 0)) continue;
    const bones = skeleton(word);
    keys.add(`w ${bones}`);
    keys.add(`p ${word.sound.slice(0, 5)}`);
    for (const key of slips(word)) keys.add(key);
  }
  // Two parts together, for names whose parts are crowded by themselves; an initial is a part too.
  for (const [i, x] of words.entries())
    for (const y of words.slice(i + 1)) {
      if (x.initial && y.initial) continue;
      const [a, b] = [part(x), part(y)];
      keys.add(`2 ${a < b ? `${a} ${b}` : `${b} ${a}`}`);
      for (const line of linesOfName(x.sound)) keys.add(`n ${line} ${skeleton(y)}`);
      for (const [one, other] of [
        [x, y],
        [y, x],
      ] as const) {
        if (!other.initial) keys.add(`i ${one.sound[0]} ${skeleton(other)}`);
      }
    }
  keys.add(`j ${[...words.map((word) => word.plain).join('')].sort().join('').slice(0, 24)}`);
  return keys;
}

/** One letter lost, added or changed: both names without one letter are alike. */
function* slips({ sound }: NameWord): Generator<string> {
  if (sound.length < 4 || sound.length > 16) return;
  for (let at = 0; at < sound.length; at++) yield `d ${sound.slice(0, at)}${sound.slice(at + 1)}`;
}

const part = (word: NameWord): string => (word.initial ? word.plain : skeleton(word).slice(0, 5));

/** The first letters of a word, by sound and as written, as bits; forms of one name begin differently. */
interface Heads {
  readonly bits: number;
  readonly lines: ReadonlySet<number>;
}

export type NameHeads = readonly Heads[];

const LETTER: Readonly<Record<string, string>> = {
  j: 'i',
  y: 'i',
  w: 'v',
  c: 'k',
  q: 'k',
  g: 'k',
  h: 'k',
  x: 'k',
  z: 's',
  f: 'v',
  p: 'b',
  t: 'd',
  r: 'l',
  u: 'o',
  e: 'i',
};
const bit = (letter: string | undefined): number => {
  if (letter === undefined) return 0;
  const known = LETTER[letter] ?? letter;
  return known >= 'a' && known <= 'z' ? 1 << (known.charCodeAt(0) - 97) : 1 << 26;
};

export function headsOf(name: ReadName): NameHeads {
  if (name.is !== 'person') return [];
  return name.read.words.map((word) => ({
    bits: bit(word.bones[0]) | bit(word.plain[0]) | bit(word.sound[0]?.toLowerCase()),
    lines: linesOfName(word.sound),
  }));
}

/**
 * Whether two names of persons can agree in two parts, or in one where one of them has no more: a look
 * at first letters that spares comparing everybody of one surname with everybody else.
 */
export function mayAgree(a: NameHeads, b: NameHeads): boolean {
  const needed = Math.min(2, a.length, b.length);
  if (needed === 0) return true;
  let agreeing = 0;
  for (const x of a) {
    if (b.some((y) => (x.bits & y.bits) !== 0 || shareLine(x.lines, y.lines))) agreeing++;
    if (agreeing >= needed) return true;
  }
  return false;
}

function shareLine(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const line of a) if (b.has(line)) return true;
  return false;
}

function organKeys(name: ReadName & { readonly is: 'organ' }): Set<string> {
  const keys = new Set<string>();
  const { words, numbers, letters, acronyms, joined } = name.read;
  keys.add(`j ${joined.slice(0, 24)}`);
  const specific = words.filter((word) => !word.generic);
  for (const word of specific) {
    const bones = skeleton(word);
    keys.add(`w ${bones}`);
    keys.add(`p ${word.sound.slice(0, 5)}`);
    for (const key of slips(word)) keys.add(key);
  }
  for (const [i, x] of words.entries())
    for (const y of words.slice(i + 1)) {
      const [a, b] = [skeleton(x), skeleton(y)];
      keys.add(`2 ${a < b ? `${a} ${b}` : `${b} ${a}`}`);
    }
  if (numbers.length > 0) for (const word of words) keys.add(`# ${numbers.join(' ')} ${skeleton(word)}`);
  for (const row of letters) if (row.length >= 2 && words.length >= 2) keys.add(`a ${row}`);
  for (const acronym of acronyms) keys.add(`a ${acronym}`);
  return keys;
}

/**
 * Pairs of places in the list that share a key, each once, the lower first. Names of one list are of
 * one type. Near-linear: a key that more than sixty names share is left aside.
 */
export function* blockedPairs(keys: readonly ReadonlySet<string>[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  for (const [i, own] of keys.entries())
    for (const key of own) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [i]);
      else if (block.length <= CROWD) block.push(i);
    }
  for (const [i, own] of keys.entries()) {
    const met = new Set<number>();
    for (const key of own) {
      const block = blocks.get(key)!;
      if (block.length > CROWD) continue;
      for (const other of block) if (other > i) met.add(other);
    }
    for (const other of met) yield [i, other];
  }
}
