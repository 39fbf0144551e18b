// The ratchet (Weitzman 1980; oracle I6): the effort of the closed form is the best under the quota rule itself, T' = T + lambda (y - T),
// with bonus b (y - T), cost c e^2 / 2 and discount delta. That effort and prices are those of the closed form is a law of the docking suite.

import { expect, it } from 'vitest';
import { nextQuota, ratchetForesight } from '../../../src/model/assessment/ratchet.ts';
import { patrolEffort } from '../../../src/model/decisions/effort.ts';

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

it.each([
  { lambda: 0.5, delta: 0.9, b: 1, c: 1 },
  { lambda: 0.25, delta: 0.8, b: 0.6, c: 1 },
  { lambda: 1, delta: 0.5, b: 1.5, c: 2 },
  { lambda: 0, delta: 0.9, b: 0.5, c: 1 },
  { lambda: 0.7, delta: 0, b: 0.5, c: 1 },
])('no other effort of one period is worth more: %o', ({ lambda, delta, b, c }) => {
  const effort = patrolEffort(0, 1, b * ratchetForesight(lambda, delta, 1), c);
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
