// Why what is on record is not solved: closed on paper comes before recorded as lighter, that before still open; each once.

import { describe, expect, it } from 'vitest';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { settleIncident } from '../../../src/model/ledger/settle.ts';
import { bookArisen, moveIncident } from '../../../src/model/ledger/transition.ts';
import { fileCase } from '../../../src/model/mechanisms/filing.ts';
import { gapCauses } from '../../../src/model/outcome/outcome.ts';
import { channel } from '../../../src/model/world/case-table.ts';
import { incidentFlag } from '../../../src/model/world/incident-table.ts';
import type { Patch } from '../../../src/scenario/schema/scenario.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../../support/model-run.ts';

/** Settles recorded incidents with these flags after their follow-up; returns the causes booked. */
function causesOf(...flags: number[]): Record<string, number> {
  const { world } = bareWorld();
  flags.forEach((of, i) => {
    const row = addIncident(world, i, incidentFlag.cohort | of);
    bookArisen(world, row);
    moveIncident(world, row, incidentState.noticed);
    fileCase(world, row, channel.hotline);
    settleIncident(world, row, world.plan.followUpMinutes + 1);
    settleIncident(world, row, world.plan.followUpMinutes + 2);
  });
  const booked: Record<string, number> = {};
  gapCauses.forEach((cause, i) => {
    if (world.tally.gap[i] !== 0) booked[cause] = world.tally.gap[i];
  });
  return booked;
}

describe('what is recorded and not solved', () => {
  const { reclassified, paperClosed } = incidentFlag;

  it('is booked under one cause, the last lie about it first', () => {
    expect(causesOf(0, reclassified, paperClosed, paperClosed | reclassified)).toEqual({
      'still-open': 1,
      reclassified: 1,
      'paper-closed': 2,
    });
  });

  it('has the lighter category among its causes only where desks record one', () => {
    const small = referenceScenario('small');
    const run = (patch: Patch) => {
      const scenario = withDesign(small, 'tried', [{ patch }]);
      return outcomeOf(runDesign(scenario, 'tried'), scenario, 'tried');
    };
    const slow = { departments: { capacity: 0.2 } };
    const light = run({ ...slow, strategy: { reclassify: { on: true, sanctionYuan: 0, weight: 0 } } });
    const { gap, ladder, measures } = light;
    expect(gap.reclassified).toBeGreaterThan(0);
    expect(measures['reclassified-unsolved']).toBe(gap.reclassified / ladder.arisen);
    const all = Object.values(gap).reduce((sum, count) => sum + count, 0);
    expect(all + ladder.solvedRecorded).toBe(ladder.arisen);
    expect(run(slow).gap.reclassified).toBe(0);
  });
});
