/** Withholding: payloads leave the log, their commitments stay, so that everything else still verifies. */
import { randomBytes } from 'node:crypto';
import { isPair } from '../model/judgement.ts';
import { CaseError } from './case-error.ts';
import { replayOrder } from './log.ts';
import type { Change } from './record.ts';
import type { Database } from './storage.ts';

export interface Withheld {
  readonly records: readonly { readonly writer: string; readonly number: number }[];
  /** Hashes of the bytes that no remaining source has. */
  readonly hashes: readonly string[];
}

/**
 * Removes salt and payload of every record about these ids, older versions included, and replaces the
 * secret of the ids. A source takes with it its text, readings, entities and claims, and what was
 * judged of them. Runs inside a transaction; the tables must be made anew after it. One pass over
 * the log and one more for the judgements.
 */
export function withhold(database: Database, ids: readonly string[]): Withheld {
  const gone = new Set(ids);
  const kept = new Set<string>();
  const hashes = new Set<string>();
  const found: number[] = [];
  const named = new Set<string>();
  const positions = replayOrder(database);
  const payload = database.prepare('SELECT payload FROM log WHERE pos = ?');
  // What a judgement is about may stand later in another writer's log: judgements come last.
  for (const judgements of [false, true]) {
    for (const pos of positions) {
      const change = JSON.parse(String(payload.get(pos)?.['payload'])) as Change;
      if ((change.kind === 'judgement') !== judgements) continue;
      const about = idsOf(change);
      for (const id of about) if (ids.includes(id)) named.add(id);
      if (about.some((id) => gone.has(id))) {
        found.push(pos);
        if (about[0] !== undefined && change.kind !== 'path') gone.add(about[0]);
        if (change.kind === 'source') hashes.add(change.body.sha256);
      } else if (change.kind === 'source') {
        kept.add(change.body.sha256);
      }
    }
  }
  const unknown = ids.find((id) => !named.has(id));
  if (unknown !== undefined) throw new CaseError(`There is no record of ${unknown} in the case.`);
  const place = database.prepare(
    'SELECT w.id, l.number FROM log l JOIN writer w ON w.n = l.writer WHERE l.pos = ?',
  );
  const remove = database.prepare('UPDATE log SET salt = NULL, payload = NULL WHERE pos = ?');
  for (const pos of found) remove.run(pos);
  database.prepare(`UPDATE meta SET value = ? WHERE key = 'secret'`).run(randomBytes(32).toString('hex'));
  return {
    records: found.map((pos) => {
      const row = place.get(pos);
      return { writer: String(row?.['id']), number: Number(row?.['number']) };
    }),
    hashes: [...hashes].filter((hash) => !kept.has(hash)),
  };
}

/** The id of what a record states, and the ids of what it hangs on. */
function idsOf(change: Change): string[] {
  switch (change.kind) {
    case 'source':
    case 'period':
      return [change.body.id];
    case 'path':
      return [change.body.source];
    case 'text':
    case 'entity':
      return [change.body.id, change.body.source];
    case 'claim':
      return [change.body.id, change.body.source];
    case 'emendation':
      return [change.body.emendation.id, change.body.text];
    case 'reading':
      return [change.body.text];
    case 'judgement': {
      const { subject } = change.body;
      return isPair(subject) ? [change.body.id, subject.a, subject.b] : [change.body.id, subject.id];
    }
    case 'description':
      return [`description ${change.body.source} ${change.body.at}`, change.body.source];
    case 'mention':
      return [change.body.id, change.body.text];
    case 'relinking': {
      const { claim, key, text, source } = change.body;
      return [`relinking ${claim} ${key} ${text}`, claim, text, source];
    }
    case 'asking': {
      const { text, source, by, start, request } = change.body;
      return [`asking ${text} ${by} ${start} ${request}`, text, source];
    }
    case 'withheld':
      return [];
  }
}
