/** `apparatus origins`, `dependent`, `independent`: which sources count as one. */
import { Command } from 'commander';
import { judgeOrigin, type OriginWord, originsOf } from '../../app/contest.ts';
import type { Signal } from '../../reason/contest/dependence.ts';
import {
  type CaseOptions,
  caseOption,
  jsonOption,
  newPage,
  printJson,
  wholeNumber,
  withCase,
} from '../context.ts';
import { count } from '../page.ts';

export function originsCommand(): Command {
  return new Command('origins')
    .summary('sources that may have one origin')
    .description(
      'Lists sources that share what independent writers rarely share: long runs of the same words, the same misprint, the same date against all others, the same headline. They count as one origin only where a person judges so.',
    )
    .addOption(caseOption())
    .option('--limit <n>', 'how many proposals to show', wholeNumber, 20)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus origins\n  apparatus dependent note-a.txt note-b.txt --reason "one copies the other"',
    )
    .action((options: CaseOptions & { readonly json?: boolean; readonly limit: number }) =>
      withCase(options, (opened) => {
        const { proposed, judged } = originsOf(opened);
        if (options.json) {
          printJson({ proposed, judged });
          return;
        }
        const page = newPage();
        const shown = proposed.slice(0, options.limit);
        for (const each of shown) {
          page.heading(`${each.names[0]} and ${each.names[1]}`);
          for (const signal of each.signals) page.say(signalSays(signal), { indent: 2, hang: 2 });
          page.say(`If one depends on the other: apparatus dependent ${each.a} ${each.b} --reason "…"`, {
            indent: 2,
            hang: 2,
          });
        }
        for (const { names, judgement } of judged) {
          const word = { yes: 'one origin', no: 'independent', unsure: 'unsure', open: 'open' }[
            judgement.decision
          ];
          page.heading(`${names[0]} and ${names[1]}: ${word}, as judged by ${judgement.author}`);
          page.say(judgement.reason, { indent: 2 });
        }
        page.gap();
        const more =
          shown.length < proposed.length ? ` ${proposed.length - shown.length} more with --limit.` : '';
        page.say(`${count(proposed.length, 'pair')} proposed, ${judged.length} judged.${more}`);
      }),
    );
}

function signalSays(signal: Signal): string {
  switch (signal.kind) {
    case 'same-words':
      return `${signal.count} words in a row are the same: “${shortened(signal.words)}”`;
    case 'same-misprint':
      return `Both have “${signal.words}” where “${signal.meant}” is meant.`;
    case 'same-date-against-others':
      return `Both say “${signal.says}” (${signal.about}), against others.`;
    case 'voice-with-its-date':
      return `The words of the voice name ${signal.words}, the date of that source: it may be that source.`;
    case 'same-title':
      return `One headline in two publications: “${signal.words}”`;
  }
}

/** Characters of a shared run that are shown; the JSON has all of it. */
const RUN_SHOWN = 160;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= RUN_SHOWN ? line : `${line.slice(0, RUN_SHOWN)} …`;
}

export type Word = 'dependent' | 'independent';

interface JudgeOptions extends CaseOptions {
  readonly reason: string;
  readonly author?: string;
  readonly open?: boolean;
}

const JUDGED: Readonly<Record<OriginWord, string>> = {
  dependent: 'are judged to have one origin',
  independent: 'are judged independent',
  open: 'stand open again, as if nobody had judged: so decided',
};

export const dependentCommand = (): Command =>
  judgeCommand('dependent', 'judge that two sources have one origin');
export const independentCommand = (): Command =>
  judgeCommand('independent', 'judge that two sources do not depend on each other');

function judgeCommand(word: Word, summary: string): Command {
  return new Command(word)
    .summary(summary)
    .description(
      `Records that the two sources ${word === 'dependent' ? 'count as one origin' : 'are independent'}, with your reason. Claims stay as they are; a later judgement undoes this one, and --open withdraws it.`,
    )
    .argument(
      '<a>',
      'a source of the case, the id of a voice, or the key, address or title of a work that claims cite',
    )
    .argument('<b>', 'another')
    .addOption(caseOption())
    .requiredOption('--reason <text>', 'why')
    .option('--open', 'withdraws what was judged of the two, as if nobody had judged')
    .option('--author <name>', 'who judges, where it is not the user of this machine')
    .addHelpText('after', `\nExample:\n  apparatus ${word} note-a.txt note-b.txt --reason "…"`)
    .action((a: string, b: string, options: JudgeOptions) =>
      withCase(options, (opened) => {
        const said = options.open ? 'open' : word;
        const { judgement, names } = judgeOrigin(opened, a, b, said, options.reason, options.author);
        newPage().say(
          `${names[0]} and ${names[1]} ${JUDGED[said]} by ${judgement.author}: ${judgement.reason}`,
        );
      }),
    );
}
