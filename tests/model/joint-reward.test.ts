// A joint reward in whole runs: a share of nothing changes nothing that is true or on record; the parties take part more often the
// larger the share and the smaller the unit, in every world, since the same luck meets a higher effort.

import { expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../support/model-run.ts';

const small = referenceScenario('small');
const scenario = {
  ...small,
  incidents: { ...small.incidents, demand: 3 },
  selfGovernance: { ...small.selfGovernance, on: true },
};

function outcome(jointReward: Patch['jointReward'], replication = 0): Outcome {
  const tried = withDesign(scenario, 'tried', [{ patch: { jointReward } }]);
  return outcomeOf(runDesign(tried, 'tried', replication), tried, 'filed as one');
}

it('a share of nothing changes no ledger', () => {
  const [with_, without] = [outcome({ on: true, share: 0 }), outcome({})];
  for (const part of ['ladder', 'gap', 'flow', 'indicators', 'byTown'] as const)
    expect(with_[part]).toEqual(without[part]);
  expect(with_.measures['joint-reward-yuan']).toBe(0);
});

it('the parties take part more often for a larger share and less in a larger unit', () => {
  for (let replication = 0; replication < 2; replication++) {
    const rate = (patch: Patch['jointReward']): number =>
      outcome({ on: true, basis: 'record', ...patch }, replication).measures['co-handled'];
    const [small_, large, diluted] = [
      rate({ share: 0.1 }),
      rate({ share: 0.5 }),
      rate({ share: 0.5, unit: 'town' }),
    ];
    expect(large).toBeGreaterThan(small_);
    expect(large).toBeGreaterThan(diluted);
  }
});
