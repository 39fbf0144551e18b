// Weekly audits: independent of each other, nested in their probability, and the same for the same week.

import { describe, expect, it } from 'vitest';
import { pow } from '../../../src/core/dmath.ts';
import { counter } from '../../../src/model/assessment/counters.ts';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { bookArisen, moveIncident } from '../../../src/model/ledger/transition.ts';
import { auditHidden } from '../../../src/model/mechanisms/audit.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import type { World } from '../../../src/model/world/world.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { expectShare } from '../docking/share-interval.ts';
import { testName } from '../../core/seed-of.ts';

const HIDDEN = 20_000;
/** Index of the cause overlooked-other in the list of causes of the gap. */
const CAUSE = 5;

/** A grid with many hidden incidents. */
function hiddenIncidents(monthlyProbability: number, seed: string): World {
  const { world } = bareWorld({ seed, scheme: { audits: { monthlyProbability } } });
  for (let i = 0; i < HIDDEN; i++) {
    const row = addIncident(world, i);
    bookArisen(world, row);
    world.incidents.columns.hideCause[row] = CAUSE;
    moveIncident(world, row, incidentState.hidden);
    world.lists.addToHidden(world.incidents.columns, row);
  }
  return world;
}

/** Audits once; returns the keys of what was found. */
function found(monthlyProbability: number, week: number, seed: string): Set<number> {
  const world = hiddenIncidents(monthlyProbability, seed);
  auditHidden(world, week);
  const { state, origin1 } = world.incidents.columns;
  const keys = new Set<number>();
  for (let row = world.incidents.stride; row <= world.incidents.highest; row += world.incidents.stride) {
    if (state[row] === incidentState.recorded) keys.add(origin1[row]);
  }
  return keys;
}

describe('an audit week', () => {
  it('finds each hidden incident with the weekly part of the monthly probability', () => {
    const share = 1 - pow(1 - 0.3, 7 / 30);
    expectShare(found(0.3, 4, testName()).size, HIDDEN, share, 0.01);
  });

  it('finds a superset when there are more audits, and nothing when there are none', () => {
    const seed = testName();
    const [few, many] = [found(0.1, 4, seed), found(0.5, 4, seed)];
    expect(few.size).toBeGreaterThan(100);
    expect([...few].every((key) => many.has(key))).toBe(true);
    expect(many.size).toBeGreaterThan(few.size);
    expect(found(0, 4, seed).size).toBe(0);
    expect(found(1, 4, seed).size).toBe(HIDDEN);
  });

  it('finds others in another week, independently', () => {
    const seed = testName();
    const [first, second] = [found(0.5, 4, seed), found(0.5, 5, seed)];
    const share = 1 - pow(0.5, 7 / 30);
    expectShare([...first].filter((key) => second.has(key)).length, first.size, share, 0.03);
  });

  it('puts what it finds on record by an oversight slip, to the debit of the grid and to the town’s experience', () => {
    const world = hiddenIncidents(1, testName());
    const experience = world.exposedYes[0];
    auditHidden(world, 0);
    expect(world.workerCards.total[counter.publicFiled]).toBe(HIDDEN);
    expect(world.exposedYes[0]).toBe(experience + HIDDEN);
    expect(world.tally.hiddenByCause.every((count) => count === 0)).toBe(true);
    expect(world.lists.firstHidden(0)).toBe(0);
    expect(world.cases.columns.channel[world.cases.stride]).toBe(channel.oversight);
    expect(world.workerCards.total[counter.reported]).toBe(0);
  });
});
