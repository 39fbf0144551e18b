// Where cases queue: one station per town and department, one block station per community (residents' committee and
// deployed staff), one district station per department. Servers = crews, staffed for the planned recorded load of
// today's world, so that every design starts from the same people.
import type { Policy, Scenario } from '../../scenario/schema/scenario.ts';
import type { Selection } from './selection.ts';
import type { TypeColumns } from './type-columns.ts';

export interface StationLayout {
  readonly count: number;
  readonly departments: number;
  readonly towns: number;
  readonly firstBlock: number;
  readonly firstDistrict: number;
  /** Crew-days of planned work per day, by station (town and district stations; 0 for blocks). */
  readonly plannedLoad: Float64Array;
}

/** Computes planned loads. @param arrivalRate incidents per day, [cell * types + type] */
export function layOutStations(
  scenario: Scenario,
  selection: Selection,
  types: TypeColumns,
  arrivalRate: Float64Array,
  workingHoursPerDay: number,
): StationLayout {
  const departments = scenario.departments.list.length;
  const towns = selection.townIds.length;
  const communities = selection.communityIds.length;
  const firstBlock = towns * departments;
  const firstDistrict = firstBlock + communities;
  const plannedLoad = new Float64Array(firstDistrict + departments);
  const reported = scenario.departments.plannedReportedShare;
  selection.cellTown.forEach((town, cell) => {
    for (let k = 0; k < types.count; k++) {
      const attempts = 1 / Math.max(0.25, types.solveProbability[k]);
      const type = types.types[k];
      const crewDays =
        (arrivalRate[cell * types.count + k] * reported * type.serviceHours) / workingHoursPerDay;
      const from = types.routeOffsets[k];
      const to = types.routeOffsets[k + 1];
      for (let i = from; i < to; i++) {
        const repeated = i === to - 1 ? attempts : 1;
        plannedLoad[town * departments + types.routeDepartments[i]] += crewDays * repeated;
      }
    }
  });
  for (let station = 0; station < firstBlock; station++) {
    plannedLoad[firstDistrict + (station % departments)] += plannedLoad[station];
  }
  return {
    count: firstDistrict + departments,
    departments,
    towns,
    firstBlock,
    firstDistrict,
    plannedLoad,
  };
}

/** Returns planned hours of department work a day by local cell: what comes in, at the planned share, at its mean hours of service. */
export function plannedHours(
  scenario: Scenario,
  selection: Selection,
  types: TypeColumns,
  arrivalRate: Float64Array,
): Float64Array {
  const reported = scenario.departments.plannedReportedShare;
  return Float64Array.from(selection.cellIds, (_, cell) => {
    let hours = 0;
    for (let k = 0; k < types.count; k++) {
      const stages = types.routeOffsets[k + 1] - types.routeOffsets[k];
      hours += arrivalRate[cell * types.count + k] * reported * types.types[k].serviceHours * stages;
    }
    return hours;
  });
}

/** Crews of a town or district station under a capacity factor: planned load x margin, rounded, at least one. */
export function crewsOf(load: number, margin: number, capacity: number): number {
  return Math.max(1, Math.round(load * margin * capacity));
}

/** Staff of a community's block: committee staff plus an even share of the deployed staff; the remainder goes to the first communities. */
export function blockStaffOf(
  organisation: Policy['organisation'],
  community: number,
  communitiesInDistrict: number,
): number {
  const each = Math.floor(organisation.deployedStaff / communitiesInDistrict);
  const rest = organisation.deployedStaff - each * communitiesInDistrict;
  return Math.max(1, organisation.committeeStaff + each + (community < rest ? 1 : 0));
}
