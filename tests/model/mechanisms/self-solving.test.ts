// What neighbours solve among themselves ends without a record, unless it is beyond them or officials have it on record by then.
import { describe, expect, it } from 'vitest';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { bookArisen, moveIncident } from '../../../src/model/ledger/transition.ts';
import { onSelfSolved, takeUp } from '../../../src/model/mechanisms/self-solving.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import type { World } from '../../../src/model/world/world.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { expectShare } from '../docking/share-interval.ts';

const half = { residentsCommittee: 0.5, ownersCommittee: 0.5, propertyFirm: 0.5, volunteers: 0.5, spread: 0 };
const able = (ease: number) =>
  bareWorld({ selfGovernance: { on: true, organisations: half, neighbours: { ease: { event: ease } } } })
    .world;

function noticed(world: World, ordinal: number): number {
  const row = addIncident(world, ordinal);
  bookArisen(world, row);
  moveIncident(world, row, incidentState.noticed);
  return row;
}

/** Counts incidents whose solution is on the calendar, of many that neighbours take up. */
function solvedOf(count: number, ease: number): number {
  const world = able(ease);
  let solved = 0;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const before = world.events.size;
    takeUp(world, noticed(world, ordinal), 3, 0);
    solved += world.events.size - before;
  }
  return solved;
}

describe('neighbours', () => {
  it('solve as many of the incidents that they take up as their chance says, the rest being beyond them', () => {
    expect(solvedOf(3000, 0)).toBe(0);
    expectShare(solvedOf(3000, 0.4), 3000, 0.4, 0.04);
  });

  it('end an incident without a case file', () => {
    const world = able(0.5);
    const row = noticed(world, 1);
    onSelfSolved(world, row);
    expect(world.tally.byState[incidentState.solvedByResidents]).toBe(1);
    expect(world.incidents.isUsed(row)).toBe(false);
  });

  it('leave it to officials who have it on record', () => {
    const world = able(0.5);
    const row = noticed(world, 1);
    fileCase(world, row, channel.hotline);
    onSelfSolved(world, row);
    expect(world.incidents.columns.state[row]).toBe(incidentState.recorded);
  });
});

it('an incident that one neighbour could not solve is beyond the next as well', () => {
  const world = able(0.4);
  for (let ordinal = 0; ordinal < 300; ordinal++) {
    const row = noticed(world, ordinal);
    const scheduled = [0, 1, 2].map((notice) => {
      const before = world.events.size;
      takeUp(world, row, 3 + notice, notice);
      return world.events.size - before;
    });
    expect(new Set(scheduled).size).toBe(1);
  }
});
