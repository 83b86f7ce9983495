/** Shared set: annotated documents and the scorer that stand beside the checkout in `../shared`. */
import { existsSync, readFileSync } from 'node:fs';

const SHARED = new URL('../../../../shared/', import.meta.url);

export interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Number or name of the entity within its document. */
  readonly coref?: string;
  /** Of a quotation: the `coref` of who speaks. */
  readonly speaker?: string;
  /** The name inside the phrase that is annotated (gum). */
  readonly head_start?: number;
  readonly head_end?: number;
}

/** Positions are code points and, as no character of these sets needs two, UTF-16 indices as well. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly relations?: readonly { readonly type: string; readonly head: string; readonly tail: string }[];
  readonly meta?: { readonly split?: string };
}

export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
  readonly pred: number;
}

interface Level {
  readonly micro: Figures;
  readonly classes: Readonly<Record<string, Figures>>;
}

export interface Scorer {
  readonly score: (
    gold: readonly object[],
    predicted: readonly object[],
    options: object,
  ) => { readonly entities: { readonly strict: Level; readonly relaxed: Level } };
  readonly parseJsonl: (text: string, name: string) => GoldDocument[];
  readonly parseCollapse: (spec: string) => Map<string, string>;
  /** A span without white space and punctuation at its edges. */
  readonly trimSpan: (text: string, start: number, end: number) => [start: number, end: number];
}

/** The scorer, or null where the shared folder is not beside this checkout. */
export async function loadScorer(): Promise<Scorer | null> {
  const file = new URL('score/score.mjs', SHARED);
  return existsSync(file) ? ((await import(file.href)) as Scorer) : null;
}

/** The documents of a set, or null where it is not beside this checkout. */
export function loadSet(scorer: Scorer, name: string): GoldDocument[] | null {
  const file = new URL(`data/${name}/train.jsonl`, SHARED);
  return existsSync(file) ? scorer.parseJsonl(readFileSync(file, 'utf8'), name) : null;
}

export function ofPart(docs: readonly GoldDocument[], part: 'train' | 'dev'): GoldDocument[] {
  return docs.filter(({ meta }) => meta?.split === part);
}

/** Precision, recall and F1 of counts. */
export function prf(both: number, said: number, all: number): [p: number, r: number, f1: number] {
  const p = said === 0 ? 0 : both / said;
  const r = all === 0 ? 0 : both / all;
  return [p, r, p + r === 0 ? 0 : (2 * p * r) / (p + r)];
}

export function figures(list: readonly (number | null)[], width = 9): string {
  return list.map((figure) => (figure === null ? '–' : figure.toFixed(3)).padStart(width)).join('');
}
