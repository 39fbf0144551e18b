// Assessment within strata in whole runs: one stratum for all is the same as none, to the byte; several change what workers do.

import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../support/model-run.ts';

const small = referenceScenario('small');
const [first] = small.incidents.neighbourhoods;
const alike: Scenario = {
  ...small,
  incidents: { ...small.incidents, neighbourhoods: [{ ...first, share: 1 }] },
};
const hashWith = (scenario: Scenario, strata: Scenario['scheme']['strata']): string => {
  const tried = withDesign(scenario, 'tried', [{ patch: { scheme: { strata } } }]);
  return outcomeOf(runDesign(tried, 'tried'), scenario, 'filed as one').hash;
};

describe('strata', () => {
  it('that are one for all change nothing, to the byte', () => {
    expect(hashWith(alike, 'neighbourhood')).toBe(hashWith(alike, 'none'));
  });

  it('that divide a town change what its workers do', () => {
    const none = hashWith(small, 'none');
    expect(hashWith(small, 'neighbourhood')).not.toBe(none);
    expect(hashWith(small, 'density')).not.toBe(none);
  });
});
