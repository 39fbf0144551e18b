// Collective protest (群体性事件), an outcome apart from major incidents (claim Z5): people with a claim that nobody hears add to
// the stock of their cell, which fades; the hazard is convex in the stock relative to its reference,
//   d hazard / d day = rate x residents x (stock / reference)^2,
// and a protest breaks out when the hazard since the last one crosses one keyed exponential. Draws: protest.
import { exp, exponentialTable } from '../../core/dmath.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';

const DAYS_PER_YEAR = 365;
/** Indices of the books of grievances. */
export const grievanceBook = { protests: 0, stockDays: 1 } as const;

/** Draws the hazard at which the first protest of every cell breaks out. Does nothing when protest is not simulated. */
export function startGrievances(world: World): void {
  for (let cell = 0; cell < world.grievances.stock.length; cell++) drawBreak(world, cell);
}

/** People of a cell have a claim; those whom no channel hears add to the stock. @param people how many, fractions allowed */
export function aggrieve(world: World, cell: number, people: number): void {
  const { stock } = world.grievances;
  if (stock.length === 0) return;
  const { hearing } = world.policies[world.plan.selection.cellTown[cell]].source;
  stock[cell] += people * (1 - hearing.capacity);
}

/** An incident aggrieves people of its cell, the more the more it matters. */
export function aggrieveBy(world: World, row: number, people: number): void {
  if (world.grievances.stock.length === 0) return;
  const { cell, type, severity } = world.incidents.columns;
  aggrieve(world, cell[row], people * world.plan.types.salience[type[row]] * severity[row]);
}

/** Returns the stock of a cell relative to its reference; 0 when protest is not simulated. */
export function unrestOf(world: World, cell: number): number {
  const { stock } = world.grievances;
  if (stock.length === 0) return 0;
  const { scenario, selection } = world.plan;
  const thousands = selection.cellResidents[cell] / 1000;
  return thousands > 0 ? stock[cell] / thousands / scenario.protest.referenceStock : 0;
}

/** Carries grievances on by a day. */
export function protestsOfDay(world: World, day: number): void {
  const { grievances, plan } = world;
  const { stock, hazard, breakAt } = grievances;
  if (stock.length === 0) return;
  const { ratePerMillionYear, memoryDays } = plan.scenario.protest;
  const kept = exp(-1 / memoryDays);
  const inWindow = isInWindow(plan, day);
  for (let cell = 0; cell < stock.length; cell++) {
    const unrest = unrestOf(world, cell);
    const perDay = (ratePerMillionYear * plan.selection.cellResidents[cell]) / 1e6 / DAYS_PER_YEAR;
    hazard[cell] += perDay * unrest * unrest;
    stock[cell] *= kept;
    if (hazard[cell] >= breakAt[cell]) breakOut(world, cell, inWindow);
    if (inWindow) grievances.books[grievanceBook.stockDays] += stock[cell];
  }
}

/** People take to the street: their neighbours lose trust, part of the grievances is dealt with. */
function breakOut(world: World, cell: number, inWindow: boolean): void {
  const { grievances, plan, residents } = world;
  const { release, reach } = plan.scenario.protest;
  const size = plan.selection.cellResidents[cell];
  drawProtest(world, cell);
  const place = size > 0 ? (world.luck.w1 >>> 0) % size : 0;
  residents.experience(plan, cell, place, reach, 0, 0);
  grievances.stock[cell] *= 1 - release;
  grievances.protests[cell]++;
  if (inWindow) grievances.books[grievanceBook.protests]++;
  grievances.hazard[cell] = 0;
  drawBreak(world, cell);
}

function drawBreak(world: World, cell: number): void {
  drawProtest(world, cell);
  world.grievances.breakAt[cell] = exponentialTable.quantile(world.luck.u0());
}

function drawProtest(world: World, cell: number): void {
  const { grievances, plan, luck } = world;
  luck.draw(purpose.protest, grievances.protests[cell], plan.selection.cellIds[cell], 0);
}
