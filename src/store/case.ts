/**
 * Case: the sources of one investigation, what was read in them and what people decided, on disk.
 *
 * Invariant: every change is one transaction that appends to the log of its writer and applies the
 * same records to the tables (`tables.ts`). When a method that changes something has returned, the
 * change survives the end of the process. Several processes can use one case at once.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Claim } from '../model/claim.ts';
import type { Emendation } from '../model/emendation.ts';
import type { Entity, Mention, MentionType } from '../model/entity.ts';
import type { Decision, Judgement, JudgementSubject, Review } from '../model/judgement.ts';
import type { Period } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { canonical } from './canonical.ts';
import { asCaseError, CaseError } from './case-error.ts';
import { type ClaimFilter, claimQuery } from './claim-query.ts';
import { type DocumentReading, type NewDocument, readingChanges } from './document.ts';
import { findId } from './find-id.ts';
import { newId } from './ids.ts';
import { type Checkpoint, Log, replayOrder } from './log.ts';
import { foldName } from './names.ts';
import { checkFolder, openCaseDatabase } from './open-database.ts';
import { plainStorage } from './plain-storage.ts';
import type { Change, Payload, RecordBodies, RecordKind } from './record.ts';
import { type SearchHit, search } from './search.ts';
import type { Database, Row, SqlValue, Statement, Storage } from './storage.ts';
import { Tables } from './tables.ts';
import { type CaseIssue, verifyCase } from './verify.ts';
import { withhold } from './withhold.ts';
import { writerId, writerKey } from './writer.ts';

/** A claim with what review says of it. */
export interface CaseClaim extends Claim {
  readonly review: Review;
  /** False where a later reading of its text no longer proposes it. */
  readonly current: boolean;
}

export interface EntityFilter {
  readonly ids?: readonly string[];
  readonly source?: string;
  /** A name or alias, whatever its case, accents and punctuation. */
  readonly name?: string;
  /** The last word of a name or alias, likewise. */
  readonly surname?: string;
  readonly type?: Entity['type'];
  readonly current?: boolean | 'any';
}

export interface CaseCounts {
  readonly sources: number;
  readonly texts: number;
  readonly emendations: number;
  readonly entities: number;
  readonly mentions: number;
  /** Current claims. */
  readonly claims: number;
  readonly reviews: Readonly<Record<Review, number>>;
  readonly judgements: number;
  readonly periods: number;
}

/** What reading a text came to. */
export interface ReadingState {
  readonly languageRead: boolean;
  readonly extractors: readonly string[];
}

export interface OpenOptions {
  /** Make the case where there is none. Default false. */
  readonly create?: boolean;
  readonly storage?: Storage;
  /** Random key that names the writer; by default that of this installation. */
  readonly writerKey?: Uint8Array;
}

/**
 * Opens the case in a folder. Throws `CaseError` with one sentence where there is none, where the
 * folder is no case, or where a newer version made it. Loads nothing: cost does not grow with the case.
 */
export function openCase(dir: string, options: OpenOptions = {}): Case {
  const create = options.create ?? false;
  try {
    checkFolder(dir, create);
    const storage = options.storage ?? plainStorage(resolve(dir));
    return new Case(dir, storage, openCaseDatabase(dir, storage, create), options.writerKey);
  } catch (error) {
    throw asCaseError(error, dir);
  }
}

/** How many claims are fetched at a time while iterating. */
const PAGE = 256;

export class Case {
  readonly dir: string;
  /** Id of the case; copies of a case share it. */
  readonly id: string;
  /** Under which id this process appends. */
  readonly writer: string;
  #secret: Uint8Array;
  readonly #storage: Storage;
  readonly #database: Database;
  readonly #log: Log;
  readonly #tables: Tables;
  readonly #statements = new Map<string, Statement>();

