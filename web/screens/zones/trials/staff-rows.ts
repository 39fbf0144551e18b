// People for each zone of a plan: what its work needs, and how a number of people is shared out by residents and by work, whole people
// by largest remainders as the model does it. Pure.
import { shareOut } from '../../../../src/model/plan/sunk-crews.ts';
import { zoneSums } from '../../../../src/zoning/generate/generated-plan.ts';
import type { ZonePlan } from '../../../../src/zoning/plan/zone-plan.ts';
import type { Units } from '../../../../src/zoning/units.ts';

export interface StaffRow {
  readonly zone: number;
  readonly residents: number;
  readonly hours: number;
  /** People whom the work would fill, in full-time years. */
  readonly needed: number;
  readonly byResidents: number;
  readonly byWork: number;
}

/** Returns a row for each zone. @param hours of work a year by unit @param people to share out @param yearHours of one person */
export function staffRows(
  units: Units,
  hours: Float64Array,
  { zoneOf, zones }: ZonePlan,
  people: number,
  yearHours: number,
): StaffRow[] {
  const residents = Array.from(zoneSums(units.population, zoneOf, zones));
  const work = Array.from(zoneSums(hours, zoneOf, zones));
  const [byResidents, byWork] = [residents, work].map((weights) => shareOut(people, weights));
  return residents.map((here, zone) => ({
    zone,
    residents: here,
    hours: work[zone],
    needed: work[zone] / yearHours,
    byResidents: byResidents[zone],
    byWork: byWork[zone],
  }));
}

/** Returns how many people would work elsewhere if they were shared out by work instead of by residents. */
export const movedPeople = (rows: readonly StaffRow[]): number =>
  rows.reduce((sum, { byResidents, byWork }) => sum + Math.max(0, byWork - byResidents), 0);
