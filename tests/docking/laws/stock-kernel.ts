// What arises at a rate and is found after a random time stands at rate x mean time, whatever the spread (M/G/infinity).

import { TimeWeighted } from '../../../src/core/accumulator.ts';
import { exponentialQuantile, LognormalTable } from '../../../src/core/dmath.ts';
import { EventCalendar } from '../../../src/core/event-calendar.ts';
import type { KeyedRandom } from '../../../src/core/random.ts';
import { UNIT } from '../../core/docking/queue-network.ts';
import { value, type Law, type ParameterSet } from '../law.ts';

const SPAN = 6000; // units
const WARM_UP = 100;

function meanStock(random: KeyedRandom, rate: number, hiddenFor: (u: number) => number): number {
  const calendar = new EventCalendar(Math.ceil((SPAN * UNIT) / 1440), 1024, 'drop');
  const hidden = new TimeWeighted();
  let clock = 0;
  for (let i = 0; clock < SPAN * UNIT; i++) {
    random.draw(1, 0, 0, i);
    clock += (exponentialQuantile(random.u0()) / rate) * UNIT;
    const arises = Math.round(clock);
    calendar.schedule(arises, 1, 0, 0, i, 0, 1, 0);
    calendar.schedule(arises + Math.round(hiddenFor(random.u1()) * UNIT), 1, 1, 0, i, 1, -1, 0);
  }
  calendar.schedule(WARM_UP * UNIT, 2, 2, 0, 0, 0, 0, 0);
  while (calendar.next(SPAN * UNIT)) {
    if (calendar.kind === 1) hidden.add(calendar.now, calendar.a);
    else hidden.restart(calendar.now);
  }
  return hidden.mean(calendar.now);
}

const set = (name: string, rate: number, mean: number, hiddenFor: (u: number) => number): ParameterSet => ({
  name: `${name}, rate ${rate}, mean time hidden ${mean}`,
  expected: { stock: value(rate * mean) },
  prepare: () => (_replication, random) => ({ stock: meanStock(random, rate, hiddenFor) }),
});
const skewed = LognormalTable.fromMean(2, 1);

export const stockKernel: Law = {
  id: 'stock-kernel',
  key: 'Q7',
  en: 'Stock of what is not found yet, for any time to discovery (M/G/infinity)',
  zh: '未发现存量与发现时间分布无关（M/G/∞）',
  formula: 'L = lambda W',
  through: 'event calendar, keyed draws and the lognormal quantile table',
  sets: [
    set('lognormal', 6, 2, (u) => skewed.quantile(u)),
    set('exponential', 6, 2, (u) => 2 * exponentialQuantile(u)),
    set('constant', 2, 1.5, () => 1.5),
  ],
};
