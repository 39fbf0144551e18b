// Whether a text can be a scenario at all: not empty, not too large, not binary, in UTF-8. Knows nothing of YAML.
import type { Problem } from '../problem.ts';
import { maxBytes } from './caps.ts';

const MEGABYTE = 1024 * 1024;
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Returns what makes a text unreadable; nothing when it may be parsed. */
export function checkText(text: string): Problem[] {
  const bytes = utf8Bytes(text);
  if (bytes > maxBytes) {
    const size = (bytes / MEGABYTE).toFixed(1);
    return [
      refuse(
        'file-too-large',
        `${size} MB`,
        `文件有 ${size} MB，上限为 ${maxBytes / MEGABYTE} MB`,
        `The file has ${size} MB; at most ${maxBytes / MEGABYTE} MB are read`,
      ),
    ];
  }
  if (/^[\s\ufeff]*$/.test(text)) {
    return [
      refuse('file-empty', '', '文件是空的，没有情景内容', 'The file is empty: there is no scenario in it'),
    ];
  }
  const control = controlCharacter.exec(text);
  if (control !== null) {
    const shown = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      refuse(
        'file-binary',
        shown,
        `不是文本文件：含有控制字符 ${shown}（应为 YAML 或 JSON 文本）`,
        `This is not a text file: it has the control character ${shown} (YAML or JSON text is expected)`,
        place(text, control.index),
      ),
    ];
  }
  const replaced = text.indexOf('\ufffd');
  if (replaced >= 0) {
    return [
      refuse(
        'file-encoding',
        'U+FFFD',
        '文件不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8',
        'The file is not UTF-8 (perhaps GBK); save it as UTF-8',
        place(text, replaced),
      ),
    ];
  }
  return [];
}

function refuse(
  code: string,
  value: string,
  zh: string,
  en: string,
  at?: { line: number; column: number },
): Problem {
  return { code, severity: 'error', pointer: '', ...at, value, zh, en };
}

function place(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: index - lastBreak };
}

function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x800) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
