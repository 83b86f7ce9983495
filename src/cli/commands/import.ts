/** `apparatus import`: tables of a known format into the case, with a line for each when it is safely held. */
import { Command } from 'commander';
import { formatOf, type ImportEvent, importTables, type TableEvent } from '../../app/import-case.ts';
import { TABLE_FORMATS } from '../../extract/table-formats.ts';
import type { Case } from '../../store/case.ts';
import { clean } from '../clean.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';
import { count } from '../page.ts';
import { Progress } from '../progress.ts';
import { streams } from '../streams.ts';

interface Options extends CaseOptions {
  readonly format: string;
  readonly json?: boolean;
}

export function importCommand(): Command {
  const formats = TABLE_FORMATS.map(({ name, says }) => `  ${name}  ${says}`).join('\n');
  return new Command('import')
    .summary('tables of a known format into the case')
    .description(
      'Loads tables (CSV or TSV) as claims of their authors, each led back to file, row and column, with the sources that the cells cite. Which table a file is is told from its header; files can be given in any order, and one alone works. Importing again adds nothing; a changed file adds a version. What is wrong in a table is listed by "apparatus defects" and never repaired silently.',
    )
    .argument('<path...>', 'the files')
    .requiredOption('--format <name>', 'the format of the tables')
    .addOption(caseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `\nFormats:\n${formats}\n\nExamples:\n  apparatus import --format sfm examples/harbour/*.csv examples/harbour/*.tsv\n  apparatus import --format sfm --case ./nigeria tables/*`,
    )
    .action((paths: string[], options: Options) => {
      const format = formatOf(options.format);
      return withCase(options, (opened) => run(opened, format, paths, options), true);
    });
}

async function run(
  opened: Case,
  format: ReturnType<typeof formatOf>,
  paths: readonly string[],
  options: Options,
): Promise<void> {
  const page = newPage();
  let stop = false;
  const onSignal = (): void => {
    // Asked twice: at once. The table in hand is then not in the case, and nothing of it is.
    if (stop) process.exit(130);
    stop = true;
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const { out, err } = streams();
  const progress = new Progress(out);
  const done: TableEvent[] = [];
  const failed: { path: string; message: string }[] = [];
  let stopped: Extract<ImportEvent, { type: 'stopped' }> | null = null;
  try {
    for await (const event of importTables(opened, format, paths, { stop: () => stop })) {
      if (!options.json) progress.clear();
      if (event.type === 'found') progress.of = event.files;
      else if (event.type === 'table') {
        done.push(event);
        if (!options.json) page.say(lineOf(event), { hang: 2 });
      } else if (event.type === 'failed') {
        failed.push({ path: event.path, message: event.message });
        err.write(`${clean(event.message)}\n`);
      } else stopped = event;
      progress.to(done.length + failed.length);
      if (!options.json) progress.show();
    }
  } finally {
    if (!options.json) progress.clear();
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
  if (options.json) {
    const files = done.map(({ type: _, n: __, of: ___, source, ...rest }) => ({
      ...rest,
      source: source.path,
      sha256: source.sha256,
      version: source.version,
    }));
    printJson({ format: format.id, files, failed, stopped: stopped !== null });
  } else {
    const counts = opened.counts();
    page.gap();
    page.say(`The case holds ${count(counts.sources, 'source')} and ${count(counts.claims, 'claim')}.`);
    if (done.some((event) => event.defects > 0))
      page.say(`What is wrong in the tables: apparatus defects --case ${options.case}`);
    if (stopped)
      page.say(
        `Stopped after ${stopped.done} of ${count(stopped.of, 'file')}. What is listed above is held.`,
      );
  }
  if (stopped) process.exitCode = 130;
  else if (failed.length > 0) process.exitCode = 2;
}

const OUTCOME: Readonly<Record<TableEvent['outcome'], (event: TableEvent) => string>> = {
  added: () => '',
  version: (event) => `version ${event.source.version} of this file, `,
  known: () => 'already in the case, ',
  'same-bytes': (event) => `the same bytes as ${event.source.path} are already in the case, `,
  reread: () => 'already in the case, its claims read anew, ',
};

function lineOf(event: TableEvent): string {
  return `${event.path}: ${OUTCOME[event.outcome](event)}table of ${event.kind}, ${count(event.rows, 'row')}, ${count(event.claims, 'claim')}, ${count(event.defects, 'defect')}`;
}
