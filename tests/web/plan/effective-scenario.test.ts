// A plan laid over a scenario changes what it names and nothing else.

import { describe, expect, it } from 'vitest';
import { designHash, scenarioHash } from '../../../src/scenario/hash.ts';
import { policyTimeline } from '../../../src/scenario/policy-timeline.ts';
import {
  editsOf,
  effectiveScenario,
  overlaid,
  withEditedToday,
  withEditsOf,
} from '../../../web/plan/effective-scenario.ts';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const opened = openedZDistrict();
const { scenario } = opened;
const plan = untouchedPlan(opened.hash);

describe('the untouched plan', () => {
  it('leaves scenario and designs with the same fingerprints', () => {
    const same = effectiveScenario(scenario, plan);
    expect(scenarioHash(same)).toBe(scenarioHash(scenario));
    for (const { id } of scenario.designs) expect(designHash(same, id)).toBe(designHash(scenario, id));
  });
});

describe('a changed lever', () => {
  const audited = withEditsOf(plan, 'handling-only', { scheme: { audits: { monthlyProbability: 0.1 } } });
  const changed = effectiveScenario(scenario, audited);

  it('holds in its own design, beside what the design changes itself', () => {
    const [{ policies }] = policyTimeline(changed, 'handling-only');
    expect(policies[0].scheme.audits.monthlyProbability).toBe(0.1);
    expect(policies[0].scheme.weights).toEqual({ 'handling-rate': 1 });
  });

  it('changes the fingerprint of no other design, so that none of them is computed again', () => {
    const others = scenario.designs.filter(({ id }) => id !== 'handling-only');
    for (const { id } of others) expect(designHash(changed, id)).toBe(designHash(scenario, id));
    expect(designHash(changed, 'handling-only')).not.toBe(designHash(scenario, 'handling-only'));
  });

  it('of today’s scheme holds in every design, since they start from it', () => {
    const edited = effectiveScenario(scenario, withEditsOf(plan, 'today', { departments: { capacity: 2 } }));
    expect(edited.designs[0].stages).toEqual([]);
    for (const { id } of edited.designs) {
      const [{ policies }] = policyTimeline(edited, id);
      expect(policies[0].departments.capacity).toBe(2);
    }
    expect(scenario.departments.capacity).toBe(1);
  });

  it('of today’s scheme that is not valid is left out', () => {
    const edited = withEditsOf(plan, 'today', { departments: { capacity: 'much' } });
    expect(withEditedToday(scenario, edited)).toBe(scenario);
  });

  it('holds through later stages too', () => {
    const staged = {
      ...scenario,
      designs: [
        scenario.designs[0],
        {
          id: 'staged',
          title: { zh: '分步', en: 'Staged' },
          stages: [{ fromDay: 30, patch: { departments: { capacity: 0.5 } } }],
        },
      ],
    };
    const edited = effectiveScenario(staged, withEditsOf(plan, 'staged', { departments: { capacity: 2 } }));
    for (const { policies } of policyTimeline(edited, 'staged'))
      expect(policies[0].departments.capacity).toBe(2);
  });

  it('put back leaves the plan as it was', () => {
    expect(withEditsOf(audited, 'handling-only', {})).toEqual(plan);
    expect(editsOf(plan, 'constructor')).toEqual({});
  });
});

it('weights are replaced whole, other values one by one', () => {
  const patch = overlaid(
    { scheme: { weights: { 'closure-rate': 1 }, audits: { sanctionYuan: 1, monthlyProbability: 0.2 } } },
    { scheme: { weights: { 'handling-rate': 1 }, audits: { sanctionYuan: 9 } } },
  );
  expect(patch).toEqual({
    scheme: { weights: { 'handling-rate': 1 }, audits: { sanctionYuan: 9, monthlyProbability: 0.2 } },
  });
});

it('window and seed are those of the plan', () => {
  const changed = effectiveScenario(scenario, { ...plan, windowDays: 30, seed: 'other' });
  expect([changed.time.windowDays, changed.seed]).toEqual([30, 'other']);
});
