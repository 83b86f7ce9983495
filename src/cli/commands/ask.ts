/** `apparatus ask`: one line of plain English, answered as the command that fits it answers. */
import { Command } from 'commander';
import { type Answer, ask } from '../../app/ask/ask.ts';
import { CallError } from '../../app/call-error.ts';
import { careerJson } from '../../app/career.ts';
import { controlsJson } from '../../app/controls.ts';
import { commandJson } from '../../app/who-commanded.ts';
import type { Case } from '../../store/case.ts';
import { type CaseOptions, caseOption, jsonOption, newPage, printJson, withCase } from '../context.ts';
import { showCareer } from './career.ts';
import { showCommand } from './command.ts';
import { showControls } from './controls.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';
import { showHits } from './search.ts';

interface Options extends CaseOptions, ScopeOptions {
  readonly as?: string;
  readonly json?: boolean;
  readonly proof?: boolean;
  readonly all?: boolean;
}

export function askCommand(): Command {
  const command = new Command('ask')
    .summary('a question in plain English, a name, or words')
    .description(
      'Understands one line: who commanded an organ on a day, who stood above it, the controls on it, when somebody was born, a name, a name with a date. Anything else is searched for in the texts.',
    )
    .argument('<words...>', 'the question')
    .addOption(caseOption())
    .option('--as <id>', 'which one is meant, where a name fits several');
  return addScope(command)
    .option('--all', 'every claim behind the answer, and not the first few of each')
    .option('--proof', 'how the answer follows, step by step')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus ask who commanded GPU on 4 January 1930\n  apparatus ask Blumkin 1929\n  apparatus ask \'"military tribunal"\'',
    )
    .action((words: string[], options: Options) =>
      withCase(options, (opened) => {
        const answer = ask(opened, words.join(' '), { ...scopeOf(options), as: options.as ?? null });
        if (options.json) printJson(answerJson(answer));
        else show(opened, answer, options);
      }),
    );
}

function show(opened: Case, answer: Answer, options: Options): void {
  const page = newPage();
  switch (answer.kind) {
    case 'command': {
      const { on, throughout = false, name } = answer.question;
      showCommand(opened, name, { ...options, on, throughout }, answer.answer);
      return;
    }
    case 'controls': {
      const { on, compare, throughout = false, name } = answer.question;
      showControls(
        opened,
        name,
        { ...options, on, throughout, ...(compare ? { compare } : {}) },
        answer.answer,
      );
      return;
    }
    case 'career':
      if (answer.undated) page.say('No time was given, so that this is all that is told of it.');
      showCareer(opened, answer.answer);
      return;
    case 'search':
      if (answer.because !== null) page.say(answer.because);
      for (const { name, type, says } of answer.names) page.say(`${name} (${type}), ${says}`, { hang: 2 });
      if (answer.names.length > 0) page.gap();
      showHits(page, answer.hits);
      return;
    case 'choice':
      throw new CallError(
        [
          `${answer.says} Choose with --as ID:`,
          ...answer.choices.map(({ as, says }) => `  ${as}  ${says}`),
        ].join('\n'),
      );
    case 'refused':
      throw new CallError(answer.says);
  }
}

/** The answer in the form in which the command that fits it gives it. */
function answerJson(answer: Answer): unknown {
  switch (answer.kind) {
    case 'command':
      return commandJson(answer.question, answer.answer);
    case 'controls':
      return controlsJson(answer.question, answer.answer);
    case 'career':
      return careerJson(answer.question, answer.answer);
    default:
      return answer;
  }
}
