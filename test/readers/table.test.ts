import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { codePoints } from '../../src/model/codepoints.ts';
import type { Table } from '../../src/model/table.ts';
import { delimiterOf, readTable, tableOf } from '../../src/readers/table/table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function values(table: Table): string[][] {
  return [table.header, ...table.rows.map((row) => row.cells)].map((cells) =>
    cells.map((cell) => cell.value),
  );
}

function table(text: string): Table {
  const read = readTable(bytes(text), 'a.csv');
  assert.ok(read.ok, read.ok ? '' : read.issue.message);
  return read.table;
}

describe('a table', () => {
  it('is cells with their values, and the slice of the text is the content of the cell', () => {
    const read = table('name,said\r\n"Adaeze, 😀","she said ""no"""\r\nBala,\r\n');
    assert.deepEqual(values(read), [
      ['name', 'said'],
      ['Adaeze, 😀', 'she said "no"'],
      ['Bala', ''],
    ]);
    const points = codePoints(read.received);
    const slices = read.rows.map((row) => row.cells.map((cell) => points.slice(cell.start, cell.end)));
    assert.deepEqual(slices, [
      ['Adaeze, 😀', 'she said ""no""'],
      ['Bala', ''],
    ]);
    assert.equal(points.slice(read.rows[1]!.start, read.rows[1]!.end), 'Bala,');
  });

  it('counts data rows from 1 and passes over empty lines', () => {
    const read = table('a\tb\n1\t2\n\n3\t4\n\n');
    assert.deepEqual(
      read.rows.map((row) => [row.number, ...row.cells.map((cell) => cell.value)]),
      [
        [1, '1', '2'],
        [2, '3', '4'],
      ],
    );
  });

  it('may begin with a byte order mark, and be UTF-16', () => {
    const marked = readTable(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('a,b\n1,2\n')]), 'a.csv');
    assert.ok(marked.ok);
    assert.deepEqual(values(marked.table)[0], ['a', 'b']);
    const wide = readTable(new Uint8Array(Buffer.from('\ufeffa,b\n1,2\n', 'utf16le')), 'a.csv');
    assert.ok(wide.ok);
    assert.deepEqual(values(wide.table), [
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('tells its delimiter from the header, outside of quotes', () => {
    assert.equal(delimiterOf('"a,b,c"\td\te\n'), '\t');
    assert.equal(delimiterOf('a;b;c\n1,2;3;4'), ';');
    assert.equal(delimiterOf('only one column\n'), ',');
  });
});

describe('a table with faults', () => {
  it('lists rows with too many and too few cells, and keeps them', () => {
    const read = table('a,b\n1,2,3\n4\n5,6\n');
    assert.deepEqual(
      read.faults.map(({ kind, row, value }) => [kind, row, value]),
      [
        ['too-many-cells', 1, '3 cells, 2 columns'],
        ['too-few-cells', 2, '1 cells, 2 columns'],
      ],
    );
    assert.deepEqual(values(read).slice(1), [['1', '2'], ['4'], ['5', '6']]);
  });

  it('takes a quote that no other closes for a character, and goes on with the next cell', () => {
    const read = table('a,b\n"open,2\n3,4\n');
    assert.deepEqual(values(read).slice(1), [
      ['"open', '2'],
      ['3', '4'],
    ]);
    assert.deepEqual(
      read.faults.map(({ kind, row, column }) => [kind, row, column]),
      [['unclosed-quote', 1, 'a']],
    );
  });

  it('takes a cell that goes on after its quote as it stands', () => {
    const read = table('a\tb\n"One" Brigade\t"new" since May; "old" before\n');
    assert.deepEqual(values(read)[1], ['"One" Brigade', '"new" since May; "old" before']);
    assert.deepEqual(
      read.faults.map(({ kind, column }) => [kind, column]),
      [
        ['stray-quote', 'a'],
        ['stray-quote', 'b'],
      ],
    );
  });

  it('uses the first of two columns of one name', () => {
    assert.deepEqual(
      table('a,b,a\n1,2,3\n').faults.map(({ kind, column }) => [kind, column]),
      [['repeated-column', 'a']],
    );
  });

  it('names each repeated column, and only those', () => {
    assert.deepEqual(
      table('a,b,a,,b,a,\n1,2,3,4,5,6,7\n').faults.map(({ kind, column }) => [kind, column]),
      [
        ['repeated-column', 'a'],
        ['repeated-column', 'b'],
        ['repeated-column', 'a'],
      ],
    );
  });

  it('without rows is no table, in one sentence', () => {
    const read = readTable(bytes('a,b\n'), 'persons.csv');
    assert.deepEqual(read, {
      ok: false,
      issue: {
        path: 'persons.csv',
        byte: null,
        message: 'persons.csv: the table has a header and no row, or no header at all.',
      },
    });
  });
});

describe('beside another reader', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '😀', ' ', '"', ',', '\t', '\n', '\r\n', ';'),
    maxLength: 6,
  });
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

  it('reads every well-formed table alike, whatever stands in its cells', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }).chain((width) =>
          fc.record({
            rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
              minLength: 1,
              maxLength: 5,
            }),
            delimiter: fc.constantFrom(',', '\t', ';'),
            end: fc.constantFrom('\n', '\r\n'),
            width: fc.constant(width),
          }),
        ),
        ({ rows, delimiter, end, width }) => {
          const header = Array.from({ length: width }, (_, i) => `column ${i}`);
          const text = [header, ...rows.map((row) => row.map(quoted))]
            .map((line) => line.join(delimiter))
            .join(end);
          const ours = tableOf(text, delimiter);
          assert.deepEqual(values(ours), parse(text, { delimiter, record_delimiter: ['\r\n', '\n'] }));
          assert.deepEqual(ours.faults, []);
          const points = codePoints(text);
          for (const row of ours.rows)
            for (const each of row.cells)
              assert.equal(points.slice(each.start, each.end).replaceAll('""', '"'), each.value);
        },
      ),
      { numRuns: 500 },
    );
  });
});
