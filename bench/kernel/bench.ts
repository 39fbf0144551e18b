// The kernel's basic operations in nanoseconds: draws, elementary functions, holds of the event calendar.

import { exp, log, LognormalTable, normalQuantile } from '../../src/core/dmath.ts';
import { EventCalendar } from '../../src/core/event-calendar.ts';
import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import { median, printTable, type Bench } from '../bench.ts';

const TIMES = 2_000_000;
const ROUNDS = 7;

/** Returns median and least nanoseconds per operation over the rounds. */
function measure(operation: (times: number) => number, times = TIMES): [string, string] {
  const nanoseconds: number[] = [];
  let kept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    kept += operation(times);
    nanoseconds.push(((performance.now() - start) * 1e6) / times);
  }
  if (Number.isNaN(kept)) throw new Error('an operation gave NaN');
  return [median(nanoseconds).toFixed(1), Math.min(...nanoseconds).toFixed(1)];
}

const random = new KeyedRandom(...rootKey('kernel bench', 0));
const table = new LognormalTable(0, 1);

const OPERATIONS: [string, (times: number) => number][] = [
  [
    'draw, two 32-bit uniforms',
    (times) => sum(times, (i) => (random.draw(1, 0, 0, i), random.u0() + random.u1())),
  ],
  ['uniform, 52 bits', (times) => sum(times, (i) => random.uniform(1, 0, 0, i))],
  ['exp', (times) => sum(times, (i) => exp(i * 1e-6 - 1))],
  ['log', (times) => sum(times, (i) => log(i * 1e-6 + 0.1))],
  ['normal quantile', (times) => sum(times, (i) => normalQuantile((i + 0.5) / times))],
  ['lognormal by table', (times) => sum(times, (i) => table.quantile((i + 0.5) / times))],
];

function sum(times: number, value: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < times; i++) total += value(i);
  return total;
}

/** One hold = one event fired and one scheduled, uniformly over the next six days. */
function hold(pending: number): (times: number) => number {
  return (times) => {
    const calendar = new EventCalendar(200_000, 1024);
    let state = 12345;
    const step = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 8) % (6 * 1440);
    };
    for (let i = 0; i < pending; i++) calendar.schedule(step(), 1, 0, state, i, 0, i, 0);
    let total = 0;
    for (let i = 0; i < times; i++) {
      calendar.next(calendar.horizonMinute);
      total += calendar.a;
      calendar.schedule(calendar.now + step(), 1, 0, state, i, 0, i, 0);
    }
    return total;
  };
}

/** Kernel operations. */
export const kernelBench: Bench = {
  id: 'kernel',
  en: 'nanoseconds per basic operation',
  zh: '内核基本操作的纳秒数',
  run() {
    const rows = OPERATIONS.map(([name, operation]) => [name, ...measure(operation)]);
    for (const pending of [1000, 10_000, 100_000, 400_000]) {
      rows.push([`hold, ${String(pending)} pending`, ...measure(hold(pending), 500_000)]);
    }
    printTable(['operation', 'median ns', 'least ns'], rows);
  },
};
