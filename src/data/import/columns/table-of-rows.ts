// Where in a sheet the table begins: titles may stand above the header, so the header is the first of the leading rows in which
// at least two columns are recognised, otherwise the first row.
import type { WanggeError } from '../../../core/errors.ts';
import { fileError } from '../files/import-file.ts';
import type { AttributeTable } from '../raw-unit.ts';
import { textOf } from './cell-values.ts';
import { columnNames, columnRoles, plainName } from './column-names.ts';

const LEADING_ROWS = 10;

/** Makes a table of rows. @throws WanggeError `import-empty` without a row below the header */
export function tableOfRows(rows: readonly (readonly unknown[])[], file: string): AttributeTable {
  const known = new Set(columnRoles.flatMap((role) => columnNames[role]));
  const recognised = (row: readonly unknown[]) =>
    row.filter((cell) => known.has(plainName(textOf(cell)))).length;
  const found = rows.slice(0, LEADING_ROWS).findIndex((row) => recognised(row) >= 2);
  const start = Math.max(0, found);
  const body = rows.slice(start + 1).filter((row) => row.some((cell) => textOf(cell) !== ''));
  if (body.length === 0) throw emptyTable(file);
  return { file, header: rows[start].map(textOf), rows: body };
}

function emptyTable(file: string): WanggeError {
  return fileError('import-empty', file, '表格中没有数据行', 'the table has no rows of data');
}
