// Estimated widths and line breaks for both scripts.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/data/picture/text-width.ts';

it('a Chinese character is one em, a Latin one about half', () => {
  expect(textWidth('网格', 10)).toBe(20);
  expect(textWidth('grid', 10)).toBeGreaterThan(15);
  expect(textWidth('grid', 10)).toBeLessThan(25);
});

it('Chinese breaks anywhere, English at spaces', () => {
  expect(wrapText('真正解决的问题', 10, 40, 3)).toEqual(['真正解决', '的问题']);
  expect(wrapText('really solved problems', 10, 80, 3)).toEqual(['really solved', 'problems']);
});

it('what does not fit ends in an ellipsis', () => {
  const lines = wrapText('一二三四五六七八九十', 10, 40, 2);
  expect(lines).toEqual(['一二三四', '五六七…']);
});

it('never makes more lines than allowed, nor wider ones unless a word is', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
      const lines = wrapText(text, 12, 160, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 12)).toBeLessThanOrEqual(160);
    }),
  );
});
