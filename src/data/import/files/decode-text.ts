// Bytes -> text: UTF-8, UTF-16 with a byte order mark, otherwise GB18030, as Chinese spreadsheets save CSV. Binary is refused.
import { fileError, type ImportFile } from './import-file.ts';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const controlCharacter = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Decodes a file. @throws WanggeError `import-binary`, `import-encoding` */
export function decodeText(file: ImportFile): { text: string; encoding: TextEncodingName } {
  const { name, bytes } = file;
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw fileError(
      'import-encoding',
      name,
      '不是文本文件，或编码不是 UTF-8、UTF-16、GB18030',
      'this is no text, or none in UTF-8, UTF-16 or GB18030',
    );
  }
  const control = controlCharacter.exec(text);
  if (control !== null) {
    const shown = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    throw fileError(
      'import-binary',
      name,
      `不是文本文件：含有控制字符 ${shown}；可导入 GeoJSON、CSV 与 XLSX（Shapefile 请先转为 GeoJSON）`,
      `this is not a text file: it has the control character ${shown}; GeoJSON, CSV and XLSX are read (convert a shapefile to GeoJSON first)`,
    );
  }
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding };
}

function encodingOf(bytes: Uint8Array): TextEncodingName {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
