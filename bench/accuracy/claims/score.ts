/** Score of the proposals for one text against its gold. */
import type { GoldClaim, GoldFile } from './gold.ts';
import { greatestMatching } from './matching.ts';
import type { ProposedClaim } from './predictions.ts';
import { judgeFor } from './right.ts';
import { sentenceStarts } from './sentences.ts';

export interface Row {
  readonly gold: number;
  readonly right: number;
  readonly withVoices: number;
  readonly strict: number;
  readonly proposed: number;
  /** Proposals that some gold claim, optional ones included, accounts for: a lower bound of what is correct. */
  readonly accounted: number;
}
export interface Score {
  readonly kinds: ReadonlyMap<string, Row>;
  readonly total: Row;
  /** Of the claims that are right: how many agree further. */
  readonly agree: { readonly type: number; readonly when: number; readonly polarity: number };
  readonly missed: readonly GoldClaim[];
  readonly unmatched: readonly ProposedClaim[];
  readonly overLimit: boolean;
}

const EMPTY: Row = { gold: 0, right: 0, withVoices: 0, strict: 0, proposed: 0, accounted: 0 };

/**
 * `text` as received. Each figure is its own greatest one-to-one matching. A claim that is right by
 * another reading is counted under the kind the annotator wrote, and its proposal under its own.
 */
export function scoreText(gold: GoldFile, text: string, proposals: readonly ProposedClaim[]): Score {
  const judge = judgeFor(sentenceStarts(text).map((at) => codePoints(text, at)));
  const wanted = gold.claims.filter((claim) => !claim.optional);
  const right = greatestMatching(wanted, proposals, (g, p) => judge.right(g, p));
  const voices = greatestMatching(wanted, proposals, judge.rightWithVoices);
  const strict = greatestMatching(wanted, proposals, (g, p) => judge.right(g, p, 'strict'));
  const left = proposals.filter((_, j) => ![...right.values()].includes(j));
  const optional = gold.claims.filter((claim) => claim.optional);
  const spare = new Set(greatestMatching(optional, left, (g, p) => judge.right(g, p)).values());
  const unmatched = left.filter((_, j) => !spare.has(j));

  const kinds = new Map<string, Row>();
  const count = (kind: string, field: keyof Row): void => {
    const row = kinds.get(kind) ?? EMPTY;
    kinds.set(kind, { ...row, [field]: row[field] + 1 });
  };
  wanted.forEach((claim, i) => {
    count(claim.kind, 'gold');
    if (right.has(i)) count(claim.kind, 'right');
    if (voices.has(i)) count(claim.kind, 'withVoices');
    if (strict.has(i)) count(claim.kind, 'strict');
  });
  for (const proposal of proposals) {
    count(proposal.kind, 'proposed');
    if (!unmatched.includes(proposal)) count(proposal.kind, 'accounted');
  }
  const agree = { type: 0, when: 0, polarity: 0 };
  for (const [i, j] of right) {
    const [g, p] = [wanted[i]!, proposals[j]!];
    if (g.type === p.type) agree.type += 1;
    if (g.when === p.when) agree.when += 1;
    if (g.polarity === p.polarity) agree.polarity += 1;
  }
  return {
    kinds,
    total: [...kinds.values()].reduce(addRows, EMPTY),
    agree,
    missed: wanted.filter((_, i) => !right.has(i)),
    unmatched,
    overLimit: gold.proposalLimit !== null && proposals.length > gold.proposalLimit,
  };
}

export function addRows(a: Row, b: Row): Row {
  return {
    gold: a.gold + b.gold,
    right: a.right + b.right,
    withVoices: a.withVoices + b.withVoices,
    strict: a.strict + b.strict,
    proposed: a.proposed + b.proposed,
    accounted: a.accounted + b.accounted,
  };
}

/** Code points before a UTF-16 index. */
function codePoints(text: string, index: number): number {
  let n = 0;
  for (let i = 0; i < index; i += text.codePointAt(i)! > 0xffff ? 2 : 1) n += 1;
  return n;
}
