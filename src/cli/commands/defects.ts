/** `apparatus defects`: what is wrong in imported tables, with its place and what was done. */
import { Command } from 'commander';
import { CallError } from '../../app/call-error.ts';
import { listDefects, type TableDefects } from '../../app/defects.ts';
import { DEFECTS, type Defect, type DefectKind } from '../../model/defect.ts';
import { oneLine } from '../clean.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';
import { count, type Page } from '../page.ts';

interface Options extends CaseOptions {
  readonly kind?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** More of one kind than this are counted, unless all are asked for. */
const SHOWN = 3;

export function defectsCommand(): Command {
  return new Command('defects')
    .summary('what is wrong in imported tables')
    .description(
      'Lists what cannot be so in the imported tables, or what nobody can tell: the kind, file, row and columns, what stands there and what was done. Nothing is repaired silently.',
    )
    .argument('[source]', 'one table; all where none is named')
    .addOption(caseOption())
    .option('--kind <kind>', 'only defects of this kind')
    .option('--all', 'every defect, and not the first few of each kind')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus defects\n  apparatus defects persons.csv --kind date-disagreement --all',
    )
    .action((name: string | undefined, options: Options) =>
      withCase(options, (opened) => {
        const kind = kindOf(options.kind);
        const tables = listDefects(opened, name).map((table) => ({
          ...table,
          defects: table.defects.filter((each) => kind === null || each.kind === kind),
        }));
        if (options.json) {
          printJson({
            counts: Object.fromEntries(
              byKind(tables.flatMap((table) => table.defects)).map(([each, found]) => [each, found.length]),
            ),
            defects: tables.flatMap(({ source, defects }) =>
              defects.map((defect) => ({ source: source.path, says: DEFECTS[defect.kind], ...defect })),
            ),
          });
          return;
        }
        const page = newPage();
        for (const table of tables) show(page, table, options.all ?? false);
        if (tables.length === 0) page.say('The case holds no imported table.');
      }),
    );
}

function kindOf(given: string | undefined): DefectKind | null {
  if (given === undefined) return null;
  if (given in DEFECTS) return given as DefectKind;
  throw new CallError(`There is no kind of defect "${given}"; there are ${Object.keys(DEFECTS).join(', ')}.`);
}

/** The kinds with their defects, in the order in which `DEFECTS` names them. */
function byKind(defects: readonly Defect[]): [DefectKind, readonly Defect[]][] {
  return (Object.keys(DEFECTS) as DefectKind[])
    .map((kind): [DefectKind, readonly Defect[]] => [kind, defects.filter((each) => each.kind === kind)])
    .filter(([, found]) => found.length > 0);
}

function show(page: Page, { source, rows, defects }: TableDefects, all: boolean): void {
  page.heading(`${source.path}: ${count(rows, 'row')}, ${count(defects.length, 'defect')}`);
  for (const [kind, found] of byKind(defects)) {
    page.say(`${kind}, ${found.length}. ${DEFECTS[kind]}`, { indent: 2, hang: 2 });
    const shown = all ? found : found.slice(0, SHOWN);
    for (const defect of shown) page.say(lineOf(defect), { indent: 6, hang: 2 });
    if (shown.length < found.length)
      page.say(`and ${found.length - shown.length} more (--all shows them)`, { indent: 6 });
  }
}

function lineOf({ row, columns, values, done }: Defect): string {
  const cells = columns.map((column, i) => `${column} “${oneLine(values[i] ?? '')}”`);
  const what = columns.length === 0 ? values.map(oneLine).join('; ') : cells.join(', ');
  return `${row === null ? 'header' : `row ${row}`}: ${what}. ${done}`;
}
