// Chasing a supervised matter: the leader's hours, their limit, and the decision that needs no meeting.

import { describe, expect, it } from 'vitest';
import { caseState } from '../../../../src/model/ledger/case-states.ts';
import { incidentState } from '../../../../src/model/ledger/incident-states.ts';
import { sumField } from '../../../../src/model/ledger/tally.ts';
import { bookArisen, moveIncident } from '../../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../../src/model/mechanisms/filing.ts';
import { channel } from '../../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../../src/model/world/incident-table.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { addIncident, bareWorld } from '../../../support/bare-world.ts';

const DAY = 1440;

/** Superiors' matters that need coordination; the community has no authority, the town all of it; meetings every 28 days. */
function hardMatters(count: number, lists: object, organisation: object = {}) {
  const { engine, world } = bareWorld({
    lists: { on: true, ...lists },
    organisation: {
      disputeProbability: 0,
      returnToBlock: 0,
      deployedStaff: 0,
      intakeHours: 0,
      checkHours: 0,
      districtTier: false,
      communityAuthority: 0,
      communityCoordinationHours: 1,
      townAuthority: 1,
      meetingIntervalDays: 28,
      leaderHoursPerWeek: 1,
      leaderHoursPerCase: 1,
      ...organisation,
    },
  });
  engine.advance(DAY); // the first meeting is over
  for (let i = 0; i < count; i++) {
    const row = addIncident(world, i, incidentFlag.needsCoordination);
    bookArisen(world, row);
    moveIncident(world, row, incidentState.noticed);
    fileCase(world, row, channel.oversight);
  }
  return { engine, world };
}

const coordinating = (world: World): number => {
  const { cases } = world;
  let count = 0;
  for (let file = cases.stride; file <= cases.highest; file += cases.stride)
    if (cases.isUsed(file) && cases.columns.state[file] === caseState.coordinating) count++;
  return count;
};

describe('chasing', () => {
  it('decides what waits for the joint meeting without waiting for it', () => {
    const chased = hardMatters(2, { chase: { everyDays: 5, hours: 0.5 } });
    chased.engine.advance(7 * DAY);
    expect(coordinating(chased.world)).toBe(0);
    expect(chased.world.tally.sums[sumField.chaseHours]).toBe(1);
    expect(chased.world.supervision.chaseHours[0]).toBe(1);
    const waiting = hardMatters(2, { chase: { everyDays: 20, hours: 0.5 } });
    waiting.engine.advance(7 * DAY);
    expect(coordinating(waiting.world)).toBe(2);
  });

  it('ends where the leader’s attention ends', () => {
    // Four hours until the next meeting, a quarter of them for chasing: one chase of an hour.
    const { engine, world } = hardMatters(3, { chase: { everyDays: 5, hours: 1, attentionShare: 0.25 } });
    engine.advance(20 * DAY);
    expect(world.tally.sums[sumField.chaseHours]).toBe(1);
    expect(coordinating(world)).toBe(2);
  });

  it('takes the hours from the next joint meeting', () => {
    const decidedAtMeeting = (hours: number): number => {
      const { engine, world } = hardMatters(5, {
        chase: { everyDays: 5, hours, attentionShare: hours === 0.01 ? 0 : 0.5 },
      });
      engine.advance(27 * DAY);
      const before = coordinating(world);
      engine.advance(31 * DAY);
      return before - coordinating(world);
    };
    expect(decidedAtMeeting(0.01)).toBe(4); // nobody was chased: four hours, an hour a case
    expect(decidedAtMeeting(2)).toBe(2); // one was chased with two of the hours
  });

  it('stops when the case is closed', () => {
    const { engine, world } = hardMatters(1, { chase: { everyDays: 3, hours: 0.1 } });
    engine.advance(30 * DAY);
    expect(world.tally.sums[sumField.chaseHours]).toBeCloseTo(0.1, 12);
  });
});
