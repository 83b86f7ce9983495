/**
 * The `gauge` bench: documents annotated exhaustively by the rules of `training/guidelines.md`, as the
 * honest measure of precision. The annotation of Security Force Monitor leaves out much of what is
 * there, so against it a right proposal often counts as wrong; here every mark is meant to be marked.
 *
 * Prints figures for each type and relation, then what Security Force Monitor's own annotation makes of
 * the same marks: its recall against ours is the greatest precision that a flawless reader could have
 * against it on these documents. What is left open on either side stands in `gauge/counted.ts`.
 *
 * `node bench/accuracy/gauge.ts FILE.jsonl` measures the proposals of another program, in the form of
 * `export --format annotations`; documents that it leaves out count as missed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { aspectFigures, type PostingClaim } from './gauge/aspects.ts';
import { type Asked, counted } from './gauge/counted.ts';
import { type GaugeDocument, RELATION_TYPES, readGaugeFiles, withText } from './gauge/gauge-document.ts';
import { sharedDocuments } from './gauge/texts.ts';
import { type AnnotatedDocument, type ClassFigures, type Result, type Scorer, withTextsRead } from './sfm.ts';

const SCORER = new URL('../../../shared/score/score.mjs', import.meta.url);

const POST_TYPES = ['Person', 'Organization', 'Rank', 'Title_Role'];
const POST_RELATIONS = ['has_rank', 'has_title_or_role', 'is_posted'];
const COLLAPSE = 'Title,Role=Title_Role;has_title,has_role=has_title_or_role';

/** On the gauge, security forces only, edges trimmed, strict: marks of the four types of posts, and their relations. */
export interface GaugeFigures {
  readonly marks: ClassFigures;
  readonly relations: ClassFigures;
}

type Print = (line: string) => void;
/** Figures of proposals for some documents of the gauge; every type where none are named. */
type Measure = (
  docs: readonly GaugeDocument[],
  proposed: readonly AnnotatedDocument[],
  asked: Asked,
  only?: {
    readonly types?: readonly string[];
    readonly relations?: readonly string[];
    readonly apart?: true;
  },
) => Result;

interface Proposals {
  /** Every name. */
  readonly all: readonly AnnotatedDocument[];
  /** By the convention of Security Force Monitor; the same where a program has only one form. */
  readonly posted: readonly AnnotatedDocument[];
  readonly claims: readonly PostingClaim[] | null;
}

/** What this program proposes, from a case that is made for it. */
const own = (scorer: Scorer, gauges: readonly GaugeDocument[]): Proposals =>
  withTextsRead(gauges, (exported) => ({
    all: scorer.parseJsonl(exported(['--format', 'annotations', '--mentions', 'all']), 'export'),
    posted: scorer.parseJsonl(exported(['--format', 'annotations']), 'export'),
    claims: scorer.parseJsonl(exported(['--format', 'claims']), 'claims') as unknown as PostingClaim[],
  }));

/** What a file proposes; fields that it leaves out are empty. */
function ofFile(scorer: Scorer, path: string): Proposals {
  const docs = scorer
    .parseJsonl(readFileSync(path, 'utf8'), path)
    .map((doc) => ({ ...doc, entities: doc.entities ?? [], relations: doc.relations ?? [] }));
  return { all: docs, posted: docs, claims: null };
}

