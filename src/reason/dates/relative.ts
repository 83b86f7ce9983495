/**
 * Relative: what the words of a time say of another event. "After his arrest", "two days before the
 * trial", "within a month of the coup" put a claim at a distance from the claim, or from the named
 * event, that the words name. Words that name nothing of the case say nothing.
 */
import type { Claim } from '../../model/claim.ts';
import type { Cluster } from '../../model/cluster.ts';
import { foldName, isProperName } from '../../model/names.ts';
import type { TimeUnit } from '../../time/distance.ts';
import type { Step } from '../../time/network/step.ts';
import { numberIn } from './age.ts';
import type { BySource } from './age-at.ts';

/** `anchor + least <= told <= anchor + most`. */
export interface Relation {
  /** The claim that tells of the other event, or the event where the words name one. */
  readonly anchor: { readonly claim: Claim } | { readonly event: Cluster };
  readonly least: Step | null;
  readonly most: Step | null;
}

const WORDS =
  /^(?<measure>[\p{L}\d -]*?)\s*\b(?<relation>after|following|upon|since|before|prior to|on the eve of|on the day of)\s+(?<event>.+)$/iu;
const DEGREE =
  /^(?:(?:very|too|so|only|just|some|a little|little|not|soon|shortly|immediately|directly|right|long|straight|while|time|a while|ever)\s*)*$/i;
const MEASURE =
  /^(?:(?:some|about|only|just|exactly|the)\s+)*(?<count>[\p{L}\d-]+)\s+(?<unit>day|week|month|year)s?$/iu;

export function relationOf(claim: Claim, happenings: BySource, events: readonly Cluster[]): Relation | null {
  const text = claim.when.text;
  const found = text === null ? null : WORDS.exec(text);
  const { measure = '', relation = '', event = '' } = found?.groups ?? {};
  if (text === null || found === null) return null;
  const told = claimIn(claim, text, happenings);
  const named = told === null ? eventIn(event, claim.source, events) : null;
  const anchor = told !== null ? { claim: told } : named !== null ? { event: named } : null;
  if (anchor === null) return null;
  const after = /^(?:after|following|upon|since)$/i.test(relation);
  if (/^on the day of$/i.test(relation)) return { anchor, least: days(0), most: days(0) };
  const distance = distanceOf(measure.trim());
  if (distance === undefined) return null;
  if (distance === null)
    return after ? { anchor, least: days(0), most: null } : { anchor, least: null, most: days(0) };
  const { count, unit } = distance;
  // A distance in days is exact; of a longer one a unit more or less may be meant (`time/distance.ts`).
  const slack = unit === 'day' ? 0 : 1;
  const near = steps(Math.max(0, count - slack), unit);
  const far = steps(count + slack, unit);
  return after ? { anchor, least: near, most: far } : { anchor, least: back(far), most: back(near) };
}

const days = (n: number): Step => ({ months: 0, days: n });
const back = ({ months, days: n }: Step): Step => ({
  months: months === 0 ? 0 : -months,
  days: n === 0 ? 0 : -n,
});

function steps(count: number, unit: TimeUnit): Step {
  if (unit === 'day') return days(count);
  if (unit === 'week') return days(7 * count);
  return { months: unit === 'month' ? count : 12 * count, days: 0 };
}

/** Null: no distance is told ("shortly after"). Undefined: the words before are none that are known. */
function distanceOf(words: string): { readonly count: number; readonly unit: TimeUnit } | null | undefined {
  if (DEGREE.test(words)) return null;
  const { count = '', unit = '' } = MEASURE.exec(words)?.groups ?? {};
  if (unit === '') return undefined;
  const n = /^(?:a|an|one)$/i.test(count) ? 1 : numberIn(count);
  return n === null ? null : { count: n, unit: unit.toLowerCase() as TimeUnit };
}

/** The claim whose words stand inside the words of the time: the arrest of "after his arrest". */
function claimIn(claim: Claim, text: string, happenings: BySource): Claim | null {
  let best: Claim | null = null;
  let longest = 0;
  for (const span of claim.spans) {
    const at = [...span.quote].join('').indexOf(text);
    if (at < 0) continue;
    // Positions count code points, places in a string UTF-16 units.
    const start = span.start + [...span.quote.slice(0, at)].length;
    const end = start + [...text].length;
    for (const other of happenings.get(claim.source) ?? []) {
      const own = other.spans[0];
      if (other.id === claim.id || own === undefined || own.text !== span.text) continue;
      if (own.start < start || own.end > end || own.end - own.start <= longest) continue;
      best = other;
      longest = own.end - own.start;
    }
  }
  return best;
}

/**
 * The event that the words name, the longest name first: one that the source itself names so, or one
 * with a proper name. "The uprising" of another source may be another one.
 */
function eventIn(words: string, source: string, events: readonly Cluster[]): Cluster | null {
  const folded = ` ${foldName(words)} `;
  const fitting = events.filter((event) =>
    event.members.some(
      (member) =>
        (member.source === source || isProperName(member.name)) &&
        folded.includes(` ${foldName(member.name)} `),
    ),
  );
  return fitting.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}
