// The plan of a run: everything that never changes while it runs, compiled from scenario and territory into numbers.
// Holds no state; two runs may share one plan.
import { WorkingCalendar } from '../../core/calendar.ts';
import { rootKey } from '../../core/random.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { hourProfile } from './hour-profile.ts';
import { misfitShares } from './misfit-shares.ts';
import { selectTowns, type Selection } from './selection.ts';
import { shiftProfile, type ShiftProfile } from './shift-profile.ts';
import { layOutStations, plannedHours, type StationLayout } from './station-layout.ts';
import { compileTypes, type TypeColumns } from './type-columns.ts';
import { ZoneMaps } from './zone-maps.ts';

const DAYS_PER_YEAR = 365;
/** Domain of the root key of people, apart from the luck of replications (RULES 2). */
export const PEOPLE_DOMAIN = 1;

export interface Plan {
  readonly scenario: Scenario;
  readonly territory: Territory;
  readonly selection: Selection;
  readonly cells: number;
  readonly towns: number;
  readonly communities: number;
  readonly types: TypeColumns;
  /** Incidents per day, [cell * types.count + type]. */
  readonly arrivalRate: Float64Array;
  /** Share of incidents that the standard way does not fit, [cell * types.count + type]; null where it fits all. */
  readonly misfit: Float64Array | null;
  readonly hourProfiles: readonly Float64Array[];
  /** Search rate of a patrol hour in the cell, relative to a cell of mean area. */
  readonly searchFactor: Float64Array;
  readonly stations: StationLayout;
  /** Planned hours of department work a day, by local cell. */
  readonly plannedHours: Float64Array;
  readonly zoneMaps: ZoneMaps;
  readonly patrolCalendar: WorkingCalendar;
  readonly officeCalendar: WorkingCalendar;
  readonly patrolShifts: ShiftProfile;
  readonly officeMinutesPerDay: number;
  /** Days on which a month begins, day 0 included. */
  readonly monthStarts: Int32Array;
  readonly reformDay: number;
  readonly windowEndDay: number;
  readonly endDay: number;
  readonly followUpMinutes: number;
}

/** Compiles a plan. @param towns global indices to simulate, null = all. @throws WanggeError `unknown-town` */
export function compilePlan(scenario: Scenario, territory: Territory, towns: readonly number[] | null): Plan {
  const selection = selectTowns(territory, towns);
  const departmentIndex = new Map(
    scenario.departments.list.map((department, index) => [department.id, index]),
  );
  const types = compileTypes(scenario.incidents.types, departmentIndex);
  const arrivalRate = arrivalRates(scenario, territory, selection, types);
  const hours = plannedHours(scenario, selection, types, arrivalRate);
  const { warmUpDays, windowDays, followUpDays } = scenario.time;
  const endDay = warmUpDays + windowDays + followUpDays;
  const patrolCalendar = calendarOf(scenario, scenario.time.patrolShifts, endDay);
  const officeCalendar = calendarOf(scenario, scenario.time.officeShifts, endDay);
  const officeMinutesPerDay = shiftProfile(scenario.time.officeShifts).totalMinutes;
  const workDaysShare =
    officeCalendar.workingMinutesBetween(0, endDay * 1440) / (officeMinutesPerDay * endDay);
  const hoursPerDay = Math.max(0.1, (officeMinutesPerDay / 60) * workDaysShare);
  return {
    scenario,
    territory,
    selection,
    cells: selection.cellIds.length,
    towns: selection.townIds.length,
    communities: selection.communityIds.length,
    types,
    arrivalRate,
    misfit: misfitShares(scenario, territory, selection, types),
    hourProfiles: scenario.incidents.types.map((type) => hourProfile(type.hours)),
    searchFactor: searchFactors(territory, selection),
    stations: layOutStations(scenario, selection, types, arrivalRate, hoursPerDay),
    plannedHours: hours,
    zoneMaps: new ZoneMaps(territory, selection, hours, rootKey(scenario.seed, 0, PEOPLE_DOMAIN)),
    patrolCalendar,
    officeCalendar,
    patrolShifts: shiftProfile(scenario.time.patrolShifts),
    officeMinutesPerDay,
    monthStarts: officeCalendar.periodStarts('month'),
    reformDay: warmUpDays,
    windowEndDay: warmUpDays + windowDays,
    endDay,
    followUpMinutes: followUpDays * 1440,
  };
}

function calendarOf(
  scenario: Scenario,
  shifts: Scenario['time']['patrolShifts'],
  endDay: number,
): WorkingCalendar {
  const { startDate, weekend, holidays, makeUpDays } = scenario.time;
  return new WorkingCalendar({ startDate, weekend, holidays, makeUpDays, shifts, days: endDay });
}

function arrivalRates(
  scenario: Scenario,
  territory: Territory,
  selection: Selection,
  types: TypeColumns,
): Float64Array {
  const rates = new Float64Array(selection.cellIds.length * types.count);
  selection.cellIds.forEach((id, cell) => {
    const neighbourhood = scenario.incidents.neighbourhoods[territory.cellNeighbourhood[id]];
    types.types.forEach((type, k) => {
      const multiplier = neighbourhood.rates[type.category] ?? 1;
      const perDay = (type.ratePerThousandYear / 1000 / DAYS_PER_YEAR) * selection.cellResidents[cell];
      rates[cell * types.count + k] = perDay * multiplier * scenario.incidents.demand;
    });
  });
  return rates;
}

/** Patrol follows people, so large cells are searched more thinly, but less than in proportion: sqrt(mean area / area). */
function searchFactors(territory: Territory, selection: Selection): Float64Array {
  const mean = territory.cellAreaKm2.reduce((sum, area) => sum + area, 0) / territory.cells;
  return Float64Array.from(selection.cellIds, (id) => {
    const ratio = mean / territory.cellAreaKm2[id];
    return Math.sqrt(Math.min(9, Math.max(1 / 9, ratio)));
  });
}
