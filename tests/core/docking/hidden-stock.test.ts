// What arises at a rate and is found after a random time stands at lambda/delta on average and is Poisson (M/G/infinity).

import { it } from 'vitest';
import { Moments, TimeWeighted } from '../../../src/core/accumulator.ts';
import { exponentialQuantile, LognormalTable } from '../../../src/core/dmath.ts';
import { EventCalendar } from '../../../src/core/event-calendar.ts';
import type { KeyedRandom } from '../../../src/core/random.ts';
import { expectDocked, replicate } from './interval.ts';
import { UNIT } from './queue-network.ts';

const RATE = 6;
const SPAN = 6000; // units
const WARM_UP = 100;

function stock(random: KeyedRandom, hiddenFor: (u: number) => number): { stock: number; variance: number } {
  const calendar = new EventCalendar(Math.ceil((SPAN * UNIT) / 1440), 1024, 'drop');
  const hidden = new TimeWeighted();
  const looks = new Moments();
  let clock = 0;
  for (let i = 0; clock < SPAN * UNIT; i++) {
    random.draw(1, 0, 0, i);
    clock += (exponentialQuantile(random.u0()) / RATE) * UNIT;
    const arises = Math.round(clock);
    calendar.schedule(arises, 1, 0, 0, i, 0, 1, 0);
    calendar.schedule(arises + Math.round(hiddenFor(random.u1()) * UNIT), 1, 1, 0, i, 1, -1, 0);
  }
  // Looks 20 units apart: ten times the mean time hidden, so nearly independent.
  for (let at = WARM_UP; at < SPAN; at += 20) calendar.schedule(at * UNIT, 2, 2, 0, 0, 0, 0, 0);
  while (calendar.next(SPAN * UNIT)) {
    if (calendar.kind === 1) hidden.add(calendar.now, calendar.a);
    else if (looks.count === 0) {
      hidden.restart(calendar.now);
      looks.add(hidden.value);
    } else looks.add(hidden.value);
  }
  return { stock: hidden.mean(calendar.now), variance: looks.variance() };
}

it('undiscovered incidents stand at 12 with variance 12 when 6 arise and half of them are found per unit', () => {
  const got = replicate((random) => stock(random, (u) => exponentialQuantile(u) / 0.5));
  expectDocked(got.stock, 12, 0.02);
  expectDocked(got.variance, 12, 0.09);
});

it('their stock depends on the mean time to discovery only, not on its spread', () => {
  const table = LognormalTable.fromMean(2, 1);
  const got = replicate((random) => stock(random, (u) => table.quantile(u)));
  expectDocked(got.stock, 12, 0.02);
});
