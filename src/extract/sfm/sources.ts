/** Sources: each row of the table is a work that others cite, told as a publication by its publisher. */
import type { Table } from '../../model/table.ts';
import { UNKNOWN_WHEN, type When } from '../../time/when.ts';
import { eventAt } from '../../time/when-from-edtf.ts';
import type { CitedWork, TableClaim, TableKind, TableReading } from '../table-format.ts';
import { dateOf, isPossible, partsOfText } from './dates.ts';
import { Defects } from './defects.ts';
import { Entities } from './entities.ts';
import { filled, type Row, rowsOf, tidy } from './row.ts';

const ID = 'source_id';
const OTHER_IDS = ['source_id_lookup', 'alias_source_id'] as const;
const TITLE = 'title';
const PUBLICATION = 'publication_title';
const PUBLISHED = 'published_on';
const URL = 'source_url';
const ARCHIVE = 'archive_url';
const PAGE = 'page';

export const sources: TableKind = {
  name: 'sources',
  columns: [ID, TITLE, PUBLICATION, PUBLISHED, URL],
  read: (table) => new Sources(table).reading(),
  works: (table) => new Sources(table).works(),
};

/** "Undated" says that there is no date, which is no defect. */
const UNDATED = /^undated$/i;

class Sources {
  readonly #table: Table;
  readonly #entities = new Entities();
  readonly #defects = new Defects();

  constructor(table: Table) {
    this.#table = table;
  }

  /** By id, and by the other ids that a row gives; the first row of an id is used. */
  works(): ReadonlyMap<string, CitedWork> {
    const all = new Map<string, CitedWork>();
    const rows = rowsOf(this.#table);
    for (const columns of [[ID], OTHER_IDS]) {
      for (const row of rows) {
        for (const column of columns) {
          const id = row.value(column);
          if (id !== '' && !all.has(id)) all.set(id, this.#work(row));
        }
      }
    }
    return all;
  }

  reading(): TableReading {
    const claims: TableClaim[] = [];
    const first = new Map<string, number>();
    for (const row of rowsOf(this.#table)) {
      const id = row.value(ID);
      const before = first.get(id);
      if (id === '') this.#defects.add('no-id', row, [ID], 'Nothing can cite this row.');
      else if (before !== undefined)
        this.#defects.add(
          'duplicate-id',
          row,
          [ID],
          `Both rows are kept; what cites the id means row ${before}.`,
        );
      else first.set(id, row.number);
      const other = row.value('source_id_lookup');
      if (other !== '' && id !== '' && other !== id)
        this.#defects.add('two-ids', row, [ID, 'source_id_lookup'], 'What cites either means this row.');
      const claim = this.#claim(row);
      if (claim) claims.push(claim);
    }
    return { entities: this.#entities.list(), claims, defects: this.#defects.list(this.#table) };
  }

  #claim(row: Row): TableClaim | null {
    const title = row.cell(TITLE);
    const publication = row.cell(PUBLICATION);
    const id = row.cell(ID);
    const named = title ?? id;
    if (!named) {
      this.#defects.add('no-name', row, [TITLE, ID], 'No claim is made of the row.');
      return null;
    }
    const work = this.#entities.argument('Work', named, tidy(id?.value ?? ''));
    this.#entities.alias(
      work,
      OTHER_IDS.map(row.value).filter((other) => other !== ''),
    );
    const from = publication && this.#entities.argument('Organization', publication);
    return {
      kind: 'communication',
      type: 'publication',
      aspect: 'holds',
      args: { ...(from ? { from: [from] } : {}), content: [work] },
      when: this.#published(row),
      where: [],
      cells: filled([ID, TITLE, PUBLICATION, PUBLISHED, URL, ARCHIVE, PAGE].map(row.cell)),
      pattern: 'sfm.publication',
    };
  }

  #published(row: Row): When {
    const text = row.value(PUBLISHED);
    if (text === '') return UNKNOWN_WHEN;
    const edtf = publishedOn(text);
    if (edtf !== null) return eventAt(edtf, text);
    if (!UNDATED.test(text)) {
      const kind = partsOfText(text) === null ? 'unreadable-date' : 'impossible-date';
      this.#defects.add(kind, row, [PUBLISHED], 'No date is taken from it; the words are kept.');
    }
    return { ...UNKNOWN_WHEN, text };
  }

  #work(row: Row): CitedWork {
    const url = row.value(URL);
    return {
      title: row.value(TITLE) || null,
      publication: row.value(PUBLICATION) || null,
      published: publishedOn(row.value(PUBLISHED)),
      url: /^https?:\/\//i.test(url) ? url : null,
    };
  }
}

/** The date of publication as EDTF, or null where it is none that can be read. */
function publishedOn(text: string): string | null {
  const parts = partsOfText(text);
  return parts !== null && isPossible(parts) ? dateOf(parts).edtf : null;
}
