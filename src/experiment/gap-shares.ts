// The gap by cause: what share of all that arose went which way, per world, then averaged (shares add up as they do in
// every world).
import type { GapCause, Outcome } from '../model/outcome/outcome.ts';
import { gapCauses } from '../model/outcome/outcome.ts';
import type { Estimate } from './comparison.ts';
import { meanEstimate } from './statistics/mean-interval.ts';
import { pairSamples } from './statistics/paired-t.ts';

type GapShares = Readonly<Record<GapCause, Estimate>>;

/** Estimates the share of arisen incidents per cause under one design; worlds where nothing arose are left out. */
export function gapShares(outcomes: readonly Outcome[]): GapShares {
  return byCause((cause) =>
    meanEstimate(outcomes.map((outcome) => shareOf(outcome, cause)).filter(Number.isFinite)),
  );
}

/** Estimates design minus baseline per cause, over the same worlds in the same order. */
export function gapShareDifferences(design: readonly Outcome[], baseline: readonly Outcome[]): GapShares {
  return byCause((cause) => {
    const shares = (outcomes: readonly Outcome[]) => outcomes.map((outcome) => shareOf(outcome, cause));
    return meanEstimate(pairSamples(shares(design), shares(baseline)).differences);
  });
}

function shareOf(outcome: Outcome, cause: GapCause): number {
  return outcome.gap[cause] / outcome.ladder.arisen;
}

function byCause(estimate: (cause: GapCause) => Estimate): GapShares {
  return Object.fromEntries(gapCauses.map((cause) => [cause, estimate(cause)])) as Record<GapCause, Estimate>;
}
