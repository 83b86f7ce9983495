/** `apparatus relink`: leads what claims cite back to the exact words of the cited texts. */
import { Command } from 'commander';
import type { PartCount, RelinkEvent } from '../../app/relink-case.ts';
import type { Case } from '../../store/case.ts';
import { clean } from '../clean.ts';
import {
  type CaseOptions,
  caseOption,
  jsonOption,
  newPage,
  printJson,
  printLine,
  withCase,
} from '../context.ts';
import { count } from '../page.ts';
import { Progress } from '../progress.ts';
import { streams } from '../streams.ts';

interface Options extends CaseOptions {
  readonly texts?: readonly string[];
  readonly json?: boolean;
}

type Done = Extract<RelinkEvent, { type: 'done' }>;

export function relinkCommand(): Command {
  return new Command('relink')
    .summary('find the words in cited texts')
    .description(
      'Imported tables say which work each cell comes from, and never where in it. Where the case holds the text of the work, this finds the exact words for each part of each claim, and says how sure it is. A text belongs to a work whose id begins with the name of its file, or the other way round; 8 characters at least. Searching again adds nothing.',
    )
    .addOption(caseOption())
    .option('--texts <file...>', 'JSON Lines of {"id", "text"}: texts to keep in the case first, as ID.txt')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus relink --texts examples/harbour/texts.jsonl\n  apparatus claims --kind posting --about "5 Harbour Brigade"',
    )
    .action((options: Options) => withCase(options, (opened) => run(opened, options)));
}

async function run(opened: Case, options: Options): Promise<void> {
  let stop = false;
  const onSignal = (): void => {
    // Asked twice: at once. The batch in hand is then not in the case.
    if (stop) process.exit(130);
    stop = true;
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const { out, err } = streams();
  // Loaded here: the readers take a moment, and no other command needs them.
  const { relinkCase } = await import('../../app/relink-case.ts');
  const page = newPage();
  const progress = new Progress(out);
  const failed: string[] = [];
  let texts: Extract<RelinkEvent, { type: 'texts' }> | null = null;
  let done: Done | null = null;
  try {
    for await (const event of relinkCase(opened, {
      ...(options.texts === undefined ? {} : { texts: options.texts }),
      stop: () => stop,
    })) {
      progress.clear();
      if (event.type === 'failed') {
        failed.push(event.message);
        err.write(`${clean(event.message)}\n`);
      } else if (event.type === 'texts') {
        texts = event;
        const { added, versions, known } = event;
        if (!options.json)
          page.say(
            `Texts: ${added} new${versions > 0 ? `, ${versions} changed` : ''}${known > 0 ? `, ${known} already in the case` : ''}.`,
          );
      } else if (event.type === 'progress') {
        progress.of = event.of;
        progress.to(event.done);
        if (!options.json) progress.show();
      } else done = event;
    }
  } finally {
    progress.clear();
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
  if (options.json && done) {
    const { type: _, ...counts } = done;
    printJson({
      texts: texts && { added: texts.added, versions: texts.versions, known: texts.known },
      cited: counts,
      failed,
    });
  } else if (done) show(page, done, options.case);
  if (done?.whole === false) process.exitCode = 130;
  else if (failed.length > 0) process.exitCode = 2;
}

function show(page: ReturnType<typeof newPage>, done: Done, folder: string): void {
  if (done.claims === 0) {
    page.say('No claim of this case cites a work whose text is in it.');
    return;
  }
  const sum = (of: (part: PartCount) => number): number =>
    done.parts.reduce((all, part) => all + of(part), 0);
  const cited = sum((part) => part.cited);
  const missing = sum((part) => part.missing);
  page.say(
    `${count(done.claims, 'claim')} cite ${count(done.texts, 'text')} for ${count(cited, 'part')}; words were found for ${cited - missing}.`,
  );
  page.gap();
  const rows = [
    ['part', 'cited', 'sure', 'likely', 'unsure', 'not found'],
    ...done.parts.map(({ part, cited, found, missing }) => [
      part,
      ...[cited, found.sure, found.likely, found.unsure, missing].map(String),
    ]),
    [
      'all',
      ...[
        cited,
        sum((part) => part.found.sure),
        sum((part) => part.found.likely),
        sum((part) => part.found.unsure),
        missing,
      ].map(String),
    ],
  ];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const row of rows) {
    const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!)));
    printLine(`  ${clean(cells.join('  '))}`);
  }
  page.gap();
  page.say(
    `${done.written === 0 ? 'Nothing new was recorded' : `${count(done.written, 'search', 'searches')} recorded`}. The words stand with each claim: apparatus claims --case ${folder}`,
  );
  if (!done.whole) page.say('Stopped; what was recorded is held. To go on, give the command again.');
}
