/** Where the gold files lie. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = resolve(import.meta.dirname, '..');

/** Gold files in a fixed order; those held out only where asked for. */
export function goldPaths(heldOut: boolean): string[] {
  const inside = (folder: string): string[] =>
    readdirSync(join(FOLDER, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(FOLDER, folder, name));
  return heldOut ? [...inside('gold'), ...inside('heldout')] : inside('gold');
}
