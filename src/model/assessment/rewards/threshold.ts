// Threshold reward (notch): the whole stake from a score on, nothing below. Theory: theory.md 9, oracles.json I9.
// The marginal value is the density of ending near the notch, so effort humps around it and vanishes far from it.
import { normalPdf } from '../../../core/dmath.ts';

/**
 * Returns d E[reward] / d score when the final score is normal around its expectation.
 * @param stakeYuan paid when the final score reaches the threshold
 * @param score expected final score, 0..1
 * @param threshold 0..1
 * @param scoreSd standard deviation of the final score as the actor sees it, > 0
 */
export function thresholdMarginalYuan(
  stakeYuan: number,
  score: number,
  threshold: number,
  scoreSd: number,
): number {
  return (stakeYuan * normalPdf((threshold - score) / scoreSd)) / scoreSd;
}

/** Returns the reward in yuan. */
export function thresholdRewardYuan(stakeYuan: number, score: number, threshold: number): number {
  return score >= threshold ? stakeYuan : 0;
}
