// Who is served when more come than there is room for: each category from its own capacity, the rest from what is shared.

import { describe, expect, it } from 'vitest';
import { servedShares } from '../../../../src/model/mechanisms/services/served-shares.ts';
import type { ServiceNetwork } from '../../../../src/model/plan/services/service-network.ts';

/** One grid and one centre: what is asked and what is offered by category, all at the same cost unless said. */
function shares(asked: number[], supply: number[], pooling: number, cost = [1, 1, 1, 1, 1, 1]): number[] {
  const network = {
    cells: Int32Array.of(0),
    centres: 1,
    need: Float64Array.from(asked),
    supply: Float64Array.from(supply),
    cost: Float64Array.from(cost),
  } as ServiceNetwork;
  return [...servedShares(network, Float64Array.of(1), pooling)];
}

describe('served shares', () => {
  it('are capacity over demand where offices are separate, and 1 where there is room or nobody comes', () => {
    expect(shares([10, 20, 5, 0, 8, 8], [10, 10, 10, 3, 0, 4], 0)).toEqual([1, 0.5, 1, 1, 0, 0.5]);
  });

  it('help the crowded category with the empty one where offices are merged', () => {
    expect(shares([20, 0, 0, 0, 0, 0], [10, 10, 0, 0, 0, 0], 1)[0]).toBe(1);
    expect(shares([20, 20, 0, 0, 0, 0], [10, 10, 0, 0, 0, 0], 1).slice(0, 2)).toEqual([0.5, 0.5]);
  });

  it('count shared capacity in yuan: a dear category uses more of it', () => {
    const [cheap, dear] = shares([10, 10, 0, 0, 0, 0], [20, 5, 0, 0, 0, 0], 1, [1, 4, 1, 1, 1, 1]);
    expect(cheap * 10 * 1 + dear * 10 * 4).toBeCloseTo(40, 9);
    expect(cheap).toBeCloseTo(dear, 12);
  });

  it('never use more yuan than there are, and merging never serves less', () => {
    const asked = [3, 30, 12, 0, 7, 9];
    const supply = [9, 9, 9, 9, 9, 9];
    const served = (pooling: number): number =>
      shares(asked, supply, pooling).reduce((sum, share, k) => sum + share * asked[k], 0);
    const levels = [0, 0.25, 0.5, 0.75, 1].map(served);
    levels.slice(1).forEach((level, i) => expect(level).toBeGreaterThanOrEqual(levels[i] - 1e-9));
    expect(levels[4]).toBeCloseTo(54, 9);
    expect(levels[0]).toBeCloseTo(3 + 9 + 9 + 7 + 9, 9);
  });
});
