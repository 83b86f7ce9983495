/** Proposed claims as the program hands them out: JSON Lines, see `export --format claims`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProposedSpan {
  readonly start: number;
  readonly end: number;
  readonly sha256?: string;
  readonly quote?: string;
  readonly source?: string;
}
/** Only the fields that are scored or shown. */
export interface ProposedClaim {
  readonly id: string;
  readonly kind: string;
  readonly type: string | null;
  readonly args: Readonly<Record<string, readonly string[]>>;
  readonly when: string | null;
  readonly voices: readonly string[];
  readonly stances: readonly string[];
  readonly polarity: string;
  readonly spans: readonly ProposedSpan[];
}
/** Proposals for the texts at these paths, in any order. */
export type Propose = (paths: readonly string[]) => readonly ProposedClaim[];

/** Throws one sentence with the line number for a line that is no claim. */
export function parseProposals(lines: string, name: string): ProposedClaim[] {
  return lines.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let claim: Partial<ProposedClaim>;
    try {
      claim = JSON.parse(line) as Partial<ProposedClaim>;
    } catch {
      throw new Error(`${name}:${i + 1}: not JSON`);
    }
    const { kind, args, voices, stances, spans } = claim;
    if (!kind || !args || !voices || !stances || !spans?.length) {
      throw new Error(`${name}:${i + 1}: a claim needs kind, args, voices, stances and spans`);
    }
    return [claim as ProposedClaim];
  });
}

export function proposalsFromFile(path: string): Propose {
  return () => parseProposals(readFileSync(path, 'utf8'), path);
}

/** Reads the texts into a new case in a temporary folder with the program of this checkout, and removes it. */
export function proposalsFromProgram(root: string): Propose {
  return (paths) => {
    const folder = mkdtempSync(join(tmpdir(), 'apparatus-bench-'));
    const program = (args: readonly string[]): string =>
      execFileSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    try {
      const dir = join(folder, 'case');
      program(['read', '--case', dir, ...paths]);
      return parseProposals(program(['claims', '--case', dir, '--json']), 'claims --json');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
