// Thresholds and diffusion as formulas: the share whose threshold is met, and the exact solution of the diffusion equation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, normalCdf } from '../../../src/core/dmath.ts';
import { diffuse, shareWilling } from '../../../src/model/decisions/contagion.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the share whose threshold is met', () => {
  it('counts thresholds that are given one by one, those just reached included', () => {
    expect(shareWilling(0.2, 0, 0, [0, 0.1, 0.2, 0.3])).toBe(0.75);
    expect(shareWilling(0, 0.5, 0.1, [0.1])).toBe(0);
  });

  it('is a step at the mean without spread, and half at the mean with it', () => {
    expect([0.29, 0.3].map((observed) => shareWilling(observed, 0.3, 0))).toEqual([0, 1]);
    expect(shareWilling(0.3, 0.3, 0.2)).toBe(0.5);
    expect(shareWilling(0, 0.3, 0.2)).toBeCloseTo(normalCdf(-1.5), 15);
  });

  it('never falls when more are seen to act', () => {
    fc.assert(
      fc.property(share, share, share, share, (a, b, mean, spread) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(shareWilling(more, mean, spread)).toBeGreaterThanOrEqual(shareWilling(less, mean, spread));
      }),
      fastCheckOptions(200),
    );
  });
});

describe('diffusion', () => {
  it('does not depend on the steps by which time is cut', () => {
    fc.assert(
      fc.property(share, share, share, (start, p, q) => {
        const inTwo = diffuse(diffuse(start, p, q, 0.7), p, q, 1.3);
        expect(inTwo).toBeCloseTo(diffuse(start, p, q, 2), 12);
      }),
      fastCheckOptions(200),
    );
  });

  it('is saturating growth without imitation, logistic growth without innovation, and rest without both', () => {
    expect(diffuse(0, 0.3, 0, 2)).toBeCloseTo(1 - exp(-0.6), 14);
    expect(diffuse(0.1, 0, 0.8, 5)).toBeCloseTo(1 / (1 + 9 * exp(-4)), 14);
    expect(diffuse(0.4, 0, 0, 5)).toBe(0.4);
  });

  it('stays where nobody or everybody has joined and nobody innovates', () => {
    expect(diffuse(0, 0, 0.5, 3)).toBe(0);
    expect(diffuse(1, 0.1, 0.5, 3)).toBe(1);
  });
});
