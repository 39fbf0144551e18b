// Writes a chart's table as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, and no text that a spreadsheet would run as a
// formula. Numbers stay numbers at full precision. Pure.
import type { Cell, ChartTable } from '../charts/marks/chart-table.ts';

const byteOrderMark = '\ufeff';
/** First characters that make a spreadsheet read a cell as a formula, with their full-width forms. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Returns the text of the CSV file. */
export function csvText(table: ChartTable): string {
  const lines = [table.columns.map(quoted), ...table.rows.map((row) => row.map(cellField))];
  return byteOrderMark + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function cellField(cell: Cell): string {
  if (typeof cell === 'string') return quoted(cell);
  return cell.value === null || !Number.isFinite(cell.value) ? '' : String(cell.value);
}

function quoted(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n\t']/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}
