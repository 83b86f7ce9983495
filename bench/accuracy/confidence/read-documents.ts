/** Claims as the program of this checkout proposes them for some texts, from a case made for it and removed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Claim } from '../../../src/model/claim.ts';
import { openCase } from '../../../src/store/case.ts';

const PROGRAM = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** A text by its set and its name there. */
export interface LabelledText {
  readonly set: string;
  readonly id: string;
  readonly text: string;
}

/** Claims of each text, in the order of the texts. */
export function claimsOf(texts: readonly LabelledText[]): Claim[][] {
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-bench-'));
  try {
    const sources = join(folder, 'texts');
    mkdirSync(sources);
    const names = texts.map(({ set, id, text }) => {
      const name = `${set}--${id}.txt`;
      writeFileSync(join(sources, name), text);
      return name;
    });
    const dir = join(folder, 'case');
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'read', '--case', dir, sources], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    // Bytes that two sets share are one source, which is no fault here.
    if (status !== 0) throw new Error(`apparatus read ended with ${status}: ${stderr}`);
    const opened = openCase(dir);
    try {
      const byPath = new Map(opened.sources().map((source) => [source.path, source.id]));
      return names.map((name) => {
        const id = byPath.get(name) ?? byPath.get(`texts/${name}`);
        return id === undefined ? [] : [...opened.claims({ source: id })];
      });
    } finally {
      opened.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
