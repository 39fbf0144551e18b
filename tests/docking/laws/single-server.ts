// One server: waits, lengths and shares in time of M/M/1.

import { exp, exponentialQuantile } from '../../../src/core/dmath.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { runQueue } from '../one-queue.ts';

const set = (load: number, deadline: number): ParameterSet => ({
  name: `load ${load}, deadline ${deadline}`,
  expected: {
    wait: value(load / (1 - load)),
    sojourn: value(1 / (1 - load)),
    present: value(load / (1 - load)),
    queued: value((load * load) / (1 - load)),
    'in time': value(1 - exp(-(1 - load) * deadline)),
  },
  prepare: () => (_replication, random) =>
    runQueue({ servers: 1, rate: load, service: exponentialQuantile, deadline }, random),
});

export const singleServer: Law = {
  id: 'single-server',
  key: 'Q1, Q1b',
  en: 'One server (M/M/1)',
  zh: '单服务台排队（M/M/1）',
  formula: 'L = rho/(1-rho), W = 1/(mu-lambda), P(T<=d) = 1-exp(-(mu-lambda)d)',
  through: 'event calendar, station table and keyed draws of the kernel',
  sets: [set(0.8, 3), set(0.5, 1), set(0.7, 2)],
};
