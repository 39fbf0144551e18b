// Silence as a joint decision (Tirole 1986; oracle I14), through the worker's own decision. Where it breaks is a law of the docking suite.

import { expect, it } from 'vitest';
import { breakingPoint, isKeptSilent } from '../../docking/joint-case.ts';

it('only the sums count: moving sanction or gain from one to the other changes nothing', () => {
  const base = breakingPoint({ worker: 100, superior: 300, gainWorker: 40, gainSuperior: 60 });
  expect(breakingPoint({ worker: 300, superior: 100, gainWorker: 40, gainSuperior: 60 })).toBeCloseTo(
    base,
    7,
  );
  expect(breakingPoint({ worker: 100, superior: 300, gainWorker: 90, gainSuperior: 10 })).toBeCloseTo(
    base,
    7,
  );
});

it('silence holds just below the point where it breaks and not just above', () => {
  const stakes = { worker: 300, superior: 900, gainWorker: 10, gainSuperior: 90 };
  const exact = 100 / 1200;
  expect([exact - 1e-6, exact + 1e-6].map((q) => isKeptSilent(stakes, q))).toEqual([true, false]);
});
