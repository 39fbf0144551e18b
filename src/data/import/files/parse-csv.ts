// CSV text -> rows, after RFC 4180: quoted cells may hold delimiters, line breaks and doubled quotes. The delimiter is the one of
// comma, semicolon and tab that divides the first lines best.
import { fileError } from './import-file.ts';

/** Most rows of a table. */
const MAX_ROWS = 200_000;
/** Lines by which the delimiter is told. */
const SAMPLED_LINES = 8;

export interface CsvTable {
  readonly rows: string[][];
  readonly delimiter: ',' | ';' | '\t';
}

/** Parses a CSV text without byte order mark; blank lines are left out. @throws WanggeError `import-csv-quote`, `import-too-many-rows` */
export function parseCsv(text: string, name: string): CsvTable {
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let line = 1;
  let at = 0;
  const endRow = () => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    if (rows.length > MAX_ROWS) throw tooManyRows(name);
  };
  while (at < text.length) {
    const start = line;
    let value = '';
    if (text[at] === '"') {
      for (at++; ; at += 2) {
        const quote = text.indexOf('"', at);
        if (quote < 0) throw openQuote(name, start);
        value += text.slice(at, quote);
        at = quote;
        if (text[quote + 1] !== '"') break;
        value += '"';
      }
      at++;
      line += value.split('\n').length - 1;
    }
    const end = endOfCell(text, at, delimiter);
    row.push(value + text.slice(at, end));
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length || text[at] === '\n' || text[at] === '\r') row.push('');
    }
    if (at >= text.length) break;
    if (text[at] === '\r' || text[at] === '\n') {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line++;
      endRow();
    }
  }
  if (row.length > 0) endRow();
  return { rows, delimiter };
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The mark that divides every one of the first lines into most cells; a comma where none does. */
function delimiterOf(text: string): CsvTable['delimiter'] {
  const lines = text
    .slice(0, 20_000)
    .split(/[\r\n]+/)
    .filter((line) => line !== '')
    .slice(0, SAMPLED_LINES);
  const counted = ([',', ';', '\t'] as const).map((mark) => {
    const cells = lines.map((line) => line.split(mark).length);
    return { mark, least: Math.min(...cells), most: Math.max(...cells) };
  });
  return counted.reduce((best, next) =>
    next.least > best.least || (next.least === best.least && next.most > best.most) ? next : best,
  ).mark;
}

function openQuote(name: string, line: number) {
  return fileError(
    'import-csv-quote',
    name,
    `第 ${line} 行的引号没有结束`,
    `the quotation mark in line ${line} is never closed`,
    { line },
  );
}

function tooManyRows(name: string) {
  return fileError(
    'import-too-many-rows',
    name,
    `表格超过 ${MAX_ROWS} 行`,
    `the table has more than ${MAX_ROWS} rows`,
  );
}
