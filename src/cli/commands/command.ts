/** `apparatus command`: who headed an organ in a time, and who stood above it, on whose word. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { askedDate } from '../../app/asked-date.ts';
import { checkProof } from '../../app/verify-answer.ts';
import { type CommandAnswer, commandJson, LINK_TYPES, whoCommanded } from '../../app/who-commanded.ts';
import type { CheckReport } from '../../check/checked-case.ts';
import type { Claim } from '../../model/claim.ts';
import { PRESUMPTIONS, type Presumption } from '../../model/finding.ts';
import { holderWords, PLACEHOLDER_SAYS, VERDICT_SAYS } from '../../reason/answer-words.ts';
import type { Link } from '../../reason/chain.ts';
import type { Corroboration } from '../../reason/contest/corroboration.ts';
import { onWhoseWord } from '../../reason/wording.ts';
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
import { count, type Page } from '../page.ts';
import { showChain } from '../show-chain.ts';
import { ClaimPrinter, showSome } from '../show-claim.ts';
import { showProof } from '../show-proof.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

export interface CommandOptions extends CaseOptions, ScopeOptions {
  readonly on: string;
  readonly throughout?: boolean;
  readonly down?: boolean;
  readonly only?: readonly string[];
  readonly as?: string;
  readonly json?: boolean;
  readonly proof?: boolean;
  readonly all?: boolean;
}

export function commandCommand(): Command {
  const command = new Command('command')
    .summary('who headed an organ on a day, and who stood above it')
    .description(
      'Says who headed an organ, who was deputy, who stood above it (and below it, with --down) and what speaks against, each with its voice and words. A whole date asks about that day; a month or a year asks about some time in it.',
    )
    .argument('<name>', 'the organ')
    .addOption(caseOption())
    .requiredOption('--on <date>', 'a day, month or year: 1930-01-04, 1930-01, 1930')
    .option('--throughout', 'all through the time, and not some time in it')
    .option('--down', 'what stood below it too, level by level, with the heads')
    .addOption(
      new Option('--only <type>', 'only links of this type (can be repeated)')
        .choices(LINK_TYPES)
        .argParser(oneOfLinks),
    )
    .option('--as <id>', 'which one is meant, where the name fits several');
  return addScope(command)
    .option('--all', 'every claim behind the answer, and not the first few of each')
    .option('--proof', 'how the answer follows, step by step')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus command GPU --on 1930-01-04\n  apparatus command Cheka --on 1919 --proof\n  apparatus command OGPU --on 1930 --down --only part-of',
    )
    .action((name: string, options: CommandOptions) =>
      withCase(options, (opened) => {
        const question = {
          name,
          on: options.on,
          throughout: options.throughout ?? false,
          down: options.down ?? false,
          only: options.only ?? [],
          as: options.as ?? null,
          ...scopeOf(options),
        };
        const answer = whoCommanded(opened, question);
        if (options.json) printJson(commandJson(question, answer));
        else showCommand(opened, name, options, answer);
      }),
    );
}

/** `--only a --only b`, each a type of link. */
export function oneOfLinks(value: string, before: readonly string[] | undefined): string[] {
  if (!LINK_TYPES.includes(value)) {
    throw new InvalidArgumentError(
      `There is no type of link "${value}"; there are ${LINK_TYPES.join(', ')}.`,
    );
  }
  return collect(value, before);
}

const NEAREST = { before: 'The last head named before', after: 'The first head named after' } as const;

