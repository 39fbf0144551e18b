// Forum meetings: councillors hear of matters as far as their contacts reach, take up those worth their time, the most urgent first,
// each once; an agreed matter is settled among neighbours or handed on as a solution that fits.

import { describe, expect, it } from 'vitest';
import { councillorReach, worthOfDeliberation } from '../../../../src/model/decisions/forum-agenda.ts';
import { incidentState } from '../../../../src/model/ledger/incident-states.ts';
import { bookArisen, moveIncident } from '../../../../src/model/ledger/transition.ts';
import { decidedTogether } from '../../../../src/model/mechanisms/co-decision.ts';
import { onForums, scheduleForums } from '../../../../src/model/mechanisms/forum/forum-meeting.ts';
import { hardnessOf, lastingFactor } from '../../../../src/model/mechanisms/forum/deliberation.ts';
import { channel } from '../../../../src/model/world/case-table.ts';
import { forumField } from '../../../../src/model/world/forum.ts';
import { incidentFlag } from '../../../../src/model/world/incident-table.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { addIncident, bareWorld } from '../../../support/bare-world.ts';
import { testName } from '../../../core/seed-of.ts';
import { expectShare } from '../../docking/share-interval.ts';

/** A forum that meets daily, hears of everything and has time for everything. */
const wide = {
  on: true,
  councillors: 1000,
  meetingsPerMonth: 30,
  mattersPerMeeting: 100,
  hoursPerMatter: 0.01,
  agreement: { event: 1 },
};
const unable = { on: true, neighbours: { ease: { event: 0 } } };
const able = { on: true, neighbours: { ease: { event: 1 } } };

function withMatters(count: number, forum: object, selfGovernance: object, seed: string, flags = 0): World {
  const { world } = bareWorld({ seed, forum: { ...wide, ...forum }, selfGovernance }, [
    { salience: 1, coordinationHardness: 0.6 },
  ]);
  for (let i = 0; i < count; i++) {
    const row = addIncident(world, i, flags | incidentFlag.noticed);
    bookArisen(world, row);
    moveIncident(world, row, incidentState.noticed);
  }
  return world;
}
const sum = (world: World, field: keyof typeof forumField): number => world.forum.sums[forumField[field]];
const firstRow = ({ incidents }: World): number => incidents.stride;

describe('a meeting', () => {
  it('hears of a matter with the chance that somebody affected is in touch with a councillor', () => {
    const reaching = { councillors: 10, contactsPerCouncillor: 4, mattersPerMeeting: 100 };
    const world = withMatters(4000, reaching, unable, testName());
    for (let meeting = 0; meeting < 40; meeting++) onForums(world);
    expectShare(sum(world, 'deliberated'), 4000, 1 - 0.95 ** 10, 0.04);
  });

  it('takes up no more than it has time for, and every matter once', () => {
    const world = withMatters(5, { mattersPerMeeting: 2 }, unable, testName());
    const seen = [1, 2, 3, 4].map(() => {
      onForums(world);
      return sum(world, 'deliberated');
    });
    expect(seen).toEqual([2, 4, 5, 5]);
  });

  it('takes up the most urgent first and leaves what is not worth its time', () => {
    const { world } = bareWorld({ forum: { ...wide, mattersPerMeeting: 1, hoursPerMatter: 1 } }, [
      { salience: 0.1 },
      { salience: 1 },
      { salience: 2 },
    ]);
    const rows = [0, 1, 2].map((type) => {
      const row = addIncident(world, type, incidentFlag.noticed, 0, type);
      bookArisen(world, row);
      moveIncident(world, row, incidentState.noticed);
      return row;
    });
    const { forum } = world.policies[0].source;
    const worth = rows.map((row) => worthOfDeliberation(world, row, forum));
    // 40 yuan x salience x 10 residents x agreement 1, less 12 members x 1 hour x 20 yuan.
    expect(worth).toEqual([40 - 240, 400 - 240, 800 - 240]);
    const taken = (): boolean[] =>
      rows.map((row) => (world.incidents.columns.flags[row] & incidentFlag.deliberated) !== 0);
    onForums(world);
    expect(taken()).toEqual([false, false, true]);
    onForums(world);
    onForums(world);
    expect(taken()).toEqual([false, true, true]);
  });

  it('sees nothing that neighbours have not noticed', () => {
    const { world } = bareWorld({ forum: wide }, [{ salience: 1 }]);
    bookArisen(world, addIncident(world, 1));
    onForums(world);
    expect(sum(world, 'deliberated')).toBe(0);
  });

  it('is held as often in thirty days as the setting says, on no day without a forum', () => {
    const meetings = (forum: object): number => {
      const { world } = bareWorld({ forum });
      const before = world.events.size;
      for (let day = 0; day < 30; day++) scheduleForums(world, day);
      return world.events.size - before;
    };
    expect(meetings({ on: true, meetingsPerMonth: 2 })).toBe(2);
    expect(meetings({ on: true, meetingsPerMonth: 30 })).toBe(30);
    expect(meetings({ on: true, meetingsPerMonth: 0 })).toBe(0);
    expect(meetings({ on: false, meetingsPerMonth: 30 })).toBe(0);
  });
});

