/**
 * The pattern for named periods of a case ("during the civil war"). The program knows none by itself:
 * without such data the same words come as a relative time, undated.
 */
import type { Period } from '../../../model/period.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { edtfHull } from '../../../time/edtf-bounds.ts';
import { fixedPhrases, fixedPhrasesAt } from './fixed-phrases.ts';
import { dated, type Found, type TimePattern, type TimeReading } from './pattern.ts';
import type { TimeRelation } from './phrase.ts';
import { after, are, type TimeToken, timeTokens } from './tokens.ts';

type Tokens = readonly TimeToken[];

export const NAMED_PERIOD: TimePattern = {
  id: 'time.named-period',
  says: 'A period that the case names, with the preposition before it.',
  read: readNamedPeriod,
  // Its examples need periods of a case: `test/extract/time/named-periods.test.ts`.
  matches: [],
  not: ['during the late unpleasantness'],
};

const PREPOSITIONS = fixedPhrases<TimeRelation>([
  ['in the course of', 'during'],
  ['at the time of', 'during'],
  ['prior to', 'before'],
  ['ever since', 'since'],
  ['up until', 'until'],
  ['up to', 'until'],
  ['during', 'during'],
  ['throughout', 'throughout'],
  ['in', 'during'],
  ['at', 'during'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
]);

const WHOLE = /^(years|year|time|times|days|months|period|era|course|whole|entirety|duration)$/;
const BEGINNINGS = /^(beginning|start|outset|outbreak|opening)$/;
const ENDS = /^(end|close|conclusion)$/;

function readNamedPeriod(reading: TimeReading, i: number): Found | null {
  const { tokens, periods } = reading;
  if (periods.length === 0) return null;
  for (const { words, value: relation } of fixedPhrasesAt(PREPOSITIONS, tokens, i)) {
    const opening = readOpening(tokens, i + words.length);
    const hit = longestName(tokens, opening.next, periods);
    if (hit === null) continue;
    const edtf = periodEdtf(hit.period.edtf, relation, opening.part);
    return edtf === null ? null : { ...dated(hit.next, 'period', relation, edtf), period: hit.period.id };
  }
  return null;
}

type Part = 'whole' | 'part' | 'beginning' | 'end';

/** "the", "the years of the", "the end of the", "the first months of the". */
function readOpening(tokens: Tokens, i: number): { readonly part: Part; readonly next: number } {
  let j = after(tokens, i).lower === 'all' ? i + 1 : i;
  const the = (k: number): number => (after(tokens, k).lower === 'the' ? k + 1 : k);
  j = the(j);
  for (let k = j; k < j + 3; k += 1) {
    const { lower } = after(tokens, k);
    if (after(tokens, k + 1).lower !== 'of') {
      if (lower === '') break;
      continue;
    }
    const next = the(k + 2);
    if (BEGINNINGS.test(lower)) return { part: 'beginning', next };
    if (ENDS.test(lower)) return { part: 'end', next };
    return { part: WHOLE.test(lower) && k === j ? 'whole' : 'part', next };
  }
  if (/^(early|late)$/.test(after(tokens, j).lower)) return { part: 'part', next: j + 1 };
  return { part: 'whole', next: j };
}

/** The period with the longest name that stands at `i`, compared without regard to capitals. */
function longestName(tokens: Tokens, i: number, periods: readonly Period[]) {
  let best: { readonly period: Period; readonly next: number } | null = null;
  for (const period of periods) {
    const name = nameWords(period.name);
    if (name.length === 0 || after(tokens, i).text === '' || !are(tokens, i, ...name)) continue;
    const next = i + name.length;
    if (best === null || next > best.next) best = { period, next };
  }
  return best;
}

const NAMES = new Map<string, readonly string[]>();

function nameWords(name: string): readonly string[] {
  let words = NAMES.get(name);
  if (words === undefined) {
    words = timeTokens(name).map((token) => token.lower);
    if (words[0] === 'the') words = words.slice(1);
    NAMES.set(name, words);
  }
  return words;
}

/** The EDTF of the relation to a period: "before" ends with its start, "since" begins with it, "after" follows its end. */
function periodEdtf(edtf: string, relation: TimeRelation, part: Part): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const [first, last] = edtfHull(parsed.value);
  const [a = edtf, b = edtf] = parsed.value.kind === 'interval' ? edtf.split('/') : [edtf, edtf];
  const start = a === '' || a === '..' ? null : a;
  const end = b === '' || b === '..' ? null : b;
  const edge = part === 'end' ? end : start;
  switch (relation) {
    case 'before':
      return edge === null ? null : `[..${edge}]`;
    case 'by':
      return edge === null ? null : `[..${edge}]`;
    case 'since':
      return edge === null ? null : `${edge}/`;
    case 'until':
      return edge === null ? null : `/${edge}`;
    case 'after':
      return (part === 'beginning' ? start : end) === null
        ? null
        : `[${part === 'beginning' ? start : end}..]`;
    default:
      if (part === 'whole') return edtf;
      return first === null && last === null ? edtf : `[${first ?? ''}..${last ?? ''}]`;
  }
}
