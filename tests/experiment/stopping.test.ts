// Precision stopping: its bookkeeping, and what it does to coverage.
import { describe, expect, it } from 'vitest';
import { Moments } from '../../src/core/accumulator.ts';
import { normalQuantile } from '../../src/core/dmath.ts';
import { studentCritical } from '../../src/experiment/statistics/student-critical.ts';
import type { PrecisionRule, StoppingState } from '../../src/experiment/stopping.ts';
import { PrecisionStopping } from '../../src/experiment/stopping.ts';
import { randomOfTest } from '../core/seed-of.ts';

function feed(rule: PrecisionRule, differences: readonly (readonly number[])[]): StoppingState[] {
  const stopping = new PrecisionStopping(rule, differences[0].length);
  return differences.map((row) => stopping.add(row));
}

const alternating = (n: number, size: number): number[][] =>
  Array.from({ length: n }, (_, i) => [i % 2 === 0 ? size : -size]);

describe('PrecisionStopping', () => {
  it('never believes fewer than ten worlds, whatever the minimum asked for', () => {
    const states = feed({ halfWidth: 100, min: 2, max: 50 }, alternating(12, 1));
    expect(states.map((state) => state.preciseSince)).toEqual([...new Array<null>(9).fill(null), 10, 10, 10]);
  });

  it('stops after five worlds of look-ahead that stay precise', () => {
    const states = feed({ halfWidth: 100, min: 10, max: 50 }, alternating(15, 1));
    expect(states[13]).toMatchObject({ stop: null, lookAheadLeft: 1 });
    expect(states[14]).toMatchObject({ n: 15, stop: 'precise', preciseSince: 10, lookAheadLeft: 0 });
  });

  it('starts anew when a world of the look-ahead breaks the precision', () => {
    const differences = [...alternating(12, 1), [40], ...alternating(4, 1)];
    const states = feed({ halfWidth: 2, min: 10, max: 50 }, differences);
    expect(states[11].preciseSince).toBe(10);
    expect(states[12]).toMatchObject({ preciseSince: null, lookAheadLeft: null, stop: null });
  });

  it('looks ahead in proportion beyond a hundred worlds', () => {
    const states = feed({ halfWidth: 0.19, min: 150, max: 400 }, alternating(157, 1));
    expect(states[149]).toMatchObject({ preciseSince: 150, lookAheadLeft: 7 });
    expect(states[156].stop).toBe('precise');
  });

  it('asks for the precision of every pair', () => {
    const rows = alternating(40, 1).map(([difference]) => [difference, difference * 50]);
    const last = feed({ halfWidth: 1, min: 10, max: 40 }, rows).at(-1)!;
    expect(last).toMatchObject({ preciseSince: null, stop: 'limit' });
    const moments = new Moments();
    for (const [, wide] of rows) moments.add(wide);
    expect(last.halfWidth).toBeCloseTo(studentCritical(0.95, 39) * moments.standardError(), 10);
  });

  it('leaves undefined differences out of their pair', () => {
    const states = feed({ halfWidth: 1, min: 10, max: 12 }, new Array<number[]>(12).fill([NaN]));
    expect(states.at(-1)).toMatchObject({ halfWidth: null, preciseSince: null, stop: 'limit' });
  });

  it('covers 95 % with look-ahead (within 1 %, at 99.9 %), where stopping at once covers less', () => {
    const runs = 12_000;
    const coverage = (lookAhead: number): number => {
      const random = randomOfTest(lookAhead);
      let covered = 0;
      for (let run = 0; run < runs; run++) covered += Number(coversZero(run, lookAhead, random));
      return covered / runs;
    };
    const standardError = Math.sqrt((0.05 * 0.95) / runs);
    const reach = 3.09 * standardError;
    expect(coverage(0) + reach).toBeLessThan(0.95);
    expect(coverage(5) - reach).toBeGreaterThan(0.94);
    expect(coverage(5) + reach).toBeLessThan(0.96);
  });
});

/** Runs the rule on standard normal differences; says whether the interval at the n it answers covers 0. */
function coversZero(run: number, lookAhead: number, random: ReturnType<typeof randomOfTest>): boolean {
  const stopping = new PrecisionStopping({ halfWidth: 0.4, min: 10, max: 1000, lookAhead }, 1);
  const moments = new Moments();
  let covers: boolean | null = null;
  for (let n = 1; n <= 1000; n++) {
    const difference = normalQuantile(random.uniform(0, n, run, 0));
    moments.add(difference);
    const state = stopping.add([difference]);
    if (state.preciseSince === null) covers = null;
    else covers ??= Math.abs(moments.mean) <= (state.halfWidth ?? 0);
    if (state.stop === 'precise') return covers ?? false;
  }
  throw new Error('the rule did not stop');
}
