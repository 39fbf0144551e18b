// Selective reporting: what is measured rises while what is solved falls. Odds uniform or Beta(2, 2).

import { exact, type Law, type ParameterSet } from '../law.ts';
import { aggregate, cutOff, GRID, reporterAt } from '../reporter.ts';

/** Beta(2, 2): F(x) = 3x^2 - 2x^3, by bisection. */
function betaTwoTwo(u: number): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-12) {
    const x = (low + high) / 2;
    if (3 * x * x - 2 * x * x * x < u) low = x;
    else high = x;
  }
  return low;
}

const uniform = {
  name: 'uniform odds',
  quantile: (u: number) => u,
  reported: (t: number) => 1 - t,
  solved: (t: number) => (1 - t * t) / 2,
};
const beta = {
  name: 'Beta(2,2) odds',
  quantile: betaTwoTwo,
  reported: (t: number) => 1 - 3 * t * t + 2 * t * t * t,
  // The integral of x 6x(1-x) from t to 1.
  solved: (t: number) => 0.5 - 2 * t * t * t + 1.5 * t * t * t * t,
};

function set(t: number, spread: typeof uniform): ParameterSet {
  const within = 2 / GRID;
  return {
    name: `${spread.name}, falling due costs ${t} successes`,
    expected: {
      'cut-off': exact(t),
      'share reported': exact(spread.reported(t), within),
      'rate measured': exact(spread.solved(t) / spread.reported(t), within),
      'really solved': exact(spread.solved(t), within),
    },
    prepare: () => () => {
      const reports = reporterAt(t);
      const { reported, measured, solved } = aggregate(reports, spread.quantile);
      return {
        'cut-off': cutOff(reports),
        'share reported': reported,
        'rate measured': measured,
        'really solved': solved,
      };
    },
  };
}

export const selectiveReporting: Law = {
  id: 'selective-reporting',
  key: 'I7, I7d',
  en: 'Selective reporting: measured up, solved down',
  zh: '选择性上报：账面升、实情降',
  formula: 'report iff p >= t; U(0,1): share 1-t, measured (1+t)/2, solved (1-t^2)/2; Beta(2,2) alike',
  through: 'decisions/reporting.ts with prices on the worker’s scorecard, no noise',
  sets: [set(0.5, uniform), set(0.2, uniform), set(0.8, uniform), set(0.5, beta), set(0.3, beta)],
};
