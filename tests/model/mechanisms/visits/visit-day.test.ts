// A day of visits: who is met tells of what is nearby; it goes on record or is settled on the spot; trust rises a little.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../../src/model/assessment/counters.ts';
import { incidentState } from '../../../../src/model/ledger/incident-states.ts';
import { bookArisen, moveIncident } from '../../../../src/model/ledger/transition.ts';
import { sumField } from '../../../../src/model/ledger/tally.ts';
import { onVisits } from '../../../../src/model/mechanisms/visits/visit-day.ts';
import { channel } from '../../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../../src/model/world/incident-table.ts';
import { residentField } from '../../../../src/model/world/residents.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { testName } from '../../../core/seed-of.ts';
import { expectShare } from '../../docking/share-interval.ts';
import { addIncident, bareWorld } from '../../../support/bare-world.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** A grid of 1,000 residents with incidents that neighbours know of and nobody has reported. */
function knownAround(count: number, visits: object, seed: string, flags = 0): World {
  const { world } = bareWorld({ seed, visits: { on: true, weekdays: everyDay, ...visits } });
  for (let i = 0; i < count; i++) {
    const row = addIncident(world, i, flags | incidentFlag.noticed);
    bookArisen(world, row);
    moveIncident(world, row, incidentState.noticed);
  }
  return world;
}

function statesOf(world: World): number[] {
  const { incidents } = world;
  const states: number[] = [];
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride)
    if (incidents.isUsed(row)) states.push(incidents.columns.state[row]);
  return states;
}
const recorded = (world: World): number =>
  statesOf(world).filter((state) => state === incidentState.recorded).length;

describe('a day of visits', () => {
  it('collects each known incident with the chance that somebody affected is met and tells', () => {
    const world = knownAround(20_000, { residentsPerDay: 40, tellProbability: 0.5 }, testName());
    onVisits(world);
    // Ten of a thousand residents are affected by each.
    expectShare(recorded(world), 20_000, 1 - (1 - 0.5 * 0.01) ** 40, 0.01);
    expect(world.cases.columns.channel[world.cases.stride]).toBe(channel.visit);
    expect(world.workerCards.total[counter.publicFiled]).toBe(recorded(world));
    expect(world.workerCards.total[counter.reported]).toBe(0);
  });

  it('collects nothing that nobody has noticed, where nobody tells, or where nobody is met', () => {
    const silent = knownAround(200, { tellProbability: 0 }, testName());
    const alone = knownAround(200, { residentsPerDay: 0, tellProbability: 1 }, testName());
    const { world: unknown } = bareWorld({
      visits: { on: true, weekdays: everyDay, residentsPerDay: 1000, tellProbability: 1 },
    });
    bookArisen(unknown, addIncident(unknown, 1));
    for (const world of [silent, alone, unknown]) {
      onVisits(world);
      expect(recorded(world)).toBe(0);
    }
  });

  it('raises the trust of as many residents as are met', () => {
    const world = knownAround(0, { residentsPerDay: 15, trustStep: 0.1 }, testName());
    const before = Array.from({ length: 1000 }, (_, i) => world.residents.share(i, residentField.trust));
    onVisits(world);
    const risen = before.filter((trust, i) => world.residents.share(i, residentField.trust) > trust);
    expect(risen).toHaveLength(15);
  });

  it('settles on the spot what its specialist knows, while there is time, and records the others', () => {
    const certain = { residentsPerDay: 1000, tellProbability: 1, specialistSolve: 1, hoursPerDay: 7 };
    const able = knownAround(50, { ...certain, specialties: ['event'] }, testName());
    onVisits(able);
    expect(able.tally.sums[sumField.visitSolved]).toBe(7); // an hour each
    expect(recorded(able) + 7).toBe(able.tally.sums[sumField.visitCases]);
    const other = knownAround(50, { ...certain, specialties: ['dispute'] }, testName());
    onVisits(other);
    expect(other.tally.sums[sumField.visitSolved]).toBe(0);
    const hard = knownAround(
      50,
      { ...certain, specialties: ['event'] },
      testName(),
      incidentFlag.needsCoordination,
    );
    onVisits(hard);
    expect(hard.tally.sums[sumField.visitSolved]).toBe(0);
  });

  it('charges nothing of what it settles to the grid’s worker', () => {
    const certain = { residentsPerDay: 1000, tellProbability: 1, specialistSolve: 1, specialties: ['event'] };
    const world = knownAround(5, certain, testName());
    onVisits(world);
    expect(world.workerCards.total[counter.closed]).toBe(0);
    expect(world.townCards.total[counter.closed]).toBe(5);
  });
});
