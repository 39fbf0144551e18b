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
    'patrol by the hour, each in its grid',
    { patrol: { search: 'hours', hotSpotShare: 0 } },
    {
      patrol: {
        search: 'hours',
        walkingKmPerHour: 9,
        viewMetres: 90,
        hotSpotShare: 0,
        hotSpotMemoryMonths: 30,
      },
    },
  ],
  [
    'one worker per grid',
    { staffing: { by: 'cell' } },
    { staffing: { by: 'cell', hectaresPerWorker: 9, householdsPerWorker: 9, personsPerHousehold: 9 } },
  ],
  [
    'duties beside patrol',
    { duties: { on: false } },
    { duties: { on: false, informationMinutes: 50, visitsPerHouseholdYear: 20, sameDayShare: 1 } },
  ],
  [
    'a contractor where workers are employed directly',
    { employment: { form: 'direct' } },
    {
      employment: {
        form: 'direct',
        paidBy: 'assessed',
        monitoringLoss: 0.9,
        careerShare: 0,
        turnoverFactor: 9,
        collectorsCheck: true,
        backCheckProbability: 0.9,
        crossPatrolShare: 0.9,
      },
    },
  ],
  [
    'time in a grid',
    { employment: { tenure: { on: false } } },
    { employment: { tenure: { on: false, knowledgeGain: 1, collusionYuan: 900, rotationMonths: 1 } } },
  ],
  [
    'strategies about the record',
    {
      strategy: {
        disputes: { byChoice: false },
        reclassify: { on: false },
        timestamps: { editable: false },
        periodBonus: { on: false },
        dumping: { on: false },
      },
    },
    {
      strategy: {
        disputes: { byChoice: false, costYuan: 0, freedProbability: 1 },
        reclassify: { on: false, weight: 0, deadlineFactor: 9, foundProbability: 0 },
        timestamps: { editable: false, windowHours: 100, foundProbability: 0 },
        periodBonus: { on: false, yuanPerCase: 900, rushDays: 20 },
        dumping: { on: false, boundaryShare: 1, costYuan: 0 },
      },
    },
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
