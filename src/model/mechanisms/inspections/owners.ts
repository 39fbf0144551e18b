// The owners of inspected premises: who they are, when a shop changes hands, and when they reconsider whether to violate - at the
// turn of a month, after each round of inspections, and when they take over. Harm to neighbours while in violation.
// Draws: owner (people), ownerChange.
import { exp, normalQuantile } from '../../../core/dmath.ts';
import type { KeyedRandom } from '../../../core/random.ts';
import { violates } from '../../decisions/shop-choice.ts';
import { purpose } from '../../purposes.ts';
import { premisesFlag } from '../../world/premises.ts';
import { residentField } from '../../world/residents.ts';
import type { World } from '../../world/world.ts';

const DAYS_PER_YEAR = 365;

/** Gives a premises its present owner. Mutates gainFactor. @param index of the premises within its cell */
export function drawOwner(world: World, people: KeyedRandom, cell: number, index: number): void {
  const { plan, premises } = world;
  const { temptedShare, gainSpread } = plan.scenario.premises;
  const at = premises.first[cell] + index;
  people.draw(purpose.owner, premises.generation[at], plan.selection.cellIds[cell], index);
  premises.gainFactor[at] = people.u1() < temptedShare ? exp(gainSpread * normalQuantile(people.u0())) : 0;
}

/** Turns the month: shops change hands, neighbours suffer, owners reconsider. @param month index since the start */
export function turnOwners(world: World, month: number): void {
  const { plan, premises, luck } = world;
  const monthly = plan.scenario.premises.turnoverPerYear / 12;
  let people: KeyedRandom | null = null;
  for (let cell = 0; cell < plan.cells; cell++) {
    const count = premises.inCell(cell);
    for (let index = 0; index < count; index++) {
      bother(world, cell, index);
      luck.draw(purpose.ownerChange, month, plan.selection.cellIds[cell], index);
      if (luck.u0() >= monthly) continue;
      const at = premises.first[cell] + index;
      premises.generation[at]++;
      premises.flags[at] &= premisesFlag.violating;
      drawOwner(world, (people ??= world.peopleRandom()), cell, index);
    }
    reconsiderShops(world, cell);
  }
}

/** Has every owner of a cell decide anew whether to violate. Draws nothing: an owner's circumstances are his own for good. */
export function reconsiderShops(world: World, cell: number): void {
  const { plan, premises } = world;
  const { premises: settings } = plan.scenario;
  const { inspections } = world.policies[plan.selection.cellTown[cell]].source;
  const visit = premises.visitYes[cell] / (premises.visitYes[cell] + premises.visitNo[cell]);
  const warned = premises.warnYes[cell] / (premises.warnYes[cell] + premises.warnNo[cell]);
  const perDay = settings.gainYuanPerDay + inspections.licenceYuanPerYear / DAYS_PER_YEAR;
  const usualYuan = perDay * inspections.intervalDays;
  for (let at = premises.first[cell]; at < premises.first[cell + 1]; at++) {
    const gainYuan = usualYuan * premises.gainFactor[at];
    const free = (premises.flags[at] & premisesFlag.enforced) === 0;
    const yes = free && violates(gainYuan, inspections.fineYuan, settings.closedDayYuan, visit, warned);
    premises.setViolating(cell, at, yes);
  }
}

/** A month next to a shop in violation costs its neighbours satisfaction. */
function bother(world: World, cell: number, index: number): void {
  const { plan, premises, residents } = world;
  if ((premises.flags[premises.first[cell] + index] & premisesFlag.violating) === 0) return;
  const { scenario, selection } = plan;
  const size = selection.cellResidents[cell];
  const place = Math.floor((index * size) / premises.inCell(cell));
  const affected = Math.min(size, scenario.premises.affected);
  for (let i = 0; i < affected; i++) {
    const resident = selection.cellFirstResident[cell] + ((place + i) % size);
    residents.nudge(resident, residentField.satisfaction, 0, scenario.residents.satisfactionStep);
  }
}
