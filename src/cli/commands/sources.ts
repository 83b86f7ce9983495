/** `apparatus sources`: what the case holds. */
import { Command } from 'commander';
import { listSources } from '../../app/sources.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';
import { count } from '../page.ts';
import { sayDescription } from '../show-source.ts';

export function sourcesCommand(): Command {
  return new Command('sources')
    .summary('list the sources of the case')
    .description('Lists the sources with what is known of each, and how many claims were taken from it.')
    .addOption(caseOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  apparatus sources')
    .action((options: CaseOptions & { json?: boolean }) =>
      withCase(options, (opened) => {
        const entries = listSources(opened);
        if (options.json) {
          printJson(entries.map(({ source, ...rest }) => ({ ...source, ...rest })));
          return;
        }
        const page = newPage();
        for (const { source, newest, languageRead, claims, emendations } of entries) {
          const all = claims.proposed + claims.accepted + claims.rejected + claims.unsure;
          const older = newest ? '' : `, version ${source.version}, replaced by a newer one`;
          page.say(`${source.path}${older}`, { weight: 'strong' });
          sayDescription(page, source);
          page.say(
            languageRead
              ? `${count(all, 'claim')}, ${claims.proposed} not reviewed; ${count(emendations, 'emendation')}`
              : 'stored and searchable, not read',
            { indent: 2 },
          );
          page.say(`SHA-256 ${source.sha256}`, { indent: 2, weight: 'pale' });
        }
        page.say(
          entries.length === 0 ? 'The case holds no source yet.' : `${count(entries.length, 'source')}.`,
        );
      }),
    );
}
