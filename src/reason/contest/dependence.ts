/**
 * Dependence: sources that may have one origin, because they share what independent writers rarely
 * share: long runs of the same words, the same misprint, the same date against all others, a voice that
 * bears the date of another source, or, among cited works, the same headline. The signal is that of Dong, Berti-Équille & Srivastava (VLDB 2009);
 * their score is not used. It proposes; a person decides, and only then are the two counted as one.
 */
import { latestOnPairs, pairKey } from '../../model/judgement.ts';
import { foldName } from '../../model/names.ts';
import type { Conflict } from '../conflicts/conflict.ts';
import type { Evidence } from '../evidence.ts';
import { workName } from './origins.ts';

/** A text with what is needed to compare it. */
export interface ComparedText {
  /** Id of the source. */
  readonly source: string;
  readonly received: string;
  /** Misprints that the reader repaired: what stood there and what was meant. */
  readonly misprints: readonly { readonly original: string; readonly corrected: string }[];
}

export type Signal =
  | { readonly kind: 'same-words'; readonly words: string; readonly count: number }
  | { readonly kind: 'same-misprint'; readonly words: string; readonly meant: string }
  | { readonly kind: 'same-date-against-others'; readonly about: string; readonly says: string }
  | { readonly kind: 'same-title'; readonly words: string }
  | { readonly kind: 'voice-with-its-date'; readonly words: string };

export interface ProposedDependence {
  /** Ids of sources or of voices, or keys of cited works. */
  readonly a: string;
  readonly b: string;
  readonly names: readonly [string, string];
  readonly signals: readonly Signal[];
}

/** Words in a row that two sources must share. Quoted names and titles of offices are shorter. */
const RUN = 9;
/** A run that stands in more sources than this is common property: an oath, a formula, a law. */
const COMMON = 3;
/** Words of a headline that two works must share whole. */
const HEADLINE = 5;

export function proposeDependence(
  texts: readonly ComparedText[],
  evidence: Evidence,
  conflicts: readonly Conflict[],
): ProposedDependence[] {
  const found = new Map<string, ProposedDependence & { readonly signals: Signal[] }>();
  const judged = latestOnPairs(evidence.originJudgements, 'origin');
  const nameOf = (id: string): string => evidence.sources.get(id)?.path ?? id;
  const add = (a: string, b: string, signal: Signal, names = [nameOf(a), nameOf(b)]): void => {
    if (a > b) return add(b, a, signal, names.toReversed());
    const key = pairKey(a, b);
    if (a === b || judged.has(key)) return;
    const pair = found.get(key) ?? { a, b, names: [names[0] ?? a, names[1] ?? b], signals: [] };
    pair.signals.push(signal);
    found.set(key, pair);
  };
  sharedRuns(texts, add);
  sharedMisprints(texts, add);
  sharedDates(conflicts, evidence, add);
  sharedTitles(evidence, add);
  datedVoices(evidence, add);
  return [...found.values()].toSorted(
    (a, b) => weight(b) - weight(a) || (a.names.join() < b.names.join() ? -1 : 1),
  );
}

type Add = (a: string, b: string, signal: Signal, names?: string[]) => void;

/** Only an order for reading: the longest shared run first. */
function weight({ signals }: ProposedDependence): number {
  return signals.reduce((sum, signal) => sum + (signal.kind === 'same-words' ? signal.count : 5), 0);
}

