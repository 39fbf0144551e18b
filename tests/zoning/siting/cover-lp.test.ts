// The texts of the two covering programs, whole, for an example small enough to read.
import { describe, expect, it } from 'vitest';
import { coverLists } from '../../../src/zoning/siting/cover-lists.ts';
import { maxCoverLp, setCoverLp } from '../../../src/zoning/siting/cover-lp.ts';

// candidate 0 reaches points 0 and 1, candidate 1 points 1 and 2; nobody reaches point 3
const lists = coverLists(
  {
    points: 4,
    candidates: 2,
    demand: new Float64Array(4),
    km: Float64Array.of(0, 1, 9, 9, 9, 1, 0, 9),
  },
  1,
);

describe('the programs of covering', () => {
  it('ask for a site near each point that can be reached, at one for each site', () => {
    expect(setCoverLp(lists)).toBe(
      [
        'Minimize',
        ' sites: 1 y0 + 1 y1',
        'Subject To',
        ' r0: y0 >= 1',
        ' r1: y0 + y1 >= 1',
        ' r2: y1 >= 1',
        'Binary',
        ' y0',
        ' y1',
        'End',
        '',
      ].join('\n'),
    );
  });

  it('take what stands for given and free', () => {
    const text = setCoverLp(lists, [1]);
    expect(text).toContain('sites: 1 y0 + 0 y1\n');
    expect(text).toContain(' s1: y1 = 1\n');
  });

  it('count the demand of a point once, and only if a site is near', () => {
    expect(maxCoverLp(lists, Float64Array.of(5, 0, 7, 9), 1)).toBe(
      [
        'Maximize',
        ' covered: 5 z0 + 7 z2',
        'Subject To',
        ' sites: y0 + y1 = 1',
        ' r0: y0 - z0 >= 0',
        ' r2: y1 - z2 >= 0',
        'Bounds',
        ' z0 <= 1',
        ' z2 <= 1',
        'Binary',
        ' y0',
        ' y1',
        'End',
        '',
      ].join('\n'),
    );
  });
});
