// Record-only indicators of one design under every definition, as ratios of sums over worlds.
import type { Outcome, RecordIndicator } from '../model/outcome/outcome.ts';
import type { DesignSummary } from './comparison.ts';
import { estimatePooled } from './statistics/pooled.ts';
import { statisticOfSums } from './statistics/resampling.ts';

/** Estimates every indicator the outcomes carry, sorted by id. @param bootstrap BCa where there are enough worlds */
export function recordIndicators(
  outcomes: readonly Outcome[],
  bootstrap: boolean,
): DesignSummary['indicators'] {
  const ids = Object.keys(outcomes[0]?.indicators ?? {}).sort();
  const column = (part: keyof RecordIndicator) =>
    ids.map((id) => outcomes.map((outcome) => outcome.indicators[id][part]));
  const rates = statisticOfSums(outcomes.length, [...column('numerator'), ...column('denominator')], (sums) =>
    ids.map((_, i) => sums[i] / sums[ids.length + i]),
  );
  const estimates = estimatePooled(rates, bootstrap);
  return ids.map((id, i) => ({ id, rate: estimates[i] }));
}
