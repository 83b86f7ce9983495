/**
 * Case: the sources of one investigation, what was read in them and what people decided, on disk.
 * What can be asked of it is in `case-reader.ts`; here is what changes it.
 *
 * Invariant: every change is one transaction that appends to the log of its writer and applies the
 * same records to the tables (`tables.ts`). When a method that changes something has returned, the
 * change survives the end of the process. Several processes can use one case at once.
 */
import { resolve } from 'node:path';
import type { Asking } from '../model/asking.ts';
import type { Claim } from '../model/claim.ts';
import type { Description, SourceFields } from '../model/description.ts';
import type { Entity } from '../model/entity.ts';
import { isPair, type Judgement, type JudgementSubject } from '../model/judgement.ts';
import type { Mark } from '../model/mark.ts';
import type { Period } from '../model/period.ts';
import type { Relinking } from '../model/relink.ts';
import type { Source } from '../model/source.ts';
import { canonical } from './canonical.ts';
import { asCaseError, CaseError } from './case-error.ts';
import { CaseReader } from './case-reader.ts';
import { Connection } from './connection.ts';
import {
  checkBelongs,
  type DocumentReading,
  mergeProposals,
  type NewDocument,
  readingChanges,
} from './document.ts';
import { newId } from './ids.ts';
import { JudgedMeanwhile } from './judged-meanwhile.ts';
import type { Checkpoint } from './log.ts';
import { foldName } from './names.ts';
import { checkFolder, openCaseDatabase } from './open-database.ts';
import { plainStorage } from './plain-storage.ts';
import type { Change } from './record.ts';
import { openVocabulary } from './search.ts';
import { sha256Of } from './sha256.ts';
import type { Storage } from './storage.ts';
import { Tables } from './tables.ts';
import { type CaseIssue, verifyCase } from './verify.ts';
import { withhold } from './withhold.ts';
import { writerId, writerKey } from './writer.ts';

export type { CaseClaim, CaseCounts, EntityFilter, ReadingState } from './case-reader.ts';
export type { ChangesSince, SeenChange } from './changes.ts';
export { JudgedMeanwhile } from './judged-meanwhile.ts';
export { sha256Of } from './sha256.ts';

export interface OpenOptions {
  /** Make the case where there is none. Default false. */
  readonly create?: boolean;
  /** Nothing can be written over this connection. Default false. */
  readonly readOnly?: boolean;
  readonly storage?: Storage;
  /** Random key that names the writer; by default that of this installation. */
  readonly writerKey?: Uint8Array;
}

/** A judgement as it is given: the case adds its id. */
export type NewJudgement = Omit<Judgement, 'id' | 'at'> & { readonly at?: string };

export interface JudgeOptions {
  /**
   * Id of the latest judgement on the subject that the person saw, null where none was in force. Absent:
   * whatever was judged before is undone, seen or not.
   */
  readonly seen?: string | null;
}

/** What comes with a claim that a person makes. */
export interface OwnClaim {
  /** Entities that it names and the case may not have yet. */
  readonly entities?: readonly Entity[];
  /** Who makes it: it is then accepted by them, for the reason given. Needed where it corrects another. */
  readonly author?: string;
  readonly reason?: string;
  /** The claim in whose place it stands, why, and what the person saw judged of that one. */
  readonly corrects?: { readonly claim: string; readonly reason: string } & JudgeOptions;
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
    const connection = new Connection(openCaseDatabase(dir, storage, create), dir);
    const opened = new Case(resolve(dir), storage, connection, options.writerKey);
    if (options.readOnly ?? false) {
      openVocabulary(connection.database);
      connection.database.exec('PRAGMA query_only = ON');
    }
    return opened;
  } catch (error) {
    throw asCaseError(error, dir);
  }
}

export class Case extends CaseReader {
  /** Under which id this process appends. */
  readonly writer: string;
  readonly #tables: Tables;
  #secret: Uint8Array;

  constructor(dir: string, storage: Storage, connection: Connection, key?: Uint8Array) {
    super(dir, storage, connection);
    this.#tables = new Tables(connection.database);
    this.#secret = Buffer.from(connection.meta('secret'), 'hex');
    this.writer = writerId(key ?? writerKey(), this.id);
  }

