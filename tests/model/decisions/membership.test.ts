// Members and participants are the residents who come first in an order of their own: as many as the cell's share says, the same
// people under a larger share, and nobody where there is no platform.
import { describe, expect, it } from 'vitest';
import { membershipOf } from '../../../src/model/decisions/membership.ts';
import type { World } from '../../../src/model/world/world.ts';
import { bareWorld } from '../../support/bare-world.ts';
import { expectShare } from '../docking/share-interval.ts';

const PEOPLE = 20_000;

function town(sections: Record<string, Record<string, unknown>>): World {
  return bareWorld({ territory: { population: PEOPLE }, ...sections }).world;
}

function who(world: World, of: 'member' | 'takesPart'): number[] {
  return Array.from({ length: PEOPLE }, (_, resident) => resident).filter(
    (resident) => membershipOf(world, 0, resident)[of],
  );
}

describe('members', () => {
  it.each([0.1, 0.5, 0.9])('are the share of the cell: %f', (share) => {
    const world = town({ platform: { on: true } });
    world.platform.joined[0] = share;
    expectShare(who(world, 'member').length, PEOPLE, share, 0.02);
  });

  it('are still members when more have joined', () => {
    const world = town({ platform: { on: true } });
    world.platform.joined[0] = 0.3;
    const early = who(world, 'member');
    world.platform.joined[0] = 0.4;
    const late = new Set(who(world, 'member'));
    expect(early.every((resident) => late.has(resident))).toBe(true);
    expect(late.size).toBeGreaterThan(early.length);
  });

  it('are nobody where there is no platform', () => {
    const world = town({ platform: { on: false } });
    world.platform.joined[0] = 1;
    expect(who(world, 'member')).toEqual([]);
  });
});

describe('who takes part', () => {
  it('is the share of the cell where participation is modelled, members or not', () => {
    const world = town({ selfGovernance: { on: true } });
    world.community.participation[0] = 0.3;
    expectShare(who(world, 'takesPart').length, PEOPLE, 0.3, 0.02);
  });

  it('is the active share of the members where it is not', () => {
    const world = town({ platform: { on: true, activeShare: 0.4 } });
    world.platform.joined[0] = 0.5;
    const members = new Set(who(world, 'member'));
    const active = who(world, 'takesPart');
    expect(active.every((resident) => members.has(resident))).toBe(true);
    expectShare(active.length, members.size, 0.4, 0.03);
  });

  it('is nobody without chat and without participation', () => {
    const world = town({ platform: { on: true, deliberation: false, activeShare: 1 } });
    world.platform.joined[0] = 1;
    expect(who(world, 'takesPart')).toEqual([]);
  });
});
