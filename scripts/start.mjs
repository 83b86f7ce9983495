// What `npm start` does: reads the example case into ./case, asks three questions of it and, on a
// terminal, opens the workbench on it. It can be run again: reading the same files adds nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** The newest change under a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

const built = join('dist', 'cli', 'main.js');
if (!existsSync(built) || (existsSync('src') && newest('src') > statSync(built).mtimeMs)) {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, [join('scripts', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0 || !existsSync(built)) {
    console.error('The build failed; what is wrong stands above.');
    process.exit(2);
  }
}

/** Shows the command as a person would type it, and runs it. */
function apparatus(...args) {
  const typed = args.map((arg) => (/^[\w./=-]+$/.test(arg) ? arg : `"${arg}"`)).join(' ');
  console.log(`\n$ npx apparatus ${typed}\n`);
  const { status } = spawnSync(process.execPath, [join('bin', 'apparatus.js'), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 2);
}

const title = (words) => console.log(`\n${'─'.repeat(72)}\n${words}`);

title('Reading the example case: seven short accounts that agree on some points and not on others.');
apparatus('read', 'examples/blumkin');

title('First question: who was in command of the GPU on 4 January 1930?');
apparatus('command', 'GPU', '--on', '1930-01-04');

title('Second question: who headed the Foreign Department in 1929?');
apparatus('command', 'Foreign Department', '--on', '1929');

title('Third question: when was Blumkin born?');
apparatus('claims', '--kind', 'attribute', '--type', 'birth', '--about', 'Blumkin');

title('The accounts do not agree. To see where, type:\n\n  npx apparatus conflicts');
console.log('\n"npx apparatus --help" shows the other commands. The case is in ./case.');

// Without a terminal nobody is there to look, or to end it.
if (process.stdin.isTTY && process.stdout.isTTY) {
  title('The workbench: the same case in your browser.');
  // Ctrl-C is for the program below, which ends well by itself.
  process.on('SIGINT', () => {});
  apparatus('serve');
} else console.log('\nTo open the workbench in your browser, type:\n\n  npx apparatus serve');
