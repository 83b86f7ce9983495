/** Changes: what the logs have gained since a number of records, for whoever shows a case while others write. */
import { isPair, type JudgementSubject } from '../model/judgement.ts';
import type { Connection } from './connection.ts';
import type { Payload, RecordKind } from './record.ts';

export interface SeenChange {
  readonly kind: RecordKind;
  /**
   * What it is about: the claim or emendation judged, the source, text, entity, claim, period or mention
   * recorded; of a reading, an asking and a search the text; null where it is about a pair or about records.
   */
  readonly id: string | null;
  /** The two of a judgement on a pair. */
  readonly pair: readonly [string, string] | null;
  /** The source that it belongs to, where it belongs to one. */
  readonly source: string | null;
  /** Who judged, marked or described, where a person did. */
  readonly author: string | null;
}

export interface ChangesSince {
  /** Records that are covered: where the next call goes on. Less than the size where `limit` cut it off. */
  readonly log: number;
  /** Records in all logs. */
  readonly size: number;
  readonly changes: readonly SeenChange[];
}

/** Records `after` the n-th, at most `limit`, in the order in which this case received them. */
export function changesSince(connection: Connection, after: number, limit: number): ChangesSince {
  // Nothing is ever deleted from the table, withheld records stay: the position is the number, from 1.
  const rows = connection.all(
    'SELECT pos, payload FROM log WHERE pos > ? ORDER BY pos LIMIT ?',
    after,
    limit,
  );
  const size = Number(connection.get('SELECT coalesce(max(pos), 0) AS size FROM log')?.['size']);
  return {
    log: Number(rows.at(-1)?.['pos'] ?? Math.min(after, size)),
    size,
    changes: rows.flatMap(({ payload }) =>
      payload === null ? [] : [seen(connection, JSON.parse(String(payload)) as Payload)],
    ),
  };
}

function seen(connection: Connection, record: Payload): SeenChange {
  const of = (id: string | null, source: string | null): SeenChange => ({
    kind: record.kind,
    id,
    pair: null,
    source,
    author: null,
  });
  const sourceOf = (table: 'text' | 'claim', id: string): string | null => {
    const row = connection.get(`SELECT source FROM ${table} WHERE id = ?`, id);
    return row === undefined ? null : String(row['source']);
  };
  switch (record.kind) {
    case 'source':
      return of(record.body.id, record.body.id);
    case 'path':
      return of(record.body.source, record.body.source);
    case 'text':
    case 'entity':
    case 'claim':
      return of(record.body.id, record.body.source);
    case 'emendation':
      return of(record.body.emendation.id, sourceOf('text', record.body.text));
    case 'mention':
      return { ...of(record.body.id, sourceOf('text', record.body.text)), author: record.body.author };
    case 'description':
      return { ...of(record.body.source, record.body.source), author: record.body.by };
    case 'reading':
      return of(record.body.text, sourceOf('text', record.body.text));
    case 'asking':
    case 'relinking':
      return of(record.body.text, record.body.source);
    case 'period':
      return of(record.body.id, null);
    case 'judgement': {
      const { subject, author } = record.body;
      if (isPair(subject)) return { ...of(null, null), pair: [subject.a, subject.b], author };
      return { ...of(subject.id, judgedSource(subject)), author };
    }
    case 'withheld':
      return of(null, null);
  }

  function judgedSource(subject: Extract<JudgementSubject, { readonly id: string }>): string | null {
    if (subject.kind === 'claim') return sourceOf('claim', subject.id);
    const row = connection.get('SELECT text FROM emendation WHERE id = ? LIMIT 1', subject.id);
    return row === undefined ? null : sourceOf('text', String(row['text']));
  }
}
