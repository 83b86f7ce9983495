/** Addresses of the workbench: every state that can be shared as a link is made here. */
import type { Switches } from '../api.ts';

export interface At {
  readonly claim?: string | undefined;
  /** Code points of the text as received, half-open. */
  readonly at?: readonly [number, number] | undefined;
}

function address(path: string, query: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of value === undefined ? [] : typeof value === 'string' ? [value] : value)
      if (one !== '') given.append(name, one);
  const text = given.toString();
  return text === '' ? path : `${path}?${text}`;
}

export const caseLink = (): string => '/case';
export const sourceLink = (source: string, { claim, at }: At = {}): string =>
  address(`/source/${source}`, { claim, at: at && `${at[0]}-${at[1]}` });
export const askLink = (q: string, switches: Switches = {}): string =>
  address('/ask', { q, ...(switches as Readonly<Record<string, string | readonly string[] | undefined>>) });
export const searchLink = (q: string): string => address('/search', { q });
export const chartLink = (name?: string, on?: string, query: Readonly<Record<string, string>> = {}): string =>
  address('/time/chart', { name, on, ...query });
export const timelineLink = (about?: string, query: Readonly<Record<string, string>> = {}): string =>
  address('/time/timeline', { about, ...query });
export const networkLink = (query: Readonly<Record<string, string>> = {}): string =>
  address('/time/network', query);
export const contradictionsLink = (query: Readonly<Record<string, string>> = {}): string =>
  address('/contradictions', query);
export const identitiesLink = (query: Readonly<Record<string, string>> = {}): string =>
  address('/identities', query);

/** `12-40` of an address as a range; null where it is none. */
export function rangeOf(text: string | null): [number, number] | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start <= end ? [start, end] : null;
}

/** Switches that stand in an address. */
export function switchesOf(query: URLSearchParams): Switches {
  const list = (name: string) => {
    const all = query.getAll(name);
    return all.length === 0 ? {} : { [name]: all };
  };
  const one = (name: string) => {
    const value = query.get(name);
    return value === null ? {} : { [name]: value };
  };
  return {
    ...list('presume'),
    ...list('presume-not'),
    ...list('without'),
    ...one('according-to'),
    ...one('as'),
  };
}
