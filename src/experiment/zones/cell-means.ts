// Means by grid cell over the worlds of one design: what maps and zone plans are made from.
import type { CellRows } from '../../model/outcome/cell-rows.ts';
import type { Outcome } from '../../model/outcome/outcome.ts';

const DAYS_PER_YEAR = 365;

export interface CellMeans {
  readonly worlds: number;
  /** Working hours a year that matters of each cell took, of departments and grid workers together. */
  readonly workloadHours: Float64Array;
  /** Really solved, of those that arose; NaN where nothing arose. */
  readonly solvedShare: Float64Array;
  /** Days until really solved, restricted mean; NaN where nothing arose. */
  readonly solutionDays: Float64Array;
}

/**
 * Averages over outcomes with rows by cell; cells that were not run stay 0 or NaN.
 * @param cells of the whole territory
 */
export function cellMeans(outcomes: readonly Outcome[], cells: number): CellMeans {
  const means: CellMeans = {
    worlds: outcomes.length,
    workloadHours: new Float64Array(cells),
    solvedShare: new Float64Array(cells).fill(NaN),
    solutionDays: new Float64Array(cells).fill(NaN),
  };
  const arisen = new Float64Array(cells);
  const solved = new Float64Array(cells);
  const days = new Float64Array(cells);
  for (const { byCell, windowDays } of outcomes) {
    byCell?.cells.forEach((cell, i) => {
      const hours = byCell.departmentHours[i] + byCell.workerHours[i];
      means.workloadHours[cell] += (hours * DAYS_PER_YEAR) / windowDays / outcomes.length;
      arisen[cell] += byCell.arisen[i];
      solved[cell] += byCell.solved[i];
      days[cell] += byCell.solutionDays[i];
    });
  }
  for (let cell = 0; cell < cells; cell++) {
    if (arisen[cell] === 0) continue;
    means.solvedShare[cell] = solved[cell] / arisen[cell];
    means.solutionDays[cell] = days[cell] / arisen[cell];
  }
  return means;
}

/** Sums a column of rows by group. @param groupOf group of each cell of the territory, -1 = none */
export function sumByGroup(
  rows: CellRows,
  column: 'arisen' | 'solved' | 'solutionDays' | 'hidden',
  groupOf: ArrayLike<number>,
  groups: number,
): Float64Array {
  const sums = new Float64Array(groups);
  rows.cells.forEach((cell, i) => {
    if (groupOf[cell] >= 0) sums[groupOf[cell]] += rows[column][i];
  });
  return sums;
}
