/** Contest: what rests on one source alone, which sources may have one origin, and judging that. */
import { type Judgement, latestOnPairs } from '../model/judgement.ts';
import { findConflicts } from '../reason/conflicts/find-conflicts.ts';
import {
  type ComparedText,
  type ProposedDependence,
  proposeDependence,
} from '../reason/contest/dependence.ts';
import { type Loss, lossOf } from '../reason/contest/loss.ts';
import { countUnreviewed, type Evidence } from '../reason/evidence.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';
import { currentSources, evidenceOf, type Scope, withdrawn } from './evidence-of.ts';
import { defaultAuthor } from './judge.ts';
import { mustBeJudged } from './judge-subject.ts';

export interface LossAnswer {
  /** The source by its path, or the key of a cited work. */
  readonly withdrawn: string;
  readonly loss: Loss;
  /** How many claims the answer speaks of, and how many of these nobody reviewed. */
  readonly claims: number;
  readonly unreviewed: number;
  readonly evidence: Evidence;
}

/** What would lose support if a source, or a work that claims cite, were withdrawn. Changes nothing. */
export function restsOnAlone(of: Case, name: string, scope: Scope = {}): LossAnswer {
  const evidence = evidenceOf(of, scope);
  const id = withdrawn(of, evidence.sources, name);
  const after = evidenceOf(of, { ...scope, without: [...(scope.without ?? []), name] });
  const loss = lossOf(evidence, after);
  const claims = new Set([
    ...[...loss.lost, ...loss.weakened].flatMap((each) => [...each.claims, ...each.still]),
    ...loss.lessened.map((each) => each.claim),
  ]);
  return {
    withdrawn: evidence.sources.get(id)?.path ?? id,
    loss,
    claims: claims.size,
    unreviewed: countUnreviewed(claims, evidence.reviews),
    evidence,
  };
}

export interface OriginsAnswer {
  readonly proposed: readonly ProposedDependence[];
  readonly judged: readonly {
    readonly names: readonly [string, string];
    readonly judgement: Judgement;
  }[];
}

/** Sources that may have one origin, and what people judged of that. */
export function originsOf(of: Case, scope: Scope = {}): OriginsAnswer {
  const evidence = evidenceOf(of, scope);
  const name = (id: string): string => of.entity(id)?.name ?? evidence.sources.get(id)?.path ?? id;
  return {
    proposed: proposeDependence(comparedTexts(of, evidence), evidence, findConflicts(evidence)),
    judged: [...latestOnPairs(evidence.originJudgements, 'origin').values()].map((judgement) => ({
      names: [name(judgement.subject.a), name(judgement.subject.b)],
      judgement,
    })),
  };
}

/** Texts of the case, without tables: rows of one form are alike without depending on each other. */
function comparedTexts(of: Case, evidence: Evidence): ComparedText[] {
  return [...evidence.sources.values()]
    .filter((source) => source.kind !== 'dataset')
    .flatMap((source) => {
      const text = of.text(source.id);
      if (!text) return [];
      return [
        {
          source: source.id,
          received: text.received,
          misprints: text.emendations.map(({ original, corrected }) => ({ original, corrected })),
        },
      ];
    });
}

export const ORIGIN_WORDS = { dependent: 'yes', independent: 'no', open: 'open' } as const;
export type OriginWord = keyof typeof ORIGIN_WORDS;

/** Records that two sources, or works that claims cite, have one origin, or are independent, or withdraws that. */
export function judgeOrigin(
  of: Case,
  a: string,
  b: string,
  word: OriginWord,
  reason: string,
  author: string = defaultAuthor(),
): { readonly judgement: Judgement; readonly names: readonly [string, string] } {
  if (reason.trim() === '') throw new CallError('A judgement needs a reason.');
  const sources = currentSources(of);
  const idOf = (name: string): string => (of.entity(name) ? name : withdrawn(of, sources, name));
  const [x, y] = [idOf(a), idOf(b)];
  if (x === y) throw new CallError(`"${a}" and "${b}" are one source.`);
  const nameOf = (id: string): string => of.entity(id)?.name ?? sources.get(id)?.path ?? id;
  const subject = { kind: 'origin', a: x, b: y } as const;
  if (word === 'open') mustBeJudged(of, subject, `${nameOf(x)} and ${nameOf(y)}`);
  const judgement = of.addJudgement({
    subject,
    decision: ORIGIN_WORDS[word],
    reason: reason.trim(),
    author,
  });
  return { judgement, names: [nameOf(x), nameOf(y)] };
}
