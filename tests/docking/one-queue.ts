// One queue with any number of servers in the kernel: what the laws of single queues have in common.

import type { KeyedRandom } from '../../src/core/random.ts';
import { QueueNetwork } from '../core/docking/queue-network.ts';

export interface OneQueue {
  readonly servers: number;
  /** Arrivals in mean service times. */
  readonly rate: number;
  /** Service time at a uniform number. */
  readonly service: (u: number) => number;
  /** Time within which a job counts as done in time; none by default. */
  readonly deadline?: number;
}

/** Runs the queue once. Returns mean wait, mean sojourn, shares delayed and in time, mean numbers present and queued. */
export function runQueue({ servers, rate, service, deadline }: OneQueue, random: KeyedRandom) {
  const network = new QueueNetwork(
    {
      servers: [servers],
      streams: [{ rate, station: 0, priority: 0 }],
      service: (_station, u) => service(u),
      warmUp: 5000,
      counted: 100_000,
      ...(deadline !== undefined && { deadline }),
    },
    random,
  ).run();
  const [waits] = network.waits;
  return {
    delayed: network.delayed / waits.count,
    wait: waits.mean,
    sojourn: network.sojourn.mean,
    ...network.averages(0),
    'in time': network.inTime / network.sojourn.count,
  };
}
