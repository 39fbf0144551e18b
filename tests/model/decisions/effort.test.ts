// Patrol effort: a first-order condition with corners.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patrolEffort } from '../../../src/model/decisions/effort.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

it('without any gain effort is what the worker does anyway', () => {
  expect(patrolEffort(0.45, 3, 0, 160)).toBe(0.45);
  expect(patrolEffort(0.45, 0, 50, 160)).toBe(0.45);
});

it('the marginal cost of the last hour equals its marginal value inside, and effort has corners at 0 and 1', () => {
  expect(patrolEffort(0.4, 2, 16, 160)).toBeCloseTo(0.6, 15);
  expect(patrolEffort(0.4, 2, 48, 160)).toBeCloseTo(1, 15);
  expect(patrolEffort(0.4, 2, 4800, 160)).toBe(1);
  expect(patrolEffort(0.4, 2, -32, 160)).toBeCloseTo(0, 15);
  expect(patrolEffort(0.4, 2, -4800, 160)).toBe(0);
});

it('effort is the maximum of value less quadratic cost over 0..1, for any gain', () => {
  const positive = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      positive(5),
      fc.double({ min: -200, max: 200, noNaN: true }),
      positive(500),
      (base, sightings, gain, cost) => {
        const surplus = (e: number) => sightings * gain * e - (cost * (e - base) * (e - base)) / 2;
        const chosen = patrolEffort(base, sightings, gain, cost);
        for (let i = 0; i <= 100; i++)
          expect(surplus(i / 100)).toBeLessThanOrEqual(
            surplus(chosen) + 1e-9 * (1 + Math.abs(surplus(chosen))),
          );
      },
    ),
    fastCheckOptions(200),
  );
});
