/**
 * The clause reader: one pass over the items of a sentence with a stack of open clauses.
 *
 * One reader in several files, in reading order: what it knows (`reader-state.ts`), what the items ahead
 * decide (`look-ahead.ts`), what it does with phrases, verbs and markers (`phrase-steps.ts`,
 * `verb-steps.ts`, `marker-steps.ts`), and what is settled at the end (`completion.ts`). Where English is
 * ambiguous it takes the commoner reading and keeps both attachments of a prepositional phrase. Cost:
 * linear in the items, with a look ahead of a few items.
 */

import type { Document } from '../tokens.ts';
import type { Clause, ClauseRelation } from './clause.ts';
import { Completion } from './completion.ts';
import { setAside } from './inserts.ts';
import { type Given, type Item, readItems } from './items.ts';
import { appose, type Phrase } from './phrase.ts';

/** Reads the clauses of every sentence. `Clause.index` is the place in the result. */
export function readClauses(doc: Document, given: Given): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of doc.sentences) {
    const [from, to] = sentence.tokens;
    new ClauseReader(doc, clauses, sentence.index, given.speech).read(readItems(doc, from, to, given));
  }
  return clauses;
}

class ClauseReader extends Completion {
  read(items: readonly Item[]): void {
    const { main, inserts } = setAside(items);
    this.run(main, 'main', null, null);
    for (const insert of inserts) {
      const host = this.hostOf(insert.items[0]?.from ?? 0);
      this.readInsert(insert.items, host);
    }
    this.fillSubjects();
    this.measure();
  }

  private run(
    items: readonly Item[],
    relation: ClauseRelation,
    parent: Clause | null,
    marker: string | null,
  ): void {
    this.items = items;
    this.stack = [];
    this.speech = null;
    this.pending = null;
    this.coordinating = false;
    this.lastPhrase = null;
    this.push(relation, parent, marker, null, items[0]?.from ?? 0);
    for (this.at = 0; this.at < items.length; this.at++) {
      const item = items[this.at]!;
      switch (item.kind) {
        case 'phrase':
          this.onPhrase(item.phrase);
          break;
        case 'verb':
          this.onVerb(item.verb);
          break;
        case 'preposition':
          this.onPreposition(item.key, item.from);
          break;
        case 'conjunction':
          this.coordinating = true;
          break;
        case 'marker':
          this.onMarker(item.key, item.from);
          break;
        case 'adjective':
          this.onAdjective(item.from);
          break;
        case 'adverb':
          // "had spoken and allegedly predicted": behind the conjunction it belongs to the verb that follows.
          if (this.coordinating && this.items[this.at + 1]?.kind === 'verb') this.heldAdverbs.push(item.from);
          else this.top.adverbs.push(item.from);
          break;
        case 'mark':
          this.onMark(item.key);
          break;
      }
    }
  }

  /** What stands between dashes or brackets: a clause of its own, or a phrase in apposition. */
  private readInsert(items: readonly Item[], host: Phrase | null): void {
    const hasVerb = items.some((item) => item.kind === 'verb');
    const first = items.find((item) => item.kind === 'phrase');
    if (!hasVerb) {
      if (host && first?.kind === 'phrase' && first.phrase.kind !== 'time') {
        const clauseCount = this.clauses.length;
        this.run(items, 'main', null, null);
        const read = this.clauses[clauseCount];
        // The reader has hung "of …" on the phrase; the verbless clause itself is dropped.
        this.clauses.length = clauseCount;
        appose(host, read?.subject ?? first.phrase);
      } else if (first?.kind === 'phrase') {
        this.run(items, 'main', this.clauses[this.first] ?? null, null);
      }
      return;
    }
    this.run(items, 'coordinate', this.clauses[this.first] ?? null, null);
  }

  private hostOf(token: number): Phrase | null {
    // Only the phrase right before the dash or bracket hosts what stands behind it.
    const before = this.clauses
      .slice(this.first)
      .flatMap((clause) => [...this.phrasesOf(clause)])
      .filter((phrase) => phrase.to <= token && token - phrase.to <= 2);
    return before.reduce<Phrase | null>(
      (best, phrase) => (best && best.to > phrase.to ? best : phrase),
      null,
    );
  }
}
