/** `apparatus rests-on`: what loses all support if a source is withdrawn. */
import { Command } from 'commander';
import { restsOnAlone } from '../../app/contest.ts';
import type { AffectedStatement } from '../../reason/contest/loss.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';
import { count } from '../page.ts';
import { footer } from './command.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

interface Options extends CaseOptions, ScopeOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** Lines shown of each list without `--all`. */
const SHOWN = 12;

export function restsOnCommand(): Command {
  const command = new Command('rests-on')
    .summary('what loses all support if a source is withdrawn')
    .description(
      'Shows what nobody would say any more if this source were withdrawn, what others still say, and on how many independent origins it would rest. Nothing is changed.',
    )
    .argument('<source>', 'a source of the case, or the key, address or title of a work that claims cite')
    .addOption(caseOption());
  return addScope(command)
    .option('--all', 'every line, and not the first few')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus rests-on note-a.txt')
    .action((source: string, options: Options) =>
      withCase(options, (opened) => {
        const { withdrawn, loss, claims, unreviewed, evidence } = restsOnAlone(
          opened,
          source,
          scopeOf(options),
        );
        if (options.json) {
          printJson({ withdrawn, ...loss, unreviewed });
          return;
        }
        const page = newPage();
        const list = (title: string, lines: readonly string[]): void => {
          if (lines.length === 0) return;
          page.heading(title);
          const shown = options.all ? lines : lines.slice(0, SHOWN);
          for (const line of shown) page.say(line, { indent: 2, hang: 2 });
          if (shown.length < lines.length)
            page.say(`and ${lines.length - shown.length} more (--all)`, { indent: 2 });
        };
        const still = ({ says, origins }: AffectedStatement): string =>
          `${says} Independent origins: ${origins[0]}, without it ${origins[1]}.`;
        page.say(`If ${withdrawn} were withdrawn`, { weight: 'strong' });
        list(
          'Nobody would say any more',
          loss.lost.map(({ says }) => says),
        );
        list('Others would still say', loss.weakened.map(still));
        list(
          'Would stand with less',
          loss.lessened.map(({ says, parts }) => `${says} No longer supported: ${parts.join(', ')}.`),
        );
        page.gap();
        page.say(
          `${count(loss.lost.length, 'statement')} would lose all support, ${loss.weakened.length} would be said by others, ${count(loss.lessened.length, 'claim')} would stand with less. Nothing was changed.`,
        );
        page.say(footer(claims, unreviewed, evidence.rejected));
      }),
    );
}
