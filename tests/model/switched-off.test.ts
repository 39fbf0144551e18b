// A mechanism that is switched off leaves no trace: whatever its other settings say, every byte of the outcome is the same.
import { describe, expect, it } from 'vitest';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { switchedOffPatches } from '../support/switched-off-patches.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../support/model-run.ts';

const scenario = referenceScenario('small');
const plain = referenceScenario('small');
/** By mechanism of the world: the scenario with it off, and the same with its other settings, and its levers, changed. */
const worlds: readonly (readonly [name: string, changed: Scenario, levers: Patch])[] = [
  [
    'inspected premises',
    { ...plain, premises: { ...plain.premises, perThousandResidents: 50, harmPerDay: 9 } },
    { inspections: { secrecy: 'secret', intervalDays: 3, campaign: { everyDays: 10 } } },
  ],
  [
    'collective protest',
    { ...plain, protest: { ...plain.protest, ratePerMillionYear: 9999, openShare: 1 } },
    { hearing: { capacity: 0 } },
  ],
  [
    'firms',
    {
      ...plain,
      enterprises: { ...plain.enterprises, perThousandResidents: 300, noticeMeanDays: 0.1, serviceVisits: 9 },
    },
    { firmReporting: { channel: true, inspectedShare: 1 } },
  ],
];
const hashUnder = (base: Scenario, patch: Patch): string => {
  const changed = withDesign(base, 'tried', [{ patch }]);
  return outcomeOf(runDesign(changed, 'tried'), changed, 'filed as one').hash;
};

describe('switched off, without a trace', () => {
  it.each(switchedOffPatches)('%s', (_, off, offAndChanged) => {
    expect(hashUnder(scenario, offAndChanged)).toBe(hashUnder(scenario, off));
  });

  it.each(worlds)('%s', (_, changed, levers) => {
    const bytes = (base: Scenario, patch: Patch) => {
      const tried = withDesign(base, 'tried', [{ patch }]);
      return outcomeOf(runDesign(tried, 'tried'), plain, 'filed as one').hash;
    };
    expect(bytes(changed, levers)).toBe(bytes(plain, {}));
  });

  it('weights of difficulty that no scheme pays for: only their own indicator sees them', () => {
    const measuresUnder = (hard: number) => {
      const changed = withDesign(scenario, 'tried', [
        { patch: { remedies: { difficultyWeights: { hard } } } },
      ]);
      const { 'weighted-handling-rate': own, ...others } = outcomeOf(
        runDesign(changed, 'tried'),
        changed,
        'filed as one',
      ).measures;
      return { own, others };
    };
    const [light, heavy] = [measuresUnder(1), measuresUnder(9)];
    expect(heavy.others).toEqual(light.others);
    expect(heavy.own).not.toBe(light.own);
  });

  it('which would be seen: a setting that is in force changes the outcome', () => {
    const weak: Patch = { scheme: { superior: { pressure: true, authority: 0.1 } } };
    const strong: Patch = { scheme: { superior: { pressure: true, authority: 0.9 } } };
    expect(hashUnder(scenario, strong)).not.toBe(hashUnder(scenario, weak));
  });
});
