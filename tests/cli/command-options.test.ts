// Which words are taken for values, and what is said of the others.
import { describe, expect, it } from 'vitest';
import { CommandFailure } from '../../src/cli/command-failure.ts';
import { idList, numberList, oneOf, positiveNumber, wholeNumber } from '../../src/cli/command-options.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { textsOf } from '../../src/cli/texts/texts.ts';

const texts = textsOf('en');

function usageMessage(parse: () => unknown): string {
  try {
    parse();
  } catch (thrown) {
    if (thrown instanceof CommandFailure && thrown.exitCode === exitCodes.usage) return thrown.message;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

describe('options', () => {
  it('take whole numbers in range only', () => {
    expect(wholeNumber('-n', '40', [1, 100], texts)).toBe(40);
    for (const bad of ['0', '101', '1.5', '-1', '1e2', ' 5', '', 'x', '٣']) {
      expect(usageMessage(() => wholeNumber('-n', bad, [1, 100], texts))).toContain('1 to 100');
    }
  });

  it('take numbers above 0 only', () => {
    expect(positiveNumber('--precision', '0.002', texts)).toBe(0.002);
    expect(positiveNumber('--precision', '2e-3', texts)).toBe(0.002);
    for (const bad of ['0', '-1', 'NaN', 'Infinity', '1e999', '0x10', '']) {
      expect(usageMessage(() => positiveNumber('--precision', bad, texts))).toContain('above 0');
    }
  });

  it('take lists with either comma, each entry once', () => {
    expect(numberList('--towns', '3，0,3', texts)).toEqual([0, 3]);
    expect(idList('--designs', 'B, A，B', texts)).toEqual(['B', 'A']);
    expect(usageMessage(() => numberList('--towns', '1,,2', texts))).toContain('0,3');
    expect(usageMessage(() => idList('--designs', 'A,', texts))).toContain('A,B');
  });

  it('name the choices when a word is none of them', () => {
    expect(oneOf('--measures', 'all', ['main', 'all'], texts)).toBe('all');
    expect(usageMessage(() => oneOf('--measures', 'some', ['main', 'all'], texts))).toContain('main, all');
  });
});
