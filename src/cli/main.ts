/** The command line: `main` runs one command and sets the exit code (0 done, 1 a fault found, 2 a wrong call). */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { clean } from './clean.ts';
import { commands } from './commands/index.ts';
import { sayFault } from './context.ts';
import { type Streams, streams, useStreams } from './streams.ts';

const EXAMPLES = `
Examples:
${commands.flatMap(({ examples }) => examples.map((example) => `  ${example}`)).join('\n')}

The case is ./case unless --case names another folder. "apparatus COMMAND --help" says more.`;

/** The reader of a pipe has gone ("| head"): nothing is left to say. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The commands with their options; made anew for each call. */
export function program(): Command {
  const top = new Command('apparatus')
    .description(
      'Reads contested sources and answers who held power, what they did with it, and who says so: always on whose word, with the words.',
    )
    .usage('COMMAND [options]')
    .helpCommand(false)
    .showHelpAfterError('"apparatus --help" shows what there is.')
    .addHelpText('after', EXAMPLES);
  for (const { make } of commands) top.addCommand(make());
  for (const command of [top, ...top.commands, ...top.commands.flatMap((each) => each.commands)]) {
    command.exitOverride();
    command.configureOutput({
      writeOut: (text) => streams().out.write(text),
      writeErr: (text) => streams().err.write(clean(text)),
    });
    command.configureHelp({ helpWidth: Math.min(streams().out.columns ?? 80, 100) });
  }
  return top;
}

/** @param args what follows the name of the program */
export async function main(args: readonly string[], to: Streams = streams()): Promise<void> {
  const before = useStreams(to);
  try {
    await run(args);
  } finally {
    useStreams(before);
  }
}

async function run(args: readonly string[]): Promise<void> {
  const top = program();
  try {
    if (args.length === 0) {
      top.outputHelp();
      return;
    }
    await top.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      const known = sayFault(error);
      if (!known && process.env['APPARATUS_DEBUG'] && error instanceof Error) console.error(error.stack);
      process.exitCode = 2;
    }
  }
}

const started = process.argv[1];
if (started !== undefined && isThisFile(started)) await main(process.argv.slice(2));

function isThisFile(path: string): boolean {
  try {
    return realpathSync(path) === fileURLToPath(import.meta.url);
  } catch {
    return false;
  }
}
