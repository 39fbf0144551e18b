// Dresher's game: at most one violation in n days against m visits. Each stage is an inspection game whose gain and loss are set by
// what comes after, played out by shops and inspectors of the model.

import { playInspections } from '../inspection-street.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';

const ROUNDS = 20_000;
const NEAR = 0.02;

/** Value to the violator with so many days and visits left. @param known values that are there already, by `n,m` */
function played(n: number, m: number, known: Map<string, number>): number {
  if (m === 0) return 1;
  if (m >= n) return 0;
  const key = `${n},${m}`;
  const stored = known.get(key);
  if (stored !== undefined) return stored;
  const [visited, spared] = [played(n - 1, m - 1, known), played(n - 1, m, known)];
  const game = {
    gain: 1 - spared,
    penalty: 1 + visited,
    cost: visited - spared,
    reward: 2 + visited - spared,
  };
  const { inspected } = playInspections(game, ROUNDS);
  const value = inspected * visited + (1 - inspected) * spared;
  known.set(key, value);
  return value;
}

function binomial(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i;
  return value;
}

/** C(n-1, m) over the sum of C(n, i) for i from 0 to m. */
function closedForm(n: number, m: number): number {
  let sum = 0;
  for (let i = 0; i <= m; i++) sum += binomial(n, i);
  return binomial(n - 1, m) / sum;
}

const set = (n: number, m: number): ParameterSet => ({
  name: `${n} days, ${m} ${m === 1 ? 'visit' : 'visits'}`,
  expected: { value: exact(closedForm(n, m), NEAR * closedForm(n, m)) },
  prepare: () => () => ({ value: played(n, m, new Map()) }),
});

export const dresher: Law = {
  id: 'dresher',
  key: 'I5',
  en: 'One violation in n days with m visits (Dresher)',
  zh: 'n 天 m 次检查的博弈（Dresher）',
  formula: 'v(n,m) = C(n-1,m) / sum_{i<=m} C(n,i)',
  through:
    'each stage played out by shops and inspectors of the model; the stages are put together by backward induction in the test; tolerance 2 %',
  sets: [set(4, 1), set(10, 1), set(10, 2), set(20, 3)],
};
