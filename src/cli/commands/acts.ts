/** `apparatus acts`: the acts that claims tell of, for a person, an organ or a place. */
import { Command } from 'commander';
import { type ActsAnswer, type ActsQuestion, acts, actsJson, noActs } from '../../app/acts.ts';
import { checkProof } from '../../app/verify-answer.ts';
import { type ActPart, type ClaimedAct, PARTS } from '../../reason/acts.ts';
import type { Case } from '../../store/case.ts';
import {
  allSources,
  type CaseOptions,
  caseOption,
  collect,
  jsonOption,
  newPage,
  printJson,
  withCase,
} from '../context.ts';
import { ClaimPrinter } from '../show-claim.ts';
import { footer, sayChecked, showPresumptions } from './command.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

interface Options extends CaseOptions, ScopeOptions {
  readonly on?: string;
  readonly type?: readonly string[];
  readonly as?: string;
  readonly json?: boolean;
}

export function actsCommand(): Command {
  const command = new Command('acts')
    .summary('who did what to whom, as claimed')
    .description(
      'Shows the acts that claims tell of, which name a person, an organ or a place: who did what to whom, on whose word. No act is ever derived from a post; where no claim tells of one, that is said.',
    )
    .argument('[name]', 'a person, organ or place; every act of the case where none is given')
    .addOption(caseOption())
    .option('--on <date>', 'a day, month or year: 1918-07-06, 1918-07, 1918')
    .option('--type <type>', 'only acts of this type, such as "killing" (can be repeated)', collect)
    .option('--as <id>', 'which one is meant, where the name fits several');
  return addScope(command)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus acts Blumkin --on 1918\n  apparatus acts GPU --type execution',
    )
    .action((name: string | undefined, options: Options) =>
      withCase(options, (opened) => {
        const question = {
          name: name ?? null,
          on: options.on ?? null,
          types: options.type ?? [],
          as: options.as ?? null,
          ...scopeOf(options),
        };
        const answer = acts(opened, question);
        if (options.json) printJson(actsJson(question, answer));
        else show(opened, question, options, answer);
      }),
    );
}

function show(
  opened: Case,
  question: ActsQuestion,
  options: Options,
  { finding, subject, evidence }: ActsAnswer,
): void {
  const page = newPage();
  const printer = new ClaimPrinter(opened, page, allSources(opened));
  const time = question.on ? `, ${question.on}` : '';
  page.say(`Acts that claims tell of${subject ? `, which name ${subject.name}` : ''}${time}`, {
    weight: 'strong',
  });
  if (finding.acts.length === 0) page.say(noActs(question, subject));
  const denials = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const told = finding.acts.filter(({ claim }) => claim.polarity === '+');
  const list = (heading: string, own: readonly ClaimedAct[]): void => {
    if (own.length === 0) return;
    page.heading(heading);
    for (const act of own) {
      printer.claim(act.claim, evidence.reviews.get(act.claim.id) ?? 'proposed', 2);
      if (act.verdict === 'possible') {
        page.say('Possible only: its words leave open whether it was in this time.', { indent: 6 });
      }
      for (const id of act.denials) {
        const denial = denials.get(id);
        if (denial) printer.claim(denial, evidence.reviews.get(id) ?? 'proposed', 6);
      }
    }
  };
  if (subject === null) list('As claimed', told);
  // An act stands once, under the first part in which the name takes part.
  for (const part of subject === null ? [] : (Object.keys(PARTS) as ActPart[])) {
    list(
      PARTS[part],
      told.filter((act) => act.as[0] === part),
    );
  }
  list(
    'Said not to have been so',
    finding.acts.filter(({ claim }) => claim.polarity === '-'),
  );
  showPresumptions(page, finding.presumptions);
  page.gap();
  page.say(footer(finding.claims.length, finding.unreviewed, evidence.rejected));
  if (finding.claims.length > 0) sayChecked(page, checkProof(opened, finding.proof, scopeOf(options)));
}
