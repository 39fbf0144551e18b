// The command that repeats a result, through a real shell.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reproduceCommand, shellWord } from '../../src/experiment/reproduce-command.ts';

describe('reproduceCommand', () => {
  it('leaves out options without a value and quotes only what needs it', () => {
    const command = reproduceCommand('compare', 'z-district', [
      ['--designs', 'A,B'],
      ['--towns', null],
      ['--seed', "it's $HOME"],
    ]);
    expect(command).toBe("wangge compare z-district --designs A,B --seed 'it'\\''s $HOME'");
  });
});

describe('shellWord', () => {
  it('reaches a program unchanged through a real shell', { skip: process.platform === 'win32' }, () => {
    const words = fc.sample(fc.string({ minLength: 1, maxLength: 12 }), { numRuns: 40, seed: 20 });
    const script = words.map((word) => `printf '%s\\0' ${shellWord(word)}`).join('\n');
    const out = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(out.split('\0').slice(0, -1)).toEqual(words);
  });
});
