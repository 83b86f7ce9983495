/** `apparatus read`: sources into the case, with a line for each document when it is safely held. */
import { Command } from 'commander';
import { CallError } from '../../app/call-error.ts';
import { fileWords } from '../../app/file-words.ts';
import type { LearnedModel } from '../../app/learned-model.ts';
import type { FileEvent, ReadEvent } from '../../app/read-source.ts';
import { shareWords } from '../../model/confidence.ts';
import { CLAIM_KINDS } from '../../model/kinds.ts';
import type { Case } from '../../store/case.ts';
import { clean } from '../clean.ts';
import { type CaseOptions, caseOption, newPage, wholeNumber, withCase } from '../context.ts';
import { count, type Page } from '../page.ts';
import { Progress } from '../progress.ts';
import { streams } from '../streams.ts';

interface Options extends CaseOptions {
  readonly language?: string;
  readonly jobs?: number;
  readonly patternsOnly?: true;
  readonly model?: string;
}

export function readCommand(): Command {
  return new Command('read')
    .summary('read sources into the case')
    .description(
      'Reads files, and folders with all that is in them, into the case. Reading again adds nothing; a changed file adds a version. A file periods.json in a folder adds its named periods; a README in a folder is left out.',
    )
    .argument('<path...>', 'files and folders')
    .addOption(caseOption())
    .option(
      '--language <code>',
      'what language the sources are in (ISO 639-3, "eng"), where it is not told rightly',
    )
    .option(
      '--jobs <n>',
      'how many files are read at once (default: as many as the cores and the free memory allow)',
      wholeNumber,
    )
    .option('--patterns-only', 'read with the patterns alone, without the trained model')
    .option('--model <folder>', 'the trained model to read with, in place of the one that is shipped')
    .addHelpText('after', '\nExample:\n  apparatus read examples/blumkin')
    .action((paths: string[], options: Options) =>
      withCase(options, (opened) => read(opened, paths, options), true),
    );
}

async function read(opened: Case, paths: readonly string[], options: Options): Promise<void> {
  // Only this command needs the extractors, whose word lists take a moment to load.
  const { readSources } = await import('../../app/read-source.ts');
  const page = newPage();
  const model = await modelFor(options);
  let stop = false;
  const onSignal = (): void => {
    // Asked twice: at once. The document in hand is then not in the case, and nothing of it is.
    if (stop) process.exit(130);
    stop = true;
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const progress = new Progress(streams().out);
  const failed: string[] = [];
  const done: FileEvent[] = [];
  let stopped: Extract<ReadEvent, { type: 'stopped' }> | null = null;
  try {
    for await (const event of readSources(opened, paths, {
      stop: () => stop,
      ...(model === undefined ? {} : { model }),
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    })) {
      progress.clear();
      if (event.type === 'found') {
        progress.of = event.files;
        progress.bytes = event.bytes;
        if (event.files > 1) page.say(`Reading ${count(event.files, 'file')} into ${options.case}`);
        for (const { path, why } of event.leftOut) page.say(`${path}: left out, ${why}`, { weight: 'pale' });
      } else if (event.type === 'file') {
        done.push(event);
        progress.step(event.bytes, event.outcome !== 'known');
        page.say(`${event.path}: ${fileWords(event)}`, { hang: 2 });
        for (const reason of event.unread) page.say(`not read in it: ${reason}`, { indent: 2 });
      } else if (event.type === 'periods') {
        page.say(
          `${event.path}: ${event.added === 0 ? 'no new periods' : count(event.added, 'named period')}`,
        );
      } else if (event.type === 'failed') {
        failed.push(event.message);
        progress.step(event.bytes ?? 0, false);
        streams().err.write(`${clean(event.message)}\n`);
      } else stopped = event;
      progress.show();
    }
  } finally {
    progress.clear();
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
  summary(page, opened, done, failed.length);
  if (stopped) {
    page.say(
      `Stopped after ${stopped.done} of ${count(stopped.of, 'file')}. What is listed above is held in ${options.case}. To go on: apparatus read ${again(paths, options).map(typed).join(' ')}`,
    );
    process.exitCode = 130;
  } else if (failed.length > 0) process.exitCode = 2;
}

/** The trained model; null where none is wanted, undefined where none can be had, which is said once. */
async function modelFor(options: Options): Promise<LearnedModel | null | undefined> {
  if (options.patternsOnly) return null;
  const { loadLearnedModel } = await import('../../app/learned-model.ts');
  const loaded = await loadLearnedModel(options.model);
  if (loaded.ok) return loaded.model;
  if (options.model !== undefined) throw new CallError(`The model cannot be used: ${loaded.why}.`);
  streams().err.write(`Reading with the patterns alone: ${clean(loaded.why)}.\n`);
  return undefined;
}

function summary(page: Page, opened: Case, done: readonly FileEvent[], failed: number): void {
  const counts = opened.counts();
  const fresh = done.filter((event) => event.outcome === 'added' || event.outcome === 'version').length;
  const reviewed = counts.claims - counts.reviews.proposed;
  const parts = [
    `${count(fresh, 'new document')}`,
    ...(done.length > fresh ? [`${done.length - fresh} already held`] : []),
    ...(failed > 0 ? [`${failed} not read`] : []),
  ];
  const kinds = CLAIM_KINDS.map((kind) => ({
    kind,
    n: done.reduce((sum, event) => sum + (event.kinds[kind] ?? 0), 0),
  })).filter(({ n }) => n > 0);
  page.gap();
  if (kinds.length > 0) {
    page.say(`Claims proposed, by kind: ${kinds.map(({ kind, n }) => `${kind} ${n}`).join(', ')}.`);
  }
  const measured = {
    of: done.reduce((total, event) => total + event.measured.of, 0),
    sum: done.reduce((total, event) => total + event.measured.sum, 0),
  };
  if (measured.of > 0) page.say(shareWords(measured));
  page.say(
    `${parts.join(', ')}. The case holds ${count(counts.sources, 'source')} and ${count(counts.claims, 'claim')}: ${reviewed === 0 ? `${counts.reviews.proposed} proposed, none reviewed` : `${counts.reviews.proposed} not reviewed, ${reviewed} reviewed`}.`,
  );
}

/** What follows "apparatus read" to go on with the same call. */
function again(paths: readonly string[], { case: dir, language, jobs }: Options): string[] {
  return [
    '--case',
    dir,
    ...(language === undefined ? [] : ['--language', language]),
    ...(jobs === undefined ? [] : ['--jobs', String(jobs)]),
    ...paths,
  ];
}

/** A word as it is typed in a shell. */
function typed(word: string): string {
  return /^[\w./~:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
