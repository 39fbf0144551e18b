// The design loop: simulates, draws anew by work, stops when the plan settles, when told to, or when a run fails.
import { describe, expect, it } from 'vitest';
import { runDesignLoop, type DesignLoopInput } from '../../../src/experiment/zones/design-loop.ts';
import { todaysPlan } from '../../../src/experiment/zones/todays-plan.ts';
import { InlineEvaluator } from '../../../src/runtime/inline-evaluator.ts';
import { isWhole } from '../../../src/zoning/generate/generated-plan.ts';
import { unitsOfTerritory } from '../../../src/zoning/units-of-territory.ts';
import { smallScenario } from '../../support/small-scenario.ts';
import { territoryOf } from '../../support/model-run.ts';

const scenario = smallScenario();
const territory = territoryOf(scenario);
const start = todaysPlan(scenario, territory);
const input: DesignLoopInput = {
  scenario,
  territory,
  start,
  request: { zones: start.zones, seed: 'loop', bounds: {}, within: 'town', iterations: 20_000 },
  worlds: 1,
  rounds: 2,
  evaluator: new InlineEvaluator({}),
};

describe('the design loop', () => {
  it('finds hours of work for every inhabited cell, and whole plans that share them more evenly', async () => {
    const seen: number[] = [];
    const { steps, ended, error } = await runDesignLoop({
      ...input,
      onStep: ({ round }) => seen.push(round),
    });
    expect(error).toBeNull();
    expect(['settled', 'cycle', 'rounds']).toContain(ended);
    expect(seen).toEqual(steps.map(({ round }) => round));
    const [first] = steps;
    const last = steps[steps.length - 1];
    expect(first.workloadHours.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
    expect(isWhole(unitsOfTerritory(territory), last.plan)).toBe(true);
    expect(last.workloadCv).toBeLessThan(first.workloadCv);
  });

  it('gives the same steps again', async () => {
    const hashes = async () => (await runDesignLoop(input)).steps.map(({ hash }) => hash);
    expect(await hashes()).toEqual(await hashes());
  });

  it('settles at once where any change counts as none', async () => {
    const { steps, ended } = await runDesignLoop({ ...input, settledShare: 1.01 });
    expect([steps.length, ended]).toEqual([2, 'settled']);
  });

  it('ends with what it has when it is interrupted, and with the error when a run fails', async () => {
    const control = new AbortController();
    const stopped = runDesignLoop({ ...input, signal: control.signal, onStep: () => control.abort() });
    expect(await stopped).toMatchObject({ ended: 'cancelled', steps: [{ round: 0 }], error: null });
    const error = { code: 'broken', zh: '坏了', en: 'broken', detail: {} };
    const failing = { concurrency: 1, evaluate: async () => ({ ok: false as const, error }) };
    expect(await runDesignLoop({ ...input, evaluator: failing })).toMatchObject({
      ended: 'failed',
      steps: [],
      error,
    });
  });
});
