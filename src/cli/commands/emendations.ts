/** `apparatus emendations`: the repairs of the texts, each of which can be refused. */
import { Command } from 'commander';
import { listEmendations } from '../../app/emendations.ts';
import { oneLine } from '../clean.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';
import { count } from '../page.ts';

export function emendationsCommand(): Command {
  return new Command('emendations')
    .summary('repairs of the texts, which can be refused')
    .description(
      'Lists the repairs under which the texts are read, with the characters as received. "apparatus judge ID reject" refuses one, and the source is read anew.',
    )
    .argument('[source]', 'one source; all where none is named')
    .addOption(caseOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus emendations')
    .action((name: string | undefined, options: CaseOptions & { json?: boolean }) =>
      withCase(options, (opened) => {
        const entries = listEmendations(opened, name);
        if (options.json) {
          printJson(entries.map(({ source, ...rest }) => ({ source: source.path, ...rest })));
          return;
        }
        const page = newPage();
        for (const { emendation, source, decision, before, after } of entries) {
          const state = decision === 'no' ? 'refused' : decision === 'yes' ? 'accepted' : 'not reviewed';
          page.say(
            `“…${oneLine(before)}[${oneLine(emendation.original)} → ${oneLine(emendation.corrected)}]${oneLine(after)}…”`,
            { hang: 1 },
          );
          page.say(emendation.reason, { indent: 4 });
          page.say(
            `${source.path}, characters ${emendation.start} to ${emendation.end} · ${emendation.kind} · ${state} · ${emendation.id}`,
            { indent: 4, weight: 'pale' },
          );
        }
        page.say(
          entries.length === 0
            ? 'No emendation in these sources.'
            : `${count(entries.length, 'emendation')}.`,
        );
      }),
    );
}
