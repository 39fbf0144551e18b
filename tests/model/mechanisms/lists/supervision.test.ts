// The supervision list: who enters it, what standing on it changes, and what a claim at the meeting commits to.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../../src/model/assessment/counters.ts';
import { caseState } from '../../../../src/model/ledger/case-states.ts';
import { incidentState } from '../../../../src/model/ledger/incident-states.ts';
import { sumField } from '../../../../src/model/ledger/tally.ts';
import { bookArisen, moveIncident } from '../../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../../src/model/mechanisms/filing.ts';
import {
  followUpClaim,
  isSupervised,
  leastCheckShare,
  supervise,
  supervisedStake,
} from '../../../../src/model/mechanisms/lists/supervision.ts';
import { channel } from '../../../../src/model/world/case-table.ts';
import type { World } from '../../../../src/model/world/world.ts';
import type { Engine } from '../../../../src/model/engine.ts';
import { addIncident, bareWorld } from '../../../support/bare-world.ts';

const DAY = 1440;

/** Files one case after another through the channels named; one crew, a working day for each case. */
function filed(lists: object, channels: readonly number[], organisation: object = {}, type: object = {}) {
  const { engine, world } = bareWorld(
    {
      lists: { on: true, ...lists },
      organisation: {
        disputeProbability: 0,
        returnToBlock: 0,
        deployedStaff: 0,
        intakeHours: 0,
        checkHours: 0,
        districtTier: false,
        ...organisation,
      },
    },
    [{ serviceHours: 8, ...type }],
  );
  const files = channels.map((by, i) => fileOne(world, i, by));
  return { engine, world, files };
}

function fileOne(world: World, ordinal: number, by: number, flags = 0): number {
  const row = addIncident(world, ordinal, flags);
  bookArisen(world, row);
  moveIncident(world, row, incidentState.noticed);
  fileCase(world, row, by);
  return world.incidents.columns.caseRow[row];
}

/** Cases in the order in which they were handled. */
function orderOf({ engine, world, files }: { engine: Engine; world: World; files: number[] }): number[] {
  const handledAt = new Map<number, number>();
  for (let hour = 1; hour <= 24 * 12; hour++) {
    engine.advance(hour * 60);
    files.forEach((file, i) => {
      const { state } = world.cases.columns;
      if (!handledAt.has(i) && state[file] >= caseState.handled) handledAt.set(i, hour);
    });
  }
  return [...handledAt].sort((a, b) => a[1] - b[1]).map(([i]) => i);
}

describe('the supervision list', () => {
  const { hotline, oversight, patrol } = channel;

  it('takes in what superiors file and nothing else, and nothing where there are no two lists', () => {
    const { world, files } = filed({}, [patrol, hotline, oversight]);
    expect(files.map((file) => isSupervised(world, file))).toEqual([false, false, true]);
    expect(world.tally.sums[sumField.supervisedCases]).toBe(1);
    const off = filed({ on: false }, [oversight]);
    expect(isSupervised(off.world, off.files[0])).toBe(false);
  });

  it('goes first: what was filed last is handled right after the case that was being worked on', () => {
    const channels = [hotline, hotline, hotline, oversight];
    expect(orderOf(filed({}, channels))).toEqual([0, 3, 1, 2]);
    expect(orderOf(filed({ first: false }, channels))).toEqual([0, 1, 2, 3]);
  });

  it('moves a waiting case ahead when it enters the list later', () => {
    const run = filed({}, [hotline, hotline, hotline, hotline]);
    run.engine.advance(0.6 * DAY);
    supervise(run.world, run.files[3]);
    expect(orderOf(run)).toEqual([0, 3, 1, 2]);
  });

  it('shortens the deadline, which then is counted once', () => {
    const { engine, world, files } = filed(
      { deadlineFactor: 0.2 },
      [hotline, oversight],
      {},
      { serviceHours: 200 },
    );
    const { dueMinute } = world.cases.columns;
    expect(world.plan.officeCalendar.workingMinutesBetween(0, dueMinute[files[1]])).toBe(
      world.plan.officeMinutesPerDay,
    );
    expect(dueMinute[files[1]]).toBeLessThan(dueMinute[files[0]]);
    engine.advance(12 * DAY);
    expect(world.townCards.total[counter.due]).toBe(2);
  });

  it('weighs more with the department and is checked independently at least so often', () => {
    const { world, files } = filed({ stakeFactor: 4, checkShare: 0.7 }, [hotline, oversight]);
    expect(files.map((file) => supervisedStake(world, file))).toEqual([1, 4]);
    expect(files.map((file) => leastCheckShare(world, file))).toEqual([0, 0.7]);
  });

  it('cannot be disputed where it is binding', () => {
    const disputes = (binding: boolean): number => {
      const all = { disputeProbability: 1, responsibilityListCoverage: 0 };
      const { engine, world } = filed({ binding }, [oversight], all);
      engine.advance(2 * DAY);
      return world.tally.sums[sumField.disputes];
    };
    expect(disputes(true)).toBe(0);
    expect(disputes(false)).toBe(1);
  });

  it('takes over overdue assignments where they rise', () => {
    const risen = (overdueRises: boolean): boolean[] => {
      const { engine, world, files } = filed({ overdueRises }, [patrol, patrol], {}, { serviceHours: 200 });
      engine.advance(9 * DAY);
      return files.map((file) => isSupervised(world, file));
    };
    expect(risen(true)).toEqual([true, true]);
    expect(risen(false)).toEqual([false, false]);
  });

  it('shares out the hours of departments by list', () => {
    const { engine, world } = filed({}, [hotline, oversight, hotline]);
    engine.advance(10 * DAY);
    expect(world.tally.sums[sumField.departmentHours]).toBeCloseTo(24, 9);
    expect(world.tally.sums[sumField.supervisedHours]).toBeCloseTo(8, 9);
    expect(world.tally.sums[sumField.ordinaryHandled]).toBe(2);
    expect(world.tally.sums[sumField.supervisedHandled]).toBe(1);
    expect(world.tally.sums[sumField.supervisedDays]).toBeLessThan(world.tally.sums[sumField.ordinaryDays]);
  });
});

describe('a claim at the joint meeting', () => {
  it('names a deadline and puts the matter on the supervision list', () => {
    const { world, files } = filed({ meeting: { claims: true, claimDays: 2 } }, [channel.hotline]);
    followUpClaim(world, files[0]);
    expect(isSupervised(world, files[0])).toBe(true);
    const { dueMinute } = world.cases.columns;
    expect(world.plan.officeCalendar.workingMinutesBetween(0, dueMinute[files[0]])).toBe(
      2 * world.plan.officeMinutesPerDay,
    );
  });

  it('commits to nothing where nobody claims', () => {
    const { world, files } = filed({ meeting: { claims: false } }, [channel.hotline]);
    const due = world.cases.columns.dueMinute[files[0]];
    followUpClaim(world, files[0]);
    expect(isSupervised(world, files[0])).toBe(false);
    expect(world.cases.columns.dueMinute[files[0]]).toBe(due);
  });
});
