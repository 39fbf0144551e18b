// The clock that stops during coordination: the deadline moves by the working time that coordination took, and is booked once.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { bookArisen } from '../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { caseFlag, channel } from '../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { referenceScenario } from '../../support/model-run.ts';
import { measure, pairedDifferences } from '../../support/paired-difference.ts';

const WORK_DAY_HOURS = 8;

/** One case that needs coordination for some working hours and is due in five working days. Office hours: eight a day. */
function coordinated(clockStop: boolean, hours: number) {
  const { engine, world } = bareWorld(
    {
      time: {
        warmUpDays: 0,
        windowDays: 60,
        followUpDays: 60,
        weekend: [],
        officeShifts: [{ startMinute: 540, endMinute: 1020 }],
      },
      remedies: { clockStop },
      organisation: {
        disputeProbability: 0,
        returnToBlock: 0,
        intakeHours: 0,
        communityAuthority: 1,
        communityCoordinationHours: hours,
      },
    },
    [{ coordinationHardness: 0, coordinationProbability: 1 }],
  );
  engine.advance(9 * 60);
  const row = addIncident(world, 1, incidentFlag.needsCoordination);
  bookArisen(world, row);
  fileCase(world, row, channel.patrol);
  const file = world.incidents.columns.caseRow[row];
  const before = world.cases.columns.dueMinute[file];
  return { engine, world, file, before };
}

describe('with the clock stopped', () => {
  it('the deadline moves by the working time of the coordination', () => {
    const { engine, world, file, before } = coordinated(true, 3 * WORK_DAY_HOURS);
    engine.advance(4 * 1440);
    expect(world.cases.columns.dueMinute[file] - before).toBe(3 * 1440);
    expect(world.cases.columns.clockStopMinute[file]).toBe(0);
  });

  it('a case that is coordinated beyond its first deadline is not due then, and is booked once in the end', () => {
    const { engine, world, file, before } = coordinated(true, 10 * WORK_DAY_HOURS);
    engine.advance(before + 1440);
    expect(world.workerCards.total[counter.due]).toBe(0);
    expect(world.cases.columns.flags[file] & caseFlag.due).toBe(0);
    engine.advance(50 * 1440);
    expect(world.workerCards.total[counter.due]).toBe(1);
    expect(world.workerCards.total[counter.handled]).toBe(1);
  });

  it('coordination that takes no working time leaves the deadline alone, booked once', () => {
    const { engine, world, file, before } = coordinated(true, 0);
    engine.advance(before);
    expect(world.cases.columns.dueMinute[file]).toBe(before);
    engine.advance(50 * 1440);
    expect(world.workerCards.total[counter.due]).toBe(1);
  });
});

describe('with the clock running', () => {
  it('the case is due and not handled when coordination takes longer than its deadline', () => {
    const { engine, world, before } = coordinated(false, 10 * WORK_DAY_HOURS);
    engine.advance(before + 1440);
    expect(world.workerCards.total[counter.due]).toBe(1);
    expect(world.workerCards.total[counter.handled]).toBe(0);
  });
});

describe('in a district', () => {
  it('a clock that stops has fewer cases overdue, by those that wait for coordination', () => {
    const slow = {
      organisation: { communityAuthority: 0, meetingIntervalDays: 28, responsibilityListCoverage: 1 },
    };
    const clockStop = (on: boolean) => ({ ...slow, remedies: { clockStop: on } });
    const found = pairedDifferences(referenceScenario('small'), [clockStop(false), clockStop(true)], 8, {
      overdue: measure('overtime-share'),
      stopped: measure('clock-stop-share'),
    });
    expect(found.stopped.low).toBeGreaterThan(0);
    expect(found.overdue.high).toBeLessThan(0);
  });
});
