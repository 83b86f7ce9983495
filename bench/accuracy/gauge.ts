/**
 * The `gauge` bench: documents annotated exhaustively by the rules of `training/guidelines.md`, as the
 * honest measure of precision. The annotation of Security Force Monitor leaves out much of what is
 * there, so against it a right proposal often counts as wrong; here every mark is meant to be marked.
 *
 * Prints figures for each type and relation, then what Security Force Monitor's own annotation makes of
 * the same marks: its recall against ours is the greatest precision that a flawless reader could have
 * against it on these documents.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Asked, counted } from './gauge/counted.ts';
import { type GaugeDocument, readGaugeFiles, withText } from './gauge/gauge-document.ts';
import { type AnnotatedDocument, type ClassFigures, predict, type Result, type Scorer } from './sfm.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const SCORER = new URL('score/score.mjs', SHARED);

const POST_TYPES = ['Person', 'Organization', 'Rank', 'Title_Role'];
const POST_RELATIONS = ['has_rank', 'has_title_or_role', 'is_posted'];

/** Precision on the gauge, forces only, edges trimmed: marks of the four types of posts, and their relations. */
export interface GaugeFigures {
  readonly marks: ClassFigures;
  readonly relations: ClassFigures;
}

/** Prints the section; says so and gives null where the shared data is not there. */
export async function run(print: (line: string) => void): Promise<GaugeFigures | null> {
  if (!existsSync(SCORER)) {
    print('gauge: skipped, the shared data and scorer are not beside this checkout.');
    return null;
  }
  const scorer = (await import(SCORER.href)) as Scorer;
  const { gauges, originals } = load(scorer, print);
  if (gauges.length === 0) return null;
  const all = predict(gauges, scorer.parseJsonl, ['--mentions', 'all']);
  const posted = predict(gauges, scorer.parseJsonl);

  const against = (
    docs: readonly GaugeDocument[],
    proposed: readonly AnnotatedDocument[],
    asked: Asked,
    types: readonly string[] | null,
    collapse = 'Title,Role=Title_Role;has_title,has_role=has_title_or_role',
  ): Result => {
    const byId = new Map(proposed.map((doc) => [doc.id, doc]));
    const pairs = docs.map((doc) => counted(doc, byId.get(doc.id) ?? { entities: [], relations: [] }, asked));
    return scorer.score(
      pairs.map(({ gold }) => gold),
      pairs.map((pair) => pair.proposed),
      {
        collapse: scorer.parseCollapse(collapse),
        ...(types ? { types: new Set(types) } : {}),
        relationTypes: new Set(POST_RELATIONS),
        trim: true,
      },
    );
  };

  const marks = gauges.reduce((sum, { entities }) => sum + entities.filter((e) => !e.optional).length, 0);
  const words = gauges.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  print(`${gauges.length} documents, ${words} words, ${marks} marks that must be found`);

  print(heading('every mark, by type'));
  const whole = against(gauges, all, { withinLine: true }, null);
  const types = [...new Set([...Object.keys(whole.entities.strict.classes)])].sort();
  for (const type of types)
    print(row(type, whole.entities.strict.classes[type]!, whole.entities.relaxed.classes[type]!));
  const separate = against(gauges, all, {}, ['Title', 'Role'], '');
  for (const type of ['Title', 'Role'])
    print(
      row(
        `  ${type} as such`,
        separate.entities.strict.classes[type],
        separate.entities.relaxed.classes[type],
      ),
    );
  print(row('all types', whole.entities.strict.micro, whole.entities.relaxed.micro));

  print(heading('person, organ, rank, post'));
  const rows = [
    ['all, every name exported', gauges, all, {}],
    ['security forces only, every name exported', gauges, all, { forcesOnly: true }],
    ['security forces only, by SFM’s convention', gauges, posted, { forcesOnly: true }],
    ...['dev', 'train'].map(
      (split) =>
        [
          `  of these, ${split} part`,
          gauges.filter(({ id }) => originals.get(id)?.meta?.split === split),
          posted,
          { forcesOnly: true },
        ] as const,
    ),
  ] as const;
  for (const [name, docs, proposed, asked] of rows) {
    const { strict, relaxed } = against(docs, proposed, asked, POST_TYPES).entities;
    if (docs.length > 0) print(row(name, strict.micro, relaxed.micro));
  }

  print(heading('relations of persons to rank, post and organ'));
  const inLine = against(gauges, all, { withinLine: true }, null);
  for (const type of POST_RELATIONS)
    print(
      row(
        `${type}, within a line`,
        inLine.relations.strict.classes[type],
        inLine.relations.relaxed.classes[type],
      ),
    );
  print(row('together, within a line', inLine.relations.strict.micro, inLine.relations.relaxed.micro));
  const forces = against(gauges, posted, { withinLine: true, forcesOnly: true }, null);
  print(
    row(
      '  security forces only, within a line',
      forces.relations.strict.micro,
      forces.relations.relaxed.micro,
    ),
  );
  const across = against(gauges, all, {}, null);
  print(
    row('together, lines and tables crossed', across.relations.strict.micro, across.relations.relaxed.micro),
  );

  printOriginal(print, scorer, gauges, originals, against, posted);
  const own = against(gauges, posted, { forcesOnly: true }, POST_TYPES);
  return { marks: own.entities.strict.micro, relations: forces.relations.strict.micro };
}

