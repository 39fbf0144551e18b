// Service of any spread at one server: Pollaczek-Khinchine, in the kernel and at a department of the whole engine.

import { exp, log, LognormalTable } from '../../../src/core/dmath.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { runQueue } from '../one-queue.ts';
import { pollaczekKhinchine } from '../queue-formulas.ts';

function set(load: number, scv: number): ParameterSet {
  const table = LognormalTable.fromMean(1, Math.sqrt(log(1 + scv)));
  return {
    name: `load ${load}, squared variation ${scv}`,
    expected: { wait: value(pollaczekKhinchine(load, scv)) },
    prepare: () => (_replication, random) =>
      runQueue({ servers: 1, rate: load, service: (u) => (scv === 0 ? 1 : table.quantile(u)) }, random),
  };
}

export const generalService: Law = {
  id: 'general-service',
  key: 'Q3',
  en: 'Service of any spread (M/G/1)',
  zh: '一般服务时间（M/G/1，P-K公式）',
  formula: 'Wq = rho(1+scv)/(2(1-rho)) E[S]',
  through: 'event calendar, station table and the lognormal quantile table of service times',
  sets: [set(0.8, 0), set(0.8, 2), set(0.6, exp(0.25) - 1), set(0.5, 1)],
};
