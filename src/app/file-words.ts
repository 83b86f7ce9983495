/** File words: what became of a file that was read, in one phrase. */
import type { FileEvent } from './read-source.ts';

const OUTCOME: Readonly<Record<FileEvent['outcome'], (event: FileEvent) => string>> = {
  added: () => '',
  version: (event) => `version ${event.source.version} of this file, `,
  known: () => 'already in the case, ',
  'same-bytes': (event) => `the same bytes as ${event.source.path} are already in the case, `,
  reread: () => 'already in the case, its claims read anew, ',
};

export function fileWords(event: FileEvent): string {
  const repairs = event.emendations > 0 ? `, ${count(event.emendations, 'emendation')}` : '';
  const language = event.source.language;
  const read = event.languageRead
    ? `${count(event.claims, 'claim')} proposed${repairs}`
    : language === null
      ? `stored and searchable, not read: its language could not be told (--language eng reads it as English)${repairs}`
      : `stored and searchable, not read: language ${language}${repairs}`;
  return `${OUTCOME[event.outcome](event)}${read}`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
