/** `apparatus dates`: what days of a birth, a death and of events follow from the claims together. */
import { Command } from 'commander';
import { type DatesAnswer, dates, datesJson } from '../../app/dates.ts';
import type { DateFinding, ToldDate } from '../../reason/dates/dates-of.ts';
import { daysInWords } from '../../reason/dates/tightened.ts';
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
import type { Page } from '../page.ts';
import { ClaimPrinter } from '../show-claim.ts';
import { showProof } from '../show-proof.ts';
import { footer, showPresumptions } from './command.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

interface Options extends CaseOptions, ScopeOptions {
  readonly as?: string;
  readonly json?: boolean;
}

export function datesCommand(): Command {
  const command = new Command('dates')
    .summary('what days of a birth, a death and of events follow')
    .description(
      'Bounds the birth, the death and the deeds of a person, or a named event, by all that the claims say together: dates, ages, what was before or after. Each bound is shown with the claims it follows from, and what a voice says of the day itself with whether that agrees.',
    )
    .argument('<name>', 'the person or event')
    .addOption(caseOption())
    .option('--as <id>', 'which one is meant, where the name fits several');
  return addScope(command)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus dates Blumkin\n  apparatus dates Blumkin --no-presume same-event',
    )
    .action((name: string, options: Options) =>
      withCase(options, (opened) => {
        const answer = dates(opened, { name, as: options.as ?? null, ...scopeOf(options) });
        if (options.json) printJson(datesJson(answer));
        else show(opened, answer);
      }),
    );
}

function show(opened: Case, answer: DatesAnswer): void {
  const { subject, findings, claims, unreviewed, evidence } = answer;
  const page = newPage();
  const sources = allSources(opened);
  const printer = new ClaimPrinter(opened, page, sources);
  page.say(`What follows from these sources for the dates of ${subject.name}`, { weight: 'strong' });
  if (findings.length === 0) page.say('No claim in these sources bounds one.');
  for (const finding of findings) {
    page.heading(headingOf(finding, answer));
    showFollowing(page, finding, answer);
    for (const told of finding.told) {
      if (isTheBound(told, finding)) continue;
      page.say(STANDS[told.stands], { indent: 2 });
      for (const claim of told.claims) printer.claim(claim, evidence.reviews.get(claim.id) ?? 'proposed', 4);
    }
  }
  showPresumptions(page, [...new Set(findings.flatMap((finding) => finding.presumptions))]);
  page.gap();
  page.say(footer(claims.length, unreviewed, evidence.rejected));
}

const STANDS: Readonly<Record<ToldDate['stands'], string>> = {
  agrees: 'Told of the day itself, and agrees:',
  contradicts: 'Told of the day itself, and contradicts:',
  told: 'Told of the day itself:',
};

/** A date that is told, and by which alone the day is bounded, stands in the proof already. */
function isTheBound(told: ToldDate, { days, grounds }: DateFinding): boolean {
  if (told.stands === 'contradicts' || told.days.join() !== days.join()) return false;
  return told.claims.every((claim) => grounds.some((ground) => ground.claims.includes(claim)));
}

function headingOf({ point, days, grounds, told }: DateFinding, { evidence }: DatesAnswer): string {
  const claims = grounds.flatMap((ground) => ground.claims);
  const word = onWhoseWord(
    claims.length > 0 ? claims : told.flatMap((each) => each.claims),
    evidence.sources,
  );
  const about =
    point.kind === 'event' && point.claim !== null ? `“${point.claim.spans[0]?.quote}”` : point.name;
  const lies = days[0] === null && days[1] === null ? 'told differently' : daysInWords(days);
  return `According to ${word}, ${lies}: ${about}`;
}

function showFollowing(page: Page, { grounds, proof }: DateFinding, { evidence }: DatesAnswer): void {
  if (grounds.length === 0 || !('premises' in proof)) return;
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  for (const premise of proof.premises) {
    showProof(premise, { page, claimOf: (id) => claims.get(id), sources: evidence.sources, all: false });
  }
}
