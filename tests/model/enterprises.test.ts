// Firms in whole runs: their reports come on record as the public's, fear keeps them silent, a channel of their own brings more; what
// they do not do leaves no trace; snapshots carry them.

import { describe, expect, it } from 'vitest';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign, worldOf } from '../support/model-run.ts';
import { resumedRun } from '../support/whole-run.ts';
import { measure, pairedDifferences } from '../support/paired-difference.ts';

const small = referenceScenario('small');
const withFirms = (enterprises: Partial<Scenario['enterprises']> = {}): Scenario => ({
  ...small,
  enterprises: { ...small.enterprises, on: true, ...enterprises },
});
const measures = (scenario: Scenario) => outcomeOf(runDesign(scenario, 'today'), scenario, 'one').measures;
const REPLICATIONS = 6;

describe('firms', () => {
  it('that care for nothing change nothing but what is told of them', () => {
    const others = (all: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => !id.startsWith('firm-')));
    const none = { component: 0, event: 0, dispute: 0, service: 0, violation: 0 };
    const idle = measures(withFirms({ concern: none }));
    expect(others(idle)).toEqual(others(measures(small)));
    expect(idle['firm-reports']).toBe(0);
    expect(idle['firm-satisfaction']).toBeCloseTo(0.5, 9);
  });

  it('bring problems to the record that nobody else brings', () => {
    const [without, firms] = [measures(small), measures(withFirms({ noticeMeanDays: 3 }))];
    expect(firms['firm-reports']).toBeGreaterThan(0);
    expect(firms['patrol-share']).toBeLessThan(without['patrol-share']);
    expect(firms['recorded-per-1000']).toBeGreaterThan(without['recorded-per-1000']);
    expect(without['firm-reports']).toBeNaN();
  });

  it('fall silent where whoever reports is inspected, with 95 % certainty', () => {
    const scenario = withFirms({
      noticeMeanDays: 3,
      interestYuan: 150,
      irregularShare: 0.5,
      beliefStep: 0.2,
    });
    const spared: Patch = { firmReporting: { inspectedShare: 0 } };
    const inspected: Patch = { firmReporting: { inspectedShare: 0.5 } };
    const { silence, reports } = pairedDifferences(scenario, [spared, inspected], REPLICATIONS, {
      silence: measure('firm-silence'),
      reports: measure('firm-reports'),
    });
    expect(silence.low).toBeGreaterThan(0);
    expect(reports.high).toBeLessThan(0);
  });

  it('report more through a channel of their own, with 95 % certainty', () => {
    const without: Patch = { platform: { on: true } };
    const channel: Patch = { platform: { on: true }, firmReporting: { channel: true } };
    const { reports, posts } = pairedDifferences(
      withFirms({ noticeMeanDays: 3 }),
      [without, channel],
      REPLICATIONS,
      {
        reports: measure('firm-reports'),
        posts: measure('platform-share'),
      },
    );
    expect(reports.low).toBeGreaterThan(0);
    expect(posts.low).toBeGreaterThan(0);
  });

  it('go on from a snapshot to the same outcome', () => {
    const scenario = withDesign(withFirms({ noticeMeanDays: 3 }), 'channel', [
      { patch: { platform: { on: true }, firmReporting: { channel: true, inspectedShare: 0.3 } } },
    ]);
    const whole = outcomeOf(runDesign(scenario, 'channel'), scenario, 'one').hash;
    const second = resumedRun(scenario, 'channel', 9 * 1440 + 5);
    expect(outcomeOf(second, scenario, 'one').hash).toBe(whole);
    expect(worldOf(second).enterprises.count).toBeGreaterThan(0);
  });

  it('are users of service centres too, where there are any', () => {
    const served = { ...small, services: { ...small.services, on: true } };
    const firms = { ...served, enterprises: { ...small.enterprises, on: true } };
    const [without, with_] = [measures(served), measures(firms)];
    expect(without['firm-service-met']).toBeNaN();
    expect(with_['firm-service-met']).toBeGreaterThan(0);
    expect(with_['firm-service-met']).toBeLessThan(1);
    expect(with_['service-use']).not.toBe(without['service-use']);
  });
});