/** Prints the section; says so and gives null where the shared data is not there. */
export async function run(print: Print, file?: string): Promise<GaugeFigures | null> {
  if (!existsSync(SCORER)) {
    print('gauge: skipped, the shared data and scorer are not beside this checkout.');
    return null;
  }
  const scorer = (await import(SCORER.href)) as Scorer;
  const { gauges, originals } = load(print);
  const news = gauges.filter(({ set }) => set === 'sfm');
  if (news.length === 0) return null;
  const { all, posted, claims } = file === undefined ? own(scorer, gauges) : ofFile(scorer, file);
  const measure = measureWith(scorer);
  const forces = { forcesOnly: true, withinLine: true };

  print(
    `${size(news)} of news and official pages; ${size(gauges.filter((doc) => doc.set !== 'sfm'))} others`,
  );
  printTypes(print, measure, news, all);

  print(heading('person, organ, rank, post'));
  const others = gauges.filter(({ set }) => set !== 'sfm');
  const rows: readonly (readonly [string, readonly GaugeDocument[], readonly AnnotatedDocument[], Asked])[] =
    [
      ['every name exported', news, all, {}],
      ['every name exported, forces only', news, all, forces],
      ['by SFM’s convention, forces only', news, posted, forces],
      ...(['dev', 'train'] as const).map(
        (part) => [`  ${part} part`, splitOf(news, originals, part), posted, forces] as const,
      ),
      ['other genres, every name exported', others, all, {}],
      ['other genres, every name exported, forces', others, all, forces],
    ];
  for (const [name, docs, proposed, asked] of rows) {
    if (docs.length === 0) continue;
    const { strict, relaxed } = measure(docs, proposed, asked, { types: POST_TYPES }).entities;
    print(row(name, strict.micro, relaxed.micro));
  }

  printRelations(print, measure, news, all);
  if (claims) printAspects(print, news, claims);
  printOriginal(print, scorer, measure, news, originals, posted);
  return {
    marks: measure(news, posted, forces, { types: POST_TYPES }).entities.strict.micro,
    relations: measure(news, posted, forces, { relations: POST_RELATIONS }).relations.strict.micro,
  };
}

function measureWith(scorer: Scorer): Measure {
  return (docs, proposed, asked, { types, relations, apart } = {}) => {
    const byId = new Map(proposed.map((doc) => [doc.id, doc]));
    const pairs = docs.map((doc) => counted(doc, byId.get(doc.id) ?? { entities: [], relations: [] }, asked));
    return scorer.score(
      pairs.map(({ gold }) => gold),
      pairs.map((pair) => pair.proposed),
      {
        ...(apart ? {} : { collapse: scorer.parseCollapse(COLLAPSE) }),
        ...(types ? { types: new Set(types) } : {}),
        ...(relations ? { relationTypes: new Set(relations) } : {}),
        trim: true,
      },
    );
  };
}

function printTypes(
  print: Print,
  measure: Measure,
  docs: readonly GaugeDocument[],
  proposed: readonly AnnotatedDocument[],
): void {
  print(heading('every mark, every name exported'));
  const { strict, relaxed } = measure(docs, proposed, {}).entities;
  for (const type of Object.keys(strict.classes).sort())
    print(row(type, strict.classes[type], relaxed.classes[type]));
  print(row('all types', strict.micro, relaxed.micro));
  const apart = measure(docs, proposed, {}, { types: ['Title', 'Role'], apart: true }).entities;
  for (const type of ['Title', 'Role'])
    print(row(`  ${type} as such`, apart.strict.classes[type], apart.relaxed.classes[type]));
}

function printRelations(
  print: Print,
  measure: Measure,
  docs: readonly GaugeDocument[],
  proposed: readonly AnnotatedDocument[],
): void {
  print(heading('relations, of SFM’s convention'));
  const line = measure(docs, proposed, { withinLine: true }).relations;
  for (const type of POST_RELATIONS)
    print(row(`${type}, in a line`, line.strict.classes[type], line.relaxed.classes[type]));
  const together = (asked: Asked, name: string): void => {
    const { strict, relaxed } = measure(docs, proposed, asked, { relations: POST_RELATIONS }).relations;
    print(row(name, strict.micro, relaxed.micro));
  };
  together({ withinLine: true }, 'together, in a line');
  together({ withinLine: true, forcesOnly: true }, 'together, in a line, forces only');
  together({}, 'together, across lines and tables too');
  const further = RELATION_TYPES.filter((type) => !/^has_|^is_posted$/.test(type));
  for (const type of further)
    print(row(`${type}, in a line`, line.strict.classes[type], line.relaxed.classes[type]));
}

function printAspects(print: Print, docs: readonly GaugeDocument[], claims: readonly PostingClaim[]): void {
  print('\naspect of postings, forces only, within a line  gold  told by a claim  aspect right');
  const widths = [4, 15, 12];
  for (const { aspect, gold, told, right } of aspectFigures(docs, claims)) {
    const counts = [gold, told, right].map((n, i) => String(n).padStart(widths[i]!));
    print(`${aspect.padEnd(46)}  ${counts.join('  ')}`);
  }
}

