// What a plan changes for the residents of each grid cell, and which of these changes can be told from nothing: a cell has few incidents,
// so that most of what a map of raw differences shows is luck.
import type { Outcome } from '../../model/outcome/outcome.ts';
import type { Look } from '../comparison.ts';
import { intervalAt } from '../statistics/judge-family.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { pairSamples } from '../statistics/paired-t.ts';
import type { Spread } from '../statistics/spread.ts';
import { isJudged } from '../statistics/verdict.ts';

/** How surely a cell differs: not run or nothing arises; like nothing; its own 95 % interval excludes 0; so does the one for all cells. */
export const cellEvidence = { none: 0, unclear: 1, alone: 2, sure: 3 } as const;

export interface CellDifferences {
  /** Really solved share, design minus baseline, mean of the worlds; NaN where no world defines it. */
  readonly value: Float64Array;
  /** Ends of the cell's own 95 % interval; NaN where there is none. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** One of cellEvidence, by cell. */
  readonly evidence: Uint8Array;
  /** Cells that could be judged: one in twenty of them stands out alone when nothing has changed. */
  readonly judged: number;
}

const ALPHA = 0.05;

/**
 * Compares two designs cell by cell.
 * @param design outcomes with rows by cell @param baseline the same worlds in the same order
 * @param cells of the whole territory
 * @param look by which the interval for all cells at once (Bonferroni) is taken
 */
export function cellDifferences(
  design: readonly Outcome[],
  baseline: readonly Outcome[],
  cells: number,
  look: Look,
): CellDifferences {
  const after = design.map((outcome) => shares(outcome, cells));
  const before = baseline.map((outcome) => shares(outcome, cells));
  const found = {
    value: new Float64Array(cells).fill(NaN),
    lower: new Float64Array(cells).fill(NaN),
    upper: new Float64Array(cells).fill(NaN),
    evidence: new Uint8Array(cells),
  };
  const spreads = Array.from(
    { length: cells },
    (_, cell) =>
      pairSamples(
        after.map((world) => world[cell]),
        before.map((world) => world[cell]),
      ).spread,
  );
  const judged = spreads.filter(isJudged).length;
  spreads.forEach((spread, cell) => {
    if (spread.n === 0) return;
    const own = isJudged(spread) ? meanInterval(spread, 1 - ALPHA) : null;
    found.value[cell] = spread.mean;
    found.lower[cell] = own?.lower ?? NaN;
    found.upper[cell] = own?.upper ?? NaN;
    found.evidence[cell] = evidenceOf(spread, judged, look);
  });
  return { ...found, judged };
}

function evidenceOf(spread: Spread, family: number, look: Look): number {
  if (!isJudged(spread) || !excludesZero(meanInterval(spread, 1 - ALPHA))) return cellEvidence.unclear;
  return excludesZero(intervalAt(spread, ALPHA / family, look)) ? cellEvidence.sure : cellEvidence.alone;
}

const excludesZero = (interval: { readonly lower: number; readonly upper: number } | null): boolean =>
  interval !== null && (interval.lower > 0 || interval.upper < 0);

/** Returns the really solved share of each cell; NaN where nothing arose or nothing was run. */
function shares({ byCell }: Outcome, cells: number): Float64Array {
  const found = new Float64Array(cells).fill(NaN);
  byCell?.cells.forEach((cell, i) => {
    if (byCell.arisen[i] > 0) found[cell] = byCell.solved[i] / byCell.arisen[i];
  });
  return found;
}
