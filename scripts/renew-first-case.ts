/**
 * Renews the outputs that the documents show. Each document is gone through with a fresh, empty case in
 * a temporary folder where `examples/` lies; every shown command is run there in its order.
 *
 *   node scripts/renew-first-case.ts                 rewrites the documents whose outputs changed
 *   node scripts/renew-first-case.ts --print FILE    prints one document renewed, and changes nothing
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captured } from './captured.ts';
import { argumentsOf, filled, masked, shownBlocks, shownLines } from './shown-blocks.ts';

export const ROOT = join(import.meta.dirname, '..');

/** Documents with shown blocks, relative to the root. */
export const DOCUMENTS: readonly string[] = [
  'docs/first-case.md',
  'docs/guide.md',
  'docs/commands.md',
  'docs/claims.md',
  'docs/text.md',
  'docs/import.md',
  'docs/relink.md',
  'docs/larger-model.md',
];

/** Runs `work` in a fresh folder with the examples, away from the settings of this user. */
export async function inFreshFolder<T>(work: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-docs-'));
  const before = process.cwd();
  const home = process.env['APPARATUS_HOME'];
  symlinkSync(join(ROOT, 'examples'), join(folder, 'examples'));
  process.env['APPARATUS_HOME'] = join(folder, 'home');
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
    if (home === undefined) delete process.env['APPARATUS_HOME'];
    else process.env['APPARATUS_HOME'] = home;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A document with every shown output as the program prints it now. */
export function renewed(document: string): Promise<string> {
  return inFreshFolder(async () => {
    let text = '';
    let done = 0;
    let before = '';
    for (const block of shownBlocks(document)) {
      const { output, code } = await captured(argumentsOf(filled(block.command, before)));
      if (code !== block.code) {
        throw new Error(`"${block.command}" ended with code ${code}, not ${block.code}:\n${output}`);
      }
      const lines = shownLines(block, block.json ? masked(output) : output).join('\n');
      text += `${document.slice(done, block.start)}${masked(lines)}\n`;
      done = block.end;
      before = `${lines}\n${output}`;
    }
    return text + document.slice(done);
  });
}

if (import.meta.main) {
  const [flag, file] = process.argv.slice(2);
  if (flag === '--print' && file !== undefined) {
    process.stdout.write(await renewed(readFileSync(join(ROOT, file), 'utf8')));
  } else {
    for (const name of DOCUMENTS) {
      const path = join(ROOT, name);
      const before = readFileSync(path, 'utf8');
      const after = await renewed(before);
      if (after !== before) writeFileSync(path, after);
      console.log(`${name}: ${after === before ? 'as it was' : 'renewed'}`);
    }
  }
}
