// What a party does for a joint reward: each sees 1/n of what all n parties of the unit could bring about, so that
//   effort = (weight of the task x share x pay x swing / n + own stake / 2) / slope of the cost, with corners,
// the first-order condition of a team (Holmstrom 1982) in the form that patrol effort has. On record only help with recorded cases
// counts; in the survey that and what neighbours do count alike, as they do for an interest of the party's own. Reads policy only.
import type { JointReward } from '../../scenario/schema/joint-reward.ts';
import { partyTask } from '../world/joint-parties.ts';
import { patrolEffort } from './effort.ts';

/** Parties of a community. */
export const PARTIES_PER_COMMUNITY = 3;

/**
 * Returns the effort of a party, 0..1.
 * @param task from partyTask
 * @param parties who share the outcome, at least 1
 * @param measured whether the outcome is measured at all
 */
export function jointEffort(settings: JointReward, task: number, parties: number, measured: boolean): number {
  const onCases = task === partyTask.cases ? 1 : 0;
  const weight = settings.basis === 'record' ? onCases : 0.5;
  const rewardYuan = measured ? settings.share * settings.yuanPerYear * settings.swing * weight : 0;
  return patrolEffort(0, 1, rewardYuan / parties + settings.ownStakeYuan / 2, settings.effortCostYuan);
}
