// What simulations will take on one core, before any has run. Rough: machines differ by a factor of two. Pure.
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

/** Seconds for a million residents and a year, `docs/PERFORMANCE.md`. */
const secondsPerMillionYears = 7.3;

/** Returns minutes on one core. @param share of the residents that are run */
export function trialMinutes({ territory, time }: Scenario, runs: number, share = 1): number {
  const years = (time.windowDays + time.followUpDays) / 365;
  return (runs * (territory.population / 1e6) * share * years * secondsPerMillionYears) / 60;
}
