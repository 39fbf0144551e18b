// How an Excel workbook becomes rows: whoever calls the import gives the reader, since the library that unpacks workbooks is
// loaded only where one is given.
import { fileError, isZip, type ImportFile } from './import-file.ts';

/** Reads the first sheet of a workbook: rows of texts, numbers, booleans, dates or null. */
export type XlsxReader = (bytes: Uint8Array) => Promise<readonly (readonly unknown[])[]>;

/** A workbook read into rows. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Reads the workbooks among the files. @throws WanggeError `import-xlsx` when there is no reader or it fails */
export async function readWorkbooks(
  files: readonly ImportFile[],
  reader: XlsxReader | undefined,
): Promise<SheetRows[]> {
  const sheets: SheetRows[] = [];
  for (const file of files.filter(isZip)) {
    if (reader === undefined)
      throw fileError(
        'import-xlsx',
        file.name,
        '此处不能读取 Excel 文件，请另存为 CSV',
        'Excel workbooks cannot be read here; save it as CSV',
      );
    try {
      sheets.push({ name: file.name, rows: await reader(file.bytes) });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      throw fileError(
        'import-xlsx',
        file.name,
        `不是可读取的 Excel 文件：${cause}`,
        `this is no Excel workbook that can be read: ${cause}`,
      );
    }
  }
  return sheets;
}
