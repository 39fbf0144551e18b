// A mechanism that is switched off leaves no trace: whatever its other settings say, every byte of the outcome is the same.
import { describe, expect, it } from 'vitest';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../support/model-run.ts';

/** By mechanism: the patch that switches it off, and the same with its other settings changed. */
const mechanisms: readonly (readonly [name: string, off: Patch, offAndChanged: Patch])[] = [
  [
    'independent audits',
    { scheme: { audits: { monthlyProbability: 0 } } },
    { scheme: { audits: { monthlyProbability: 0, sanctionYuan: 9000 } } },
  ],
  [
    'a superior who does not press',
    { scheme: { superior: { pressure: false } } },
    { scheme: { superior: { pressure: false, authority: 0.9 } } },
  ],
  [
    'service centres',
    { services: { on: false } },
    { services: { on: false, matching: 1, units: 'menu', staffedShare: 0, experienceShare: 1 } },
  ],
  [
    'visiting teams',
    { visits: { on: false } },
    { visits: { on: false, teams: 900, weekdays: [1, 2, 3], tellProbability: 1, specialties: ['event'] } },
  ],
  [
    'joint enforcement',
    { jointEnforcement: { on: false } },
    { jointEnforcement: { on: false, intervalDays: 1, casesPerDay: 500 } },
  ],
];

const scenario = referenceScenario('small');
const hashUnder = (base: Scenario, patch: Patch): string => {
  const changed = withDesign(base, 'tried', [{ patch }]);
  return outcomeOf(runDesign(changed, 'tried'), changed, 'filed as one').hash;
};

describe('switched off, without a trace', () => {
  it.each(mechanisms)('%s', (_, off, offAndChanged) => {
    expect(hashUnder(scenario, offAndChanged)).toBe(hashUnder(scenario, off));
  });

  it('which would be seen: a setting that is in force changes the outcome', () => {
    const weak: Patch = { scheme: { superior: { pressure: true, authority: 0.1 } } };
    const strong: Patch = { scheme: { superior: { pressure: true, authority: 0.9 } } };
    expect(hashUnder(scenario, strong)).not.toBe(hashUnder(scenario, weak));
  });
});
