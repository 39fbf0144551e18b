// The histogram of times to closure: bins in order, and quantiles within a bin's width of the exact ones.

import { describe, expect, it } from 'vitest';
import { KeyedRandom, rootKey } from '../../../src/core/random.ts';
import { exponentialTable } from '../../../src/core/dmath.ts';
import { closingBin, closingBins, closingQuantile } from '../../../src/model/ledger/closing-time.ts';
import { testName } from '../../core/seed-of.ts';

describe('times to closure', () => {
  it('fall into bins that rise with time, whatever the time', () => {
    const bins = [0, 1, 2, 3, 4, 5, 6, 7, 8, 100, 1440, 100_000, 2 ** 24, 2 ** 30].map(closingBin);
    expect(bins.slice(0, 9)).toEqual([0, 0, 4, 6, 8, 9, 10, 11, 12]);
    for (let i = 1; i < bins.length; i++) expect(bins[i]).toBeGreaterThanOrEqual(bins[i - 1]);
    expect(bins.at(-1)).toBe(closingBins - 1);
  });

  it('have quantiles within a quarter octave of the exact ones', () => {
    const random = new KeyedRandom(...rootKey(testName(), 0));
    const counts = new Float64Array(closingBins);
    const times = Array.from({ length: 5000 }, (_, i) => {
      random.draw(0, i, 0, 0);
      const minutes = 1 + Math.floor(exponentialTable.quantile(random.u0()) * 3000);
      counts[closingBin(minutes)]++;
      return minutes;
    }).sort((a, b) => a - b);
    for (const share of [0.1, 0.5, 0.95]) {
      const exact = times[Math.ceil(share * times.length) - 1];
      expect(closingQuantile(counts, share) / exact).toBeGreaterThan(1 / 1.25);
      expect(closingQuantile(counts, share) / exact).toBeLessThan(1.25);
    }
    expect(closingQuantile(new Float64Array(closingBins), 0.5)).toBeNaN();
  });
});
