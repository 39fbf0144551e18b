// Simple matters settled by the grid's worker in hours (Y6): who takes what, and that too many households undo it.

import { describe, expect, it } from 'vitest';
import { takenByWorker } from '../../../src/model/mechanisms/same-day.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../../support/model-run.ts';

const takes = (duties: Record<string, unknown>, serviceHours = 2, flags = 0): boolean => {
  const { world } = bareWorld({ duties: { on: true, sameDayShare: 1, ...duties } }, [{ serviceHours }]);
  const row = addIncident(world, 1, flags);
  world.tally.arisen[0]++;
  world.tally.byState[0]++;
  fileCase(world, row, channel.patrol);
  return takenByWorker(world, world.incidents.columns.caseRow[row]);
};

describe('the worker settles himself', () => {
  it('what is simple and needs nobody else', () => {
    expect(takes({})).toBe(true);
  });

  it.each([
    ['what takes a department long', takes({}, 8)],
    ['what needs coordination', takes({}, 2, incidentFlag.needsCoordination)],
    ['anything where the share is zero', takes({ sameDayShare: 0 })],
    ['anything where workers have no duties', takes({ on: false })],
  ])('but not %s', (_what, taken) => {
    expect(taken).toBe(false);
  });
});

describe('of easy cases are solved within ten hours', () => {
  const base = referenceScenario('small');
  const share = (duties: Record<string, number | boolean>, householdsPerWorker = 250): number => {
    const staffing = { by: 'households', householdsPerWorker };
    // Departments with too few crews: what goes to them takes days.
    const scenario = withDesign(base, 'tried', [
      { patch: { duties, staffing, departments: { capacity: 0.2 }, organisation: { intakeHours: 0.5 } } },
    ]);
    const of = (replication: number) =>
      outcomeOf(runDesign(scenario, 'tried', replication), scenario, 'tried').measures['same-day-share'];
    return [0, 1, 2].map(of).reduce((sum, value) => sum + value, 0) / 3;
  };

  it('more where the worker may settle them, and fewer again where he has 969 households', () => {
    const never = share({ on: true, sameDayShare: 0 });
    const often = share({ on: true, sameDayShare: 1, sameDayHours: 2 });
    const burdened = share({ on: true, sameDayShare: 1, sameDayHours: 2 }, 969);
    expect(often).toBeGreaterThan(never + 0.05);
    expect(burdened).toBeLessThan(often - 0.05);
  });
});