/** Security Force Monitor's annotation of the same documents, as if it were a program's. */
function printOriginal(
  print: Print,
  scorer: Scorer,
  measure: Measure,
  docs: readonly GaugeDocument[],
  originals: ReadonlyMap<string, AnnotatedDocument>,
  posted: readonly AnnotatedDocument[],
): void {
  const annotated = docs.filter(({ id }) => (originals.get(id)?.entities.length ?? 0) > 0);
  if (annotated.length === 0) return;
  const theirs = annotated.map(({ id }) => originals.get(id)!);
  const asked = { forcesOnly: true, withinLine: true };
  const only = { types: POST_TYPES, relations: POST_RELATIONS };
  print(heading(`SFM’s marks by ours, its ${annotated.length} documents, forces`));
  const { entities, relations } = measure(annotated, theirs, asked, only);
  for (const type of POST_TYPES)
    print(row(type, entities.strict.classes[type], entities.relaxed.classes[type]));
  print(row('together', entities.strict.micro, entities.relaxed.micro));
  print(row('relations', relations.strict.micro, relations.relaxed.micro));

  print(heading('the program on these, by SFM’s convention'));
  const byOurs = measure(annotated, posted, asked, only);
  const proposed = posted.filter(({ id }) => annotated.some((doc) => doc.id === id));
  const byTheirs = scorer.score(theirs, proposed, {
    collapse: scorer.parseCollapse(COLLAPSE),
    types: new Set(POST_TYPES),
    trim: true,
  });
  for (const [name, { strict, relaxed }] of [
    ['marks, measured by ours', byOurs.entities],
    ['marks, measured by SFM’s', byTheirs.entities],
    ['relations, measured by ours', byOurs.relations],
    ['relations, measured by SFM’s', byTheirs.relations],
  ] as const)
    print(row(name, strict.micro, relaxed.micro));
}

/** The documents of the gauge with their texts, and the annotation that came with those of `sfm`. */
function load(print: Print): { gauges: GaugeDocument[]; originals: Map<string, AnnotatedDocument> } {
  const gauges: GaugeDocument[] = [];
  const originals = new Map<string, AnnotatedDocument>();
  const files = readGaugeFiles();
  for (const set of new Set(files.map((file) => file.set))) {
    const ofSet = files.filter((file) => file.set === set);
    const docs = sharedDocuments(
      set,
      ofSet.map(({ id }) => id),
    );
    if (docs === null) {
      print(`gauge: ${set} left out, its texts are not beside this checkout.`);
      continue;
    }
    for (const file of ofSet) {
      const doc = docs.get(file.id);
      if (!doc) throw new Error(`gauge ${file.id}: ${set} has no document of this id.`);
      gauges.push(withText(file, doc.text));
      if (set === 'sfm') originals.set(doc.id, { entities: [], relations: [], ...doc });
    }
  }
  return { gauges, originals };
}

const splitOf = (
  docs: readonly GaugeDocument[],
  originals: ReadonlyMap<string, AnnotatedDocument>,
  part: 'dev' | 'train',
): GaugeDocument[] => docs.filter(({ id }) => originals.get(id)?.meta?.split === part);

function size(docs: readonly GaugeDocument[]): string {
  const sum = (of: (doc: GaugeDocument) => number): number => docs.reduce((n, doc) => n + of(doc), 0);
  const words = sum(({ text }) => text.split(/\s+/).filter(Boolean).length);
  const marks = sum(({ entities }) => entities.filter(({ optional }) => !optional).length);
  const relations = sum((doc) => doc.relations.length);
  return `${docs.length} documents (${words} words, ${marks} marks beside the optional, ${relations} relations)`;
}

const heading = (name: string): string =>
  `\n${name.padEnd(46)}  gold  found  strict P      R     F1  relaxed P      R     F1`;

const NONE: ClassFigures = { p: 0, r: 0, f1: 0, gold: 0, pred: 0 };

function row(name: string, strict: ClassFigures = NONE, relaxed: ClassFigures = NONE): string {
  const figures = [strict.p, strict.r, strict.f1, relaxed.p, relaxed.r, relaxed.f1];
  const widths = [8, 5, 5, 9, 5, 5];
  const counts = `${String(strict.gold).padStart(4)}  ${String(strict.pred).padStart(5)}`;
  return `${name.padEnd(46)}  ${counts}  ${figures.map((f, i) => f.toFixed(3).padStart(widths[i]!)).join('  ')}`;
}

if (import.meta.main) await run((line) => console.log(line), process.argv[2]);
