// With nothing at stake nobody hides for a score; a superior whose score ignores subordinates presses nobody; and actors
// without any noise are legal.

import { describe, expect, it } from 'vitest';
import { gapCauses, type Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign, worldOf } from '../support/model-run.ts';

const strategic = gapCauses.filter((cause) => /own-score|pressure|joint/.test(cause));
const run = (scenario: Scenario, design: string, replication = 0): Outcome =>
  outcomeOf(runDesign(scenario, design, replication), scenario, 'filed as one');

const strategicHiding = ({ gap, weekly }: Outcome): number =>
  strategic.reduce((sum, cause) => {
    const stock = weekly.hiddenStock[cause].reduce((total, count) => total + count, 0);
    return sum + gap[cause] + stock;
  }, 0);

describe('with nothing at stake', () => {
  const scenario = referenceScenario('null');
  const ids = scenario.designs.map(({ id }) => id);

  it.each(ids)('nobody hides for a score or under pressure under %s, in any of three replications', (id) => {
    for (const replication of [0, 1, 2]) {
      const outcome = run(scenario, id, replication);
      expect(strategicHiding(outcome)).toBe(0);
      // what is left is hidden out of effort and chance, so the counts above could have been positive
      expect(outcome.gap['overlooked-other'] + outcome.gap['unreported-other']).toBeGreaterThan(0);
    }
  });

  it('weights without stakes, pressure without stakes and a superior who is not built up change nothing', () => {
    const hashes = ids.map((id) => run(scenario, id).hash);
    expect(new Set(hashes).size).toBe(1);
  });

  it('every shadow price is zero', () => {
    const { workerCards, townCards } = worldOf(runDesign(scenario, 'superior-not-built-up'));
    expect([...workerCards.price, ...townCards.price].every((price) => price === 0)).toBe(true);
  });

  it('stakes alone bring strategic hiding back', () => {
    const patch = {
      scheme: {
        weights: { 'handling-rate': 1 },
        stakes: 1,
        cashYuanPerYear: 3000,
        careerYuanPerYear: 30_000,
      },
    };
    expect(strategicHiding(run(withDesign(scenario, 'stakes', [{ patch }]), 'stakes'))).toBeGreaterThan(0);
  });
});

describe('a superior', () => {
  const superior = (settings: Record<string, unknown>): Patch => ({
    scheme: { weights: { 'handling-rate': 1 }, superior: settings as never },
  });
  const designs: [string, Patch][] = [
    ['off', superior({ pressure: false, authority: 1, builtFromSubordinates: true })],
    ['without-authority', superior({ pressure: true, authority: 0, builtFromSubordinates: true })],
    ['not-built-up', superior({ pressure: true, authority: 1, builtFromSubordinates: false })],
    ['without-stake', superior({ pressure: true, authority: 1, stakeYuanPerYear: 0 })],
    ['without-weights', superior({ pressure: true, authority: 1, weights: {} })],
    ['pressing', superior({ pressure: true, authority: 1, builtFromSubordinates: true })],
  ];
  // Paper closures of blocks rest on the superior's prices too, and no run may stay under today's pressure before the reform.
  const plain = referenceScenario('small');
  const calm = {
    ...plain,
    scheme: { ...plain.scheme, superior: { ...plain.scheme.superior, pressure: false } },
  };
  const scenario = designs.reduce((base, [id, patch]) => withDesign(base, id, [{ patch }]), calm);
  const outcomes = new Map(designs.map(([id]) => [id, run(scenario, id)]));
  const off = outcomes.get('off');

  it.each(['without-authority', 'not-built-up', 'without-stake', 'without-weights'])(
    'who is %s has exactly the effect of no pressure, although the workers have much at stake',
    (id) => {
      expect(outcomes.get(id)?.hash).toBe(off?.hash);
      expect(off?.measures['hidden-pressure']).toBe(0);
      expect(off?.measures['hidden-own-score']).toBeGreaterThan(0);
    },
  );

  it('whose score is built from subordinates makes them hide under pressure', () => {
    expect(outcomes.get('pressing')?.hash).not.toBe(off?.hash);
    expect(outcomes.get('pressing')?.measures['hidden-pressure']).toBeGreaterThan(0);
  });
});

describe('without any noise', () => {
  const quiet = (scenario: Scenario): Scenario => ({
    ...scenario,
    residents: { ...scenario.residents, noiseYuan: 0, thresholdSpreadYuan: 0 },
    workers: { ...scenario.workers, noiseYuan: 0 },
    scheme: { ...scenario.scheme, department: { ...scenario.scheme.department, noiseYuan: 0 } },
  });

  it.each(['today', 'handling-audited'])('a run under %s ends with its books in order', (id) => {
    const outcome = run(quiet(referenceScenario('small')), id);
    expect(outcome.ladder.arisen).toBeGreaterThan(500);
    expect(outcome.ladder.recorded).toBeGreaterThan(0);
  });

  it('and with nothing at stake, every option that costs effort only is refused and none is hidden for a score', () => {
    const scenario = quiet(referenceScenario('null'));
    const outcome = run(scenario, 'nothing');
    expect(strategicHiding(outcome)).toBe(0);
    expect(run(scenario, 'superior-not-built-up').hash).toBe(outcome.hash);
  });
});
