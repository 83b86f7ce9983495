/**
 * Make table reading: what a format proposes from a table as records of the case. Cells become spans
 * with row and column, local numbers become ids, each row is a range that coverage can ask about.
 */
import type { TableArgument, TableClaim, TableFormat, TableKind, Works } from '../extract/table-format.ts';
import type { Argument, Claim } from '../model/claim.ts';
import { codePoints } from '../model/codepoints.ts';
import type { Defect } from '../model/defect.ts';
import type { Entity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { PlacedCell, Table } from '../model/table.ts';
import type { Text } from '../model/text.ts';
import { AUTHOR } from '../model/voice.ts';
import type { DocumentReading } from '../store/document.ts';
import { claimId, entityId } from '../store/ids.ts';

/** Characters of context on each side of a quote. */
const CONTEXT = 32;

export function makeTableReading(
  format: TableFormat,
  kind: TableKind,
  text: Text,
  sha256: string,
  secret: Uint8Array,
  works: Works,
  table: Table,
): { readonly reading: DocumentReading; readonly defects: readonly Defect[] } {
  const read = kind.read(table, works);
  const counts = new Map<string, number>();
  const entities = read.entities.map(({ type, name, aliases }): Entity => {
    const key = `${type} ${name}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return { id: entityId(secret, sha256, { type, name }, nth), source: text.source, type, name, aliases };
  });
  const points = codePoints(text.received);
  const span = (cell: PlacedCell): Span => ({
    text: text.id,
    start: cell.start,
    end: cell.end,
    quote: points.slice(cell.start, cell.end),
    prefix: points.slice(Math.max(0, cell.start - CONTEXT), cell.start),
    suffix: points.slice(cell.end, Math.min(points.length, cell.end + CONTEXT)),
    place: { row: cell.row, column: cell.column },
  });
  const filler = ({ name, entity, cell }: TableArgument): Argument => ({
    name,
    entity: entity === null ? null : (entities[entity]?.id ?? null),
    claim: null,
    range: [cell.start, cell.end],
  });
  const claim = (proposed: TableClaim): Claim => {
    const body: Omit<Claim, 'id' | 'source'> = {
      kind: proposed.kind,
      type: proposed.type,
      aspect: proposed.aspect,
      basis: null,
      args: Object.fromEntries(
        Object.entries(proposed.args).map(([name, fillers]) => [name, fillers.map(filler)]),
      ),
      when: proposed.when,
      where: proposed.where.map(filler),
      quantity: null,
      voices: [{ name: AUTHOR, entity: null, stance: 'asserted' }],
      polarity: '+',
      certainty: null,
      spans: proposed.cells.map(span),
      cues: [],
      ...(proposed.citations === undefined ? {} : { citations: proposed.citations }),
      by: [format.id],
      patterns: [proposed.pattern],
    };
    return { id: claimId(secret, sha256, body), source: text.source, ...body };
  };
  return {
    reading: {
      languageRead: true,
      extractors: [format.id],
      entities,
      mentions: [],
      claims: read.claims.map(claim),
      sentences: table.rows.map(({ start, end }) => [start, end] as const),
    },
    defects: read.defects,
  };
}
