// The kernel's basic operations in nanoseconds: draws, elementary functions, holds of the event calendar.

import { exp, log, LognormalTable, normalQuantile } from '../../src/core/dmath.ts';
import { EventCalendar } from '../../src/core/event-calendar.ts';
import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import { median, printTable, type Bench } from '../bench.ts';

const TIMES = 2_000_000;
const ROUNDS = 7;

/** Returns median and least nanoseconds of processor time per operation over the rounds. */
function measure(operation: (times: number) => number, times = TIMES): [string, string] {
  const nanoseconds: number[] = [];
  let kept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    kept += operation(times);
    nanoseconds.push((process.cpuUsage(before).user * 1e3) / times);
  }
  if (Number.isNaN(kept)) throw new Error('an operation gave NaN');
  return [median(nanoseconds).toFixed(1), Math.min(...nanoseconds).toFixed(1)];
}

const random = new KeyedRandom(...rootKey('kernel bench', 0));
const table = new LognormalTable(0, 1);

// Each operation has a loop of its own: a shared one would call through a pointer and hide the small ones.

function draws(times: number): number {
  let total = 0;
  for (let i = 0; i < times; i++) {
    random.draw(1, 0, 0, i);
    total += random.u0() + random.u1();
  }
  return total;
}

function uniforms(times: number): number {
  let total = 0;
  for (let i = 0; i < times; i++) total += random.uniform(1, 0, 0, i);
  return total;
}

function exponentials(times: number): number {
  let total = 0;
  for (let i = 0; i < times; i++) total += exp(i * 1e-6 - 1);
  return total;
}

function logarithms(times: number): number {
  let total = 0;
  for (let i = 0; i < times; i++) total += log(i * 1e-6 + 0.1);
  return total;
}

function normalQuantiles(times: number): number {
  let total = 0;
  for (let i = 0; i < times; i++) total += normalQuantile((i + 0.5) / times);
  return total;
}

function lognormals(times: number): number {
  let total = 0;
  for (let i = 0; i < times; i++) total += table.quantile((i + 0.5) / times);
  return total;
}

const OPERATIONS: [string, (times: number) => number][] = [
  ['draw, two 32-bit uniforms', draws],
  ['uniform, 52 bits', uniforms],
  ['exp', exponentials],
  ['log', logarithms],
  ['normal quantile', normalQuantiles],
  ['lognormal by table', lognormals],
];

/** One hold = one event fired and one scheduled, uniformly over the next six days. */
function hold(pending: number): (times: number) => number {
  return (times) => {
    const calendar = new EventCalendar(200_000, 1024);
    let state = 12345;
    const step = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 8) % (6 * 1440);
    };
    for (let i = 0; i < pending; i++) calendar.post(step(), 1, 0, state, i, 0, i, 0);
    let total = 0;
    for (let i = 0; i < times; i++) {
      calendar.next(calendar.horizonMinute);
      total += calendar.a;
      calendar.post(calendar.now + step(), 1, 0, state, i, 0, i, 0);
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
