/**
 * Modality: whether a state with uncertain bounds certainly or possibly held in a time asked about.
 *
 * Let a state run from s in [s1, s2] to e in [e1, e2] with s <= e, and the question be T = [t1, t2],
 * which may be partial ("2014"), so that *some time in* and *throughout* are two questions:
 *
 * |                | certain               | possible              |
 * |----------------|-----------------------|-----------------------|
 * | some time in T | s2 <= t2 and e1 >= t1 | s1 <= t2 and e2 >= t1 |
 * | throughout T   | s2 <= t1 and e1 >= t2 | s1 <= t1 and e2 >= t2 |
 *
 * Links of a chain of command must hold on one day together, and answers link by link do not give
 * that: two links each certain within a year may never coincide. The formulas for chains below follow
 * Anselma, Terenziani & Snodgrass, TKDE 25(12), 2013, and assume that the bounds of different links
 * are independent. `test/oracle/modality.test.ts` compares all of them with plain enumeration.
 */
import type { Bound, Day, When } from './when.ts';
import { tighten } from './when-from-edtf.ts';

/** First and last day of the time asked about, both inclusive. */
export type Asked = readonly [Day, Day];

export interface Modality {
  /** It held whatever days within the bounds are the true ones. */
  readonly certain: boolean;
  /** It held for some choice of days within the bounds. */
  readonly possible: boolean;
}

const NEVER: Modality = Object.freeze({ certain: false, possible: false });

/** Whether the state held on at least one day of T. A When that contradicts itself holds never. */
export function someTimeIn(when: When, asked: Asked): Modality {
  return chainSomeTimeIn([when], asked);
}

/** Whether the state held on every day of T. */
export function throughout(when: When, asked: Asked): Modality {
  return chainThroughout([when], asked);
}

/**
 * Whether all states held together on at least one day of T. Possible where the latest of t1 and all
 * s1 is no later than the earliest of t2 and all e2; certain where each is certain some time in T and
 * none can begin after another ended (s2 of one <= e1 of every other). The empty chain always holds.
 */
export function chainSomeTimeIn(whens: readonly When[], asked: Asked): Modality {
  const links = linksOf(whens);
  if (links === null) return NEVER;
  const [t1, t2] = checked(asked);
  let lastStart = t1;
  let firstEnd = t2;
  let certain = true;
  for (const [i, link] of links.entries()) {
    if (link.s1 > lastStart) lastStart = link.s1;
    if (link.e2 < firstEnd) firstEnd = link.e2;
    certain &&= link.s2 <= t2 && link.e1 >= t1;
    for (const [j, other] of links.entries()) certain &&= i === j || link.s2 <= other.e1;
  }
  return { certain, possible: lastStart <= firstEnd };
}

/** Whether all states held on every day of T, which is link by link. */
export function chainThroughout(whens: readonly When[], asked: Asked): Modality {
  const links = linksOf(whens);
  if (links === null) return NEVER;
  const [t1, t2] = checked(asked);
  let certain = true;
  let possible = true;
  for (const link of links) {
    certain &&= link.s2 <= t1 && link.e1 >= t2;
    possible &&= link.s1 <= t1 && link.e2 >= t2;
  }
  return { certain, possible };
}

/** Bounds in the order of strings, where '' lies before and '~' after every day. */
interface Link {
  readonly s1: string;
  readonly s2: string;
  readonly e1: string;
  readonly e2: string;
}

const BEFORE_ALL = '';
const AFTER_ALL = '~';

function linksOf(whens: readonly When[]): readonly Link[] | null {
  const links: Link[] = [];
  for (const when of whens) {
    const tight = tighten(when);
    if (tight === null) return null;
    const { start, end } = tight;
    links.push({
      s1: numbered(start[0], BEFORE_ALL, BEFORE_ALL),
      s2: numbered(start[1], BEFORE_ALL, AFTER_ALL),
      e1: numbered(end[0], AFTER_ALL, BEFORE_ALL),
      e2: numbered(end[1], AFTER_ALL, AFTER_ALL),
    });
  }
  return links;
}

function numbered(bound: Bound, open: string, unknown: string): string {
  return bound === null ? unknown : bound === 'open' ? open : bound;
}

function checked(asked: Asked): Asked {
  if (asked[0] > asked[1])
    throw new RangeError(`the time asked about ends (${asked[1]}) before it begins (${asked[0]})`);
  return asked;
}