  /** Key of the ids derived from content (`claimId` and its siblings). */
  get secret(): Uint8Array {
    return this.#secret;
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
    const bytesPath = this.bytesPath(sha256);
    // The bytes are safe before the transaction that acknowledges them. A file that no transaction
    // acknowledged is written again: nobody knows whether it was whole on the disk.
    if (this.sourceByHash(sha256) === undefined || !this.storage.hasBytes(bytesPath))
      this.connection.guarded(() => this.storage.writeBytes(bytesPath, bytes));
    return this.connection.transaction(() => {
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
    this.connection.transaction(() => {
      const row = this.connection.get('SELECT source FROM text WHERE id = ?', textId);
      const source = String(row?.['source'] ?? fail(`There is no text ${textId} in the case.`));
      // A person who said the same stands beside the extractors, and so does a larger extractor.
      const claims = reading.claims.map((claim) => {
        const known = this.connection.get('SELECT log FROM claim WHERE id = ? AND by_person = 1', claim.id);
        const asked = this.connection
          .all('SELECT "by" FROM asked_item WHERE text = ? AND item = ? ORDER BY "by"', textId, claim.id)
          .map((row) => String(row['by']));
        const standing = [...(known === undefined ? [] : ['person']), ...asked];
        return standing.length === 0 ? claim : withProposers(claim, standing);
      });
      this.#append(
        readingChanges({ id: textId, source }, { ...reading, claims }, (change) => this.#isKnown(change)),
      );
    });
  }

  /**
   * Records what came of a passage that was put to a larger extractor, in one transaction: that it was
   * asked, and the entities and claims that it proposes. A claim that the case has in the same words
   * gets one proposer more. Readings do not undo it. Throws where something in it is not of its text.
   */
  addAsking(
    asking: Omit<Asking, 'entities' | 'claims'>,
    proposed: { readonly entities: readonly Entity[]; readonly claims: readonly Claim[] },
  ): Asking {
    return this.connection.transaction(() => {
      const { text, source, by } = asking;
      if (this.connection.get('SELECT 1 FROM text WHERE id = ? AND source = ?', text, source) === undefined)
        fail(`There is no text ${text} of ${source} in the case.`);
      const claims = mergeProposals(proposed.claims).map((claim) => {
        const known = this.claim(claim.id);
        if (known === undefined) return withProposers(claim, [by]);
        const { review: _, current: __, ...body } = known;
        return withProposers(body, [by]);
      });
      const entities = [...new Map(proposed.entities.map((entity) => [entity.id, entity])).values()];
      checkBelongs({ id: text, source }, { entities, claims, mentions: [] }, (id) => this.#hasEntity(id));
      const body: Asking = {
        ...asking,
        entities: entities.map(({ id }) => id),
        claims: claims.map(({ id }) => id),
      };
      this.#append([
        ...[
          ...entities.map((entity): Change => ({ kind: 'entity', body: entity })),
          ...claims.map((claim): Change => ({ kind: 'claim', body: claim })),
        ].filter((change) => !this.#isKnown(change)),
        { kind: 'asking', body },
      ]);
      return body;
    });
  }

  /**
   * Records a claim that a person makes of a text; its `by` says `person`. Readings do not undo it, nor the
   * entities that it names. With `author` it is accepted by whoever makes it, and with `corrects` the claim
   * in whose place it stands is rejected, all in one transaction. Throws `JudgedMeanwhile` where that one was
   * judged otherwise than the person saw. Returns the judgements, that on the new claim first.
   */
  addClaim(claim: Claim, own: OwnClaim = {}): Judgement[] {
    if (!claim.by.includes('person')) fail(`Claim ${claim.id} is not by a person.`);
    if (own.corrects !== undefined && own.author === undefined)
      fail(`Nobody is named who has claim ${claim.id} stand in place of another.`);
    const text = claim.spans[0]?.text ?? fail(`Claim ${claim.id} rests on no words.`);
    const { entities = [], author, reason = '', corrects } = own;
    return this.connection.transaction(() => {
      if (
        this.connection.get('SELECT 1 FROM text WHERE id = ? AND source = ?', text, claim.source) ===
        undefined
      )
        fail(`Claim ${claim.id} rests on a text that is not in the case.`);
      checkBelongs({ id: text, source: claim.source }, { entities, claims: [claim], mentions: [] }, (id) =>
        this.#hasEntity(id),
      );
      if (corrects !== undefined) {
        if (corrects.claim === claim.id) fail(`Claim ${claim.id} cannot stand in place of itself.`);
        this.#mustExist('claim', corrects.claim);
        this.#mustBeSeen({ kind: 'claim', id: corrects.claim }, corrects.seen);
      }
      const known = this.claim(claim.id);
      const body = known === undefined ? claim : withProposers(claim, known.by, known.patterns);
      const decide = (decision: 'yes' | 'no', id: string, why: string): Judgement => ({
        id: newId('judgement'),
        subject: { kind: 'claim', id },
        decision,
        reason: why,
        author: author ?? '',
        at: new Date().toISOString(),
      });
      const judgements = [
        ...(author === undefined ? [] : [decide('yes', claim.id, reason)]),
        ...(corrects === undefined ? [] : [decide('no', corrects.claim, corrects.reason)]),
      ];
      this.#append([
        ...[
          ...entities.map((entity): Change => ({ kind: 'entity', body: entity })),
          { kind: 'claim', body } as const,
        ].filter((change) => !this.#isKnown(change) || !this.#isCurrent(change)),
        ...judgements.map((judgement): Change => ({ kind: 'judgement', body: judgement })),
      ]);
      return judgements;
    });
  }

  /**
   * Records a person's decision. `at` is now unless given. Throws where its subject is not in the case,
   * and `JudgedMeanwhile` where the latest judgement on the subject is another than the one `seen`.
   */
  addJudgement(judgement: NewJudgement, options: JudgeOptions = {}): Judgement {
    return this.connection.transaction(() => this.#judge(judgement, options.seen));
  }

  /**
   * Records many decisions in one transaction: all are held when it returns, or, where one throws, none.
   * Those whose subject was judged otherwise than the person saw are left out, and `conflicts` has the
   * latest judgement on each. Throws where a subject is not in the case.
   */
  addJudgements(judgements: readonly (NewJudgement & JudgeOptions)[]): {
    readonly done: readonly Judgement[];
    readonly conflicts: readonly Judgement[];
  } {
    return this.connection.transaction(() => {
      const done: Judgement[] = [];
      const conflicts: Judgement[] = [];
      for (const { seen, ...judgement } of judgements) {
        try {
          done.push(this.#judge(judgement, seen));
        } catch (error) {
          if (!(error instanceof JudgedMeanwhile)) throw error;
          conflicts.push(error.latest);
        }
      }
      return { done, conflicts };
    });
  }

  /**
   * Records a person's mark on words with the entity that it may need, in one transaction. `at` is now.
   * Throws where what it corrects is not a mention of the text, or no longer is.
   */
  addMark(mark: Omit<Mark, 'id' | 'at'>, entities: readonly Entity[] = []): Mark {
    return this.connection.transaction(() => {
      const { text, entity, corrects } = mark;
      const row = this.connection.get('SELECT source FROM text WHERE id = ?', text);
      const source = String(row?.['source'] ?? fail(`There is no text ${text} in the case.`));
      checkBelongs({ id: text, source }, { entities, claims: [], mentions: [] });
      if (entity !== null && !this.#hasEntity(entity) && !entities.some(({ id }) => id === entity))
        fail(`There is no entity ${entity} in the case.`);
      if (corrects !== null && !this.mentions(text).some(({ id }) => id === corrects))
        fail(`There is no mention ${corrects} in this text, or another one stands in its place by now.`);
      const body: Mark = { ...mark, id: newId('mention'), at: new Date().toISOString() };
      this.#append([
        ...entities
          .map((one): Change => ({ kind: 'entity', body: one }))
          .filter((change) => !this.#isKnown(change) || !this.#isCurrent(change)),
        { kind: 'mention', body },
      ]);
      return body;
    });
  }

  /**
   * Records what a person says of a source. `at` is now. What the case says already of it is left out, and
   * nothing is written where nothing is left. Throws where the source is not in the case.
   */
  addDescription(description: Omit<Description, 'at'>): void {
    this.connection.transaction(() => {
      const { source, by, ...fields } = description;
      const known = this.describedSource(source) ?? fail(`There is no source ${source} in the case.`);
      const fresh = Object.entries(fields).filter(
        ([field, value]) =>
          canonical(value ?? null) !== canonical(known[field as keyof SourceFields] ?? null),
      );
      if (fresh.length === 0) return;
      const body: Description = { ...Object.fromEntries(fresh), source, by, at: new Date().toISOString() };
      this.#append([{ kind: 'description', body }]);
    });
  }

  /** Records a named period; one that the case has in the same words is not added again. */
  addPeriod(period: Omit<Period, 'id'>): Period {
    return this.connection.transaction(() => {
      const same = this.connection
        .bodies<'period'>('SELECT log FROM period WHERE folded = ?', foldName(period.name))
        .find(
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
   * Records what searches of cited texts found, in one transaction. A search that the case holds in the
   * same words is not written again. Returns how many were. Throws where a claim or text is not there.
   */
  addRelinkings(relinkings: readonly Relinking[]): number {
    return this.connection.transaction(() => {
      const fresh = relinkings.filter((body) => {
        const { claim, key, text, source } = body;
        this.#mustExist('claim', claim);
        if (this.connection.get('SELECT 1 FROM text WHERE id = ? AND source = ?', text, source) === undefined)
          fail(`There is no text ${text} of ${source} in the case.`);
        const row = this.connection.get(
          'SELECT log FROM relinking WHERE claim = ? AND key = ? AND text = ?',
          claim,
          key,
          text,
        );
        return row === undefined || canonical(this.connection.body<'relinking'>(row)) !== canonical(body);
      });
      this.#append(fresh.map((body): Change => ({ kind: 'relinking', body })));
      return fresh.length;
    });
  }

  /**
   * Removes what the log says of sources, claims, judgements or periods, with all that hangs on them,
   * and keeps the hashes, so that the rest still verifies. Meant for a copy that is handed out: it
   * cannot be undone, and the secret of the ids is replaced. Returns the number of records withheld.
   */
  withhold(ids: readonly string[], reason: string): number {
    const { count, hashes } = this.connection.transaction(() => {
      const found = withhold(this.connection.database, ids);
      this.#append([{ kind: 'withheld', body: { records: found.records, reason } }]);
      this.#tables.clear();
      for (const { pos, payload } of this.connection.payloads()) this.#tables.apply(pos, payload);
      return { count: found.records.length, hashes: found.hashes };
    });
    this.#secret = Buffer.from(this.connection.meta('secret'), 'hex');
    for (const hash of hashes) this.storage.removeBytes(this.bytesPath(hash));
    this.connection.database.exec('VACUUM');
    this.connection.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return count;
  }

  /** Makes the tables anew from the log. */
  rebuild(): void {
    this.connection.transaction(() => {
      this.#tables.clear();
      for (const { pos, payload } of this.connection.payloads()) this.#tables.apply(pos, payload);
    });
  }

  /** Everything that is wrong with the case on disk; an empty list where nothing is. */
  verify(earlier: readonly Checkpoint[] = []): CaseIssue[] {
    return this.connection.guarded(() =>
      verifyCase(this.connection.database, this.storage, (sha256) => this.bytesPath(sha256), earlier),
    );
  }

  // Inside

  /** One decision, inside a transaction. */
  #judge(judgement: NewJudgement, seen: string | null | undefined): Judgement {
    const { subject } = judgement;
    if (isPair(subject) && subject.a === subject.b) fail(`${subject.a} is one and the same already.`);
    this.#mustBeSeen(subject, seen);
    if (subject.kind === 'identity') {
      for (const id of [subject.a, subject.b]) this.#mustExist('entity', id);
    } else if (subject.kind === 'origin') {
      // A cited work is known by its key alone: whether a claim cites it is for the caller to see.
      for (const id of [subject.a, subject.b]) {
        if (id.startsWith('src_')) this.#mustExist('source', id);
        if (id.startsWith('ent_')) this.#mustExist('entity', id);
      }
    } else {
      this.#mustExist(subject.kind, subject.id);
    }
    const body: Judgement = { at: new Date().toISOString(), ...judgement, id: newId('judgement') };
    this.#append([{ kind: 'judgement', body }]);
    return body;
  }

  #append(changes: readonly Change[]): void {
    for (const { pos, change } of this.log.append(this.writer, new Date().toISOString(), changes))
      this.#tables.apply(pos, change);
  }

  /** Whether a reading or a person still has this entity or claim. */
  #isCurrent(change: Change): boolean {
    if (change.kind !== 'entity' && change.kind !== 'claim') return false;
    return (
      this.connection.get(`SELECT current FROM ${change.kind} WHERE id = ?`, change.body.id)?.['current'] ===
      1
    );
  }

  /** Whether the case holds this entity or claim in exactly these words. */
  #isKnown(change: Change): boolean {
    if (change.kind !== 'entity' && change.kind !== 'claim') return false;
    const row = this.connection.get(`SELECT log FROM ${change.kind} WHERE id = ?`, change.body.id);
    return row !== undefined && canonical(this.connection.body(row)) === canonical(change.body);
  }

  #mustBeSeen(subject: JudgementSubject, seen: string | null | undefined): void {
    if (seen === undefined) return;
    const latest = this.latestJudgement(subject);
    // To have seen none in force, and that one was withdrawn meanwhile, are the same.
    const same = seen === null ? latest === undefined || latest.decision === 'open' : latest?.id === seen;
    if (!same && latest !== undefined) throw new JudgedMeanwhile(latest);
  }

  #hasEntity(id: string): boolean {
    return this.connection.get('SELECT 1 FROM entity WHERE id = ?', id) !== undefined;
  }

  #mustExist(table: 'claim' | 'entity' | 'emendation' | 'source', id: string): void {
    if (this.connection.get(`SELECT 1 FROM ${table} WHERE id = ?`, id) === undefined)
      fail(`There is no ${table} ${id} in the case.`);
  }
}

function withProposers(claim: Claim, by: readonly string[], patterns: readonly string[] = []): Claim {
  return {
    ...claim,
    by: [...new Set([...claim.by, ...by])],
    patterns: [...new Set([...claim.patterns, ...patterns])],
  };
}

function fail(sentence: string): never {
  throw new CaseError(sentence);
}
