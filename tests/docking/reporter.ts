// A worker of the real model who decides on one incident under given prices and odds: reports, or does not. Without noise a case is
// reported exactly when its odds beat a cut-off; aggregates over a spread of odds follow from it.

import { counter } from '../../src/model/assessment/counters.ts';
import { option } from '../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../src/model/decisions/reporting.ts';
import type { World } from '../../src/model/world/world.ts';
import { addIncident, bareWorld, believe } from '../support/bare-world.ts';

/** Odds looked at in a spread: aggregates are right to one of them. */
export const GRID = 20_000;

export type Reports = (odds: number) => boolean;

/** Returns whether a case with such odds of being handled in time is reported under the world's present prices. */
export function reporterIn(world: World): Reports {
  const decision = new ReportingDecision();
  const row = addIncident(world, 1);
  return (odds) => {
    believe(world, odds);
    return decision.decide(world, row) === option.report;
  };
}

/** A reporter to whom a success is worth 1 and falling due costs t. */
export function reporterAt(t: number): Reports {
  const { world } = bareWorld();
  world.workerCards.price[counter.handled] = 1;
  world.workerCards.price[counter.due] = -t;
  return reporterIn(world);
}

/** Returns the lowest odds that are reported; everything above is. 1 when nothing is. */
export function cutOff(reports: Reports): number {
  if (reports(0)) return 0;
  let low = 0;
  let high = 1;
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (reports(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** What comes out when odds are spread over cases as a quantile function says: shares of all cases, and of the reported. */
export function aggregate(reports: Reports, quantile: (u: number) => number) {
  let reported = 0;
  let succeeded = 0;
  for (let i = 0; i < GRID; i++) {
    const odds = quantile((i + 0.5) / GRID);
    if (!reports(odds)) continue;
    reported++;
    succeeded += odds;
  }
  return { reported: reported / GRID, measured: succeeded / reported, solved: succeeded / GRID };
}
