// Three tiers in tandem (Jackson): each settles a share of what reaches it and passes the rest up.

import { it } from 'vitest';
import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { expectDocked, replicate } from './interval.ts';
import { QueueNetwork } from './queue-network.ts';

it('tiers that settle 70 %, 60 % and all hold 3, 1.5 and 0.82 cases, and a case takes 1.77', () => {
  const rates = [4, 1.5, 0.8];
  const got = replicate((random) => {
    const network = new QueueNetwork(
      {
        servers: [1, 1, 1],
        streams: [{ rate: 3, station: 0, priority: 0 }],
        service: (station, u) => exponentialQuantile(u) / rates[station],
        solved: [0.7, 0.6, 1],
        warmUp: 10000,
        counted: 60000,
      },
      random,
    ).run();
    return {
      sojourn: network.sojourn.mean,
      tier1: network.averages(0).present,
      tier2: network.averages(1).present,
      tier3: network.averages(2).present,
    };
  });
  expectDocked(got.sojourn, 1.772727272727273, 0.05);
  expectDocked(got.tier1, 3, 0.05);
  expectDocked(got.tier2, 1.5, 0.05);
  expectDocked(got.tier3, 0.8181818181818185, 0.05);
});
