/** `apparatus serve`: the workbench, on this machine alone. */
import { spawn } from 'node:child_process';
import { Command, InvalidArgumentError } from 'commander';
import { type CaseOptions, caseOption, newPage, withCase } from '../context.ts';
import { streams } from '../streams.ts';

interface Options extends CaseOptions {
  readonly port?: number;
  readonly as?: string;
  readonly open: boolean;
}

export function serveCommand(): Command {
  return new Command('serve')
    .summary('open the workbench in the browser')
    .description(
      'Serves the workbench to a browser on this machine: read, judge and ask. Nothing is loaded from elsewhere, and no other machine can reach it. The case is made where there is none. Ctrl-C ends it.',
    )
    .addOption(caseOption())
    .option('--port <n>', 'the port to listen on (default: any that is free)', portNumber)
    .option('--as <name>', 'who judges, where it is not the user of this machine')
    .option('--no-open', 'print the link and open no browser')
    .addHelpText('after', '\nExample:\n  apparatus serve --case ./case')
    .action((options: Options) => withCase(options, (opened) => serve(opened, options), true));
}

async function serve(opened: Parameters<Parameters<typeof withCase>[1]>[0], options: Options): Promise<void> {
  // Only this command needs the server; the others start without loading it.
  const { startServer } = await import('../../http/server.ts');
  const running = await startServer(opened, {
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.as === undefined ? {} : { author: options.as }),
    onFault: (error) => {
      if (process.env['APPARATUS_DEBUG'] && error instanceof Error) console.error(error.stack);
    },
  });
  const page = newPage();
  page.say(`The workbench on the case in ${options.case} is at`);
  streams().out.write(`\n  ${running.link}\n\n`);
  page.say('The link holds the key of this session: whoever has it can read and judge. Ctrl-C stops.');
  const opening = options.open && streams().out.isTTY ? await openBrowser(opened.dir, running.link) : null;
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
  opening?.remove();
  await running.close();
  page.say('Stopped. What was judged is held in the case.');
}

/** Milliseconds that a browser has to start in. */
const OPENED_WITHIN = 60_000;

/** Fails silently: the link stands on the terminal. */
async function openBrowser(dir: string, link: string): Promise<{ readonly remove: () => void } | null> {
  const { openingPage } = await import('../../http/server.ts');
  let opening: ReturnType<typeof openingPage>;
  try {
    opening = openingPage(dir, link);
  } catch {
    return null;
  }
  const { path } = opening;
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', path]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', path]
        : ['xdg-open', path];
  const child = spawn(program!, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
  setTimeout(opening.remove, OPENED_WITHIN).unref();
  return opening;
}

function portNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65535)
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return number;
}
