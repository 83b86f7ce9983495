/** `apparatus claims`: what the sources say, claim by claim, with the words. */
import { Command, Option } from 'commander';
import { type ClaimsQuestion, listClaims } from '../../app/list-claims.ts';
import { claimRecord } from '../../export/claims/claim-record.ts';
import { jsonLine } from '../../export/json-line.ts';
import { relinksOf } from '../../export/relinks-of.ts';
import { REVIEWS, type Review } from '../../model/judgement.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../model/kinds.ts';
import { type CaseOptions, caseOption, newPage, printLine, withCase } from '../context.ts';
import { count } from '../page.ts';
import { ClaimPrinter, reviewWords } from '../show-claim.ts';

interface Options extends CaseOptions {
  readonly kind?: ClaimKind;
  readonly type?: string;
  readonly source?: string;
  readonly about?: string;
  readonly review?: Review;
  readonly as?: string;
  readonly by?: string;
  readonly json?: boolean;
}

export function claimsCommand(): Command {
  return new Command('claims')
    .summary('list claims with their words')
    .description(
      'Lists what the sources say, claim by claim, each with its voice, the exact words and the place.',
    )
    .addOption(caseOption())
    .addOption(new Option('--kind <kind>', 'only this kind').choices(CLAIM_KINDS))
    .option('--type <type>', 'only this type, such as "head" or "arrest"')
    .option('--source <name>', 'only this source')
    .option('--about <name>', 'only claims in which this person, organ or place takes part')
    .option('--as <id>', 'which one is meant, where the name fits several')
    .addOption(new Option('--review <state>', 'only what review says so of').choices(REVIEWS))
    .option('--by <proposer>', 'only what this proposes: "patterns-en", "endpoint:", "person"')
    .option('--json', 'JSON Lines, as in "export --format claims"')
    .addHelpText('after', '\nExample:\n  apparatus claims --kind act --source note-a.txt')
    .action((options: Options) =>
      withCase(options, (opened) => {
        const { json, case: _, ...question } = options;
        const { claims, sources } = listClaims(opened, question as ClaimsQuestion);
        if (json) {
          for (const claim of claims) {
            const source = sources.get(claim.source);
            if (source)
              printLine(
                jsonLine(
                  claimRecord(claim, claim.review, source, relinksOf(opened, claim), claim.confidence),
                ),
              );
          }
          return;
        }
        const page = newPage();
        const printer = new ClaimPrinter(opened, page, sources);
        const reviews: Review[] = [];
        for (const claim of claims) {
          printer.claim(claim, claim.review, 0, claim.confidence);
          page.gap();
          reviews.push(claim.review);
        }
        page.say(
          reviews.length === 0
            ? 'No such claim in these sources.'
            : `${count(reviews.length, 'claim')}: ${reviewWords(reviews)}.`,
        );
      }),
    );
}
