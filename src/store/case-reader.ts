/**
 * Case reader: everything that can be asked of a case. It changes nothing; `case.ts` adds what does.
 * Long because it is the whole of the questions that other layers may put, and no logic of its own.
 */
import { join } from 'node:path';
import type { Annotation } from '../model/annotation.ts';
import type { Asking } from '../model/asking.ts';
import type { Claim } from '../model/claim.ts';
import { type DescribedSource, type Description, described } from '../model/description.ts';
import type { Emendation } from '../model/emendation.ts';
import type { Entity, Mention, MentionType } from '../model/entity.ts';
import {
  type Decision,
  inForce,
  isPair,
  type Judgement,
  type JudgementSubject,
  type Review,
} from '../model/judgement.ts';
import type { Mark, MarkedMention } from '../model/mark.ts';
import type { Period } from '../model/period.ts';
import { type Relink, type Relinking, SURENESSES } from '../model/relink.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { CaseError } from './case-error.ts';
import { type ChangesSince, changesSince } from './changes.ts';
import { type ClaimFilter, claimQuery } from './claim-query.ts';
import type { Connection } from './connection.ts';
import { findId } from './find-id.ts';
import { type Checkpoint, Log } from './log.ts';
import { foldName } from './names.ts';
import { type SearchHit, type Spellings, search, vocabulary } from './search.ts';
import { sha256Of } from './sha256.ts';
import type { Row, SqlValue, Storage } from './storage.ts';

/** A claim with what review says of it. */
export interface CaseClaim extends Claim {
  readonly review: Review;
  /** False where a later reading of its text no longer proposes it. */
  readonly current: boolean;
}

export interface MentionFilter {
  readonly type?: MentionType;
  readonly form?: Mention['form'];
  readonly entity?: string;
  readonly start?: number;
  readonly end?: number;
}

export interface EntityFilter {
  readonly ids?: readonly string[];
  readonly source?: string;
  /** A name or alias, whatever its case, accents and punctuation. */
  readonly name?: string;
  /** The last word of a name or alias, likewise. */
  readonly surname?: string;
  /** Keys of names (`model/name-keys.ts`), any of which the entity has. */
  readonly keys?: readonly string[];
  /** Narrows `keys` to those by which an entity may be joined with others. */
  readonly joining?: boolean;
  readonly type?: Entity['type'];
  readonly current?: boolean | 'any';
}

/** An entity and its place in the order in which the case received them. */
export interface PlacedEntity {
  readonly entity: Entity;
  readonly place: number;
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

/** What reading a source came to, in numbers. */
export interface SourceFigures {
  readonly languageRead: boolean;
  readonly emendations: number;
  /** Current claims by what review says of them. */
  readonly claims: Record<Review, number>;
}

/** What extractors marked of words that no person marked. */
const UNMARKED = `SELECT * FROM mention m
  WHERE NOT EXISTS (SELECT 1 FROM mark k WHERE k.text = m.text AND k.start = m.start AND k."end" = m."end")
  AND NOT EXISTS (SELECT 1 FROM mark k WHERE k.corrects = m.id)`;

/** How many claims are fetched at a time while iterating. */
const PAGE = 256;

export class CaseReader {
  /** The folder, as an absolute path. */
  readonly dir: string;
  /** Id of the case; copies of a case share it. */
  readonly id: string;
  /** The log itself: proofs of inclusion and of consistency. */
  readonly log: Log;
  protected readonly storage: Storage;
  protected readonly connection: Connection;

  constructor(dir: string, storage: Storage, connection: Connection) {
    this.dir = dir;
    this.storage = storage;
    this.connection = connection;
    this.log = new Log(connection.database);
    this.id = connection.meta('case');
  }

  close(): void {
    this.connection.database.close();
  }

  // Sources and texts

  /** The source that has these bytes under this path, if it was read before. */
  findSource(path: string, sha256: string): Source | undefined {
    return this.#source(
      this.connection.get(
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
      this.connection.get(
        `SELECT s.log, p.path, p.version FROM source_path p JOIN source s ON s.id = p.source
         WHERE p.path = ? ORDER BY p.version DESC LIMIT 1`,
        path,
      ),
    );
  }

  /** The id of the newest source under each path. */
  newestByPath(): Map<string, string> {
    const rows = this.connection.all('SELECT path, source FROM source_path ORDER BY path, version, source');
    return new Map(rows.map((row) => [String(row['path']), String(row['source'])]));
  }

