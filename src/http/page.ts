/**
 * The page's files: those that the build laid into one flat folder, and nothing else. What is asked for
 * is looked up among their names, so that no path of a request is ever joined to the folder. Every other
 * path is a place within the page and gives `index.html`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** `dist/web/`, whether this runs from `src/` or from `dist/`. */
export const WEB_FOLDER = fileURLToPath(new URL('../../dist/web', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

interface PageFile {
  readonly stamp: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer> | null;
  readonly tag: string;
}

export class PageFiles {
  readonly #folder: string;
  readonly #held = new Map<string, PageFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param path of the request, decoded or not: only the names of the folder fit it */
  answer(path: string, header: (name: string) => string | undefined): Response {
    if (!existsSync(join(this.#folder, 'index.html')))
      return new Response(plainPage('The workbench is not built yet: run "npm run build".'), {
        status: 503,
        headers: { 'Content-Type': TYPES['.html']! },
      });
    const entries = readdirSync(this.#folder, { withFileTypes: true });
    // Links are not followed: they may lead out of the folder.
    const names = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
    const wanted = path.slice(1);
    const name = names.has(wanted) && extname(wanted) in TYPES ? wanted : null;
    // A file of the page that is not there must not come back as the page itself.
    if (name === null && /\.(?:js|css|map|woff2?|png|svg|ico|txt)$/.test(path))
      return new Response('There is no such file.', {
        status: 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      });
    const file = this.#file(name ?? 'index.html');
    const lasting = /-[A-Z0-9]{8}\.\w+$/.test(name ?? '');
    const headers: Record<string, string> = {
      'Content-Type': file.type,
      ETag: file.tag,
      Vary: 'Accept-Encoding',
      'Cache-Control': lasting ? 'private, max-age=31536000, immutable' : 'no-cache',
    };
    if (header('if-none-match') === file.tag) return new Response(null, { status: 304, headers });
    const zip = file.zipped !== null && /\bgzip\b/.test(header('accept-encoding') ?? '');
    if (zip) headers['Content-Encoding'] = 'gzip';
    return new Response(zip ? file.zipped : file.bytes, { headers });
  }

  #file(name: string): PageFile {
    const path = join(this.#folder, name);
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const held = this.#held.get(name);
    if (held?.stamp === stamp) return held;
    const bytes = new Uint8Array(readFileSync(path));
    const zips = /\.(?:html|js|css|txt|svg)$/.test(name);
    const file: PageFile = {
      stamp,
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      bytes,
      zipped: zips ? new Uint8Array(gzipSync(bytes, { level: 9 })) : null,
      tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    };
    this.#held.set(name, file);
    return file;
  }
}

/** A page of one sentence, and a link where there is one. Both are text, whatever they hold. */
export function plainPage(
  sentence: string,
  link?: { readonly to: string; readonly says: string; readonly now?: boolean },
): string {
  const goes = link?.now ? `<meta http-equiv="refresh" content="0;url=${escaped(link.to)}">` : '';
  const anchor = link ? `<p><a href="${escaped(link.to)}">${escaped(link.says)}</a></p>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${goes}<title>Apparatus</title></head><body><main><h1>Apparatus</h1><p>${escaped(sentence)}</p>${anchor}</main></body></html>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
