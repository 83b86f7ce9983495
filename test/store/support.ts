/** What the tests of the store share: a folder that goes away, and documents in our own words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Argument, Claim } from '../../src/model/claim.ts';
import { codePoints } from '../../src/model/codepoints.ts';
import type { Entity, Mention } from '../../src/model/entity.ts';
import type { Span } from '../../src/model/span.ts';
import { type Case, openCase, sha256Of } from '../../src/store/case.ts';
import type { DocumentReading, NewDocument } from '../../src/store/document.ts';
import { claimId, entityId, mentionId, newId } from '../../src/store/ids.ts';

/** A key that names the writer, so that no test touches the user's own configuration. */
export const WRITER = Buffer.alloc(32, 7);

export function tempDir(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'apparatus-store-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A new case that is closed and removed when the test is over. */
export function tempCase(t: TestContext): Case {
  const theCase = openCase(join(tempDir(t), 'case'), { create: true, writerKey: WRITER });
  t.after(() => theCase.close());
  return theCase;
}

/** "PERSON headed ORGAN[ in YEAR]." is all that this little reader understands. */
const SENTENCE =
  /(?<person>[A-Z]\w+(?: [A-Z]\w+)*) headed (?<organ>the [A-Z]\w+(?: [A-Z]\w+)*)(?: in (?<year>\d{4}))?\./gu;

/** Reads a text by that one pattern into entities, mentions and claims with ids. */
export function readLittle(
  theCase: Case,
  ids: { readonly source: string; readonly text: string; readonly sha256: string },
  received: string,
  by = 'little@1',
): DocumentReading {
  const points = codePoints(received);
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  const sentences: [number, number][] = [];
  const span = (start: number, end: number): Span => ({
    text: ids.text,
    start,
    end,
    quote: points.slice(start, end),
    prefix: points.slice(Math.max(0, start - 32), start),
    suffix: points.slice(end, Math.min(points.length, end + 32)),
    place: null,
  });
  const argument = (type: 'Person' | 'Organization', name: string, start: number): Argument => {
    const range = [start, start + codePoints(name).length] as const;
    const id = entityId(theCase.secret, ids.sha256, { type, name });
    entities.set(id, { id, source: ids.source, type, name, aliases: [] });
    const mention = { type, start: range[0], end: range[1] };
    mentions.push({
      ...mention,
      id: mentionId(theCase.secret, ids.sha256, mention),
      text: ids.text,
      quote: name,
      entity: id,
      form: 'name',
    });
    return { name, entity: id, claim: null, range };
  };
  for (const match of received.matchAll(SENTENCE)) {
    const { person = '', organ = '', year } = match.groups ?? {};
    const start = points.toCodePoint(match.index);
    const end = points.toCodePoint(match.index + match[0].length);
    sentences.push([start, end]);
    const claim: Omit<Claim, 'id' | 'source'> = {
      kind: 'posting',
      type: 'head',
      aspect: 'holds',
      basis: null,
      args: {
        person: [argument('Person', person, start)],
        organization: [
          argument('Organization', organ, points.toCodePoint(match.index + match[0].indexOf(organ))),
        ],
      },
      when:
        year === undefined
          ? { edtf: null, text: null, start: [null, null], end: [null, null] }
          : { edtf: year, text: `in ${year}`, start: [null, `${year}-12-31`], end: [`${year}-01-01`, null] },
      where: [],
      quantity: null,
      voices: [{ name: 'author', entity: null, stance: 'asserted' }],
      polarity: '+',
      certainty: null,
      spans: [span(start, end)],
      cues: [],
      by: [by],
      patterns: ['little.headed'],
    };
    claims.push({ ...claim, id: claimId(theCase.secret, ids.sha256, claim), source: ids.source });
  }
  return {
    languageRead: true,
    extractors: [by],
    entities: [...entities.values()],
    mentions,
    claims,
    sentences,
  };
}

/** A document for `addDocument`, read by `readLittle`. */
export function littleDocument(theCase: Case, path: string, received: string): NewDocument {
  const bytes = Buffer.from(received, 'utf8');
  const source = newId('source');
  const text = newId('text');
  return {
    source: {
      id: source,
      path,
      title: null,
      author: null,
      kind: 'unknown',
      date: null,
      language: 'eng',
      obtained: '2026-11-22T12:00:00.000Z',
    },
    bytes,
    text: {
      id: text,
      source,
      reader: 'plain@1',
      received,
      encoding: 'utf-8',
      byteOrderMark: 0,
      emendations: [],
    },
    reading: readLittle(theCase, { source, text, sha256: sha256Of(bytes) }, received),
  };
}
