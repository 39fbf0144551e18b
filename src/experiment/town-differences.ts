// Winners and losers: the really solved share town by town, and its difference between two designs. Many towns are judged
// at once, so verdicts are Holm-adjusted over the towns of the pair; "equal" asks for the Bonferroni interval (RULES 28).
import type { MeasureDeclaration } from '../model/outcome/measures.ts';
import type { Outcome } from '../model/outcome/outcome.ts';
import type { DesignSummary, Look, TownDifference } from './comparison.ts';
import { judgeFamily } from './statistics/judge-family.ts';
import { meanEstimate } from './statistics/mean-interval.ts';
import { pairSamples } from './statistics/paired-t.ts';

/** Estimates the mean really solved share of every town, sorted by town. */
export function townShares(outcomes: readonly Outcome[]): DesignSummary['towns'] {
  return townsOf(outcomes).map((town) => ({
    town,
    solvedShare: meanEstimate(solvedShares(outcomes, town).filter(Number.isFinite)),
  }));
}

/**
 * Estimates design minus baseline for every town, over the same worlds in the same order.
 * @param rule margin and good direction of the verdicts
 */
export function townDifferences(
  design: readonly Outcome[],
  baseline: readonly Outcome[],
  rule: Pick<MeasureDeclaration, 'better' | 'margin'>,
  look: Look,
): TownDifference[] {
  const towns = townsOf(baseline);
  const samples = towns.map((town) => pairSamples(solvedShares(design, town), solvedShares(baseline, town)));
  const judged = judgeFamily(
    samples.map((sample) => sample.spread),
    rule,
    look,
  );
  return towns.map((town, i) => ({
    town,
    ...meanEstimate(samples[i].differences),
    verdict: judged[i].verdict,
  }));
}

function townsOf(outcomes: readonly Outcome[]): number[] {
  return (outcomes[0]?.byTown ?? []).map((row) => row.town).sort((a, b) => a - b);
}

function solvedShares(outcomes: readonly Outcome[], town: number): number[] {
  return outcomes.map((outcome) => {
    const row = outcome.byTown.find((candidate) => candidate.town === town);
    return row === undefined ? NaN : row.solved / row.arisen;
  });
}
