// Saves the table behind a chart as a CSV file for spreadsheets.
import { csvDocument } from '../../src/data/csv.ts';
import { csvRows, type ChartTable } from '../charts/marks/chart-table.ts';
import { saveFile } from './save-file.ts';

/** Offers the table as `wangge-<name>.csv`. */
export const saveTable = (name: string, table: ChartTable): void =>
  saveFile(`wangge-${name}.csv`, 'text/csv;charset=utf-8', csvDocument(csvRows(table)));
