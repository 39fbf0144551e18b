// The start of a run: every premises has an owner, streets and inspectors have first beliefs, grids expect some visits, and the
// first round of each town begins on day 0. Does nothing without premises. Draws: owner (people), inspectionDay.
import { counter, counterCount } from '../../assessment/counters.ts';
import type { World } from '../../world/world.ts';
import { drawOwner, reconsiderShops } from './owners.ts';
import { openRound } from './rounds.ts';

/** Share of visits that a new post holder expects to be found in order. */
const EXPECTED_IN_ORDER = 0.8;

/** Sets premises, beliefs, expected volumes and first rounds. */
export function startInspections(world: World): void {
  const { plan, premises } = world;
  if (premises.count === 0) return;
  const { priorVisit, priorStrength } = plan.scenario.premises;
  const people = world.peopleRandom();
  for (let cell = 0; cell < plan.cells; cell++) {
    premises.visitYes[cell] = priorVisit * priorStrength;
    premises.visitNo[cell] = (1 - priorVisit) * priorStrength;
    premises.warnNo[cell] = priorStrength;
    for (let index = 0; index < premises.inCell(cell); index++) drawOwner(world, people, cell, index);
    reconsiderShops(world, cell);
    expectVisits(world, cell);
  }
  for (let town = 0; town < plan.towns; town++) {
    premises.violateYes[town] = priorStrength / 2;
    premises.violateNo[town] = priorStrength / 2;
    openRound(world, town, 0);
  }
}

function expectVisits(world: World, cell: number): void {
  const { plan, premises, workerCards, townCards } = world;
  const town = plan.selection.cellTown[cell];
  const { inspections } = world.policies[town].source;
  const perDay = (premises.inCell(cell) * inspections.visitShare) / inspections.intervalDays;
  const expect = (index: number, rate: number) => {
    workerCards.dailyRate[cell * counterCount + index] = rate;
    townCards.dailyRate[town * counterCount + index] += rate;
  };
  expect(counter.inspected, perDay);
  expect(counter.inOrder, perDay * EXPECTED_IN_ORDER);
}
