// The ratchet (Weitzman 1980): who does more gets a higher quota, foresees it and does less.

import { counter } from '../../../src/model/assessment/counters.ts';
import { ratchetForesight } from '../../../src/model/assessment/ratchet.ts';
import { patrolEffort } from '../../../src/model/decisions/effort.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { startRun, worldOf } from '../../support/model-run.ts';
import { exact, type Law, type ParameterSet } from '../law.ts';

/** Returns the price of a report in a grid of a town where only a quota of reports counts. */
function reportPrice(ratchet: Partial<Scenario['superiors']['ratchet']>, cells: number): number {
  const engine = startRun(
    bareScenario({
      scheme: { weights: { 'reporting-quota': 1 } },
      territory: { cells, communities: 1, towns: 1, parks: 0 },
      superiors: { ratchet },
    }),
  );
  engine.advance(1440);
  return worldOf(engine).workerCards.price[counter.reported];
}

function set(lambda: number, delta: number, b: number, c: number, grids = 1): ParameterSet {
  const own = (1 - delta) / (1 - delta * (1 - lambda));
  const foresight = 1 - (1 - own) / grids;
  return {
    name: `lambda ${lambda}, delta ${delta}, bonus ${b}, cost ${c}, quota of ${grids === 1 ? 'one grid' : `${grids} grids`}`,
    expected: {
      effort: exact((b / c) * foresight, 1e-9),
      'price of a report, relative to no ratchet': exact(foresight, 1e-9),
    },
    prepare: () => () => {
      const level = grids === 1 ? 'grid' : 'town';
      const ratchet = { on: true, adjustment: lambda, discount: delta, level } as const;
      return {
        effort: patrolEffort(0, 1, b * ratchetForesight(lambda, delta, 1 / grids), c),
        'price of a report, relative to no ratchet':
          reportPrice(ratchet, grids) / reportPrice({ on: false }, grids),
      };
    },
  };
}

export const ratchet: Law = {
  id: 'ratchet',
  key: 'I6',
  en: 'Ratchet',
  zh: '任务逐期加码（鞭打快牛）',
  formula:
    'e* = (b/c)(1-delta)/(1-delta(1-lambda)); with a quota of n grids the shortfall of e* is divided by n',
  through:
    'prices of the engine under a quota of reports, assessment/ratchet.ts, decisions/effort.ts; that no other effort is worth more under the quota rule is tested beside it',
  sets: [set(0.5, 0.9, 1, 1), set(0.25, 0.8, 0.6, 1), set(1, 0.5, 1.5, 2), set(0.5, 0.9, 0.8, 1, 20)],
};
