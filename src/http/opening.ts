/**
 * Opening: a page for the browser that leads to the link. Every user of a machine can list what programs
 * were started with, so that the link itself must not stand on the line that starts a browser.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainPage } from './page.ts';

export interface Opening {
  /** Of a file that this user alone can read. */
  readonly path: string;
  readonly remove: () => void;
}

/** @param dir of the case */
export function openingPage(dir: string, link: string): Opening {
  const folder = join(dir, 'tmp');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `open-${randomBytes(8).toString('hex')}.html`);
  const page = plainPage('The workbench opens.', { to: link, says: 'Open the workbench', now: true });
  writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rmSync(path, { force: true }) };
}
