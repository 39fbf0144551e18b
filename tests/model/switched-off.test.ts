// A mechanism that is switched off leaves no trace: whatever its other settings say, every byte of the outcome is the same.
import { describe, expect, it } from 'vitest';
import { powerIds } from '../../src/scenario/schema/powers.ts';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../support/model-run.ts';

const powerless = Object.fromEntries(powerIds.map((id) => [id, 0]));
const held = Object.fromEntries(powerIds.map((id) => [id, true]));

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
    'zones',
    { zones: { on: false } },
    {
      powers: { dispatch: 0.9, assess: 0.9 },
      zones: {
        on: false,
        perTown: 2,
        headRank: 3,
        headAbilitySd: 0.5,
        ambiguity: 0.9,
        coordinationHours: 99,
        powers: { dispatch: true, assess: true, supervise: true },
        staff: { share: 1, lineShare: 0.9 },
      },
    },
  ],
  [
    'an empowered street',
    { street: { on: false } },
    {
      powers: { command: 0.9, resources: 0.9 },
      street: {
        on: false,
        role: 'platform',
        powers: { command: true, resources: true, supervise: true, assess: true },
        assessedByDepartments: true,
        investmentWeight: 0.5,
        budgetGuaranteed: false,
        desks: { on: true, minutesPerCase: 300 },
        group: { on: true, bystander: true },
      },
    },
  ],
  [
    'powers without any strength',
    { powers: powerless, street: { on: true } },
    { powers: powerless, street: { on: true, powers: held } },
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
