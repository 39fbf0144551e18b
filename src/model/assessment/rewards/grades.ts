// Reward by grade: the whole stake for an A, a share of it for a B or a C, nothing below. A ladder of thresholds, so that its
// marginal value is the sum of theirs.
import type { Reward } from '../../../scenario/schema/scheme.ts';
import { thresholdMarginalYuan } from './threshold.ts';

export type GradeReward = Extract<Reward, { kind: 'grades' }>;
export type Grade = 'A' | 'B' | 'C' | 'D';

/** Returns the grade of a score in [0, 1]. */
export function gradeOf(score: number, { fromA, fromB, fromC }: GradeReward): Grade {
  if (score >= fromA) return 'A';
  if (score >= fromB) return 'B';
  return score >= fromC ? 'C' : 'D';
}

/** Returns the reward in yuan. */
export function gradeRewardYuan(stakeYuan: number, score: number, reward: GradeReward): number {
  return stakeYuan * { A: 1, B: reward.shareB, C: reward.shareC, D: 0 }[gradeOf(score, reward)];
}

/** Returns d reward / d score: every step counts by the density of ending near it. @param sd uncertainty about the final score */
export function gradeMarginalYuan(stakeYuan: number, score: number, sd: number, reward: GradeReward): number {
  const { fromA, fromB, fromC, shareB, shareC } = reward;
  return (
    thresholdMarginalYuan(stakeYuan * (1 - shareB), score, fromA, sd) +
    thresholdMarginalYuan(stakeYuan * (shareB - shareC), score, fromB, sd) +
    thresholdMarginalYuan(stakeYuan * shareC, score, fromC, sd)
  );
}