/** The answer as `command` prints it. */
export function showCommand(
  opened: Case,
  name: string,
  options: CommandOptions,
  answer: CommandAnswer,
): void {
  const { finding, evidence, mode } = answer;
  const page = newPage();
  const sources = allSources(opened);
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const printer = new ClaimPrinter(opened, page, sources);
  const quote = (ids: readonly string[], indent: number): void =>
    showSome(page, printer, ids, claims, evidence.reviews, { indent, all: options.all ?? false });
  const called = answer.organ === name ? name : `${name} (${answer.organ})`;
  const partial = askedDate(options.on);
  const time =
    partial[0] === partial[1]
      ? `on ${options.on}`
      : `${mode === 'throughout' ? 'throughout' : 'some time in'} ${options.on}`;
  page.say(`Who headed ${called} ${time}?`, { weight: 'strong' });
  page.say(finding.placeholder ? PLACEHOLDER_SAYS : VERDICT_SAYS[finding.verdict]);
  const word = (ids: readonly string[]): string =>
    onWhoseWord(
      ids.map((id) => claims.get(id)).filter((claim) => claim !== undefined),
      sources,
    );
  const less = (ids: readonly string[], indent: number): void => {
    if (ids.length === 0) return;
    page.say('The same, less surely for this time:', { indent });
    quote(ids, indent);
  };
  for (const holder of finding.holders) {
    page.heading(`According to ${word(holder.claims)}, ${holderWords(holder)}`);
    quote(holder.claims, 2);
    page.say(originsSay(answer.corroborated(holder)), { indent: 2 });
    less(holder.also, 2);
  }
  for (const each of finding.replaced) {
    page.heading(`Left out by the presumption one-head: ${each.person}`);
    page.say(each.says, { indent: 2 });
    quote(each.claims, 2);
  }
  for (const each of finding.outlived) {
    page.heading(`Left out because the organ had been succeeded by then: ${each.person}`);
    page.say(each.says, { indent: 2 });
    quote(each.claims, 2);
  }
  if (finding.undated.length > 0) {
    page.heading('Named in the post without a time, which is no evidence for this one');
    quote(
      finding.undated.flatMap((each) => each.claims),
      2,
    );
  }
  if (finding.posted.length > 0) {
    page.heading('Also posted there, and not at its head');
    quote(
      finding.posted.flatMap((each) => each.claims),
      2,
    );
  }
  for (const side of ['before', 'after'] as const) {
    const near = finding.nearest.filter((each) => each.side === side);
    if (near.length === 0) continue;
    page.heading(`${NEAREST[side]}, which is no evidence for this time`);
    for (const each of near) {
      page.say(`According to ${word(each.claims)}, ${each.person}, ${each.told} ${each.day}`, { indent: 2 });
      quote(each.claims, 4);
    }
  }
  const chain = { page, quote, less, word, origins: (link: Link) => originsSay(answer.corroborated(link)) };
  showChain('Above', finding.chain, chain);
  if (finding.below !== null) {
    showChain('Below', finding.below, chain);
    if (finding.below.length === 0) {
      page.heading('Below it');
      page.say('No evidence in these sources. That is not evidence that nothing stood below it.', {
        indent: 2,
      });
    }
  }
  if (finding.undatedLinks.length > 0) {
    page.heading('Links without a time, which are no evidence for this one');
    quote(
      finding.undatedLinks.flatMap((each) => each.claims),
      2,
    );
  }
  if (finding.against.length > 0) {
    page.heading('What speaks against');
    quote(
      finding.against.flatMap((each) => each.claims),
      2,
    );
  }
  if (finding.succession.length > 0) {
    page.heading('From one organ to another');
    quote(
      finding.succession.flatMap((each) => each.claims),
      2,
    );
  }
  const heads = [...finding.chain, ...(finding.below ?? [])].flatMap((link) => link.heads);
  showPresumptions(page, [
    ...new Set([...finding.presumptions, ...heads.flatMap((head) => head.presumptions)]),
  ]);
  if (options.proof) {
    page.heading('How this follows');
    const claimOf = (id: string): Claim | undefined => claims.get(id);
    showProof(finding.proof, { page, claimOf, sources, all: options.all ?? false });
  }
  page.gap();
  page.say(footer(finding.claims.length, finding.unreviewed, evidence.rejected));
  if (finding.claims.length > 0) sayChecked(page, checkProof(opened, finding.proof, scopeOf(options)));
}

/** Whether the checker, which shares nothing with the rules, comes to the same. A fault ends with code 1. */
export function sayChecked(page: Page, { faults, steps, claims, characters }: CheckReport): void {
  if (faults.length === 0) {
    page.say(`Proof checked: ${checkedWords({ steps, claims, characters })}.`);
    return;
  }
  page.say('The proof does not hold, and the answer must not be relied on:');
  for (const fault of faults) page.say(fault, { indent: 2, hang: 2 });
  process.exitCode = 1;
}

/** "12 steps, 4 claims, 339 characters of the sources" */
export function checkedWords({ steps, claims, characters }: Omit<CheckReport, 'faults'>): string {
  return `${count(steps, 'step')}, ${count(claims, 'claim')}, ${count(characters, 'character')} of the sources`;
}

export function showPresumptions(page: Page, presumptions: readonly Presumption[]): void {
  if (presumptions.length === 0) return;
  page.heading('Presumed');
  for (const each of presumptions) {
    page.say(`${each}: ${PRESUMPTIONS[each]} Without it: --no-presume ${each}`, { indent: 2, hang: 2 });
  }
}

/** How far an answer is corroborated; nothing is said where one claim stands alone. */
export function originsSay({ origins, exact, sets }: Corroboration): string {
  const least = exact ? '' : 'at least ';
  const names = sets.map((set) => set.join(' with ')).slice(0, ORIGINS_SHOWN);
  const more = sets.length > names.length ? ` and ${sets.length - names.length} more` : '';
  return `Independent origins, as far as judged: ${least}${origins} (${names.join('; ')}${more}).`;
}
const ORIGINS_SHOWN = 4;

export function footer(claims: number, unreviewed: number, rejected: number): string {
  const reviewed = claims - unreviewed;
  const left = rejected > 0 ? ` ${count(rejected, 'rejected claim')} left out.` : '';
  if (claims === 0) return `No claim stands behind this answer.${left}`;
  const state =
    reviewed === 0
      ? `${unreviewed} proposed, none reviewed`
      : `${reviewed} reviewed, ${unreviewed} proposed and not reviewed`;
  return `${count(claims, 'claim')} behind this answer: ${state}.${left}`;
}
