// Desks (科室) of a street that take cases in: cut fine they are busy and idle side by side (忙闲不均), merged they share one
// queue (claim C1; pooling, theory.md Q5). A case goes to the desk that answers to its first department. Intake time is
// exponential. Draws: intake (u0).
import { exponentialTable } from '../../../core/dmath.ts';
import type { Policy } from '../../../scenario/schema/scenario.ts';
import { hostCount } from '../../plan/desk-hosts.ts';
import { deskStation } from '../../plan/added-stations.ts';
import { purpose } from '../../purposes.ts';
import { eventKind } from '../../world/event-kinds.ts';
import type { World } from '../../world/world.ts';
import { passBetweenLeads } from '../lead.ts';
import { hoursOnTheWay } from '../relay.ts';
import { afterWorkingHours, scheduleCase } from '../scheduling.ts';

/** Returns how many desks there are: never more than people to sit at them. */
export function deskCount({ offices, staff }: Policy['street']['desks']): number {
  return Math.min(offices, staff);
}

/** Returns the people at a desk: an even share of those who do not host, the remainder at the first desks. */
export function deskStaff(desks: Policy['street']['desks'], desk: number): number {
  const count = deskCount(desks);
  if (!desks.on || desk >= count) return 0;
  const staff = desks.staff - hostCount(desks);
  return Math.floor(staff / count) + (desk < staff % count ? 1 : 0);
}

/** Brings a filed case to its desk, where it waits or is taken up. */
export function enterDesk(world: World, file: number): void {
  const { plan } = world;
  const cases = world.cases.columns;
  const row = cases.incident[file];
  const { cell, type, origin0, origin1 } = world.incidents.columns;
  const town = plan.selection.cellTown[cell[row]];
  const department = plan.types.routeDepartments[plan.types.routeOffsets[type[row]]];
  const station = deskStation(plan, town, department % deskCount(world.policies[town].source.street.desks));
  cases.station[file] = station;
  const item = world.cases.indexOf(file);
  if (world.queues.enter(station, item, 0, world.events.now, origin0[row], origin1[row]))
    startIntake(world, file);
}

/** A desk takes a case up. */
export function startIntake(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  const { cell, filings, origin0, origin1 } = world.incidents.columns;
  const { response, source } = world.policies[world.plan.selection.cellTown[cell[row]]];
  world.luck.draw(purpose.intake, filings[row], origin0[row], origin1[row]);
  const hours = (source.street.desks.minutesPerCase / 60) * exponentialTable.quantile(world.luck.u0());
  const until = afterWorkingHours(world, world.events.now, hours / response.attention);
  scheduleCase(world, file, until, eventKind.deskDone);
}

/** A desk is done with a case: the next one is taken up, this one goes on to dispatch. */
export function onDeskDone(world: World, file: number): void {
  const cases = world.cases.columns;
  const next = world.queues.leave(cases.station[file]);
  if (next !== 0) startIntake(world, world.cases.rowAt(next));
  releaseFromDesk(world, file);
}

/** Sends a case that no desk holds any more on to dispatch, through the district where the street is no platform. */
export function releaseFromDesk(world: World, file: number): void {
  const cases = world.cases.columns;
  const { cell } = world.incidents.columns;
  cases.station[file] = -1;
  const { response } = world.policies[world.plan.selection.cellTown[cell[cases.incident[file]]]];
  const hours = response.roundTripHours + hoursOnTheWay(world, file) + passBetweenLeads(world, file);
  const until = afterWorkingHours(world, world.events.now, hours);
  scheduleCase(world, file, until, eventKind.dispatch);
}
