// What a run yields by grid cell, on request: for maps, for zone plans, for winners and losers. Beside the outcome and not in its hash.
import type { World } from '../world/world.ts';

export interface CellRows {
  /** Global index of each cell that was run, ascending; the other columns are parallel to it. */
  readonly cells: readonly number[];
  /** Working hours within the window that its matters took: departments, and grid workers. */
  readonly departmentHours: readonly number[];
  readonly workerHours: readonly number[];
  /** Incidents of the cohort. */
  readonly arisen: readonly number[];
  readonly solved: readonly number[];
  readonly hidden: readonly number[];
  /** Sum over the cohort of days until really solved, cut off at the follow-up. */
  readonly solutionDays: readonly number[];
}

/** Copies the books of the cells. */
export function cellRows({ plan, cellBooks }: World): CellRows {
  return {
    cells: Array.from(plan.selection.cellIds),
    departmentHours: Array.from(cellBooks.departmentHours),
    workerHours: Array.from(cellBooks.workerHours),
    arisen: Array.from(cellBooks.arisen),
    solved: Array.from(cellBooks.solved),
    hidden: Array.from(cellBooks.hidden),
    solutionDays: Array.from(cellBooks.solutionDays),
  };
}
