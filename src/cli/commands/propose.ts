/** `apparatus propose`: claims proposed by a larger model on this machine, passage by passage. */
import { Command, InvalidArgumentError } from 'commander';
import type { ProposeEvent, Tally } from '../../app/propose.ts';
import type { Case } from '../../store/case.ts';
import { clean } from '../clean.ts';
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
import { Progress } from '../progress.ts';
import { streams } from '../streams.ts';

interface Options extends CaseOptions {
  readonly modelAt: string;
  readonly model: string;
  readonly keyFrom?: string;
  readonly passage: number;
  readonly seconds: number;
  readonly tokens: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

type Planned = Extract<ProposeEvent, { type: 'planned' }>;
type Done = Extract<ProposeEvent, { type: 'done' }>;

export function proposeCommand(): Command {
  return new Command('propose')
    .summary('have a model on this machine propose claims')
    .description(
      'Puts texts of the case, passage by passage, to a language model that runs on this machine behind an OpenAI-compatible address (llama.cpp, Ollama, vLLM). What it answers becomes proposals where every quote stands in the passage, and is dropped and counted where not. The program connects to no other machine. It can be stopped and goes on where it was; what a model has read is not put to it again.',
    )
    .argument('[source...]', 'only these sources')
    .addOption(caseOption())
    .requiredOption('--model-at <address>', 'where it answers, such as http://127.0.0.1:8080/v1')
    .requiredOption('--model <name>', 'the model, as its server calls it')
    .option('--key-from <file>', 'a file with the key, where the server wants one')
    .option('--passage <characters>', 'the most characters put at once, 500 to 20000', passageLength, 3000)
    .option('--seconds <n>', 'how long one answer may take', wholeNumber, 600)
    .option('--tokens <n>', 'the most tokens of one answer', wholeNumber, 4096)
    .option('--dry-run', 'only say how much there is to read')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus propose --model-at http://127.0.0.1:8080/v1 --model qwen3-30b --dry-run\n  apparatus propose note-a.txt --model-at http://localhost:11434/v1 --model llama3.3',
    )
    .action((names: readonly string[], options: Options) =>
      withCase(options, (opened) => run(opened, names, options)),
    );
}

function passageLength(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 500 || number > 20_000)
    throw new InvalidArgumentError('It must be a whole number from 500 to 20000.');
  return number;
}

async function run(opened: Case, names: readonly string[], options: Options): Promise<void> {
  // Loaded here: no other command has anything to do with a connection.
  const { loopbackAddress } = await import('../../app/loopback.ts');
  const { readKey } = await import('../../app/read-key.ts');
  const { propose } = await import('../../app/propose.ts');
  const address = loopbackAddress(options.modelAt);
  const key = options.keyFrom === undefined ? null : readKey(options.keyFrom);
  const aborter = new AbortController();
  const onSignal = (): void => {
    if (aborter.signal.aborted) process.exit(130);
    aborter.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const { out, err } = streams();
  const page = newPage();
  const progress = new Progress(out);
  const failed: string[] = [];
  let planned: Planned | null = null;
  let stopped: Extract<ProposeEvent, { type: 'stopped' }> | null = null;
  let done: Done | null = null;
  let passages = 0;
  try {
    for await (const event of propose(opened, {
      model: { address, name: options.model, key, seconds: options.seconds, tokens: options.tokens },
      sources: names,
      passageLength: options.passage,
      dryRun: options.dryRun === true,
      signal: aborter.signal,
    })) {
      progress.clear();
      if (event.type === 'planned') {
        planned = event;
        progress.of = event.passages;
        if (!options.json) page.say(planWords(event, options.model, address.shown, options.dryRun === true));
      } else if (event.type === 'progress') {
        passages = event.done;
      } else if (event.type === 'failed') {
        failed.push(`${event.path}, characters ${event.start} to ${event.end}: ${event.says}`);
        err.write(`${clean(failed.at(-1) ?? '')}\n`);
      } else if (event.type === 'source') {
        if (!options.json) page.say(`${event.path}: ${tallyWords(event.tally)}`);
      } else if (event.type === 'stopped') {
        stopped = event;
        if (event.why !== null) err.write(`${clean(event.why)}\n`);
      } else done = event;
      if (!options.json && done === null && stopped === null) {
        progress.to(passages);
        progress.show();
      }
    }
  } finally {
    progress.clear();
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
  if (options.json && planned && done) {
    const { type: _, ...plan } = planned;
    printJson({ by: done.by, planned: plan, ...done.tally, unanswered: failed, stopped: stopped !== null });
  } else if (done && planned && !options.dryRun) summary(page, opened, planned, done, stopped !== null);
  if (stopped?.why === null) process.exitCode = 130;
  else if (stopped || failed.length > 0) process.exitCode = 2;
}

function planWords(plan: Planned, model: string, shown: string, dryRun: boolean): string {
  const before = plan.known > 0 ? ` It has read ${count(plan.known, 'passage')} before.` : '';
  if (plan.passages === 0) return `There is nothing to put to ${model}.${before}`;
  return `${count(plan.passages, 'passage')} of ${count(plan.sources, 'source')} (${plan.characters} characters) ${dryRun ? 'would go' : plan.passages === 1 ? 'goes' : 'go'} to ${model} at ${shown}, on this machine.${before}`;
}

function tallyWords({ passages, failed, proposed, shared, dropped }: Tally): string {
  const reasons = Object.entries(dropped).map(([reason, n]) => `${reason} ${n}`);
  return [
    `${count(passages, 'passage')} read${failed > 0 ? `, ${failed} not answered` : ''}, ${count(proposed, 'claim')} proposed`,
    ...(shared > 0 ? [` (${shared} of them proposed before by others)`] : []),
    ...(reasons.length > 0 ? [`; dropped: ${reasons.join(', ')}`] : []),
  ].join('');
}

function summary(page: Page, opened: Case, planned: Planned, { by, tally }: Done, stopped: boolean): void {
  if (planned.passages === 0 || tally.passages + tally.failed === 0) return;
  const { claims, reviews } = opened.counts();
  page.gap();
  if (planned.sources > 1) page.say(`In all ${tallyWords(tally)}.`);
  page.say(
    `Proposed by ${by}. The case holds ${count(claims, 'claim')}, ${reviews.proposed} of them not reviewed.`,
  );
  if (stopped) page.say('Stopped; what was read is held. To go on, give the command again.');
}
