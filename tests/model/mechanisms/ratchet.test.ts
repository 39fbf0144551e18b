// Quotas that move: what a closed quarter makes of them, for a grid or a town, and what workers make of that.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { resetQuotas } from '../../../src/model/mechanisms/ratchet.ts';
import { bareWorld } from '../../support/bare-world.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../../support/model-run.ts';
import { measure, pairedDifferences } from '../../support/paired-difference.ts';

const APRIL = 90;

/** Two grids at the end of a quarter in which 100 were planned each, 160 and 80 reported. */
function afterQuarter(ratchet: Record<string, unknown>): number[] {
  const { world } = bareWorld({
    time: { startDate: '2025-01-01', warmUpDays: 0, windowDays: 100, followUpDays: 30 },
    territory: { cells: 2, communities: 1 },
    superiors: { ratchet },
  });
  [160, 80].forEach((reported, cell) => {
    world.workerCards.add(cell, counter.planned, 100);
    world.townCards.add(0, counter.planned, 100);
    world.workerCards.add(cell, counter.reported, reported);
    world.townCards.add(0, counter.reported, reported);
  });
  const clock = new PeriodClock(world.plan);
  for (let day = 1; day <= APRIL; day++) resetQuotas(world, clock, day);
  return [...world.targets.quotaFactor];
}

describe('at the close of a quarter', () => {
  it('each grid’s quota takes up its share of the excess', () => {
    const [busy, slow] = afterQuarter({ on: true, adjustment: 0.5 });
    expect(busy).toBeCloseTo(1.3, 12);
    expect(slow).toBeCloseTo(0.9, 12);
  });

  it('all quotas of a town move alike where the town’s volume sets them', () => {
    const [busy, slow] = afterQuarter({ on: true, adjustment: 0.5, level: 'town' });
    expect(busy).toBeCloseTo(1.1, 12);
    expect(slow).toBe(busy);
  });

  it('nothing moves without ratchet, without adjustment, or where quotas are yearly', () => {
    expect(afterQuarter({ on: false })).toEqual([1, 1]);
    expect(afterQuarter({ on: true, adjustment: 0 })).toEqual([1, 1]);
    expect(afterQuarter({ on: true, period: 'year' })).toEqual([1, 1]);
  });
});

describe('in a district paid by a quota', () => {
  const quota = { scheme: { weights: { 'reporting-quota': 1 }, quotaPerThousandMonth: 80 } };
  const scenario = referenceScenario('small');

  it('workers who foresee the ratchet search and report less', () => {
    const ratchet = (on: boolean) => ({ ...quota, superiors: { ratchet: { on, discount: 1 } } });
    const found = pairedDifferences(scenario, [ratchet(false), ratchet(true)], 6, {
      patrol: measure('patrol-hours'),
      recorded: measure('recorded-per-1000'),
    });
    expect(found.patrol.high).toBeLessThan(0);
    expect(found.recorded.high).toBeLessThan(0);
  });

  it('a ratchet that never adjusts changes nothing', () => {
    const outcome = (on: boolean) => {
      const patched = withDesign(scenario, 'tried', [
        { patch: { ...quota, superiors: { ratchet: { on, adjustment: 0 } } } },
      ]);
      return outcomeOf(runDesign(patched, 'tried'), patched, 'one').measures;
    };
    expect(outcome(true)).toEqual(outcome(false));
  });
});
