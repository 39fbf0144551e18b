// The way up through relay tiers: hours and hand-overs, losses, simple matters settled, hard ones brought about or passed on.

import { describe, expect, it } from 'vitest';
import { caseState } from '../../../src/model/ledger/case-states.ts';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { sumField } from '../../../src/model/ledger/tally.ts';
import { bookArisen, moveIncident } from '../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { lostOnTheWay } from '../../../src/model/mechanisms/relay.ts';
import { caseFlag, channel } from '../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import type { World } from '../../../src/model/world/world.ts';
import { testName } from '../../core/seed-of.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { expectShare } from '../docking/share-interval.ts';

const DAY = 1440;
/** Offices open at half past eight; the five hours of the chain are not over by then. */
const NOON = 12;
const idle = { delayHours: 0, loss: 0, settles: 0, authority: 0, roundsPerMonth: 0, hold: 0 };
const tiers = (...settings: object[]) => ({
  relay: settings.map((of, i) => ({ id: `tier-${i}`, name: { zh: '层', en: 'Tier' }, ...idle, ...of })),
});

/** Files cases through a channel; no crew is short. */
function filed(relay: object, by: number, count: number, flags = 0, organisation: object = {}) {
  const { engine, world } = bareWorld({
    seed: testName(),
    tiers: relay,
    departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 20 },
    organisation: {
      disputeProbability: 0,
      returnToBlock: 0,
      deployedStaff: 0,
      intakeHours: 0,
      districtTier: false,
      communityAuthority: 0,
      communityCoordinationHours: 1000,
      ...organisation,
    },
  });
  for (let i = 0; i < count; i++) {
    const row = addIncident(world, i, flags);
    bookArisen(world, row);
    moveIncident(world, row, incidentState.noticed);
    fileCase(world, row, by);
  }
  return { engine, world };
}

const flagged = ({ cases }: World, flag: number): number => {
  let count = 0;
  for (let file = cases.stride; file <= cases.highest; file += cases.stride)
    if (cases.isUsed(file) && (cases.columns.flags[file] & flag) !== 0) count++;
  return count;
};

describe('relay tiers', () => {
  it('take time and hands for what the grid reports, and none for what goes past them', () => {
    const chain = tiers({ delayHours: 2 }, { delayHours: 3 });
    const stateAfter = (relay: object, by: number, hours: number): number => {
      const { engine, world } = filed(relay, by, 1);
      engine.advance(hours * 60);
      return world.cases.columns.state[world.cases.stride];
    };
    expect(stateAfter(chain, channel.patrol, NOON)).toBe(caseState.filed);
    expect(stateAfter(tiers(), channel.patrol, NOON)).toBeGreaterThan(caseState.filed);
    expect(stateAfter(chain, channel.hotline, NOON)).toBeGreaterThan(caseState.filed);
    const hops = (by: number) => filed(chain, by, 10).world.tally.sums[sumField.hops];
    expect(hops(channel.patrol) - hops(channel.hotline)).toBe(20);
  });

  it('lose reports independently, one tier after the other', () => {
    const { world } = bareWorld({ seed: testName(), tiers: tiers({ loss: 0.1 }, { loss: 0.2 }) });
    let lost = 0;
    for (let i = 0; i < 8000; i++) if (lostOnTheWay(world, addIncident(world, i), 3)) lost++;
    expectShare(lost, 8000, 1 - 0.9 * 0.8, 0.02);
    const { world: safe } = bareWorld({ tiers: tiers({}) });
    expect(lostOnTheWay(safe, addIncident(safe, 1), 3)).toBe(false);
  });

  it('settle their share of simple matters, and none that needs coordination', () => {
    const head = tiers({ settles: 0.5, settleHours: 0 }, { settles: 0.4, settleHours: 0 });
    const settled = (flags: number): number => {
      const { engine, world } = filed(head, channel.patrol, 8000, flags);
      engine.advance(2 * DAY);
      return world.tally.sums[sumField.relaySettled];
    };
    expectShare(settled(0), 8000, 0.7, 0.02);
    expect(settled(incidentFlag.needsCoordination)).toBe(0);
  });

  it('bring about what their authority reaches; the rest rises to the community', () => {
    const authority = tiers({ authority: 0.3, delayHours: 1 }, {}, { authority: 0.5, delayHours: 1 });
    const { engine, world } = filed(authority, channel.hotline, 8000, incidentFlag.needsCoordination);
    engine.advance(3 * DAY);
    expectShare(flagged(world, caseFlag.coordinated), 8000, 1 - 0.7 * 0.5, 0.02);
    expect(world.tally.sums[sumField.relayBrought]).toBe(flagged(world, caseFlag.coordinated));
  });
});
