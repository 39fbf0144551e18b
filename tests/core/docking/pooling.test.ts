// What splitting a pool costs: 12 servers at load 0.8 as 1, 2, 3, 4, 6 and 12 separate queues (Erlang C of each part).

import { it } from 'vitest';
import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { expectDocked, replicate } from './interval.ts';
import { QueueNetwork } from './queue-network.ts';

it.each([
  [1, 0.15368396287419675],
  [2, 0.4314766659969066],
  [3, 0.7455405897342565],
  [4, 1.0786516853932595],
  [6, 1.7777777777777797],
  [12, 4.0000000000000036],
])('twelve servers in %d queues wait %d service times', (parts, exact) => {
  const got = replicate((random) => {
    const network = new QueueNetwork(
      {
        servers: new Array<number>(parts).fill(12 / parts),
        streams: Array.from({ length: parts }, (_, station) => ({ rate: 9.6 / parts, station, priority: 0 })),
        service: (_station, u) => exponentialQuantile(u),
        warmUp: 10000,
        counted: 60000,
      },
      random,
    ).run();
    const served = network.waits.reduce((sum, w) => sum + w.count, 0);
    return { wait: network.waits.reduce((sum, w) => sum + w.mean * w.count, 0) / served };
  });
  expectDocked(got.wait, exact, 0.08);
});
