/**
 * Passage: the claim from which a claim without a date takes its time and what it is about, because
 * both stand in one passage. Told by positions alone, in one of two ways:
 *
 * - `between`: it stands between time words and another claim which those words date;
 * - `sentence`: it follows a dated claim in the same sentence.
 *
 * An inference under the presumption `passage`, used for protests only.
 */
import type { Claim } from '../../model/claim.ts';
import { foldName } from '../../model/names.ts';
import type { Span } from '../../model/span.ts';
import type { Day, When } from '../../time/when.ts';
import { type Times, timeOf } from '../state.ts';

export interface Passage {
  /** The claim that dates the passage. */
  readonly frame: Claim;
  readonly by: 'between' | 'sentence';
}

/**
 * @param claims of the source of `claim`
 * @param fits whether a claim speaks of what the passage must be about
 */
export function passageOf(
  claim: Claim,
  claims: readonly Claim[],
  fits: (other: Claim) => boolean,
): Passage | null {
  const span = claim.spans[0];
  if (claim.when.text !== null || claim.when.edtf !== null || !span) return null;
  let best: Passage | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const frame of claims) {
    const at = frame.spans[0];
    if (frame === claim || frame.when.text === null || at?.text !== span.text || !fits(frame)) continue;
    const by = isBetween(span, frame, claims) ? 'between' : sameSentence(at, span) ? 'sentence' : null;
    const distance = Math.abs(at.start - span.start);
    if (by === null || distance >= nearest) continue;
    best = { frame, by };
    nearest = distance;
  }
  return best;
}

function isBetween(span: Span, frame: Claim, claims: readonly Claim[]): boolean {
  const words = foldName(frame.when.text ?? '');
  const cue = frame.cues.find((each) => each.text === span.text && foldName(each.quote) === words);
  const at = frame.spans[0];
  if (!cue || !at || cue.end > span.start || at.start < span.end) return false;
  // Other time words in between begin another passage.
  return !claims.some(
    ({ when, spans: [other] }) =>
      when.text !== null &&
      foldName(when.text) !== words &&
      other?.text === span.text &&
      other.start >= cue.end &&
      other.start < span.start,
  );
}

/** Whether nothing that ends a sentence stands between the end of one span and the start of the next. */
function sameSentence(before: Span, after: Span): boolean {
  const gap = after.start - before.end;
  const known = [...before.suffix];
  if (gap < 0 || gap > known.length) return false;
  return !/[.!?;:\n]/.test(known.slice(0, gap).join(''));
}

/** Some day of the time that the passage tells of: a state in it is told for all of it, an event is not. */
export function someDayOf(frame: Claim, times: Times): When {
  const { when } = timeOf(frame, times);
  const days = [...when.start, ...when.end]
    .filter((day): day is Day => day !== null && day !== 'open')
    .sort();
  const within = [days[0] ?? null, days.at(-1) ?? null] as const;
  return { edtf: null, text: null, start: within, end: within };
}
