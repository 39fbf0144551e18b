// Estimates the memory of a job before anything is generated, so that a scenario that cannot fit is refused at once and with the
// figure. Sizes per row follow the engine's tables; rounded up, since a refusal too many costs less than a dead tab.
import { WanggeError } from '../../core/errors.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Limit where the place that runs a job states none: what a browser tab of an office computer gives to one worker. */
export const defaultMemoryLimitBytes = 2 * 1024 ** 3;

const daysPerYear = 365;
const baseBytes = 48 * 1024 ** 2;
const bytesPerResident = 24;
const bytesPerCell = 4096;
const bytesPerIncident = 160;
/** A snapshot of the warm-up is kept beside the running engine, and growing tables are copied once more while they grow. */
const copies = 2.5;
/** Towns differ in size; a sample may hold the largest ones. */
const sampleSlack = 2;

export interface MemoryEstimate {
  readonly bytes: number;
  readonly residents: number;
  readonly incidents: number;
}

/**
 * Estimates what a job takes at its peak.
 * @param towns towns that are run; null = the whole district
 */
export function estimateMemory(scenario: Scenario, towns: readonly number[] | null): MemoryEstimate {
  const { territory, incidents, time } = scenario;
  const share = towns === null ? 1 : Math.min(1, (sampleSlack * towns.length) / territory.towns);
  const residents = Math.ceil(territory.population * share);
  const days = time.warmUpDays + time.windowDays + time.followUpDays;
  const rate = incidents.types.reduce((sum, type) => sum + type.ratePerThousandYear, 0) / 1000;
  const busiest = Math.max(1, ...incidents.neighbourhoods.flatMap(({ rates }) => Object.values(rates)));
  const expected = Math.ceil((residents * rate * incidents.demand * busiest * days) / daysPerYear);
  const data = residents * bytesPerResident + territory.cells * bytesPerCell + expected * bytesPerIncident;
  return { bytes: Math.ceil(baseBytes + data * copies), residents, incidents: expected };
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
        `该情景估计需要 ${need} MB 内存（居民 ${estimate.residents} 人、问题约 ${estimate.incidents} 件），` +
        `超过上限 ${limit} MB。请减少人口、天数或问题总量，或只运行部分街镇。`,
      en:
        `This scenario needs an estimated ${need} MB of memory (${estimate.residents} residents, about ` +
        `${estimate.incidents} incidents), over the limit of ${limit} MB. Reduce residents, days or demand, or run some towns only.`,
    },
    { ...estimate, limitBytes },
  );
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);
