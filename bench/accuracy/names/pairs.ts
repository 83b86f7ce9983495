/** Pairs: two names and whether they name one, as JSON Lines. */
import { readFileSync } from 'node:fs';
import { type EvidenceOfPair, evidenceOfPair } from './score.ts';

export interface NamePair {
  readonly name1: string;
  readonly name2: string;
  /** As followthemoney names it: Person, Company, Organization, LegalEntity, Vessel. */
  readonly schema: string;
  readonly match: boolean;
}

export interface PairWithEvidence extends NamePair {
  readonly evidence: EvidenceOfPair;
}

/** Throws with the line where one is no pair. */
export function readPairs(path: string | URL): PairWithEvidence[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const pair = JSON.parse(line) as Partial<NamePair>;
      if (typeof pair.name1 !== 'string' || typeof pair.name2 !== 'string' || typeof pair.match !== 'boolean')
        throw new Error(`Line ${i + 1} of ${String(path)} has no name1, name2 and match.`);
      const whole = { schema: 'Person', ...pair } as NamePair;
      return [{ ...whole, evidence: evidenceOfPair(whole) }];
    });
}

/** Folds by the name on the right, so that the pairs of one name stand in one; the same on every run. */
export function foldsOf(pairs: readonly NamePair[], count: number): number[] {
  const groups = [...new Set(pairs.map((pair) => pair.name2))];
  // Names are shuffled by a hash of their letters: neighbours in the file are often of one kind.
  const hash = (text: string): number => {
    let out = 2166136261;
    for (const letter of text) out = Math.imul(out ^ letter.codePointAt(0)!, 16777619) >>> 0;
    return out;
  };
  groups.sort((a, b) => hash(a) - hash(b));
  const fold = new Map(groups.map((name, i) => [name, i % count]));
  return pairs.map((pair) => fold.get(pair.name2)!);
}
