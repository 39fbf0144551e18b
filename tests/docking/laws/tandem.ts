// Three tiers in tandem (Jackson): each settles a share of what reaches it and passes the rest up.

import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { QueueNetwork } from '../../core/docking/queue-network.ts';
import { value, type Law, type ParameterSet } from '../law.ts';

type Three = readonly [number, number, number];

function set(rate: number, services: Three, solved: Three): ParameterSet {
  const flows = [rate, rate * (1 - solved[0]), rate * (1 - solved[0]) * (1 - solved[1])];
  const stays = services.map((service, i) => 1 / (service - flows[i]));
  return {
    name: `rate ${rate}, services ${services.join('/')}, solved ${solved.join('/')}`,
    expected: {
      'time in all': value(flows.reduce((sum, flow, i) => sum + (flow / rate) * stays[i], 0)),
      'tier 1': value(flows[0] * stays[0]),
      'tier 2': value(flows[1] * stays[1]),
      'tier 3': value(flows[2] * stays[2]),
    },
    prepare: () => (_replication, random) => {
      const network = new QueueNetwork(
        {
          servers: [1, 1, 1],
          streams: [{ rate, station: 0, priority: 0 }],
          service: (station, u) => exponentialQuantile(u) / services[station],
          solved: [...solved],
          warmUp: 10_000,
          counted: 150_000,
        },
        random,
      ).run();
      const present = (tier: number) => network.averages(tier).present;
      return {
        'time in all': network.sojourn.mean,
        'tier 1': present(0),
        'tier 2': present(1),
        'tier 3': present(2),
      };
    },
  };
}

export const tandem: Law = {
  id: 'tandem',
  key: 'Q6',
  en: 'Three tiers in tandem (Jackson)',
  zh: '三级逐级上交网络（Jackson）',
  formula: 'lambda_k = lambda prod(1-s_j), W = sum of visits_k/(mu_k - lambda_k)',
  through: 'event calendar and station table of the kernel',
  sets: [
    set(3, [4, 1.5, 0.8], [0.7, 0.6, 1]),
    set(2, [4, 2, 1], [0.5, 0.4, 1]),
    set(1, [2, 0.5, 0.25], [0.8, 0.5, 1]),
  ],
};
