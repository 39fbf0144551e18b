// How wide text is on a terminal, and that foreign text cannot steer it.
import { describe, expect, it } from 'vitest';
import { cutTo, displayWidth, padTo, printable } from '../../../src/cli/output/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['网格', 4],
    ['台账 R0', 7],
    ['，。', 4],
    ['e\u0301', 1], // an accent of its own takes no column
    ['𠀀', 2], // beyond the basic plane
    ['ｆｕｌｌ', 8],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('padTo', () => {
  it('fills Chinese and Latin text to the same column, left or right', () => {
    expect(padTo('网格', 6)).toBe('网格  ');
    expect(padTo('grid', 6, 'right')).toBe('  grid');
  });

  it('leaves a text that is wider as it is', () => {
    expect(padTo('网格化治理', 4)).toBe('网格化治理');
  });
});

describe('cutTo', () => {
  it('never exceeds the width and says that something is missing', () => {
    expect(cutTo('网格化治理', 6)).toBe('网格…');
    expect(cutTo('网格化治理', 10)).toBe('网格化治理');
    expect(displayWidth(cutTo('abcdef', 4))).toBe(4);
  });
});

describe('printable', () => {
  it('shows what would steer the terminal or turn the reading direction instead of sending it', () => {
    expect(printable('a\u001b[31mred\u0007')).toBe('a\\u001b[31mred\\u0007');
    expect(printable('x\u202ey\u2028z\nq')).toBe('x\\u202ey\\u2028z\\u000aq');
  });

  it('cuts what is too long', () => {
    expect(printable('x'.repeat(400))).toBe(`${'x'.repeat(300)}…`);
  });
});
