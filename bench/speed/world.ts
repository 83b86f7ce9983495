/**
 * The links that every engine gets: units of a made-up force, each under one superior at a time, five
 * one after the other, so that 20,000 units have 99,995 dated links. A superior is a unit of a lower
 * number, about a quarter of one's own, which makes chains of six to seven links.
 */
import { toOrdinal } from '../../src/time/day.ts';
import { generator } from '../../test/support/generator.ts';

/** A link that holds from its first to its last day, ordinals as in `src/time/day.ts`. */
export interface WorldLink {
  readonly superior: number;
  readonly subordinate: number;
  readonly first: number;
  readonly last: number;
}

export interface World {
  readonly units: number;
  readonly links: readonly WorldLink[];
  /** The links of the day asked about, for engines that know no dates. */
  readonly onDay: readonly WorldLink[];
}

const SUCCESSIVE = 5;
const FIRST_DAY = toOrdinal('1900-01-01');
const LAST_DAY = toOrdinal('1999-12-31');
/** The day and the year that are asked about. */
export const DAY = '1950-06-15';
export const YEAR = ['1950-01-01', '1950-12-31'] as const;

export const unitName = (unit: number): string => `unit-${unit}`;
export const claimName = (link: number): string => `claim-${link}`;

/** A world of about so many links, the same at every call. */
export function world(size: number): World {
  const random = generator(1917);
  const units = size / SUCCESSIVE;
  const day = toOrdinal(DAY);
  const links: WorldLink[] = [];
  for (let subordinate = 1; subordinate < units; subordinate++) {
    const starts = [FIRST_DAY];
    while (starts.length < SUCCESSIVE) {
      const start = random(FIRST_DAY + 1, LAST_DAY);
      if (!starts.includes(start)) starts.push(start);
    }
    starts.sort((a, b) => a - b);
    for (const [i, first] of starts.entries()) {
      const superior = random(Math.floor(subordinate / 8), Math.floor((subordinate * 2) / 5));
      const last = (starts[i + 1] ?? LAST_DAY + 1) - 1;
      links.push({ superior, subordinate, first, last });
    }
  }
  return { units, links, onDay: links.filter(({ first, last }) => first <= day && day <= last) };
}

/** Units to ask about, the same at every call; never the head of all. */
export function someUnits(count: number, units: number): number[] {
  const random = generator(1930);
  return Array.from({ length: count }, () => random(1, units - 1));
}
