// Selective reporting through the worker's own decision, against closed forms (oracles I7, I7b, I7c, I7d): without noise a case is
// reported exactly when its odds beat a cut-off that the prices fix; what is measured rises while what is solved falls.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { writePrices } from '../../../src/model/assessment/marginal-value.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { option } from '../../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../../src/model/decisions/reporting.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import type { World } from '../../../src/model/world/world.ts';
import { addIncident, bareWorld, believe } from '../../support/bare-world.ts';

const GRID = 20_000;

/** Reports under the present prices, given the odds of being handled in time. */
function reporter(world: World): (odds: number) => boolean {
  const decision = new ReportingDecision();
  const row = addIncident(world, 1);
  return (odds) => {
    believe(world, odds);
    return decision.decide(world, row) === option.report;
  };
}

/** What comes out when odds are spread over cases as a quantile function says. */
function aggregate(reports: (odds: number) => boolean, quantile: (u: number) => number) {
  let reported = 0;
  let succeeded = 0;
  for (let i = 0; i < GRID; i++) {
    const odds = quantile((i + 0.5) / GRID);
    if (!reports(odds)) continue;
    reported++;
    succeeded += odds;
  }
  return { share: reported / GRID, measured: succeeded / reported, solved: succeeded / GRID };
}

/** Finds the lowest odds that are reported; odds are known to be reported from there on. */
function cutOff(reports: (odds: number) => boolean): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (reports(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const uniform = (u: number) => u;
/** Beta(2, 2): F(x) = 3x^2 - 2x^3, by bisection. */
function betaTwoTwo(u: number): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-12) {
    const x = (low + high) / 2;
    if (3 * x * x - 2 * x * x * x < u) low = x;
    else high = x;
  }
  return low;
}

/** Prices under which a case is worth odds - t to the worker: success 1, falling due -t. */
function atCutOff(t: number): (odds: number) => boolean {
  const { world } = bareWorld();
  world.workerCards.price[counter.handled] = 1;
  world.workerCards.price[counter.due] = -t;
  return reporter(world);
}

describe('when a success is worth 1 and falling due costs t', () => {
  it.each([0.05, 0.25, 0.5, 2 / 3, 0.9])('cases are reported from odds of t = %f on', (t) => {
    const reports = atCutOff(t);
    expect(cutOff(reports)).toBeCloseTo(t, 8);
    expect([t - 1e-6, t + 1e-6, 1].map(reports)).toEqual([false, true, true]);
  });

  it.each([0.2, 0.5, 0.8])(
    'with odds spread evenly, 1-t are reported, (1+t)/2 measured and (1-t^2)/2 solved: t = %f (I7)',
    (t) => {
      const { share, measured, solved } = aggregate(atCutOff(t), uniform);
      // A grid of 20,000 odds is right to one of them.
      expect(Math.abs(share - (1 - t))).toBeLessThan(2 / GRID);
      expect(Math.abs(measured - (1 + t) / 2)).toBeLessThan(2 / GRID);
      expect(Math.abs(solved - (1 - t * t) / 2)).toBeLessThan(2 / GRID);
    },
  );

  it('with Beta(2,2) odds and t = 1/2, half are reported, .6875 measured and .34375 solved (I7d)', () => {
    const { share, measured, solved } = aggregate(atCutOff(0.5), betaTwoTwo);
    expect(Math.abs(share - 0.5)).toBeLessThan(2 / GRID);
    expect(Math.abs(measured - 0.6875)).toBeLessThan(2 / GRID);
    expect(Math.abs(solved - 0.34375)).toBeLessThan(2 / GRID);
  });

  it('a higher price on being due raises what is measured and lowers what is solved', () => {
    const runs = [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => aggregate(atCutOff(t), uniform));
    runs.slice(1).forEach((run, i) => {
      expect(run.measured).toBeGreaterThan(runs[i].measured);
      expect(run.solved).toBeLessThan(runs[i].solved);
    });
  });
});

describe('a piece rate of 1 a report, 2 a success, -4 a failure and 1 of effort', () => {
  // Effort: an hour of reporting at a yuan an hour. A success instead of a failure: 6 on handling; a failure: -4 on being due.
  const { world } = bareWorld({ workers: { reportMinutes: 60, timeValueYuan: 1 } });
  world.workerCards.price[counter.reported] = 1;
  world.workerCards.price[counter.handled] = 6;
  world.workerCards.price[counter.due] = -4;

  it('has cases reported from odds of (4 + 1 - 1) / (2 + 4) on (I7b)', () => {
    expect(cutOff(reporter(world))).toBeCloseTo(2 / 3, 8);
  });
});

describe('an assessed handling rate', () => {
  const kinds = periodKinds.map((_, kind) => ({
    share: kind === 1 ? 1 : 0,
    reward: { kind: 'linear' as const },
  }));

  function cutOffAt(due: number, handled: number, volumeWeight = 0, planned = 0): number {
    const { world } = bareWorld();
    const { workerCards } = world;
    workerCards.dailyRate.fill(0);
    workerCards.total[counter.due] = due;
    workerCards.total[counter.handled] = handled;
    workerCards.total[counter.planned] = planned;
    workerCards.total[counter.reported] = planned === 0 ? 0 : due / 4;
    const weights = Float64Array.from(indicators, ({ id }) =>
      id === 'handling-rate' ? 1 : id === 'reporting-quota' ? volumeWeight : 0,
    );
    writePrices(workerCards, 0, 10, new PeriodClock(world.plan), weights, 1000, kinds, []);
    return cutOff(reporter(world));
  }

  it.each([
    [100, 60],
    [40, 38],
    [250, 10],
  ])('makes the worker report what beats the present rate: %i due, %i handled', (due, handled) => {
    expect(cutOffAt(due, handled)).toBeCloseTo(handled / due, 8);
  });

  it('beside a volume score makes it report everything from a weight on: knife edge (I7c)', () => {
    // Worth of a report with odds p: volume/planned + (p - rate)/due. Nothing is hidden once volume >= rate x planned / due.
    const rate = 0.75;
    const edge = (rate * 400) / 100;
    expect(cutOffAt(100, 75, 0.5 * edge, 400)).toBeCloseTo(rate / 2, 6);
    expect(cutOffAt(100, 75, 0.999 * edge, 400)).toBeGreaterThan(0);
    expect(cutOffAt(100, 75, 1.001 * edge, 400)).toBeLessThan(1e-8);
  });
});
