/** `apparatus area`: where an organ is claimed to operate, and which organs at a place. */
import { Command } from 'commander';
import { type AreaAnswer, type AreaQuestion, area, areaJson, PRESENCE } from '../../app/area.ts';
import { checkProof } from '../../app/verify-answer.ts';
import { linkWords } from '../../reason/answer-words.ts';
import type { PlacedArea } from '../../reason/areas/areas.ts';
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
import { footer, sayChecked, showPresumptions } from './command.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

interface Options extends CaseOptions, ScopeOptions {
  readonly on: string;
  readonly place?: string;
  readonly throughout?: boolean;
  readonly as?: string;
  readonly json?: boolean;
  readonly proof?: boolean;
  readonly all?: boolean;
}

/** More areas than this under one heading are counted, unless all are asked for. */
const SHOWN = 20;

export function areaCommand(): Command {
  const command = new Command('area')
    .summary('where an organ operated, or which organs at a place, as claimed')
    .description(
      'Says where an organ is claimed to have operated: its own areas and sites, and the areas of organs below it while the links between them hold. With --place, which organs are claimed to have operated there, and who headed them. Presence is not responsibility.',
    )
    .argument('[name]', 'the organ')
    .addOption(caseOption())
    .requiredOption('--on <date>', 'a day, month or year: 2014-06-01, 2014-06, 2014')
    .option('--place <place>', 'which organs operated there')
    .option('--throughout', 'all through the time, and not some time in it')
    .option('--as <id>', 'which one is meant, where the name fits several');
  return addScope(command)
    .option('--all', 'every area, and every claim behind the answer')
    .option('--proof', 'how the answer follows, step by step')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus area "5 Harbour Brigade" --on 2014-06-01\n  apparatus area --place Portown --on 2014-06',
    )
    .action((name: string | undefined, options: Options) =>
      withCase(options, (opened) => {
        const question = {
          name: name ?? null,
          place: options.place ?? null,
          on: options.on,
          throughout: options.throughout ?? false,
          as: options.as ?? null,
          ...scopeOf(options),
        };
        const answer = area(opened, question);
        if (options.json) printJson(areaJson(question, answer));
        else show(opened, question, options, answer);
      }),
    );
}

function show(opened: Case, question: AreaQuestion, options: Options, answer: AreaAnswer): void {
  const { finding, evidence, called } = answer;
  const page = newPage();
  const sources = allSources(opened);
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const printer = new ClaimPrinter(opened, page, sources);
  const quote = (ids: readonly string[], indent: number): void =>
    showSome(page, printer, ids, claims, evidence.reviews, { indent, all: options.all ?? false });
  const word = (ids: readonly string[]): string =>
    onWhoseWord(
      ids.flatMap((id) => claims.get(id) ?? []),
      sources,
    );
  const time = question.throughout ? `throughout ${options.on}` : options.on;
  page.say(
    question.place
      ? `Which organs are claimed to have operated in ${called}, ${time}?`
      : `Where is ${called} claimed to have operated, ${time}?`,
    { weight: 'strong' },
  );
  page.say(PRESENCE);
  if (finding.areas.length === 0) {
    page.gap();
    page.say('No evidence in these sources. That is not evidence that there was none.');
  }
  const headed = ({ heads }: PlacedArea, indent: number): void => {
    for (const head of heads) {
      page.say(`According to ${word(head.claims)}, headed by ${head.person} (${head.verdict})`, {
        indent,
        hang: 2,
      });
    }
  };
  const list = (heading: string, areas: readonly PlacedArea[]): void => {
    if (areas.length === 0) return;
    page.heading(heading);
    for (const each of options.all ? areas : areas.slice(0, SHOWN)) {
      page.say(`According to ${word(each.claims)}, ${areaWords(each)} (${each.verdict})`, {
        indent: 2,
        hang: 2,
        weight: 'strong',
      });
      quote(each.claims, 4);
      if (question.place) headed(each, 4);
    }
    if (!options.all && areas.length > SHOWN) {
      page.say(`and ${count(areas.length - SHOWN, 'more', 'more')} (--all shows them)`, { indent: 2 });
    }
  };
  const own = finding.areas.filter((each) => each.takenOnBy === null);
  list(question.place ? 'There themselves' : 'Its own', own);
  list(
    question.place ? 'Above them, taking the area on' : 'Taken on from organs below it',
    finding.areas.filter((each) => each.takenOnBy !== null),
  );
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
  showPresumptions(page, finding.presumptions);
  if (options.proof) {
    page.heading('How this follows');
    showProof(finding.proof, { page, claimOf: (id) => claims.get(id), sources, all: options.all ?? false });
  }
  page.gap();
  page.say(footer(finding.claims.length, finding.unreviewed, evidence.rejected));
  if (finding.claims.length > 0) sayChecked(page, checkProof(opened, finding.proof, scopeOf(options)));
}

function areaWords(area: PlacedArea): string {
  const what = area.type === 'site' ? 'has a site at' : 'operates in';
  const own = `${area.organ} ${what} ${area.place}`;
  if (area.takenOnBy === null) return own;
  const links = area.through.map(
    (link) => `${link.superior} above ${link.subordinate}, ${linkWords(link.type)}`,
  );
  return `${area.takenOnBy} takes on ${area.place}: ${own}; ${links.join('; ')}`;
}
