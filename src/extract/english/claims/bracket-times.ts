/**
 * Years in brackets behind the holder of a post or behind the post: "headed by Dolin (1921-24) and Stanek
 * (1924-29)", "Dolin, chairman of the council (1921-24), died in 1940". They say when that post was held.
 * Years behind a name that are far apart are those of a life (`life-details.ts`).
 */
import type { Range, ReadClaim } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { TimePhrase } from '../time/phrase.ts';
import { type TimeReader, timesFrom } from './claim-times.ts';

const LONGEST_TERM = 26;

/** The claim with the time in brackets that belongs to it, if there is one. */
export function withBracketTime(analysis: Analysis, times: TimeReader, claim: ReadClaim): ReadClaim {
  if (claim.kind !== 'posting' && claim.kind !== 'membership') return claim;
  const { person, organization, role, title } = claim.args;
  // What stands behind the post counts before what stands behind the name.
  const last = [organization, role, title].map((list) => list?.[0]?.range).filter((range) => range != null);
  const post = last.sort((a, b) => b[1] - a[1])[0] ?? null;
  const name = person?.[0]?.range ?? null;
  for (const range of [post, name]) {
    const inside = range && bracketBehind(analysis, range);
    if (!inside || (range === name && isLife(inside))) continue;
    const { when } = times.at(
      inside,
      claim.aspect === 'begins' || claim.aspect === 'ends' ? claim.aspect : 'state',
    );
    const [span, ...rest] = claim.spans;
    const near = span && inside.range[0] >= span[0] && inside.range[0] - span[1] < 4;
    const end = inside.range[1] + 1;
    return { ...claim, when, spans: near ? [[span[0], Math.max(span[1], end)], ...rest] : claim.spans };
  }
  return claim;
}

function bracketBehind({ doc, times }: Analysis, [, end]: Range): TimePhrase | null {
  const open = /^\s?\(/.exec(doc.text.slice(end, end + 2));
  if (!open) return null;
  const start = end + open[0].length;
  const [time] = timesFrom(times, start);
  if (!time || time.range[0] !== start || time.edtf === null) return null;
  return doc.text[time.range[1]] === ')' ? time : null;
}

function isLife({ edtf }: TimePhrase): boolean {
  const [from, to] = (edtf ?? '').split('/').map((part) => Number(part.slice(0, 4)));
  return from !== undefined && to !== undefined && to - from >= LONGEST_TERM;
}
