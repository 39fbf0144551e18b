// Winners and losers by group: contributions add up to the whole, and verdicts follow the differences.
import { describe, expect, it } from 'vitest';
import { cellMeans } from '../../../src/experiment/zones/cell-means.ts';
import { groupDifferences } from '../../../src/experiment/zones/group-differences.ts';
import type { Outcome } from '../../../src/model/outcome/outcome.ts';

/** An outcome with rows only: solved incidents of four cells in which ten arise each. */
const rows = (solved: number[], cells = [0, 1, 2, 3]): Outcome =>
  ({
    windowDays: 73,
    byCell: {
      cells,
      departmentHours: cells.map(() => 4),
      workerHours: cells.map(() => 1),
      arisen: cells.map(() => 10),
      solved,
      hidden: cells.map(() => 0),
      solutionDays: solved.map((count) => 100 - count),
    },
  }) as unknown as Outcome;
const groupOf = [0, 0, 1, 1];
const worlds = [0, 1, 2, 3, 4, 5];
const baseline = worlds.map((i) => rows([5, 5 + (i % 2), 5, 5]));
const design = worlds.map((i) => rows([8, 8 + (i % 2), 4 + (i % 3 === 0 ? 1 : 0), 5]));

describe('differences by group', () => {
  const found = groupDifferences(design, baseline, groupOf, 2);

  it('come in the order of what they contribute', () => {
    expect(found.map(({ group }) => group)).toEqual([0, 1]);
  });

  it('are those of the shares, computed by hand', () => {
    expect(found[0].solvedShare.value).toBeCloseTo(6 / 20, 12);
    expect(found[1].solvedShare.value).toBeCloseTo(-(4 / 6) / 20, 12);
    expect(found[0].solutionDays.value).toBeCloseTo(-6 / 20, 12);
  });

  it('add up to the difference of the whole', () => {
    const total = found.reduce((sum, { contribution }) => sum + (contribution.value ?? NaN), 0);
    expect(total).toBeCloseTo((6 - 4 / 6) / 40, 12);
  });

  it('leave out groups in which nothing arises', () => {
    expect(groupDifferences(design, baseline, groupOf, 5)).toHaveLength(2);
  });
});

it('means by cell are per year and per incident; cells that were not run are told apart', () => {
  const means = cellMeans([rows([5, 10], [1, 2]), rows([7, 10], [1, 2])], 4);
  expect(Array.from(means.workloadHours)).toEqual([0, 25, 25, 0]);
  expect(means.solvedShare[1]).toBeCloseTo(0.6, 12);
  expect(means.solvedShare[0]).toBeNaN();
  expect(means.solutionDays[1]).toBeCloseTo(9.4, 12);
});
