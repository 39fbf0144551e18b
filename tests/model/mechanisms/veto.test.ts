// The veto: what comes on record, what it costs, and that it makes workers and superiors conceal what may turn out badly.

import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/core/dmath.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { paidShare, priceTrouble } from '../../../src/model/assessment/veto.ts';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { bookArisen, moveIncident } from '../../../src/model/ledger/transition.ts';
import { endIncident } from '../../../src/model/mechanisms/incident-end.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import type { World } from '../../../src/model/world/world.ts';
import { testName } from '../../core/seed-of.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { referenceScenario } from '../../support/model-run.ts';
import { measure, pairedDifferences } from '../../support/paired-difference.ts';
import { expectShare } from '../docking/share-interval.ts';

const MONTH = periodKinds.indexOf('month');
const MAJORS = 10_000;
/** Index of the cause overlooked-own-score in the list of causes of the gap. */
const OWN_SCORE = 2;

function majors(world: World, prepare: (row: number) => void): number {
  for (let i = 0; i < MAJORS; i++) {
    const row = addIncident(world, i);
    bookArisen(world, row);
    prepare(row);
    endIncident(world, row, incidentState.major);
  }
  return world.trouble.running(MONTH, 0);
}
const veto = (settings: Record<string, unknown>) => ({ superiors: { veto: settings } });

describe('on record', () => {
  it('comes every major incident out of a matter that was recorded', () => {
    const { world } = bareWorld(veto({ leaderShare: 1 }));
    expect(majors(world, (row) => (world.incidents.columns.recordedMinute[row] = 5))).toBe(MAJORS);
  });

  it('comes one out of an unrecorded matter with the probability of surfacing', () => {
    const { world } = bareWorld({ ...veto({ leaderShare: 1, surfacing: 0.3 }), seed: testName() });
    expectShare(
      majors(world, () => {}),
      MAJORS,
      0.3,
      0.02,
    );
  });

  it('comes nothing where there is no veto', () => {
    const { world } = bareWorld(veto({ surfacing: 1 }));
    expect(majors(world, () => {})).toBe(0);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('comes an exposed concealment where it counts: %s', (exposedConcealment, events) => {
    const { world } = bareWorld(veto({ leaderShare: 1, exposedConcealment }));
    for (const by of [channel.hotline, channel.patrol]) {
      const row = addIncident(world, by);
      bookArisen(world, row);
      world.incidents.columns.hideCause[row] = OWN_SCORE;
      moveIncident(world, row, incidentState.hidden);
      world.lists.addToHidden(world.incidents.columns, row);
      fileCase(world, row, by);
    }
    expect(world.trouble.running(MONTH, 0)).toBe(events);
  });
});

describe('one more event costs', () => {
  const priced = (open: number, perDay: number) => {
    const { world } = bareWorld({
      time: { startDate: '2025-01-01', warmUpDays: 0, windowDays: 100, followUpDays: 30 },
      ...veto({ leaderShare: 0.5, workersShare: 0.2 }),
      scheme: {
        weights: {},
        cashYuanPerYear: 3000,
        careerYuanPerYear: 33_500,
        superior: { stakeYuanPerYear: 36_500, weights: {}, pressure: true },
        components: {
          week: { share: 0 },
          month: { share: 0.5, reward: { kind: 'linear' } },
          quarter: { share: 0 },
          year: { share: 0.5 },
        },
      },
    });
    for (let i = 0; i < open; i++) world.trouble.add(0);
    world.trouble.dailyRate[0] = perDay;
    priceTrouble(world, new PeriodClock(world.plan), 10, () => true);
    return [world.trouble.leaderYuan[0], world.trouble.workerYuan[0]];
  };

  it('the forfeited share of the leader’s month and of each period of the workers', () => {
    const [leader, worker] = priced(0, 0);
    expect(leader).toBeCloseTo(0.5 * 100 * 31, 9);
    // The run sees the end of neither the year: it is taken as a nominal one.
    expect(worker).toBeCloseTo(0.2 * (50 * 31 + 50 * 365), 9);
  });

  it('less where another is to be expected anyway, and nothing once one is on record', () => {
    expect(priced(0, 0.05)[0]).toBeCloseTo(0.5 * 100 * 31 * exp(-0.05 * 21), 9);
    expect(priced(1, 0)).toEqual([0, 0]);
  });

  it('the workers’ pay of the period, in their share', () => {
    const { world } = bareWorld(veto({ workersShare: 0.2 }));
    expect(paidShare(world, 0, MONTH)).toBe(1);
    world.trouble.add(0);
    expect(paidShare(world, 0, MONTH)).toBeCloseTo(0.8, 12);
  });
});

describe('in a district', () => {
  const scenario = referenceScenario('small');
  const types = scenario.incidents.types.map((type) => ({
    ...type,
    majorBy100Days: type.majorBy100Days * 5,
  }));
  const dangerous = { ...scenario, incidents: { ...scenario.incidents, types } };
  const under = (leaderShare: number, surfacing: number) => ({
    superiors: { veto: { leaderShare, surfacing } },
  });

  it('the logic of no incident makes hard matters be reported less', () => {
    const found = pairedDifferences(dangerous, [under(0, 0), under(1, 0)], 12, {
      reported: measure('true-reporting-hard'),
    });
    expect(found.reported.high).toBeLessThan(0);
  });

  it('where everything that goes wrong surfaces, it makes them be reported more', () => {
    const found = pairedDifferences(dangerous, [under(0, 1), under(1, 1)], 6, {
      reported: measure('true-reporting-hard'),
    });
    expect(found.reported.low).toBeGreaterThan(0);
  });
});
