// Priority classes against Cobham (1954): Wq_k = W0 / ((1 - s_(k-1)) (1 - s_k)), and Kleinrock's conservation law: the
// sum of rho_k Wq_k is the same under every work-conserving order.

import { expect, it } from 'vitest';
import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { expectDocked, replicate } from './interval.ts';
import { QueueNetwork, type NetworkSpec } from './queue-network.ts';

function spec(urgent: number, ordinary: number): NetworkSpec {
  return {
    servers: [1],
    streams: [
      { rate: 0.3, station: 0, priority: urgent },
      { rate: 0.5, station: 0, priority: ordinary },
    ],
    service: (_station, u) => exponentialQuantile(u),
    warmUp: 5000,
    counted: 60000,
  };
}

function waits(priorities: [number, number]): ReturnType<typeof replicate> {
  return replicate((random) => {
    const [first, second] = new QueueNetwork(spec(...priorities), random).run().waits;
    return { first: first.mean, second: second.mean, invariant: 0.3 * first.mean + 0.5 * second.mean };
  });
}

it('urgent and ordinary items wait as long as Cobham says, and the invariant holds', () => {
  const got = waits([0, 1]);
  expectDocked(got.first, 1.142857142857143, 0.03);
  expectDocked(got.second, 5.714285714285715, 0.08);
  expectDocked(got.invariant, 3.2, 0.08);
});

it('the invariant holds with the order reversed, and both streams wait alike without classes', () => {
  const reversed = waits([1, 0]);
  expectDocked(reversed.invariant, 3.2, 0.08);
  expectDocked(reversed.second, 0.8 / 0.5, 0.03);
  const together = waits([0, 0]);
  expectDocked(together.first, 4, 0.08);
  expectDocked(together.second, 4, 0.08);
  expect(reversed.first.mean).toBeGreaterThan(together.first.mean);
});
