// How cases pass between units and how matters of several departments fare: what zones and an empowered street are to
// change. Declarations, and their values from the books of a finished run.
import { sumField, type SumField } from '../../ledger/tally.ts';
import { ZONES_MAX } from '../../plan/zone-maps.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;
const DAYS_PER_MONTH = 30;

export const lineDeclarations: readonly MeasureDeclaration[] = [
  row(
    'true-solved-coordinated',
    '需协调难题真实解决率',
    'Really solved, matters that need coordination',
    'share',
    'truth',
    'higher',
    0.005,
  ),
  row(
    'true-solved-plain',
    '无需协调问题真实解决率',
    'Really solved, matters that need no coordination',
    'share',
    'truth',
    'higher',
    0.005,
  ),
  row(
    'days-coordinated',
    '需协调难题真实解决用时',
    'Days to real solution of matters that need coordination, restricted mean',
    'day',
    'truth',
    'lower',
    0.25,
  ),
  row(
    'filed-days-coordinated',
    '需协调难题立案后真实解决用时',
    'Days from filing to real solution of matters that need coordination, restricted mean',
    'day',
    'truth',
    'lower',
    0.25,
  ),
  row(
    'days-plain',
    '无需协调问题真实解决用时',
    'Days to real solution of matters that need no coordination, restricted mean',
    'day',
    'truth',
    'lower',
    0.25,
  ),
  row(
    'zone-spread',
    '片区间难题解决用时的差异',
    'Standard deviation between zones of days to solution, matters that need coordination',
    'day',
    'truth',
    'lower',
    0.1,
  ),
  row('hops-per-case', '每案流转次数', 'Hand-overs per case dispatched', 'times', 'record', 'lower', 0.02),
  row(
    'disputed-share',
    '派遣被退回的比例',
    'Disputed, of cases dispatched',
    'share',
    'record',
    'lower',
    0.005,
  ),
  row(
    'acknowledge-minutes',
    '受理派遣用时（工作时间）',
    'Working minutes from filing to acknowledgement',
    'minute',
    'record',
    'lower',
    5,
  ),
  row(
    'acknowledged-fast',
    '20 分钟内受理的比例',
    'Acknowledged within 20 working minutes, of cases dispatched',
    'share',
    'record',
    'higher',
    0.01,
  ),
  row(
    'group-fast',
    '快速反应群 20 分钟内认领的比例',
    'Claimed within 20 minutes, of cases put before the fast-response group',
    'share',
    'record',
    'higher',
    0.01,
  ),
  row(
    'district-matters',
    '每千居民每年上移到区的难题',
    'Matters passed up to the district per 1,000 residents and year',
    'cases',
    'record',
    'lower',
    0.2,
  ),
  row(
    'zone-head-hours',
    '每街镇每月片长协调工时',
    'Zone heads’ hours of coordination per town and month',
    'hour',
    'cost',
    'lower',
    0.5,
  ),
];

/** Returns the values of these measures. */
export function lineMeasures(world: World): Record<string, number> {
  const { tally, plan } = world;
  const sum = (field: SumField) => tally.sums[sumField[field]];
  const days = plan.windowEndDay - plan.reformDay;
  const thousandYears = (plan.selection.residents / 1000) * (days / DAYS_PER_YEAR);
  return {
    'true-solved-coordinated': ratio(sum('coordinatedSolved'), sum('coordinatedArisen')),
    'true-solved-plain': ratio(sum('plainSolved'), sum('plainArisen')),
    'days-coordinated': ratio(sum('coordinatedDays'), sum('coordinatedArisen')),
    'filed-days-coordinated': ratio(sum('coordinatedFiledDays'), sum('coordinatedFiled')),
    'days-plain': ratio(sum('plainDays'), sum('plainArisen')),
    'zone-spread': zoneSpread(world),
    'hops-per-case': ratio(sum('hops'), sum('dispatches')),
    'disputed-share': ratio(sum('disputes'), sum('dispatches')),
    'acknowledge-minutes': ratio(sum('acknowledgeMinutes'), sum('dispatches')),
    'acknowledged-fast': ratio(sum('acknowledgedFast'), sum('dispatches')),
    'group-fast': ratio(sum('groupFast'), sum('groupCases')),
    'district-matters': ratio(sum('districtMatters'), thousandYears),
    'zone-head-hours': ratio(sum('zoneHeadHours'), (plan.towns * days) / DAYS_PER_MONTH),
  };
}

/** Standard deviation between zones, each with equal weight; NaN with fewer than two zones that had such matters. */
function zoneSpread(world: World): number {
  const { plan, zoneTeams } = world;
  const count = new Float64Array(plan.towns * ZONES_MAX);
  const days = new Float64Array(plan.towns * ZONES_MAX);
  plan.selection.cellTown.forEach((town, cell) => {
    const { zones } = world.policies[town].source;
    if (!zones.on) return;
    const slot = town * ZONES_MAX + plan.zoneMaps.of(zones).zoneOf[cell];
    count[slot] += zoneTeams.coordinated[cell];
    days[slot] += zoneTeams.coordinatedDays[cell];
  });
  const means = Array.from(count.keys(), (slot) => days[slot] / count[slot]).filter((mean) => mean >= 0);
  if (means.length < 2) return NaN;
  const middle = means.reduce((total, mean) => total + mean, 0) / means.length;
  const squares = means.reduce((total, mean) => total + (mean - middle) * (mean - middle), 0);
  return Math.sqrt(squares / (means.length - 1));
}

function ratio(numerator: number, denominator: number): number {
  return denominator > 0 ? numerator / denominator : NaN;
}
