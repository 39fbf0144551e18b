// Who leads the residents' programme (claim W1): what the platform takes, the way of a report between offices that lead jointly, and
// the hours in which they concert. Matters that no leading line takes go the ordinary ways. Draws nothing: hand-overs are expected ones.
import { costActor } from '../world/cost-books.ts';
import { channel } from '../world/case-table.ts';
import type { World } from '../world/world.ts';
import { countHops } from './hops.ts';
import { isInWindow } from './observation-window.ts';

const MONTHS_PER_YEAR = 12;
const DAYS_PER_YEAR = 365;

/** Tells whether the platform of its town takes a matter: its first department belongs to a line that leads. */
export function isTakenByLead(world: World, row: number): boolean {
  const { cell } = world.incidents.columns;
  const { takes } = world.policies[world.plan.selection.cellTown[cell[row]]].lead;
  return takes[firstDepartment(world, row)] === 1;
}

/** Books a report that a member brings through the platform. */
export function countBrought(world: World, row: number): void {
  if (isInWindow(world.plan, world.events.now / 1440))
    world.actorBooks.brought[firstDepartment(world, row)]++;
}

/** Returns the working hours that a report spends between offices that lead jointly, on the average, and counts its hand-overs. */
export function passBetweenLeads(world: World, file: number): number {
  const cases = world.cases.columns;
  if (cases.channel[file] !== channel.platform) return 0;
  const cell = world.incidents.columns.cell[cases.incident[file]];
  const { lead, source } = world.policies[world.plan.selection.cellTown[cell]];
  if (lead.passedOn === 0) return 0;
  countHops(world, lead.passedOn);
  if (isInWindow(world.plan, world.events.now / 1440)) world.actorBooks.passedOn[0] += lead.passedOn;
  return lead.passedOn * source.lead.handOverHours;
}

/** Books the day's share of the hours in which leading offices concert, of every town that has a joint lead. */
export function concertLeads(world: World, day: number): void {
  if (!isInWindow(world.plan, day)) return;
  for (const { lead, source } of world.policies) {
    if (lead.pairs === 0) continue;
    const hours = (lead.pairs * source.lead.hoursPerPairMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
    world.actorBooks.concertHours[0] += hours;
    world.costs.book(costActor.leaders, hours, hours * source.costs.officialHourYuan);
  }
}

function firstDepartment(world: World, row: number): number {
  const { types } = world.plan;
  return types.routeDepartments[types.routeOffsets[world.incidents.columns.type[row]]];
}
