// Files -> what they hold: features, tables. Which kind a file is, its content tells, not its name.
import { WanggeError } from '../../core/errors.ts';
import { tableOfRows } from './columns/table-of-rows.ts';
import { decodeText } from './files/decode-text.ts';
import type { OptionsByFile } from './file-roles.ts';
import { checkSize, isZip, type ImportFile } from './files/import-file.ts';
import { parseCsv } from './files/parse-csv.ts';
import { parseGeoJson, type GeoFile } from './files/parse-geojson.ts';
import { readWorkbooks, type XlsxReader } from './files/xlsx-rows.ts';
import type { ImportReport } from './import-report.ts';
import type { AttributeTable } from './raw-unit.ts';

const MAX_FILES = 50;

export interface ImportInput {
  readonly geo: readonly GeoFile[];
  readonly tables: readonly AttributeTable[];
}

/** Reads all files but those that are to be left out. @throws WanggeError naming the file that cannot be read */
export async function readInput(
  files: readonly ImportFile[],
  readXlsx: XlsxReader | undefined,
  report: ImportReport,
  options: OptionsByFile = new Map(),
): Promise<ImportInput> {
  if (files.length === 0 || files.length > MAX_FILES)
    throw new WanggeError(
      'import-files',
      {
        zh: `应给出 1 到 ${MAX_FILES} 个文件，现有 ${files.length} 个`,
        en: `From 1 to ${MAX_FILES} files are read; there are ${files.length}`,
      },
      { files: files.length },
    );
  files.filter(({ name }) => options.get(name)?.role !== 'skip').forEach(checkSize);
  const geo: GeoFile[] = [];
  const tables: AttributeTable[] = [];
  for (const file of files) {
    if (options.get(file.name)?.role === 'skip') {
      report.add('info', 'file-skipped', `${file.name}：按要求未导入`, `${file.name}: left out, as asked`);
      continue;
    }
    if (isZip(file)) {
      const [sheet] = await readWorkbooks([file], readXlsx);
      tables.push(tableOfRows(sheet.rows, file.name));
      continue;
    }
    const { text, encoding } = decodeText(file);
    if (encoding !== 'utf-8')
      report.add(
        'info',
        'encoding',
        `${file.name}：按 ${encoding} 编码读取`,
        `${file.name}: read as ${encoding}`,
      );
    if (/\.(geo)?json$/i.test(file.name) || /^\s*[{[]/.test(text)) geo.push(parseGeoJson(text, file.name));
    else tables.push(tableOfRows(parseCsv(text, file.name).rows, file.name));
  }
  return { geo, tables };
}
