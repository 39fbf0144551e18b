// Hosts whom merged desks set free hold as many more meetings as their working hours are enough for.

import { describe, expect, it } from 'vitest';
import { bookDay } from '../../../../src/model/mechanisms/cost-booking.ts';
import { committeeShare, meetingsOf } from '../../../../src/model/mechanisms/forum/hosted-meetings.ts';
import { costActor } from '../../../../src/model/world/cost-books.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { bareWorld } from '../../../support/bare-world.ts';

/** A town of two communities, open every day. */
function town(hosts: number, offices = 1, forum: Record<string, unknown> = {}): World {
  return bareWorld({
    territory: { communities: 2, cells: 2 },
    forum: { on: true, meetingsPerMonth: 2, staffHoursPerMeeting: 20, ...forum },
    street: { on: true, desks: { on: true, offices, staff: 4, hosts } },
  }).world;
}

describe('meetings', () => {
  it('are those of the setting where nobody hosts', () => {
    for (const world of [town(0), town(3, 4), town(3, 1, { staffHoursPerMeeting: 0 })]) {
      expect(meetingsOf(world, 0)).toBe(2);
      expect(committeeShare(world, 0)).toBe(1);
    }
  });

  it('grow by the working hours of hosts over the hours of a meeting, shared by the forums of the town', () => {
    const world = town(1);
    const hours = (world.plan.officeMinutesPerDay / 60) * 30;
    const more = hours / (20 * 2);
    expect(meetingsOf(world, 0)).toBeCloseTo(2 + more, 9);
    expect(committeeShare(world, 0)).toBeCloseTo(2 / (2 + more), 9);
    expect(meetingsOf(town(2), 0)).toBeCloseTo(2 + 2 * more, 9);
  });

  it('are never more than one a day, and none where there is no forum', () => {
    expect(meetingsOf(town(3, 1, { staffHoursPerMeeting: 0.1 }), 0)).toBe(30);
    expect(meetingsOf(town(3, 1, { on: false }), 0)).toBe(0);
  });
});

it('hosts are paid as they were at the desk', () => {
  const paid = [0, 1, 3].map((hosts) => {
    const world = town(hosts);
    bookDay(world, 0);
    return world.costs.yuan[costActor.desk];
  });
  expect(paid[0]).toBeGreaterThan(0);
  expect(paid[1]).toBeCloseTo(paid[0], 9);
  expect(paid[2]).toBeCloseTo(paid[0], 9);
});
