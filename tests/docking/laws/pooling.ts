// What splitting a pool costs: 12 servers at one load as several separate queues.

import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { QueueNetwork } from '../../core/docking/queue-network.ts';
import { value, type Law, type ParameterSet } from '../law.ts';
import { erlangWait } from '../queue-formulas.ts';

const SERVERS = 12;

const set = (parts: number, load = 0.8): ParameterSet => ({
  name: `twelve servers in ${parts} ${parts === 1 ? 'queue' : 'queues'}, load ${load}`,
  expected: { wait: value(erlangWait(SERVERS / parts, (SERVERS * load) / parts, 1)) },
  prepare: () => (_replication, random) => {
    const { waits } = new QueueNetwork(
      {
        servers: new Array<number>(parts).fill(SERVERS / parts),
        streams: Array.from({ length: parts }, (_, station) => ({
          rate: (SERVERS * load) / parts,
          station,
          priority: 0,
        })),
        service: (_station, u) => exponentialQuantile(u),
        warmUp: 10_000,
        counted: 100_000,
      },
      random,
    ).run();
    const served = waits.reduce((sum, { count }) => sum + count, 0);
    return { wait: waits.reduce((sum, { mean, count }) => sum + mean * count, 0) / served };
  },
});

export const pooling: Law = {
  id: 'pooling',
  key: 'Q5',
  en: 'What splitting a pool of servers costs',
  zh: '力量分散的代价（拆分服务台）',
  formula: 'Wq of M/M/(12/k) at the same load',
  through: 'event calendar and station table of the kernel',
  sets: [set(3), set(1), set(2), set(4), set(6), set(12)],
};
