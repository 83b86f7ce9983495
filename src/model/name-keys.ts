/**
 * Name keys: the keys under which entities of like names fall together, so that neither joining by
 * name nor looking a name up has to compare every pair. `identity/clusters.ts` joins by them, the
 * store keeps them as a table (`name_key`), and both take them from here.
 *
 * A change of what this file returns is a change of a table: it needs a step in `store/migrations/`.
 */
import type { Entity, EntityType } from './entity.ts';
import { foldedNames, foldName, isProperName, organName, personName } from './names.ts';
import { isPlaceholder } from './placeholder.ts';

type Named = Pick<Entity, 'type' | 'name' | 'aliases'>;

/** What the presumption `same-name` can join. A group ("the sailors") has no name of its own. */
const JOINED_BY_NAME: ReadonlySet<EntityType> = new Set(['Person', 'Organization', 'Place', 'Work', 'Event']);

/** The key of one whole name. */
export const wholeKey = (type: EntityType, folded: string): string => `${type} ${folded}`;
/** The folded name of which this is the key; null where it is the key of a part of a name. */
export function foldedOfKey(key: string): string | null {
  return /^[OP] /.test(key) ? null : key.slice(key.indexOf(' ') + 1);
}
/** The key of everybody with one surname. */
export const surnameKey = (name: string): string => `P ${personName(name).surname}`;
/** The key of organs with one name, whatever larger organ each is said to be of. */
export const baseKey = (name: string): string => `O ${organName(name).base}`;

/** The keys by which an entity may be joined, in the order of certainty in which they are tried. */
export interface JoinKeys {
  readonly equal: readonly string[];
  readonly other: readonly string[];
  readonly agreeing: readonly string[];
}

const NONE: JoinKeys = { equal: [], other: [], agreeing: [] };

/** What was worked out for names without aliases: one name stands in many sources. */
const known = new Map<string, JoinKeys>();
const MOST_KNOWN = 100_000;

/** Two entities that share none of these keys are never joined by name. */
export function joinKeys(entity: Named): JoinKeys {
  if (entity.aliases.length > 0) return keysFor(entity);
  const called = `${entity.type} ${entity.name}`;
  let keys = known.get(called);
  if (keys === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    keys = keysFor(entity);
    known.set(called, keys);
  }
  return keys;
}

/** "The party" and "Unknown Brigade of 7 Division" describe; in another source they may mean another. */
const isName = (name: string): boolean => isProperName(name) && !isPlaceholder(name);

function keysFor({ type, name, aliases }: Named): JoinKeys {
  if (!JOINED_BY_NAME.has(type) || !isName(name)) return NONE;
  const equal = [wholeKey(type, foldName(name))];
  if (type === 'Person') return { equal, other: [], agreeing: [surnameKey(name)] };
  const other = [...foldedNames(name, aliases.filter(isName))].map((each) => wholeKey(type, each));
  return { equal, other, agreeing: type === 'Organization' ? [baseKey(name)] : [] };
}

/** The keys that find every entity which `nameFits` a name that somebody asks for. */
export function askedKeys(asked: string, types: readonly EntityType[]): string[] {
  return types.flatMap((type) => [wholeKey(type, foldName(asked)), ...looseKeys(type, asked)]);
}

/** Every key of an entity, each with whether it may be joined by it. */
export function nameKeys(entity: Named): ReadonlyMap<string, boolean> {
  const { type, name, aliases } = entity;
  const keys = new Map<string, boolean>();
  for (const folded of foldedNames(name, aliases)) keys.set(wholeKey(type, folded), false);
  for (const each of [name, ...aliases]) for (const key of looseKeys(type, each)) keys.set(key, false);
  const { equal, other, agreeing } = joinKeys(entity);
  for (const key of [...equal, ...other, ...agreeing]) keys.set(key, true);
  return keys;
}

function looseKeys(type: EntityType, name: string): string[] {
  if (type === 'Person') return [surnameKey(name)];
  return type === 'Organization' ? [baseKey(name)] : [];
}
