// Measures of patrol over ground: how long it takes until an official knows, and how far the map of case files is from where
// incidents arise (claims D1, P17).
import { sumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const patrolDeclarations: readonly MeasureDeclaration[] = [
  row(
    'days-to-discovery',
    '平均多少天被官方知晓（追踪期内未知晓的按追踪期计）',
    'Mean days until an official knows (unknown ones count the whole follow-up)',
    'day',
    'truth',
    'lower',
    0.2,
  ),
  row(
    'map-error',
    '案件热点图与实际问题分布之差',
    'Share of the hot-spot map that lies in the wrong grids',
    'share',
    'gap',
    'lower',
    0.005,
  ),
];

/** Returns the measures by id. @param cohort incidents that arose in the window */
export function patrolMeasures(world: World, cohort: number): Record<string, number> {
  return {
    'days-to-discovery': cohort > 0 ? world.tally.sums[sumField.discoveryDays] / cohort : NaN,
    'map-error': mapError(world),
  };
}

/** Half the sum over grids of the difference between their share of case files and of what arose, from the reform day on. */
function mapError(world: World): number {
  const { plan, patrolMap, tally } = world;
  const filed = new Float64Array(plan.cells);
  const arisen = new Float64Array(plan.cells);
  let files = 0;
  let all = 0;
  for (let cell = 0; cell < plan.cells; cell++) {
    filed[cell] = patrolMap.filed[cell] - patrolMap.filedAtReform[cell];
    arisen[cell] = -patrolMap.arisenAtReform[cell];
    for (let type = 0; type < tally.types; type++) arisen[cell] += tally.arisen[cell * tally.types + type];
    files += filed[cell];
    all += arisen[cell];
  }
  if (files === 0 || all === 0) return NaN;
  let apart = 0;
  for (let cell = 0; cell < plan.cells; cell++) apart += Math.abs(filed[cell] / files - arisen[cell] / all);
  return apart / 2;
}
