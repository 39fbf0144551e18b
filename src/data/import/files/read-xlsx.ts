// Reads the first sheet of an Excel workbook with read-excel-file, loaded only when somebody brings a workbook.
import type { XlsxReader } from './xlsx-rows.ts';

/** Reads rows of a workbook. Throws what the library throws. */
export const readXlsx: XlsxReader = async (bytes) => {
  const { readSheet } = await import('read-excel-file/universal');
  return readSheet(bytes.slice().buffer);
};
