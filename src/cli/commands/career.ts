/** `apparatus career`: a life, or an organ's course, through time. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { type CareerAnswer, career, careerJson } from '../../app/career.ts';
import { CLAIM_KINDS } from '../../model/kinds.ts';
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
import { footer, showPresumptions } from './command.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

interface Options extends CaseOptions, ScopeOptions {
  readonly as?: string;
  readonly kind?: readonly string[];
  readonly json?: boolean;
}

export function careerCommand(): Command {
  const command = new Command('career')
    .summary('a life or an organ through time')
    .description(
      'Puts what the sources say of one person or organ in the order of time. Dates stay as wide as the words leave them.',
    )
    .argument('<name>', 'the person or organ')
    .addOption(caseOption())
    .option('--as <id>', 'which one is meant, where the name fits several')
    .addOption(
      new Option('--kind <kind>', 'only claims of this kind (can be repeated)').argParser(
        (value: string, before: string[] | undefined) => {
          if (!(CLAIM_KINDS as readonly string[]).includes(value)) {
            throw new InvalidArgumentError(
              `There is no kind of claim "${value}"; there are ${CLAIM_KINDS.join(', ')}.`,
            );
          }
          return collect(value, before);
        },
      ),
    );
  return addScope(command)
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus career Blumkin --kind attribute')
    .action((name: string, options: Options) =>
      withCase(options, (opened) => {
        const question = {
          name,
          as: options.as ?? null,
          kinds: options.kind ?? [],
          ...scopeOf(options),
        };
        const answer = career(opened, question);
        if (options.json) printJson(careerJson(question, answer));
        else showCareer(opened, answer);
      }),
    );
}

/** The answer as `career` prints it. */
export function showCareer(
  opened: Case,
  { subject, items, presumed, unreviewed, evidence }: CareerAnswer,
): void {
  const page = newPage();
  const sources = allSources(opened);
  const printer = new ClaimPrinter(opened, page, sources);
  page.say(`What these sources say of ${subject.name}`, { weight: 'strong' });
  const places = new Set(subject.members.map((member) => sources.get(member.source)?.path));
  const names = [...new Set(subject.members.map((member) => member.name))].join(', ');
  page.say(
    `Named ${names} in ${[...places].join(', ')}.${presumed ? ' Taken for one by name alone (presumption same-name).' : ''}`,
  );
  let part = '';
  for (const { claim, bounds, placed } of items) {
    const next =
      placed === 'undated' ? 'Without a date' : bounds[0] === bounds[1] ? `${bounds[0]}` : span(bounds);
    if (next !== part)
      page.heading(placed === 'by-words' ? `${next}, by the words “${claim.when.text}”` : next);
    part = next;
    printer.claim(claim, evidence.reviews.get(claim.id) ?? 'proposed', 2);
  }
  if (items.length === 0) page.say('No claim in these sources.');
  showPresumptions(page, presumed ? ['same-name'] : []);
  page.gap();
  page.say(footer(items.length, unreviewed, evidence.rejected));
}

function span([first, last]: readonly [string | null, string | null]): string {
  if (first === null && last === null) return 'After what stands above';
  if (first === null) return `Not after ${last}`;
  if (last === null) return `Not before ${first}`;
  return `Between ${first} and ${last}`;
}
