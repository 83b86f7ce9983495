/** A text made ready to be shown: its rows, emendations and marks, in UTF-16 units. Nothing here knows the page. */

import type { EmendationView, MentionView, TextView } from '../../http/schemas/source.ts';
import type { ListedClaim } from '../kit/claim-list.ts';
import { separatorOf, type TableRow, tableRows } from './cells.ts';
import { type CodePoints, codePoints } from './code-points.ts';
import type { Change } from './displayed.ts';
import { type Interval, type Intervals, intervals } from './intervals.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';

export interface ShownChange extends Change {
  readonly view: EmendationView;
}

export type Mark =
  | (Interval & { readonly what: 'mention'; readonly id: string; readonly mention: MentionView })
  | (Interval & { readonly what: 'claim'; readonly id: string })
  | (Interval & { readonly what: 'cue'; readonly id: string })
  | (Interval & { readonly what: 'silent' | 'found' | 'here' | 'place' | 'chosen'; readonly id: string });
export type ClaimMark = Extract<Mark, { readonly what: 'claim' | 'cue' }>;
export type MentionMark = Extract<Mark, { readonly what: 'mention' }>;

export interface Reading {
  readonly source: string;
  readonly received: string;
  readonly points: CodePoints;
  readonly changes: readonly ShownChange[];
  /** Running text, or the rows of a table. */
  readonly rows: readonly (Paragraph & { readonly table: TableRow | null })[];
  readonly mentions: Intervals<MentionMark>;
  readonly silent: Intervals<Mark>;
  readonly sentences: Intervals<Interval>;
  readonly entities: TextView['entities'];
}

export function reading(text: TextView, path: string, title: string | null): Reading {
  const { received } = text;
  const points = codePoints(received);
  const units = <T extends Interval>({ start, end }: T): Interval => ({
    start: points.toUnit(start),
    end: points.toUnit(end),
  });
  const range = ([start, end]: readonly [number, number]): Interval => units({ start, end });
  const changes = text.emendations
    .map((view) => ({
      id: view.id,
      ...units(view),
      original: view.original,
      corrected: view.corrected,
      refused: view.decision === 'no',
      view,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const sentences = text.sentences.map(range);
  const separator = separatorOf(path);
  const rows =
    separator === null
      ? paragraphs(received, {
          whole: changes,
          sentenceEnds: sentences.map(({ end }) => end),
          title,
        }).map((row) => ({ ...row, table: null }))
      : tableRows(received, separator).map((table, index) => ({
          index,
          start: table.start,
          end: table.end,
          heading: 0,
          flows: false,
          continues: false,
          page: null,
          table,
        }));
  return {
    source: text.source,
    received,
    points,
    changes,
    rows,
    mentions: intervals(
      text.mentions
        .filter(({ form, by }) => form === 'name' || by !== null)
        .map((mention) => ({ what: 'mention' as const, id: mention.id, mention, ...units(mention) })),
    ),
    silent: intervals(
      text.silent.map((each, i) => ({ what: 'silent' as const, id: `silent-${i}`, ...range(each) })),
    ),
    sentences: intervals(sentences),
    entities: text.entities,
  };
}

/** The words of claims and their cues. */
export function claimMarks(claims: readonly ListedClaim[], points: CodePoints): Intervals<ClaimMark> {
  const marks: ClaimMark[] = [];
  for (const { id, spans, cues } of claims) {
    for (const { start, end } of spans)
      marks.push({ what: 'claim', id, start: points.toUnit(start), end: points.toUnit(end) });
    for (const { start, end } of cues)
      marks.push({ what: 'cue', id, start: points.toUnit(start), end: points.toUnit(end) });
  }
  return intervals(marks);
}

/** Whether two lists hold the same claims with the same words: then what is drawn of them stays. */
export const sameWords = (
  a: readonly { readonly claim: ListedClaim }[],
  b: readonly { readonly claim: ListedClaim }[],
): boolean =>
  a.length === b.length &&
  a.every(({ claim }, i) => claim.id === b[i]!.claim.id && claim.spans === b[i]!.claim.spans);

/** The smallest mark that holds a range, or is held by it. */
export function mentionAt(mentions: Intervals<MentionMark>, start: number, end: number): MentionMark | null {
  const found = mentions
    .touching(start, end)
    .filter((mark) => (mark.start <= start && mark.end >= end) || (mark.start >= start && mark.end <= end))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return found[0] ?? null;
}

/** What is drawn alike: groups as persons, events and works by a hue of their own, values of posts as values. */
export const HUES: Readonly<Record<string, 'person' | 'organ' | 'place' | 'date' | 'other'>> = {
  Person: 'person',
  Group: 'person',
  Organization: 'organ',
  Place: 'place',
  Date: 'date',
  Work: 'other',
  Event: 'other',
  Rank: 'other',
  Title: 'other',
  Role: 'other',
};
