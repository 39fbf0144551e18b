// Urgent and ordinary cases at one server: Cobham, and Kleinrock's conservation law under every work-conserving order.

import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { QueueNetwork } from '../../core/docking/queue-network.ts';
import { value, type Expected, type Law, type ParameterSet } from '../law.ts';
import { cobham } from '../queue-formulas.ts';

const orders = {
  'first before second': [0, 1],
  'second before first': [1, 0],
  'no classes': [0, 0],
} as const;

function expectedWaits(first: number, second: number, order: keyof typeof orders): Record<string, Expected> {
  const work = first + second;
  const together = work / (1 - work);
  const [urgent, ordinary] = order === 'second before first' ? cobham(second, first) : cobham(first, second);
  const waits =
    order === 'no classes'
      ? [together, together]
      : order === 'second before first'
        ? [ordinary, urgent]
        : [urgent, ordinary];
  return { first: value(waits[0]), second: value(waits[1]), invariant: value(work * together) };
}

const set = (first: number, second: number, order: keyof typeof orders): ParameterSet => ({
  name: `rates ${first} and ${second}, ${order}`,
  expected: expectedWaits(first, second, order),
  prepare: () => (_replication, random) => {
    const [urgent, ordinary] = orders[order];
    const { waits } = new QueueNetwork(
      {
        servers: [1],
        streams: [
          { rate: first, station: 0, priority: urgent },
          { rate: second, station: 0, priority: ordinary },
        ],
        service: (_station, u) => exponentialQuantile(u),
        warmUp: 5000,
        counted: 100_000,
      },
      random,
    ).run();
    const [a, b] = [waits[0].mean, waits[1].mean];
    return { first: a, second: b, invariant: first * a + second * b };
  },
});

export const priorities: Law = {
  id: 'priorities',
  key: 'Q4',
  en: 'Priority classes (Cobham), conservation law',
  zh: '优先级排队（Cobham）与守恒律',
  formula: 'Wq_k = W0/((1-s_(k-1))(1-s_k)), sum rho_k Wq_k = rho W0/(1-rho)',
  through:
    'station table with priority classes; preemptive resume (Q4b) is not in the kernel: nobody is called off a case',
  sets: [
    set(0.3, 0.5, 'first before second'),
    set(0.2, 0.4, 'first before second'),
    set(0.5, 0.2, 'first before second'),
    set(0.3, 0.5, 'second before first'),
    set(0.3, 0.4, 'no classes'),
  ],
};
