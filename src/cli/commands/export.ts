/** `apparatus export`: the case in a form that other programs read. */
import { Command, Option } from 'commander';
import { exportLines, writeLines } from '../../app/export-case.ts';
import { exporters } from '../../export/registry.ts';
import { type CaseOptions, caseOption, collect, newPage, printLine, withCase } from '../context.ts';
import { count } from '../page.ts';

interface Options extends CaseOptions {
  readonly format: string;
  readonly output?: string;
  readonly source?: readonly string[];
  readonly mentions: 'posted' | 'all';
}

export function exportCommand(): Command {
  return new Command('export')
    .summary('hand the case out in another form')
    .description(
      `Writes the case in another form. ${exporters.map(({ id, says }) => `${id}: ${says}`).join(' ')}`,
    )
    .addOption(caseOption())
    .addOption(
      new Option('--format <form>', 'the form').choices(exporters.map(({ id }) => id)).makeOptionMandatory(),
    )
    .option('-o, --output <path>', 'a file; the terminal where none is named')
    .option('--source <name>', 'only this source (can be repeated)', collect)
    .addOption(
      new Option(
        '--mentions <which>',
        'in annotations: persons and organs in a posting or with a rank, or all',
      )
        .choices(['posted', 'all'])
        .default('posted'),
    )
    .addHelpText('after', '\nExample:\n  apparatus export --format annotations -o annotations.jsonl')
    .action((options: Options) =>
      withCase(options, (opened) => {
        const lines = exportLines(opened, {
          format: options.format,
          sources: options.source ?? [],
          mentions: options.mentions,
        });
        if (options.output === undefined || options.output === '-') {
          for (const line of lines) printLine(line);
          return;
        }
        const written = writeLines(options.output, lines);
        newPage().say(`${count(written, 'line')} written to ${options.output}.`);
      }),
    );
}
