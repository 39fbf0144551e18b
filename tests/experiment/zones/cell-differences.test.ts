// What changes in each grid cell: differences by hand, and cells that cannot be told from nothing are not said to differ.
import { describe, expect, it } from 'vitest';
import { cellDifferences, cellEvidence } from '../../../src/experiment/zones/cell-differences.ts';
import type { Outcome } from '../../../src/model/outcome/outcome.ts';

const cells = 4;
/** An outcome with rows only; the last cell of the territory is not run. */
const rows = (solved: readonly number[], arisen: readonly number[] = [20, 20, 20]): Outcome =>
  ({ byCell: { cells: [0, 1, 2], arisen, solved } }) as unknown as Outcome;
const worlds = [0, 1, 2, 3, 4, 5, 6, 7];
const baseline = worlds.map((i) => rows([10, 10 + (i % 3), 10]));
/** The first cell gains a tenth and a little more or less, the second loses and gains, the third is as before. */
const design = worlds.map((i) => rows([12 + (i % 2), 10 + ((i + 1) % 3), 10]));

describe('differences by cell', () => {
  const found = cellDifferences(design, baseline, cells, 'final');

  it('are the means over worlds of the difference of shares', () => {
    expect(found.value[0]).toBeCloseTo(2.5 / 20, 12);
    expect(found.value[2]).toBe(0);
    expect(found.value[3]).toBeNaN();
  });

  it('have the paired t interval of the cell alone', () => {
    const half = (2.364624 * Math.sqrt(2 / 7)) / 20 / Math.sqrt(8);
    expect(found.upper[0] - found.value[0]).toBeCloseTo(half, 6);
  });

  it('are sure only where the interval for all cells excludes zero', () => {
    expect(Array.from(found.evidence)).toEqual([
      cellEvidence.sure,
      cellEvidence.unclear,
      cellEvidence.unclear,
      cellEvidence.none,
    ]);
  });

  it('are told of no cell before there are worlds for a verdict', () => {
    const few = cellDifferences(design.slice(0, 4), baseline.slice(0, 4), cells, 'final');
    expect(few.judged).toBe(0);
    expect(Math.max(...few.evidence)).toBe(cellEvidence.unclear);
  });

  it('leave out worlds in which nothing arises in the cell', () => {
    const empty = [...design.slice(0, 7), rows([0, 10, 10], [0, 20, 20])];
    expect(cellDifferences(empty, baseline, cells, 'final').value[0]).toBeCloseTo(
      (4 * 2 + 3 * 3) / 7 / 20,
      12,
    );
  });

  it('of a design and itself stand out nowhere', () => {
    const { evidence } = cellDifferences(baseline, baseline, cells, 'interim');
    expect(Math.max(...evidence)).toBe(cellEvidence.unclear);
  });
});
