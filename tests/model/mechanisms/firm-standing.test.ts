// What firms make of how problems beside them end: only those on the spot, only what they had noticed.

import { describe, expect, it } from 'vitest';
import { incidentState, type IncidentState } from '../../../src/model/ledger/incident-states.ts';
import {
  firmsHaveWaited,
  learnOfInspection,
  tellFirms,
} from '../../../src/model/mechanisms/firm-standing.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';

const { firmNoticed, firmTold, firmCalled } = incidentFlag;
/** 100 firms among 1,000 residents: one at every tenth place; the problem affects ten places from the first on. */
function street(flags: number) {
  const { world } = bareWorld({
    enterprises: { on: true, perThousandResidents: 100, initialSatisfaction: 0.5, satisfactionStep: 0.1 },
  });
  return { world, row: addIncident(world, 1, flags) };
}

describe('firms beside a problem that ended', () => {
  it.each<[string, IncidentState, number]>([
    ['really solved at once', incidentState.solvedRecorded, 0.55],
    ['gone by itself', incidentState.selfResolved, 0.48],
    ['a major incident', incidentState.major, 0.45],
  ])('%s: one of them is there and makes of it what it is', (_, state, expected) => {
    const { world, row } = street(firmNoticed);
    tellFirms(world, row, state);
    expect(world.enterprises.satisfaction[0]).toBeCloseTo(expected, 12);
    expect(new Set(world.enterprises.satisfaction.slice(1))).toEqual(new Set([0.5]));
  });

  it('think nothing of what they never noticed', () => {
    const { world, row } = street(0);
    tellFirms(world, row, incidentState.major);
    expect(world.enterprises.meanSatisfaction()).toBe(0.5);
  });

  it('learn of the way in which it was reported, and of no other', () => {
    for (const [flag, moved] of [
      [firmTold, 'workerBelief'],
      [firmCalled, 'hotlineBelief'],
    ] as const) {
      const { world, row } = street(firmNoticed | flag);
      tellFirms(world, row, incidentState.solvedRecorded);
      const { workerBelief, hotlineBelief } = world.enterprises;
      const other = moved === 'workerBelief' ? hotlineBelief : workerBelief;
      expect(world.enterprises[moved][0]).toBeCloseTo(0.525, 12);
      expect(other[0]).toBe(0.5);
      firmsHaveWaited(world, row);
      expect(world.enterprises[moved][0]).toBeCloseTo(0.525 * 0.95, 12);
    }
  });
});

describe('an inspection after a report', () => {
  it('displeases only the firm that is fined, and is feared by all of the grid', () => {
    const { world } = street(0);
    const fear = world.enterprises.fear[0];
    learnOfInspection(world, 0, 3, true, true);
    expect(world.enterprises.satisfaction[3]).toBeCloseTo(0.45, 12);
    expect(world.enterprises.satisfaction[2]).toBe(0.5);
    expect(world.enterprises.fear[0]).toBeCloseTo(fear + 0.05 * (1 - fear), 12);
  });
});
