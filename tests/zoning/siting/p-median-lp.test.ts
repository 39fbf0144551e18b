// The text of the linear program, and reading its answer.
import { describe, expect, it } from 'vitest';
import { pMedianLp, sitesOfLpValues } from '../../../src/zoning/siting/p-median-lp.ts';
import { randomOfTest } from '../../core/seed-of.ts';
import { randomProblem } from './random-problem.ts';

describe('the linear program of the p-median', () => {
  it('is written whole for two points and two candidates', () => {
    const problem = {
      points: 2,
      candidates: 2,
      demand: Float64Array.of(10, 4),
      km: Float64Array.of(0, 1.5, 2, 0),
    };
    expect(pMedianLp(problem, 1)).toBe(
      [
        'Minimize',
        ' cost: 0 x0_0 + 20 x0_1 + 6 x1_0 + 0 x1_1',
        'Subject To',
        ' sites: y0 + y1 = 1',
        ' r0: x0_0 - y0 <= 0',
        ' r1: x0_1 - y1 <= 0',
        ' r2: x0_0 + x0_1 = 1',
        ' r3: x1_0 - y0 <= 0',
        ' r4: x1_1 - y1 <= 0',
        ' r5: x1_0 + x1_1 = 1',
        'Binary',
        ' y0',
        ' y1',
        'End',
        '',
      ].join('\n'),
    );
  });

  it('leaves out points without demand and ways that do not exist', () => {
    const problem = {
      points: 2,
      candidates: 2,
      demand: Float64Array.of(0, 4),
      km: Float64Array.of(0, Infinity, 2, 0),
    };
    const text = pMedianLp(problem, 1);
    expect(text).not.toMatch(/x0_|x1_0/);
    expect(text).toContain('x1_1 = 1');
  });

  it('keeps its lines within the 510 characters of the format', () => {
    const text = pMedianLp(randomProblem(randomOfTest(), 40, 40), 5);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(510);
  });

  it('is read back by the names of its columns', () => {
    expect(sitesOfLpValues({ y10: 1, y2: 0.9999999, y3: 1e-9, x10_2: 1 })).toEqual([2, 10]);
  });
});
