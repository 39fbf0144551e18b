// The ratchet (Weitzman 1980; oracle I6): with T' = T + lambda (y - T), bonus b (y - T), cost c e^2 / 2 and discount delta, effort is
// (b/c)(1 - delta) / (1 - delta (1 - lambda)). The quota rule, the foresight in prices and the effort are the product's own.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { nextQuota, ratchetForesight } from '../../../src/model/assessment/ratchet.ts';
import { patrolEffort } from '../../../src/model/decisions/effort.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { startRun, worldOf } from '../../support/model-run.ts';

const PERIODS = 3000;

/** Present value of a path of volumes under the quota rule; the quota starts where it would stay. */
function presentValue(
  volumes: (period: number) => number,
  lambda: number,
  delta: number,
  b: number,
  c: number,
) {
  let quota = volumes(-1);
  let value = 0;
  let worth = 1;
  for (let period = 0; period < PERIODS; period++) {
    const y = volumes(period);
    value += worth * (b * (y - quota) - (c * y * y) / 2);
    quota = nextQuota(quota, y, lambda);
    worth *= delta;
  }
  return value;
}

describe.each([
  { lambda: 0.5, delta: 0.9, b: 1, c: 1, exact: 0.18181818181818177 },
  { lambda: 0.25, delta: 0.8, b: 0.6, c: 1, exact: (0.6 * 0.2) / 0.4 },
  { lambda: 1, delta: 0.5, b: 1.5, c: 2, exact: (0.75 * 0.5) / 1 },
  { lambda: 0, delta: 0.9, b: 0.5, c: 1, exact: 0.5 },
  { lambda: 0.7, delta: 0, b: 0.5, c: 1, exact: 0.5 },
])('at lambda $lambda, delta $delta, b $b, c $c', ({ lambda, delta, b, c, exact }) => {
  const effort = patrolEffort(0, 1, b * ratchetForesight(lambda, delta, 1), c);

  it('the effort is that of the closed form', () => {
    expect(effort).toBeCloseTo(exact, 12);
  });

  it('no other effort of one period is worth more, under the quota rule itself', () => {
    const path = (period: number, own: number) =>
      presentValue((t) => (t === period ? own : effort), lambda, delta, b, c);
    for (const period of delta > 0 ? [0, 3] : [0]) {
      const step = 1e-4;
      const slope = (path(period, effort + step) - path(period, effort - step)) / (2 * step);
      expect(Math.abs(slope)).toBeLessThan(1e-6);
      expect(path(period, effort)).toBeGreaterThan(path(period, effort + 0.02));
      expect(path(period, effort)).toBeGreaterThan(path(period, effort - 0.02));
    }
  });
});

describe('the price of a report under a quota', () => {
  const quotaOnly = (ratchet: Partial<Scenario['superiors']['ratchet']>, cells = 1): number => {
    const scenario = bareScenario({
      scheme: { weights: { 'reporting-quota': 1 } },
      territory: { cells, communities: 1, towns: 1, parks: 0 },
      superiors: { ratchet },
    });
    const engine = startRun(scenario);
    engine.advance(1440);
    return worldOf(engine).workerCards.price[counter.reported];
  };
  const plain = quotaOnly({ on: false });

  it.each([
    [0.5, 0.9],
    [0.2, 0.6],
  ])('is the plain one times the foresight: lambda %f, delta %f', (adjustment, discount) => {
    const foreseen = quotaOnly({ on: true, adjustment, discount });
    expect(plain).toBeGreaterThan(0);
    expect(foreseen / plain).toBeCloseTo((1 - discount) / (1 - discount * (1 - adjustment)), 10);
  });

  it('is hardly lower where the whole town bears what one grid adds to the quota', () => {
    const alone = quotaOnly({ on: false }, 20);
    const shared = quotaOnly({ on: true, level: 'town' }, 20);
    expect(shared / alone).toBeCloseTo(1 - (0.9 * 0.5) / (1 - 0.9 * 0.5) / 20, 10);
  });
});
