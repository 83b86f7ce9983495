/**
 * Fields: reading single members of a value that a model wrote. Only own members are looked at, so a
 * member called `__proto__` is one more that nobody asked for.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as a record, or null. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** A member that is there and is not null. */
export function field(of: Fields, name: string): unknown {
  return Object.hasOwn(of, name) ? (of[name] ?? undefined) : undefined;
}

/** A text, undefined where there is none, and null where something else stands in its place. */
export function textField(of: Fields, name: string): string | undefined | null {
  const value = field(of, name);
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : null;
}

/** A list, empty where there is none, and null where something else stands in its place. */
export function listField(of: Fields, name: string): readonly unknown[] | null {
  const value = field(of, name);
  if (value === undefined) return [];
  return Array.isArray(value) ? value : null;
}

/** How many members a record has beside those that are asked for. */
export function otherFields(of: Fields, names: ReadonlySet<string>): number {
  return Object.keys(of).filter((name) => !names.has(name)).length;
}

/** One of the listed words. */
export function oneOf<T extends string>(value: unknown, list: readonly T[]): T | null {
  return typeof value === 'string' && (list as readonly string[]).includes(value) ? (value as T) : null;
}
