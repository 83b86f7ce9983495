/** `apparatus describe`: what a person says of a source beside what its bytes say. */
import { Command, Option } from 'commander';
import { describeSource } from '../../app/describe-source.ts';
import { currentSources, findSource } from '../../app/evidence-of.ts';
import { defaultAuthor } from '../../app/judge.ts';
import { SOURCE_KINDS, type SourceKind } from '../../model/source.ts';
import { type CaseOptions, caseOption, newPage, withCase } from '../context.ts';
import { sayDescription } from '../show-source.ts';

interface Options extends CaseOptions {
  readonly title?: string;
  readonly author?: string;
  readonly kind?: SourceKind;
  readonly date?: string;
  readonly harm?: string;
  readonly by?: string;
}

export function describeCommand(): Command {
  return new Command('describe')
    .summary('say what a source is, and who may be harmed by it')
    .description(
      'Records what you know of a source that its bytes do not say: of each field the latest description counts, and an empty one says that it is not known. The source stays as it was received. With another date it is read anew, since "now" in its words means that date.',
    )
    .argument('<source>', 'a source of the case')
    .addOption(caseOption())
    .option('--title <text>', 'its title')
    .option('--author <name>', 'who wrote it')
    .addOption(new Option('--kind <kind>', 'what sort of source it is').choices(SOURCE_KINDS))
    .option('--date <edtf>', 'the date it bears, as EDTF: 1930-01-04, 1930-01, 1930')
    .option('--harm <text>', 'who may be harmed by what it holds, or by its being known')
    .option('--by <name>', 'who describes it, where it is not the user of this machine')
    .addHelpText(
      'after',
      '\nExample:\n  apparatus describe note-a.txt --kind memoir --harm "the family of the writer"',
    )
    .action((name: string, { title, author, kind, date, harm, by, ...options }: Options) =>
      withCase(options, async (opened) => {
        const { id } = findSource(currentSources(opened), name);
        const given = { title, author, kind, date, harm };
        const { source, reread } = await describeSource(opened, id, given, by ?? defaultAuthor());
        const page = newPage();
        page.say(source.path, { weight: 'strong' });
        sayDescription(page, source);
        if (reread) page.say('It was read anew.', { indent: 2 });
      }),
    );
}
