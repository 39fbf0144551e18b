// One matter that needs coordination, at a community without any authority, under a town whose weekly meeting decides everything.
import { describe, expect, it } from 'vitest';
import { sumField } from '../../../../src/model/ledger/tally.ts';
import { bookArisen } from '../../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../../src/model/mechanisms/filing.ts';
import { zoneAuthority } from '../../../../src/model/mechanisms/zones/zone-coordination.ts';
import { channel } from '../../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../../src/model/world/incident-table.ts';
import { addIncident, bareWorld } from '../../../support/bare-world.ts';
import { referenceScenario, startRun, worldOf } from '../../../support/model-run.ts';

const DAY = 1440;
const organisation = {
  intakeHours: 0,
  communityAuthority: 0,
  communityCoordinationHours: 1,
  townAuthority: 1,
  meetingIntervalDays: 7,
  checkHours: 0,
};

/** Files the matter at ten on a day; returns the day on which it is handled and the hand-overs it took. */
function handledOn(filedOn: number, zones: object, powers: object = {}): { day: number; hops: number } {
  const sections = { organisation: { ...organisation }, zones, powers };
  const { engine, world } = bareWorld(sections, [{ coordinationProbability: 1 }]);
  engine.advance(filedOn * DAY + 600);
  const row = addIncident(world, 1, incidentFlag.needsCoordination);
  world.incidents.columns.fateMinute[row] = 0x3fffffff;
  bookArisen(world, row);
  fileCase(world, row, channel.patrol);
  const file = world.incidents.columns.caseRow[row];
  for (let day = filedOn; day < 25; day++) {
    engine.advance((day + 1) * DAY);
    if (world.cases.columns.handledMinute[file] > 0) break;
  }
  const handled = world.cases.columns.handledMinute[file];
  return { day: Math.floor(handled / DAY), hops: world.tally.sums[sumField.hops] };
}

describe('a zone between community and town', () => {
  const idle = { on: true, coordinationHours: 8 };
  const strong = { ...idle, powers: { dispatch: true } };

  it('without authority only adds a hand-over', () => {
    const without = handledOn(1, {});
    const withZone = handledOn(1, idle);
    expect(without.day).toBe(7);
    expect(withZone).toEqual({ day: 7, hops: without.hops + 1 });
  });

  it('without authority costs a meeting where the time it takes is the time until the meeting', () => {
    expect(handledOn(6, {}).day).toBe(7);
    expect(handledOn(6, idle).day).toBe(14);
  });

  it('with full authority spares the wait for the meeting', () => {
    expect(handledOn(1, strong, { dispatch: 1 })).toEqual({ day: 2, hops: handledOn(1, {}).hops });
  });
});

describe('authority of a zone', () => {
  const small = referenceScenario('small');
  const authorities = (zones: object) => {
    const world = worldOf(startRun({ ...small, zones: { ...small.zones, on: true, perTown: 2, ...zones } }));
    return Array.from({ length: world.plan.communities }, (_, community) => zoneAuthority(world, community));
  };

  it('is nothing without rank, powers and person, and more with each level of rank', () => {
    expect(new Set(authorities({}))).toEqual(new Set([0]));
    const byRank = [0, 1, 2, 3].map((headRank) => authorities({ headRank })[0]);
    expect(byRank).toEqual([...new Set(byRank)].sort((a, b) => a - b));
  });

  it('differs between zones as heads do, and stays between nothing and all', () => {
    const spread = authorities({ headRank: 2, headAbilitySd: 0.9 });
    expect(new Set(spread).size).toBeGreaterThan(2);
    for (const authority of spread) {
      expect(authority).toBeGreaterThanOrEqual(0);
      expect(authority).toBeLessThanOrEqual(1);
    }
  });
});
