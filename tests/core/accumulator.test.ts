// Streaming statistics against the same statistics computed from the stored values.

import { describe, expect, it } from 'vitest';
import { IntegerHistogram, Moments, TimeWeighted } from '../../src/core/accumulator.ts';
import { randomOfTest } from './seed-of.ts';

function values(n: number): number[] {
  const random = randomOfTest();
  return Array.from({ length: n }, (_, i) => 1e6 + random.uniform(1, 0, 0, i));
}

describe('Moments', () => {
  it('gives the mean and variance of two passes, with an offset a million times the spread', () => {
    const xs = values(5000);
    const moments = new Moments();
    for (const x of xs) moments.add(x);
    const mean = xs.reduce((sum, x) => sum + (x - 1e6), 0) / xs.length;
    const variance = xs.reduce((sum, x) => sum + (x - 1e6 - mean) ** 2, 0) / (xs.length - 1);
    expect(moments.mean - 1e6).toBeCloseTo(mean, 8);
    expect(moments.variance()).toBeCloseTo(variance, 8);
    expect(moments.standardError()).toBeCloseTo(Math.sqrt(variance / xs.length), 8);
  });

  it('merged from parts equals the whole', () => {
    const xs = values(1000);
    const [whole, left, right] = [new Moments(), new Moments(), new Moments()];
    xs.forEach((x, i) => {
      whole.add(x);
      (i < 300 ? left : right).add(x);
    });
    left.merge(right);
    left.merge(new Moments());
    expect(left.count).toBe(1000);
    expect(left.mean).toBeCloseTo(whole.mean, 6);
    expect(left.variance()).toBeCloseTo(whole.variance(), 9);
  });

  it('is NaN where it knows nothing', () => {
    const moments = new Moments();
    expect([moments.mean, moments.variance()]).toEqual([NaN, NaN]);
    moments.add(3);
    expect([moments.mean, moments.variance()]).toEqual([3, NaN]);
  });

  it('goes on from a saved state as if nothing had happened', () => {
    const [first, second] = [new Moments(), new Moments()];
    for (const x of values(50)) first.add(x);
    second.load(first.save());
    first.add(7);
    second.add(7);
    expect(second).toEqual(first);
  });
});

describe('TimeWeighted', () => {
  it('averages a step function over its window', () => {
    const queue = new TimeWeighted(10, 2);
    queue.set(14, 5);
    queue.add(15, -5);
    expect(queue.integral(20)).toBe(2 * 4 + 5);
    expect(queue.mean(20)).toBe(1.3);
    expect(queue.maximum).toBe(5);
  });

  it('forgets the past at the end of warm-up', () => {
    const queue = new TimeWeighted(0, 9);
    queue.restart(100);
    queue.set(110, 1);
    expect(queue.mean(120)).toBe(5);
    expect(new TimeWeighted(3).mean(3)).toBeNaN();
  });

  it('goes on from a saved state', () => {
    const [first, second] = [new TimeWeighted(0, 1), new TimeWeighted()];
    first.set(4, 3);
    second.load(first.save());
    expect(second).toEqual(first);
  });
});

describe('IntegerHistogram', () => {
  it('gives the quantiles of the sorted values', () => {
    const random = randomOfTest();
    const histogram = new IntegerHistogram(100);
    const stored: number[] = [];
    for (let i = 0; i < 999; i++) {
      const value = Math.floor(random.uniform(1, 0, 0, i) ** 2 * 100);
      stored.push(value);
      histogram.add(value);
    }
    stored.sort((a, b) => a - b);
    for (const p of [0, 0.01, 0.25, 0.5, 0.9, 0.95, 1]) {
      expect(histogram.quantile(p), String(p)).toBe(stored[Math.max(0, Math.ceil(p * 999) - 1)]);
    }
    expect(histogram.mean()).toBeCloseTo(stored.reduce((a, b) => a + b, 0) / 999, 10);
    expect(histogram.shareUpTo(30)).toBeCloseTo(stored.filter((v) => v <= 30).length / 999, 12);
  });

  it('reports what lies beyond its limit instead of misplacing it', () => {
    const histogram = new IntegerHistogram(10);
    histogram.add(3);
    histogram.add(10);
    histogram.add(1000);
    expect([histogram.overflow(), histogram.quantile(0.3), histogram.quantile(0.5), histogram.sum]).toEqual([
      2,
      3,
      Infinity,
      1013,
    ]);
    expect([histogram.shareUpTo(9), histogram.shareUpTo(10)]).toEqual([1 / 3, NaN]);
  });

  it('refuses what is no whole number >= 0, and other limits', () => {
    const histogram = new IntegerHistogram(10);
    for (const bad of [-1, 0.5, NaN, Infinity]) expect(() => histogram.add(bad)).toThrow('whole numbers');
    expect(() => histogram.merge(new IntegerHistogram(11))).toThrow('limits');
  });

  it('is NaN when empty, merges, and goes on from a saved state', () => {
    const [first, second] = [new IntegerHistogram(5), new IntegerHistogram(5)];
    expect([first.mean(), first.quantile(0.5), first.shareUpTo(1)]).toEqual([NaN, NaN, NaN]);
    first.add(2, 3);
    second.load(first.save());
    expect(second).toEqual(first);
    second.merge(first);
    expect([second.total, second.counts[2]]).toEqual([6, 6]);
  });
});
