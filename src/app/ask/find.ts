/** Find: words in the texts with the other forms of each word, and who bears a name so written or so spelled. */
import type { Case } from '../../store/case.ts';
import { type Hit, search } from '../search.ts';

export interface FoundName {
  /** The id of an entity. */
  readonly as: string;
  readonly name: string;
  readonly type: string;
  readonly says: string;
}

export interface Found {
  readonly words: string;
  readonly hits: readonly Hit[];
  readonly names: readonly FoundName[];
}

export function find(of: Case, words: string, limit: number, _near: readonly string[] = []): Found {
  return { words, hits: search(of, words, limit), names: [] };
}
