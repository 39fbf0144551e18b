// Silence as a joint decision (Tirole 1986; oracle I14), through the worker's own decision: at full authority and with joint liability
// a case is kept silent iff q (P_w + P_s) < G_w + G_s; the worker alone keeps silent iff q P_w < G_w.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { isHiding } from '../../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../../src/model/decisions/reporting.ts';
import { addIncident, bareWorld, believe } from '../../support/bare-world.ts';

interface Stakes {
  /** Probability of proof within the horizon, and sanctions of worker and superior. */
  readonly q: number;
  readonly worker: number;
  readonly superior: number;
  /** What a report would cost the worker's and the superior's score. */
  readonly gainWorker: number;
  readonly gainSuperior: number;
}

/** Tells whether a case that is due and will not be handled is kept silent. */
function silent({ q, worker, superior, gainWorker, gainSuperior }: Stakes, pressure = true): boolean {
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

/** Finds the probability of proof at which silence breaks. */
function breakingPoint(stakes: Omit<Stakes, 'q'>, pressure = true): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (silent({ ...stakes, q: middle }, pressure)) low = middle;
    else high = middle;
  }
  return high;
}

const sets = [
  { worker: 100, superior: 100, gainWorker: 20, gainSuperior: 20 },
  { worker: 300, superior: 900, gainWorker: 10, gainSuperior: 90 },
  { worker: 50, superior: 20, gainWorker: 30, gainSuperior: 5 },
  { worker: 80, superior: 400, gainWorker: 60, gainSuperior: 12 },
];

describe.each(sets)('sanctions $worker and $superior, gains $gainWorker and $gainSuperior', (stakes) => {
  const { worker, superior, gainWorker, gainSuperior } = stakes;

  it('silence breaks where both sanctions together outweigh both gains', () => {
    const exact = (gainWorker + gainSuperior) / (worker + superior);
    expect(breakingPoint(stakes)).toBeCloseTo(exact, 7);
    expect([exact - 1e-6, exact + 1e-6].map((q) => silent({ ...stakes, q }))).toEqual([true, false]);
  });

  it('a worker alone breaks it where his own sanction outweighs his own gain', () => {
    expect(breakingPoint(stakes, false)).toBeCloseTo(Math.min(1, gainWorker / worker), 7);
  });
});

it('only the sums count: moving sanction or gain from one to the other changes nothing', () => {
  const base = breakingPoint({ worker: 100, superior: 300, gainWorker: 40, gainSuperior: 60 });
  expect(breakingPoint({ worker: 300, superior: 100, gainWorker: 40, gainSuperior: 60 })).toBeCloseTo(
    base,
    7,
  );
  expect(breakingPoint({ worker: 100, superior: 300, gainWorker: 90, gainSuperior: 10 })).toBeCloseTo(
    base,
    7,
  );
});
