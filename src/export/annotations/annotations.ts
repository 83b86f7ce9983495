/**
 * Annotations: the names in each text and the relations of persons to rank, role, title and organ, as
 * JSON Lines, one document a line: the form in which Security Force Monitor annotates news reports.
 */
import type { Argument, Claim } from '../../model/claim.ts';
import type { Mention, MentionType } from '../../model/entity.ts';
import type { Source } from '../../model/source.ts';
import type { Case } from '../../store/case.ts';
import { currentSources } from '../current-sources.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { jsonLine } from '../json-line.ts';

const TYPES = ['Person', 'Organization', 'Rank', 'Title', 'Role', 'Place', 'Date', 'Work'] as const;
type AnnotationType = (typeof TYPES)[number];

/** Annotated wherever they stand; the others only in a posting or beside a rank, unless all are asked for. */
const ALWAYS: ReadonlySet<MentionType> = new Set(['Place', 'Date', 'Work']);

const RELATIONS = {
  rank: ['Rank', 'has_rank'],
  role: ['Role', 'has_role'],
  title: ['Title', 'has_title'],
  organization: ['Organization', 'is_posted'],
} as const satisfies Record<string, readonly [AnnotationType, string]>;

interface Marked {
  readonly type: AnnotationType;
  readonly start: number;
  readonly end: number;
}

interface Related {
  readonly type: string;
  readonly person: Marked;
  readonly other: Marked;
}

const keyOf = ({ type, start, end }: Marked): string => `${start} ${end} ${type}`;
const isType = (type: MentionType): type is AnnotationType => (TYPES as readonly string[]).includes(type);

/** The persons, posts and organs of posting claims, and how they belong together. */
function posted(
  claims: Iterable<Claim>,
  mentions: readonly Mention[],
): { marks: Marked[]; relations: Related[] } {
  const names = new Map(
    mentions
      .filter((mention) => mention.form === 'name')
      .map((mention) => [keyOf(mention as Marked), mention]),
  );
  const marks: Marked[] = [];
  const relations: Related[] = [];
  const mark = (argument: Argument, type: AnnotationType): Marked | null => {
    if (argument.range === null) return null;
    const [start, end] = argument.range;
    const marked: Marked = { type, start, end };
    // A person or an organ counts where it is named, not where "he" or "the organ" stands for it.
    const needsName = type === 'Person' || type === 'Organization';
    return needsName && !names.has(keyOf(marked)) ? null : marked;
  };
  for (const claim of claims) {
    if (claim.kind !== 'posting' || claim.polarity === '-') continue;
    const persons = (claim.args['person'] ?? []).map((each) => mark(each, 'Person')).filter(present);
    marks.push(...persons);
    for (const [argument, [type, relation]] of Object.entries(RELATIONS)) {
      for (const filler of claim.args[argument] ?? []) {
        const other = mark(filler, type);
        if (!other) continue;
        marks.push(other);
        for (const person of persons) relations.push({ type: relation, person, other });
      }
    }
  }
  return { marks, relations };
}

/** A rank directly before a named person is that person's. */
function besideRank(mentions: readonly Mention[], between: (from: number, to: number) => string): Related[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return ordered.flatMap((rank, i) => {
    const next = ordered.slice(i + 1).find((mention) => mention.start >= rank.end);
    if (rank.type !== 'Rank' || next?.type !== 'Person' || next.form !== 'name') return [];
    if (!/^[\s.,]{0,3}$/u.test(between(rank.end, next.start))) return [];
    return [
      {
        type: 'has_rank',
        person: { type: 'Person' as const, start: next.start, end: next.end },
        other: { type: 'Rank' as const, start: rank.start, end: rank.end },
      },
    ];
  });
}

const present = <T>(value: T | null): value is T => value !== null;

function annotate(from: Case, source: Source, id: string, options: ExportOptions): unknown {
  const text = from.text(source.id);
  if (!text) return null;
  const characters = Array.from(text.received);
  const words = (start: number, end: number): string => characters.slice(start, end).join('');
  const mentions = from.mentions(text.id);
  const { marks, relations } = posted(from.claims({ source: source.id, kind: 'posting' }), mentions);
  const ranked = besideRank(mentions, words);
  const wanted = new Map<string, Marked>();
  const want = (marked: Marked): void => {
    wanted.set(keyOf(marked), { type: marked.type, start: marked.start, end: marked.end });
  };
  marks.forEach(want);
  for (const { person, other } of ranked) {
    want(person);
    want(other);
  }
  for (const mention of mentions) {
    const named = mention.form === 'name' || !['Person', 'Organization'].includes(mention.type);
    if (isType(mention.type) && named && (options.mentions === 'all' || ALWAYS.has(mention.type))) {
      want(mention as Marked);
    }
  }
  const entities = [...wanted.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
    .map((marked, i) => ({ id: `T${i + 1}`, ...marked, text: words(marked.start, marked.end) }));
  const ids = new Map(entities.map((entity) => [keyOf(entity), entity.id]));
  const seen = new Set<string>();
  const related = [...relations, ...ranked].flatMap(({ type, person, other }) => {
    const head = ids.get(keyOf(person));
    const tail = ids.get(keyOf(other));
    const key = `${type} ${head} ${tail}`;
    if (!head || !tail || seen.has(key)) return [];
    seen.add(key);
    return [{ type, head, tail }];
  });
  return { id, text: text.received, entities, relations: related, meta: { name: id } };
}

/** The name of a file without folder and ending. */
function bareName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return base.replace(/(?<=.)\.[^.]*$/, '');
}

function* lines(from: Case, options: ExportOptions = {}): Generator<string> {
  const used = new Set<string>();
  for (const source of currentSources(from, options)) {
    const name = bareName(source.path);
    let id = name;
    for (let nth = 2; used.has(id); nth++) id = `${name}-${nth}`;
    used.add(id);
    const annotated = annotate(from, source, id, options);
    if (annotated) yield jsonLine(annotated);
  }
}

export const annotations: Exporter = {
  id: 'annotations',
  says: 'Names, ranks, titles and roles in each text and how they belong together, one document a line.',
  lines,
};
