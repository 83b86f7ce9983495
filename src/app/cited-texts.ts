/**
 * Cited texts: the texts of works that claims cite, as sources of the case. They come as JSON Lines of
 * `{"id", "text"}`; each is kept under `ID.txt` with the bytes of its text. Nothing is read in them
 * here: they are there to be searched, and `apparatus read` proposes claims where a person wants that.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { readDocument } from '../readers/registry.ts';
import { type Case, sha256Of } from '../store/case.ts';
import { newId } from '../store/ids.ts';
import { currentSources } from './evidence-of.ts';
import { because } from './find-files.ts';

/** Shorter names are no ids of works. */
const SHORTEST_KEY = 8;

export interface GivenText {
  readonly id: string;
  readonly text: string;
  /** File and line, for sentences. */
  readonly place: string;
}

export type TextLine =
  | { readonly ok: true; readonly text: GivenText }
  | { readonly ok: false; readonly message: string };

/** The texts of a file, line by line; what cannot be used is said in one sentence with its place. */
export function readTextLines(path: string): TextLine[] {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    return [{ ok: false, message: `${path}: ${because(error)}` }];
  }
  return content.split('\n').flatMap((line, i): TextLine[] => {
    if (line.trim() === '') return [];
    const place = `${path}, line ${i + 1}`;
    const fault = (says: string): TextLine[] => [{ ok: false, message: `${place}: ${says}` }];
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch {
      return fault('this is no JSON.');
    }
    const { id, text } = (parsed ?? {}) as { id?: unknown; text?: unknown };
    if (typeof id !== 'string' || typeof text !== 'string')
      return fault('a text needs "id" and "text", both strings.');
    if (id.length < SHORTEST_KEY || !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id))
      return fault(
        `"${id}" cannot be the id of a text: it needs at least ${SHORTEST_KEY} letters or digits, and no path.`,
      );
    return [{ ok: true, text: { id, text, place } }];
  });
}

export type KeptText =
  | { readonly ok: true; readonly outcome: 'added' | 'version' | 'known' }
  | { readonly ok: false; readonly message: string };

/** Puts a text into the case; a changed text is a new version. One that is no text is said in one sentence. */
export function keepText(into: Case, { id, text, place }: GivenText): KeptText {
  const path = `${id}.txt`;
  const bytes = new TextEncoder().encode(text);
  if (into.findSource(path, sha256Of(bytes))) return { ok: true, outcome: 'known' };
  const result = readDocument(bytes, path);
  if (!result.ok) return { ok: false, message: `${place}: ${result.issue.message}` };
  const { document } = result;
  const before = into.latestSource(path);
  const source = newId('source');
  const { added } = into.addDocument({
    source: {
      id: source,
      path,
      title: document.title,
      author: document.author,
      kind: document.kind,
      date: null,
      language: document.language,
      obtained: new Date().toISOString(),
    },
    bytes,
    // Repairs are for what is read in a text; here it is searched as it was received.
    text: {
      id: newId('text'),
      source,
      reader: document.reader,
      received: document.received,
      encoding: document.encoding,
      byteOrderMark: document.byteOrderMark,
      emendations: [],
    },
    reading: { languageRead: false, extractors: [], entities: [], mentions: [], claims: [], sentences: [] },
  });
  return { ok: true, outcome: !added ? 'known' : before ? 'version' : 'added' };
}

export interface CitedText {
  readonly source: Source;
  readonly text: Text;
}

/** Finds the text of a work by its key: a source whose name, without ending, begins the key or begins with it. */
export function citedTexts(of: Case): (key: string) => CitedText | null {
  const stems = new Map<string, { readonly stem: string; readonly source: Source }[]>();
  for (const source of currentSources(of).values()) {
    if (source.kind === 'dataset') continue;
    const stem = basename(source.path, extname(source.path)).toLowerCase();
    if (stem.length < SHORTEST_KEY) continue;
    const head = stem.slice(0, SHORTEST_KEY);
    stems.set(head, [...(stems.get(head) ?? []), { stem, source }]);
  }
  const texts = new Map<string, CitedText | null>();
  return (key) => {
    const asked = key.toLowerCase();
    const known = texts.get(asked);
    if (known !== undefined) return known;
    const found = (stems.get(asked.slice(0, SHORTEST_KEY)) ?? []).find(
      ({ stem }) => asked.startsWith(stem) || stem.startsWith(asked),
    );
    const text = found === undefined ? undefined : of.text(found.source.id);
    const cited = found && text ? { source: found.source, text } : null;
    texts.set(asked, cited);
    return cited;
  };
}
