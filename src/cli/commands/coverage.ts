/** `apparatus coverage`: the sentences that yielded no claim. */
import { Command } from 'commander';
import { coverage } from '../../app/coverage.ts';
import { oneLine } from '../clean.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';

interface Options extends CaseOptions {
  readonly json?: boolean;
}

export function coverageCommand(): Command {
  return new Command('coverage')
    .summary('sentences that yielded no claim')
    .description(
      'Shows the sentences from which no claim was taken, so that silence of the program is not mistaken for silence of the source.',
    )
    .argument('[source]', 'one source; all where none is named')
    .addOption(caseOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus coverage note-a.txt')
    .action((name: string | undefined, options: Options) =>
      withCase(options, (opened) => {
        const covered = coverage(opened, name);
        if (options.json) {
          printJson(
            covered.map(({ source, ...rest }) => ({ source: source.path, sha256: source.sha256, ...rest })),
          );
          return;
        }
        const page = newPage();
        for (const { source, languageRead, sentences, silent } of covered) {
          page.heading(source.path);
          if (!languageRead) {
            page.say(`Stored and searchable, not read: language ${source.language ?? 'not told'}.`);
            continue;
          }
          const unit = source.kind === 'dataset' ? 'rows' : 'sentences';
          page.say(`${silent.length} of ${sentences} ${unit} yielded no claim.`);
          for (const each of silent) {
            page.say(`“${cut(oneLine(each.words))}”`, { indent: 2, hang: 1 });
            page.say(`characters ${each.start} to ${each.end}`, { indent: 2, weight: 'pale' });
          }
        }
      }),
    );
}

/** A row of a table can be very long. */
const LONGEST = 1000;

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
