// After an attempt that did not solve the problem, whoever handles the case chooses between working on and closing it on
// paper (虚假整改), by the same machinery: marginal value of a closure in time, duty, crew time, and the chance of being found out.
import { gumbelTable } from '../../core/dmath.ts';

export interface ClosureStakes {
  /** Yuan that a case handled by its deadline is worth to the handler. */
  readonly inTimeYuan: number;
  readonly dutyYuan: number;
  readonly solveProbability: number;
  /** Crew hours of another attempt and of the paper work, and the yuan of a crew hour. */
  readonly workHours: number;
  readonly paperHours: number;
  readonly crewHourYuan: number;
  /** Probability that the check sees a paper closure, and the sanction then. */
  readonly detection: number;
  readonly sanctionYuan: number;
  /** Whether the deadline has passed, and whether another attempt would still meet it. */
  readonly late: boolean;
  readonly attemptInTime: boolean;
  readonly noiseYuan: number;
}

/** What closing late is still worth, relative to in time: it ends the overdue listing (assumption). */
export const LATE_VALUE = 0.3;

/** Returns utilities in yuan before noise, working on and closing on paper. */
export function closureUtilities(stakes: ClosureStakes): { workOn: number; paper: number } {
  const closureYuan = stakes.inTimeYuan * (stakes.late ? LATE_VALUE : 1);
  const workOnYuan = stakes.inTimeYuan * (stakes.attemptInTime ? 1 : LATE_VALUE);
  return {
    workOn: stakes.solveProbability * (workOnYuan + stakes.dutyYuan) - stakes.workHours * stakes.crewHourYuan,
    paper:
      (1 - stakes.detection) * closureYuan -
      stakes.detection * stakes.sanctionYuan -
      stakes.paperHours * stakes.crewHourYuan,
  };
}

/**
 * Tells whether the handler closes on paper. @param u0 uniform on (0,1) keyed to the decision @param u1 another
 * @param rushYuan what else speaks for paper now, such as a bonus by period
 */
export function closesOnPaper(stakes: ClosureStakes, u0: number, u1: number, rushYuan = 0): boolean {
  const utilities = closureUtilities(stakes);
  const { workOn } = utilities;
  const paper = utilities.paper + rushYuan;
  if (stakes.noiseYuan === 0) return paper > workOn;
  return (
    paper + stakes.noiseYuan * gumbelTable.quantile(u1) > workOn + stakes.noiseYuan * gumbelTable.quantile(u0)
  );
}
