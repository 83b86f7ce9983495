/**
 * Citations: beside each filled column of these tables stands one that names its sources, ids split at
 * semicolons. A claim made of several columns cites all of them, each work once, with what it is for.
 */
import type { Citation } from '../../model/claim.ts';
import type { PlacedCell } from '../../model/table.ts';
import type { Works } from '../table-format.ts';
import type { Defects } from './defects.ts';
import { listOf, type Row } from './row.ts';

/** A column with the one that names its sources, and the parts of the claim that it gives. */
export interface Sourced {
  readonly column: string;
  readonly source: string;
  /** Names of arguments, or `start` and `end`. */
  readonly parts: readonly string[];
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export class Citing {
  readonly #works: Works;
  readonly #defects: Defects;
  /** Cells that were looked at: a cell that several claims use is judged once. */
  readonly #seen = new Set<string>();

  constructor(works: Works, defects: Defects) {
    this.#works = works;
    this.#defects = defects;
  }

  /** The works that the sources of these columns name; undefined where they name none. */
  of(row: Row, columns: readonly Sourced[]): Citation[] | undefined {
    const parts = new Map<string, Set<string>>();
    for (const { column, source, parts: given } of columns) {
      const cell = row.cell(source);
      const fresh = this.#fresh(row, source);
      if (cell === null) {
        if (fresh && row.cell(column) !== null)
          this.#defects.add('no-source', row, [column, source], 'The cell is used, and cites nothing.');
        continue;
      }
      if (row.cell(column) === null) {
        if (fresh) this.#defects.add('nothing-named', row, [column, source], 'Nothing is taken from them.');
        continue;
      }
      for (const key of this.#keys(cell, fresh)) {
        const known = parts.get(key) ?? new Set();
        for (const part of given) known.add(part);
        parts.set(key, known);
      }
    }
    if (parts.size === 0) return undefined;
    return [...parts].map(([key, given]) => citation(key, [...given], this.#works));
  }

  #fresh(row: Row, source: string): boolean {
    const key = `${row.number} ${source}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  #keys(cell: PlacedCell, fresh: boolean): string[] {
    const keys = new Set<string>();
    for (const word of listOf(cell.value)) {
      if (!ID.test(word)) {
        if (fresh) this.#defects.word('not-a-source-id', cell, word, 'It is left out of what is cited.');
        continue;
      }
      if (keys.has(word)) {
        if (fresh) this.#defects.word('repeated-source-id', cell, word, 'It is cited once.');
        continue;
      }
      if (fresh && this.#works !== null && !this.#works.has(word))
        this.#defects.word('no-such-source', cell, word, 'It is cited by its id alone.');
      keys.add(word);
    }
    return [...keys];
  }
}

function citation(key: string, parts: readonly string[], works: Works): Citation {
  const work = works?.get(key);
  return {
    key,
    title: work?.title ?? null,
    publication: work?.publication ?? null,
    published: work?.published ?? null,
    url: work?.url ?? null,
    parts,
  };
}

/** Citations of several rows that make one claim: each work once, with all it is cited for. */
export function mergeCitations(
  a: readonly Citation[] | undefined,
  b: readonly Citation[] | undefined,
): readonly Citation[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const all = new Map<string, Citation>();
  for (const each of [...a, ...b]) {
    const known = all.get(each.key);
    all.set(each.key, known ? { ...known, parts: [...new Set([...known.parts, ...each.parts])] } : each);
  }
  return [...all.values()];
}
