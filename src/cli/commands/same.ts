/** `apparatus same`, `apparatus different`: whether two names mean one. */
import { Command } from 'commander';
import { judgeIdentity } from '../../app/same-different.ts';
import type { Entity } from '../../model/entity.ts';
import { allSources, type CaseOptions, caseOption, newPage, withCase } from '../context.ts';

interface Options extends CaseOptions {
  readonly reason: string;
  readonly author?: string;
  readonly unsure?: boolean;
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

const JUDGED = { same: 'one', different: 'not one', unsure: 'unsure' } as const;

function identityCommand(word: 'same' | 'different', summary: string, example: string): Command {
  return new Command(word)
    .summary(summary)
    .description(
      `Records that the two are ${word === 'same' ? 'one' : 'not one'}, with your reason. Sources and claims stay as they are; a later judgement undoes this one, and --unsure takes it back.`,
    )
    .argument('<a>', 'the id of an entity, or a name that fits one')
    .argument('<b>', 'the id of another, or its name')
    .addOption(caseOption())
    .requiredOption('--reason <text>', 'why')
    .option('--unsure', 'you looked, and it cannot be told; an earlier judgement on the pair is undone')
    .option('--author <name>', 'who judges, where it is not the user of this machine')
    .addHelpText('after', `\nExample:\n  ${example}`)
    .action((a: string, b: string, options: Options) =>
      withCase(options, (opened) => {
        const said = options.unsure ? 'unsure' : word;
        const judged = judgeIdentity(opened, a, b, said, options.reason, options.author);
        const sources = allSources(opened);
        const shown = (entity: Entity): string =>
          `${entity.name} (${sources.get(entity.source)?.path ?? ''}, ${entity.id})`;
        newPage().say(
          `${shown(judged.a)} and ${shown(judged.b)} are judged ${JUDGED[said]} by ${judged.judgement.author}: ${judged.judgement.reason}`,
        );
      }),
    );
}
