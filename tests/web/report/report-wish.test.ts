// What is typed into a report's fields is one line that any file may hold; anything else is no wish.

import { describe, expect, it } from 'vitest';
import { lineOf, longestReportText, plainReport, readReportWish } from '../../../web/report/report-wish.ts';

describe('a line', () => {
  it('keeps both languages and signs, and loses what no Word file may hold', () => {
    expect(lineOf('Z区：<考核> & “weights” 😀')).toBe('Z区：<考核> & “weights” 😀');
    expect(lineOf('a\u0000b\nc\u2028d\ud800e')).toBe('a b c d e');
  });

  it('ends at the limit without half a character', () => {
    const line = lineOf('x'.repeat(longestReportText - 1) + '😀');
    expect(line).toBe(`${'x'.repeat(longestReportText - 1)} `);
  });
});

describe('a wish', () => {
  it('is read as it was written', () => {
    const wish = { question: '结案率可信吗？', office: '区网格中心', length: 'full' };
    expect(readReportWish({ ...wish, more: 1 })).toEqual(wish);
    expect(readReportWish(plainReport)).toEqual(plainReport);
  });

  it.each([
    null,
    'x',
    { ...plainReport, length: 'book' },
    { ...plainReport, question: 5 },
    { ...plainReport, question: 'two\nlines' },
    { ...plainReport, office: 'x'.repeat(longestReportText + 1) },
  ])('is refused where it is none: %j', (data) => {
    expect(readReportWish(data)).toBeNull();
  });
});
