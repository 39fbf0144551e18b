// Line breaks in Chinese and English.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/output/display-width.ts';
import { wrapText } from '../../../src/cli/output/wrap.ts';

describe('wrapText', () => {
  it('breaks English at blanks and Chinese between characters', () => {
    expect(wrapText('the same incidents', 9)).toBe('the same\nincidents');
    expect(wrapText('同样的问题和运气', 8)).toBe('同样的问\n题和运气');
  });

  it('never begins a line with closing punctuation', () => {
    expect(wrapText('同样的运气，然后', 10)).toBe('同样的运\n气，然后');
  });

  it('keeps line breaks that are there', () => {
    expect(wrapText('one\n\ntwo', 40)).toBe('one\n\ntwo');
  });

  it('loses nothing but blanks, and exceeds the width only by one unbreakable piece', () => {
    const word = fc.stringMatching(/^([a-z0-9.,%()]{1,12}|[网格台账实情，。（）]{1,12})$/);
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 60 }), (input, width) => {
        const wrapped = wrapText(input, width);
        expect(wrapped.replace(/\s/g, '')).toBe(input.replace(/\s/g, ''));
        for (const line of wrapped.split('\n')) {
          if (displayWidth(line) > width) expect(line.trim()).not.toMatch(/[a-z0-9] [a-z0-9]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
