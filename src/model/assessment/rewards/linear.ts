// Linear reward: stake x score. Every point of the composite score is worth the same.

/** Returns d reward / d score for a stake in yuan and a score in [0, 1]: the stake itself. */
export function linearMarginalYuan(stakeYuan: number): number {
  return stakeYuan;
}

/** Returns the reward in yuan. */
export function linearRewardYuan(stakeYuan: number, score: number): number {
  return stakeYuan * score;
}
