/** `apparatus verify`: checks a case, trusting nothing. Exit code 1 where something is wrong. */
import { Command } from 'commander';
import { verifyCase } from '../../app/verify-case.ts';
import { jsonOption, newPage, printJson } from '../context.ts';
import { count } from '../page.ts';

export function verifyCommand(): Command {
  return new Command('verify')
    .summary('check a case, trusting nothing')
    .description(
      'Checks the bytes of the sources against their hashes, the logs against their trees, and every quote against its text.',
    )
    .argument('<path>', 'the folder of a case')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus verify ./case')
    .action((path: string, options: { json?: boolean }) => {
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
    });
}