  /** The source that has these bytes, under whatever path. */
  sourceByHash(sha256: string): Source | undefined {
    return this.#source(
      this.connection.get('SELECT log FROM source WHERE sha256 = ? ORDER BY n LIMIT 1', sha256),
    );
  }

  source(id: string): Source | undefined {
    return this.#source(this.connection.get('SELECT log FROM source WHERE id = ?', id));
  }

  /** Every source in the order in which they were received, older versions included. */
  sources(): Source[] {
    return this.connection.bodies<'source'>('SELECT log FROM source ORDER BY n');
  }

  /** A source with what people described in place of its own data: what is shown and reasoned with. */
  describedSource(id: string): DescribedSource | undefined {
    const source = this.source(id);
    return source && described(source, this.descriptions(id));
  }

  /** Every source likewise, in the order in which they were received, older versions included. */
  describedSources(): DescribedSource[] {
    const bySource = Map.groupBy(this.descriptions(), ({ source }) => source);
    return this.sources().map((source) => described(source, bySource.get(source.id) ?? []));
  }

  /** What people said of a source, or of all of them, oldest first. */
  descriptions(sourceId?: string): Description[] {
    return sourceId === undefined
      ? this.connection.bodies<'description'>('SELECT log FROM description ORDER BY n')
      : this.connection.bodies<'description'>(
          'SELECT log FROM description WHERE source = ? ORDER BY n',
          sourceId,
        );
  }

  /** The bytes as received. Throws where they are missing or no longer have their hash. */
  sourceBytes(id: string): Uint8Array {
    const source = this.source(id) ?? fail(`There is no source ${id} in the case.`);
    const path = this.bytesPath(source.sha256);
    if (!this.storage.hasBytes(path)) fail(`The bytes of ${source.path} are missing from the case.`);
    const bytes = this.storage.readBytes(path);
    if (sha256Of(bytes) !== source.sha256) fail(`The bytes of ${source.path} in the case were altered.`);
    return bytes;
  }

