/**
 * Annotations: the names in each text and the relations of persons to rank, role, title and organ, as
 * JSON Lines, one document a line: the form in which Security Force Monitor annotates news reports.
 */
import type { Annotation } from '../../model/annotation.ts';
import type { Argument, Claim } from '../../model/claim.ts';
import type { Mention, MentionType } from '../../model/entity.ts';
import type { Source } from '../../model/source.ts';
import type { Case } from '../../store/case.ts';
import { currentSources } from '../current-sources.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { jsonLine } from '../json-line.ts';
import { byConvention, type Convention, type Marked, type Posting } from './convention.ts';

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

const POST_RELATIONS: Readonly<Record<string, string>> = { Title: 'has_title', Role: 'has_role' };

const keyOf = ({ type, start, end }: Marked): string => `${start} ${end} ${type}`;
const isType = (type: MentionType): type is AnnotationType => (TYPES as readonly string[]).includes(type);

/** The postings of claims whose persons and organs are named. */
function posted(claims: Iterable<Claim>, mentions: readonly Mention[]): Posting[] {
  const names = new Set(mentions.filter(({ form }) => form === 'name').map((mention) => keyOf(mention)));
  const posts = mentions.filter(({ type }) => type === 'Title' || type === 'Role');
  const mark = (argument: Argument, type: AnnotationType): Marked[] => {
    if (argument.range === null) return [];
    const [start, end] = argument.range;
    const marked: Marked = { type, start, end };
    // A person or an organ counts where it is named, not where "he" or "the organ" stands for it.
    if (type === 'Person' || type === 'Organization') return names.has(keyOf(marked)) ? [marked] : [];
    // "the new head": the words of a post are those of its mention.
    const post = type === 'Rank' ? undefined : posts.find((each) => each.start < end && start < each.end);
    return [post ? { type: post.type, start: post.start, end: post.end } : marked];
  };
  return [...claims]
    .filter((claim) => claim.kind === 'posting' && claim.polarity !== '-')
    .map(({ args }) => ({
      persons: (args['person'] ?? []).flatMap((each) => mark(each, 'Person')),
      others: Object.entries(RELATIONS).flatMap(([argument, [type, relation]]) =>
        (args[argument] ?? []).flatMap((each) =>
          mark(each, type).map((marked) => ({ relation: POST_RELATIONS[marked.type] ?? relation, marked })),
        ),
      ),
    }));
}

/** A rank directly before a named person is that person's. */
function besideRank(mentions: readonly Mention[], between: (from: number, to: number) => string): Posting[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return ordered.flatMap((rank, i): Posting[] => {
    const next = ordered.slice(i + 1).find((mention) => mention.start >= rank.end);
    if (rank.type !== 'Rank' || next?.type !== 'Person' || next.form !== 'name') return [];
    if (!/^[\s.,]{0,3}$/u.test(between(rank.end, next.start))) return [];
    return [
      {
        persons: [{ type: 'Person', start: next.start, end: next.end }],
        others: [{ relation: 'has_rank', marked: { type: 'Rank', start: rank.start, end: rank.end } }],
      },
    ];
  });
}

/** What a trained model marked, as it stands: every mention, and each relation as a posting of its own. */
function asMarked({ mentions, relations }: Annotation): Convention {
  const marked = mentions.map(([type, start, end]): Marked => ({ type, start, end }));
  return {
    organs: marked,
    postings: relations.map(([relation, head, tail]) => ({
      persons: [marked[head]!],
      others: [{ relation, marked: marked[tail]! }],
    })),
  };
}

/** Where no model read a text: what was read with the patterns, by the convention in rules. */
function byHand(
  from: Case,
  source: Source,
  mentions: readonly Mention[],
  words: (start: number, end: number) => string,
  length: number,
): Convention {
  const all = [
    ...posted(from.claims({ source: source.id, kind: 'posting' }), mentions),
    ...besideRank(mentions, words),
  ];
  const organs = mentions.filter(({ type, form }) => type === 'Organization' && form === 'name');
  const titles = mentions.filter(({ type }) => type === 'Title' || type === 'Role');
  return byConvention(words, length, all, organs, titles);
}

function annotate(from: Case, source: Source, id: string, options: ExportOptions): unknown {
  const text = from.text(source.id);
  if (!text) return null;
  const characters = Array.from(text.received);
  const words = (start: number, end: number): string => characters.slice(start, end).join('');
  const mentions = from.mentions(text.id);
  const annotation = from.annotation(text.id);
  const { postings, organs: named } = annotation
    ? asMarked(annotation)
    : byHand(from, source, mentions, words, characters.length);
  const wanted = new Map<string, Marked>();
  const want = ({ type, start, end }: Marked): void => {
    wanted.set(keyOf({ type, start, end }), { type, start, end });
  };
  named.forEach(want);
  for (const { persons, others } of postings) {
    persons.forEach(want);
    for (const { marked } of others) want(marked);
  }
  for (const mention of mentions) {
    const isNamed = mention.form === 'name' || !['Person', 'Organization'].includes(mention.type);
    if (isType(mention.type) && isNamed && (options.mentions === 'all' || ALWAYS.has(mention.type)))
      want(mention);
  }
  const entities = [...wanted.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
    .map((marked, i) => ({ id: `T${i + 1}`, ...marked, text: words(marked.start, marked.end) }));
  const ids = new Map(entities.map((entity) => [keyOf(entity), entity.id]));
  const seen = new Set<string>();
  const related = postings.flatMap(({ persons, others }) =>
    persons.flatMap((person) =>
      others.flatMap(({ relation, marked }) => {
        const head = ids.get(keyOf(person));
        const tail = ids.get(keyOf(marked));
        const key = `${relation} ${head} ${tail}`;
        if (!head || !tail || seen.has(key)) return [];
        seen.add(key);
        return [{ type: relation, head, tail }];
      }),
    ),
  );
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
