// Texts in the encodings that spreadsheets and maps come in.

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/data/import/files/decode-text.ts';

const decoded = (...bytes: number[]) => decodeText({ name: 'a', bytes: Uint8Array.from(bytes) });

describe('a text', () => {
  it.each<[string, number[], string, string]>([
    ['UTF-8', [0xe6, 0x9d, 0x91], '村', 'utf-8'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a', 'utf-8'],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x51, 0x67], '村', 'utf-16le'],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x67, 0x51], '村', 'utf-16be'],
    ['GB18030', [0xb4, 0xe5], '村', 'gb18030'],
    ['four bytes of GB18030', [0x81, 0x39, 0xee, 0x39], '㐀', 'gb18030'],
  ])('in %s is read', (_name, bytes, text, encoding) => {
    expect(decoded(...bytes)).toEqual({ text, encoding });
  });

  it('with control characters is refused', () => {
    expect(() => decoded(0x61, 0)).toThrowError(expect.objectContaining({ code: 'import-binary' }) as Error);
  });
});
