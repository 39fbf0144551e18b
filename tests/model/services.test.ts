// Services in whole runs: pure accounting when they leave no mark, promises without hands cost satisfaction, snapshots carry them.

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import {
  outcomeOf,
  referenceScenario,
  runDesign,
  startRun,
  withDesign,
  worldOf,
} from '../support/model-run.ts';
import { serviceScenario } from '../support/service-town.ts';
import { hashColumns } from '../../src/core/snapshot.ts';
import { ResultHash } from '../../src/core/hash.ts';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';

const small = referenceScenario('small');

function outcome(base: Scenario, patch: Patch, replication = 0): Outcome {
  const scenario = withDesign(base, 'tried', [{ patch }]);
  return outcomeOf(runDesign(scenario, 'tried', replication), scenario, 'filed as one');
}

/** An outcome without what services measure themselves, and what they cost. */
function others({ measures, hash: _hash, scenarioHash: _scenario, ...rest }: Outcome) {
  const kept = Object.entries(measures).filter(([id]) => !/^(service|cost)-/.test(id));
  return { ...rest, measures: Object.fromEntries(kept) };
}

describe('service centres', () => {
  it('change nothing but their own measures when visits leave no mark', () => {
    const off = outcome(small, {});
    const on = outcome(small, { services: { on: true, experienceShare: 0 } });
    expect(others(on)).toEqual(others(off));
    expect(on.measures['service-use']).toBeGreaterThan(0);
    expect(off.measures['service-use']).toBeNaN();
    const { budgetYuanPerResidentYear, publicityYuanPerResidentYear } = small.services;
    const spent = 1000 * (budgetYuanPerResidentYear + publicityYuanPerResidentYear);
    expect(spent).toBeGreaterThan(0);
    expect(on.measures['cost-total'] - off.measures['cost-total']).toBeCloseTo(spent, 3);
  });

  it('please when promises are kept and cost satisfaction and trust when they are not, in every world tried', () => {
    for (let replication = 0; replication < 3; replication++) {
      const under = (services: Patch['services']): Outcome =>
        outcome(small, { services: { experienceShare: 0.3, ...services } }, replication);
      const [none, kept, broken] = [
        under({ on: false }),
        under({ on: true }),
        under({ on: true, staffedShare: 0 }),
      ];
      expect(kept.measures.satisfaction).toBeGreaterThan(none.measures.satisfaction);
      expect(broken.measures.satisfaction).toBeLessThan(none.measures.satisfaction);
      expect(broken.measures.trust).toBeLessThan(none.measures.trust);
    }
  });

  it('are used less for the same money when needs differ, under uniform supply', () => {
    const perYuan = (needHeterogeneity: number): number =>
      outcome(small, { services: { on: true, needHeterogeneity } }).measures['service-use-per-yuan'];
    expect(perYuan(1)).toBeLessThan(perYuan(0));
  });

  it('go on from a snapshot as if nothing had happened', () => {
    const scenario = serviceScenario();
    const hash = (steps: readonly number[]): string => {
      const engine = startRun(scenario);
      for (const day of steps) {
        engine.advance(day * 1440);
        engine.restore(engine.snapshot());
      }
      engine.advance(100 * 1440);
      const result = new ResultHash();
      hashColumns(result, worldOf(engine).services.snapshot());
      return result.hex();
    };
    expect(hash([33, 70])).toBe(hash([]));
  });
});
