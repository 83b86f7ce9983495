/**
 * Tables: what is queried. Invariant: the derived tables are a pure function of the payloads in the
 * logs, in the order of `record.ts`. Nothing else writes to them, so they can always be made anew.
 */
import type { Argument, Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Decision, Judgement, Review } from '../model/judgement.ts';
import type { Source } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { DERIVED_TABLES } from './migrations/index.ts';
import { foldName, lastWord } from './names.ts';
import { passagesOf } from './passages.ts';
import type { Change, ReadingRecord } from './record.ts';
import type { Database, SqlValue, Statement } from './storage.ts';

const REVIEW_OF: Readonly<Record<Decision, Review>> = { yes: 'accepted', no: 'rejected', unsure: 'unsure' };

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
    for (const passage of passagesOf(text.received)) {
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
    const n = this.#upsert(
      'entity',
      entity.id,
      { source: entity.source, type: entity.type, current: 1, log: pos },
      {},
    );
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
  }

  #claim(pos: number, claim: Claim): void {
    const n = this.#upsert(
      'claim',
      claim.id,
      {
        source: claim.source,
        text: claim.spans[0]?.text ?? '',
        kind: claim.kind,
        type: claim.type,
        start_earliest: claim.when.start[0],
        start_latest: claim.when.start[1],
        end_earliest: claim.when.end[0],
        end_latest: claim.when.end[1],
        by_person: claim.by.includes('person') ? 1 : 0,
        current: 1,
        log: pos,
      },
      { review: this.#reviewOf(claim.id) },
    );
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

  #reading(reading: ReadingRecord): void {
    this.#run(
      'UPDATE text SET language_read = ?, extractors = ? WHERE id = ?',
      reading.languageRead ? 1 : 0,
      JSON.stringify(reading.extractors),
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
    this.#run('UPDATE claim SET current = by_person WHERE text = ?', reading.text);
    this.#run(
      'UPDATE claim SET current = 1 WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(reading.claims),
    );
    this.#run(
      'UPDATE entity SET current = 0 WHERE source = (SELECT source FROM text WHERE id = ?)',
      reading.text,
    );
    this.#run(
      'UPDATE entity SET current = 1 WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(reading.entities),
    );
  }

  #judgement(pos: number, judgement: Judgement): void {
    const { subject } = judgement;
    const [a, b] = subject.kind === 'identity' ? [subject.a, subject.b].sort() : [subject.id, null];
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

  #reviewOf(claim: string): Review {
    const row = this.#statement(
      `SELECT decision FROM judgement WHERE a = ? AND kind = 'claim' ORDER BY n DESC LIMIT 1`,
    ).get(claim);
    return row === undefined ? 'proposed' : REVIEW_OF[row['decision'] as Decision];
  }

  /** Inserts a row or renews it, keeping its number. `first` are columns that only an insert sets. */
  #upsert(
    table: string,
    id: string,
    columns: Record<string, SqlValue>,
    first: Record<string, SqlValue>,
  ): number {
    const names = ['id', ...Object.keys(columns), ...Object.keys(first)];
    const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
      ON CONFLICT (id) DO UPDATE SET ${Object.keys(columns)
        .map((name) => `${name} = excluded.${name}`)
        .join(', ')}
      RETURNING n`;
    const row = this.#statement(sql).get(id, ...Object.values(columns), ...Object.values(first));
    return Number(row?.['n']);
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
