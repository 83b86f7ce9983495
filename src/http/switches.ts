/** Switches: what every question over HTTP understands beside itself, and the same as part of an address. */
import { z } from 'zod';
import type { AskScope } from '../app/ask/ask.ts';

/** A parameter that may stand once, several times or not at all. */
export const Several = z.union([z.string(), z.array(z.string())]).optional();

export const SWITCHES = {
  presume: Several.describe('a presumption to switch on again after presume-not=all'),
  'presume-not': Several.describe('a presumption to switch off, or all'),
  without: Several.describe('a source, or a work that claims cite, to leave out'),
  'according-to': z
    .string()
    .optional()
    .describe('only what rests on the word of this person, body or source'),
  as: z.string().optional().describe('the id of the entity that is meant, where a name fits several'),
  throughout: z.string().optional().describe('all through the time asked about, and not some time in it'),
};

type Query = Readonly<Record<string, unknown>>;

/** All values of a parameter, in their order; empty ones count as absent. */
export function several(query: Query, name: string): string[] {
  const given = query[name];
  const list = Array.isArray(given) ? given : given === undefined || given === null ? [] : [given];
  return list.map(String).filter((value) => value !== '');
}

/** The last value of a parameter, or null. */
export const single = (query: Query, name: string): string | null => several(query, name).at(-1) ?? null;

/** "throughout" and "throughout=1" switch it on, "throughout=false" and "=0" do not. */
const isOn = (query: Query, name: string): boolean => {
  const value = query[name];
  return value !== undefined && value !== null && value !== false && !/^(?:0|false|no)$/i.test(String(value));
};

export function scopeOf(query: Query): AskScope {
  return {
    accordingTo: single(query, 'according-to'),
    without: several(query, 'without'),
    presume: [
      ...several(query, 'presume-not').map((name) => ({ name, on: false })),
      ...several(query, 'presume').map((name) => ({ name, on: true })),
    ],
    as: single(query, 'as'),
    throughout: isOn(query, 'throughout'),
  };
}

/** An address of the page with parameters; those that are null or empty are left out. */
export function address(
  path: string,
  parameters: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of value === null || value === undefined
      ? []
      : typeof value === 'string'
        ? [value]
        : value)
      if (one !== '') query.append(name, one);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The switches of a query as parameters of an address, without those in `but`. */
export function switchesOf(query: Query, but: readonly string[] = []): Record<string, readonly string[]> {
  const out: Record<string, readonly string[]> = {};
  for (const name of Object.keys(SWITCHES)) {
    if (but.includes(name)) continue;
    if (name === 'throughout') out[name] = isOn(query, name) ? ['1'] : [];
    else out[name] = several(query, name);
  }
  return out;
}
