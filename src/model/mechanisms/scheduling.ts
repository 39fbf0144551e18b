// Puts events of incidents and case files on the calendar: a = row, b = generation stamp of the row, so that an event
// about a recycled row is recognised as stale. Order of ties: kind, then origin key of the incident, then ordinal (RULES 6).
import type { World } from '../world/world.ts';

/** Latest minute that is put on the calendar; later ones never come within a run. */
const FAR = 0x3fffffff;

/** Schedules an event of an incident; beyond the horizon it is dropped. */
export function scheduleIncident(
  world: World,
  row: number,
  minute: number,
  kind: number,
  ordinal: number,
): void {
  const { origin0, origin1 } = world.incidents.columns;
  const at = Math.min(FAR, Math.max(world.events.now, Math.ceil(minute)));
  const generation = world.incidents.generation(row);
  world.events.post(at, kind, kind, origin0[row], origin1[row], ordinal, row, generation);
}

/** Schedules an event of a case file; beyond the horizon it is dropped. */
export function scheduleCase(world: World, row: number, minute: number, kind: number): void {
  const { origin0, origin1, filings } = world.incidents.columns;
  const incident = world.cases.columns.incident[row];
  const at = Math.min(FAR, Math.max(world.events.now, Math.ceil(minute)));
  const generation = world.cases.generation(row);
  world.events.post(at, kind, kind, origin0[incident], origin1[incident], filings[incident], row, generation);
}

/** Returns the minute at which some working hours are over. */
export function afterWorkingHours(world: World, fromMinute: number, hours: number): number {
  const minutes = Math.min(300_000, Math.max(0, Math.round(hours * 60)));
  return world.plan.officeCalendar.addWorkingMinutes(fromMinute, minutes);
}
