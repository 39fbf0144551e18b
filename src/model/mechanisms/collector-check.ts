// The check of a handled case by contracted collectors: they see as much as an independent hand, and then report what they see
// or what their payer likes; a back-check may find out. Draws: falseCheck, backCheck.
import { counter, counterCount } from '../assessment/counters.ts';
import { passesFalsely, type CheckStakes } from '../decisions/false-check.ts';
import { expectedHarmDays } from '../plan/type-columns.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';
import { chargedShare } from './case-books.ts';

/** Tells whether collectors check in the town of a cell. */
export function collectorsCheck(world: World, cell: number): boolean {
  const { employment } = world.policies[world.plan.selection.cellTown[cell]].source;
  return employment.form === 'contractor' && employment.collectorsCheck;
}

/**
 * Tells whether an unsolved case is sent back by collectors.
 * @param seen whether the collector sees that it is unsolved
 */
export function sentBackByCollector(world: World, file: number, seen: boolean): boolean {
  const incidents = world.incidents.columns;
  const row = world.cases.columns.incident[file];
  const { luck } = world;
  const { employment } = world.policies[world.plan.selection.cellTown[incidents.cell[row]]].source;
  luck.draw(purpose.backCheck, incidents.attempts[row], incidents.origin0[row], incidents.origin1[row]);
  if (luck.u0() < employment.backCheckProbability) return true;
  if (!seen) return false;
  luck.draw(purpose.falseCheck, incidents.attempts[row], incidents.origin0[row], incidents.origin1[row]);
  return !passesFalsely(checkStakes(world, file, row), luck.u0(), luck.u1());
}

function checkStakes(world: World, file: number, row: number): CheckStakes {
  const incidents = world.incidents.columns;
  const { types, selection } = world.plan;
  const cell = incidents.cell[row];
  const type = incidents.type[row];
  const town = selection.cellTown[cell];
  const { source, dutyShare } = world.policies[town];
  const { employment, workers } = source;
  const harm = types.harmPerDay[type] * incidents.severity[row];
  const days = expectedHarmDays(types.selfResolveDays[type], workers.dutyHorizonDays);
  const late = world.events.now > world.cases.columns.dueMinute[file];
  const counters = late ? [counter.closed] : [counter.handled, counter.closed, counter.onTime];
  const assessed = employment.paidBy === 'assessed';
  const charged = chargedShare(world, file);
  let pass = assessed ? employment.renewalYuanPerCase : 0;
  for (const c of counters) {
    pass += charged * world.workerCards.price[cell * counterCount + c];
    if (assessed) pass += employment.payerHold * world.townCards.price[town * counterCount + c];
  }
  return {
    passYuan: pass,
    dutyYuan: workers.dutyYuanPerHarmDay * dutyShare * harm * days * types.solveProbability[type],
    backCheck: employment.backCheckProbability,
    sanctionYuan: employment.falseReportSanctionYuan,
    noiseYuan: workers.noiseYuan,
  };
}
