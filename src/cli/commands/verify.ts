/** `apparatus verify`: checks a case, or an answer against its case, trusting nothing. Exit code 1 where something is wrong. */
import { statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { verifyAnswer, verifyAnswerText } from '../../app/verify-answer.ts';
import { verifyCase } from '../../app/verify-case.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';
import { count } from '../page.ts';
import { checkedWords } from './command.ts';

interface Options extends CaseOptions {
  readonly json?: boolean;
}

export function verifyCommand(): Command {
  return new Command('verify')
    .summary('check a case or an answer, trusting nothing')
    .description(
      'Checks a case: the bytes of the sources against their hashes, the logs against their trees, and every quote against its text. Or an answer that "--json" of a command wrote: every step of its proof, and every quoted character, against the case.',
    )
    .argument('<path>', 'the folder of a case, or the file of an answer (- for the standard input)')
    .addOption(caseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus verify ./case\n  apparatus command GPU --on 1930 --json | apparatus verify - --case ./case',
    )
    .action((path: string, options: Options) =>
      isFolder(path)
        ? checkCase(path, options)
        : withCase(options, async (opened) => {
            const { faults, findings, ...counts } =
              path === '-'
                ? verifyAnswerText(opened, 'standard input', await text(process.stdin))
                : verifyAnswer(opened, path);
            if (options.json) printJson({ faults, findings, ...counts });
            else {
              const page = newPage();
              for (const fault of faults) page.say(fault);
              page.say(
                faults.length === 0
                  ? `The ${findings === 1 ? 'proof holds' : `proofs of ${findings} findings hold`}: ${checkedWords(counts)}.`
                  : `${count(faults.length, 'fault')} found.`,
              );
              if (faults.length === 0)
                page.say(
                  'That follows from these claims. Whether there are others, and whether the sources are right, is not checked.',
                  { weight: 'pale' },
                );
            }
            if (faults.length > 0) process.exitCode = 1;
          }),
    );
}

function isFolder(path: string): boolean {
  const found = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
  // What is not there is told as a case that is not there, as it always was.
  return path !== '-' && (found === undefined ? !path.endsWith('.json') : found.isDirectory());
}

function checkCase(path: string, options: Options): void {
  const { issues, counts, records, checkpoints } = verifyCase(path);
  if (options.json) printJson({ issues, counts, records, checkpoints });
  else {
    const page = newPage();
    for (const issue of issues) page.say(`${issue.place}: ${issue.says}`);
    page.say(
      issues.length === 0 && counts
        ? `Nothing is wrong: ${count(counts.sources, 'source')}, ${count(counts.claims, 'claim')}, ${count(records, 'record')}.`
        : `${count(issues.length, 'fault')} found.`,
    );
  }
  if (issues.length > 0) process.exitCode = 1;
}
