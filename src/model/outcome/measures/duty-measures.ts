// Measures of grid workers with duties beside patrol: what waits for them, visits made, and what is settled the same day.
import { sumField, type SumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const dutyDeclarations: readonly MeasureDeclaration[] = [
  row(
    'same-day-share',
    '易办案件立案十小时内真正解决的比例',
    'Easy cases really solved within ten hours of filing',
    'share',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'worker-backlog',
    '每网格网格员积压工时',
    'Hours of work waiting per grid',
    'hour',
    'cost',
    'lower',
    0.5,
  ),
  row(
    'service-visits',
    '每千居民每年上门走访次数',
    'Home visits by grid workers per 1,000 residents and year',
    'visits',
    'cost',
    'neither',
    10,
  ),
];

/** Returns the measures by id. */
export function dutyMeasures(world: World): Record<string, number> {
  const { tally, plan } = world;
  const sum = (field: SumField) => tally.sums[sumField[field]];
  const days = plan.windowEndDay - plan.reformDay;
  const sampled = sum('workerBacklogDays');
  const easy = sum('easyFiled');
  return {
    'same-day-share': easy > 0 ? sum('easySameDay') / easy : NaN,
    'worker-backlog': sampled > 0 ? sum('workerBacklogHours') / sampled : NaN,
    'service-visits': sum('visits') / ((plan.selection.residents / 1000) * (days / 365)),
  };
}
