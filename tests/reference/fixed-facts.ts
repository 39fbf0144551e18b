// What follows from scenario and territory alone (part 2): calendars, cells, rates, hour profiles, planned loads.

import { WorkingCalendar, type PeriodKind, type Shift } from '../../src/core/calendar.ts';
import { LognormalTable } from '../../src/core/dmath.ts';
import type { Territory } from '../../src/scenario/generate/territory.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { Cell, Facts } from './run-state.ts';

const hourWeights = {
  flat: Array.from({ length: 24 }, () => 1),
  day: [0.1, 0.1, 0.1, 0.1, 0.2, 0.4, 1, 2, 2, 2, 2, 2, 1.6, 1.6, 2, 2, 2, 2, 1.5, 1, 0.6, 0.4, 0.2, 0.1],
  evening: [
    0.4, 0.2, 0.1, 0.1, 0.1, 0.2, 0.5, 1, 1.2, 1, 1, 1.2, 1.4, 1, 1, 1, 1.4, 2, 2.6, 3, 3, 2.4, 1.6, 0.8,
  ],
  night: [
    3, 3, 3, 3, 2.4, 1.6, 1, 0.4, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.4, 0.6, 1, 1.6, 2, 2.6, 3,
  ],
};

/** Returns the fixed facts of a run. @param towns global indices, null = all */
export function fixedFacts(scenario: Scenario, territory: Territory, towns: readonly number[] | null): Facts {
  const { warmUpDays, windowDays, followUpDays, patrolShifts, officeShifts } = scenario.time;
  const endDay = warmUpDays + windowDays + followUpDays;
  const officeCalendar = calendarOf(scenario, officeShifts, endDay);
  const all = Array.from({ length: territory.towns }, (_, town) => town);
  const globalTowns = towns === null ? all : [...new Set(towns)].sort((a, b) => a - b);
  const globalCommunities = Array.from(territory.communityTown.keys()).filter((community) =>
    globalTowns.includes(territory.communityTown[community]),
  );
  const cells = cellsOf(scenario, territory, globalTowns, globalCommunities);
  const cellsOfTown = globalTowns.map((_, town) => cells.filter((cell) => cell.town === town));
  const { types } = scenario.incidents;
  return {
    reformDay: warmUpDays,
    windowEndDay: warmUpDays + windowDays,
    endDay,
    followUpMinutes: followUpDays * 1440,
    patrolCalendar: calendarOf(scenario, patrolShifts, endDay),
    officeCalendar,
    patrolBefore: minutesBefore(patrolShifts),
    periodStarts: {
      week: [...officeCalendar.periodStarts('week')],
      month: [...officeCalendar.periodStarts('month')],
      quarter: [...officeCalendar.periodStarts('quarter')],
      year: [...officeCalendar.periodStarts('year')],
    },
    globalTowns,
    globalCommunities,
    townOfCommunity: globalCommunities.map((community) =>
      globalTowns.indexOf(territory.communityTown[community]),
    ),
    communitiesOfDistrict: territory.communities,
    cells,
    cellsOfTown,
    hours: types.map((type) => cumulativeShares(hourWeights[type.hours])),
    service: types.map((type) => LognormalTable.fromMean(type.serviceHours, type.serviceSpread)),
    load: plannedLoad(scenario, cellsOfTown, hoursPerDay(officeCalendar, endDay)),
  };
}

function calendarOf({ time }: Scenario, shifts: readonly Shift[], days: number): WorkingCalendar {
  const { startDate, weekend, holidays, makeUpDays } = time;
  return new WorkingCalendar({ startDate, weekend, holidays, makeUpDays, shifts, days });
}

function minutesBefore(shifts: readonly Shift[]): number[] {
  const isWorked = (minute: number) =>
    shifts.some(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute);
  const before = [0];
  for (let minute = 0; minute < 1440; minute++) before.push(before[minute] + (isWorked(minute) ? 1 : 0));
  return before;
}

