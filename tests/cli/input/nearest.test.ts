// Guesses at what was meant.
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/cli/input/nearest.ts';

describe('nearest', () => {
  const known = ['z-district', 'queue-only', 'two-towns'];

  it('finds what was meant despite a few wrong letters', () => {
    expect(nearest('z-distrcit', known)).toBe('z-district');
    expect(nearest('Z-District', known)).toBe('z-district');
  });

  it('guesses nothing when nothing is close', () => {
    expect(nearest('beijing', known)).toBeNull();
    expect(nearest('x', [])).toBeNull();
  });
});
