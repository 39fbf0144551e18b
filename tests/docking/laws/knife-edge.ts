// A score of volume beside a rate: with odds spread evenly, everything is reported when the rate weighs less than twice the volume,
// nothing but the best when it weighs more. Each round the worker sees the standing that his last cut-off has led to.

import { counter } from '../../../src/model/assessment/counters.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { writePrices } from '../../../src/model/assessment/marginal-value.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import { bareWorld } from '../../support/bare-world.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';
import { cutOff, reporterIn } from '../reporter.ts';

const CASES = 1e6;
/** Quota per case that arises: so high that the capped score of volume never reaches its cap. */
const QUOTA = 4;
const ROUNDS = 400;
const DAY = 10;

const components = periodKinds.map((kind) => ({
  share: kind === 'month' ? 1 : 0,
  reward: { kind: 'linear' as const },
}));

/** Cut-off that a worker ends at who began at another. @param rateWeight weight of the rate, that of volume being 1 */
function endOf(rateWeight: number, began: number): number {
  const { world } = bareWorld();
  const { workerCards } = world;
  const clock = new PeriodClock(world.plan);
  const reports = reporterIn(world);
  // Volume counts per case of the quota: its weight is raised so that a case that arises is worth the same under both names.
  const weights = Float64Array.from(indicators, ({ id }) =>
    id === 'handling-rate' ? rateWeight : id === 'reporting-quota' ? QUOTA : 0,
  );
  let t = began;
  for (let round = 0; round < ROUNDS; round++) {
    workerCards.dailyRate.fill(0);
    workerCards.total[counter.planned] = QUOTA * CASES;
    workerCards.total[counter.reported] = (1 - t) * CASES;
    workerCards.total[counter.due] = (1 - t) * CASES;
    workerCards.total[counter.handled] = ((1 - t * t) / 2) * CASES;
    writePrices(workerCards, 0, DAY, clock, weights, 1e9, components, []);
    t = cutOff(reports);
  }
  return t;
}

const set = (rateWeight: number, began: number): ParameterSet => ({
  name: `rate weighs ${rateWeight} times the volume, cut-off ${began} at first`,
  expected: { 'cut-off in the end': exact(rateWeight < 2 ? 0 : rateWeight > 2 ? 1 : began, 1e-4) },
  prepare: () => () => ({ 'cut-off in the end': endOf(rateWeight, began) }),
});

export const knifeEdge: Law = {
  id: 'knife-edge',
  key: 'I7c',
  en: 'Volume beside a rate: all or nothing is reported',
  zh: '数量与比率并考：刀刃式转折',
  formula: 'max alpha N + beta R: report all if beta < 2 alpha, none but the best if beta > 2 alpha',
  through:
    'assessment/marginal-value.ts and decisions/reporting.ts, each round at the standing that the last cut-off led to',
  sets: [set(1.8, 0.5), set(2.2, 0.5), set(1.9, 0.9), set(2.1, 0.1), set(2, 0.5)],
};
