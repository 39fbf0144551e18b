// A contracted collector who sees at the check that nothing is solved reports it, or passes the case all the same (theory.md 17,
// Duflo et al. 2013), by the one machinery: what a pass is worth to whoever pays him and to his own score, against duty and the
// chance of a back-check.
import { gumbelTable } from '../../core/dmath.ts';

export interface CheckStakes {
  /** Yuan that the pass is worth: renewal, the payer's marginal value, the collector's own score. */
  readonly passYuan: number;
  /** Duty in yuan: harm that sending the case back would avoid. */
  readonly dutyYuan: number;
  readonly backCheck: number;
  readonly sanctionYuan: number;
  readonly noiseYuan: number;
}

/** Returns the utility of a false pass over that of the truth, yuan, before noise. */
export function falsePassYuan(stakes: CheckStakes): number {
  return stakes.passYuan - stakes.dutyYuan - stakes.backCheck * stakes.sanctionYuan;
}

/** Tells whether the collector passes an unsolved case. @param u0 uniform on (0,1) keyed to the check @param u1 another */
export function passesFalsely(stakes: CheckStakes, u0: number, u1: number): boolean {
  const gain = falsePassYuan(stakes);
  if (stakes.noiseYuan === 0) return gain > 0;
  return gain + stakes.noiseYuan * (gumbelTable.quantile(u0) - gumbelTable.quantile(u1)) > 0;
}