  /** The text of a source with its emendations, refused ones included. */
  text(sourceId: string): Text | undefined {
    return this.#text(
      this.connection.get('SELECT id, log FROM text WHERE source = ? ORDER BY n DESC LIMIT 1', sourceId),
    );
  }

  /** A text by its own id. */
  textById(id: string): Text | undefined {
    return this.#text(this.connection.get('SELECT id, log FROM text WHERE id = ?', id));
  }

  /** What the latest reading of a text came to; undefined where it has none. */
  readingState(textId: string): ReadingState | undefined {
    const row = this.connection.get('SELECT language_read, extractors FROM text WHERE id = ?', textId);
    if (row === undefined || row['extractors'] === null) return undefined;
    return {
      languageRead: row['language_read'] === 1,
      extractors: JSON.parse(String(row['extractors'])) as string[],
    };
  }

  /** What a trained model marked in a text by the convention of annotators; undefined where none read it. */
  annotation(textId: string): Annotation | undefined {
    const row = this.connection.get('SELECT annotation FROM text WHERE id = ?', textId);
    const json = row?.['annotation'] ?? null;
    return json === null ? undefined : (JSON.parse(String(json)) as Annotation);
  }

  /** Half-open ranges in `Text.received`, code points. */
  sentences(textId: string): (readonly [start: number, end: number])[] {
    return this.connection
      .all('SELECT start, "end" FROM sentence WHERE text = ? ORDER BY i', textId)
      .map((row) => [Number(row['start']), Number(row['end'])] as const);
  }

  /** The mentions of a text, with people's marks in place of what extractors marked of the same words. */
  mentions(textId: string, filter: MentionFilter = {}): MarkedMention[] {
    const given = Object.entries(filter);
    const narrowed = given.map(([column]) => ` AND "${column}" = ?`).join('');
    const values = [textId, ...given.map(([, value]) => value)];
    return this.connection
      .all(
        `SELECT id, text, type, start, "end", quote, entity, form, NULL AS author, NULL AS at FROM (${UNMARKED})
         WHERE text = ?${narrowed}
         UNION ALL
         SELECT id, text, type, start, "end", quote, entity, form, author, at FROM mark
         WHERE gone = 0 AND type IS NOT NULL AND text = ?${narrowed}
         ORDER BY start, "end", id`,
        ...values,
        ...values,
      )
      .map(({ author, at, ...mention }) =>
        author === null ? mention : { ...mention, marked: { author, at } },
      ) as unknown as MarkedMention[];
  }

  /** Every mark that a person made in a text, those that a later one took the place of included, oldest first. */
  marks(textId: string): Mark[] {
    return this.connection.bodies<'mention'>('SELECT log FROM mark WHERE text = ? ORDER BY n', textId);
  }

  /**
   * Words in the texts, best passage first. All words must match, in any of their English forms or of
   * the other `spellings` that are given; "a phrase", as written; a prefix*.
   */
  search(words: string, limit = 50, spellings?: Spellings): SearchHit[] {
    return search(this.connection.database, words, limit, spellings);
  }

  /** Every word of the texts, without case and accents, in the order of the alphabet. */
  vocabulary(): Generator<string, void, undefined> {
    return vocabulary(this.connection.database);
  }

  // Entities and claims

  entities(filter: EntityFilter = {}): Entity[] {
    return this.connection.bodiesOf<'entity'>(this.#entityRows(filter));
  }

  /** The same, each with its place in the order in which entities were received; without those that are `known`. */
  placedEntities(filter: EntityFilter, known: { has(id: string): boolean }): PlacedEntity[] {
    const rows = this.#entityRows(filter).filter((row) => !known.has(String(row['id'])));
    return this.connection
      .bodiesOf<'entity'>(rows)
      .map((entity, i) => ({ entity, place: Number(rows[i]?.['n']) }));
  }

  #entityRows(filter: EntityFilter): Row[] {
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
    if (filter.keys !== undefined)
      add(
        `n IN (SELECT entity FROM name_key WHERE key IN (SELECT value FROM json_each(?))${filter.joining ? ' AND joins = 1' : ''})`,
        JSON.stringify(filter.keys),
      );
    if (filter.type !== undefined) add('type = ?', filter.type);
    if (filter.current !== 'any') add('current = ?', (filter.current ?? true) ? 1 : 0);
    const sql = where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`;
    return this.connection.all(`SELECT n, id, log FROM entity${sql} ORDER BY n`, ...values);
  }

  /** Every key of a name in the case, each once, in no order. */
  *nameKeys(): Generator<string, void, undefined> {
    const rows = this.connection.database.prepare('SELECT DISTINCT key FROM name_key').iterate();
    for (const row of rows) yield String(row['key']);
  }

  /** Ids of entities or claims in the order in which they were first recorded; what is unknown is left out. */
  inOrder(kind: 'entity' | 'claim', ids: readonly string[]): string[] {
    return this.connection
      .all(
        `SELECT id FROM ${kind} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY n`,
        JSON.stringify(ids),
      )
      .map((row) => String(row['id']));
  }

  /** An entity by its id or an unambiguous prefix. Throws where the prefix fits several. */
  entity(id: string): Entity | undefined {
    const row = this.connection.get('SELECT log FROM entity WHERE id = ?', this.findId(id) ?? '');
    return row === undefined ? undefined : this.connection.body<'entity'>(row);
  }

  /**
   * The claims that a filter lets through, in the order in which they were first recorded. Which ones
   * is settled when iterating begins; the claims themselves are fetched a few at a time.
   */
  *claims(filter: ClaimFilter = {}): Generator<CaseClaim, void, undefined> {
    const { sql, values } = claimQuery(filter);
    const numbers: number[] = [];
    for (const row of this.connection.statement(sql).iterate(...values)) numbers.push(Number(row['n']));
    for (let i = 0; i < numbers.length; i += PAGE) {
      const rows = this.connection.all(
        `SELECT c.review, c.current, l.payload FROM claim c JOIN log l ON l.pos = c.log
         WHERE c.n IN (SELECT value FROM json_each(?)) ORDER BY c.n`,
        JSON.stringify(numbers.slice(i, i + PAGE)),
      );
      for (const row of rows) yield caseClaim(row);
    }
  }

  /** A claim by its id or an unambiguous prefix, current or not. Throws where the prefix fits several. */
  claim(id: string): CaseClaim | undefined {
    const row = this.connection.get(
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
    return findId(this.connection.database, prefix);
  }

  // Judgements and periods

  /** All judgements, or those on one kind of subject, or on one subject; oldest first. */
  judgements(kind?: JudgementSubject['kind'], id?: string): Judgement[] {
    if (kind === undefined)
      return this.connection.bodies<'judgement'>('SELECT log FROM judgement ORDER BY n');
    if (id === undefined)
      return this.connection.bodies<'judgement'>('SELECT log FROM judgement WHERE kind = ? ORDER BY n', kind);
    return this.connection.bodies<'judgement'>(
      'SELECT log FROM judgement WHERE kind = ? AND (a = ? OR b = ?) ORDER BY n',
      kind,
      id,
      id,
    );
  }

  /** Judgements on identity that name any of these entities, oldest first. */
  identityJudgements(entityIds: readonly string[]): Judgement[] {
    const ids = JSON.stringify(entityIds);
    return this.connection.bodies<'judgement'>(
      `SELECT log FROM judgement WHERE n IN (
         SELECT n FROM judgement WHERE a IN (SELECT value FROM json_each(?))
         UNION SELECT n FROM judgement WHERE b IN (SELECT value FROM json_each(?))
       ) AND kind = 'identity' ORDER BY n`,
      ids,
      ids,
    );
  }

  /** The latest judgement on a subject, one that withdrew what was judged before included. Pairs are unordered. */
  latestJudgement(subject: JudgementSubject): Judgement | undefined {
    const [a, b] = isPair(subject) ? [subject.a, subject.b].sort() : [subject.id, null];
    return this.connection.bodies<'judgement'>(
      'SELECT log FROM judgement WHERE kind = ? AND a = ? AND b IS ? ORDER BY n DESC LIMIT 1',
      subject.kind,
      a ?? '',
      b ?? null,
    )[0];
  }

  /** The same for many claims or emendations at once, by their ids; those that nobody judged are left out. */
  latestJudgements(kind: 'claim' | 'emendation', ids: Iterable<string>): Map<string, Judgement> {
    const latest = new Map<string, Judgement>();
    const judgements = this.connection.bodies<'judgement'>(
      'SELECT max(n), log FROM judgement WHERE kind = ? AND a IN (SELECT value FROM json_each(?)) GROUP BY a',
      kind,
      JSON.stringify([...ids]),
    );
    for (const judgement of judgements)
      if (!isPair(judgement.subject)) latest.set(judgement.subject.id, judgement);
    return latest;
  }

  judgement(id: string): Judgement | undefined {
    return this.connection.bodies<'judgement'>('SELECT log FROM judgement WHERE id = ?', id)[0];
  }

  /** What the latest judgement on a claim or an emendation decided; undefined where it was withdrawn. */
  decision(kind: 'claim' | 'emendation', id: string): Decision | undefined {
    const row = this.connection.get(
      'SELECT decision FROM judgement WHERE kind = ? AND a = ? ORDER BY n DESC LIMIT 1',
      kind,
      id,
    );
    return inForce(row?.['decision'] as Decision | undefined);
  }

  /** What review says of a claim, from the latest judgement on it. */
  review(claimId: string): Review {
    const row = this.connection.get('SELECT review FROM claim WHERE id = ?', claimId);
    return (row?.['review'] ?? fail(`There is no claim ${claimId} in the case.`)) as Review;
  }

  /** Every named period of the case. */
  periods(): Period[] {
    return this.connection.bodies<'period'>('SELECT log FROM period ORDER BY n');
  }

  // Relinks

  /** What searches of cited texts found for a claim, the surest of each part first. */
  relinks(claimId: string): Relink[] {
    return this.relinkings({ claim: claimId })
      .flatMap(({ found }) => found)
      .sort(
        (a, b) =>
          a.part.localeCompare(b.part) ||
          SURENESSES.indexOf(a.sureness) - SURENESSES.indexOf(b.sureness) ||
          a.key.localeCompare(b.key),
      );
  }

  /** The searches for one claim, or those of one text, or all. */
  relinkings(filter: { readonly claim?: string; readonly text?: string } = {}): Relinking[] {
    const given = Object.entries(filter);
    return this.connection.bodies<'relinking'>(
      `SELECT log FROM relinking${given.length === 0 ? '' : ' WHERE '}${given.map(([column]) => `${column} = ?`).join(' AND ')} ORDER BY claim, key, text`,
      ...given.map(([, value]) => value),
    );
  }

  // Larger extractors

  /** The passages of a text that were put to a larger extractor, or to this one, in the order of the text. */
  askings(textId: string, by?: string): Asking[] {
    return this.connection.bodies<'asking'>(
      `SELECT log FROM asking WHERE text = ?${by === undefined ? '' : ' AND "by" = ?'} ORDER BY start, "end", "by", request`,
      textId,
      ...(by === undefined ? [] : [by]),
    );
  }

  // The whole

  /** Of each source, or of one, what reading it came to in numbers, by id of the source. */
  sourceFigures(source?: string): Map<string, SourceFigures> {
    const one = source === undefined ? '' : ' AND source = ?';
    const values = source === undefined ? [] : [source];
    const figures = new Map<string, { -readonly [K in keyof SourceFigures]: SourceFigures[K] }>();
    const of = (row: Row) => {
      const id = String(row['source']);
      const own = figures.get(id) ?? {
        languageRead: false,
        emendations: 0,
        claims: { proposed: 0, accepted: 0, rejected: 0, unsure: 0 },
      };
      figures.set(id, own);
      return own;
    };
    // Of several texts of a source the latest counts, as in `text`.
    for (const row of this.connection.all(
      `SELECT source, language_read, (SELECT count(*) FROM emendation e WHERE e.text = text.id) AS emendations
       FROM text WHERE 1${one} ORDER BY n`,
      ...values,
    )) {
      const own = of(row);
      own.languageRead = row['language_read'] === 1;
      own.emendations = Number(row['emendations']);
    }
    for (const row of this.connection.all(
      `SELECT source, review, count(*) AS n FROM claim WHERE current = 1${one} GROUP BY source, review`,
      ...values,
    ))
      of(row).claims[row['review'] as Review] = Number(row['n']);
    return figures;
  }

  counts(): CaseCounts {
    const count = (table: string) => Number(this.connection.get(`SELECT count(*) AS n FROM ${table}`)?.['n']);
    const reviews: Record<Review, number> = { proposed: 0, accepted: 0, rejected: 0, unsure: 0 };
    for (const row of this.connection.all(
      'SELECT review, count(*) AS n FROM claim WHERE current = 1 GROUP BY review',
    ))
      reviews[row['review'] as Review] = Number(row['n']);
    return {
      sources: count('source'),
      texts: count('text'),
      emendations: count('emendation'),
      entities: count('entity WHERE current = 1'),
      mentions: count(`(${UNMARKED})`) + count('mark WHERE gone = 0 AND type IS NOT NULL'),
      claims: count('claim WHERE current = 1'),
      reviews,
      judgements: count('judgement'),
      periods: count('period'),
    };
  }

  /** Number of records in the logs: what a finding names to say what it was derived from. */
  logSize(): number {
    return this.log.size();
  }

  /**
   * What was recorded after the n-th record of all logs, at most `limit` records; `log` of the answer is
   * where the next call goes on. Costs as much as the records that it reads.
   */
  changesSince(log: number, limit = 1000): ChangesSince {
    return changesSince(this.connection, log, limit);
  }

  /**
   * A number that is another one once another connection, in this process or elsewhere, has written. What
   * this one writes itself does not change it. The cheapest way to ask whether a look at the logs is due.
   */
  dataVersion(): number {
    return Number(this.connection.get('PRAGMA data_version')?.['data_version']);
  }

  /** Changes whenever anything is recorded or withheld: what was worked out before may no longer hold. */
  state(): string {
    return `${this.log.size()} ${sha256Of(Buffer.from(this.connection.meta('secret'))).slice(0, 16)}`;
  }

  /** The logs as they are now, to be written down or handed out. */
  checkpoints(): Checkpoint[] {
    return this.log.checkpoints();
  }

  // Inside

  #source(row: Row | undefined): Source | undefined {
    if (row === undefined) return undefined;
    const source = this.connection.body<'source'>(row);
    return row['path'] === undefined
      ? source
      : { ...source, path: String(row['path']), version: Number(row['version']) };
  }

  #text(row: Row | undefined): Text | undefined {
    if (row === undefined) return undefined;
    const emendations: Emendation[] = this.connection
      .bodies<'emendation'>('SELECT log FROM emendation WHERE text = ? ORDER BY n', String(row['id']))
      .map((body) => body.emendation);
    emendations.sort((a, b) => a.start - b.start || a.end - b.end);
    return { ...this.connection.body<'text'>(row), emendations };
  }

  protected bytesPath(sha256: string): string {
    return join(this.dir, 'sources', sha256);
  }
}

function caseClaim(row: Row): CaseClaim {
  const { body } = JSON.parse(String(row['payload'])) as { body: Claim };
  return { ...body, review: row['review'] as Review, current: row['current'] === 1 };
}

function fail(sentence: string): never {
  throw new CaseError(sentence);
}
