/** Read key: a key for a model's server, from a file that a person names. It is kept nowhere. */
import { readFileSync, statSync } from 'node:fs';
import { CallError } from './call-error.ts';
import { because } from './find-files.ts';

/** The one line of the file. Throws a CallError where it is not one line of a key. */
export function readKey(path: string): string {
  let text: string;
  try {
    text = statSync(path).size > 4096 ? '' : readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new CallError(`${path}: ${because(error)}`);
  }
  if (!/^[\x21-\x7e]{1,1000}$/.test(text))
    throw new CallError(`${path}: a key is one line of letters, digits and signs without blanks.`);
  return text;
}
