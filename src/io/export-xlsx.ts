import type { Cell, Sheet } from 'write-excel-file/universal';
import { columnHeading, type ExportTable, type TableCell, type TableColumn } from './table.ts';

export const XLSX_MIME_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Limits of the format. */
const LONGEST_SHEET_NAME = 31;
const LONGEST_TEXT = 32_767;
const DEFAULT_WIDTH = 16;
/**
 * Tables as a workbook, a sheet each. Texts are cells of the type text, which a spreadsheet never runs, so nothing has to
 * be put before them; numbers are numbers. The writer, which also leaves out what XML
 * has no place for, is fetched when first needed.
 */
export async function toXlsx(tables: readonly ExportTable[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map(
    (table, index): Sheet<Blob> => ({
      sheet: names[index] ?? `Sheet ${index + 1}`,
      stickyRowsCount: 1,
      columns: table.columns.map(({ width = DEFAULT_WIDTH }) => ({ width })),
      data: [
        table.columns.map(headCell),
        ...table.rows.map((row) => row.map((cell, at) => bodyCell(cell, table.columns[at]))),
      ],
    }),
  );
  return writeXlsxFile(sheets).toBlob();
}

function headCell(column: TableColumn): Cell {
  return { value: shortened(columnHeading(column)), type: String, fontWeight: 'bold', wrap: true };
}

function bodyCell(cell: TableCell, column: TableColumn | undefined): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { value: shortened(cell), type: String, wrap: true, alignVertical: 'top' };
  if (!Number.isFinite(cell)) return null;
  const decimals = column?.decimals;
  if (decimals === undefined) return { value: cell, type: Number, alignVertical: 'top' };
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return { value: cell, type: Number, format, alignVertical: 'top' };
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

/** Names as the format allows them: without its own signs, short, and no two alike. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const short = plain.slice(0, LONGEST_SHEET_NAME) || `Sheet ${index + 1}`;
    const suffix = ` ${index + 1}`;
    const unique = taken.has(short.toLowerCase()) ? short.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix : short;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
