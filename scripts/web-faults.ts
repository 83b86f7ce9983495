/**
 * What a file of the page must not do: import more than its own folder and types of the API, reach for
 * the network elsewhere than in its two doors or by an address of another host, or turn text into markup.
 */
import { dirname, join } from 'node:path';

/** The files of `src/web/` that ask the server, and with what. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'web/api.ts': /\bfetch\(/,
  'web/events.ts': /\bnew EventSource\b/,
};
const CONNECTS =
  /\bfetch\(|\bnew (?:EventSource|WebSocket|XMLHttpRequest|WebTransport|RTCPeerConnection|Worker|SharedWorker)\b|\bsendBeacon\(|\bserviceWorker\b|\bimportScripts\(/g;
/** What makes markup or code of a text. */
const MARKUP =
  /\bdangerouslySetInnerHTML\b|\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\beval\(|\bnew Function\b|\bcreateContextualFragment\b|\bsrcdoc\b/gi;
/** An address with a host. Names of XML are no addresses: nothing is fetched by them. */
const ELSEWHERE = /(["'`(])\s*(?:(?:https?|wss?|ftp):)?\/\/(?!www\.w3\.org\/)[\w$[{]/g;

export interface Fault {
  readonly index: number;
  readonly says: string;
}

/** @param code without its comments */
export function webFaults(file: string, code: string): Fault[] {
  const found: Fault[] = [];
  for (const match of code.matchAll(CONNECTS)) {
    if (DOORS[file]?.test(match[0])) continue;
    const door = match[0].startsWith('fetch') ? 'src/web/api.ts' : 'src/web/events.ts';
    found.push({ index: match.index, says: `only ${door} asks the server, and by nothing else` });
  }
  for (const match of code.matchAll(MARKUP))
    found.push({ index: match.index, says: `${match[0].replace('(', '')} would make markup of a text` });
  for (const match of code.matchAll(ELSEWHERE))
    found.push({ index: match.index, says: 'the page knows no address of another host' });
  return found;
}

/**
 * Why the page must not import `path`; null where it may.
 * @param statement the words from `import` or `export` up to the path
 */
export function wrongWebImport(file: string, path: string, statement: string): string | null {
  const target = join(dirname(file), path);
  if (target.startsWith('web/')) return null;
  if (!target.startsWith('http/schemas/'))
    return `web imports nothing but web and types of http/schemas (${path})`;
  return /^(?:import|export)\s+type\b/.test(statement) ? null : `web imports types alone from ${path}`;
}
