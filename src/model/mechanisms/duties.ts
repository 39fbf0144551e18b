// Duties beside patrol (claim Y1): work that comes with every household, and visits that households ask for, day by day. Visits
// come first, then duties, then patrol; what a working day does not hold waits. Draws: visits.
import { exp, normalQuantile } from '../../core/dmath.ts';
import { sumField } from '../ledger/tally.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import { purpose } from '../purposes.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';
import { householdsOf } from './staffing.ts';

const WORKING_DAYS_PER_YEAR = 250;
const WORKING_DAYS_PER_MONTH = WORKING_DAYS_PER_YEAR / 12;
/** Mean from which the number of visits is drawn from a normal. */
const MANY = 60;
/** Steps from one visited resident to the next along the street: odd, so that visits spread. */
const STRIDE = 2654435761;

/**
 * Lets today's duties and visits come due and takes their hours. Draws purpose `visits`.
 * @param hours working hours that the grid has left today
 * @returns hours taken, 0 where workers have no duties beside patrol
 */
export function takeDuties(world: World, cell: number, day: number, hours: number): number {
  const { duties, staffing } = world.policies[world.plan.selection.cellTown[cell]].source;
  if (!duties.on) return 0;
  const books = world.dutyBooks;
  const households = householdsOf(world, cell, staffing);
  world.luck.draw(purpose.visits, day, world.plan.selection.cellIds[cell], 0);
  const mean = (duties.visitsPerHouseholdYear * households) / WORKING_DAYS_PER_YEAR;
  books.visits[cell] += poisson(world.luck.u0(), mean);
  books.dutyHours[cell] += (dutyMinutes(duties) * households) / 60 / WORKING_DAYS_PER_MONTH;
  const made = Math.min(books.visits[cell], Math.floor(hours / duties.visitHours));
  books.visits[cell] -= made;
  contact(world, cell, made, duties.visitBeliefStep);
  const left = hours - made * duties.visitHours;
  const done = Math.min(books.dutyHours[cell], left);
  books.dutyHours[cell] -= done;
  if (isInWindow(world.plan, day)) world.tally.add(sumField.visits, made);
  return made * duties.visitHours + done;
}

/** Returns the hours of work that wait in a grid: visits, duties, and reports and fixes not yet made up for. */
export function waitingHours(world: World, cell: number): number {
  const { duties } = world.policies[world.plan.selection.cellTown[cell]].source;
  const { dutyBooks, posts } = world;
  const own = duties.on ? dutyBooks.dutyHours[cell] + dutyBooks.visits[cell] * duties.visitHours : 0;
  return own + posts.busyMinutes[cell] / 60;
}

/** Returns the minutes of duties that a household brings in a month. */
export function dutyMinutes(duties: Policy['duties']): number {
  return (
    duties.informationMinutes +
    duties.securityMinutes +
    duties.labourMinutes +
    duties.civilAffairsMinutes +
    duties.familyPlanningMinutes +
    duties.cityManagementMinutes +
    duties.foodSafetyMinutes
  );
}

/** Returns the Poisson quantile of a uniform. */
export function poisson(u: number, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > MANY) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(u)));
  let probability = exp(-mean);
  let below = probability;
  let count = 0;
  while (u > below && count < 10 * MANY) {
    count++;
    probability *= mean / count;
    below += probability;
  }
  return count;
}

/** Those who were visited trust more that telling the worker helps. The start along the street was drawn with the visits. */
function contact(world: World, cell: number, visits: number, step: number): void {
  if (step === 0) return;
  const { selection } = world.plan;
  const residents = selection.cellResidents[cell];
  if (residents === 0) return;
  let place = world.luck.w1 >>> 0;
  for (let visit = 0; visit < visits; visit++) {
    const resident = selection.cellFirstResident[cell] + (place % residents);
    world.residents.nudge(resident, residentField.workerBelief, 1, step);
    place = (place + STRIDE) >>> 0;
  }
}
