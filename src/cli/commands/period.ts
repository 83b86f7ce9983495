/** `apparatus period`: named times of the case, each with the source that dates it. */
import { Command } from 'commander';
import { addPeriod, addPeriodsFrom } from '../../app/period.ts';
import type { Period } from '../../model/period.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';
import { count, type Page } from '../page.ts';

interface AddOptions extends CaseOptions {
  readonly citation: string;
}

export function periodCommand(): Command {
  const period = new Command('period')
    .summary('named times of this case')
    .description(
      'Named times, such as "the siege", as data of this case: the same words mean another time elsewhere. Answers that use one say so.',
    )
    .addHelpText(
      'after',
      '\nExample:\n  apparatus period add "the siege" 1941-09/1944-01 --citation "A history of the siege"',
    );
  period
    .command('add')
    .description('Adds a period to the case.')
    .argument('<name>', 'the words that name it')
    .argument('<dates>', 'from and to, as EDTF: 1941-09/1944-01')
    .addOption(caseOption())
    .requiredOption('--citation <text>', 'where these dates are said')
    .addHelpText(
      'after',
      '\nExample:\n  apparatus period add "the siege" 1941-09/1944-01 --citation "A history of the siege"',
    )
    .action((name: string, dates: string, options: AddOptions) =>
      withCase(
        options,
        (opened) => show(newPage(), [addPeriod(opened, { name, edtf: dates, citation: options.citation })]),
        true,
      ),
    );
  period
    .command('import')
    .description('Adds the periods of a JSON file: a list of {"name", "edtf", "citation"}.')
    .argument('<file>', 'the file')
    .addOption(caseOption())
    .addHelpText('after', '\nExample:\n  apparatus period import examples/blumkin/periods.json')
    .action((file: string, options: CaseOptions) =>
      withCase(
        options,
        (opened) => {
          const page = newPage();
          const added = addPeriodsFrom(opened, file);
          show(page, added);
          page.say(
            added.length === 0 ? 'The case has them all already.' : `${count(added.length, 'period')} added.`,
          );
        },
        true,
      ),
    );
  period
    .command('list', { isDefault: true })
    .description('Lists the periods of the case.')
    .addOption(caseOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus period list')
    .action((options: CaseOptions & { json?: boolean }) =>
      withCase(options, (opened) => {
        const periods = opened.periods();
        if (options.json) printJson(periods);
        else if (periods.length === 0) newPage().say('The case has no named periods.');
        else show(newPage(), periods);
      }),
    );
  return period;
}

function show(page: Page, periods: readonly Period[]): void {
  for (const { name, edtf, citation } of periods)
    page.say(`“${name}”: ${edtf}, according to: ${citation}`, { hang: 2 });
}