/** 2.2 */
function cellsOf(
  { incidents }: Scenario,
  territory: Territory,
  globalTowns: readonly number[],
  globalCommunities: readonly number[],
): Cell[] {
  const meanArea = territory.cellAreaKm2.reduce((sum, area) => sum + area, 0) / territory.cells;
  const selected = Array.from(territory.cellTown.keys()).filter((cell) =>
    globalTowns.includes(territory.cellTown[cell]),
  );
  return selected.map((global, index) => {
    const residents = territory.cellPopulation[global];
    const neighbourhood = incidents.neighbourhoods[territory.cellNeighbourhood[global]];
    const relative = meanArea / territory.cellAreaKm2[global];
    return {
      index,
      global,
      town: globalTowns.indexOf(territory.cellTown[global]),
      community: globalCommunities.indexOf(territory.cellCommunity[global]),
      residents,
      firstGlobalResident: territory.cellFirstResident[global],
      searchFactor: Math.sqrt(Math.min(9, Math.max(1 / 9, relative))),
      rates: incidents.types.map(
        (type) =>
          (type.ratePerThousandYear / 1000 / 365) *
          residents *
          (neighbourhood.rates[type.category] ?? 1) *
          incidents.demand,
      ),
    };
  });
}

function cumulativeShares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = [0];
  weights.forEach((weight, hour) => shares.push(shares[hour] + weight / total));
  shares[24] = 1;
  return shares;
}

/** 2.4: office hours per average day. */
function hoursPerDay(calendar: WorkingCalendar, endDay: number): number {
  const minutes = calendar.minutesPerWorkingDay;
  const worked = calendar.workingMinutesBetween(0, endDay * 1440) / (minutes * endDay);
  return Math.max(0.1, (minutes / 60) * worked);
}

/** 2.4: planned load by town and department. */
function plannedLoad(
  { incidents, departments }: Scenario,
  cellsOfTown: readonly (readonly Cell[])[],
  hours: number,
): number[][] {
  const ids = departments.list.map(({ id }) => id);
  return cellsOfTown.map((cells) => {
    const load = ids.map(() => 0);
    for (const cell of cells) {
      incidents.types.forEach((type, k) => {
        type.route.forEach((id, position) => {
          const isLast = position === type.route.length - 1;
          const tries = isLast ? 1 / Math.max(0.25, type.solveProbability) : 1;
          const hoursAsked = cell.rates[k] * departments.plannedReportedShare * type.serviceHours;
          load[ids.indexOf(id)] += (hoursAsked / hours) * tries;
        });
      });
    }
    return load;
  });
}

/** Returns the start of the period of a day (6.4). */
export function periodStart(facts: Facts, kind: PeriodKind, day: number): number {
  return Math.max(...facts.periodStarts[kind].filter((start) => start <= day));
}

/** Returns the end of the period of a day (6.4). */
export function periodEnd(facts: Facts, kind: PeriodKind, day: number): number {
  const nominal = { week: 7, month: 30, quarter: 91, year: 365 };
  const start = periodStart(facts, kind, day);
  const next = facts.periodStarts[kind].find((other) => other > start);
  return next ?? start + Math.max(nominal[kind], day - start + 1);
}

/** Tells whether a period begins on a day; the first of all does not count. */
export const begins = (facts: Facts, kind: PeriodKind, day: number): boolean =>
  day > 0 && facts.periodStarts[kind].includes(day);

/** Returns the index of the period of a day (1.5). */
export const periodIndex = (facts: Facts, kind: PeriodKind, day: number): number =>
  facts.periodStarts[kind].filter((start) => start <= day).length - 1;

/** Returns the clock minute after some working hours of the office (1.4). */
export function afterHours(facts: Facts, minute: number, hours: number): number {
  const minutes = Math.min(300000, Math.max(0, Math.round(hours * 60)));
  return facts.officeCalendar.addWorkingMinutes(minute, minutes);
}
