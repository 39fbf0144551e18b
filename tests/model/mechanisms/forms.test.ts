// Forms of departments: hours by number, the saving of one shared form, and what is left for patrol.

import { describe, expect, it } from 'vitest';
import { formsHours } from '../../../src/model/mechanisms/forms.ts';
import { baselinePolicies } from '../../../src/scenario/policy-timeline.ts';
import type { Patch } from '../../../src/scenario/schema/scenario.ts';
import { policyOf } from '../../../src/scenario/patch.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { outcomeOf, referenceScenario, runDesign } from '../../support/model-run.ts';
import { measure, pairedDifferences } from '../../support/paired-difference.ts';

const scenario = referenceScenario('small');

function hoursUnder(patch: Patch): number {
  const result = policyOf(scenario, [patch]);
  if (!result.ok) throw new Error('the patch is refused');
  return formsHours(result.policy);
}

describe('hours of forms a day', () => {
  it('are the plain ones by default, whatever the number of departments', () => {
    expect(formsHours(baselinePolicies(scenario)[0])).toBe(1.5);
    expect(hoursUnder({ workload: { departments: 40 } })).toBe(1.5);
  });

  it('are those of today when 13 departments ask for them and no plain hours are set', () => {
    const workers = { formsHoursPerDay: 0 };
    expect(hoursUnder({ workers, workload: { forms: { on: true } } })).toBeCloseTo(1.5, 12);
  });

  it('are proportional to the departments, and one shared form takes its saving off them', () => {
    const workers = { formsHoursPerDay: 0 };
    const forms = { on: true, hoursPerDepartment: 0.2, oneFormSaving: 0.25 };
    expect(hoursUnder({ workers, workload: { departments: 15, forms } })).toBeCloseTo(3, 12);
    expect(hoursUnder({ workers, workload: { departments: 3, forms } })).toBeCloseTo(0.6, 12);
    const shared = { ...forms, oneForm: true };
    expect(hoursUnder({ workers, workload: { departments: 15, forms: shared } })).toBeCloseTo(2.25, 12);
  });

  it('come on top of the plain ones', () => {
    expect(hoursUnder({ workload: { departments: 10, forms: { on: true, hoursPerDepartment: 0.1 } } })).toBe(
      2.5,
    );
  });
});

describe('in a district', () => {
  it('forms of fifteen instead of three departments cost patrol and discovery', () => {
    const forms = { forms: { on: true } };
    const found = pairedDifferences(
      scenario,
      [{ workload: { departments: 3, ...forms } }, { workload: { departments: 15, ...forms } }],
      8,
      { patrol: measure('patrol-hours'), forms: measure('forms-hours'), seen: measure('true-discovery') },
    );
    expect(found.patrol.high).toBeLessThan(0);
    expect(found.forms.low).toBeGreaterThan(0);
    expect(found.seen.high).toBeLessThan(0);
  });

  it('the hours measured are those that the setting says, day by day of presence', () => {
    const workload = { departments: 10, forms: { on: true, hoursPerDepartment: 0.1 } };
    const bare = bareScenario({ workload });
    const { measures } = outcomeOf(runDesign(bare, 'own'), bare, 'own');
    expect(measures['forms-hours']).toBeCloseTo(30, 9);
  });
});
