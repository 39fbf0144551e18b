// The stock of incidents that no official has seen, in the whole engine: Poisson with mean arrivals / rate of discovery.

import { Moments } from '../../../src/core/accumulator.ts';
import { incidentState } from '../../../src/model/ledger/incident-states.ts';
import { startRun, worldOf } from '../../support/model-run.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { openGrid } from '../open-grid.ts';

const MINUTES = 1440;
const WARM_UP_DAYS = 60;
const DAYS = 1200;

function set(perDay: number, patrol: number, itself: number): ParameterSet {
  const stock = perDay / (patrol + itself);
  // Looks so far apart that hardly anything is left of the stock before.
  const apart = Math.ceil(4 / (patrol + itself));
  return {
    name: `${perDay} a day, found at ${patrol} a day, gone by themselves at ${itself} a day`,
    // A variance is known four times less well than a mean from any number of looks one can afford.
    expected: { stock: value(stock), variance: value(stock, 4 * stock) },
    prepare: (seed) => {
      const scenario = openGrid({
        seed,
        perDay,
        patrol,
        itself,
        warmUpDays: WARM_UP_DAYS,
        windowDays: DAYS,
        followUpDays: 1,
      });
      return (replication) => {
        const engine = startRun(scenario, replication);
        const { incidents } = worldOf(engine);
        const looks = new Moments();
        for (let day = WARM_UP_DAYS; day < WARM_UP_DAYS + DAYS; day += apart) {
          engine.advance(day * MINUTES);
          let unseen = 0;
          for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
            if (incidents.isUsed(row) && incidents.columns.state[row] === incidentState.unseen) unseen++;
          }
          looks.add(unseen);
        }
        return { stock: looks.mean, variance: looks.variance() };
      };
    },
  };
}

export const hiddenStock: Law = {
  id: 'hidden-stock',
  key: 'Q7',
  en: 'Stock of undiscovered incidents (M/M/infinity)',
  zh: '未发现问题的存量（M/M/∞）',
  formula: 'undiscovered ~ Poisson(lambda/delta): mean = variance = lambda/delta',
  through: 'engine: arrivals, patrol as random search, ends by themselves; one grid, seen at midnights',
  sets: [set(6, 0.5, 0), set(20, 0.25, 0), set(3, 0.6, 0.2)],
};