  constructor(dir: string, storage: Storage, database: Database, key?: Uint8Array) {
    this.dir = resolve(dir);
    this.#storage = storage;
    this.#database = database;
    this.#log = new Log(database);
    this.#tables = new Tables(database);
    this.id = this.#meta('case');
    this.#secret = Buffer.from(this.#meta('secret'), 'hex');
    this.writer = writerId(key ?? writerKey(), this.id);
  }

  /** Key of the ids derived from content (`claimId` and its siblings). */
  get secret(): Uint8Array {
    return this.#secret;
  }

  close(): void {
    this.#database.close();
  }

  // Sources and texts

  /** The source that has these bytes under this path, if it was read before. */
  findSource(path: string, sha256: string): Source | undefined {
    return this.#source(
      this.#get(
        `SELECT s.log, p.path, p.version FROM source_path p JOIN source s ON s.id = p.source
         WHERE p.path = ? AND s.sha256 = ? ORDER BY p.version DESC LIMIT 1`,
        path,
        sha256,
      ),
    );
  }

  /** The newest version under a path, of which `version` says how many there were. */
  latestSource(path: string): Source | undefined {
    return this.#source(
      this.#get(
        `SELECT s.log, p.path, p.version FROM source_path p JOIN source s ON s.id = p.source
         WHERE p.path = ? ORDER BY p.version DESC LIMIT 1`,
        path,
      ),
    );
  }

  /** The source that has these bytes, under whatever path. */
  sourceByHash(sha256: string): Source | undefined {
    return this.#source(this.#get('SELECT log FROM source WHERE sha256 = ? ORDER BY n LIMIT 1', sha256));
  }

  source(id: string): Source | undefined {
    return this.#source(this.#get('SELECT log FROM source WHERE id = ?', id));
  }

  /** Every source in the order in which they were received, older versions included. */
  sources(): Source[] {
    return this.#bodies<'source'>('SELECT log FROM source ORDER BY n');
  }

  /** The bytes as received. Throws where they are missing or no longer have their hash. */
  sourceBytes(id: string): Uint8Array {
    const source = this.source(id) ?? fail(`There is no source ${id} in the case.`);
    const path = this.#bytesPath(source.sha256);
    if (!this.#storage.hasBytes(path)) fail(`The bytes of ${source.path} are missing from the case.`);
    const bytes = this.#storage.readBytes(path);
    if (sha256Of(bytes) !== source.sha256) fail(`The bytes of ${source.path} in the case were altered.`);
    return bytes;
  }

  /** The text of a source with its emendations, refused ones included. */
  text(sourceId: string): Text | undefined {
    return this.#text(
      this.#get('SELECT id, log FROM text WHERE source = ? ORDER BY n DESC LIMIT 1', sourceId),
    );
  }

  /** A text by its own id. */
  textById(id: string): Text | undefined {
    return this.#text(this.#get('SELECT id, log FROM text WHERE id = ?', id));
  }

  /** What the latest reading of a text came to; undefined where it has none. */
  readingState(textId: string): ReadingState | undefined {
    const row = this.#get('SELECT language_read, extractors FROM text WHERE id = ?', textId);
    if (row === undefined || row['extractors'] === null) return undefined;
    return {
      languageRead: row['language_read'] === 1,
      extractors: JSON.parse(String(row['extractors'])) as string[],
    };
  }

  /** Half-open ranges in `Text.received`, code points. */
  sentences(textId: string): (readonly [start: number, end: number])[] {
    return this.#all('SELECT start, "end" FROM sentence WHERE text = ? ORDER BY i', textId).map(
      (row) => [Number(row['start']), Number(row['end'])] as const,
    );
  }

  mentions(
    textId: string,
    filter: { readonly type?: MentionType; readonly form?: Mention['form']; readonly entity?: string } = {},
  ): Mention[] {
    const given = Object.entries(filter);
    return this.#all(
      `SELECT id, text, type, start, "end", quote, entity, form FROM mention
       WHERE text = ?${given.map(([column]) => ` AND ${column} = ?`).join('')} ORDER BY start, "end", id`,
      textId,
      ...given.map(([, value]) => value),
    ) as unknown as Mention[];
  }

  /** Words in the texts, best passage first. All words must match; "a phrase"; a prefix*. */
  search(words: string, limit = 50): SearchHit[] {
    return search(this.#database, words, limit);
  }

  // Entities and claims

  entities(filter: EntityFilter = {}): Entity[] {
    const where: string[] = [];
    const values: SqlValue[] = [];
    const add = (condition: string, value: SqlValue) => {
      where.push(condition);
      values.push(value);
    };
    if (filter.ids !== undefined) add('id IN (SELECT value FROM json_each(?))', JSON.stringify(filter.ids));
    if (filter.source !== undefined) add('source = ?', filter.source);
    if (filter.name !== undefined)
      add('n IN (SELECT entity FROM entity_name WHERE folded = ?)', foldName(filter.name));
    if (filter.surname !== undefined)
      add('n IN (SELECT entity FROM entity_name WHERE last = ?)', foldName(filter.surname));
    if (filter.type !== undefined) add('type = ?', filter.type);
    if (filter.current !== 'any') add('current = ?', (filter.current ?? true) ? 1 : 0);
    const sql = where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`;
    return this.#bodies<'entity'>(`SELECT log FROM entity${sql} ORDER BY n`, ...values);
  }

  /** An entity by its id or an unambiguous prefix. Throws where the prefix fits several. */
  entity(id: string): Entity | undefined {
    const row = this.#get('SELECT log FROM entity WHERE id = ?', this.findId(id) ?? '');
    return row === undefined ? undefined : this.#body<'entity'>(row);
  }

  /**
   * The claims that a filter lets through, in the order in which they were first recorded. Which ones
   * is settled when iterating begins; the claims themselves are fetched a few at a time.
   */
  *claims(filter: ClaimFilter = {}): Generator<CaseClaim, void, undefined> {
    const { sql, values } = claimQuery(filter);
    const numbers: number[] = [];
    for (const row of this.#statement(sql).iterate(...values)) numbers.push(Number(row['n']));
    for (let i = 0; i < numbers.length; i += PAGE) {
      const rows = this.#all(
        `SELECT c.review, c.current, l.payload FROM claim c JOIN log l ON l.pos = c.log
         WHERE c.n IN (SELECT value FROM json_each(?)) ORDER BY c.n`,
        JSON.stringify(numbers.slice(i, i + PAGE)),
      );
      for (const row of rows) yield caseClaim(row);
    }
  }

  /** A claim by its id or an unambiguous prefix, current or not. Throws where the prefix fits several. */
  claim(id: string): CaseClaim | undefined {
    const row = this.#get(
      'SELECT c.review, c.current, l.payload FROM claim c JOIN log l ON l.pos = c.log WHERE c.id = ?',
      this.findId(id) ?? '',
    );
    return row === undefined ? undefined : caseClaim(row);
  }

  /** Current claims in which any of these entities fills an argument or is the place. */
  claimsAbout(entityIds: readonly string[]): Generator<CaseClaim, void, undefined> {
    return this.claims({ entities: entityIds });
  }

  /**
   * The full id for a prefix of one: `clm_` and its like with at least 6 characters after it.
   * Undefined where nothing fits; throws where several do or the prefix is too short.
   */
  findId(prefix: string): string | undefined {
    return findId(this.#database, prefix);
  }

  // Judgements and periods

  /** All judgements, or those on one kind of subject, or on one subject; oldest first. */
  judgements(kind?: JudgementSubject['kind'], id?: string): Judgement[] {
    if (kind === undefined) return this.#bodies<'judgement'>('SELECT log FROM judgement ORDER BY n');
    if (id === undefined)
      return this.#bodies<'judgement'>('SELECT log FROM judgement WHERE kind = ? ORDER BY n', kind);
    return this.#bodies<'judgement'>(
      'SELECT log FROM judgement WHERE kind = ? AND (a = ? OR b = ?) ORDER BY n',
      kind,
      id,
      id,
    );
  }

  /** What the latest judgement on a claim or an emendation decided. */
  decision(kind: 'claim' | 'emendation', id: string): Decision | undefined {
    const row = this.#get(
      'SELECT decision FROM judgement WHERE kind = ? AND a = ? ORDER BY n DESC LIMIT 1',
      kind,
      id,
    );
    return row?.['decision'] as Decision | undefined;
  }

  /** What review says of a claim, from the latest judgement on it. */
  review(claimId: string): Review {
    const row = this.#get('SELECT review FROM claim WHERE id = ?', claimId);
    return (row?.['review'] ?? fail(`There is no claim ${claimId} in the case.`)) as Review;
  }

  /** Every named period of the case. */
  periods(): Period[] {
    return this.#bodies<'period'>('SELECT log FROM period ORDER BY n');
  }

  // Changes

  /**
   * Stores a document: bytes, text, emendations and reading, in one transaction. When it returns, the
   * document is acknowledged. Bytes that the case already has are not added again: `added` is false,
   * `source` is the one there is, and a new path is noted with it.
   */
  addDocument(document: NewDocument): { readonly source: Source; readonly added: boolean } {
    const { text, bytes, reading } = document;
    if (text.source !== document.source.id) fail(`Text ${text.id} belongs to another source.`);
    const sha256 = sha256Of(bytes);
    const { path } = document.source;
    if (path === '' || path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path))
      fail(`The path of a source is relative to what was read: "${path}" is not.`);
    const readingPart = readingChanges(text, reading);
    const bytesPath = this.#bytesPath(sha256);
    // The bytes are safe before the transaction that acknowledges them. A file that no transaction
    // acknowledged is written again: nobody knows whether it was whole on the disk.
    if (this.sourceByHash(sha256) === undefined || !this.#storage.hasBytes(bytesPath))
      this.#write(() => this.#storage.writeBytes(bytesPath, bytes));
    return this.#transaction(() => {
      const there = this.findSource(path, sha256);
      if (there !== undefined) return { source: there, added: false };
      const version = (this.latestSource(path)?.version ?? 0) + 1;
      const known = this.sourceByHash(sha256);
      if (known !== undefined) {
        this.#append([{ kind: 'path', body: { source: known.id, path, version } }]);
        return { source: { ...known, path, version }, added: false };
      }
      const source: Source = { ...document.source, sha256, bytes: bytes.length, version };
      const { emendations, ...plain } = text;
      this.#append([
        { kind: 'source', body: source },
        { kind: 'text', body: plain },
        ...emendations.map(
          (emendation): Change => ({ kind: 'emendation', body: { text: text.id, emendation } }),
        ),
        ...readingPart,
      ]);
      return { source, added: true };
    });
  }

  /**
   * Puts a new reading of a text in the place of the earlier one: after a new version of an extractor,
   * or after an emendation was refused. Claims that it no longer proposes stay, marked as not current;
   * judgements stay with the ids. What did not change is not written again.
   */
  replaceReading(textId: string, reading: DocumentReading): void {
    this.#transaction(() => {
      const row = this.#get('SELECT source FROM text WHERE id = ?', textId);
      const source = String(row?.['source'] ?? fail(`There is no text ${textId} in the case.`));
      // A person who said the same stands beside the extractors.
      const claims = reading.claims.map((claim) => {
        const known = this.#get('SELECT log FROM claim WHERE id = ? AND by_person = 1', claim.id);
        return known === undefined ? claim : withProposers(claim, ['person']);
      });
      this.#append(
        readingChanges({ id: textId, source }, { ...reading, claims }, (change) => this.#isKnown(change)),
      );
    });
  }

  /** Records a claim that a person makes of a text; its `by` says `person`. Readings do not undo it. */
  addClaim(claim: Claim): void {
    if (!claim.by.includes('person')) fail(`Claim ${claim.id} is not by a person.`);
    const text = claim.spans[0]?.text ?? fail(`Claim ${claim.id} rests on no words.`);
    this.#transaction(() => {
      if (this.#get('SELECT 1 FROM text WHERE id = ? AND source = ?', text, claim.source) === undefined)
        fail(`Claim ${claim.id} rests on a text that is not in the case.`);
      const known = this.claim(claim.id);
      const body = known === undefined ? claim : withProposers(claim, known.by, known.patterns);
      if (!this.#isKnown({ kind: 'claim', body })) this.#append([{ kind: 'claim', body }]);
    });
  }

  /** Records a person's decision. `at` is now unless given. Throws where its subject is not in the case. */
  addJudgement(judgement: Omit<Judgement, 'id' | 'at'> & { readonly at?: string }): Judgement {
    const { subject } = judgement;
    if (subject.kind === 'identity' && subject.a === subject.b)
      fail(`${subject.a} is one and the same already.`);
    return this.#transaction(() => {
      if (subject.kind === 'identity') {
        for (const id of [subject.a, subject.b]) this.#mustExist('entity', id);
      } else {
        this.#mustExist(subject.kind, subject.id);
      }
      const body: Judgement = { at: new Date().toISOString(), ...judgement, id: newId('judgement') };
      this.#append([{ kind: 'judgement', body }]);
      return body;
    });
  }

  /** Records a named period; one that the case has in the same words is not added again. */
  addPeriod(period: Omit<Period, 'id'>): Period {
    return this.#transaction(() => {
      const same = this.#bodies<'period'>(
        'SELECT log FROM period WHERE folded = ?',
        foldName(period.name),
      ).find(
        (known) =>
          known.name === period.name && known.edtf === period.edtf && known.citation === period.citation,
      );
      if (same !== undefined) return same;
      const body: Period = { ...period, id: newId('period') };
      this.#append([{ kind: 'period', body }]);
      return body;
    });
  }

  /**
   * Removes what the log says of sources, claims, judgements or periods, with all that hangs on them,
   * and keeps the hashes, so that the rest still verifies. Meant for a copy that is handed out: it
   * cannot be undone, and the secret of the ids is replaced. Returns the number of records withheld.
   */
  withhold(ids: readonly string[], reason: string): number {
    const { count, hashes } = this.#transaction(() => {
      const found = withhold(this.#database, ids);
      this.#append([{ kind: 'withheld', body: { records: found.records, reason } }]);
      this.#tables.clear();
      for (const { pos, payload } of this.#payloads()) this.#tables.apply(pos, payload);
      return { count: found.records.length, hashes: found.hashes };
    });
    this.#secret = Buffer.from(this.#meta('secret'), 'hex');
    for (const hash of hashes) this.#storage.removeBytes(this.#bytesPath(hash));
    this.#database.exec('VACUUM');
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return count;
  }

  /** Makes the tables anew from the log. */
  rebuild(): void {
    this.#transaction(() => {
      this.#tables.clear();
      for (const { pos, payload } of this.#payloads()) this.#tables.apply(pos, payload);
    });
  }

  // The whole

  counts(): CaseCounts {
    const count = (table: string) => Number(this.#get(`SELECT count(*) AS n FROM ${table}`)?.['n']);
    const reviews: Record<Review, number> = { proposed: 0, accepted: 0, rejected: 0, unsure: 0 };
    for (const row of this.#all('SELECT review, count(*) AS n FROM claim WHERE current = 1 GROUP BY review'))
      reviews[row['review'] as Review] = Number(row['n']);
    return {
      sources: count('source'),
      texts: count('text'),
      emendations: count('emendation'),
      entities: count('entity WHERE current = 1'),
      mentions: count('mention'),
      claims: count('claim WHERE current = 1'),
      reviews,
      judgements: count('judgement'),
      periods: count('period'),
    };
  }

  /** Number of records in the logs: what a finding names to say what it was derived from. */
  logSize(): number {
    return this.#log.size();
  }

  /** The logs as they are now, to be written down or handed out. */
  checkpoints(): Checkpoint[] {
    return this.#log.checkpoints();
  }

  /** The log itself: proofs of inclusion and of consistency. */
  get log(): Log {
    return this.#log;
  }

  /** Everything that is wrong with the case on disk; an empty list where nothing is. */
  verify(earlier: readonly Checkpoint[] = []): CaseIssue[] {
    try {
      return verifyCase(this.#database, this.#storage, (sha256) => this.#bytesPath(sha256), earlier);
    } catch (error) {
      throw asCaseError(error, this.dir);
    }
  }

  // Inside

  #append(changes: readonly Change[]): void {
    for (const { pos, change } of this.#log.append(this.writer, new Date().toISOString(), changes))
      this.#tables.apply(pos, change);
  }

  /** Whether the case holds this entity or claim in exactly these words. */
  #isKnown(change: Change): boolean {
    if (change.kind !== 'entity' && change.kind !== 'claim') return false;
    const row = this.#get(`SELECT log FROM ${change.kind} WHERE id = ?`, change.body.id);
    return row !== undefined && canonical(this.#body(row)) === canonical(change.body);
  }

  #mustExist(table: 'claim' | 'entity' | 'emendation', id: string): void {
    if (this.#get(`SELECT 1 FROM ${table} WHERE id = ?`, id) === undefined)
      fail(`There is no ${table} ${id} in the case.`);
  }

  /** Every payload that is there, in the order in which the tables follow from them. */
  *#payloads(): Generator<{ pos: number; payload: Payload }> {
    for (const pos of replayOrder(this.#database)) {
      const text = String(this.#get('SELECT payload FROM log WHERE pos = ?', pos)?.['payload']);
      yield { pos, payload: JSON.parse(text) as Payload };
    }
  }

  #source(row: Row | undefined): Source | undefined {
    if (row === undefined) return undefined;
    const source = this.#body<'source'>(row);
    return row['path'] === undefined
      ? source
      : { ...source, path: String(row['path']), version: Number(row['version']) };
  }

  #text(row: Row | undefined): Text | undefined {
    if (row === undefined) return undefined;
    const emendations: Emendation[] = this.#bodies<'emendation'>(
      'SELECT log FROM emendation WHERE text = ? ORDER BY n',
      String(row['id']),
    ).map((body) => body.emendation);
    emendations.sort((a, b) => a.start - b.start || a.end - b.end);
    return { ...this.#body<'text'>(row), emendations };
  }

  /** The body of the record that a row of a derived table stands for. */
  #body<K extends RecordKind>(row: Row): RecordBodies[K] {
    const payload = this.#get('SELECT payload FROM log WHERE pos = ?', row['log'] ?? null)?.['payload'];
    return (JSON.parse(String(payload)) as { body: RecordBodies[K] }).body;
  }

  #bodies<K extends RecordKind>(sql: string, ...values: SqlValue[]): RecordBodies[K][] {
    return this.#all(sql, ...values).map((row) => this.#body<K>(row));
  }

  #bytesPath(sha256: string): string {
    return join(this.dir, 'sources', sha256);
  }

  #meta(key: string): string {
    return String(this.#get('SELECT value FROM meta WHERE key = ?', key)?.['value']);
  }

  #get(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#statement(sql).get(...values);
  }

  #all(sql: string, ...values: SqlValue[]): Row[] {
    return this.#statement(sql).all(...values);
  }

  #statement(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #write<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asCaseError(error, this.dir);
    }
  }

  /** All or nothing; waits for other writers. */
  #transaction<T>(work: () => T): T {
    return this.#write(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function withProposers(claim: Claim, by: readonly string[], patterns: readonly string[] = []): Claim {
  return {
    ...claim,
    by: [...new Set([...claim.by, ...by])],
    patterns: [...new Set([...claim.patterns, ...patterns])],
  };
}

function caseClaim(row: Row): CaseClaim {
  const { body } = JSON.parse(String(row['payload'])) as { body: Claim };
  return { ...body, review: row['review'] as Review, current: row['current'] === 1 };
}

function fail(sentence: string): never {
  throw new CaseError(sentence);
}
