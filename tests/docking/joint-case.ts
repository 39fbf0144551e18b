// One case that is due and will not be handled, before a worker and a superior who are both sanctioned when silence is proven.

import { counter } from '../../src/model/assessment/counters.ts';
import { isHiding } from '../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../src/model/decisions/reporting.ts';
import { addIncident, bareWorld, believe } from '../support/bare-world.ts';

export interface JointStakes {
  /** Sanctions of worker and superior. */
  readonly worker: number;
  readonly superior: number;
  /** What a report would cost the worker's and the superior's score. */
  readonly gainWorker: number;
  readonly gainSuperior: number;
}

/** Tells whether the case is kept silent when it is proven with probability `q`. @param pressure a superior with full authority */
export function isKeptSilent(stakes: JointStakes, q: number, pressure = true): boolean {
  const { worker, superior, gainWorker, gainSuperior } = stakes;
  const { world } = bareWorld({
    workers: { dutyHorizonDays: 30 },
    scheme: {
      audits: { monthlyProbability: q, sanctionYuan: worker, provableLookingAway: 1 },
      superior: { pressure, authority: 1, weights: {} },
    },
    superiors: { liability: { rule: 'joint', share: superior / worker } },
  });
  world.workerCards.price[counter.due] = -gainWorker;
  world.townCards.price[counter.due] = -gainSuperior;
  const row = addIncident(world, 1);
  believe(world, 0);
  return isHiding(new ReportingDecision().decide(world, row));
}

/** Finds the probability of proof at which silence breaks; 1 where it never does. */
export function breakingPoint(stakes: JointStakes, pressure = true): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (isKeptSilent(stakes, middle, pressure)) low = middle;
    else high = middle;
  }
  return high;
}
