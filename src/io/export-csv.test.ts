import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './export-csv.ts';
import type { TableCell } from './table.ts';

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += sign;
  }
  return rows;
}

const rowsOf = (...rows: TableCell[][]) => {
  const columns = (rows[0] ?? []).map((_, index) => ({ title: `列${index + 1}` }));
  return readCsv(toCsv({ name: '表', columns, rows }).slice(1)).slice(1);
};

describe('toCsv', () => {
  it('begins with a byte order mark, so that spreadsheets read Chinese, and ends every line with CRLF', () => {
    const text = toCsv({
      name: '片区',
      columns: [{ title: '片区' }, { title: '面积', unit: '公顷' }, { title: 'Area', unit: 'ha' }],
      rows: [['联影创新家园', 346.96, 1]],
    });
    expect(text).toBe('\uFEFF片区,面积（公顷）,Area (ha)\r\n联影创新家园,346.96,1\r\n');
    expect([...new TextEncoder().encode(text)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('keeps numbers as numbers, whole and below zero as well, and nothing as nothing', () => {
    expect(rowsOf([-0.0213, 3_469_618.8059930503, 0, null, Number.NaN])).toEqual([
      ['-0.0213', '3469618.8059930503', '0', '', ''],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x', '=cmd|"/c calc"!A1'])(
    'makes a text that might be run harmless: %j',
    (text) => {
      expect(rowsOf([text])).toEqual([[`'${text}`]]);
    },
  );

  it('leaves other texts as they are, quotes, commas and line breaks among them', () => {
    expect(rowsOf(['a=b', '1-2', '“联影”', 'say "hi", then\nleave', "it's", ''])).toEqual([
      ['a=b', '1-2', '“联影”', 'say "hi", then\nleave', "it's", ''],
    ]);
  });

  it('reads back as it was written, whatever the cells say, and never with a cell that a spreadsheet runs', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ',', '"', '\n', '\r', '\t', 'a', '图', '1', ' '),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const [row = []] = rowsOf(cells);
        expect(row.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
