/** `apparatus same`, `apparatus different`: whether two names mean one. */
import { Command, Option } from 'commander';
import { type IdentityWord, judgeIdentity } from '../../app/same-different.ts';
import type { Entity } from '../../model/entity.ts';
import { allSources, type CaseOptions, caseOption, newPage, withCase } from '../context.ts';

interface Options extends CaseOptions {
  readonly reason: string;
  readonly author?: string;
  readonly unsure?: boolean;
  readonly open?: boolean;
}

export const sameCommand = (): Command =>
  identityCommand(
    'same',
    'judge that two persons, organs or events are one',
    'apparatus same "Yakov Blyumkin" "Yakov Blumkin" --reason "one man, two spellings"',
  );

export const differentCommand = (): Command =>
  identityCommand(
    'different',
    'judge that two persons, organs or events are not one',
    'apparatus different GPU OGPU --reason "two organs, one after the other"',
  );

const JUDGED: Readonly<Record<IdentityWord, string>> = {
  same: 'are judged one',
  different: 'are judged not one',
  unsure: 'are judged unsure',
  open: 'stand open again, as if nobody had judged: so decided',
};

function identityCommand(word: 'same' | 'different', summary: string, example: string): Command {
  return new Command(word)
    .summary(summary)
    .description(
      `Records that the two are ${word === 'same' ? 'one' : 'not one'}, with your reason. Sources and claims stay as they are; a later judgement undoes this one. --open withdraws what was judged of the two, --unsure says that it cannot be told.`,
    )
    .argument('<a>', 'the id of an entity, or a name that fits one')
    .argument('<b>', 'the id of another, or its name')
    .addOption(caseOption())
    .requiredOption('--reason <text>', 'why')
    .addOption(
      new Option(
        '--unsure',
        'you looked, and it cannot be told; an earlier judgement on the pair is undone',
      ).conflicts('open'),
    )
    .option('--open', 'withdraws what was judged of the pair, as if nobody had judged')
    .option('--author <name>', 'who judges, where it is not the user of this machine')
    .addHelpText('after', `\nExample:\n  ${example}`)
    .action((a: string, b: string, options: Options) =>
      withCase(options, (opened) => {
        const said = options.open ? 'open' : options.unsure ? 'unsure' : word;
        const judged = judgeIdentity(opened, a, b, said, options.reason, options.author);
        const sources = allSources(opened);
        const shown = (entity: Entity): string =>
          `${entity.name} (${sources.get(entity.source)?.path ?? ''}, ${entity.id})`;
        newPage().say(
          `${shown(judged.a)} and ${shown(judged.b)} ${JUDGED[said]} by ${judged.judgement.author}: ${judged.judgement.reason}`,
        );
      }),
    );
}
