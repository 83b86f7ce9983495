/**
 * Tables: what is queried. Invariant: the derived tables are a pure function of the payloads in the
 * logs, in the order of `record.ts`. Nothing else writes to them, so they can always be made anew.
 */
import type { Asking } from '../model/asking.ts';
import type { Argument, Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { type Decision, isPair, type Judgement, type Review } from '../model/judgement.ts';
import type { Mark } from '../model/mark.ts';
import { nameKeys } from '../model/name-keys.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { DERIVED_TABLES } from './migrations/index.ts';
import { foldName, lastWord } from './names.ts';
import { passagesOf } from './passages.ts';
import type { Change, ReadingRecord } from './record.ts';
import type { Database, Row, SqlValue, Statement } from './storage.ts';

const REVIEW_OF: Readonly<Record<Decision, Review>> = {
  yes: 'accepted',
  no: 'rejected',
  unsure: 'unsure',
  open: 'proposed',
};

const UPSERT_ENTITY = `
  INSERT INTO entity (id, source, type, current, log) VALUES (?, ?, ?, 1, ?)
  ON CONFLICT (id) DO UPDATE SET
    source = excluded.source, type = excluded.type, current = 1, log = excluded.log
  RETURNING n`;

const UPSERT_CLAIM = `
  INSERT INTO claim (id, source, text, kind, type, start_earliest, start_latest, end_earliest, end_latest,
    by_person, current, log, review)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 'proposed')
  ON CONFLICT (id) DO UPDATE SET
    source = excluded.source, text = excluded.text, kind = excluded.kind, type = excluded.type,
    start_earliest = excluded.start_earliest, start_latest = excluded.start_latest,
    end_earliest = excluded.end_earliest, end_latest = excluded.end_latest,
    by_person = excluded.by_person, current = 1, log = excluded.log
  RETURNING n`;

export class Tables {
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Applies one record. `pos` is where the log holds it. */
  apply(pos: number, change: Change): void {
    switch (change.kind) {
      case 'source':
        this.#source(pos, change.body);
        return;
      case 'path':
        this.#path(change.body.path, change.body.version, change.body.source);
        return;
      case 'text':
        this.#text(pos, change.body);
        return;
      case 'emendation':
        this.#run(
          'INSERT OR IGNORE INTO emendation (id, text, log) VALUES (?, ?, ?)',
          change.body.emendation.id,
          change.body.text,
          pos,
        );
        return;
      case 'entity':
        this.#entity(pos, change.body);
        return;
      case 'claim':
        this.#claim(pos, change.body);
        return;
      case 'reading':
        this.#reading(change.body);
        return;
      case 'judgement':
        this.#judgement(pos, change.body);
        return;
      case 'period':
        this.#run(
          'INSERT OR IGNORE INTO period (id, folded, log) VALUES (?, ?, ?)',
          change.body.id,
          foldName(change.body.name),
          pos,
        );
        return;
      case 'relinking': {
        const { claim, key, text, found } = change.body;
        this.#run(
          'INSERT OR REPLACE INTO relinking (claim, key, text, found, log) VALUES (?, ?, ?, ?, ?)',
          claim,
          key,
          text,
          found.length,
          pos,
        );
        return;
      }
      case 'asking':
        this.#asking(pos, change.body);
        return;
      case 'mention':
        this.#mark(pos, change.body);
        return;
      case 'description':
        this.#run('INSERT INTO description (source, log) VALUES (?, ?)', change.body.source, pos);
        return;
      case 'withheld':
        // Nothing to show: the payloads it names are gone, so nothing was derived from them.
        return;
    }
  }

  /** Empties all derived tables. */
  clear(): void {
    this.#database.exec(`INSERT INTO passage_words (passage_words) VALUES ('delete-all')`);
    for (const table of Object.keys(DERIVED_TABLES)) this.#database.exec(`DELETE FROM ${table}`);
  }

  #source(pos: number, source: Source): void {
    this.#run(
      'INSERT OR IGNORE INTO source (id, sha256, log) VALUES (?, ?, ?)',
      source.id,
      source.sha256,
      pos,
    );
    this.#path(source.path, source.version, source.id);
  }

  #path(path: string, version: number, source: string): void {
    this.#run(
      'INSERT OR IGNORE INTO source_path (path, version, source) VALUES (?, ?, ?)',
      path,
      version,
      source,
    );
  }

  #text(pos: number, text: Omit<Text, 'emendations'>): void {
    this.#run('INSERT OR IGNORE INTO text (id, source, log) VALUES (?, ?, ?)', text.id, text.source, pos);
    for (const passage of passagesOf(text.received, text.reader.startsWith('table@'))) {
      const { lastInsertRowid } = this.#run(
        'INSERT INTO passage (text, start, words) VALUES (?, ?, ?)',
        text.id,
        passage.start,
        passage.words,
      );
      this.#run('INSERT INTO passage_words (rowid, words) VALUES (?, ?)', lastInsertRowid, passage.words);
    }
  }

  #entity(pos: number, entity: Entity): void {
    const n = this.#number(UPSERT_ENTITY, entity.id, entity.source, entity.type, pos);
    this.#run('DELETE FROM entity_name WHERE entity = ?', n);
    const folded = new Set([entity.name, ...entity.aliases].map(foldName).filter((name) => name !== ''));
    let i = 0;
    for (const name of folded) {
      this.#run(
        'INSERT INTO entity_name (entity, i, folded, last) VALUES (?, ?, ?, ?)',
        n,
        i++,
        name,
        lastWord(name),
      );
    }
    this.#run('DELETE FROM name_key WHERE entity = ?', n);
    for (const [key, joins] of nameKeys(entity))
      this.#run('INSERT INTO name_key (entity, key, joins) VALUES (?, ?, ?)', n, key, joins ? 1 : 0);
  }

  #claim(pos: number, claim: Claim): void {
    const n = this.#number(
      UPSERT_CLAIM,
      claim.id,
      claim.source,
      claim.spans[0]?.text ?? '',
      claim.kind,
      claim.type,
      ...claim.when.start,
      ...claim.when.end,
      claim.by.includes('person') ? 1 : 0,
      pos,
    );
    // A judgement may have come before the claim, from another writer's log. Asked for on its own, and the
    // newest picked here: as a part of the insertion, or sorted by SQLite, it costs more than the insertion.
    const judged = this.#statement(`SELECT n, decision FROM judgement WHERE a = ? AND kind = 'claim'`)
      .all(claim.id)
      .reduce<Row | null>((last, row) => (last && Number(last['n']) > Number(row['n']) ? last : row), null);
    if (judged !== null)
      this.#run('UPDATE claim SET review = ? WHERE n = ?', REVIEW_OF[judged['decision'] as Decision], n);
    this.#run('DELETE FROM claim_arg WHERE claim = ?', n);
    for (const [argument, fillers] of Object.entries(claim.args)) this.#arguments(n, argument, fillers);
    this.#arguments(n, 'where', claim.where);
    this.#arguments(
      n,
      'voice',
      claim.voices.map((voice) => ({ name: voice.name, entity: voice.entity, claim: null })),
    );
  }

  #arguments(claim: number, argument: string, fillers: readonly Omit<Argument, 'range'>[]): void {
    fillers.forEach((filler, i) => {
      this.#run(
        'INSERT INTO claim_arg (claim, argument, i, folded, entity, target) VALUES (?, ?, ?, ?, ?, ?)',
        claim,
        argument,
        i,
        foldName(filler.name),
        filler.entity,
        filler.claim,
      );
    });
  }

  #asking(pos: number, { text, by, start, end, request, entities, claims }: Asking): void {
    this.#run(
      'INSERT OR REPLACE INTO asking (text, "by", start, "end", request, log) VALUES (?, ?, ?, ?, ?, ?)',
      text,
      by,
      start,
      end,
      request,
      pos,
    );
    for (const item of [...entities, ...claims])
      this.#run('INSERT OR IGNORE INTO asked_item (text, item, "by") VALUES (?, ?, ?)', text, item, by);
    for (const table of ['entity', 'claim'])
      this.#run(
        `UPDATE ${table} SET current = 1 WHERE current = 0 AND id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(table === 'entity' ? entities : claims),
      );
  }

  #reading(reading: ReadingRecord): void {
    this.#run(
      'UPDATE text SET language_read = ?, extractors = ?, annotation = ? WHERE id = ?',
      reading.languageRead ? 1 : 0,
      JSON.stringify(reading.extractors),
      reading.annotation ? JSON.stringify(reading.annotation) : null,
      reading.text,
    );
    this.#run('DELETE FROM sentence WHERE text = ?', reading.text);
    reading.sentences.forEach(([start, end], i) => {
      this.#run(
        'INSERT INTO sentence (text, i, start, "end") VALUES (?, ?, ?, ?)',
        reading.text,
        i,
        start,
        end,
      );
    });
    this.#run('DELETE FROM mention WHERE text = ?', reading.text);
    for (const m of reading.mentions) {
      this.#run(
        'INSERT OR IGNORE INTO mention (text, start, "end", id, type, quote, entity, form) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        reading.text,
        m.start,
        m.end,
        m.id,
        m.type,
        m.quote,
        m.entity,
        m.form,
      );
    }
    // Only rows that change are written; for a new text there are none.
    this.#run(
      'UPDATE claim SET current = by_person WHERE text = ? AND current <> by_person AND id NOT IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT item FROM asked_item WHERE text = claim.text)',
      reading.text,
      JSON.stringify(reading.claims),
    );
    this.#run(
      'UPDATE claim SET current = 1 WHERE current = 0 AND id IN (SELECT value FROM json_each(?))',
      JSON.stringify(reading.claims),
    );
    // What a person's claim or mark names stays, as the claim and the mark do.
    this.#run(
      `UPDATE entity SET current = 0 WHERE source = (SELECT source FROM text WHERE id = ?) AND current = 1
       AND id NOT IN (SELECT value FROM json_each(?))
       AND id NOT IN (SELECT item FROM asked_item WHERE text = ?)
       AND id NOT IN (SELECT a.entity FROM claim c JOIN claim_arg a ON a.claim = c.n
                      WHERE c.text = ? AND c.by_person = 1 AND a.entity IS NOT NULL)
       AND id NOT IN (SELECT entity FROM mark WHERE text = ? AND gone = 0 AND entity IS NOT NULL)`,
      reading.text,
      JSON.stringify(reading.entities),
      reading.text,
      reading.text,
      reading.text,
    );
    this.#run(
      'UPDATE entity SET current = 1 WHERE current = 0 AND id IN (SELECT value FROM json_each(?))',
      JSON.stringify(reading.entities),
    );
  }

  #mark(pos: number, mark: Mark): void {
    this.#run(
      'UPDATE mark SET gone = 1 WHERE text = ? AND start = ? AND "end" = ?',
      mark.text,
      mark.start,
      mark.end,
    );
    if (mark.corrects !== null) this.#run('UPDATE mark SET gone = 1 WHERE id = ?', mark.corrects);
    this.#run(
      `INSERT OR IGNORE INTO mark (id, text, start, "end", type, quote, entity, form, corrects, author, at, gone, log)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
      mark.id,
      mark.text,
      mark.start,
      mark.end,
      mark.type,
      mark.quote,
      mark.entity,
      mark.form,
      mark.corrects,
      mark.author,
      mark.at,
      pos,
    );
  }

  #judgement(pos: number, judgement: Judgement): void {
    const { subject } = judgement;
    const [a, b] = isPair(subject) ? [subject.a, subject.b].sort() : [subject.id, null];
    this.#run(
      'INSERT OR IGNORE INTO judgement (id, kind, a, b, decision, log) VALUES (?, ?, ?, ?, ?, ?)',
      judgement.id,
      subject.kind,
      a ?? '',
      b ?? null,
      judgement.decision,
      pos,
    );
    if (subject.kind === 'claim')
      this.#run('UPDATE claim SET review = ? WHERE id = ?', REVIEW_OF[judgement.decision], subject.id);
  }

  /** Inserts a row or renews it; returns its number, which stays. */
  #number(upsert: string, ...values: SqlValue[]): number {
    return Number(this.#statement(upsert).get(...values)?.['n']);
  }

  #run(sql: string, ...values: SqlValue[]) {
    return this.#statement(sql).run(...values);
  }

  #statement(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
