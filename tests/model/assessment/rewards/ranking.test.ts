// The tournament: marginal prize of effort against Lazear and Rosen (oracles I3 and I3b), and the laws of a winning chance.

import { describe, expect, it } from 'vitest';
import { exp, lgamma, log, normalCdf, normalPdf } from '../../../../src/core/dmath.ts';
import { rankingMarginalYuan } from '../../../../src/model/assessment/rewards/ranking.ts';

/** Relative error; the tables of the oracle have six digits. */
const SIX_DIGITS = 5e-6;
const density = (contestants: number, winners: number, lead: number, ownSd = 1, rivalSd = 1) =>
  rankingMarginalYuan(1, contestants, winners, lead, ownSd, rivalSd);

/** Density of the winners-th best of so many standard normal rivals. */
function cutDensity(x: number, rivals: number, winners: number): number {
  const ways = lgamma(rivals + 1) - lgamma(winners) - lgamma(rivals - winners + 1);
  const [under, over] = [normalCdf(x), normalCdf(-x)].map((p) => log(Math.max(p, 1e-300)));
  return normalPdf(x) * exp(ways + (winners - 1) * over + (rivals - winners) * under);
}

describe('two contestants', () => {
  it.each([
    [1, 0.5641895835477563],
    [2, 0.28209479177387814],
  ])('with noise %i and a prize of 2 have the marginal prize %f (I3)', (sd, exact) => {
    expect(Math.abs(rankingMarginalYuan(2, 2, 1, 0, sd, sd) / exact - 1)).toBeLessThan(SIX_DIGITS);
  });
});

describe('the first of n takes the prize', () => {
  it.each([
    [2, 0.282095],
    [3, 0.282095],
    [5, 0.232593],
    [10, 0.153875],
    [20, 0.093374],
  ])('n = %i: the marginal prize is %f (I3b)', (contestants, exact) => {
    expect(Math.abs(density(contestants, 1, 0) / exact - 1)).toBeLessThan(SIX_DIGITS);
  });

  it('so a prize for the last but one place binds as strongly as one for the first (末位)', () => {
    for (const n of [3, 5, 10, 20]) expect(density(n, n - 1, 0) / density(n, 1, 0)).toBeCloseTo(1, 6);
  });
});

describe('the marginal prize', () => {
  it.each([
    [4, 1, 1, 1],
    [15, 3, 0.5, 1],
    [30, 6, 2, 0.7],
    [2, 1, 0.2, 1.4],
    [45, 9, 3, 1],
    [400, 80, 1, 0.5],
  ])(
    'adds up to the whole prize from far behind to far ahead: n %i, %i winners',
    (n, winners, ownSd, rivalSd) => {
      let chance = 0;
      const step = 0.02;
      for (let lead = -30; lead < 30; lead += step)
        chance += density(n, winners, lead + step / 2, ownSd, rivalSd) * step;
      expect(chance).toBeCloseTo(1, 4);
    },
  );

  it('at an even footing adds up over the places to what each is won with: winners of n', () => {
    // E[chance] up to lead 0 is winners/n among equals.
    for (const [n, winners] of [
      [2, 1],
      [5, 1],
      [5, 2],
      [20, 4],
    ]) {
      let chance = 0;
      for (let lead = -14; lead < -1e-9; lead += 0.02) chance += density(n, winners, lead + 0.01) * 0.02;
      expect(chance).toBeCloseTo(winners / n, 4);
    }
  });

  it.each([
    [2, 1, 3],
    [20, 1, 2],
    [45, 9, 1],
    [45, 9, 3],
    [45, 9, 0.1],
  ])('is right for %i contestants, %i winners and own noise of %f rival deviations', (n, winners, ownSd) => {
    for (const lead of [-2, -0.3, 0, 0.2, 1.5]) {
      // The same integral over the actor's own noise, by the midpoint rule.
      const step = 0.002;
      let exact = 0;
      for (let z = -8; z < 8; z += step)
        exact += normalPdf(z + step / 2) * cutDensity(lead + (z + step / 2) * ownSd, n - 1, winners) * step;
      expect(Math.abs(density(n, winners, lead, ownSd) - exact)).toBeLessThan(1e-7);
    }
  });

  it('is in inverse proportion to the scale of all noise, and in proportion to the prize', () => {
    const plain = rankingMarginalYuan(1, 10, 2, 0.3, 1, 1);
    expect(rankingMarginalYuan(7, 10, 2, 0.03, 0.1, 0.1)).toBeCloseTo(70 * plain, 6);
  });

  it('is nothing where nobody can win or lose, and fades far from the cut', () => {
    expect(rankingMarginalYuan(1000, 1, 1, 0, 1, 1)).toBe(0);
    expect(rankingMarginalYuan(1000, 5, 5, 0, 1, 1)).toBe(0);
    expect(rankingMarginalYuan(1000, 5, 0, 0, 1, 1)).toBe(0);
    expect(density(10, 2, 9)).toBeLessThan(1e-6);
    expect(density(10, 2, -9)).toBeLessThan(1e-6);
  });

  it('is the same whatever was asked before', () => {
    const before = density(12, 3, 0.4);
    for (let n = 2; n < 400; n++) density(n, 1, 0); // more tables than are kept
    expect(density(12, 3, 0.4)).toBe(before);
  });
});
