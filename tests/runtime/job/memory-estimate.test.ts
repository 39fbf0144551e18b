// What a job is estimated to need, before anything is generated.
import { describe, expect, it } from 'vitest';
import { WanggeError } from '../../../src/core/errors.ts';
import {
  admitMemory,
  defaultMemoryLimitBytes,
  estimateMemory,
} from '../../../src/runtime/job/memory-estimate.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const small = smallScenario();
const withTerritory = (change: Partial<Scenario['territory']>, demand = 1): Scenario => ({
  ...small,
  territory: { ...small.territory, ...change },
  incidents: { ...small.incidents, demand },
});

describe('estimateMemory', () => {
  it('grows with residents, cells, demand and days, and shrinks with a sample of towns', () => {
    const bytes = (scenario: Scenario, towns: readonly number[] | null = null) =>
      estimateMemory(scenario, towns).bytes;
    const base = bytes(withTerritory({ population: 100_000, towns: 10 }));
    expect(bytes(withTerritory({ population: 200_000, towns: 10 }))).toBeGreaterThan(base);
    expect(bytes(withTerritory({ population: 100_000, towns: 10, cells: 2000 }))).toBeGreaterThan(base);
    expect(bytes(withTerritory({ population: 100_000, towns: 10 }, 5))).toBeGreaterThan(base);
    expect(
      bytes({
        ...withTerritory({ population: 100_000, towns: 10 }),
        time: { ...small.time, windowDays: 700 },
      }),
    ).toBeGreaterThan(base);
    expect(bytes(withTerritory({ population: 100_000, towns: 10 }), [0, 1])).toBeLessThan(base);
  });

  it('admits a district of 1.42 million residents within 400 MB', () => {
    const district = withTerritory({ population: 1_420_000, towns: 15, communities: 124, cells: 680 });
    expect(estimateMemory(district, null).bytes).toBeLessThan(400 * 1024 ** 2);
  });
});

describe('admitMemory', () => {
  it('refuses what cannot fit, with both figures, and without generating anything', () => {
    const huge = withTerritory({ population: 12_000_000 }, 20);
    let refused: unknown;
    try {
      admitMemory(huge, null, defaultMemoryLimitBytes);
    } catch (thrown) {
      refused = thrown;
    }
    expect(refused).toBeInstanceOf(WanggeError);
    const { code, en, zh, detail } = refused as WanggeError;
    expect(code).toBe('memory-refused');
    expect(en).toContain('over the limit of 2048 MB');
    expect(zh).toContain('超过上限 2048 MB');
    expect(detail).toMatchObject({ ...estimateMemory(huge, null), limitBytes: defaultMemoryLimitBytes });
  });

  it('is silent about what fits', () => {
    expect(() => {
      admitMemory(small, null, defaultMemoryLimitBytes);
    }).not.toThrow();
  });
});
