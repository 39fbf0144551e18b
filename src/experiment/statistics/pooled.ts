// Chooses the interval of a statistic of pooled worlds: jackknife t while results are watched or worlds are few, BCa in a
// final look with enough worlds.
import type { Estimate } from '../comparison.ts';
import { WORLDS_FOR_BCA, bcaEstimates } from './bca.ts';
import type { PooledStatistic } from './resampling.ts';
import { jackknife, jackknifeEstimate } from './resampling.ts';

/** Estimates every number of the statistic. @param bootstrap use BCa if there are at least WORLDS_FOR_BCA worlds */
export function estimatePooled(statistic: PooledStatistic, bootstrap: boolean): Estimate[] {
  if (bootstrap && statistic.worlds >= WORLDS_FOR_BCA) return bcaEstimates(statistic);
  const knife = jackknife(statistic);
  return knife.values.map((_, k) => jackknifeEstimate(knife, k));
}
