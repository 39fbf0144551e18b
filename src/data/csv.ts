// Comma-separated values that open in Excel with Chinese intact and without running anything: UTF-8 with a byte order mark, CRLF,
// and text that a spreadsheet would take for a formula neutralised by an apostrophe (TRUST, bad input). Numbers stay numbers.

export type CsvCell = string | number | boolean | null;

/** What a spreadsheet may take for the beginning of a formula, full-width forms included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
const mustQuote = /[",;\r\n\t]|^\s|\s$/;

/** Returns a CSV document; a number that is not finite and null become empty cells. */
export function csvDocument(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** Returns one cell, quoted where the format needs it. */
export function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return mustQuote.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
