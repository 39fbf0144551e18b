// What superiors' devices come to: where quotas have moved, months under the veto, sanctions that superiors bear (claims Z16, Z23).
import { sumField } from '../../ledger/tally.ts';
import { quotaFactor } from '../../mechanisms/ratchet.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const MONTHS_PER_YEAR = 12;

export const superiorsDeclarations: readonly MeasureDeclaration[] = [
  row(
    'quota-level',
    '任务数（运行结束时，起始＝1）',
    'Quota when the run ends, relative to the start',
    'ratio',
    'record',
    'neither',
    0.02,
  ),
  row(
    'vetoed-months',
    '每街镇每年被一票否决的月数',
    'Months under the veto per town and year',
    'month',
    'record',
    'lower',
    0.25,
  ),
  row(
    'superior-sanctions',
    '每街镇每月上级分担的隐瞒处罚',
    'Sanctions for concealment borne by the superior per town and month',
    'yuan',
    'cost',
    'neither',
    50,
  ),
];

/** Returns the measures by id. */
export function superiorsMeasures(world: World): Record<string, number> {
  const { plan, tally } = world;
  const days = plan.windowEndDay - plan.reformDay;
  let factors = 0;
  for (let cell = 0; cell < plan.cells; cell++) factors += quotaFactor(world, cell);
  return {
    'quota-level': factors / plan.cells,
    'vetoed-months': monthsVetoed(world),
    'superior-sanctions': tally.sums[sumField.superiorSanctionYuan] / ((plan.towns * days) / 30),
  };
}

/** Calendar months in a year, times the share of town-months closed in the window that fell under the veto; at most 12. */
function monthsVetoed({ plan, tally }: World): number {
  const closed = plan.monthStarts.filter((day) => day > plan.reformDay && day <= plan.windowEndDay).length;
  return closed === 0 ? 0 : (MONTHS_PER_YEAR * tally.sums[sumField.vetoedMonths]) / (plan.towns * closed);
}
