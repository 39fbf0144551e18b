// Time in a grid (claim C16): the longer a worker stays, the better he finds things and the more he owes to those whom he
// watches. Rotation and turnover reset both; patrol in each other's grids dilutes both. Draws (people): tenure.
import { exp, exponentialTable } from '../../core/dmath.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';

/** Longest time that a first holder can have been there. */
const MONTHS_MAX = 240;

/** Turns the month: rotation where it is due, newcomers begin anew, the others have been there a month longer. */
export function turnTenure(world: World, month: number): void {
  const { plan, posts, tenure } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const settings = world.policies[plan.selection.cellTown[cell]].source.employment.tenure;
    if (settings.on && settings.rotationMonths > 0) {
      // Grids take turns, so that a town never loses all its knowledge at once.
      if ((month + plan.selection.cellIds[cell]) % settings.rotationMonths === 0) posts.generation[cell]++;
    }
    tenure.months[cell] = posts.generation[cell] === tenure.generation[cell] ? tenure.months[cell] + 1 : 0;
    tenure.generation[cell] = posts.generation[cell];
  }
}

/** Returns the factor on search that local knowledge gives, at least 1; 1 where time in a grid does not count. */
export function knowledgeFactor(world: World, cell: number): number {
  const { tenure, crossPatrolShare } = world.policies[world.plan.selection.cellTown[cell]].source.employment;
  if (!tenure.on) return 1;
  const known = 1 - exp(-monthsIn(world, cell) / tenure.knowledgeMonths);
  return 1 + tenure.knowledgeGain * known * (1 - crossPatrolShare);
}

/** Returns what sparing an offender of the grid is worth to the worker, yuan; 0 where time in a grid does not count. */
export function favourYuan(world: World, cell: number, type: number): number {
  const { tenure, crossPatrolShare } = world.policies[world.plan.selection.cellTown[cell]].source.employment;
  if (!tenure.on || world.plan.types.types[type].category !== 'violation') return 0;
  const ties = 1 - exp(-monthsIn(world, cell) / tenure.collusionMonths);
  return tenure.collusionYuan * ties * (1 - crossPatrolShare);
}

/** Returns how long the holder has been in the grid, months. Draws purpose `tenure` of people, once per first holder. */
export function monthsIn(world: World, cell: number): number {
  const { tenure, plan } = world;
  if (world.posts.generation[cell] > 0) return tenure.months[cell];
  if (tenure.before[cell] < 0) {
    const { workers } = plan.scenario;
    const people = world.peopleRandom();
    people.draw(purpose.tenure, 0, plan.selection.cellIds[cell], 0);
    const mean = workers.turnoverPerYear > 0 ? 12 / workers.turnoverPerYear : MONTHS_MAX;
    tenure.before[cell] = Math.min(MONTHS_MAX, mean * exponentialTable.quantile(people.u0()));
  }
  return tenure.months[cell] + tenure.before[cell];
}
