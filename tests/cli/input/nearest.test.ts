// Guesses at what was meant.
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/cli/input/nearest.ts';

describe('nearest', () => {
  const known = ['z-district', 'queue-only', 'two-towns'];

  it('finds what was meant despite a few wrong letters', () => {
    expect(nearest('z-distrcit', known)).toBe('z-district');
    expect(nearest('Z-District', known)).toBe('z-district');
  });

  it('knows a word by its parts and by its name in either language', () => {
    const measures = [
      { key: 'dumped-share', zh: '推诿率', en: 'dumped' },
      { key: 'true-solved-share', zh: '真实解决率', en: 'really solved' },
    ];
    expect(nearest('solved-share', measures)).toBe('true-solved-share');
    expect(nearest('真实解决率', measures)).toBe('true-solved-share');
  });

  it('sees two letters swapped as one slip', () => {
    expect(nearest('tow-tonws', known)).toBe('two-towns');
  });

  it('guesses nothing when nothing is close', () => {
    expect(nearest('beijing', known)).toBeNull();
    expect(nearest('x', [])).toBeNull();
  });
});