interface Words {
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function wordsOf(text: string): Words {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    folded.push(foldName(match[0]));
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { folded, starts, ends };
}

/** Runs of words that stand in two sources and in hardly any other, joined to the longest. */
function sharedRuns(texts: readonly ComparedText[], add: Add): void {
  const all = texts.map((text) => wordsOf(text.received));
  const where = new Map<string, { text: number; at: number }[]>();
  all.forEach(({ folded }, text) => {
    for (let at = 0; at + RUN <= folded.length; at++) {
      const run = folded.slice(at, at + RUN).join(' ');
      const places = where.get(run);
      if (places === undefined) where.set(run, [{ text, at }]);
      else if (places.at(-1)?.text !== text) places.push({ text, at });
    }
  });
  const longest = new Map<string, { a: number; b: number; at: number; length: number }>();
  for (const places of where.values()) {
    if (places.length < 2 || places.length > COMMON) continue;
    for (const [i, x] of places.entries()) {
      for (const y of places.slice(i + 1)) {
        const key = `${x.text} ${y.text}`;
        const length = runLength(all[x.text], x.at, all[y.text], y.at);
        if (length > (longest.get(key)?.length ?? 0)) {
          longest.set(key, { a: x.text, b: y.text, at: x.at, length });
        }
      }
    }
  }
  for (const { a, b, at, length } of longest.values()) {
    const [first, second] = [texts[a], texts[b]];
    const words = all[a];
    if (!first || !second || !words) continue;
    const quote = first.received.slice(words.starts[at], words.ends[at + length - 1]);
    add(first.source, second.source, { kind: 'same-words', words: quote, count: length });
  }
}

function runLength(a: Words | undefined, i: number, b: Words | undefined, j: number): number {
  let n = 0;
  while (a?.folded[i + n] !== undefined && a.folded[i + n] === b?.folded[j + n]) n++;
  return n;
}

function sharedMisprints(texts: readonly ComparedText[], add: Add): void {
  const where = new Map<string, { original: string; corrected: string; sources: Set<string> }>();
  for (const { source, misprints } of texts) {
    for (const { original, corrected } of misprints) {
      if (!/\p{L}{4}/u.test(original)) continue;
      const key = `${original}\n${corrected}`;
      const known = where.get(key) ?? { original, corrected, sources: new Set() };
      known.sources.add(source);
      where.set(key, known);
    }
  }
  for (const { original, corrected, sources } of where.values()) {
    if (sources.size > COMMON) continue;
    pairs([...sources], (a, b) => add(a, b, { kind: 'same-misprint', words: original, meant: corrected }));
  }
}

/** Two sources on one side of a date that others give differently. */
function sharedDates(conflicts: readonly Conflict[], evidence: Evidence, add: Add): void {
  const sourceOf = new Map(evidence.claims.map((claim) => [claim.id, claim.source]));
  for (const { type, about, sides } of conflicts) {
    if (type !== 'divergent-account' || !/^(?:birth|death) of /.test(about)) continue;
    for (const side of sides) {
      const sources = [...new Set(side.claims.map((id) => sourceOf.get(id) ?? ''))].filter((id) => id !== '');
      if (sources.length > COMMON) continue;
      pairs(sources, (a, b) => add(a, b, { kind: 'same-date-against-others', about, says: side.says }));
    }
  }
}

/** Works that sources cite under one headline in two publications, as copies of one report are. */
function sharedTitles(evidence: Evidence, add: Add): void {
  const byTitle = new Map<string, Map<string, { name: string; publication: string }>>();
  for (const claim of evidence.claims) {
    for (const citation of claim.citations ?? []) {
      const title = foldName(citation.title ?? '');
      if (title.split(' ').length < HEADLINE) continue;
      const works = byTitle.get(title) ?? new Map();
      works.set(citation.key, { name: workName(citation), publication: citation.publication ?? '' });
      byTitle.set(title, works);
    }
  }
  for (const [title, works] of byTitle) {
    pairs([...works], ([a, x], [b, y]) => {
      if (x.publication !== y.publication) add(a, b, { kind: 'same-title', words: title }, [x.name, y.name]);
    });
  }
}

/**
 * A voice whose words name the date that another source bears: "the report of 3 May 1931" may be that
 * source itself, and then what it says is not said twice.
 */
function datedVoices(evidence: Evidence, add: Add): void {
  const { sources, clusters } = evidence;
  const voices = new Map<string, { entity: string; name: string; source: string }>();
  for (const claim of evidence.claims) {
    for (const { entity, name } of claim.voices) {
      if (entity !== null) voices.set(entity, { entity, name, source: claim.source });
    }
  }
  for (const { entity, name, source } of voices.values()) {
    if (clusters.of(entity)?.type === 'Person') continue;
    const said = new Set(wordsOf(name).folded);
    for (const other of sources.values()) {
      const date = other.date?.text ?? '';
      if (other.id === source || !/\d{4}/.test(date) || !/\p{L}|-/u.test(date)) continue;
      // In any order: "4 January 1930" and "January 4, 1930" are one date.
      if (!wordsOf(date).folded.every((word) => said.has(word))) continue;
      const path = sources.get(source)?.path ?? source;
      add(entity, other.id, { kind: 'voice-with-its-date', words: date }, [
        `“${name}” in ${path}`,
        other.path,
      ]);
    }
  }
}

function pairs<T>(items: readonly T[], use: (a: T, b: T) => void): void {
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) use(a, b);
  });
}
