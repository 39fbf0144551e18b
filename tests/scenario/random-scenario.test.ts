// The generator of random scenarios for other tests: valid, small, varied, the same for the same seed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { fastCheckOptions } from '../core/seed-of.ts';
import { randomScenario, scenarioArbitrary } from '../support/random-scenario.ts';

const sample: Scenario[] = Array.from({ length: 40 }, (_, seed) => randomScenario(seed));

describe('random scenarios', () => {
  it('are valid and small, and each of their designs makes a policy for every town', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const { territory, time, designs } = scenario;
        expect(territory.population).toBeGreaterThanOrEqual(200);
        expect(territory.population).toBeLessThanOrEqual(3000);
        expect(territory.towns).toBeLessThanOrEqual(4);
        const days = time.warmUpDays + time.windowDays + time.followUpDays;
        expect(days).toBeGreaterThanOrEqual(30);
        expect(days).toBeLessThanOrEqual(80);
        for (const { id } of designs) {
          for (const { policies } of policyTimeline(scenario, id))
            expect(policies).toHaveLength(territory.towns);
        }
      }),
      fastCheckOptions(100),
    );
  });

  it('are the same for the same seed', () => {
    expect(randomScenario(7)).toEqual(sample[7]);
    expect(new Set(sample.map((scenario) => JSON.stringify(scenario))).size).toBe(sample.length);
  });

  it('reach what the engine distinguishes', () => {
    const reached = (holds: (scenario: Scenario) => boolean) => sample.filter(holds).length;
    expect(reached(({ scheme }) => Object.keys(scheme.weights).length === 9)).toBeGreaterThan(0);
    expect(reached(({ scheme }) => scheme.stakes !== 1)).toBeGreaterThan(0);
    expect(reached(({ organisation }) => !organisation.districtTier)).toBeGreaterThan(0);
    expect(reached(({ scheme }) => !scheme.superior.pressure)).toBeGreaterThan(0);
    expect(reached(({ territory }) => territory.towns > 1 && territory.parks === 1)).toBeGreaterThan(0);
    expect(reached(({ designs }) => designs.some(({ stages }) => stages.length > 1))).toBeGreaterThan(0);
    expect(
      reached(({ designs }) => designs.some(({ stages }) => stages.some(({ towns }) => towns !== undefined))),
    ).toBeGreaterThan(0);
    for (const kind of ['linear', 'threshold', 'ranking']) {
      const uses = ({ scheme }: Scenario) =>
        Object.values(scheme.components).some(({ reward }) => reward.kind === kind);
      expect(reached(uses), kind).toBeGreaterThan(0);
    }
  });
});
