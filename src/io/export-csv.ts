import { columnHeading, type ExportTable, type TableCell } from './table.ts';

/** Without it spreadsheets read UTF-8 as the system's own code page, and Chinese as nonsense. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may take for a formula: ASCII and full-width signs, and the white space that some strip first.
 * See OWASP, “CSV Injection”.
 */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/u;

/**
 * A table as CSV after RFC 4180, in UTF-8 with a byte order mark: commas, CRLF, quotes where needed. A number is written
 * as a number, with a full stop and all its digits, so that it can be reckoned with; a text that a spreadsheet might run
 * as a formula is led by an apostrophe, so that a name in somebody's file cannot do anything in somebody else's office.
 */
export function toCsv({ columns, rows }: ExportTable): string {
  const lines = [columns.map(columnHeading), ...rows].map((cells) => cells.map(csvCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
