// Gains in yuan of what may be done about a figure rather than about the problem. Each is a difference of utilities: what the record
// then says at the marginal prices, less cost and expected sanction; nobody is told to do it. Noise is a keyed pair of Gumbels.
import { gumbelTable, pow } from '../../core/dmath.ts';

/** Tells whether a gain is taken. @param u0 uniform on (0,1) keyed to the choice @param u1 another */
export function isTaken(gainYuan: number, noiseYuan: number, u0: number, u1: number): boolean {
  if (noiseYuan === 0) return gainYuan > 0;
  return gainYuan + noiseYuan * (gumbelTable.quantile(u0) - gumbelTable.quantile(u1)) > 0;
}

/** Gain of disputing a case: crew hours that one may be freed of, less the cost. @param hours of the department's work */
export function disputeGainYuan(
  freedProbability: number,
  hours: number,
  crewHourYuan: number,
  costYuan: number,
): number {
  return freedProbability * hours * crewHourYuan - costYuan;
}

/** What a case is expected to bring on a scorecard. @param inTimeYuan price of handled, closed and on time together */
export function caseValueYuan(dueYuan: number, inTimeYuan: number, handled: number): number {
  return dueYuan + handled * inTimeYuan;
}

/**
 * Gain of recording a case under a lighter category: it counts less, and more of the kind are handled by a later deadline.
 * @param handled probability of handling by the own deadline
 */
export function lighterGainYuan(
  dueYuan: number,
  inTimeYuan: number,
  handled: number,
  weight: number,
  deadlineFactor: number,
  expectedSanctionYuan: number,
): number {
  const later = 1 - pow(1 - handled, deadlineFactor);
  const lighter = weight * caseValueYuan(dueYuan, inTimeYuan, later);
  return lighter - caseValueYuan(dueYuan, inTimeYuan, handled) - expectedSanctionYuan;
}

/** Gain of a case booked to a rival's card instead of the own: its value there is lost to him as well, one rival among others. */
export function dumpGainYuan(ownValueYuan: number, contestants: number, costYuan: number): number {
  return -ownValueYuan * (1 + 1 / Math.max(1, contestants - 1)) - costYuan;
}

/**
 * What a bonus by period adds to closing on paper now, against working on.
 * @param inPeriod whether another attempt would end within the period
 */
export function rushYuan(
  bonusYuan: number,
  detection: number,
  solveProbability: number,
  inPeriod: boolean,
  nextShare: number,
): number {
  return bonusYuan * (1 - detection) - solveProbability * bonusYuan * (inPeriod ? 1 : nextShare);
}
