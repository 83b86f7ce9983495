/** `apparatus judge`: a person's decision about a claim or an emendation. */
import { Argument, Command } from 'commander';
import { defaultAuthor, judge, VERDICT_WORDS, type VerdictWord } from '../../app/judge.ts';
import { judgeProposer, namesProposer } from '../../app/judge-proposer.ts';
import { allSources, type CaseOptions, caseOption, newPage, withCase } from '../context.ts';
import { count } from '../page.ts';
import { ClaimPrinter } from '../show-claim.ts';

interface Options extends CaseOptions {
  readonly reason: string;
  readonly author?: string;
}

export function judgeCommand(): Command {
  return new Command('judge')
    .summary('accept or reject a claim, or refuse an emendation')
    .description(
      'Records your decision with its reason. A rejected claim supports no answer. A refused emendation leaves the original characters, and the source is read anew. A later judgement undoes an earlier one; "open" withdraws it, as if nobody had judged. In place of an id, endpoint:NAME rejects every claim that this model alone proposes and nobody has reviewed.',
    )
    .argument('<id>', 'a claim or an emendation (the beginning of its id is enough)')
    .addArgument(new Argument('<judgement>', 'what you decide').choices(Object.keys(VERDICT_WORDS)))
    .addOption(caseOption())
    .requiredOption('--reason <text>', 'why')
    .option('--author <name>', 'who judges, where it is not the user of this machine')
    .addHelpText('after', '\nExample:\n  apparatus judge clm_4x7q2a accept --reason "read in the source"')
    .action((id: string, word: VerdictWord, options: Options) =>
      withCase(options, async (opened) => {
        if (namesProposer(id)) {
          const author = options.author ?? defaultAuthor();
          const judged = judgeProposer(opened, id, word, options.reason, author);
          const done = word === 'reject' ? 'rejected' : 'marked unsure';
          newPage().say(
            `${count(judged, 'claim')} that ${id} alone proposes ${done} by ${author}: ${options.reason}`,
          );
          return;
        }
        const { judgement, claim, reread } = await judge(opened, id, word, options.reason, options.author);
        const page = newPage();
        const done = {
          accept: 'accepted',
          reject: 'rejected',
          unsure: 'marked unsure',
          open: 'left open again',
        }[word];
        page.say(`${claim ? 'Claim' : 'Emendation'} ${done} by ${judgement.author}: ${judgement.reason}`);
        if (claim) new ClaimPrinter(opened, page, allSources(opened)).claim(claim, claim.review, 2);
        if (reread) page.say(`${reread} was read anew.`);
      }),
    );
}
