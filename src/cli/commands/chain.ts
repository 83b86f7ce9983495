/** `apparatus chain`: whether one party stood under another in a time, by which links, on whose word. */
import { Command, Option } from 'commander';
import { askedDate } from '../../app/asked-date.ts';
import { checkProof } from '../../app/verify-answer.ts';
import { LINK_TYPES } from '../../app/who-commanded.ts';
import { type WholeChainAnswer, wholeChain, wholeChainJson } from '../../app/whole-chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Verdict } from '../../model/finding.ts';
import { linkWords } from '../../reason/answer-words.ts';
import type { ToldChain } from '../../reason/whole-chain.ts';
import { onWhoseWord } from '../../reason/wording.ts';
import type { Case } from '../../store/case.ts';
import {
  allSources,
  type CaseOptions,
  caseOption,
  jsonOption,
  newPage,
  printJson,
  withCase,
} from '../context.ts';
import { count } from '../page.ts';
import { ClaimPrinter, showSome } from '../show-claim.ts';
import { showProof } from '../show-proof.ts';
import { footer, oneOfLinks, originsSay, sayChecked, showPresumptions } from './command.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

interface Options extends CaseOptions, ScopeOptions {
  readonly on: string;
  readonly throughout?: boolean;
  readonly only?: readonly string[];
  readonly json?: boolean;
  readonly proof?: boolean;
  readonly all?: boolean;
}

export function chainCommand(): Command {
  const command = new Command('chain')
    .summary('whether one stood under another, by links that all hold together')
    .description(
      'Says whether one party stood under another in a time, by a chain of links that all hold on one day together, link by link with voice and words, and which sets of claims it rests on. A party is an organ, a group or a person that a link names; who headed an organ is asked with "command".',
    )
    .argument('<lower>', 'who stood under the other, by name or id')
    .argument('<upper>', 'who stood above')
    .addOption(caseOption())
    .requiredOption('--on <date>', 'a day, month or year: 1930-01-04, 1930-01, 1930')
    .option('--throughout', 'all through the time, and not some time in it')
    .addOption(
      new Option('--only <type>', 'only links of this type (can be repeated)')
        .choices(LINK_TYPES)
        .argParser(oneOfLinks),
    );
  return addScope(command)
    .option('--all', 'every claim and every set, and not the first few')
    .option('--proof', 'how the answer follows, step by step')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus chain GPU Stalin --on 1930\n  apparatus chain "Felix Dzerzhinsky" Politburo --on 1919 --only command --proof',
    )
    .action((lower: string, upper: string, options: Options) =>
      withCase(options, (opened) => {
        const question = {
          lower,
          upper,
          on: options.on,
          throughout: options.throughout ?? false,
          only: options.only ?? [],
          ...scopeOf(options),
        };
        const answer = wholeChain(opened, question);
        if (options.json) printJson(wholeChainJson(question, answer));
        else show(opened, { lower, upper, options, answer });
      }),
    );
}

const SAYS: Readonly<Record<Verdict, string>> = {
  evidenced: 'Evidenced: claims cover every link of a chain on one day together.',
  contiguous: 'Contiguous: a link is covered only by joining claims before and after; that is an inference.',
  assumed: 'Assumed: a link is covered only because a source says that it goes on.',
  possible: 'Possible: the words leave open that all links of a chain held on one day together.',
  handover: 'Handover.',
  contested: 'Contested: of every chain a voice denies a link, or says that a superior did not exist.',
  'no evidence': 'No evidence in these sources. That is not evidence that it did not.',
};
const APART = 'By these claims each link held on some day of this time, but not on one day together.';
const MAYBE_APART =
  'By these claims each link can have held on some day of this time, but not on one day together.';
const NOT_TOGETHER =
  'Each link is evidenced for some day of this time, but not certainly for one day together.';

/** Sets of claims that are shown, unless all are asked for. */
const SETS = 5;

interface Shown {
  readonly lower: string;
  readonly upper: string;
  readonly options: Options;
  readonly answer: WholeChainAnswer;
}

