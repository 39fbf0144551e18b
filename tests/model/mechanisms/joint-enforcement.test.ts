// Joint enforcement: departments of a case act in parallel; only waiting cases of several departments are taken up, those due first.

import { describe, expect, it } from 'vitest';
import { caseState } from '../../../src/model/ledger/case-states.ts';
import { sumField } from '../../../src/model/ledger/tally.ts';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { bookArisen, moveIncident } from '../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import type { World } from '../../../src/model/world/world.ts';
import { addIncident, bareScenario } from '../../support/bare-world.ts';
import { startRun, worldOf } from '../../support/model-run.ts';
import type { Engine } from '../../../src/model/engine.ts';

const DEPARTMENTS = ['a', 'b', 'c'];

/** Five cases of three departments, four working hours each; one crew a department. */
function fiveCases(jointEnforcement: object, route = DEPARTMENTS): { engine: Engine; world: World } {
  const list = DEPARTMENTS.map((id) => ({ id, name: { zh: id, en: id } }));
  const scenario = bareScenario({ departments: { list }, jointEnforcement, organisation: { ...quick } }, [
    { route, serviceHours: 4, category: 'violation' },
  ]);
  const engine = startRun(scenario);
  const world = worldOf(engine);
  for (let i = 0; i < 5; i++) {
    const row = addIncident(world, i);
    bookArisen(world, row);
    moveIncident(world, row, incidentState.noticed);
    fileCase(world, row, channel.hotline);
  }
  return { engine, world };
}
const quick = {
  disputeProbability: 0,
  returnToBlock: 0,
  deployedStaff: 0,
  chargeReporter: 1,
  intakeHours: 0,
  districtTier: false,
};

/** Cases of which handling is over after some days. */
function handledAfter(days: number, jointEnforcement: object, route?: string[]): number {
  const { engine, world } = fiveCases(jointEnforcement, route);
  engine.advance(days * 1440);
  const { cases } = world;
  let handled = 0;
  for (let file = cases.stride; file <= cases.highest; file += cases.stride)
    if (!cases.isUsed(file) || cases.columns.state[file] >= caseState.handled) handled++;
  return handled;
}

describe('joint enforcement', () => {
  const daily = { on: true, intervalDays: 1 };

  it('finishes cases of several departments sooner than one department after another', () => {
    // On the first day the four waiting cases start together, while one crew after another would take twelve hours for each.
    expect(handledAfter(1, daily)).toBe(4);
    expect(handledAfter(1, { on: false })).toBe(0);
  });

  it('costs the hours of all departments all the same', () => {
    const hours = (jointEnforcement: object): number => {
      const { engine, world } = fiveCases(jointEnforcement);
      engine.advance(25 * 1440);
      return world.tally.sums[sumField.departmentHours];
    };
    expect(hours({ on: false })).toBeCloseTo(5 * 3 * 4, 6);
    expect(hours(daily)).toBeCloseTo(5 * 3 * 4, 6);
  });

  it('leaves cases of one department to it', () => {
    const { engine, world } = fiveCases(daily, ['a']);
    engine.advance(10 * 1440);
    expect(world.tally.sums[sumField.jointCases]).toBe(0);
  });

  it('takes up no more than a day’s cases, and none between its days', () => {
    const taken = (jointEnforcement: object, days: number): number => {
      const { engine, world } = fiveCases({ on: true, ...jointEnforcement });
      engine.advance(days * 1440);
      return world.tally.sums[sumField.jointCases];
    };
    expect(taken({ intervalDays: 1, casesPerDay: 1 }, 0.9)).toBe(1);
    expect(taken({ intervalDays: 1, casesPerDay: 20 }, 0.9)).toBe(4);
    expect(taken({ intervalDays: 1, casesPerDay: 1 }, 2.9)).toBeGreaterThan(1);
    expect(taken({ intervalDays: 300, casesPerDay: 1 }, 2.9)).toBe(1);
  });
});
