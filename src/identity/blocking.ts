/**
 * Blocking: which names are worth comparing. Each name gets a few keys, and only names that share one
 * are compared, so that the work grows with the names and not with their pairs.
 *
 * What no key covers is not found: a surname whose consonants differ in two places or more, an acronym
 * that is no row of first letters.
 */
import type { ReadName } from './compare.ts';
import type { NameWord } from './names/name-word.ts';
import { linesOfName } from './names/likeness.ts';

/** Names under one key beyond which the key says nothing: "muhammad" in a case of twenty thousand. */
const CROWD = 60;

export function keysOf(name: ReadName): Set<string> {
  return name.is === 'person' ? personKeys(name.read.words) : organKeys(name);
}

const skeleton = (word: NameWord): string => word.bones.replace(/r/g, 'l').slice(0, 7) || word.sound.slice(0, 4);

function personKeys(words: readonly NameWord[]): Set<string> {
  const keys = new Set<string>();
  const full = words.filter((word) => !word.initial);
  for (const word of full) {
    // By sound of each part, in whatever order the parts stand: phonetic, and one consonant lost.
    const bones = skeleton(word);
    keys.add(`w ${bones}`);
    if (bones.length >= 4) {
      for (let i = 0; i < bones.length; i++) keys.add(`d ${bones.slice(0, i)}${bones.slice(i + 1)}`);
    }
    keys.add(`p ${word.sound.slice(0, 5)}`);
  }
  // Two parts together, for names whose parts are crowded by themselves; an initial is a part too.
  for (const [i, x] of words.entries())
    for (const y of words.slice(i + 1)) {
      if (x.initial && y.initial) continue;
      const [a, b] = [part(x), part(y)];
      keys.add(`2 ${a < b ? `${a} ${b}` : `${b} ${a}`}`);
      for (const line of linesOfName(x.sound)) keys.add(`n ${line} ${skeleton(y)}`);
      for (const [one, other] of [[x, y], [y, x]] as const) {
        if (!other.initial) keys.add(`i ${one.sound[0]} ${skeleton(other)}`);
      }
    }
  keys.add(`j ${[...words.map((word) => word.plain).join('')].sort().join('').slice(0, 24)}`);
  return keys;
}

const part = (word: NameWord): string => (word.initial ? word.plain : skeleton(word).slice(0, 5));

function organKeys(name: ReadName & { readonly is: 'organ' }): Set<string> {
  const keys = new Set<string>();
  const { words, numbers, letters, acronyms, joined } = name.read;
  keys.add(`j ${joined.slice(0, 24)}`);
  const specific = words.filter((word) => !word.generic);
  for (const word of specific) {
    const bones = skeleton(word);
    keys.add(`w ${bones}`);
    keys.add(`p ${word.sound.slice(0, 5)}`);
    if (bones.length >= 5) for (let i = 0; i < bones.length; i++) keys.add(`d ${bones.slice(0, i)}${bones.slice(i + 1)}`);
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
