/**
 * Names: when two names may be names of one person or organ. Nothing here joins anything; it only
 * says whether the letters allow it. Joining is `identity/clusters.ts`, always as a presumption that is shown.
 */
import type { EntityType } from './entity.ts';

/** Forms of address that are no part of a name. General words of English, folded. */
const ADDRESS = new Set(
  'comrade mr mrs ms miss sir lady lord count countess baron baroness prince princess dr doctor prof professor'.split(
    ' ',
  ),
);

/** Particles that belong to a surname without deciding it. */
const PARTICLES = new Set(
  'von van der den de del della di da dos el al bin ibn ben ter zu zur la le'.split(' '),
);

/** A name without case, accents, article and the points of an abbreviation: "The G.P.U." is "gpu". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc\u02b9]/g, "'")
    .toLowerCase()
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/["\u201c\u201d]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[.,;:]+$/, '');
}

/** Whether the words are a name at all: "the party" and "a tribunal" are descriptions, not names. */
export function isProperName(name: string): boolean {
  const bare = name.trim().replace(/^(?:the|a|an)\s+/i, '');
  const letters = bare.match(/\p{L}/gu) ?? [];
  const cased = letters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return (
    letters.length > 0 && (cased.length === 0 || cased.some((letter) => letter !== letter.toLowerCase()))
  );
}

/** A person's name taken apart: folded surname and given names or initials, forms of address left out. */
export interface PersonName {
  readonly surname: string;
  readonly given: readonly string[];
}

export function personName(name: string): PersonName {
  const words = foldName(name.replace(/\.(?=\p{L})/gu, '. '))
    .replace(/\./g, '')
    .split(' ')
    .filter((word) => word !== '');
  const own = words.filter((word) => !ADDRESS.has(word) && !PARTICLES.has(word));
  const used = own.length > 0 ? own : words;
  return { surname: used.at(-1) ?? '', given: used.slice(0, -1) };
}

function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return false;
}

/** Equal surnames and no given name or initial of one that contradicts the other's. */
export function personNamesAgree(a: PersonName, b: PersonName): boolean {
  if (a.surname === '' || a.surname !== b.surname) return false;
  const shared = Math.min(a.given.length, b.given.length);
  for (let i = 0; i < shared; i++) {
    if (!givenNamesAgree(a.given[i] ?? '', b.given[i] ?? '')) return false;
  }
  return true;
}

/**
 * Full names that differ in one letter of a surname, as spellings of one name often do. Alike is not
 * equal: nothing is joined by it.
 */
export function personNamesAlike(a: string, b: string): boolean {
  const [x, y] = [personName(a), personName(b)];
  if (x.surname === y.surname || Math.min(x.surname.length, y.surname.length) < 5) return false;
  const full = (name: PersonName): boolean => (name.given[0]?.length ?? 0) > 1;
  if (!full(x) || !full(y) || nameDistance(x.surname, y.surname) > 1) return false;
  return personNamesAgree(x, { surname: x.surname, given: y.given });
}

/** An organ's name and what it is said to be of: "Third Section of the Harbour Board". */
export interface OrganName {
  readonly base: string;
  readonly of: string | null;
}

export function organName(name: string): OrganName {
  const folded = foldName(name).replace(/ \([^)]*\)/g, '');
  const at = folded.search(/ (?:of|at|in) /);
  if (at < 0) return { base: folded, of: null };
  const base = folded.slice(0, at);
  // A single word before "of" ("Ministry of War") is half a name and not a name with an addition.
  if (!base.includes(' ')) return { base: folded, of: null };
  return { base, of: foldName(folded.slice(at).replace(/^ (?:of|at|in) /, '')) };
}

/** Equal names, where one may say of what larger organ it is a part and the other may not. */
export function organNamesAgree(a: OrganName, b: OrganName): boolean {
  return a.base !== '' && a.base === b.base && (a.of === null || b.of === null || a.of === b.of);
}

/** Every folded form under which an entity is named: its name, its aliases, an acronym in brackets. */
export function foldedNames(name: string, aliases: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const given of [name, ...aliases]) {
    const folded = foldName(given);
    if (folded !== '') out.add(folded);
    const bracket = /^(.*\S)\s*\(([^)]+)\)$/.exec(given);
    if (bracket) {
      out.add(foldName(bracket[1] ?? ''));
      out.add(foldName(bracket[2] ?? ''));
    }
  }
  return out;
}

/** Whether a name that was asked for fits an entity. An exact name is preferred by the caller. */
export function nameFits(
  asked: string,
  entity: { readonly type: EntityType; readonly name: string; readonly aliases: readonly string[] },
): 'exact' | 'partly' | null {
  const folded = foldName(asked);
  if (foldedNames(entity.name, entity.aliases).has(folded)) return 'exact';
  const names = [entity.name, ...entity.aliases];
  if (entity.type === 'Person') {
    const wanted = personName(asked);
    return names.some((name) => personNamesAgree(wanted, personName(name))) ? 'partly' : null;
  }
  if (entity.type === 'Organization') {
    const wanted = organName(asked);
    return names.some((name) => organNamesAgree(wanted, organName(name))) ? 'partly' : null;
  }
  return null;
}

/** Edits between two folded names, for "did you mean": Levenshtein, O(length × length). */
export function nameDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
