// A file given to the import: a name and bytes; who read it - page, command line - is not known here.
import { WanggeError } from '../../../core/errors.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Largest file that is read. */
export const maxImportBytes = 50 * 1024 * 1024;

/** Makes the error of a file that cannot be read. */
export function fileError(
  code: string,
  name: string,
  zh: string,
  en: string,
  detail: object = {},
): WanggeError {
  return new WanggeError(code, { zh: `${name}：${zh}`, en: `${name}: ${en}` }, { file: name, ...detail });
}

/** Refuses a file that is empty or too large. @throws WanggeError `import-empty`, `import-too-large` */
export function checkSize({ name, bytes }: ImportFile): void {
  if (bytes.length === 0) throw fileError('import-empty', name, '文件是空的', 'the file is empty');
  if (bytes.length <= maxImportBytes) return;
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  const limit = maxImportBytes / 1024 / 1024;
  throw fileError(
    'import-too-large',
    name,
    `文件有 ${size} MB，上限为 ${limit} MB`,
    `the file has ${size} MB; at most ${limit} MB are read`,
    { bytes: bytes.length },
  );
}

/** Tells whether bytes are a ZIP archive, as Excel workbooks are. */
export function isZip({ bytes }: ImportFile): boolean {
  return bytes.length > 3 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
