/** `apparatus candidates`: who may be one, with the reasons, for a person to judge. */
import { Command, InvalidArgumentError } from 'commander';
import { type CandidateWithContext, candidates } from '../../app/candidates.ts';
import type { Entity } from '../../model/entity.ts';
import {
  allSources,
  type CaseOptions,
  caseOption,
  jsonOption,
  newPage,
  printJson,
  wholeNumber,
  withCase,
} from '../context.ts';
import { count, type Page } from '../page.ts';
import { ClaimPrinter } from '../show-claim.ts';

interface Options extends CaseOptions {
  readonly as?: string;
  readonly limit: number;
  readonly least: number;
  readonly presumed?: boolean;
  readonly json?: boolean;
}

export function candidatesCommand(): Command {
  return new Command('candidates')
    .summary('who may be one, for you to judge')
    .description(
      'Lists pairs of persons, groups and organs that may be one and that nobody has judged, the strongest first, each with the reasons for and against and what a source says of each. Nothing is joined.',
    )
    .argument('[name]', 'only pairs with this person, group or organ')
    .addOption(caseOption())
    .option('--as <id>', 'which one is meant, where the name fits several')
    .option('--limit <n>', 'at most so many pairs', wholeNumber, 20)
    .option('--least <bits>', 'only pairs of at least this match weight', bits, 0)
    .option('--presumed', 'also pairs that only the presumption same-name joins')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus candidates Blumkin')
    .action((name: string | undefined, options: Options) =>
      withCase(options, (opened) => {
        const answer = candidates(opened, {
          ...(name === undefined ? {} : { name }),
          ...(options.as === undefined ? {} : { as: options.as }),
          least: options.least,
          presume: options.presumed ? [{ name: 'same-name', on: false }] : [],
        });
        const shown = answer.candidates.slice(0, options.limit);
        const sources = allSources(opened);
        const path = (entity: Entity): string => sources.get(entity.source)?.path ?? '';
        if (options.json) {
          const asData = (candidate: CandidateWithContext): object => ({
            a: {
              id: candidate.a.id,
              name: candidate.a.name,
              type: candidate.a.type,
              source: path(candidate.a),
            },
            b: {
              id: candidate.b.id,
              name: candidate.b.name,
              type: candidate.b.type,
              source: path(candidate.b),
            },
            by: candidate.by,
            names: candidate.names,
            weight: candidate.weight,
            reasons: candidate.reasons,
            contexts: candidate.contexts.map((claim) => claim?.id ?? null),
            judged: candidate.unsure === null ? null : 'unsure',
            judge: ['same', 'different'].map(
              (word) => `apparatus ${word} ${candidate.a.id} ${candidate.b.id} --reason TEXT`,
            ),
          });
          printJson({
            candidates: shown.map(asData),
            unsure: answer.unsure.map(asData),
            all: answer.candidates.length,
          });
          return;
        }
        const page = newPage();
        const printer = new ClaimPrinter(opened, page, sources);
        const show = (candidate: CandidateWithContext): void =>
          showCandidate(page, printer, candidate, path, answer.reviews);
        for (const candidate of shown) show(candidate);
        if (answer.unsure.length > 0) {
          page.heading(`Judged unsure: ${count(answer.unsure.length, 'pair')}`);
          for (const candidate of answer.unsure.slice(0, options.limit)) show(candidate);
        }
        page.gap();
        if (answer.candidates.length === 0) {
          page.say('No pair that nobody has judged is alike enough to be listed.');
        } else {
          const more = answer.candidates.length - shown.length;
          page.say(
            `${count(shown.length, 'pair')}${more > 0 ? `, and ${more} more (--limit shows them)` : ''}. Weights are in bits: above 0 one is likelier than two, among names worth comparing. They propose and join nothing; docs/identity.md says how they are found.`,
          );
        }
      }),
    );
}

/** Of an id its beginning is enough, and two beginnings go on one line. */
const SHOWN_ID = 14;

function showCandidate(
  page: Page,
  printer: ClaimPrinter,
  { a, b, names, by, weight, reasons, contexts, unsure, clusters }: CandidateWithContext,
  path: (entity: Entity) => string,
  reviews: ReturnType<typeof candidates>['reviews'],
): void {
  page.heading(
    `${a.name} and ${b.name}, ${a.type === b.type ? kindOf(a) : `${kindOf(a)} and ${kindOf(b)}`}: ${signed(weight)}`,
  );
  if (by === 'event') page.say('brought together by what is told of them, not by name', { indent: 2 });
  if (names[0] !== a.name || names[1] !== b.name) {
    page.say(`compared as “${names[0]}” and “${names[1]}”`, { indent: 2 });
  }
  for (const reason of reasons) {
    page.say(`${signed(reason.weight).padStart(5)}  ${reason.says}`, { indent: 2, hang: 7 });
  }
  for (const [i, entity] of [a, b].entries()) {
    const others = clusters[i]!.members.length - 1;
    page.say(
      `${entity.name} in ${path(entity)}${others > 0 ? ` and ${count(others, 'more entity', 'more entities')} taken for one with it` : ''}:`,
      { indent: 2 },
    );
    const claim = contexts[i];
    if (claim) printer.claim(claim, reviews.get(claim.id) ?? 'proposed', 4);
    else page.say('no claim names it', { indent: 4 });
  }
  if (unsure !== null) page.say(`unsure, says ${unsure.author}: ${unsure.reason}`, { indent: 2 });
  page.say('to judge:', { indent: 2 });
  const both = `${a.id.slice(0, SHOWN_ID)} ${b.id.slice(0, SHOWN_ID)}`;
  for (const call of [`same ${both}`, `different ${both}`, `same ${both} --unsure`]) {
    page.say(`apparatus ${call} --reason "…"`, { indent: 4, hang: 4 });
  }
}

const KIND: Readonly<Record<string, string>> = { Person: 'person', Group: 'group', Organization: 'organ' };
const kindOf = (entity: Entity): string => KIND[entity.type] ?? entity.type;

/** "+3.1", "−4", "0": with a true minus, so that columns read. */
const signed = (weight: number): string =>
  weight > 0 ? `+${weight.toFixed(1)}` : weight < 0 ? `−${Math.abs(weight).toFixed(1)}` : '0.0';

function bits(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number))
    throw new InvalidArgumentError('It must be a number of bits, such as 2 or -1.5.');
  return number;
}
