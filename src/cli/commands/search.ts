/** `apparatus search`: words in the texts, whatever language they are in. */
import { Command } from 'commander';
import { type Hit, search } from '../../app/search.ts';
import { oneLine } from '../clean.ts';
import {
  type CaseOptions,
  caseOption,
  jsonOption,
  newPage,
  printJson,
  wholeNumber,
  withCase,
} from '../context.ts';
import { count, type Page } from '../page.ts';

interface Options extends CaseOptions {
  readonly limit: number;
  readonly json?: boolean;
}

export function searchCommand(): Command {
  return new Command('search')
    .summary('words in the texts')
    .description(
      'Finds passages with all the words, in sources of any language, with their other English forms and names in any spelling. "Words in quotes" stand together as written; a star ends a word: tribun*.',
    )
    .argument('<words...>', 'what to find')
    .addOption(caseOption())
    .option('--limit <n>', 'at most so many passages', wholeNumber, 50)
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus search \'"military tribunal"\'')
    .action((words: string[], options: Options) =>
      withCase(options, (opened) => {
        const hits = search(opened, words.join(' '), options.limit);
        if (options.json) {
          printJson(hits);
          return;
        }
        showHits(newPage(), hits);
      }),
    );
}

/** The passages as `search` prints them. */
export function showHits(page: Page, hits: readonly Hit[]): void {
  for (const hit of hits) {
    page.say(`“${oneLine(hit.snippet)}”`, { hang: 1 });
    const [start, end] = hit.matches[0] ?? [hit.start, hit.end];
    const row = hit.row === undefined ? '' : `row ${hit.row}, `;
    page.say(`${hit.path}, ${row}characters ${start} to ${end}`, { indent: 4, weight: 'pale' });
  }
  page.say(hits.length === 0 ? 'No passage holds these words.' : `${count(hits.length, 'passage')}.`);
}