type Against = (
  docs: readonly GaugeDocument[],
  proposed: readonly AnnotatedDocument[],
  asked: Asked,
  types: readonly string[] | null,
) => Result;

/** Security Force Monitor's annotation of the same documents, as if it were a program's. */
function printOriginal(
  print: (line: string) => void,
  scorer: Scorer,
  gauges: readonly GaugeDocument[],
  originals: ReadonlyMap<string, AnnotatedDocument>,
  against: Against,
  posted: readonly AnnotatedDocument[],
): void {
  const annotated = gauges.filter(({ id }) => (originals.get(id)?.entities.length ?? 0) > 0);
  if (annotated.length === 0) return;
  const theirs = annotated.map(({ id }) => originals.get(id)!);
  print(
    heading(`SFM’s own annotation against ours, the ${annotated.length} documents where it has any mark`),
  );
  const forces = { forcesOnly: true, withinLine: true };
  const result = against(annotated, theirs, forces, POST_TYPES);
  for (const type of POST_TYPES)
    print(row(type, result.entities.strict.classes[type], result.entities.relaxed.classes[type]));
  print(row('together', result.entities.strict.micro, result.entities.relaxed.micro));
  print(row('relations', result.relations.strict.micro, result.relations.relaxed.micro));

  print(heading('the program on those documents, security forces only, by SFM’s convention'));
  const ours = against(annotated, posted, forces, POST_TYPES);
  const proposed = posted.filter(({ id }) => annotated.some((doc) => doc.id === id));
  const by = scorer.score(theirs, proposed, {
    collapse: scorer.parseCollapse('Title,Role=Title_Role;has_title,has_role=has_title_or_role'),
    types: new Set(POST_TYPES),
    trim: true,
  });
  print(row('marks, measured by our annotation', ours.entities.strict.micro, ours.entities.relaxed.micro));
  print(row('marks, measured by SFM’s', by.entities.strict.micro, by.entities.relaxed.micro));
  print(
    row('relations, measured by our annotation', ours.relations.strict.micro, ours.relations.relaxed.micro),
  );
  print(row('relations, measured by SFM’s', by.relations.strict.micro, by.relations.relaxed.micro));
}

/** The documents of the gauge with their texts, and the annotation that came with these. */
function load(
  scorer: Scorer,
  print: (line: string) => void,
): { gauges: GaugeDocument[]; originals: Map<string, AnnotatedDocument> } {
  const gauges: GaugeDocument[] = [];
  const originals = new Map<string, AnnotatedDocument>();
  const files = readGaugeFiles();
  for (const set of new Set(files.map((file) => file.set))) {
    const data = new URL(`data/${set}/train.jsonl`, SHARED);
    if (!existsSync(data)) {
      print(`gauge: ${set} left out, its texts are not beside this checkout.`);
      continue;
    }
    const docs = new Map(scorer.parseJsonl(readFileSync(data, 'utf8'), set).map((doc) => [doc.id, doc]));
    for (const file of files.filter((each) => each.set === set)) {
      const doc = docs.get(file.id);
      if (!doc) throw new Error(`gauge ${file.id}: ${set} has no document of this id.`);
      gauges.push(withText(file, doc.text));
      if (set === 'sfm') originals.set(doc.id, doc);
    }
  }
  return { gauges, originals };
}

const heading = (name: string): string =>
  `\n${name.padEnd(44)}  gold  found  strict P      R     F1  relaxed P      R     F1`;

const NONE: ClassFigures = { p: 0, r: 0, f1: 0, gold: 0, pred: 0 };

function row(name: string, strict: ClassFigures = NONE, relaxed: ClassFigures = NONE): string {
  const figures = [strict.p, strict.r, strict.f1, relaxed.p, relaxed.r, relaxed.f1];
  const widths = [8, 5, 5, 9, 5, 5];
  const counts = `${String(strict.gold).padStart(4)}  ${String(strict.pred).padStart(5)}`;
  return `${name.padEnd(44)}  ${counts}  ${figures.map((f, i) => f.toFixed(3).padStart(widths[i]!)).join('  ')}`;
}
