/** `apparatus conflicts`: what the sources say that does not go together, each side with its words. */
import { Command } from 'commander';
import { conflicts } from '../../app/conflicts.ts';
import { scopeJson } from '../../app/verify-answer.ts';
import { CONFLICT_TITLES } from '../../reason/answer-words.ts';
import { groundsIn } from '../../reason/grounds.ts';
import { onWhoseWord } from '../../reason/wording.ts';
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
import { footer, showPresumptions } from './command.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

interface Options extends CaseOptions, ScopeOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

export function conflictsCommand(): Command {
  const command = new Command('conflicts')
    .summary('what does not go together')
    .description(
      'Shows where sources or voices do not go together: two heads at once, dates that cannot all hold, denials, one event told differently. Nothing is decided.',
    )
    .addOption(caseOption());
  return addScope(command)
    .option('--all', 'every claim of each side, and not the first few')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus conflicts --without note-b.txt')
    .action((options: Options) =>
      withCase(options, (opened) => {
        const { conflicts: found, evidence } = conflicts(opened, scopeOf(options));
        if (options.json) {
          const scope = scopeJson(scopeOf(options));
          const asked = Object.keys(scope).length > 0 ? { question: scope } : {};
          const grounds = groundsIn(evidence);
          printJson(
            found.map((each) => ({
              ...each,
              sides: each.sides.map((side) => ({ ...side, ...grounds(side.claims) })),
              ...asked,
            })),
          );
          return;
        }
        const page = newPage();
        const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
        const sources = allSources(opened);
        const printer = new ClaimPrinter(opened, page, sources);
        const used = new Set<string>();
        for (const each of found) {
          const told = each.sides.flatMap((side) => side.claims.map((id) => claims.get(id)));
          const word = onWhoseWord(
            told.filter((claim) => claim !== undefined),
            sources,
          );
          page.heading(
            `${word === '' ? '' : `According to ${word}, `}${CONFLICT_TITLES[each.type]}: ${each.about}`,
          );
          page.say(each.note, { indent: 2 });
          each.sides.forEach((side, i) => {
            if (side.claims.length === 0) page.say(`${i + 1}. ${side.says}`, { indent: 2, hang: 3 });
            else page.say(`${i + 1}. claimed by ${count(side.claims.length, 'claim')}`, { indent: 2 });
            for (const id of side.claims) used.add(id);
            showSome(page, printer, side.claims, claims, evidence.reviews, {
              indent: 5,
              all: options.all ?? false,
            });
          });
          for (const side of each.agrees ?? []) {
            page.say('What agrees with it:', { indent: 2 });
            for (const id of side.claims) used.add(id);
            showSome(page, printer, side.claims, claims, evidence.reviews, {
              indent: 5,
              all: options.all ?? false,
            });
          }
        }
        if (found.length === 0) page.say('Nothing in these sources was found to contradict.');
        showPresumptions(page, [...new Set(found.flatMap((each) => each.presumptions))]);
        const unreviewed = [...used].filter((id) => (evidence.reviews.get(id) ?? 'proposed') === 'proposed');
        page.gap();
        if (found.length > 0) page.say(`${count(found.length, 'conflict')}.`);
        page.say(footer(used.size, unreviewed.length, evidence.rejected));
      }),
    );
}
