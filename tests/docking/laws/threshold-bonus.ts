// All or nothing at a threshold, K of n cases handled with chance p: the chance that the books pay, its slope in p, what the actor
// believes the slope to be, and how many made-up closures would be missing.

import { exp, lgamma, log } from '../../../src/core/dmath.ts';
import { counter } from '../../../src/model/assessment/counters.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { writePrices } from '../../../src/model/assessment/marginal-value.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import { deviating, exact, value, type Law, type ParameterSet } from '../law.ts';
import { PostedScores } from '../posted-scores.ts';

const MONTHS = 20_000;

const chance = (n: number, k: number, p: number) =>
  exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * log(p) + (n - k) * log(1 - p));

function closedForms(n: number, target: number, p: number) {
  let reached = 0;
  let missing = 0;
  for (let k = 0; k <= n; k++) {
    if (k >= target) reached += chance(n, k, p);
    else missing += (target - k) * chance(n, k, p);
  }
  return { reached, missing, slope: n * chance(n - 1, target - 1, p) };
}

/** The actor's own price of a case handled, times the cases: what he takes dP/dp to be when he expects p. */
function believedSlope(books: PostedScores, n: number, target: number, p: number): number {
  const { world } = books;
  const { workerCards } = world;
  workerCards.total.fill(0);
  workerCards.base.fill(0);
  workerCards.dailyRate.fill(0);
  workerCards.total[counter.handled] = n * p;
  workerCards.total[counter.due] = n;
  const weights = Float64Array.from(indicators, ({ id }) => (id === 'handling-rate' ? 1 : 0));
  const reward = { kind: 'threshold', threshold: target / n } as const;
  const components = periodKinds.map((kind) => ({ share: kind === 'month' ? 1 : 0, reward }));
  writePrices(workerCards, 0, 10, new PeriodClock(world.plan), weights, 365 / 31, components, []);
  return workerCards.price[counter.handled] * n;
}

function set(n: number, target: number, p: number, believes: 'near' | 'far'): ParameterSet {
  const { reached, missing, slope } = closedForms(n, target, p);
  const belief = exact(slope, 0.05 * slope);
  return {
    name: `${target} of ${n} handled, chance ${p}`,
    expected: {
      'share paid': value(reached),
      'slope of the share paid': value(slope),
      'closures missing': value(missing),
      'slope as the actor believes':
        believes === 'near'
          ? belief
          : deviating(belief, 'normal score with a spread of at least .01 in place of the binomial'),
      'slope believed when hopeless': exact(0, 0.01),
    },
    prepare: (seed) => {
      const books = new PostedScores(seed, 1, 1, { kind: 'threshold', threshold: target / n });
      const believed = believedSlope(books, n, target, p);
      const hopeless = believedSlope(books, n, target, target / n / 2);
      const pays = (handled: number) => books.pay([handled], n)[0] > 0;
      // What the books say of each count, once: whether it is paid, and the closures that would have to be made up.
      const missingAt = Array.from({ length: n + 1 }, (_, handled) => {
        let more = 0;
        while (!pays(handled + more)) more++;
        return more;
      });
      return (_replication, random) => {
        let [paid, sloped, short] = [0, 0, 0];
        for (let month = 0; month < MONTHS; month++) {
          let handled = 0;
          for (let file = 0; file < n; file += 2) {
            random.draw(1, month, file, 0);
            if (random.u0() < p) handled++;
            if (file + 1 < n && random.u1() < p) handled++;
          }
          short += missingAt[handled];
          if (missingAt[handled] > 0) continue;
          paid++;
          sloped += (handled - n * p) / (p * (1 - p));
        }
        return {
          'share paid': paid / MONTHS,
          'slope of the share paid': sloped / MONTHS,
          'closures missing': short / MONTHS,
          'slope as the actor believes': believed,
          'slope believed when hopeless': hopeless,
        };
      };
    },
  };
}

export const thresholdBonus: Law = {
  id: 'threshold-bonus',
  key: 'I9, I9b',
  en: 'Threshold bonus and the closures made up to reach it',
  zh: '达标奖与补造的办结数',
  formula: 'P(K >= T), dP/dp = n C(n-1, T-1) p^(T-1) (1-p)^(n-T), E[max(0, T-K)], K ~ Bin(n, p)',
  through:
    'payment by assessment/period-close.ts; belief by assessment/marginal-value.ts with rewards/threshold.ts. Nobody in the model makes up closures to reach a count: what is docked is how many would be missing',
  sets: [
    set(100, 95, 0.95, 'far'),
    set(100, 95, 0.9, 'near'),
    set(100, 95, 0.94, 'far'),
    set(100, 95, 0.97, 'far'),
    set(40, 34, 0.8, 'far'),
  ],
};
