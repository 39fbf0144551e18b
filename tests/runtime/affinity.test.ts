// Which waiting job a free worker takes.
import { describe, expect, it } from 'vitest';
import { chooseJob } from '../../src/runtime/affinity.ts';

const waiting = ['r0', 'r0', 'r1', 'r2'].map((affinity) => ({ affinity }));

describe('chooseJob', () => {
  it('prefers the oldest job that the worker is warm for', () => {
    expect(chooseJob(waiting, ['r1'], new Set(['r0']))).toBe(2);
  });

  it('knows all that the worker is warm for', () => {
    expect(chooseJob(waiting, ['r9', 'r2'], new Set(['r0']))).toBe(3);
  });

  it('otherwise takes the oldest job that nobody is warming up', () => {
    expect(chooseJob(waiting, [], new Set(['r0']))).toBe(2);
    expect(chooseJob(waiting, ['r9'], new Set(['r0', 'r1']))).toBe(3);
  });

  it('takes the oldest job rather than none', () => {
    expect(chooseJob(waiting, [], new Set(['r0', 'r1', 'r2']))).toBe(0);
  });

  it('says -1 when nothing waits', () => {
    expect(chooseJob([], ['r0'], new Set())).toBe(-1);
  });
});
