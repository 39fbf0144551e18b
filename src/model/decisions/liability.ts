// Silence as a joint matter (Tirole 1986; oracle I14): who answers for a concealment that is proven.
//   joint:      the superior bears `share` of the worker's sanction on top of it, and passes his loss down like all he values; at full
//               authority silence then holds iff q (P_w + P_s) < G_w + G_s.
//   if-pressed: `share` of the worker's sanction falls on the superior instead, if he pressed for hiding; he presses only where he
//               gains more by silence than he expects to bear, and else says nothing.
import { isHiding, option, optionCount } from './options.ts';

export type LiabilityRule = 'none' | 'if-pressed' | 'joint';

/**
 * Adds what liability does to the superior's word. Mutates pressure.
 * @param pressure what the superior's values add to each option, yuan, already scaled by authority
 * @param sanctionYuan expected sanction of the worker by option, yuan; 0 where nothing is hidden
 * @param authority share of the superior's value that is passed down, 0..1
 */
export function applyLiability(
  pressure: Float64Array,
  sanctionYuan: Float64Array,
  authority: number,
  rule: LiabilityRule,
  share: number,
): void {
  if (rule === 'none' || authority === 0) return;
  for (let a = 0; a < optionCount; a++) {
    if (!isHiding(a)) continue;
    const borneYuan = share * sanctionYuan[a];
    if (rule === 'joint') {
      pressure[a] -= authority * borneYuan;
      continue;
    }
    const gainYuan = (pressure[a] - pressure[option.report]) / authority;
    if (gainYuan <= 0) continue;
    // He bears no more than the whole of the worker's sanction when it is shared.
    const shared = Math.min(borneYuan, sanctionYuan[a]);
    if (gainYuan > shared) pressure[a] += shared - authority * shared;
    else pressure[a] = pressure[option.report];
  }
}
