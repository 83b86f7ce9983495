/**
 * What several clauses tell of one letter becomes one claim: "The letter sent through X had come into
 * Y's hands" has the courier in one clause and the interceptor in the other.
 */
import type { ReadArgument } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Drafted } from './earlier.ts';

export function joinLetters(analysis: Analysis, drafted: readonly Drafted[]): Drafted[] {
  const joined: Drafted[] = [];
  const place = new Map<string, number>();
  for (const item of drafted) {
    const key = keyOf(analysis, item);
    const at = key === null ? undefined : place.get(key);
    if (at === undefined) {
      if (key !== null) place.set(key, joined.length);
      joined.push(item);
      continue;
    }
    joined[at] = join(joined[at]!, item);
  }
  return joined;
}

/** The letter's token with the voices; null for anything else. */
function keyOf({ tokens }: Analysis, { draft, claim }: Drafted): string | null {
  if (claim.kind !== 'communication' || claim.type !== 'letter') return null;
  const { clause } = draft.frame;
  const letter = [clause.antecedent, clause.subject, ...clause.objects].find(
    (phrase) =>
      phrase &&
      /^(letter|message|note|telegram|newsletter|memorandum|petition|cable|dispatch)s?$/.test(
        tokens[phrase.head]!.lower,
      ),
  );
  return letter ? `${letter.head} ${claim.voices.map((v) => v.name).join(' > ')} ${claim.polarity}` : null;
}

function join(first: Drafted, second: Drafted): Drafted {
  const args: Record<string, readonly ReadArgument[]> = { ...second.claim.args, ...first.claim.args };
  const [a, b] = [first.claim.spans[0]!, second.claim.spans[0]!];
  return {
    draft: first.draft,
    claim: {
      ...first.claim,
      args,
      spans: [[Math.min(a[0], b[0]), Math.max(a[1], b[1])]],
      patterns: [...new Set([...first.claim.patterns, ...second.claim.patterns])],
    },
  };
}