describe('what is agreed', () => {
  it('agrees on as many as the probability says', () => {
    const world = withMatters(
      3000,
      { mattersPerMeeting: 100, agreement: { event: 0.3 } },
      unable,
      testName(),
    );
    for (let meeting = 0; meeting < 30; meeting++) onForums(world);
    expect(sum(world, 'deliberated')).toBe(3000);
    expectShare(sum(world, 'agreed'), 3000, 0.3, 0.04);
  });

  it('is settled among neighbours where they can, without a case file', () => {
    const world = withMatters(40, {}, able, testName());
    const before = world.events.size;
    onForums(world);
    expect(sum(world, 'agreed')).toBe(40);
    expect(sum(world, 'handed') + world.events.size - before).toBeGreaterThanOrEqual(40);
    expect(sum(world, 'handed')).toBeLessThan(10);
  });

  it('is handed to departments where they can’t', () => {
    const world = withMatters(3, {}, unable, testName());
    onForums(world);
    expect(sum(world, 'handed')).toBe(3);
    expect(world.cases.columns.channel[world.cases.stride]).toBe(channel.forum);
    expect(world.incidents.columns.state[firstRow(world)]).toBe(incidentState.recorded);
  });

  it('is easier to coordinate and comes back less; what is not agreed stays as it was', () => {
    const agreed = withMatters(1, { easesCoordination: 0.5, lasting: 0.4 }, unable, testName());
    const split = withMatters(
      1,
      { easesCoordination: 0.5, lasting: 0.4, agreement: { event: 0 } },
      unable,
      testName(),
    );
    for (const world of [agreed, split]) onForums(world);
    expect(hardnessOf(agreed, firstRow(agreed))).toBeCloseTo(0.3, 15);
    expect(lastingFactor(agreed, firstRow(agreed))).toBeCloseTo(0.6, 15);
    expect([hardnessOf(split, firstRow(split)), lastingFactor(split, firstRow(split))]).toEqual([0.6, 1]);
    expect(split.incidents.columns.state[firstRow(split)]).toBe(incidentState.noticed);
  });
});

describe('deciding together', () => {
  it('moves to the share of noticed matters on which the forum agreed, and adds to what was there', () => {
    const world = withMatters(
      0,
      { memory: 0.5 },
      { on: true, participation: { coDecision: 0.5 } },
      testName(),
    );
    world.forum.noticed[0] = 4;
    world.forum.agreed[0] = 2;
    onForums(world);
    expect(world.forum.together[0]).toBe(0.25);
    expect(decidedTogether(world, 0)).toBe(1 - 0.5 * 0.75);
    expect([world.forum.noticed[0], world.forum.agreed[0]]).toEqual([0, 0]);
  });

  it('is the setting itself without a forum', () => {
    const { world } = bareWorld({ selfGovernance: { participation: { coDecision: 0.3 } } });
    world.forum.together[0] = 0.9;
    expect(decidedTogether(world, 0)).toBe(0.3);
  });
});

it('a community without residents is in touch with nobody', () => {
  const { forum } = bareWorld().world.policies[0].source;
  expect(councillorReach(forum, 0)).toBe(0);
  expect(councillorReach(forum, 31_000)).toBeCloseTo((40 * 11) / 31_000, 15);
  expect(councillorReach(forum, 100)).toBe(1);
});
