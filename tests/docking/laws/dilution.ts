// Equal weights on k indicators: each is worth 1/k of the one, and all of them together the same.

import { counter, type CounterId } from '../../../src/model/assessment/counters.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { writePrices } from '../../../src/model/assessment/marginal-value.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { patrolEffort } from '../../../src/model/decisions/effort.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import { bareWorld } from '../../support/bare-world.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';

const DUE = 50;
/** Yuan of a month's stake at 31 of 365 days: the marginal cost of effort 1 is the whole of it. */
const STAKE = (365 / 31) * DUE;
/** Indicators of cases due, which share a denominator and count different things. */
const measured: readonly { readonly indicator: string; readonly counts: CounterId }[] = [
  { indicator: 'handling-rate', counts: 'handled' },
  { indicator: 'closure-rate', counts: 'closed' },
  { indicator: 'on-time-rate', counts: 'onTime' },
];

const set = (k: number): ParameterSet => ({
  name: `${k} of three indicators weigh 1/${k} each`,
  expected: { 'effort on each': exact(1 / k), 'all efforts together': exact(1) },
  prepare: () => () => {
    const { world } = bareWorld();
    const { workerCards } = world;
    const used = measured.slice(0, k);
    const weights = Float64Array.from(indicators, ({ id }) =>
      used.some(({ indicator }) => indicator === id) ? 1 / k : 0,
    );
    const components = periodKinds.map((kind) => ({
      share: kind === 'month' ? 1 : 0,
      reward: { kind: 'linear' as const },
    }));
    workerCards.dailyRate.fill(0);
    workerCards.total[counter.due] = DUE;
    writePrices(workerCards, 0, 10, new PeriodClock(world.plan), weights, STAKE, components, []);
    const efforts = measured.map(({ counts }) => patrolEffort(0, 1, workerCards.price[counter[counts]], 1));
    return {
      'effort on each': efforts[0],
      'all efforts together': efforts.reduce((sum, effort) => sum + effort, 0),
    };
  },
});

export const dilution: Law = {
  id: 'dilution',
  key: 'I16',
  en: 'Equal weights dilute (k indicators)',
  zh: '指标平均分权的稀释',
  formula: 'b_j = 1/k, e_j = 1/k, sum of e_j = 1',
  through: 'assessment/marginal-value.ts with decisions/effort.ts, one effort per indicator',
  sets: [set(1), set(2), set(3)],
};
