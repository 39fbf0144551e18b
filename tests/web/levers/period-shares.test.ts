// Shares of the periods add up to 1 wherever one is moved, and go back together.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leverReset } from '../../../web/levers/lever-edit.ts';
import { isPeriodShare, periods, withPeriodShare } from '../../../web/levers/period-shares.ts';

const today = { week: 0.1, month: 0.3, quarter: 0.35, year: 0.25 };

it('one that is moved has its value, and all add up to 1 in their old proportions', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...periods), part, (period, value) => {
      const moved = withPeriodShare(today, period, value);
      expect(moved[period]).toBe(value);
      expect(periods.reduce((sum, one) => sum + moved[one], 0)).toBeCloseTo(1, 9);
    }),
  );
  const { month, quarter } = withPeriodShare(today, 'week', 0.55);
  expect(month / quarter).toBeCloseTo(0.3 / 0.35, 9);
});

it('where one had everything, the others share what it leaves', () => {
  const all = { week: 1, month: 0, quarter: 0, year: 0 };
  expect(withPeriodShare(all, 'week', 0.4).year).toBeCloseTo(0.2, 9);
});

it('taking one back takes all back, and nothing else', () => {
  const path = ['scheme', 'components', 'month', 'share'];
  expect(isPeriodShare(path)).toBe(true);
  expect(isPeriodShare(['scheme', 'components', 'month', 'reward'])).toBe(false);
  const edits = {
    scheme: {
      stakes: 2,
      components: { week: { share: 0.2 }, month: { share: 0.2, reward: { kind: 'linear' } } },
    },
  };
  expect(leverReset(edits, path)).toEqual({
    scheme: { stakes: 2, components: { month: { reward: { kind: 'linear' } } } },
  });
});