function show(opened: Case, { lower, upper, options, answer }: Shown): void {
  const { finding, evidence, mode } = answer;
  const page = newPage();
  const sources = allSources(opened);
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const printer = new ClaimPrinter(opened, page, sources);
  const all = options.all ?? false;
  const quote = (ids: readonly string[], indent: number): void =>
    showSome(page, printer, ids, claims, evidence.reviews, { indent, all });
  const word = (ids: readonly string[]): string =>
    onWhoseWord(
      ids.flatMap((id) => claims.get(id) ?? []),
      sources,
    );
  const called = (asked: string, name: string): string => (asked === name ? name : `${asked} (${name})`);
  const [first, last] = askedDate(options.on);
  const time =
    first === last
      ? `on ${options.on}`
      : `${mode === 'throughout' ? 'throughout' : 'some time in'} ${options.on}`;
  page.say(`Did ${called(lower, answer.lower)} stand under ${called(upper, answer.upper)} ${time}?`, {
    weight: 'strong',
  });
  page.say(SAYS[finding.verdict]);
  const sure = finding.chain?.links.every((link) => link.verdict === 'evidenced') ?? false;
  if (finding.apart) page.say(sure ? APART : MAYBE_APART);
  else if (finding.verdict === 'no evidence')
    page.say(
      `A link may name the head in place of the organ: apparatus command ${quoted(lower)} --on ${options.on}`,
    );
  const { chain } = finding;
  if (finding.verdict === 'possible' && sure) page.say(NOT_TOGETHER);

  const tell = (told: ToldChain, words: boolean): void => {
    for (const link of told.links) {
      const basis = link.basis === 'in-fact' ? ', in fact' : link.basis === 'in-law' ? ', in law' : '';
      page.say(
        `According to ${word(link.claims)}, ${link.superior} above ${link.subordinate}, ${linkWords(link.type)}${basis} (${link.verdict})`,
        { indent: 2, weight: 'strong' },
      );
      if (words) quote(link.claims, 4);
      if (words && link.also.length > 0) {
        page.say('Other claims of the same link:', { indent: 4 });
        quote(link.also, 4);
      }
    }
    if (told.succession.length === 0) return;
    page.say('From one organ to another:', { indent: 2 });
    quote(
      told.succession.flatMap((each) => each.claims),
      4,
    );
  };
  if (chain) {
    const links = count(chain.links.length, 'link');
    page.heading(
      finding.apart ? `${links} that never met: ${sortWords(chain)}` : `${links}: ${sortWords(chain)}`,
    );
    tell(chain, true);
  }
  for (const other of finding.others) {
    page.heading(
      `Another chain (${other.verdict}), ${count(other.links.length, 'link')}: ${sortWords(other)}`,
    );
    tell(other, all);
  }
  if (finding.otherwise !== 'none') page.say('There may be more chains than those told.', { indent: 2 });
  const { sets, rest } = finding.restsOn;
  if (sets.length > 0) {
    page.heading('It rests on the claims of one of these sets');
    for (const set of all ? sets : sets.slice(0, SETS)) {
      page.say(`${set.join(', ')} (${word(set)})`, { indent: 2, hang: 2 });
    }
    const left = all ? 0 : Math.max(0, sets.length - SETS);
    if (left > 0) page.say(`and ${count(left, 'more set')} (--all shows them)`, { indent: 2 });
    if (rest === 'more') page.say('and more exist than were looked for', { indent: 2 });
    if (rest === 'unsearched') page.say('and more may exist: not all were looked for', { indent: 2 });
    page.say(originsSay(finding.corroboration), { indent: 2 });
  }
  if (finding.against.length > 0) {
    page.heading('What speaks against');
    quote(
      finding.against.flatMap((each) => each.claims),
      2,
    );
  }
  showPresumptions(page, finding.presumptions);
  if (options.proof) {
    page.heading('How this follows');
    const claimOf = (id: string): Claim | undefined => claims.get(id);
    showProof(finding.proof, { page, claimOf, sources, all });
  }
  page.gap();
  page.say(footer(finding.claims.length, finding.unreviewed, evidence.rejected));
  if (finding.claims.length > 0) sayChecked(page, checkProof(opened, finding.proof, scopeOf(options)));
}

const quoted = (name: string): string => (/^[\p{L}\p{N}_-]+$/u.test(name) ? name : JSON.stringify(name));

/** "all by command", "by links of several sorts, so not a chain of command" */
function sortWords({ sort, links }: ToldChain): string {
  if (sort === 'command') return 'a chain of command';
  if (sort !== 'mixed')
    return `${links.length > 1 ? 'all ' : ''}${linkWords(sort)}, which is not a chain of command`;
  return 'by links of several sorts, which is not a chain of command';
}
