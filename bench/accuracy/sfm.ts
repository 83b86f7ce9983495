/**
 * The `sfm` bench: people, ranks, posts and organs of security forces in news, scored against Security
 * Force Monitor's annotation with the scorer that stands beside the shared data.
 *
 * Three figures together, because the annotation leaves out about one officer in four: whole documents
 * strict, annotated lines strict, whole documents relaxed; all with the edges of spans trimmed and
 * titles and roles taken as one class. Nothing is trained, so the train part is a measurement too;
 * rules were looked at on the train part only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { findPosts } from '../../src/extract/english/posts/find-posts.ts';
import { postMentions } from '../../src/extract/english/posts/post-mentions.ts';
import { tokenize } from '../../src/extract/english/tokens.ts';
import type { Range } from '../../src/extract/extractor.ts';

const DATA = new URL('../../../shared/data/sfm/train.jsonl', import.meta.url);
const SCORER = new URL('../../../shared/score/score.mjs', import.meta.url);

export interface AnnotatedDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly relations: readonly { readonly type: string; readonly head: string; readonly tail: string }[];
  readonly meta?: { readonly split?: string };
}

interface Figures {
  readonly micro: { readonly p: number; readonly r: number; readonly f1: number };
}
interface Result {
  readonly entities: { readonly strict: Figures; readonly relaxed: Figures };
  readonly relations: { readonly strict: Figures; readonly relaxed: Figures };
}
interface Scorer {
  readonly score: (
    gold: readonly AnnotatedDocument[],
    predicted: readonly AnnotatedDocument[],
    options: object,
  ) => Result;
  readonly parseJsonl: (text: string, name: string) => AnnotatedDocument[];
  readonly parseCollapse: (spec: string) => Map<string, string>;
}

/** What the posts of a text are as annotations. No character of these texts needs two code units. */
export function predict(gold: AnnotatedDocument): AnnotatedDocument {
  const doc = tokenize(gold.text);
  const posts = findPosts(doc);
  const entities = postMentions(doc, posts).map(({ type, range: [start, end] }, i) => ({
    id: `T${i + 1}`,
    type,
    start,
    end,
  }));
  const at = (type: string, range: Range | undefined) =>
    entities.find((entity) => entity.type === type && entity.start === range?.[0] && entity.end === range[1])
      ?.id;
  const relations = posts.flatMap((post) => {
    const head = at('Person', post.person?.range);
    const tails = [
      ['has_rank', at('Rank', post.rank?.range)],
      ['has_title', at('Title', post.title?.range)],
      ['has_role', at('Role', post.role?.range)],
      ['is_posted', at('Organization', post.organization?.range)],
    ] as const;
    return tails.flatMap(([type, tail]) =>
      head === undefined || tail === undefined ? [] : [{ type, head, tail }],
    );
  });
  return { id: gold.id, text: gold.text, entities, relations };
}

const ANCHORS = [
  ['anchor, its own output (held-out part)', 0.638, 0.82, 0.539],
  ['linear CRF, five folds of this part', 0.735, 0.795, 0.664],
  ['linear CRF on annotated lines, five folds', 0.691, 0.809, 0.663],
] as const;

/** Prints the section; says so and does nothing where the shared data is not there. */
export async function run(print: (line: string) => void): Promise<void> {
  if (!existsSync(DATA) || !existsSync(SCORER)) {
    print('sfm: skipped, the shared data and scorer are not beside this checkout.');
    return;
  }
  const scorer = (await import(SCORER.href)) as Scorer;
  const gold = scorer.parseJsonl(readFileSync(DATA, 'utf8'), 'sfm');
  const collapse = scorer.parseCollapse('Title,Role=Title_Role;has_title,has_role=has_title_or_role');
  print(
    `${'sfm, strict, trimmed'.padEnd(46)}  whole  lines  relations  whole relaxed  precision  recall  rel P  rel R`,
  );
  for (const [name, whole, lines, relations] of ANCHORS) print(row(name, [whole, lines, relations]));
  const parts = [
    ['these patterns, dev (20)', gold.filter((doc) => doc.meta?.split === 'dev')],
    ['these patterns, train (80)', gold.filter((doc) => doc.meta?.split === 'train')],
    ['these patterns, all (100)', gold],
  ] as const;
  for (const [name, docs] of parts) {
    const predicted = docs.map(predict);
    const all = scorer.score(docs, predicted, { collapse, trim: true });
    const lines = scorer.score(docs, predicted, { collapse, trim: true, annotatedLines: true });
    const { micro } = all.entities.strict;
    const rel = all.relations.strict.micro;
    print(
      row(name, [
        micro.f1,
        lines.entities.strict.micro.f1,
        rel.f1,
        all.entities.relaxed.micro.f1,
        micro.p,
        micro.r,
        rel.p,
        rel.r,
      ]),
    );
  }
}

function row(name: string, figures: readonly number[]): string {
  const widths = [5, 5, 9, 13, 9, 6, 5, 5];
  return `${name.padEnd(46)}  ${figures.map((figure, i) => figure.toFixed(3).padStart(widths[i]!)).join('  ')}`;
}
