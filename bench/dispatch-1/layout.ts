// Territory and stations of dispatch-1, a function of the number of residents alone.

import { DEADLINE_DAYS, DEPARTMENTS, ROUTE, SERVICE_DAYS, SHARE, TYPES } from './parameters.ts';

/** Sizes, memberships, rates and capacities. */
export interface Layout {
  readonly residents: number;
  readonly cells: number;
  readonly towns: number;
  readonly stations: number;
  /** Station of department d at district level is districtBase + d. */
  readonly districtBase: number;
  /** First resident of each cell, and the number of residents at the end; cells + 1 entries. */
  readonly firstResident: Int32Array;
  /** Station of department 0 for each cell: its community. */
  readonly communityStation: Int32Array;
  /** Station of department d > 0 for each cell is townBase + d. */
  readonly townBase: Int32Array;
  readonly town: Int32Array;
  /** Incidents per day in each cell. */
  readonly ratePerDay: Float64Array;
  /** Reports expected of each worker per month. */
  readonly monthlyTarget: Float64Array;
  readonly servers: Int32Array;
  /** Deadline of one stage and of the whole case, by type. */
  readonly stageDeadlineMinutes: Int32Array;
  readonly caseDeadlineMinutes: Int32Array;
}

/** Lays out a district of `residents` people. */
export function makeLayout(residents: number): Layout {
  const cells = Math.max(1, Math.round(residents / 2088.235));
  const communities = Math.max(1, Math.round((cells * 124) / 680));
  const towns = Math.max(1, Math.round((cells * 12) / 680));
  const districtBase = communities + towns * 12;
  const firstResident = Int32Array.from({ length: cells + 1 }, (_, g) => Math.floor((residents * g) / cells));
  const town = Int32Array.from({ length: cells }, (_, g) => Math.floor((g * towns) / cells));
  const ratePerDay = Float64Array.from({ length: cells }, (_, g) => {
    const phase = g * 0.6180339887498949;
    return (0.8 / 360) * (firstResident[g + 1] - firstResident[g]) * (0.5 + phase - Math.floor(phase));
  });
  const partial = {
    residents,
    cells,
    towns,
    stations: districtBase + DEPARTMENTS,
    districtBase,
    firstResident,
    communityStation: Int32Array.from({ length: cells }, (_, g) => Math.floor((g * communities) / cells)),
    townBase: town.map((t) => communities + t * 12 - 1),
    town,
    ratePerDay,
    monthlyTarget: ratePerDay.map((rate) => 0.5 * rate * 30),
    stageDeadlineMinutes: Int32Array.from(DEADLINE_DAYS, (days) => days * 1440),
    caseDeadlineMinutes: Int32Array.from(DEADLINE_DAYS, (days, k) => days * 1440 * ROUTE[k].length),
  };
  return { ...partial, servers: sizeStations(partial) };
}

/** Servers: 15 % above the load when 90 % is reported; at district level 10 % of the department's load. */
function sizeStations(layout: Omit<Layout, 'servers'>): Int32Array {
  const load = new Float64Array(layout.stations);
  const departmentLoad = new Float64Array(DEPARTMENTS);
  for (let g = 0; g < layout.cells; g++) {
    for (let k = 0; k < TYPES; k++) {
      const work = 0.9 * layout.ratePerDay[g] * SHARE[k] * SERVICE_DAYS[k];
      for (const department of ROUTE[k]) {
        load[department === 0 ? layout.communityStation[g] : layout.townBase[g] + department] += work;
        departmentLoad[department] += work;
      }
    }
  }
  return Int32Array.from(load, (work, station) => {
    const department = station - layout.districtBase;
    return Math.max(1, Math.ceil(department < 0 ? 1.15 * work : 0.1 * departmentLoad[department]));
  });
}
