/** Emendations: every recorded repair of a text, with the original words and whether a person refused it. */
import type { Emendation } from '../model/emendation.ts';
import type { Decision } from '../model/judgement.ts';
import type { Source } from '../model/source.ts';
import type { Case } from '../store/case.ts';
import { currentSources, findSource } from './evidence-of.ts';

export interface EmendationEntry {
  readonly emendation: Emendation;
  readonly source: Source;
  /** The latest judgement on it; `no` means that it is refused and the original is read. */
  readonly decision: Decision | null;
  /** Up to 24 characters on each side, as received. */
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 24;

export function listEmendations(of: Case, name?: string): EmendationEntry[] {
  const sources = currentSources(of);
  const wanted = name === undefined ? [...sources.values()] : [findSource(sources, name)];
  return wanted.flatMap((source) => {
    const text = of.text(source.id);
    if (!text) return [];
    const characters = Array.from(text.received);
    return text.emendations.map((emendation) => ({
      emendation,
      source,
      decision: of.decision('emendation', emendation.id) ?? null,
      before: characters.slice(Math.max(0, emendation.start - CONTEXT), emendation.start).join(''),
      after: characters.slice(emendation.end, emendation.end + CONTEXT).join(''),
    }));
  });
}
