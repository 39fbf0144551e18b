// How the platform spreads, week by week, in Granovetter's crowd of a hundred (oracle I10). Where it ends, and the Bass curve (I11),
// are laws of the docking suite.
import { expect, it } from 'vitest';
import { joinedByThresholds } from '../../docking/platform-run.ts';

it('a crowd with thresholds 0 to 99 joins one more each week', () => {
  const uniform = Array.from({ length: 100 }, (_, i) => i);
  expect(joinedByThresholds(uniform, 30)).toBeCloseTo(joinedByThresholds(uniform, 20) + 10, 12);
});
