// One station against Erlang and Pollaczek-Khinchine: waits, lengths, chance of waiting, share served in time.
// Closed forms: M/M/1 L = rho/(1-rho), W = 1/(mu-lambda); M/M/c Erlang C; M/G/1 Wq = rho(1+scv)/(2(1-rho)) E[S].

import { describe, it } from 'vitest';
import { exponentialQuantile, log, LognormalTable } from '../../../src/core/dmath.ts';
import { expectDocked, replicate } from './interval.ts';
import { QueueNetwork, type NetworkSpec } from './queue-network.ts';

const size = { warmUp: 5000, counted: 60000 };

function single(
  servers: number,
  rate: number,
  service: (u: number) => number,
  deadline?: number,
): NetworkSpec {
  return {
    ...size,
    servers: [servers],
    streams: [{ rate, station: 0, priority: 0 }],
    service: (_station, u) => service(u),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

function measures(spec: NetworkSpec): Parameters<typeof replicate>[0] {
  return (random) => {
    const network = new QueueNetwork(spec, random).run();
    const { present, queued } = network.averages(0);
    return {
      wait: network.waits[0].mean,
      sojourn: network.sojourn.mean,
      present,
      queued,
      inTime: network.inTime / network.sojourn.count,
      delayed: network.delayed / network.waits[0].count,
    };
  };
}

describe('one station', () => {
  it('with one server and load 0.8 has the wait, time, lengths and share in time of M/M/1', () => {
    const got = replicate(measures(single(1, 0.8, exponentialQuantile, 3)));
    expectDocked(got.wait, 4, 0.06);
    expectDocked(got.sojourn, 5, 0.06);
    expectDocked(got.queued, 3.2, 0.06);
    expectDocked(got.present, 4, 0.06);
    expectDocked(got.inTime, 0.4511883639059735, 0.02);
  });

  it('with five servers and load 0.8 has the chance of waiting, wait, length and share in time of M/M/5', () => {
    const got = replicate(measures(single(5, 4, exponentialQuantile, 2)));
    expectDocked(got.delayed, 0.5541125541125541, 0.02);
    expectDocked(got.wait, 0.5541125541125541, 0.05);
    expectDocked(got.present, 6.216450216450216, 0.03);
    expectDocked(got.queued, 2.2164502164502164, 0.05);
    expectDocked(got.inTime, 0.7146827578518166, 0.01);
  });

  it('with constant service has the wait of M/D/1', () => {
    const got = replicate(measures(single(1, 0.8, () => 1)));
    expectDocked(got.wait, 2, 0.05);
  });

  it('with lognormal service of squared variation 2, from the quantile table, has the wait of M/G/1', () => {
    const table = LognormalTable.fromMean(1, Math.sqrt(log(3)));
    const spec = { ...single(1, 0.8, (u) => table.quantile(u)), counted: 120000 };
    const got = replicate(measures(spec));
    expectDocked(got.wait, 6, 0.09);
  });
});
