// The forecast of further worlds against a plain search.
import { describe, expect, it } from 'vitest';
import { FURTHER_MAX, furtherReplications } from '../../../src/experiment/statistics/further-replications.ts';
import { intervalAt } from '../../../src/experiment/statistics/judge-family.ts';
import { meanInterval } from '../../../src/experiment/statistics/mean-interval.ts';
import type { Spread } from '../../../src/experiment/statistics/spread.ts';
import { verdictOf } from '../../../src/experiment/statistics/verdict.ts';

function plainSearch(spread: Spread, margin: number): number {
  for (let total = spread.n + 1; ; total++) {
    const interval = meanInterval({ ...spread, n: total }, 0.95);
    if (verdictOf(interval, 'higher', margin, { ...spread, n: total }) !== 'undecided')
      return total - spread.n;
  }
}

describe('furtherReplications', () => {
  it.each([
    { mean: 1, sd: 4, n: 10, margin: 0.1 },
    { mean: -0.2, sd: 2, n: 12, margin: 0.9 },
    { mean: 0.5, sd: 3, n: 5, margin: 0.5 },
    { mean: 0, sd: 1, n: 6, margin: 0.2 },
  ])('finds the first total at which mean $mean, sd $sd would be decided', ({ mean, sd, n, margin }) => {
    const spread = { n, mean, sd };
    expect(furtherReplications(spread, margin)).toEqual({
      replications: plainSearch(spread, margin),
      capped: false,
    });
  });

  it.each(['final', 'interim'] as const)(
    'asks for what the wider interval of several designs needs in a look that is %s',
    (look) => {
      const spread = { n: 8, mean: 1, sd: 2 };
      const asked = { alpha: 0.05 / 3, look };
      const { replications } = furtherReplications(spread, 0.1, asked)!;
      const excludesZero = (n: number) => intervalAt({ ...spread, n }, asked.alpha, look)!.lower > 0;
      expect([excludesZero(8 + replications - 1), excludesZero(8 + replications)]).toEqual([false, true]);
      expect(replications).toBeGreaterThan(furtherReplications(spread, 0.1)!.replications);
    },
  );

  it('stops at the cap, and says so, when nothing within it would decide', () => {
    expect(furtherReplications({ n: 10, mean: 0.001, sd: 100 }, 0.002)).toEqual({
      replications: FURTHER_MAX,
      capped: true,
    });
    expect(furtherReplications({ n: 10, mean: 0, sd: 1 }, 0)).toMatchObject({ capped: true });
  });

  it('asks for ten worlds in all when no difference varies, and for nothing to forecast from four worlds', () => {
    expect(furtherReplications({ n: 4, mean: 0, sd: 0 }, 1)).toEqual({ replications: 6, capped: false });
    expect(furtherReplications({ n: 4, mean: 1, sd: 4 }, 0.1)).toBeNull();
    expect(furtherReplications({ n: 1, mean: 0, sd: NaN }, 1)).toBeNull();
  });
});
