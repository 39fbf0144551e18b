// Estimates the memory of a job before anything is generated, so that a scenario that cannot fit is refused at once and with the
// figure. Sizes per row were measured on the engine and rounded up, since a refusal too many costs less than a dead tab.
import { WanggeError } from '../../core/errors.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Limit where the place that runs a job states none: what a browser tab of an office computer gives to one worker. */
export const defaultMemoryLimitBytes = 2 * 1024 ** 3;

const daysPerYear = 365;
const calendarDaysPerWorkingDay = 1.5;
/** Program, plan and buffers of a small scenario. */
const baseBytes = 32 * 1024 ** 2;
/** Measured with the warm-up's snapshot beside the running engine: 60-80 bytes a resident. */
const bytesPerResident = 96;
const bytesPerCell = 8192;
/** Incident, case file and pending events, in tables that double when full, and once more in the snapshot. */
const bytesPerOpenIncident = 600;
/** Towns differ in size; a sample may hold the largest ones. */
const sampleSlack = 2;

export interface MemoryEstimate {
  readonly bytes: number;
  readonly residents: number;
  /** Most incidents open at one time, if nobody but time solved any. */
  readonly openIncidents: number;
}

/**
 * Estimates what a job takes at its peak: the higher of what was measured, not the mean.
 * @param towns towns that are run; null = the whole district
 */
export function estimateMemory(scenario: Scenario, towns: readonly number[] | null): MemoryEstimate {
  const { territory } = scenario;
  const share = towns === null ? 1 : Math.min(1, (sampleSlack * towns.length) / territory.towns);
  const residents = Math.ceil(territory.population * share);
  const openIncidents = Math.ceil(residents * openPerResident(scenario));
  const data =
    residents * bytesPerResident + territory.cells * bytesPerCell + openIncidents * bytesPerOpenIncident;
  return { bytes: baseBytes + data, residents, openIncidents };
}

/** Rows live until the incident ends by itself, or until the deadline of its case is past. */
function openPerResident({ incidents, time }: Scenario): number {
  const days = time.warmUpDays + time.windowDays + time.followUpDays;
  const busiest = Math.max(1, ...incidents.neighbourhoods.flatMap(({ rates }) => Object.values(rates)));
  const stock = incidents.types.reduce((sum, type) => {
    const deadlineDays = type.deadlineWorkingDays * calendarDaysPerWorkingDay;
    const lifeDays = Math.min(days, Math.max(type.selfResolveDays, deadlineDays));
    return sum + (type.ratePerThousandYear / 1000 / daysPerYear) * lifeDays;
  }, 0);
  return stock * incidents.demand * busiest;
}

/**
 * Refuses a job whose estimate is over the limit.
 * @throws WanggeError `memory-refused`; its detail holds the estimate and the limit
 */
export function admitMemory(scenario: Scenario, towns: readonly number[] | null, limitBytes: number): void {
  const estimate = estimateMemory(scenario, towns);
  if (estimate.bytes <= limitBytes) return;
  const need = megabytes(estimate.bytes);
  const limit = megabytes(limitBytes);
  throw new WanggeError(
    'memory-refused',
    {
      zh:
        `该情景估计需要 ${need} MB 内存（居民 ${estimate.residents} 人、同时未解决的问题最多约 ${estimate.openIncidents} 件），` +
        `超过上限 ${limit} MB。请减少人口、天数或问题总量，或只运行部分街镇。`,
      en:
        `This scenario needs an estimated ${need} MB of memory (${estimate.residents} residents, at most about ` +
        `${estimate.openIncidents} incidents open at one time), over the limit of ${limit} MB. Reduce residents, days or demand, or run some towns only.`,
    },
    { ...estimate, limitBytes },
  );
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);
